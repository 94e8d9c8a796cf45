import { Button } from '@mantine/core';
import { useState } from 'react';
import type { EvaluationsView } from '../../../../server/evaluate/schema.ts';
import { gradeSchemes } from '../../../../shared/grading.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { CertaintyRule, GradeBadge, NatureWord } from '../../../ui/certainty.tsx';
import { Loaded } from '../../../ui/states.tsx';
import { attributeName, attributeValue } from '../../crosscheck/attributes.ts';
import { useEvaluations } from '../api.ts';
import { ConditionList } from './condition-list.tsx';
import { EvaluationHistory } from './evaluation-history.tsx';
import styles from './grade.module.css';
import { GradeForm } from './grade-form.tsx';
import { Handling } from './handling.tsx';
import { gradeText } from './text.ts';

type Statement = EvaluationsView['statements'][number];

/** How a report is graded and may be used, statement by statement, and how it was before. */
export function GradeSection({ reportId }: { reportId: string }) {
  const t = useText(gradeText);
  const evaluations = useEvaluations(reportId);
  return (
    <section className={styles.section} aria-label={t.title}>
      <h2>{t.title}</h2>
      <Loaded query={evaluations} rows={2}>
        {(data) => (
          <>
            <Whole reportId={reportId} evaluations={data} />
            <Statements reportId={reportId} evaluations={data} />
            {data.history.length > 0 && (
              <details>
                <summary>{t.history}</summary>
                <EvaluationHistory reportId={reportId} evaluations={data} />
              </details>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}

interface PartProps {
  reportId: string;
  evaluations: EvaluationsView;
}

function Whole({ reportId, evaluations: { inForce, can } }: PartProps) {
  const t = useText(gradeText);
  const [grading, setGrading] = useState(false);
  if (grading) return <GradeForm reportId={reportId} standing={inForce} onDone={() => setGrading(false)} />;
  return (
    <>
      {inForce ? (
        <>
          <CertaintyRule nature={inForce.nature}>
            <p className={styles.line}>
              <GradeBadge grade={inForce.grade} />
              <GradeWords grade={inForce.grade} />
              <NatureWord nature={inForce.nature} />
              <Handling codes={inForce.handling.codes} />
            </p>
          </CertaintyRule>
          <ConditionList conditions={inForce.handling.conditions} />
          <Views views={inForce.views} />
        </>
      ) : (
        <p className={styles.faint}>{t.none}</p>
      )}
      {can.evaluate && (
        <div className={styles.actions}>
          <Button variant="default" onClick={() => setGrading(true)}>
            {inForce ? t.gradeAgain : t.grade}
          </Button>
        </div>
      )}
    </>
  );
}

function GradeWords({ grade }: Pick<Statement, 'grade'>) {
  const language = useLanguage();
  const { source, information } = gradeSchemes[grade.scheme];
  const word = (codes: Record<string, { fr: string; en: string }>, code: string) => codes[code]?.[language] ?? code;
  return (
    <span>
      {gradeSchemes[grade.scheme][language]} · {word(source, grade.source)}, {word(information, grade.information)}
    </span>
  );
}

/** The same grade as other schemes would write it, and where that is not sure. */
function Views({ views }: Pick<NonNullable<EvaluationsView['inForce']>, 'views'>) {
  const t = useText(gradeText);
  const language = useLanguage();
  const format = useFormat();
  const sentences = views.map(({ scheme, source, information }) => {
    const unsure = source.loss === 'ambiguous' || information.loss === 'ambiguous';
    const codes = `${gradeSchemes[scheme][language]} ${source.code ?? '–'}${information.code ?? '–'}`;
    if (source.code === null || information.code === null) return `${codes} (${t.noView})`;
    return unsure ? `${codes} (${t.unsure})` : codes;
  });
  return <p className={styles.faint}>{t.views(format.list(sentences))}</p>;
}

function Statements({ reportId, evaluations: { statements, can } }: PartProps) {
  const t = useText(gradeText);
  const format = useFormat();
  const [grading, setGrading] = useState<string | null>(null);
  if (statements.length === 0) return <p className={styles.faint}>{t.statementsNone}</p>;
  return (
    <details>
      <summary>{t.statements(format.number(statements.length))}</summary>
      <ul className={styles.statements}>
        {statements.map((statement) => (
          <li key={statement.id}>
            <StatementLine statement={statement} onGrade={can.evaluate ? () => setGrading(statement.id) : undefined} />
            {grading === statement.id && (
              <GradeForm
                reportId={reportId}
                statement={statement}
                standing={statement}
                onDone={() => setGrading(null)}
              />
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}

function StatementLine({ statement, onGrade }: { statement: Statement; onGrade: (() => void) | undefined }) {
  const t = useText(gradeText);
  const language = useLanguage();
  const { subject, predicate, value, grade, nature, handling } = statement;
  const shown = attributeValue(predicate, value, language);
  return (
    <CertaintyRule nature={nature}>
      <div className={styles.line}>
        <GradeBadge grade={grade} />
        <span>
          <span className={styles.faint}>
            {subject} · {attributeName(predicate, language)}
          </span>{' '}
          {shown}
        </span>
        <NatureWord nature={nature} />
        <Handling codes={handling.codes} />
        {onGrade && (
          <Button size="compact-xs" variant="subtle" aria-label={t.gradeOneOf(shown)} onClick={onGrade}>
            {t.gradeOne}
          </Button>
        )}
      </div>
    </CertaintyRule>
  );
}
