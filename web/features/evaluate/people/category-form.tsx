import { Radio, Select, Textarea } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { PeopleView } from '../../../../server/evaluate/schema.ts';
import {
  type AgeStanding,
  ageStandings,
  type SubjectCategory,
  subjectCategories,
  subjectCategoryNames,
} from '../../../../shared/subject-categories.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { FormEnd } from '../../../ui/form-end.tsx';
import { useCategorise } from '../api.ts';
import styles from './people.module.css';
import { peopleText } from './text.ts';

interface CategoryFormProps {
  reportId: string;
  person: PeopleView['items'][number];
  onDone: () => void;
}

/** What a person is in this report, with a reason; nothing is chosen in advance. Ctrl+Enter sends, Escape goes back. */
export function CategoryForm({ reportId, person, onDone }: CategoryFormProps) {
  const t = useText(peopleText);
  const language = useLanguage();
  const save = useCategorise(reportId);
  const [category, setCategory] = useState<SubjectCategory | null>(person.category?.category ?? null);
  const [age, setAge] = useState<AgeStanding>(person.category?.age ?? 'unknown');
  const [reason, setReason] = useState('');
  const [tried, setTried] = useState(false);
  const send = () => {
    setTried(true);
    if (!category || reason.trim().length < 3 || save.isPending) return;
    save.mutate({ mentionId: person.mentionId, category, age, reason: reason.trim() }, { onSuccess: onDone });
  };
  return (
    <form
      className={styles.form}
      noValidate
      aria-label={t.category}
      onSubmit={(event: FormEvent) => {
        event.preventDefault();
        send();
      }}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) send();
        if (event.key === 'Escape') onDone();
      }}
    >
      <Select
        label={t.category}
        allowDeselect={false}
        data={subjectCategoryNames.map((code) => ({ value: code, label: subjectCategories[code][language] }))}
        value={category}
        error={tried && !category && t.categoryMissing}
        onChange={(code) => setCategory(code as SubjectCategory | null)}
      />
      <Radio.Group label={t.age} value={age} onChange={(next) => setAge(next as AgeStanding)}>
        <div className={styles.choices}>
          {ageStandings.map((one) => (
            <Radio key={one} value={one} label={t[`age_${one}`]} />
          ))}
        </div>
      </Radio.Group>
      <Textarea
        label={t.reason}
        description={t.reasonHint}
        minRows={2}
        maxLength={2000}
        value={reason}
        error={tried && reason.trim().length < 3}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <FormEnd error={save.error} submit={t.save} pending={save.isPending} onCancel={onDone} />
    </form>
  );
}
