import { Link } from '@tanstack/react-router';
import type { ClockDetail } from '../../../server/retention/schema.ts';
import { useCan } from '../../api/me.ts';
import { SidePanel } from '../../frame/side-panel.tsx';
import { useFormat } from '../../i18n/use-format.ts';
import { useText, wordFor } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { Loaded } from '../../ui/states.tsx';
import { useClock } from './api.ts';
import { Decide } from './decide.tsx';
import { Facts } from './facts.tsx';
import classes from './retention.module.css';
import { Tell } from './tell.tsx';
import { retentionWords } from './text.ts';

/** One clock: the rule, what was decided, what may be. */
export function ClockPanel({ id, onClose }: { id: string; onClose: () => void }) {
  const t = useText(retentionWords);
  const clock = useClock(id);
  const can = useCan();
  const reference = clock.data?.reference ?? t.reference;
  return (
    <SidePanel
      title={reference}
      subject={id}
      onClose={onClose}
      actions={
        can('report.read') && (
          <Link to="/reports/$id" params={{ id }}>
            {t.openReport}
          </Link>
        )
      }
    >
      <Loaded query={clock} rows={6}>
        {(data) => <Clock clock={data} />}
      </Loaded>
    </SidePanel>
  );
}

function Clock({ clock }: { clock: ClockDetail }) {
  const t = useText(retentionWords);
  const format = useFormat();
  const vocabulary = useVocabulary();
  const can = useCan();
  const extended = clock.extendedDays > 0 ? ` (${t.extended(clock.extendedDays)})` : '';
  return (
    <>
      <Facts
        facts={[
          [t.endsOn, `${format.date(clock.endsOn)}${extended}`],
          [t.startsOn, format.date(clock.startsOn)],
          [t.state, wordFor(t, 'state_', clock.state)],
          [t.cell, `${clock.cell} · ${vocabulary.channel[clock.channel]}`],
          [t.act, clock.act ?? ''],
          [t.statements, format.number(clock.statements)],
        ]}
      />
      <h3 className={classes.head}>{t.decide}</h3>
      <Decide clock={clock} />
      {can('mention.correct') && <Tell report={clock.report} />}
      <h3 className={classes.head}>{t.history}</h3>
      {clock.history.length === 0 && <p className={classes.soft}>{t.noHistory}</p>}
      <ul className={classes.list}>
        {clock.history.map((one) => (
          <li key={one.at}>
            <strong>{wordFor(t, 'change_', one.what)}</strong> · {t.twoPersons(one.askedBy, one.decidedBy)} ·{' '}
            {format.dateTime(one.at)}
            <div>
              {one.ground && `${wordFor(t, 'ground_', one.ground)} · `}
              {one.motive}
            </div>
            <div className={classes.soft}>
              {format.shortDate(one.endsBefore)} → {format.shortDate(one.endsAfter)}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
