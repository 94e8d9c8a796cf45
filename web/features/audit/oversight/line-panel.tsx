import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import type { LineView, ReviewRequest } from '../../../../server/oversight/schema.ts';
import { useMe } from '../../../api/me.ts';
import { SidePanel } from '../../../frame/side-panel.tsx';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { ErrorState } from '../../../ui/states.tsx';
import { auditWords } from '../text.ts';
import { useReview } from './api.ts';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

interface LinePanelProps {
  line: LineView;
  onChange: (line: LineView) => void;
  onClose: () => void;
}

/** One line in full, what was made of it, and what to make of it. */
export function LinePanel({ line, onChange, onClose }: LinePanelProps) {
  const t = useText(oversightWords);
  const objects = useText(auditWords);
  const vocabulary = useVocabulary();
  const format = useFormat();
  const me = useMe();
  const facts: [string, string][] = [
    [t.at, format.dateTime(line.at)],
    [t.person, `${line.person.name} · ${line.person.organisation}`],
    [t.roles, line.roles.join(', ')],
    [t.operation, `${vocabulary.operation[line.operation]} · ${wordFor(t, 'outcome_', line.outcome)}`],
    [t.why, [line.purpose, line.reference, line.motive].filter(Boolean).join(' · ')],
    [t.objects, `${wordFor(objects, 'object_', line.objectType)} ${line.objectIds.join(' ')}`],
    [t.results, line.results === null ? '' : format.number(line.results)],
    [t.route, line.route ?? ''],
    [t.query, told(line.query)],
    [t.details, told(line.details)],
    [t.fields, line.fields.join(', ')],
    [t.client, line.client ?? ''],
  ];
  return (
    <SidePanel title={t.lines} onClose={onClose} subject={line.id}>
      <dl className={classes.facts}>
        {facts
          .filter(([, value]) => value)
          .map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
      </dl>
      <h3 className={classes.head}>{t.reviews}</h3>
      <ul className={classes.reviews}>
        {line.reviews.map((review) => (
          <li key={review.at}>
            <strong>{wordFor(t, 'mark_', review.mark)}</strong> · {review.by} · {format.dateTime(review.at)}
            {review.note && <p>{review.note}</p>}
          </li>
        ))}
      </ul>
      {me.id === line.person.id ? <p>{t.own}</p> : <ReviewForm line={line} onChange={onChange} />}
    </SidePanel>
  );
}

function ReviewForm({ line, onChange }: Omit<LinePanelProps, 'onClose'>) {
  const t = useText(oversightWords);
  const me = useMe();
  const review = useReview(line.id);
  const [note, setNote] = useState('');
  const write = (mark: ReviewRequest['mark']) =>
    review.mutate(
      { mark, note },
      {
        onSuccess: () => {
          const written = { mark, note, by: me.displayName, at: new Date().toISOString() };
          onChange({ ...line, reviews: [...line.reviews, written] });
          setNote('');
        },
      },
    );
  return (
    <form className={classes.review} onSubmit={(event) => event.preventDefault()}>
      <Textarea
        label={t.note}
        autosize
        minRows={2}
        maxLength={2000}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
      <div className={classes.buttons}>
        <Button variant="default" loading={review.isPending} onClick={() => write('seen')}>
          {t.seen}
        </Button>
        <Button disabled={note.trim().length < 3} loading={review.isPending} onClick={() => write('question')}>
          {t.question}
        </Button>
        <Button variant="default" loading={review.isPending} onClick={() => write('closed')}>
          {t.close}
        </Button>
      </div>
      {review.error && <ErrorState error={review.error} />}
    </form>
  );
}

/** `name: value` of what was asked; nothing where nothing was. */
function told(value: unknown): string {
  if (value === null || typeof value !== 'object') return '';
  return Object.entries(value)
    .map(([name, inner]) => `${name}: ${typeof inner === 'object' ? `{ ${told(inner)} }` : String(inner)}`)
    .join(', ');
}
