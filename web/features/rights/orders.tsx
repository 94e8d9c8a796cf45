import { Link } from '@tanstack/react-router';
import { useCan } from '../../api/me.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { useOrders } from './api.ts';
import classes from './rights.module.css';
import { headingWords, rightsWords } from './text.ts';

/** What the cell is to rectify, of one report or of all; nothing is shown where there is nothing to do. */
export function Orders({ reportId }: { reportId?: string }) {
  const can = useCan();
  return can('mention.correct') ? <OpenOrders reportId={reportId} /> : null;
}

function OpenOrders({ reportId }: { reportId: string | undefined }) {
  const t = useText(rightsWords);
  const h = useText(headingWords);
  const format = useFormat();
  const orders = useOrders();
  const items = (orders.data?.items ?? []).filter((one) => !reportId || one.reportId === reportId);
  if (items.length === 0) return null;
  return (
    <section className={classes.orders} aria-label={t.toRectify}>
      <strong>{t.toRectify}</strong>
      <ul>
        {items.map((one) => (
          <li key={one.id}>
            {!reportId && (
              <>
                <Link to="/reports/$id" params={{ id: one.reportId }}>
                  {one.reference}
                </Link>{' '}
                ·{' '}
              </>
            )}
            {wordFor(h, '', one.heading)} : {one.instruction}{' '}
            <span className={classes.faint}>{format.date(one.orderedAt)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
