import { Button, Modal, PasswordInput, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { ProofWay } from '../../../../server/identity/schema.ts';
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
        {(view) => <ProofForms ways={view.ways} />}
      </Loaded>
    </Modal>
  );
}

/** The first way, and the others one click further. */
function ProofForms({ ways }: { ways: readonly ProofWay[] }) {
  const t = useText(securityWords);
  const [chosen, setChosen] = useState<ProofWay>();
  const way = chosen ?? ways[0] ?? 'password';
  const other = ways.find((one) => one !== way);
  return (
    <>
      <ProofForm key={way} way={way} />
      {other && (
        <Button variant="subtle" mt="sm" onClick={() => setChosen(other)}>
          {t.otherWay}
        </Button>
      )}
    </>
  );
}

function ProofForm({ way }: { way: ProofWay }) {
  const t = useText(securityWords);
  const prove = useProve();
  const [password, setPassword] = useState('');
  const [code, setCode] = useState('');
  const given = way === 'password_code' ? { way, password, code } : way === 'password' ? { way, password } : { way };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    prove.mutate(given, { onSuccess: () => settleProof(true), onError: () => setCode('') });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      {way === 'persona' && <p>{t.proofPersona}</p>}
      {way === 'passkey' && <p>{t.proofPasskey}</p>}
      {(way === 'password' || way === 'password_code') && (
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
        <Button
          type="submit"
          loading={prove.isPending}
          data-autofocus={way === 'persona' || way === 'passkey' || undefined}
        >
          {t.proofSubmit}
        </Button>
        <Button variant="default" onClick={() => settleProof(false)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
