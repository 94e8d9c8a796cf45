import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useSignIn, useSignInOptions } from '../../api/me.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { securityWords } from './security/text.ts';
import classes from './sign-in.module.css';

/** The password was right: a one-time or recovery code opens the session. */
export function SecondStep({ onSignedIn, onBack }: { onSignedIn?: (() => void) | undefined; onBack?: () => void }) {
  const t = useText(securityWords);
  const signIn = useSignIn();
  const [code, setCode] = useState('');
  const done = { onSuccess: () => onSignedIn?.() };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    signIn.mutate({ way: 'code', code }, { ...done, onError: () => setCode('') });
  };
  return (
    <form className={`${classes.form} ${classes.ways}`} onSubmit={submit}>
      <h2 className={classes.heading}>{t.secondTitle}</h2>
      {signIn.error && <ErrorState error={signIn.error} />}
      <TextInput
        label={t.code}
        description={t.secondHint}
        autoComplete="one-time-code"
        autoCapitalize="none"
        autoFocus
        required
        withAsterisk={false}
        minLength={6}
        maxLength={40}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button type="submit" loading={signIn.isPending}>
        {t.check}
      </Button>
      <PasskeyButton pending={signIn.isPending} onUse={() => signIn.mutate({ way: 'passkey' }, done)} />
      {onBack && (
        <Button variant="default" onClick={onBack}>
          {t.back}
        </Button>
      )}
    </form>
  );
}

/** Signs in with a passkey, where the address has a name. */
export function PasskeyButton({ pending, onUse }: { pending: boolean; onUse: () => void }) {
  const t = useText(securityWords);
  const options = useSignInOptions();
  if (!options.data?.passkeys) return null;
  return (
    <Button variant="default" loading={pending} onClick={onUse}>
      {t.passkeyUse}
    </Button>
  );
}
