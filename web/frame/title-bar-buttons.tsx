import { ActionIcon, UnstyledButton, useComputedColorScheme, useMantineColorScheme } from '@mantine/core';
import { IconMoon, IconSun } from '@tabler/icons-react';
import type { Language } from '../../shared/vocabulary.ts';
import { setLanguage, useLanguage } from '../i18n/language.ts';
import { useText } from '../i18n/use-text.ts';
import classes from './title-bar.module.css';
import { frameWords } from './words.ts';

export function ThemeButton() {
  const t = useText(frameWords);
  const { setColorScheme } = useMantineColorScheme({ keepTransitions: false });
  const dark = useComputedColorScheme('light', { getInitialValueInEffect: false }) === 'dark';
  const label = dark ? t.themeToLight : t.themeToDark;
  return (
    <ActionIcon
      className={classes.small}
      variant="subtle"
      color="gray"
      aria-label={label}
      title={label}
      onClick={() => setColorScheme(dark ? 'light' : 'dark')}
    >
      {dark ? <IconSun size={17} stroke={1.6} aria-hidden /> : <IconMoon size={17} stroke={1.6} aria-hidden />}
    </ActionIcon>
  );
}

export function LanguageSwitch({ onChange }: { onChange?: (language: Language) => void }) {
  const t = useText(frameWords);
  const other = useLanguage() === 'fr' ? 'en' : 'fr';
  const change = () => {
    setLanguage(other);
    onChange?.(other);
  };
  return (
    <UnstyledButton
      className={classes.language}
      lang={other}
      aria-label={t.languageOther}
      title={t.languageOther}
      onClick={change}
    >
      {other.toUpperCase()}
    </UnstyledButton>
  );
}
