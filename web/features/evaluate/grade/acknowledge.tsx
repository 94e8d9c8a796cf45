import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HandlingCondition } from '../../../../shared/handling.ts';
import { ApiError } from '../../../api/fetch.ts';
import { useText } from '../../../i18n/use-text.ts';
import { ErrorState } from '../../../ui/states.tsx';
import { useAcknowledge, useConditions } from '../api.ts';
import { ConditionList } from './condition-list.tsx';
import styles from './grade.module.css';
import { gradeText } from './text.ts';

/** The conditions that stand before a report, where that is why it was refused; else null. */
export function conditionsBefore(error: Error | null): HandlingCondition[] | null {
  if (!(error instanceof ApiError) || error.code !== 'conditions_to_acknowledge') return null;
  return error.details.conditions as HandlingCondition[];
}

/** What a report asks of whoever reads it, and the button that says it will be kept. */
export function Acknowledge({ reportId, conditions }: { reportId: string; conditions: HandlingCondition[] }) {
  const t = useText(gradeText);
  const acknowledge = useAcknowledge(reportId);
  const refusals = refusalsOf(acknowledge.error);
  return (
    <section className={styles.acknowledge} aria-label={t.acknowledgeTitle}>
      <h2>{t.acknowledgeTitle}</h2>
      <ConditionList conditions={conditions} />
      <p className={styles.faint}>{t.acknowledgeHelp}</p>
      {acknowledge.error && <ErrorState error={acknowledge.error} />}
      {refusals.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <div className={styles.actions}>
        <Button loading={acknowledge.isPending} onClick={() => acknowledge.mutate()}>
          {t.acknowledge}
        </Button>
      </div>
    </section>
  );
}

/** Reports that wait for the reader to acknowledge how they may be used; nothing where there are none. */
export function ConditionsWaiting() {
  const t = useText(gradeText);
  const { data } = useConditions();
  if (!data || data.items.length === 0) return null;
  return (
    <section className={styles.waiting}>
      <p>{t.waiting(data.items.length)} :</p>
      <ul>
        {data.items.map(({ reportId, reference, cell }) => (
          <li key={reportId}>
            <Link to="/reports/$id" params={{ id: reportId }} className="mono">
              {reference}
            </Link>{' '}
            <span className={styles.faint}>{cell}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function refusalsOf(error: Error | null): string[] {
  if (!(error instanceof ApiError) || error.code !== 'release_refused') return [];
  return (error.details.refusals as { sentence: string }[]).map(({ sentence }) => sentence);
}
