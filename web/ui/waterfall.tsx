import type { Language } from '../../shared/vocabulary.ts';
import styles from './waterfall.module.css';
import type { WaterfallItem } from './waterfall-steps.ts';
import { waterfallPlan } from './waterfall-steps.ts';

export interface WaterfallProps {
  items: readonly WaterfallItem[];
  /** What the last line, the sum, is called. */
  totalLabel: string;
  language: Language;
}

/** Evidence for (full bars) and against (hatched bars), each starting where the one before it ended, with a sentence each. */
export function Waterfall({ items, totalLabel, language }: WaterfallProps) {
  const { zero, total, steps } = waterfallPlan(items);
  const bits = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  });
  return (
    <ol className={styles.waterfall}>
      {[...steps, { sentence: totalLabel, ...total }].map((step, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order of evidence is its identity; two pieces may read alike.
        <li key={index} className={styles.step}>
          <span className={styles.sentence}>{step.sentence}</span>
          <span className={styles.track} aria-hidden="true">
            <span className={styles.zero} style={{ left: percent(zero) }} />
            <span
              className={styles.bar}
              data-side={step.weight >= 0 ? 'for' : 'against'}
              style={{ left: percent(step.from), width: percent(step.to - step.from) }}
            />
          </span>
          <span className={styles.bits}>{bits.format(step.weight)}</span>
        </li>
      ))}
    </ol>
  );
}

function percent(share: number): string {
  return `${share * 100}%`;
}
