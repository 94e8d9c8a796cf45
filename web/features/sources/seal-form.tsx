import { NativeSelect, Textarea, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useText } from '../../i18n/use-text.ts';
import { FormEnd } from '../../ui/form-end.tsx';
import { useSeal } from './api.ts';
import { sourceWords } from './text.ts';

interface SealFormProps {
  report: string;
  /** Tokens of the sources that the reader sealed before. */
  known: readonly string[];
  onDone: () => void;
}

/** Says who the source is, or which of those already sealed. */
export function SealForm({ report, known, onDone }: SealFormProps) {
  const t = useText(sourceWords);
  const seal = useSeal(report);
  const [token, setToken] = useState('');
  const [identity, setIdentity] = useState({ name: '', contact: '', notes: '' });
  const complete = token !== '' || identity.name.trim().length >= 2;
  return (
    <form
      autoComplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        if (complete && !seal.isPending) seal.mutate(token ? { token } : { identity }, { onSuccess: onDone });
      }}
    >
      {known.length > 0 && (
        <NativeSelect
          label={t.known}
          value={token}
          data={[{ value: '', label: t.newSource }, ...known]}
          onChange={(event) => setToken(event.currentTarget.value)}
        />
      )}
      {token === '' && (
        <>
          <TextInput
            label={t.name}
            autoComplete="off"
            maxLength={200}
            value={identity.name}
            onChange={(event) => setIdentity({ ...identity, name: event.currentTarget.value })}
          />
          <TextInput
            label={t.contact}
            autoComplete="off"
            maxLength={500}
            value={identity.contact}
            onChange={(event) => setIdentity({ ...identity, contact: event.currentTarget.value })}
          />
          <Textarea
            mb="sm"
            label={t.notes}
            maxLength={4000}
            value={identity.notes}
            onChange={(event) => setIdentity({ ...identity, notes: event.currentTarget.value })}
          />
        </>
      )}
      <FormEnd error={seal.error} submit={t.submit} pending={seal.isPending} disabled={!complete} onCancel={onDone} />
    </form>
  );
}
