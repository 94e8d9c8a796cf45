import type { RequestSummary } from '../../../server/rights/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import classes from './rights.module.css';
import { rightsWords } from './text.ts';

/** What is left of the legal delay, in words: the colour only doubles them. */
export function RequestClock({ request }: { request: Pick<RequestSummary, 'clock' | 'daysLeft' | 'dueOn' | 'state'> }) {
  const t = useText(rightsWords);
  const format = useFormat();
  const { clock, daysLeft, dueOn, state } = request;
  if (clock === 'over') return <span className={classes.faint}>{t[`state_${state}`]}</span>;
  return (
    <span data-clock={clock} className={classes.clock} title={format.date(dueOn)}>
      {daysLeft < 0 ? t.late(-daysLeft) : t.left(daysLeft)}
    </span>
  );
}
