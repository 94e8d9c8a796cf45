import { Link } from '@tanstack/react-router';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useClockCounts } from './api.ts';
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
