import { Button, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './new-user.module.css';
import { identityWords } from './text.ts';

/** The shortest reason that says something, as the server asks. */
const shortestReason = 3;

interface UserReasonFormProps {
  question: string;
  hint: string;
  action: string;
  pending: boolean;
  error: Error | null;
  onSend: (reason: string) => void;
  onBack: () => void;
}

/** Asks why before something is done to an account. */
export function UserReasonForm({ question, hint, action, pending, error, onSend, onBack }: UserReasonFormProps) {
  const t = useText(identityWords);
  const [reason, setReason] = useState('');
  const enough = reason.trim().length >= shortestReason;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (enough && !pending) onSend(reason.trim());
  };
  return (
    <form className={classes.form} onSubmit={submit}>
      <Textarea
        label={question}
        description={hint}
        minRows={2}
        maxLength={2000}
        autoFocus
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {error && <ErrorState error={error} />}
      <div className={classes.actions}>
        <Button type="submit" disabled={!enough} loading={pending}>
          {action}
        </Button>
        <Button variant="default" onClick={onBack}>
          {t.cancel}
        </Button>
      </div>
    </form>
  );
}
