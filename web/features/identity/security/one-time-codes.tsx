import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SecurityView, TotpOffer } from '../../../../server/identity/factors/schema.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ErrorState } from '../../../ui/states.tsx';
import { useConfirmTotp, useOfferTotp, useRemoveTotp } from './api.ts';
import { QrCode } from './qr-code.tsx';
import classes from './security.module.css';
import { securityWords } from './text.ts';

interface OneTimeCodesProps {
  security: SecurityView;
  /** Registered; with the recovery codes that came with it, if any. */
  onRegistered: (codes: string[]) => void;
}

/** Registers or removes an authenticator application. */
export function OneTimeCodes({ security, onRegistered }: OneTimeCodesProps) {
  const t = useText(securityWords);
  const format = useFormat();
  const offer = useOfferTotp();
  const remove = useRemoveTotp();
  const error = offer.error ?? remove.error;
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.totpTitle}</h2>
      <p className={classes.hint}>
        {security.totpSince ? t.totpSince(format.shortDate(security.totpSince)) : t.totpHint}
      </p>
      {error && <ErrorState error={error} />}
      {security.totpSince && (
        <Button variant="default" loading={remove.isPending} onClick={() => remove.mutate()}>
          {t.totpRemove}
        </Button>
      )}
      {!security.totpSince && !offer.data && (
        <Button loading={offer.isPending} onClick={() => offer.mutate()}>
          {t.totpAdd}
        </Button>
      )}
      {!security.totpSince && offer.data && <Confirm offer={offer.data} onRegistered={onRegistered} />}
    </section>
  );
}

function Confirm({ offer, onRegistered }: { offer: TotpOffer; onRegistered: (codes: string[]) => void }) {
  const t = useText(securityWords);
  const confirm = useConfirmTotp();
  const [code, setCode] = useState('');
  const submit = (event: FormEvent) => {
    event.preventDefault();
    confirm.mutate(code, { onSuccess: ({ codes }) => onRegistered(codes), onError: () => setCode('') });
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <p>{t.totpScan}</p>
      <QrCode text={offer.address} label={t.totpDrawing} />
      <p className={classes.key}>
        {t.totpKey} <code>{offer.secret.replaceAll(/(.{4})(?!$)/g, '$1 ')}</code>
      </p>
      <TextInput
        label={t.code}
        autoComplete="one-time-code"
        inputMode="numeric"
        required
        withAsterisk={false}
        minLength={6}
        maxLength={10}
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      {confirm.error && <ErrorState error={confirm.error} />}
      <div className={classes.actions}>
        <Button type="submit" loading={confirm.isPending}>
          {t.totpConfirm}
        </Button>
      </div>
    </form>
  );
}
