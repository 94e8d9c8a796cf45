import { Button, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { type FormEvent, type ReactNode, useState } from 'react';
import type { LookupItem, LookupRequest } from '../../../server/crosscheck/schema.ts';
import { Page } from '../../frame/page.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { isoDay } from '../../ui/iso-day.ts';
import { type Column, ListTable } from '../../ui/list-table.tsx';
import { EmptyState, ErrorState } from '../../ui/states.tsx';
import { isIdentifier } from '../../ui/text/mention-text-value.ts';
import { useLookup } from './api.ts';
import styles from './lookup.module.css';
import { lookupText } from './lookup-text.ts';
import { StrengthMark } from './strength-mark.tsx';

const fields = ['family', 'given', 'birthDate', 'birthPlace', 'alias', 'phone', 'plate', 'address'] as const;
type Field = (typeof fields)[number];

/** Asks everything that the person may read about somebody, a number or a plate, and keeps nothing but the account. */
export function LookupPage() {
  const t = useText(lookupText);
  const lookup = useLookup();
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const asked = askedOf(typed);
  const badDate = Boolean(typed.birthDate?.trim()) && asked?.birthDate === undefined;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (asked && !badDate) lookup.mutate(asked);
  };
  const clear = () => {
    setTyped({});
    lookup.reset();
  };
  return (
    <Page title={t.title}>
      <form className={styles.form} noValidate onSubmit={submit}>
        {fields.map((field) => (
          <TextInput
            key={field}
            label={t[field]}
            autoComplete="off"
            className={field === 'address' ? styles.wide : undefined}
            placeholder={field === 'birthDate' ? t.birthDateForm : undefined}
            error={field === 'birthDate' && badDate && t.birthDateForm}
            value={typed[field] ?? ''}
            onChange={(event) => setTyped({ ...typed, [field]: event.currentTarget.value })}
          />
        ))}
        <div className={styles.actions}>
          <Button type="submit" loading={lookup.isPending} disabled={!asked || badDate}>
            {t.send}
          </Button>
          <Button variant="default" onClick={clear}>
            {t.clear}
          </Button>
        </div>
        <p className={styles.hint}>{t.accounted}</p>
      </form>
      {lookup.error && <ErrorState error={lookup.error} />}
      {lookup.data && (
        <div role="status">
          <Results
            caption={t.items}
            items={lookup.data.items}
            empty={<EmptyState title={t.none}>{t.noneHow}</EmptyState>}
          />
          {lookup.data.others.length > 0 && (
            <>
              <h2 className={styles.head}>{t.others}</h2>
              <p className={styles.hint}>{t.othersHow}</p>
              <Results caption={t.others} items={lookup.data.others} empty={null} />
            </>
          )}
        </div>
      )}
    </Page>
  );
}

function Results({ caption, items, empty }: { caption: string; items: LookupItem[]; empty: ReactNode }) {
  const t = useText(lookupText);
  const format = useFormat();
  const { mentionType } = useVocabulary();
  const columns: Column<LookupItem>[] = [
    {
      key: 'value',
      header: t.found,
      width: '18rem',
      cell: (item) => (
        <>
          {mentionType[item.type]} <span className={isIdentifier(item.type) ? 'mono' : undefined}>{item.value}</span>
        </>
      ),
    },
    { key: 'strength', header: t.strength, width: '7rem', cell: (item) => <StrengthMark strength={item.strength} /> },
    { key: 'why', header: t.why, wideOnly: true, cell: (item) => item.sentence },
    {
      key: 'report',
      header: t.report,
      width: '9rem',
      cell: (item) => (
        <Link to="/reports/$id" params={{ id: item.reportId }}>
          {item.reference}
        </Link>
      ),
    },
    { key: 'cell', header: t.cell, width: '8rem', cell: (item) => item.cell },
    { key: 'date', header: t.date, width: '8rem', wideOnly: true, cell: (item) => format.shortDate(item.recordedAt) },
  ];
  return (
    <ListTable
      caption={caption}
      columns={columns}
      rows={items}
      rowKey={(item) => `${item.reportId}${item.mentionId}`}
      empty={empty}
      total={items.length}
    />
  );
}

/** What was typed, as the server takes it; null where nothing was. A day is typed as people write it: 14/05/1991. */
function askedOf(typed: Partial<Record<Field, string>>): LookupRequest | null {
  const asked: LookupRequest = {};
  for (const field of fields) {
    const value = typed[field]?.trim();
    if (!value) continue;
    const said = field === 'birthDate' ? isoDay(value) : value;
    if (said) asked[field] = said;
  }
  return Object.keys(asked).length > 0 ? asked : null;
}
