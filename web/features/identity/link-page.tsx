import { Button, PasswordInput } from '@mantine/core';
import { useNavigate, useParams } from '@tanstack/react-router';
import { type FormEvent, useEffect, useState } from 'react';
import { useSignIn } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { SecondStep } from './second-step.tsx';
import classes from './sign-in.module.css';
import { identityWords } from './text.ts';

const shortest = 12;

/** Where a one-time link leads: the person chooses a password and is signed in. */
export function LinkPage() {
  const t = useText(identityWords);
  const { token } = useParams({ from: '/link/$token' });
  const navigate = useNavigate();
  const signIn = useSignIn();
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [tried, setTried] = useState(false);
  useEffect(() => {
    document.title = `${t.linkTitle} · Recoupe`;
  }, [t]);
  const enter = () => void navigate({ to: '/' });
  const missing = shortest - password.length;
  const ready = missing <= 0 && again === password;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (!ready) return;
    signIn.mutate({ way: 'link', token, password }, { onSuccess: (me) => 'ways' in me || enter() });
  };
  const toggle = { 'aria-label': t.togglePassword };
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.brand}>{t.linkTitle}</h1>
          <p className={classes.tagline}>{t.linkHint}</p>
        </div>
      </header>
      {signIn.error && <ErrorState error={signIn.error} />}
      {signIn.data && 'ways' in signIn.data ? (
        <SecondStep onSignedIn={enter} />
      ) : (
        <form className={`${classes.form} ${classes.ways}`} noValidate onSubmit={submit}>
          <PasswordInput
            label={t.passwordNew}
            autoComplete="new-password"
            value={password}
            error={tried && missing > 0 ? t.passwordShort(missing) : undefined}
            visibilityToggleButtonProps={toggle}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <PasswordInput
            label={t.passwordAgain}
            autoComplete="new-password"
            value={again}
            error={tried && missing <= 0 && again !== password ? t.passwordDiffers : undefined}
            visibilityToggleButtonProps={toggle}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
          <Button type="submit" loading={signIn.isPending}>
            {t.linkSubmit}
          </Button>
        </form>
      )}
    </main>
  );
}
