import { useState } from 'react';
import type { HitSide, HitView } from '../../../../server/crosscheck/schema.ts';
import { useLanguage } from '../../../i18n/language.ts';
import { useText } from '../../../i18n/use-text.ts';
import { MentionText } from '../../../ui/text/mention-text.tsx';
import { Evaluated } from '../../evaluate/grade/evaluated.tsx';
import { crosscheckText } from '../text.ts';
import { excerptAround } from './excerpt.ts';
import styles from './hit.module.css';

/** Characters shown on each side of the mention compared, before the whole text is asked for. */
const around = 180;

/** The two texts side by side, around what they say of the subject. */
export function HitTexts({ hit }: { hit: HitView }) {
  const t = useText(crosscheckText);
  return (
    <section>
      <h2>{t.context}</h2>
      <div className={styles.texts}>
        <Context side={hit.left} />
        <Context side={hit.right} />
      </div>
    </section>
  );
}

function Context({ side }: { side: HitSide }) {
  const t = useText(crosscheckText);
  const language = useLanguage();
  const [whole, setWhole] = useState(false);
  const main = side.mentions.find((mention) => mention.id === side.mentionId) ?? { start: 0, end: 0 };
  const excerpt = excerptAround(side.text, side.mentions, main, around);
  const shown = whole ? { text: side.text, spans: side.mentions, cutBefore: false, cutAfter: false } : excerpt;
  return (
    <div>
      <p className={styles.reference}>
        <span className="mono">{side.reference}</span> · {side.cell}
      </p>
      {side.evaluation && <Evaluated evaluation={side.evaluation} />}
      <div
        className={styles.context}
        data-before={shown.cutBefore || undefined}
        data-after={shown.cutAfter || undefined}
      >
        <MentionText text={shown.text} mentions={shown.spans} language={language} noted={new Set([side.mentionId])} />
      </div>
      {(excerpt.cutBefore || excerpt.cutAfter) && (
        <button type="button" className={styles.more} onClick={() => setWhole(!whole)}>
          {whole ? t.readLess : t.readAll}
        </button>
      )}
    </div>
  );
}
