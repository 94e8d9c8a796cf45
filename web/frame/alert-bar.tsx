import { Link } from '@tanstack/react-router';
import { useAlerts } from '../api/alerts.ts';
import { useFormat } from '../i18n/use-format.ts';
import { useText } from '../i18n/use-text.ts';
import classes from './alert-bar.module.css';
import { frameWords } from './words.ts';

/** Above every page: an emergency while it lasts, and what waits for another person. */
export function AlertBar() {
  const t = useText(frameWords);
  const format = useFormat();
  const { data } = useAlerts();
  if (!data) return null;
  const { opened, until, told, toReview, approvals, sources } = data;
  const grave = [
    opened > 0 && until && t.emergencyMine(format.time(until)),
    told > 0 && t.emergencyTold(told),
    toReview > 0 && t.emergencyToReview(toReview),
  ].filter((line) => typeof line === 'string');
  if (grave.length === 0 && approvals === 0 && sources === 0) return null;
  return (
    <aside className={classes.bar} data-grave={grave.length > 0 || undefined} aria-label={t.alerts}>
      {grave.length > 0 && <Link to="/emergencies">{grave.join(' ')}</Link>}
      {approvals > 0 && <Link to="/approvals">{t.approvalsWaiting(approvals)}</Link>}
      {sources > 0 && <Link to="/sources">{t.sourcesOpened(sources)}</Link>}
    </aside>
  );
}
