import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { meQuery } from '../../api/me.ts';
import { setSessionEnded, useSessionEnded } from '../../frame/session-ended.ts';
import { Shell } from '../../frame/shell.tsx';
import { setLanguage } from '../../i18n/language.ts';
import { ErrorState } from '../../ui/states.tsx';
import { PurposeDialog } from './purpose-dialog.tsx';
import { EnrolScreen } from './security/enrol-screen.tsx';
import { ProofDialog } from './security/proof-dialog.tsx';
import { SignInScreen } from './sign-in-screen.tsx';
import classes from './signed-in.module.css';

/**
 * The frame for somebody, the sign-in screen for nobody, at the same address. When the session ends under the reader,
 * the sign-in screen covers the page, which keeps what was typed; another person finds none of it.
 */
export function SignedIn() {
  const { data: me, error, refetch } = useQuery(meQuery);
  const ended = useSessionEnded();
  // The language and not the person: an answer that was on its way when the language was changed takes nothing back.
  const language = me?.language;
  useEffect(() => {
    if (language) setLanguage(language);
  }, [language]);
  if (error && !me) {
    return (
      <main className={classes.alone}>
        <h1>Recoupe</h1>
        <ErrorState error={error} onRetry={() => void refetch()} />
      </main>
    );
  }
  if (me === undefined) return null;
  if (me === null) return <SignInScreen />;
  if (me.enrolling) return <EnrolScreen />;
  return (
    <>
      <div key={me.id} inert={ended} className={ended ? classes.behind : undefined}>
        <Shell />
        <PurposeDialog />
        <ProofDialog />
      </div>
      {ended && (
        <div className={classes.cover}>
          <SignInScreen ended onSignedIn={() => setSessionEnded(false)} />
        </div>
      )}
    </>
  );
}
