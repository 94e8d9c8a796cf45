import { ActionIcon } from '@mantine/core';
import { IconX } from '@tabler/icons-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useText } from '../i18n/use-text.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import classes from './side-panel.module.css';
import { frameWords } from './words.ts';

interface SidePanelProps {
  title: ReactNode;
  /** Beside the title: a link to the whole page, next and previous. */
  actions?: ReactNode;
  onClose: () => void;
  children: ReactNode;
  /** Changes when the object shown changes, so that it is read from its top. */
  subject?: string;
}

/** What is opened from a list, beside it; a sheet over it on a narrow screen. Escape closes and gives the focus back. */
export function SidePanel({ title, actions, onClose, children, subject }: SidePanelProps) {
  const t = useText(frameWords);
  const panel = useRef<HTMLElement>(null);
  useShortcut('Escape', t.close, onClose);
  useEffect(() => {
    const before = document.activeElement;
    if (panel.current && getComputedStyle(panel.current).position !== 'static') panel.current.focus();
    return () => {
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another subject is read from its top
  useEffect(() => {
    panel.current?.scrollTo({ top: 0 });
  }, [subject]);
  return (
    <aside ref={panel} tabIndex={-1} className={classes.panel} aria-labelledby="side-panel-title">
      <header className={classes.head}>
        <h2 id="side-panel-title" className={classes.title}>
          {title}
        </h2>
        <div className={classes.actions}>
          {actions}
          <ActionIcon variant="subtle" color="gray" aria-label={t.close} title={`${t.close} (Esc)`} onClick={onClose}>
            <IconX size={18} stroke={1.6} aria-hidden />
          </ActionIcon>
        </div>
      </header>
      <div className={classes.body}>{children}</div>
    </aside>
  );
}
