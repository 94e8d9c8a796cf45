import { Button } from '@mantine/core';
import { useNavigate } from '@tanstack/react-router';
import { useEffect } from 'react';
import { useSignOut } from '../../../api/me.ts';
import { LanguageSwitch, ThemeButton } from '../../../frame/title-bar-buttons.tsx';
import { useText } from '../../../i18n/use-text.ts';
import signInClasses from '../sign-in.module.css';
import { ProofDialog } from './proof-dialog.tsx';
import { SecondFactors } from './second-factors.tsx';
import { securityWords } from './text.ts';

/** Before anything else opens: the account registers its second factor. */
export function EnrolScreen() {
  const t = useText(securityWords);
  const navigate = useNavigate();
  const signOut = useSignOut(() => navigate({ to: '/sign-in' }));
  useEffect(() => {
    document.title = `${t.enrolTitle} · Recoupe`;
  }, [t]);
  return (
    <main className={signInClasses.screen}>
      <header className={signInClasses.head}>
        <div>
          <h1 className={signInClasses.brand}>{t.enrolTitle}</h1>
          <p className={signInClasses.tagline}>{t.enrolHint}</p>
        </div>
        <div className={signInClasses.tools}>
          <ThemeButton />
          <LanguageSwitch />
        </div>
      </header>
      <SecondFactors />
      <Button variant="default" mt="md" onClick={() => signOut.mutate()}>
        {t.signOut}
      </Button>
      <ProofDialog />
    </main>
  );
}
