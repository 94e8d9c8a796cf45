import type { MentionInput } from '../../../server/collect/schema.ts';
import { useLanguage } from '../../i18n/language.ts';
import { useFormat } from '../../i18n/use-format.ts';
import { useText } from '../../i18n/use-text.ts';
import { useVocabulary } from '../../i18n/vocabulary.ts';
import { readableValue } from '../../ui/text/mention-text-value.ts';
import { useCorrections } from './api.ts';
import styles from './evaluate.module.css';
import { evaluateText } from './text.ts';

/** Who corrected what in the mentions of a report, latest first. */
export function CorrectionHistory({ reportId, text }: { reportId: string; text: string }) {
  const t = useText(evaluateText);
  const format = useFormat();
  const language = useLanguage();
  const { mentionType } = useVocabulary();
  const corrections = useCorrections(reportId, true);
  if (!corrections.data) return null;
  if (corrections.data.items.length === 0) return <p className={styles.faint}>{t.noHistory}</p>;
  const written = (mention: MentionInput | null) => {
    if (!mention) return t.nothing;
    const surface = text.slice(mention.start, mention.end);
    const value = mention.value ? readableValue(mention.type, mention.value, language, surface) : surface;
    return `${mentionType[mention.type]} « ${value} »`;
  };
  return (
    <ul className={styles.history}>
      {corrections.data.items.map((item) => (
        <li key={item.id}>
          {item.by} {t[`action_${item.action}`]}{' '}
          {item.action === 'change'
            ? `${written(item.before)} → ${written(item.after)}`
            : written(item.after ?? item.before)}
          <div className={styles.faint}>{format.dateTime(item.at)}</div>
        </li>
      ))}
    </ul>
  );
}
