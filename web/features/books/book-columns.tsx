import { Button, NativeSelect } from '@mantine/core';
import { useState } from 'react';
import type { BookView } from '../../../server/books/schema.ts';
import { useText } from '../../i18n/use-text.ts';
import { ErrorState } from '../../ui/states.tsx';
import { useAskCheck } from './api.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

type Role = BookView['columns'][number]['role'];

/** In the order in which people look for them. */
const roles: readonly Role[] = [
  'ignored',
  'fullName',
  'family',
  'given',
  'furtherName',
  'phone',
  'email',
  'address',
  'streetNumber',
  'postcode',
  'place',
  'plate',
  'birthDate',
  'birthPlace',
  'organisation',
  'occupation',
  'nationalNumber',
  'sex',
  'age',
  'birthYear',
  'birthMonth',
  'birthDay',
  'region',
  'category',
  'text',
];

/** What each column was guessed to hold, corrected where it is wrong, and the check asked for. */
export function BookColumns({ book, onAsked }: { book: BookView; onAsked: () => void }) {
  const t = useText(booksText);
  const ask = useAskCheck(book.id);
  const [chosen, setChosen] = useState<readonly Role[]>(book.columns.map(({ role }) => role));
  const nothing = chosen.every((role) => role === 'ignored');
  return (
    <section className={styles.columns} aria-label={t.columnsTitle}>
      <h2>{t.columnsTitle}</h2>
      <p className={styles.hint}>{t.columnsHow}</p>
      <table className={styles.roles}>
        <thead>
          <tr>
            <th scope="col">{t.column}</th>
            <th scope="col">{t.role}</th>
            <th scope="col" data-wide>
              {t.why}
            </th>
            <th scope="col">{t.examples}</th>
          </tr>
        </thead>
        <tbody>
          {book.columns.map(({ name, role, reason, examples }, c) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>
                <NativeSelect
                  aria-label={t.roleOf(name)}
                  value={chosen[c]}
                  disabled={!book.can.check}
                  data={roles.map((value) => ({ value, label: t[`role_${value}`] }))}
                  onChange={(event) => setChosen(chosen.with(c, event.currentTarget.value as Role))}
                />
              </td>
              <td data-wide className={styles.faint}>
                {chosen[c] === role ? reason : t.corrected}
              </td>
              <td className={styles.examples}>
                {examples.map((example) => (
                  <span key={example}>{example}</span>
                ))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {book.can.check && (
        <>
          {ask.error && <ErrorState error={ask.error} />}
          {nothing && <p role="alert">{t.nothingKept}</p>}
          <div className={styles.actions}>
            <Button
              loading={ask.isPending}
              disabled={nothing}
              onClick={() => ask.mutate({ roles: [...chosen] }, { onSuccess: onAsked })}
            >
              {book.check ? t.checkAgain : t.check}
            </Button>
          </div>
          <p className={styles.hint}>{t.checkHow}</p>
        </>
      )}
    </section>
  );
}
