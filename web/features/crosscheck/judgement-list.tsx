import { Button } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import type { JudgementView } from '../../../server/crosscheck/schema.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { ReasonForm } from '../../ui/reason-form.tsx';
import { useUndoJudgement } from './api.ts';
import styles from './crosscheck.module.css';
import { crosscheckText } from './text.ts';

export interface JudgementListProps<J extends JudgementView> {
  judgements: readonly J[];
  canUndo: boolean;
  /** What stands under a judgement: of which hit it is. */
  children?: (judgement: J) => ReactNode;
}

/** Who judged what, why and when; the one in force can be undone, with a reason; those undone stay readable. */
export function JudgementList<J extends JudgementView>({ judgements, canUndo, children }: JudgementListProps<J>) {
  return (
    <ul className={styles.judgements}>
      {judgements.map((judgement) => (
        <li key={judgement.id} data-undone={judgement.undoneAt !== null || undefined}>
          <Judgement judgement={judgement} canUndo={canUndo}>
            {children?.(judgement)}
          </Judgement>
        </li>
      ))}
    </ul>
  );
}

interface JudgementProps {
  judgement: JudgementView;
  canUndo: boolean;
  children: ReactNode;
}

function Judgement({ judgement, canUndo, children }: JudgementProps) {
  const t = useText(crosscheckText);
  const format = useFormat();
  const { verdict } = useVocabulary();
  const [undoing, setUndoing] = useState(false);
  const undo = useUndoJudgement();
  return (
    <>
      <div>
        <strong>{t.judgedBy(verdict[judgement.verdict], judgement.by)}</strong>{' '}
        <span className={styles.faint}>{format.dateTime(judgement.at)}</span>
      </div>
      {children}
      <p>{judgement.reason}</p>
      {judgement.undoneAt && (
        <p className={styles.undone}>
          {t.undone(judgement.undoneBy ?? '')}{' '}
          <span className={styles.faint}>{format.dateTime(judgement.undoneAt)}</span>
          <br />
          {judgement.undoReason}
        </p>
      )}
      {canUndo && !judgement.undoneAt && !undoing && (
        <Button variant="default" onClick={() => setUndoing(true)}>
          {t.undo}
        </Button>
      )}
      {undoing && !judgement.undoneAt && (
        <ReasonForm
          question={t.undoWhy}
          sendLabel={t.undoSend}
          backLabel={t.undoBack}
          pending={undo.isPending}
          error={undo.error}
          onSend={(reason) => undo.mutate({ id: judgement.id, reason }, { onSuccess: () => setUndoing(false) })}
          onBack={() => setUndoing(false)}
        />
      )}
    </>
  );
}
