import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { readNumber } from '../number-words.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesOf } from '../scan/matches-of.ts';

/** Numbers dictated in words, in pairs or figure by figure: 'zéro six, trente-neuf, quatre-vingt-dix-huit…'. */
export function findSpelledPhones(report: ReportText): Candidate[] {
  const found: Candidate[] = [];
  for (const match of matchesOf(folded(report), SPELLED)) {
    const [whole, first = '', ...pairs] = match;
    if (!/[a-z]{3}/.test(whole)) continue;
    const figures = readUnit(first) + pairs.map(readPair).join('');
    found.push(candidate(report, 'phone', match.index, match.index + whole.length, `+33${figures}`, 95));
  }
  return found;
}

const GAP = '(?:[ ,./;-]{1,3}|,? (?:et|puis) )';
const UNIT = '(?:zero|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|\\d)';
const TEEN = '(?:dix[ -](?:sept|huit|neuf)|dix|onze|douze|treize|quatorze|quinze|seize)';
const LOW_TENS =
  '(?:vingt|trente|quarante|cinquante|septante|huitante|octante|nonante)(?:(?: et |-et-)une?|[ -](?:deux|trois|quatre|cinq|six|sept|huit|neuf))?';
const SIXTY = `soixante(?:(?: et |-et-)(?:une?|onze)|[ -](?:${TEEN}|deux|trois|quatre|cinq|six|sept|huit|neuf))?`;
const EIGHTY = `quatre[ -]vingts?(?:[ -](?:${TEEN}|une?|deux|trois|quatre|cinq|six|sept|huit|neuf))?`;
const PAIR = `(${EIGHTY}|${SIXTY}|${LOW_TENS}|${TEEN}|\\d\\d|${UNIT}${GAP}${UNIT})`;
const COUNTRY = `(?:plus (?:trente[ -]trois|33)${GAP}|zero${GAP}|0(?:${GAP})?)`;
const SPELLED = grammar(`(?<![a-z\\d])${COUNTRY}(${UNIT})${`${GAP}${PAIR}`.repeat(4)}(?![a-z\\d])`);

function readPair(pair: string): string {
  const units = pair.split(new RegExp(GAP));
  if (units.length === 2 && units.every((unit) => new RegExp(`^${UNIT}$`).test(unit)) && !/vingt/.test(pair)) {
    return units.map(readUnit).join('');
  }
  return String(readNumber(pair)).padStart(2, '0');
}

function readUnit(unit: string): string {
  return String(readNumber(unit));
}
