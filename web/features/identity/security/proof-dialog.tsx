import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ProofRequest, ProofWay } from '../../../../server/identity/schema.ts';
import { settleProof, useProofAsked } from '../../../frame/proof-request.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../../ui/states.tsx';
import { useProofWays, useProve } from './api.ts';
import classes from './security.module.css';
import { securityWords } from './text.ts';

/** Asks for a proof that the person is there, whenever a call needs one; the calls that wait go on with it. */
export function ProofDialog() {
  const t = useText(securityWords);
  const asked = useProofAsked();
  const ways = useProofWays(asked);
  return (
    <Modal
      opened={asked}
      onClose={() => settleProof(false)}
      title={t.proofTitle}
      closeButtonProps={{ 'aria-label': t.close }}
    >
      <p className={classes.hint}>{t.proofIntro}</p>
      <Loaded query={ways} rows={3}>
        {(view) => <ProofForm way={view.ways[0] ?? 'password'} />}
      </Loaded>
    </Modal>
  );
}

function ProofForm({ way }: { way: ProofWay }) {
  const t = useText(securityWords);
  const prove = useProve();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const given: ProofRequest =
    way === 'password_code' ? { way, password, code } : way === 'password' ? { way, password } : { way };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate(given, { onSuccess: () => settleProof(true), onError: () => setCode('') });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {way === 'persona' && <p>{t.proofPersona}</p>}
      {way !== 'persona' && (
        <PasswordInput
          label={t.password}
          autoComplete="current-password"
          required
          withAsterisk={false}
          data-autofocus
          value={password}
          visibilityToggleButtonProps={{ 'aria-label': t.togglePassword }}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
      )}
      {way === 'password_code' && (
        <TextInput
          label={t.code}
          description={t.secondHint}
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          minLength={6}
          value={code}
          onChange={(event) => setCode(event.currentTarget.value)}
        />
      )}
      {prove.error && <ErrorState error={prove.error} />}
      <div className={classes.actions}>
        <Button type="submit" loading={prove.isPending} data-autofocus={way === 'persona' || undefined}>
          {t.proofSubmit}
        </Button>
        <Button variant="default" onClick={() => settleProof(false)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
