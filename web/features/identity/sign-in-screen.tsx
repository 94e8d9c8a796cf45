import { Button, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useEffect, useState } from 'react';
import type { PersonaView } from '../../../server/identity/schema.ts';
import { type SignInWay, useSignIn, useSignInOptions } from '../../api/me.ts';
import { LanguageSwitch, ThemeButton } from '../../frame/title-bar-buttons.tsx';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../ui/states.tsx';
import { PasskeyButton, SecondStep } from './second-step.tsx';
import classes from './sign-in.module.css';
import { identityWords } from './text.ts';

interface SignInScreenProps {
  /** The session ended under the reader. */
  ended?: boolean;
  onSignedIn?: () => void;
}

/** One click a persona in the demonstration; a login and a password everywhere. */
export function SignInScreen({ ended = false, onSignedIn }: SignInScreenProps) {
  const t = useText(identityWords);
  const options = useSignInOptions();
  const signIn = useSignIn();
  useEffect(() => {
    if (!ended) document.title = `${t.signInTitle} · Recoupe`;
  }, [ended, t]);
  const enter = (way: SignInWay) => signIn.mutate(way, { onSuccess: (me) => 'ways' in me || onSignedIn?.() });
  return (
    <main className={classes.screen}>
      <header className={classes.head}>
        <div>
          <h1 className={classes.brand}>Recoupe</h1>
          <p className={classes.tagline}>{ended ? t.sessionEnded : t.tagline}</p>
        </div>
        <div className={classes.tools}>
          <ThemeButton />
          <LanguageSwitch />
        </div>
      </header>
      {signIn.error && <ErrorState error={signIn.error} />}
      {signIn.data && 'ways' in signIn.data ? (
        <SecondStep onSignedIn={onSignedIn} onBack={signIn.reset} />
      ) : (
        <Loaded query={options}>
          {({ demonstration, personas }) => (
            <div className={classes.ways} data-demonstration={demonstration || undefined}>
              {demonstration && (
                <PersonaList
                  personas={personas}
                  pending={signIn.isPending}
                  onChoose={(login) => enter({ way: 'persona', login })}
                />
              )}
              <PasswordForm
                pending={signIn.isPending}
                onSubmit={(login, password) => enter({ way: 'password', login, password })}
                onPasskey={() => enter({ way: 'passkey' })}
              />
            </div>
          )}
        </Loaded>
      )}
    </main>
  );
}

interface PersonaListProps {
  personas: PersonaView[];
  pending: boolean;
  onChoose: (login: string) => void;
}

function PersonaList({ personas, pending, onChoose }: PersonaListProps) {
  const t = useText(identityWords);
  return (
    <section className={classes.personas}>
      <h2 className={classes.heading}>{t.personasTitle}</h2>
      <p className={classes.hint}>{t.personasHint}</p>
      <ul className={classes.list}>
        {personas.map((persona) => (
          <li key={persona.login}>
            <button
              type="button"
              className={classes.persona}
              disabled={pending}
              onClick={() => onChoose(persona.login)}
            >
              <span className={classes.name}>{persona.displayName}</span>
              <span className={classes.organisation}>{persona.organisationName}</span>
              <span className={classes.description}>{persona.description}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

interface PasswordFormProps {
  pending: boolean;
  onSubmit: (login: string, password: string) => void;
  onPasskey: () => void;
}

function PasswordForm({ pending, onSubmit, onPasskey }: PasswordFormProps) {
  const t = useText(identityWords);
  const [login, setLogin] = useState('');
  const [password, setPassword] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onSubmit(login.trim(), password);
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <h2 className={classes.heading}>{t.withPassword}</h2>
      <TextInput
        label={t.login}
        autoComplete="username"
        autoCapitalize="none"
        required
        withAsterisk={false}
        value={login}
        onChange={(event) => setLogin(event.currentTarget.value)}
      />
      <PasswordInput
        label={t.password}
        autoComplete="current-password"
        required
        withAsterisk={false}
        value={password}
        visibilityToggleButtonProps={{ 'aria-label': t.togglePassword }}
        onChange={(event) => setPassword(event.currentTarget.value)}
      />
      <Button type="submit" loading={pending}>
        {t.signIn}
      </Button>
      <PasskeyButton pending={pending} onUse={onPasskey} />
    </form>
  );
}
