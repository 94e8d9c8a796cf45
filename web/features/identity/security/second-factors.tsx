import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../../ui/states.tsx';
import { useEntered, useRenewRecoveryCodes, useSecurity } from './api.ts';
import { OneTimeCodes } from './one-time-codes.tsx';
import { Passkeys } from './passkeys.tsx';
import { RecoveryCodes } from './recovery-codes.tsx';
import classes from './security.module.css';
import { securityWords } from './text.ts';

/** My second factors: registering, removing, and the codes on paper. */
export function SecondFactors() {
  const t = useText(securityWords);
  const security = useSecurity();
  const renew = useRenewRecoveryCodes();
  const entered = useEntered();
  const [codes, setCodes] = useState<string[]>([]);
  const registered = (fresh: string[]) => (fresh.length > 0 ? setCodes(fresh) : entered());
  if (codes.length > 0) {
    return (
      <section className={classes.section}>
        <h2 className={classes.heading}>{t.recoveryTitle}</h2>
        <RecoveryCodes
          codes={codes}
          onKept={() => {
            setCodes([]);
            entered();
          }}
        />
      </section>
    );
  }
  return (
    <Loaded query={security} rows={4}>
      {(view) => (
        <>
          <OneTimeCodes security={view} onRegistered={registered} />
          <Passkeys security={view} onRegistered={registered} />
          {(view.totpSince || view.passkeys.length > 0) && (
            <section className={classes.section}>
              <h2 className={classes.heading}>{t.recoveryTitle}</h2>
              <p className={classes.hint}>
                {t.recoveryHint} {t.recoveryLeft(view.recoveryLeft)}
              </p>
              {renew.error && <ErrorState error={renew.error} />}
              <Button
                variant="default"
                loading={renew.isPending}
                onClick={() => renew.mutate(undefined, { onSuccess: (fresh) => setCodes(fresh.codes) })}
              >
                {t.recoveryNew}
              </Button>
            </section>
          )}
        </>
      )}
    </Loaded>
  );
}
