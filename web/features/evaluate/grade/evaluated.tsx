import type { ReportView } from '../../../../server/collect/schema.ts';
import { CertaintyRule, GradeBadge, NatureWord } from '../../../ui/certainty.tsx';
import { ConditionList } from './condition-list.tsx';
import styles from './grade.module.css';
import { Handling } from './handling.tsx';

/** In a line, how a report is graded and may be used; under it what its conditions ask. */
export function Evaluated({ evaluation }: { evaluation: NonNullable<ReportView['evaluation']> }) {
  const { grade, nature, handling } = evaluation;
  return (
    <CertaintyRule nature={nature}>
      <div className={styles.line}>
        <GradeBadge grade={grade} />
        <NatureWord nature={nature} />
        <Handling codes={handling.codes} />
      </div>
      <ConditionList conditions={handling.conditions} />
    </CertaintyRule>
  );
}
