import { Button, NativeSelect, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { frenchMarkingOrder } from '../../../shared/handling.ts';
import { useSetClearance } from '../../api/users.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { identityWords } from './text.ts';

/** The highest marking that the person may read, and changing it with a reason. */
export function UserClearance({ user }: { user: UserView }) {
  const t = useText(identityWords);
  const set = useSetClearance(user.id);
  const [clearance, setClearance] = useState(user.clearance);
  const [reason, setReason] = useState('');
  const changed = clearance !== user.clearance;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (changed && reason.trim().length >= 3 && !set.isPending)
          set.mutate({ clearance, reason: reason.trim() }, { onSuccess: () => setReason('') });
      }}
    >
      <NativeSelect
        label={t.clearance}
        description={t.clearanceHint}
        value={clearance}
        data={frenchMarkingOrder.map((code) => ({ value: code, label: wordFor(t, 'clearance_', code) }))}
        onChange={(event) => setClearance(event.currentTarget.value as UserView['clearance'])}
      />
      {changed && (
        <>
          <TextInput
            mt="xs"
            mb="xs"
            label={t.clearanceReason}
            maxLength={2000}
            value={reason}
            onChange={(event) => setReason(event.currentTarget.value)}
          />
          <Button type="submit" disabled={reason.trim().length < 3} loading={set.isPending}>
            {t.clearanceSubmit}
          </Button>
        </>
      )}
      {set.error && <ErrorState error={set.error} />}
    </form>
  );
}
