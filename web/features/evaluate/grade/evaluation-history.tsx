import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvaluationsView } from '../../../../server/evaluate/schema.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { GradeBadge, NatureWord } from '../../../ui/certainty.tsx';
import { ReasonForm } from '../../../ui/reason-form.tsx';
import { attributeName, attributeValue } from '../../crosscheck/attributes.ts';
import { useUndoEvaluation } from '../api.ts';
import styles from './grade.module.css';
import { Handling } from './handling.tsx';
import { gradeText } from './text.ts';

type Past = EvaluationsView['history'][number];

/** Who graded what, why and when, latest first; each that stands can be undone, with a reason. */
export function EvaluationHistory({ reportId, evaluations }: { reportId: string; evaluations: EvaluationsView }) {
  return (
    <ul className={styles.history}>
      {evaluations.history.map((past) => (
        <li key={past.id} data-undone={past.undoneAt !== null || undefined}>
          <OnePast reportId={reportId} past={past} canUndo={evaluations.can.evaluate && past.undoneAt === null} />
        </li>
      ))}
    </ul>
  );
}

function OnePast({ reportId, past, canUndo }: { reportId: string; past: Past; canUndo: boolean }) {
  const t = useText(gradeText);
  const format = useFormat();
  const language = useLanguage();
  const undo = useUndoEvaluation(reportId);
  const [undoing, setUndoing] = useState(false);
  const { predicate, value } = past;
  return (
    <>
      <div className={styles.line}>
        <GradeBadge grade={past.grade} />
        <span>
          {predicate === null
            ? t.whole
            : `${attributeName(predicate, language)} : ${attributeValue(predicate, value ?? '', language)}`}
        </span>
        <NatureWord nature={past.nature} />
        <Handling codes={past.handling.codes} />
      </div>
      <p>
        {past.by} <span className={styles.faint}>{format.dateTime(past.at)}</span> · {past.reason}
      </p>
      {past.undoneAt && (
        <p className={styles.faint}>
          {t.undone(past.undoneBy ?? '')} {format.dateTime(past.undoneAt)} · {past.undoReason}
        </p>
      )}
      {canUndo && !undoing && (
        <Button size="compact-xs" variant="subtle" onClick={() => setUndoing(true)}>
          {t.undo}
        </Button>
      )}
      {undoing && (
        <ReasonForm
          question={t.undoWhy}
          sendLabel={t.undo}
          backLabel={t.cancel}
          pending={undo.isPending}
          error={undo.error}
          onSend={(reason) => undo.mutate({ id: past.id, reason }, { onSuccess: () => setUndoing(false) })}
          onBack={() => setUndoing(false)}
        />
      )}
    </>
  );
}
