import { Button } from '@mantine/core';
import type { SessionView } from '../../../../server/identity/schema.ts';
import { useText, wordFor } from '../../../i18n/use-text.ts';
import { Moment } from '../../../ui/moment.tsx';
import classes from './security.module.css';
import { securityWords } from './text.ts';

/** Sessions with device, way and last use; `onEnd` ends one. */
export function SessionRows({ items, onEnd }: { items: readonly SessionView[]; onEnd?: (id: string) => void }) {
  const t = useText(securityWords);
  if (items.length === 0) return <p className={classes.hint}>{t.sessionsNone}</p>;
  return (
    <ul className={classes.rows} aria-label={t.sessionsTitle}>
      {items.map((session) => (
        <li key={session.id} className={classes.row}>
          <span>
            {session.device ?? t.unknownDevice}
            {session.current && <strong> ({t.current})</strong>}
            <span className={classes.soft}>
              {wordFor(t, 'method_', session.method)} · {t.opened} <Moment iso={session.openedAt} to="minute" /> ·{' '}
              {t.lastSeen} <Moment iso={session.lastSeenAt} to="minute" />
            </span>
          </span>
          {onEnd && !session.current && (
            <Button variant="default" onClick={() => onEnd(session.id)}>
              {t.end}
            </Button>
          )}
        </li>
      ))}
    </ul>
  );
}
