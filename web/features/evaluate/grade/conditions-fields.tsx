import { Checkbox, MultiSelect, TextInput } from '@mantine/core';
import { useStructure } from '../../../api/structure.ts';
import { useText } from '../../../i18n/use-text.ts';
import { DateField } from '../../../ui/date-field.tsx';
import type { ConditionsDraft } from './conditions-draft.ts';
import styles from './grade.module.css';
import { gradeText } from './text.ts';

interface ConditionsFieldsProps {
  draft: ConditionsDraft;
  onChange: (draft: ConditionsDraft) => void;
  error?: string | undefined;
}

/** What an H3 asks, one field a kind of condition. */
export function ConditionsFields({ draft, onChange, error }: ConditionsFieldsProps) {
  const t = useText(gradeText);
  const structure = useStructure(undefined);
  const set = (change: Partial<ConditionsDraft>) => onChange({ ...draft, ...change });
  return (
    <fieldset className={styles.fields}>
      <legend>{t.conditions}</legend>
      <Checkbox
        label={t.noThirdCountry}
        checked={draft.noThirdCountry}
        onChange={(event) => set({ noThirdCountry: event.currentTarget.checked })}
      />
      <Checkbox
        label={t.intelligenceOnly}
        checked={draft.intelligenceOnly}
        onChange={(event) => set({ intelligenceOnly: event.currentTarget.checked })}
      />
      <DateField label={t.until} value={draft.until} clearLabel={t.noEnd} onChange={(until) => set({ until })} />
      <MultiSelect
        label={t.recipients}
        description={t.recipientsHint}
        searchable
        limit={60}
        data={
          structure.data?.organisations.map(({ code, name }) => ({ value: code, label: `${name} (${code})` })) ?? []
        }
        value={draft.recipients}
        onChange={(recipients) => set({ recipients })}
      />
      <TextInput
        label={t.contact}
        maxLength={200}
        value={draft.contact}
        onChange={(event) => set({ contact: event.currentTarget.value })}
      />
      <TextInput
        label={t.other}
        maxLength={500}
        value={draft.other}
        error={error}
        onChange={(event) => set({ other: event.currentTarget.value })}
      />
    </fieldset>
  );
}
