import { Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useText } from '../i18n/use-text.ts';
import classes from './form.module.css';
import { FormEnd } from './form-end.tsx';
import { uiWords } from './words.ts';

export interface ReasonFormProps {
  question: string;
  /** What becomes of the reason, where it is more than kept. */
  hint?: string;
  sendLabel: string;
  backLabel?: string;
  pending: boolean;
  error: Error | null;
  onSend: (reason: string) => void;
  onBack: () => void;
}

/** The shortest reason that says something, as the server asks. */
const shortestReason = 3;

/** Asks why before a decision is kept. Ctrl+Enter sends, Escape goes back. */
export function ReasonForm({ question, hint, sendLabel, backLabel, pending, error, onSend, onBack }: ReasonFormProps) {
  const t = useText(uiWords);
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= shortestReason;
  const send = () => {
    if (enough && !pending) onSend(reason.trim());
  };
  const keys = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send();
    }
    if (event.key === 'Escape') {
      event.stopPropagation();
      onBack();
    }
  };
  return (
    <form
      className={classes.reason}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        label={question}
        description={[hint, t.reasonHint].filter(Boolean).join(' ')}
        minRows={2}
        maxLength={2000}
        value={reason}
        data-autofocus
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <FormEnd
        error={error}
        submit={sendLabel}
        pending={pending}
        disabled={!enough}
        onCancel={onBack}
        cancel={backLabel}
      />
    </form>
  );
}
