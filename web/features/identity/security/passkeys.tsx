import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SecurityView } from '../../../../server/identity/factors/schema.ts';
import { useText } from '../../../i18n/use-text.ts';
import { Moment } from '../../../ui/moment.tsx';
import { ErrorState } from '../../../ui/states.tsx';
import { useRegisterPasskey, useRemovePasskey } from './api.ts';
import classes from './security.module.css';
import { securityWords } from './text.ts';

interface PasskeysProps {
  security: SecurityView;
  /** Registered; with the recovery codes that came with it, if any. */
  onRegistered: (codes: string[]) => void;
}

/** Registers, names and removes passkeys. */
export function Passkeys({ security, onRegistered }: PasskeysProps) {
  const t = useText(securityWords);
  const register = useRegisterPasskey();
  const remove = useRemovePasskey();
  const [name, setName] = useState('');
  const error = register.error ?? remove.error;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const done = ({ codes }: { codes: string[] }) => {
      setName('');
      onRegistered(codes);
    };
    register.mutate(name.trim(), { onSuccess: done });
  };
  return (
    <section className={classes.section}>
      <h2 className={classes.heading}>{t.passkeyTitle}</h2>
      <p className={classes.hint}>{security.passkeysPossible ? t.passkeyHint : t.passkeyNot}</p>
      {error && <ErrorState error={error} />}
      {security.passkeys.length > 0 && (
        <ul className={classes.rows} aria-label={t.passkeyTitle}>
          {security.passkeys.map((key) => (
            <li key={key.id} className={classes.row}>
              <span>
                {key.name}
                <span className={classes.soft}>
                  {t.passkeySince} <Moment iso={key.since} to="minute" />
                  {key.lastUsedAt && (
                    <>
                      {' '}
                      · {t.lastSeen} <Moment iso={key.lastUsedAt} to="minute" />
                    </>
                  )}
                </span>
              </span>
              <Button variant="default" aria-label={t.passkeyRemove(key.name)} onClick={() => remove.mutate(key.id)}>
                {t.remove}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {security.passkeysPossible && (
        <form className={classes.form} onSubmit={submit}>
          <TextInput
            label={t.passkeyName}
            description={t.passkeyNameHint}
            autoComplete="off"
            required
            withAsterisk={false}
            maxLength={60}
            value={name}
            onChange={(event) => setName(event.currentTarget.value)}
          />
          <div className={classes.actions}>
            <Button type="submit" loading={register.isPending}>
              {t.passkeyAdd}
            </Button>
          </div>
        </form>
      )}
    </section>
  );
}
