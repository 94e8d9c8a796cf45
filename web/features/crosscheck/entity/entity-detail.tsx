import { Link } from '@tanstack/react-router';
import type { EntityView, StatementView } from '../../../../server/crosscheck/schema.ts';
import { type Language, type MentionType, mentionTypes } from '../../../../shared/vocabulary.ts';
import { useCan } from '../../../api/me.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { CertaintyRule, GradeBadge, NatureWord } from '../../../ui/certainty.tsx';
import { Loaded } from '../../../ui/states.tsx';
import { isIdentifier, readableValue } from '../../../ui/text/mention-text-value.ts';
import { Handling } from '../../evaluate/grade/handling.tsx';
import { useEntity } from '../api.ts';
import { attributeName, attributeValue } from '../attributes.ts';
import shared from '../crosscheck.module.css';
import { JudgementList } from '../judgement-list.tsx';
import { crosscheckText } from '../text.ts';
import { Contradictions } from './contradictions.tsx';
import styles from './entity.module.css';
import { groupStatements } from './group-statements.ts';
import { HitLink } from './hit-link.tsx';

/** What is stated of one thing, by which reports, and which judgements hold its mentions together. */
export function EntityDetail({ id, withTitle = false }: { id: string; withTitle?: boolean }) {
  const entity = useEntity(id);
  return <Loaded query={entity}>{(data) => <Detail entity={data} withTitle={withTitle} />}</Loaded>;
}

function Detail({ entity, withTitle }: { entity: EntityView; withTitle: boolean }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  const mayJudge = useCan()('hit.judge');
  const readable = (value: string) => readableEntityName(entity, value, language);
  return (
    <article className={styles.entity}>
      {withTitle && (
        <h2 className={isIdentifier(entity.type) ? `${styles.title} mono` : styles.title}>{readable(entity.label)}</h2>
      )}
      {entity.otherNames.length > 0 && (
        <p>
          <span className={shared.faint}>{t.otherNames} :</span> {entity.otherNames.map(readable).join(' · ')}
        </p>
      )}
      <Contradictions entity={entity} />
      <section>
        <h2>{t.known}</h2>
        <Statements statements={entity.statements} />
      </section>
      <Sources entity={entity} />
      <section>
        <h2>{t.holds}</h2>
        {entity.judgements.length === 0 && <p className={shared.faint}>{t.holdsNone}</p>}
        <JudgementList judgements={entity.judgements} canUndo={mayJudge}>
          {(judgement) => (
            <p className={shared.faint}>
              {judgement.left} = {judgement.right} <HitLink id={judgement.hitId} />
            </p>
          )}
        </JudgementList>
      </section>
    </article>
  );
}

/** One of the entity's names, its family name told by a report that writes it. */
export function readableEntityName({ type, sources }: EntityView, value: string, language: Language): string {
  return readableValue(type, value, language, sources.find((source) => source.value === value)?.surface);
}

function Statements({ statements }: { statements: readonly StatementView[] }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  return (
    <dl className={styles.statements}>
      {groupStatements(statements).map((group) => (
        <div key={group.predicate}>
          <dt>
            {attributeName(group.predicate, language)}
            {group.contradicts && <strong className={styles.contradiction}>{t.contradiction}</strong>}
          </dt>
          {group.values.map(({ value, statements: same }) => (
            <dd key={value}>
              <Stated predicate={group.predicate} value={value} statements={same} />
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
}

interface StatedProps {
  predicate: string;
  value: string;
  statements: readonly StatementView[];
}

/** One value, and each report that states it: solid rule for a fact, dashed for an assessment. */
function Stated({ predicate, value, statements }: StatedProps) {
  const t = useText(crosscheckText);
  const format = useFormat();
  const language = useLanguage();
  const type = statements[0]?.objectType ?? (predicate in mentionTypes ? (predicate as MentionType) : null);
  const shown = type
    ? readableValue(type, value, language, statements[0]?.surface)
    : attributeValue(predicate, value, language);
  return (
    <>
      <p className={`${styles.stated} ${type && isIdentifier(type) ? 'mono' : ''}`}>{shown}</p>
      {statements.map((statement) => (
        <CertaintyRule key={statement.id} nature={statement.nature}>
          <span className={styles.statement}>
            <GradeBadge grade={statement.grade} />
            <NatureWord nature={statement.nature} />
            <Handling codes={statement.handling.codes} />
            <Link to="/reports/$id" params={{ id: statement.reportId }} className="mono">
              {statement.reference}
            </Link>
            <span className={shared.faint}>
              {statement.cell}, {format.shortDate(statement.validFrom ?? statement.recordedAt)}
              {statement.validTo && <> – {format.shortDate(statement.validTo)}</>}
              {writtenOtherwise(statement, predicate, shown) && <> · {t.seenAs(statement.surface)}</>}
            </span>
          </span>
        </CertaintyRule>
      ))}
    </>
  );
}

/** Whether the words of the report are worth showing beside the value: those that name the thing, not those that describe it. */
function writtenOtherwise(statement: StatementView, predicate: string, shown: string): boolean {
  const words = (text: string) => text.toLowerCase().split(/\s+/).sort().join(' ');
  return predicate in mentionTypes && words(statement.surface) !== words(shown);
}

function Sources({ entity }: { entity: EntityView }) {
  const t = useText(crosscheckText);
  const format = useFormat();
  const { channel } = useVocabulary();
  return (
    <section>
      <h2>{t.sources}</h2>
      <ul className={styles.sources}>
        {entity.sources.map((source) => (
          <li key={source.mentionId}>
            <Link to="/reports/$id" params={{ id: source.reportId }} className="mono">
              {source.reference}
            </Link>
            <span>{source.cell}</span>
            <span className={shared.faint}>
              {source.channel in channel ? channel[source.channel as keyof typeof channel] : source.channel}
            </span>
            <span className={shared.faint}>{format.shortDate(source.recordedAt)}</span>
            <span>« {source.surface} »</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
