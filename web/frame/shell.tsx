import { Outlet, useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useCan } from '../api/me.ts';
import { useText } from '../i18n/use-text.ts';
import { useShortcut } from '../ui/shortcuts.ts';
import { AlertBar } from './alert-bar.tsx';
import { KeyboardHelp } from './keyboard-help.tsx';
import { openPurposeDialog } from './purpose-request.ts';
import { Rail } from './rail.tsx';
import classes from './shell.module.css';
import { frameWords } from './words.ts';

/** The frame around every screen of somebody who is signed in. */
export function Shell() {
  const t = useText(frameWords);
  const can = useCan();
  const navigate = useNavigate();
  const [helpOpened, setHelpOpened] = useState(false);
  useShortcut('n', t.bring, () => void navigate({ to: '/reports/new' }), can('report.submit'));
  useShortcut('p', t.purposeChange, openPurposeDialog);
  return (
    <div className={classes.shell}>
      <button type="button" className={classes.skip} onClick={focusContent}>
        {t.skip}
      </button>
      <AlertBar />
      <Rail />
      <Outlet />
      <KeyboardHelp opened={helpOpened} setOpened={setHelpOpened} />
    </div>
  );
}

function focusContent() {
  document.getElementById('content')?.focus();
}
