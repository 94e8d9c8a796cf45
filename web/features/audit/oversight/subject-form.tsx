import { Button, TextInput } from '@mantine/core';
import { type FormEvent, useState } from 'react';
import type { SubjectRequest, SubjectView } from '../../../../server/oversight/schema.ts';
import { ExportButton } from '../../../frame/export-button.tsx';
import { useText } from '../../../i18n/use-text.ts';
import { DateField } from '../../../ui/date-field.tsx';
import { isoDay } from '../../../ui/iso-day.ts';
import { EmptyState, ErrorState } from '../../../ui/states.tsx';
import { askSubjectFile, subjectFile, useSubject } from './api.ts';
import { daysBack } from './days-back.ts';
import { LineTable, type OpenLine } from './line-table.tsx';
import classes from './oversight.module.css';
import { oversightWords } from './text.ts';

const fields = ['family', 'given', 'birthDate', 'alias', 'phone', 'plate', 'address'] as const;
type Field = (typeof fields)[number];

/** Who has looked at this person, and why: over the last year where nothing else is asked. */
export function SubjectForm(props: OpenLine) {
  const t = useText(oversightWords);
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const [from, setFrom] = useState<string | undefined>(daysBack(365));
  const [to, setTo] = useState<string | undefined>();
  const subject = useSubject();
  const asked = askedOf(typed);
  const badDate = Boolean(typed.birthDate?.trim()) && asked?.birthDate === undefined;
  const request = asked && !badDate ? { ...asked, ...(from ? { from } : {}), ...(to ? { to } : {}) } : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (request) subject.mutate(request);
  };
  return (
    <>
      <form className={classes.form} noValidate onSubmit={submit}>
        {fields.map((field) => (
          <TextInput
            key={field}
            label={t[field]}
            autoComplete="off"
            placeholder={field === 'birthDate' ? t.birthDateForm : undefined}
            error={field === 'birthDate' && badDate && t.birthDateForm}
            value={typed[field] ?? ''}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
        <DateField label={t.from} value={from} clearLabel={t.clearDate} onChange={setFrom} />
        <DateField label={t.to} value={to} clearLabel={t.clearDate} onChange={setTo} />
        <div className={classes.buttons}>
          <Button type="submit" loading={subject.isPending} disabled={!request}>
            {t.ask}
          </Button>
          {subject.data && subject.data.items.length > 0 && subject.variables && (
            <ExportButton
              label={t.file}
              fileName="consultations.csv"
              bring={() => subjectFile(subject.variables)}
              ask={(motive) => askSubjectFile(subject.variables, motive)}
            />
          )}
        </div>
        <p className={classes.hint}>{t.asking}</p>
      </form>
      {subject.error && <ErrorState error={subject.error} />}
      {subject.data && <Answer answer={subject.data} {...props} />}
    </>
  );
}

function Answer({ answer, ...props }: { answer: SubjectView } & OpenLine) {
  const t = useText(oversightWords);
  const sure = answer.found.filter((one) => one.sure);
  const reports = new Set(sure.map(({ reportId }) => reportId)).size;
  const alike = answer.found.length - sure.length;
  const names = [...new Set(sure.map(({ value }) => value))];
  return (
    <div role="status">
      {reports === 0 ? (
        <EmptyState title={t.foundNowhere}>{t.foundNowhereHow}</EmptyState>
      ) : (
        <p>
          {t.found(reports)} : {names.join(', ')}
        </p>
      )}
      {alike > 0 && <p className={classes.hint}>{t.alike(alike)}</p>}
      {answer.people.length > 0 && (
        <>
          <h2 className={classes.head}>{t.people}</h2>
          <ul className={classes.people}>
            {answer.people.map((person) => (
              <li key={person.id}>
                {person.name} <span className={classes.soft}>{person.organisation}</span> · {person.lines}
              </li>
            ))}
          </ul>
        </>
      )}
      {reports > 0 && <LineTable {...props} lines={answer.items} empty={<EmptyState title={t.nobody} />} />}
      {answer.more && <p className={classes.hint}>{t.more}</p>}
    </div>
  );
}

/** What was typed, as the server takes it; null where nothing was. */
function askedOf(typed: Partial<Record<Field, string>>): SubjectRequest | null {
  const asked: SubjectRequest = {};
  for (const field of fields) {
    const value = typed[field]?.trim();
    const said = value && field === 'birthDate' ? isoDay(value) : value;
    if (said) asked[field] = said;
  }
  return Object.keys(asked).length > 0 ? asked : null;
}
