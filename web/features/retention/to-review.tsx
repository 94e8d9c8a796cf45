import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useClockCounts, useNotices } from './api.ts';
import { retentionWords } from './text.ts';

/** On the dashboard: how many reports wait for a review before they go; nothing where none goes soon. */
export function ToReview() {
  const t = useText(retentionWords);
  const format = useFormat();
  const { data } = useClockCounts();
  if (!data || (data.soon === 0 && data.toReview === 0)) return null;
  return (
    <p>
      <strong>
        {t.toReview} : {format.number(data.toReview)}
      </strong>{' '}
      · {t.soon(format.number(data.soon))} ·{' '}
      <Link to="/retention" search={{}}>
        {t.toReviewAll}
      </Link>
    </p>
  );
}

/** On the dashboard: how many notices wait for this person to send or confirm; nothing where none does. */
export function NoticesWaiting() {
  const t = useText(retentionWords);
  const format = useFormat();
  const waiting = useNotices({}).data?.pages[0]?.waiting ?? 0;
  if (waiting === 0) return null;
  return (
    <p>
      <strong>{t.noticesWaiting(format.number(waiting))}</strong> ·{' '}
      <Link to="/retention" search={{ view: 'notices' }}>
        {t.view_notices}
      </Link>
    </p>
  );
}
