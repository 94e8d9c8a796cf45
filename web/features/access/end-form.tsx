import { Button } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { useEnd } from './api.ts';
import { accessWords } from './text.ts';

/** Ends an access at once, with a reason: a button, and what it asks. */
export function EndForm({ id, subject }: { id: string; subject?: string }) {
  const t = useText(accessWords);
  const end = useEnd(id);
  const [asking, setAsking] = useState(false);
  if (!asking) {
    return (
      <Button variant="default" aria-label={subject && `${t.end} : ${subject}`} onClick={() => setAsking(true)}>
        {t.end}
      </Button>
    );
  }
  return (
    <ReasonForm
      question={t.endReason}
      hint={t.endHint}
      sendLabel={t.end}
      pending={end.isPending}
      error={end.error}
      onSend={(reason) => end.mutate(reason)}
      onBack={() => setAsking(false)}
    />
  );
}
