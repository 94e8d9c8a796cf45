import type { Language } from '../../shared/vocabulary.ts';
import styles from './waterfall.module.css';
import type { WaterfallItem } from './waterfall-steps.ts';
import { waterfallPlan } from './waterfall-steps.ts';

export interface WaterfallProps {
  items: readonly WaterfallItem[];
  /** What is so before any evidence; drawn first. */
  start?: WaterfallItem | undefined;
  /** What the last line, the sum, is called. */
  totalLabel: string;
  language: Language;
}

/** Evidence for (full bars) and against (hatched bars), each starting where the one before it ended, with a sentence each. */
export function Waterfall({ items, start, totalLabel, language }: WaterfallProps) {
  const { zero, total, steps } = waterfallPlan(items, start);
  const bits = new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    maximumFractionDigits: 1,
    style: 'unit',
    unit: 'bit',
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
          <span className={styles.bits} title={bits.format(step.weight)}>
            {odds(step.weight, language)}
          </span>
        </li>
      ))}
    </ol>
  );
}

/** `× 4 000` for, `÷ 16` against: how many times likelier, or less likely, it makes the two one. */
function odds(weight: number, language: Language): string {
  const times = new Intl.NumberFormat(language, {
    maximumSignificantDigits: 2,
    ...(Math.abs(weight) > 20 && { notation: 'compact' }),
  });
  return `${weight >= 0 ? '×' : '÷'}\u202f${times.format(2 ** Math.abs(weight))}`;
}

function percent(share: number): string {
  return `${share * 100}%`;
}
