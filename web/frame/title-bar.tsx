import { ActionIcon, Popover, TextInput, UnstyledButton } from '@mantine/core';
import { IconChevronDown, IconKeyboard, IconLogout, IconSearch, IconShieldLock } from '@tabler/icons-react';
import { Link, useNavigate } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useRef, useState } from 'react';
import { useCan, useKeepLanguage, useMe, useSignOut } from '../api/me.ts';
import { useText } from '../i18n/use-text.ts';
import { pressShortcut, useShortcut } from '../ui/shortcuts.ts';
import { openPurposeDialog } from './purpose-request.ts';
import classes from './title-bar.module.css';
import { LanguageSwitch, ThemeButton } from './title-bar-buttons.tsx';
import { frameWords } from './words.ts';

/** Title, where I am and the purpose at the left; search, me, theme and language at the right. */
export function TitleBar({ title, context }: { title: string; context?: ReactNode }) {
  return (
    <header className={classes.bar}>
      <h1 className={classes.title}>{title}</h1>
      {context && <span className={classes.context}>{context}</span>}
      <PurposeLine />
      <div className={classes.tools}>
        <Search />
        <Account />
        <ThemeButton />
        <LanguageButton />
      </div>
    </header>
  );
}

/** The purpose of the session, always in sight, changed in one click. */
function PurposeLine() {
  const t = useText(frameWords);
  const { purpose } = useMe();
  const detail = purpose?.reference ?? purpose?.motive;
  return (
    <UnstyledButton
      className={classes.purpose}
      data-missing={purpose ? undefined : true}
      title={purpose ? t.purposeChange : t.purposeState}
      onClick={openPurposeDialog}
    >
      <span className={classes.purposeName}>{t.purpose}</span>
      <span className={classes.purposeLabel}>{purpose?.label ?? t.purposeNone}</span>
      {detail && <span className={classes.purposeDetail}>{detail}</span>}
      <IconChevronDown size={14} stroke={1.6} aria-hidden />
    </UnstyledButton>
  );
}

function Search() {
  const t = useText(frameWords);
  const can = useCan();
  const navigate = useNavigate();
  const input = useRef<HTMLInputElement>(null);
  const readable = can('entity.read');
  useShortcut('/', t.searchShort, () => input.current?.focus(), readable);
  if (!readable) return null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const q = input.current?.value.trim();
    if (q) void navigate({ to: '/entities', search: { q } });
  };
  return (
    <>
      <form className={classes.search} onSubmit={submit}>
        <TextInput
          ref={input}
          type="search"
          aria-label={t.search}
          placeholder={t.search}
          leftSection={<IconSearch size={15} stroke={1.6} aria-hidden />}
          rightSection={<kbd className={classes.key}>/</kbd>}
        />
      </form>
      <ActionIcon
        className={classes.searchPhone}
        variant="subtle"
        color="gray"
        aria-label={t.searchShort}
        renderRoot={(props) => <Link to="/entities" search={{}} {...props} />}
      >
        <IconSearch size={20} stroke={1.6} aria-hidden />
      </ActionIcon>
    </>
  );
}

function Account() {
  const t = useText(frameWords);
  const me = useMe();
  const navigate = useNavigate();
  const signOut = useSignOut(() => navigate({ to: '/sign-in' }));
  const [opened, setOpened] = useState(false);
  const act = (then: () => void) => {
    setOpened(false);
    then();
  };
  return (
    <Popover opened={opened} onChange={setOpened} position="bottom-end" width={260} trapFocus returnFocus>
      <Popover.Target>
        <UnstyledButton
          className={classes.me}
          aria-label={`${t.account} : ${me.displayName}`}
          onClick={() => setOpened(!opened)}
        >
          <span className={classes.initials} aria-hidden>
            {initials(me.displayName)}
          </span>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown aria-label={t.account} className={classes.account}>
        <div className={classes.identity}>
          <strong>{me.displayName}</strong>
          <span>{me.roles.map((role) => role.label).join(', ')}</span>
          <span>{me.organisation.name}</span>
        </div>
        <UnstyledButton className={classes.accountAction} onClick={() => act(() => void navigate({ to: '/security' }))}>
          <IconShieldLock size={16} stroke={1.6} aria-hidden />
          {t.security}
        </UnstyledButton>
        <UnstyledButton className={classes.accountAction} onClick={() => act(() => pressShortcut('?'))}>
          <IconKeyboard size={16} stroke={1.6} aria-hidden />
          {t.shortcuts}
        </UnstyledButton>
        <UnstyledButton className={classes.accountAction} onClick={() => act(signOut.mutate)}>
          <IconLogout size={16} stroke={1.6} aria-hidden />
          {t.signOut}
        </UnstyledButton>
      </Popover.Dropdown>
    </Popover>
  );
}

function LanguageButton() {
  const keep = useKeepLanguage();
  return <LanguageSwitch onChange={keep.mutate} />;
}

function initials(name: string): string {
  const words = name.split(/\s+/).filter(Boolean);
  return [words[0], words.length > 1 ? words.at(-1) : undefined]
    .map((word) => word?.[0] ?? '')
    .join('')
    .toUpperCase();
}
