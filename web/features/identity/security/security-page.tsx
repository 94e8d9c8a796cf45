import { Button } from '@mantine/core';
import { Page } from '../../../frame/page.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { ErrorState, Loaded } from '../../../ui/states.tsx';
import { useEndSession, useSessions } from './api.ts';
import { SecondFactors } from './second-factors.tsx';
import classes from './security.module.css';
import { SessionRows } from './session-rows.tsx';
import { securityWords } from './text.ts';

/** My second factors and my sessions. */
export function SecurityPage() {
  const t = useText(securityWords);
  const sessions = useSessions();
  const end = useEndSession();
  return (
    <Page title={t.title} measure="text">
      <SecondFactors />
      <section className={classes.section}>
        <h2 className={classes.heading}>{t.sessionsTitle}</h2>
        <p className={classes.hint}>{t.sessionsHint}</p>
        {end.error && <ErrorState error={end.error} />}
        <Loaded query={sessions} rows={3}>
          {({ items }) => (
            <>
              <SessionRows items={items} onEnd={end.mutate} />
              {items.length > 1 && (
                <Button variant="default" loading={end.isPending} onClick={() => end.mutate('others')}>
                  {t.endOthers}
                </Button>
              )}
            </>
          )}
        </Loaded>
      </section>
    </Page>
  );
}
