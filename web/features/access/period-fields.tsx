import { Select, Textarea } from '@mantine/core';
import type { GrantList } from '../../../server/access/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { DateField } from '../../ui/date-field.tsx';
import { accessWords } from './text.ts';

/** Whom an access is for, on which act, until when and why: what every access given for a time needs. */
export interface PeriodDraft {
  person: string | null;
  act: string | null;
  until: string | undefined;
  reason: string;
}

export const emptyPeriod: PeriodDraft = { person: null, act: null, until: undefined, reason: '' };

export function isComplete(draft: PeriodDraft): draft is PeriodDraft & { person: string; act: string; until: string } {
  return Boolean(draft.person && draft.act && draft.until) && draft.reason.trim().length >= 3;
}

interface PeriodFieldsProps {
  draft: PeriodDraft;
  people: GrantList['people'];
  acts: GrantList['acts'];
  tried: boolean;
  onChange: (draft: PeriodDraft) => void;
}

export function PeriodFields({ draft, people, acts, tried, onChange }: PeriodFieldsProps) {
  const t = useText(accessWords);
  const set = (change: Partial<PeriodDraft>) => onChange({ ...draft, ...change });
  return (
    <>
      <Select
        label={t.person}
        searchable
        limit={60}
        data={people.map(({ id, name, organisation }) => ({ value: id, label: `${name} (${organisation})` }))}
        value={draft.person}
        error={tried && !draft.person && t.required}
        onChange={(person) => set({ person })}
      />
      <Select
        label={t.act}
        data={acts.map(({ code, reference, days }) => ({ value: code, label: t.actDays(reference, days) }))}
        value={draft.act}
        error={tried && !draft.act && t.required}
        onChange={(act) => set({ act })}
      />
      <DateField label={t.until} value={draft.until} clearLabel={t.noEnd} onChange={(until) => set({ until })} />
      {tried && !draft.until && <p role="alert">{t.required}</p>}
      <Textarea
        label={t.reason}
        description={t.reasonHint}
        minRows={2}
        maxLength={2000}
        value={draft.reason}
        error={tried && draft.reason.trim().length < 3 && t.required}
        onChange={(event) => set({ reason: event.currentTarget.value })}
      />
    </>
  );
}
