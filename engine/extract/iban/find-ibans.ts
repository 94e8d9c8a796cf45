import { countrySpecs, electronicFormatIBAN } from 'ibantools';
import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';

/**
 * Bank accounts of every country of the IBAN registry, with spaces or dashes anywhere and look-alike letters in
 * the check digits. Where the check digits are wrong (a copying error), the account still counts if the text
 * calls it one. Value: electronic form.
 */
export function findIbans(report: ReportText): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(folded(report), HEAD)) {
    const start = match.index + (match[1] ?? '').length;
    const account = readAccount(report.text, start, report.text.slice(start, start + 2).toUpperCase());
    if (!account) continue;
    const { end, value } = account;
    const sound = hasValidCheckDigits(value);
    if (!sound && !INTRODUCED.test(report.text.slice(Math.max(0, start - 40), start))) continue;
    found.push(candidate(report, 'iban', start, end, value, sound ? 99 : 92));
  }
  return found;
}

const HEAD = grammar(/(?<![a-z0-9])(iban)?[a-z]{2}[ .-]?[\do]{2}/);
const INTRODUCED = /\b(?:iban|rib|compte|virements?|bancaire)\b[^\n]{0,30}$/i;

function readAccount(text: string, start: number, country: string): { end: number; value: string } | null {
  const spec = countrySpecs[country as keyof typeof countrySpecs];
  if (!spec?.chars) return null;
  let compact = '';
  let end = start;
  let gap = 0;
  while (compact.length < spec.chars && end < text.length && gap <= 2) {
    const char = text.charAt(end);
    if (/[A-Za-z0-9]/.test(char)) {
      compact += char;
      gap = 0;
    } else if (/[\s.\-‑–_/]/.test(char)) gap++;
    else return null;
    end++;
  }
  if (compact.length < spec.chars || /[A-Za-z0-9]/.test(text.charAt(end))) return null;
  const value = withFigures(electronicFormatIBAN(compact) ?? '', spec.bban_regexp);
  return value ? { end, value } : null;
}

/** A country whose account has digits only lets us read O as 0, I as 1 and so on. */
function withFigures(account: string, bbanPattern: string | null | undefined): string | null {
  const head = account.slice(0, 2);
  if (!bbanPattern) return account;
  const bban = new RegExp(bbanPattern);
  if (/^\d\d/.test(account.slice(2)) && bban.test(account.slice(4))) return account;
  const read = account.slice(2).replace(/[OQILSZB]/g, (letter) => LOOKALIKE[letter] ?? letter);
  return /^\d\d/.test(read) && bban.test(read.slice(2)) ? head + read : null;
}

const LOOKALIKE: Record<string, string> = { O: '0', Q: '0', I: '1', L: '1', S: '5', Z: '2', B: '8' };

/** ISO 7064 mod 97-10 alone: national keys inside the account differ by bank and are often miscopied. */
function hasValidCheckDigits(iban: string): boolean {
  let remainder = 0;
  for (const char of iban.slice(4) + iban.slice(0, 4)) {
    const figure = Number.parseInt(char, 36);
    remainder = (remainder * (figure > 9 ? 100 : 10) + figure) % 97;
  }
  return remainder === 1;
}
