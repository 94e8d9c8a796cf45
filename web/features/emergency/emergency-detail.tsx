import { Button, Textarea } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import type { EmergencyView } from '../../../server/emergency/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { FactList } from '../../ui/fact-list.tsx';
import { ErrorState } from '../../ui/states.tsx';
import { useEndEmergency, useReviewEmergency } from './api.ts';
import { emergencyWords } from './text.ts';

/** One emergency: who, why, what it opened; ending it, and the verdict of another person. */
export function EmergencyDetail({ emergency, mayReview }: { emergency: EmergencyView; mayReview: boolean }) {
  const t = useText(emergencyWords);
  const format = useFormat();
  const end = useEndEmergency(emergency.id);
  const { person, review } = emergency;
  return (
    <>
      <FactList
        facts={[
          [t.person, `${person.name}, ${person.organisation}`],
          [t.danger, wordFor(t, 'danger_', emergency.danger)],
          [t.motive, emergency.motive],
          [
            t.asked,
            Object.entries(emergency.asked)
              .map(([name, value]) => `${wordFor(t, '', name)} : ${value}`)
              .join(', '),
          ],
          [t.reports, <Opened key="reports" emergency={emergency} />],
          [t.openedAt, format.dateTime(emergency.openedAt)],
          [t.until, format.dateTime(emergency.until)],
          [t.endedAt, emergency.endedAt && format.dateTime(emergency.endedAt)],
          [t.reviewBefore, !review && format.dateTime(emergency.reviewBefore)],
          [t.review, review && `${t[review.verdict]}, ${review.by} : ${review.text}`],
        ]}
      />
      {end.error && <ErrorState error={end.error} />}
      {emergency.inForce && (
        <Button mt="md" variant="default" loading={end.isPending} onClick={() => end.mutate(undefined)}>
          {t.end}
        </Button>
      )}
      {mayReview && !review && !emergency.mine && <ReviewForm id={emergency.id} />}
    </>
  );
}

function Opened({ emergency }: { emergency: EmergencyView }) {
  const t = useText(emergencyWords);
  if (emergency.reports.length === 0) return t.nothing;
  return emergency.reports.map(({ id, reference, cell }) => (
    <span key={id} style={{ display: 'block' }}>
      {emergency.mine && emergency.inForce ? (
        <Link to="/reports/$id" params={{ id }}>
          {reference}
        </Link>
      ) : (
        reference
      )}{' '}
      {cell}
    </span>
  ));
}

function ReviewForm({ id }: { id: string }) {
  const t = useText(emergencyWords);
  const review = useReviewEmergency(id);
  const [text, setText] = useState('');
  const enough = text.trim().length >= 3;
  const send = (verdict: 'justified' | 'abuse') => {
    if (enough && !review.isPending) review.mutate({ verdict, review: text.trim() });
  };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        send('justified');
      }}
    >
      <Textarea
        mt="md"
        mb="sm"
        label={t.reviewQuestion}
        description={t.reviewHint}
        minRows={2}
        maxLength={2000}
        value={text}
        onChange={(event) => setText(event.currentTarget.value)}
      />
      {review.error && <ErrorState error={review.error} />}
      <Button type="submit" mr="xs" disabled={!enough} loading={review.isPending}>
        {t.justified}
      </Button>
      <Button variant="default" disabled={!enough || review.isPending} onClick={() => send('abuse')}>
        {t.abuse}
      </Button>
    </form>
  );
}
