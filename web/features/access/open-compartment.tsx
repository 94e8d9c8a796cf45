import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import type { CompartmentList } from '../../../server/access/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import classes from './access.module.css';
import { useOpenCompartment } from './api.ts';
import { accessWords } from './text.ts';

/** Opens a compartment for a cell; whoever opens it is its head. */
export function OpenCompartment({ cells, onDone }: { cells: CompartmentList['cells']; onDone: () => void }) {
  const t = useText(accessWords);
  const open = useOpenCompartment();
  const [cell, setCell] = useState(cells[0]?.code ?? '');
  const [name, setName] = useState('');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const lacks = { name: name.trim().length < 2, reason: reason.trim().length < 3 };
  return (
    <form
      className={classes.form}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (lacks.name || lacks.reason || open.isPending) return;
        open.mutate({ cell, name: name.trim(), reason: reason.trim() }, { onSuccess: onDone });
      }}
    >
      <TextInput
        label={t.name}
        description={t.nameHint}
        autoComplete="off"
        maxLength={80}
        value={name}
        error={tried && lacks.name && t.required}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t.ofCell}
        value={cell}
        data={cells.map(({ code, name: label }) => ({ value: code, label }))}
        onChange={(event) => setCell(event.currentTarget.value)}
      />
      <Textarea
        label={t.openReason}
        minRows={2}
        maxLength={2000}
        value={reason}
        error={tried && lacks.reason && t.required}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      {open.error && <ErrorState error={open.error} />}
      <Button type="submit" loading={open.isPending}>
        {t.openSubmit}
      </Button>
    </form>
  );
}
