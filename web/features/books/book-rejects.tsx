import type { BookView } from '../../../server/books/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import styles from './books.module.css';
import { booksText } from './text.ts';

/** Lines of the file that are no contact, each with its reason. */
export function BookRejects({ book }: { book: BookView }) {
  const t = useText(booksText);
  const format = useFormat();
  const beyond = book.rejected - book.rejects.length;
  return (
    <section className={styles.columns} aria-label={t.view_rejects}>
      <p className={styles.hint}>{t.rejectsHow}</p>
      <table>
        <thead>
          <tr>
            <th scope="col">{t.rejectLine}</th>
            <th scope="col">{t.rejectReason}</th>
          </tr>
        </thead>
        <tbody>
          {book.rejects.map(({ line, reason }) => (
            <tr key={line}>
              <th scope="row">{format.number(line)}</th>
              <td>{t[`reason_${reason}`]}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {beyond > 0 && <p className={styles.hint}>{t.rejectsMore(format.number(beyond))}</p>}
    </section>
  );
}
