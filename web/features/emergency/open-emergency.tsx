import { Button, NativeSelect, Textarea, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { EmergencyRequest } from '../../../server/emergency/schema.ts';
import { dangers } from '../../../shared/vocabulary.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useOpenEmergency } from './api.ts';
import { emergencyWords } from './text.ts';

const fields = ['reference', 'phone', 'plate', 'family', 'given', 'address'] as const;

/** Says the danger, what happens and who is meant; opens at once. */
export function OpenEmergency({ onOpened }: { onOpened: (id: string) => void }) {
  const t = useText(emergencyWords);
  const open = useOpenEmergency();
  const [danger, setDanger] = useState<EmergencyRequest['danger']>('life');
  const [motive, setMotive] = useState('');
  const [typed, setTyped] = useState<Partial<Record<(typeof fields)[number], string>>>({});
  const stated = Object.fromEntries(
    Object.entries(typed).flatMap(([name, value]) => (value.trim() ? [[name, value.trim()]] : [])),
  );
  const complete = motive.trim().length >= 10 && Object.keys(stated).length > 0;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (complete && !open.isPending)
      open.mutate({ danger, motive: motive.trim(), ...stated }, { onSuccess: ({ id }) => onOpened(id) });
  };
  return (
    <form onSubmit={submit}>
      <p>{t.openHint}</p>
      <NativeSelect
        mt="sm"
        label={t.danger}
        value={danger}
        data={dangers.map((value) => ({ value, label: wordFor(t, 'danger_', value) }))}
        onChange={(event) => setDanger(event.currentTarget.value as EmergencyRequest['danger'])}
      />
      <Textarea
        mt="sm"
        label={t.motive}
        description={t.motiveHint}
        minRows={2}
        maxLength={2000}
        value={motive}
        onChange={(event) => setMotive(event.currentTarget.value)}
      />
      {fields.map((name) => (
        <TextInput
          key={name}
          mt="sm"
          label={t[name]}
          autoComplete="off"
          maxLength={name === 'reference' ? 40 : 200}
          value={typed[name] ?? ''}
          onChange={(event) => setTyped({ ...typed, [name]: event.currentTarget.value })}
        />
      ))}
      {open.error && <ErrorState error={open.error} />}
      <Button type="submit" mt="md" disabled={!complete} loading={open.isPending}>
        {t.submit}
      </Button>
    </form>
  );
}
