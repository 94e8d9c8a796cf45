import type { HandlingCondition } from '../../../../shared/handling.ts';
import { useFormat } from '../../../i18n/use-format.ts';
import { useText } from '../../../i18n/use-text.ts';
import styles from './grade.module.css';
import { gradeText } from './text.ts';

/** What an H3 asks, each in a sentence. */
export function ConditionList({ conditions }: { conditions: readonly HandlingCondition[] }) {
  const t = useText(gradeText);
  const format = useFormat();
  const sentence = (one: HandlingCondition): string => {
    switch (one.kind) {
      case 'recipients':
        return t.kind_recipients(format.list(one.organisations));
      case 'no_third_country':
        return t.noThirdCountry;
      case 'until':
        return t.kind_until(format.date(one.date));
      case 'intelligence_only':
        return t.intelligenceOnly;
      case 'contact_before_use':
        return t.kind_contact(one.contact);
      case 'other':
        return one.text;
    }
  };
  if (conditions.length === 0) return null;
  return (
    <ul className={styles.conditions}>
      {conditions.map(sentence).map((text) => (
        <li key={text}>{text}</li>
      ))}
    </ul>
  );
}
