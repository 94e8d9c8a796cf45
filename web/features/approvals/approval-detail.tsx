import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { ApprovalView } from '../../../server/access/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useDecide } from './api.ts';
import { approvalWords } from './text.ts';

/** One request: what exactly, by whom and why; and deciding it, for who may. */
export function ApprovalDetail({ approval }: { approval: ApprovalView }) {
  const t = useText(approvalWords);
  const format = useFormat();
  const decide = useDecide(approval.id);
  const [reason, setReason] = useState('');
  const { askedBy, decision, details } = approval;
  const send = (verdict: 'given' | 'refused') => {
    if (!decide.isPending) decide.mutate({ verdict, reason: reason.trim() });
  };
  const enough = reason.trim().length >= 3;
  return (
    <>
      <FactList
        facts={[
          [t.askedBy, `${askedBy.name}, ${askedBy.organisation}`],
          [t.motive, approval.motive],
          [t.cell, approval.cell],
          [t.reference, typeof details.reference === 'string' && details.reference],
          [t.rows, typeof details.rows === 'number' && format.number(details.rows)],
          [t.asked, filterOf(details.asked)],
          [t.subject, <code key="subject">{approval.subject}</code>],
          [t.askedAt, format.dateTime(approval.askedAt)],
          [t.expiresAt, format.dateTime(approval.expiresAt)],
          [t.state, wordFor(t, 'state_', approval.state)],
          [t.decision, decision && `${decision.by}, ${format.dateTime(decision.at)} : ${decision.reason}`],
        ]}
      />
      {approval.toAnswer && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            if (enough) send('given');
          }}
        >
          <Textarea
            mt="md"
            mb="sm"
            label={t.decide}
            description={t.decideHint}
            minRows={2}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          {decide.error && <ErrorState error={decide.error} />}
          <Button type="submit" mr="xs" disabled={!enough} loading={decide.isPending}>
            {t.give}
          </Button>
          <Button variant="default" disabled={!enough || decide.isPending} onClick={() => send('refused')}>
            {t.refuse}
          </Button>
        </form>
      )}
    </>
  );
}

/** What the file was narrowed by, as the address said it. */
function filterOf(asked: unknown): string | null {
  const stated = Object.entries((asked ?? {}) as Record<string, unknown>).filter(([name]) => name !== 'limit');
  return stated.map(([name, value]) => `${name}: ${String(value)}`).join(', ') || null;
}
