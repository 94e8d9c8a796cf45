import { Button, NativeSelect, Select } from '@mantine/core';
import { useState } from 'react';
import type { GrantList } from '../../../server/access/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './access.module.css';
import { useGive } from './api.ts';
import { emptyPeriod, isComplete, PeriodFields } from './period-fields.tsx';
import { accessWords } from './text.ts';

/** Gives a role, or the reading of a cell, for a time. */
export function GiveForm({ given, onDone }: { given: GrantList; onDone: () => void }) {
  const t = useText(accessWords);
  const give = useGive();
  const [kind, setKind] = useState<'role' | 'cell'>(given.roles.length > 0 ? 'role' : 'cell');
  const [code, setCode] = useState<string | null>(null);
  const [draft, setDraft] = useState(emptyPeriod);
  const [tried, setTried] = useState(false);
  const choices =
    kind === 'role'
      ? given.roles.map((role) => ({ value: role.code, label: role.label }))
      : given.cells.map((cell) => ({ value: cell.code, label: `${cell.name} (${cell.code})` }));
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (!code || !isComplete(draft) || give.isPending) return;
        give.mutate({ kind, code, ...draft, reason: draft.reason.trim() }, { onSuccess: onDone });
      }}
    >
      <NativeSelect
        label={t.kind}
        value={kind}
        data={[
          ...(given.roles.length > 0 ? [{ value: 'role', label: t.role }] : []),
          ...(given.cells.length > 0 ? [{ value: 'cell', label: t.cell }] : []),
        ]}
        onChange={(event) => {
          setKind(event.currentTarget.value as 'role' | 'cell');
          setCode(null);
        }}
      />
      <Select
        label={t.which}
        searchable
        limit={60}
        data={choices}
        value={code}
        error={tried && !code && t.required}
        onChange={setCode}
      />
      <PeriodFields draft={draft} people={given.people} acts={given.acts} tried={tried} onChange={setDraft} />
      {give.error && <ErrorState error={give.error} />}
      <Button type="submit" loading={give.isPending}>
        {t.submit}
      </Button>
    </form>
  );
}
