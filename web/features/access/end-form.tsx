import { Button, Textarea } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './access.module.css';
import { useEnd } from './api.ts';
import { accessWords } from './text.ts';

/** Ends an access at once, with a reason: a button, and what it asks. */
export function EndForm({ id, subject }: { id: string; subject?: string }) {
  const t = useText(accessWords);
  const end = useEnd(id);
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= 3;
  if (!asking) {
    return (
      <Button variant="default" aria-label={subject && `${t.end} : ${subject}`} onClick={() => setAsking(true)}>
        {t.end}
      </Button>
    );
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (enough && !end.isPending) end.mutate(reason.trim());
      }}
    >
      <Textarea
        label={t.endReason}
        description={t.endHint}
        minRows={2}
        maxLength={2000}
        autoFocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {end.error && <ErrorState error={end.error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={!enough} loading={end.isPending}>
          {t.end}
        </Button>
        <Button variant="default" onClick={() => setAsking(false)}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
