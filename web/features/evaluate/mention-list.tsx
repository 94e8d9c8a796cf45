import type { MentionInput } from '../../../server/collect/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { isIdentifier, readableValue } from '../../ui/text/mention-text-value.ts';
import styles from './evaluate.module.css';
import { evaluateText } from './text.ts';

export interface MentionListProps {
  text: string;
  mentions: readonly MentionInput[];
  activeStart: number | null;
  onPick: (mention: MentionInput) => void;
}

/** The mentions of a text in its order, in their normal form: each opens its correction. */
export function MentionList({ text, mentions, activeStart, onPick }: MentionListProps) {
  const t = useText(evaluateText);
  const language = useLanguage();
  const format = useFormat();
  const { mentionType } = useVocabulary();
  const surfaceOf = ({ start, end }: (typeof mentions)[number]) => text.slice(start, end);
  return (
    <section className={styles.list}>
      <h2>{t.found(format.number(mentions.length))}</h2>
      {mentions.length === 0 ? (
        <p>{t.none}</p>
      ) : (
        <ul>
          {mentions.map((mention) => (
            <li key={mention.start}>
              <button type="button" aria-pressed={mention.start === activeStart} onClick={() => onPick(mention)}>
                <span className={styles.kind}>{mentionType[mention.type]}</span>
                <span className={isIdentifier(mention.type) ? 'mono' : undefined}>
                  {mention.value === ''
                    ? surfaceOf(mention)
                    : readableValue(mention.type, mention.value, language, surfaceOf(mention))}
                </span>
              </button>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
