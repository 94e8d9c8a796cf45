import type { ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import type { Reading } from '../scan/grammar.ts';

/** Grammars on this text. */
export const PLATES: Reading = { grammars: [] };

const cache = new WeakMap<ReportText, string>();

/**
 * The folded text in which every sign for a character that was not read (`*`, `#`, `_`, dots where a character should be) is
 * `?`. Same length as the text.
 */
export function plateText(report: ReportText): string {
  const known = cache.get(report);
  if (known !== undefined) return known;
  const text = folded(report);
  const result = text
    .replace(/[*#•_…]/g, '?')
    .replace(/(?<=[a-z0-9?-] ?)\.{1,3}/g, (dots, at) => unread(text, at, dots));
  cache.set(report, result);
  return result;
}

/** `AB-1..-CD`, `28.. KFR`, `6614 H..,`; a dot alone only inside a plate: `AB-1.3-CD`, `44.8 TV 76`, `B 21. KXM`, `4406 YS 1.`. */
function unread(text: string, at: number, dots: string): string {
  const after = text.slice(at + dots.length, at + dots.length + 8);
  const before = text.slice(Math.max(0, at - 10), at);
  // 'finit par 9052 M... Puis': the last dot ends the sentence.
  if (dots.length === 3 && /[a-z-]$/.test(before) && /^(?: |$)/.test(after)) return '??.';
  if (dots.length > 1) return /^(?: ?-?[a-z0-9?]| ?-|[,;:)"]|$)/.test(after) ? '?'.repeat(dots.length) : dots;
  const inside =
    (/ $/.test(before) && /^(?:\d{2} ?-?[a-z]{2}\b|[a-z]-[\d?]{3}-)/.test(after)) ||
    (/-\d?$/.test(before) && /^\d?-/.test(after)) ||
    (/(?:^| )\d\d$/.test(before) && /^\d ?[a-z]{2,3} ?\d\d\b/.test(after)) ||
    (/\b[a-z]{1,2} \d\d$/.test(before) && /^ [a-z]{3}\b/.test(after)) ||
    (/\b\d{3,4} ?[a-z]{2,3} \d$/.test(before) && /^ [a-z]/.test(after)) ||
    /\b[a-z]{2}-[\d?.]{3}-[a-z]$/.test(before);
  return inside ? '?' : dots;
}
