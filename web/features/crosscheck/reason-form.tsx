import { Button, Textarea } from '@mantine/core';
import { type FormEvent, type KeyboardEvent, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import styles from './crosscheck.module.css';
import { crosscheckText } from './text.ts';

export interface ReasonFormProps {
  question: string;
  sendLabel: string;
  backLabel: string;
  pending: boolean;
  error: Error | null;
  onSend: (reason: string) => void;
  onBack: () => void;
}

/** The shortest reason that says something, as the server asks. */
const shortestReason = 3;

/** Asks why before a decision is kept. Ctrl+Enter sends, Escape goes back. */
export function ReasonForm({ question, sendLabel, backLabel, pending, error, onSend, onBack }: ReasonFormProps) {
  const t = useText(crosscheckText);
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
      className={styles.reason}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
    >
      <Textarea
        label={question}
        description={t.reasonHint}
        minRows={2}
        maxLength={2000}
        value={reason}
        data-autofocus
        autoFocus
        onChange={(event) => setReason(event.currentTarget.value)}
        onKeyDown={keys}
      />
      {error && <ErrorState error={error} />}
      <div className={styles.reasonActions}>
        <Button type="submit" disabled={!enough} loading={pending}>
          {sendLabel}
        </Button>
        <Button variant="default" onClick={onBack}>
          {backLabel}
        </Button>
      </div>
    </form>
  );
}
