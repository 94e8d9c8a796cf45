import { Modal } from '@mantine/core';
import { useText } from '../i18n/use-text.ts';
import { useActiveShortcuts, useShortcut } from '../ui/shortcuts.ts';
import classes from './keyboard-help.module.css';
import { frameWords } from './words.ts';

interface KeyboardHelpProps {
  opened: boolean;
  setOpened: (opened: boolean) => void;
}

/** What can be pressed on this screen, now: `?` opens it. */
export function KeyboardHelp({ opened, setOpened }: KeyboardHelpProps) {
  const t = useText(frameWords);
  useShortcut('?', t.shortcuts, () => setOpened(true));
  const shortcuts = useActiveShortcuts();
  return (
    <Modal
      opened={opened}
      onClose={() => setOpened(false)}
      title={t.shortcuts}
      size="sm"
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <dl className={classes.list}>
        {shortcuts.map(({ key, label }) => (
          <div key={key}>
            <dt>
              <kbd className={classes.key}>{keyName(key)}</kbd>
            </dt>
            <dd>{label}</dd>
          </div>
        ))}
      </dl>
      <p className={classes.hint}>{t.shortcutsHint}</p>
    </Modal>
  );
}

function keyName(key: string): string {
  const names: Record<string, string> = { Escape: 'Esc', Enter: '↵', ArrowDown: '↓', ArrowUp: '↑' };
  return names[key] ?? key.toUpperCase();
}
