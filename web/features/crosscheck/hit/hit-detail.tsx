import { Anchor, Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { HitView } from '../../../../server/crosscheck/schema.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { useVocabulary } from '../../../i18n/vocabulary.ts';
import { Loaded } from '../../../ui/states.tsx';
import { Waterfall } from '../../../ui/waterfall.tsx';
import { type HitFilter, useHit } from '../api.ts';
import shared from '../crosscheck.module.css';
import { JudgementList } from '../judgement-list.tsx';
import { StrengthMark } from '../strength-mark.tsx';
import { crosscheckText } from '../text.ts';
import styles from './hit.module.css';
import { HitChanges } from './hit-changes.tsx';
import { HitSides } from './hit-sides.tsx';
import { HitTexts } from './hit-texts.tsx';
import { Judge } from './judge.tsx';

export interface HitDetailProps {
  id: string;
  /** The list that the hit is worked through in: next and previous follow it. */
  query: HitFilter;
  onMove: (id: string) => void;
}

/** One hit: two sides aligned, the texts, the evidence, and a verdict with its reason. */
export function HitDetail({ id, query, onMove }: HitDetailProps) {
  const hit = useHit(id, query);
  return <Loaded query={hit}>{(data) => <Detail key={data.id} hit={data} onMove={onMove} />}</Loaded>;
}

function Detail({ hit, onMove }: { hit: HitView; onMove: (id: string) => void }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  const open = hit.verdict === null;
  return (
    <article className={styles.hit}>
      <p className={styles.lead}>
        <StrengthMark strength={hit.strength} />
        <span className={shared.faint}>{mentionType[hit.type]}</span>
        <span>{hit.sentence}</span>
      </p>
      <HitSides hit={hit} />
      <HitTexts hit={hit} />
      <section>
        <h2>{t.why}</h2>
        {hit.evidence.length === 0 ? (
          <p className={shared.faint}>{t.noEvidence}</p>
        ) : (
          <>
            <Waterfall
              items={hit.evidence}
              start={hit.weighing ? { weight: hit.weighing.prior, sentence: hit.weighing.priorSentence } : undefined}
              totalLabel={t.sum}
              language={language}
            />
            <p>{hit.weighing?.totalSentence}</p>
            <p className={shared.help}>{t.whyHint}</p>
          </>
        )}
      </section>
      {hit.weighing && <HitChanges changes={hit.weighing.changes} />}
      {open && (hit.can.judge ? <Judge hit={hit} /> : <p className={shared.help}>{t.mayNotJudge}</p>)}
      {!open && (
        <div className={styles.after} role="status">
          {hit.next && (
            <Button onClick={() => onMove(hit.next ?? hit.id)} autoFocus>
              {t.nextHit}
            </Button>
          )}
          {hit.entityId && (
            <Anchor
              renderRoot={(props) => <Link to="/entities/$id" params={{ id: hit.entityId ?? hit.id }} {...props} />}
            >
              {t.seeEntity}
            </Anchor>
          )}
        </div>
      )}
      {hit.judgements.length > 0 && (
        <section>
          <h2>{t.judgements}</h2>
          <JudgementList judgements={hit.judgements} canUndo={hit.can.undo} />
        </section>
      )}
    </article>
  );
}
