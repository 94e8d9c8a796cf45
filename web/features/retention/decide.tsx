import { Button, Select } from '@mantine/core';
import { useState } from 'react';
import type { ChangeRequest, ClockDetail } from '../../../server/retention/schema.ts';
import { useCan } from '../../api/me.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useAnswerExtension, useAskExtension, useChange, useExtend, useOrderErasure } from './api.ts';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

const grounds = ['vague', 'false', 'malicious', 'unlawful', 'minor_use'] as const;
type Asking = 'let_go' | 'rejected' | 'restored' | 'extend' | 'give' | 'order';

/** What may be decided of a report before it goes, by this person, today. */
export function Decide({ clock }: { clock: ClockDetail }) {
  const t = useText(retentionWords);
  const can = useCan();
  const format = useFormat();
  const [asking, setAsking] = useState<Asking | null>(null);
  const extend = useExtend(clock.report);
  const { approval, extendableTo } = clock;
  const rejected = clock.change?.what === 'rejected';
  const button = (what: Asking, label: string) => (
    <Button variant="default" onClick={() => setAsking(what)}>
      {label}
    </Button>
  );
  if (asking) return <Why asking={asking} clock={clock} onDone={() => setAsking(null)} />;
  return (
    <div className={classes.decide}>
      {approval && (
        <p>
          {approval.state === 'given'
            ? t.approvalGiven(format.date(approval.until))
            : t.approvalWaiting(approval.askedBy, format.date(approval.until))}
          {' « '}
          {approval.motive}
          {' »'}
        </p>
      )}
      <div className={classes.buttons}>
        {approval?.state === 'given' && approval.mine && (
          <Button loading={extend.isPending} onClick={() => extend.mutate(approval.id)}>
            {t.carryOut}
          </Button>
        )}
        {approval?.state === 'waiting' && !approval.mine && can('retention.extend') && button('give', t.give)}
        {can('mention.correct') && (
          <>
            {!rejected && button('let_go', t.letGo)}
            {!rejected && extendableTo && !approval && button('extend', t.extend(format.date(extendableTo)))}
            {rejected ? button('restored', t.restore) : button('rejected', t.reject)}
          </>
        )}
        {can('erasure.order') && button('order', t.order)}
      </div>
      {can('mention.correct') && !rejected && !extendableTo && <p className={classes.soft}>{t.notExtendable}</p>}
      {extend.error && <ErrorState error={extend.error} />}
    </div>
  );
}

function Why({ asking, clock, onDone }: { asking: Asking; clock: ClockDetail; onDone: () => void }) {
  const t = useText(retentionWords);
  const [ground, setGround] = useState<(typeof grounds)[number]>('vague');
  const change = useChange(clock.report);
  const ask = useAskExtension(clock.report);
  const give = useAnswerExtension(clock.approval?.id ?? '');
  const order = useOrderErasure(clock.report);
  const done = { onSuccess: onDone };
  const send = (request: ChangeRequest) => change.mutate(request, done);
  const forms = {
    let_go: {
      question: t.letGoWhy,
      label: t.letGo,
      on: change,
      go: (motive: string) => send({ change: 'let_go', motive }),
    },
    rejected: {
      question: t.rejectWhy,
      label: t.reject,
      on: change,
      go: (motive: string) => send({ change: 'rejected', ground, motive }),
    },
    restored: {
      question: t.restoreWhy,
      label: t.restore,
      on: change,
      go: (motive: string) => send({ change: 'restored', motive }),
    },
    extend: { question: t.extendWhy, label: t.carryOut, on: ask, go: (motive: string) => ask.mutate(motive, done) },
    give: { question: t.giveWhy, label: t.give, on: give, go: (reason: string) => give.mutate(reason, done) },
    order: { question: t.orderWhy, label: t.order, on: order, go: (motive: string) => order.mutate(motive, done) },
  };
  const { question, label, on, go } = forms[asking];
  return (
    <div className={classes.decide}>
      {asking === 'rejected' && (
        <Select
          label={t.ground}
          data={grounds.map((value) => ({ value, label: wordFor(t, 'ground_', value) }))}
          value={ground}
          allowDeselect={false}
          onChange={(value) => setGround(grounds.find((one) => one === value) ?? 'vague')}
        />
      )}
      <ReasonForm
        question={question}
        sendLabel={label}
        pending={on.isPending}
        error={on.error}
        onSend={go}
        onBack={onDone}
      />
    </div>
  );
}
