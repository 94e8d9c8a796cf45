import { chanceOf } from '../../../engine/link/threshold.ts';
import type { Language } from '../../../shared/vocabulary.ts';

/** `+3,2`: evidence in bits. */
export function bitsOf(bits: number, language: Language): string {
  return new Intl.NumberFormat(language, {
    signDisplay: 'exceptZero',
    minimumFractionDigits: 1,
    maximumFractionDigits: 1,
  }).format(bits);
}

/** The chance that bits (prior included) stand for; never whole certainty. */
export function chanceInWords(bits: number, language: Language): string {
  return share(Math.min(0.9999, chanceOf(bits)), language);
}

export function share(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { style: 'percent', maximumSignificantDigits: 3 }).format(value);
}
