import { Button } from '@mantine/core';
import { useState } from 'react';
import { useCan } from '../../api/me.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useAskOpening, useOpenSource, useReportSource } from './api.ts';
import classes from './sources.module.css';
import { sourceWords } from './text.ts';

/** That a report has a sealed source, by its token; opening it takes two persons. */
export function ReportSource({ reportId }: { reportId: string }) {
  const t = useText(sourceWords);
  const can = useCan();
  const { data } = useReportSource(reportId, can('text.read'));
  if (!data?.token) return null;
  return (
    <section className={classes.source} aria-labelledby="report-source">
      <h2 id="report-source">{t.ofReport}</h2>
      <p>{t.sealedAs(data.token)}</p>
      {data.asked === 'waiting' && <p>{t.asked}</p>}
      {data.may && <Opening token={data.token} asked={data.asked} />}
    </section>
  );
}

function Opening({ token, asked }: { token: string; asked: 'none' | 'waiting' | 'given' }) {
  const t = useText(sourceWords);
  const format = useFormat();
  const ask = useAskOpening(token);
  const open = useOpenSource(token);
  const [asking, setAsking] = useState(false);
  if (open.data) {
    const { identity, until } = open.data;
    return (
      <>
        <FactList
          facts={[
            [t.name, identity.name],
            [t.contact, identity.contact || null],
            [t.notes, identity.notes || null],
          ]}
        />
        <p>{t.until(format.time(until))}</p>
      </>
    );
  }
  if (asked === 'given')
    return (
      <>
        <Button variant="default" loading={open.isPending} onClick={() => open.mutate()}>
          {t.open}
        </Button>
        {open.error && <ErrorState error={open.error} />}
      </>
    );
  if (asked === 'waiting') return null;
  if (!asking)
    return (
      <Button variant="default" onClick={() => setAsking(true)}>
        {t.ask}
      </Button>
    );
  return (
    <ReasonForm
      question={t.askWhy}
      hint={t.askHint}
      sendLabel={t.ask}
      pending={ask.isPending}
      error={ask.error}
      onSend={(motive) => ask.mutate(motive, { onSuccess: () => setAsking(false) })}
      onBack={() => setAsking(false)}
    />
  );
}
