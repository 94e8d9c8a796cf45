import type { Language, Strength } from '../../shared/vocabulary.ts';
import { sum } from './compare/draft.ts';
import type { Comparison } from './comparison.ts';
import { percent, sayEvidence } from './explain.ts';
import { verdictOf } from './judge/verdict.ts';
import { type Change, whatIf } from './judge/what-if.ts';
import { MEDIUM, probability, STRONG } from './score/strength.ts';

/** The sum behind a strength, from the first doubt to the last word, in bits and in words. */
export interface Weighing {
  /** Bits before any evidence. */
  prior: number;
  priorSentence: string;
  /** All counted: log2 of the odds that `score` states. */
  total: number;
  totalSentence: string;
  /** What would change the strength, each with what it would then be. */
  changes: { sentence: string; strength: Strength | null }[];
}

/**
 * The sum of a comparison told whole: what is unlikely from the start, what the evidence comes to, what that is called,
 * and what would change it. The numbers are those of the score.
 * @returns null for a relayed link, which is two links and no sum
 */
export function weigh(comparison: Comparison, language: Language): Weighing | null {
  const { prior, evidence, score, strength, rule } = comparison;
  if (prior === undefined) return null;
  const total = prior + sum(evidence);
  const { capped, asked } = verdictOf(rule, total, evidence);
  const t = WORDS[language];
  return {
    prior,
    priorSentence: t.prior(new Intl.NumberFormat(language).format(twoDigits(2 ** -prior))),
    total,
    totalSentence: [
      t.total(percent(score, language), t.strengths[strength]),
      capped ? t.capped : t.scale(...[asked, MEDIUM, STRONG].map((bits) => percent(probability(bits), language))),
    ].join(' '),
    changes: whatIf(comparison).map((change) => ({
      sentence: t[change.kind](sayChange(change, comparison, language)),
      strength: change.strength,
    })),
  };
}

/** What is learnt has no values yet. */
function sayChange({ kind, evidence }: Change, comparison: Comparison, language: Language): string {
  return sayEvidence(kind === 'learnt' ? { ...evidence, left: '', right: '' } : evidence, comparison, language);
}

function twoDigits(value: number): number {
  return Number(value.toPrecision(2));
}

interface Words {
  prior: (chances: string) => string;
  total: (share: string, strength: string) => string;
  scale: (...shares: string[]) => string;
  capped: string;
  learnt: (what: string) => string;
  withdrawn: (what: string) => string;
  strengths: Record<Strength, string>;
}

const WORDS: Record<Language, Words> = {
  fr: {
    prior: (chances) =>
      `Avant tout indice : une chance sur ${chances} que deux mentions prises au hasard soient une même chose`,
    total: (share, strength) => `Tout compté : ${share} pour ces deux mentions, ce qui est dit ${strength}.`,
    scale: (shown, medium, strong) =>
      `Un rapprochement de cette sorte est montré dès ${shown}, moyen dès ${medium}, fort dès ${strong}.`,
    capped:
      'Il ne peut être dit fort : des noms ou des lectures semblables ne prouvent rien sans un numéro, une plaque, une adresse ou un compte en commun.',
    learnt: (what) => `Si l’on apprenait : ${what}`,
    withdrawn: (what) => `Si l’on ne retenait plus : ${what}`,
    strengths: { weak: 'faible', medium: 'moyen', strong: 'fort' },
  },
  en: {
    prior: (chances) => `Before any evidence: one chance in ${chances} that two mentions drawn at random are one thing`,
    total: (share, strength) => `All counted: ${share} for these two mentions, which is called ${strength}.`,
    scale: (shown, medium, strong) =>
      `A match of this kind is shown from ${shown}, medium from ${medium}, strong from ${strong}.`,
    capped:
      'It cannot be called strong: like names or readings prove nothing without a number, plate, address or account in common.',
    learnt: (what) => `If one learnt: ${what}`,
    withdrawn: (what) => `If one set aside: ${what}`,
    strengths: { weak: 'weak', medium: 'medium', strong: 'strong' },
  },
};
