import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { AuditEventView } from '../../../server/audit/schema.ts';
import { useAnswer } from '../../api/audit.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './accesses.module.css';
import { auditWords } from './text.ts';

/** What an auditor asked about one of my accesses, what I answered, and the answer that is still owed. */
export function Questions({ event }: { event: AuditEventView }) {
  const t = useText(auditWords);
  const answer = useAnswer(event.id);
  const [note, setNote] = useState('');
  const submit = (submitted: FormEvent) => {
    submitted.preventDefault();
    answer.mutate(note, { onSuccess: () => setNote('') });
  };
  return (
    <div className={classes.questions}>
      {event.questions.map((one) => (
        <p key={one.at}>
          <strong>{one.mark === 'question' ? t.question : t.answer}</strong> · {one.note}
        </p>
      ))}
      {event.questions.at(-1)?.mark === 'question' && (
        <form onSubmit={submit}>
          <Textarea
            label={t.answer}
            autosize
            minRows={1}
            maxLength={2000}
            value={note}
            onChange={(typed) => setNote(typed.currentTarget.value)}
          />
          <Button mt="xs" type="submit" size="xs" disabled={note.trim().length < 3} loading={answer.isPending}>
            {t.sendAnswer}
          </Button>
        </form>
      )}
      {answer.error && <ErrorState error={answer.error} />}
    </div>
  );
}
