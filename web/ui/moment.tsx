import { useFormat } from '../i18n/use-format.ts';

/** A date in a column, in figures that stand under each other; the whole of it on hover. */
export function Moment({ iso, to = 'day' }: { iso: string; to?: 'day' | 'minute' }) {
  const format = useFormat();
  return (
    <time dateTime={iso} title={format.dateTime(iso)}>
      {to === 'day' ? format.shortDate(iso) : format.shortDateTime(iso)}
    </time>
  );
}
