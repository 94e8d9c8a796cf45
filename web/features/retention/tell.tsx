import { Button, TextInput } from '@mantine/core';
import { useState } from 'react';
import { ApiError } from '../../api/fetch.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useTell } from './api.ts';
import classes from './retention.module.css';
import { retentionWords } from './text.ts';

/** Enters that the report was told to somebody outside, by other means. */
export function Tell({ report }: { report: string }) {
  const t = useText(retentionWords);
  const tell = useTell();
  const [open, setOpen] = useState(false);
  const [recipient, setRecipient] = useState('');
  const [contact, setContact] = useState('');
  const [permission, setPermission] = useState('');
  if (!open)
    return (
      <p>
        <Button variant="default" onClick={() => setOpen(true)}>
          {t.tell}
        </Button>
        {tell.isSuccess && <span role="status"> {t.told}</span>}
      </p>
    );
  const field = (label: string, value: string, set: (value: string) => void, maxLength: number) => (
    <TextInput label={label} value={value} maxLength={maxLength} onChange={(event) => set(event.currentTarget.value)} />
  );
  const ready = recipient.trim().length >= 3 && contact.trim().length >= 3;
  return (
    <form
      className={classes.decide}
      onSubmit={(event) => {
        event.preventDefault();
        const asked = { report, recipient, contact, ...(permission.trim() ? { permission } : {}) };
        if (ready) tell.mutate(asked, { onSuccess: () => setOpen(false) });
      }}
    >
      <p className={classes.soft}>{t.tellHint}</p>
      {field(t.tellWho, recipient, setRecipient, 200)}
      {field(t.tellContact, contact, setContact, 200)}
      {field(t.tellPermission, permission, setPermission, 300)}
      {tell.error && <ErrorState error={tell.error} />}
      {tell.error instanceof ApiError && <Reasons details={tell.error.details} />}
      <div className={classes.buttons}>
        <Button type="submit" disabled={!ready} loading={tell.isPending}>
          {t.tell}
        </Button>
        <Button variant="default" onClick={() => setOpen(false)}>
          {t.back}
        </Button>
      </div>
    </form>
  );
}

/** Why it may not be told, in the reader's language as the server says it. */
function Reasons({ details }: { details: Record<string, unknown> }) {
  const refusals = Array.isArray(details.refusals) ? (details.refusals as { sentence: string }[]) : [];
  return (
    <ul className={classes.list}>
      {refusals.map(({ sentence }) => (
        <li key={sentence}>{sentence}</li>
      ))}
    </ul>
  );
}
