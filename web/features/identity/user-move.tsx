import { Button, MultiSelect, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { UserView } from '../../../server/identity/schema.ts';
import { useMoveUser, useUsers } from '../../api/users.ts';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { identityWords } from './text.ts';

/** Moves an account to another organisation with the roles of its new post: all it held in the former ends at once. */
export function UserMove({ user }: { user: UserView }) {
  const t = useText(identityWords);
  const move = useMoveUser(user.id);
  const { data } = useUsers();
  const [opened, setOpened] = useState(false);
  const [organisation, setOrganisation] = useState<string | null>(null);
  const [roles, setRoles] = useState<string[]>([]);
  const [reason, setReason] = useState('');
  const complete = organisation !== null && roles.length > 0 && reason.trim().length >= 3;
  if (!opened)
    return (
      <Button variant="default" onClick={() => setOpened(true)}>
        {t.move}
      </Button>
    );
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !move.isPending)
          move.mutate({ organisation, roles, reason: reason.trim() }, { onSuccess: () => setOpened(false) });
      }}
    >
      <p>{t.moveHint}</p>
      <Select
        mt="xs"
        label={t.moveTo}
        searchable
        limit={60}
        data={(data?.organisations ?? [])
          .filter(({ code }) => code !== user.organisation)
          .map(({ code, name }) => ({ value: code, label: `${name} (${code})` }))}
        value={organisation}
        onChange={setOrganisation}
      />
      <MultiSelect
        mt="xs"
        label={t.moveRoles}
        data={(data?.roles ?? []).map(({ code, label }) => ({ value: code, label }))}
        value={roles}
        onChange={setRoles}
      />
      <TextInput
        mt="xs"
        mb="sm"
        label={t.moveReason}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormEnd
        error={move.error}
        submit={t.move}
        pending={move.isPending}
        disabled={!complete}
        onCancel={() => setOpened(false)}
      />
    </form>
  );
}
