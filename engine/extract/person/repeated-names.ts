import type { Candidate, ReportText } from '../document.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { coveredStarts } from '../gazetteer/covered.ts';
import { nameKey } from '../gazetteer/fold.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';

const toPlace = new Set(['a', 'vers', 'sur', 'en', 'depuis', 'jusqu', 'au']);

/** Families that share their first word (`Da …`): enough for any report, and a bound on hostile ones. */
const mostNamesakes = 20;

/** The family name alone, in a report that has given the full name elsewhere (`PARIS` after `PARIS Jérémy`). */
export function findRepeatedNames(report: ReportText, tokens: Token[], persons: Candidate[]): Candidate[] {
  const families = new Map<string, string[][]>();
  for (const person of persons) {
    const family = familyWords(person.value);
    if (family.length === 0 || family.join('').length < 3) continue;
    const list = families.get(family[0]!) ?? [];
    if (list.length < mostNamesakes && !list.some((words) => words.join() === family.join())) list.push(family);
    families.set(family[0]!, list);
  }
  if (families.size === 0) return [];
  const taken = coveredStarts(tokens, persons);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    const list = families.get(token.key);
    if (list === undefined || !isCapital(token) || taken.has(token.start)) continue;
    const family = list.find((words) =>
      words.every((word, j) => tokens[i + j]?.key === word && (j === 0 || isTied(tokens[i + j]))),
    );
    if (family === undefined) continue;
    const before = tokens[i - 1]?.low ?? '';
    if (isTied(token) && toPlace.has(before) && (before !== 'a' || placeAt(tokens, i) !== undefined)) continue;
    if (token.caps && isCommonWord(token.low)) continue;
    const end = tokens[i + family.length - 1]!.end;
    const surface = report.text.slice(token.start, end);
    found.push({ start: token.start, end, surface, type: 'person', value: usualCase(surface), priority: 55 });
  }
  return found;
}

/** Key words of the family name of a full name in normal form; none for a given name alone. */
function familyWords(value: string): string[] {
  const [, ...rest] = value.split(' ');
  return rest.map(nameKey).slice(-3);
}

function usualCase(text: string): string {
  return text
    .toLowerCase()
    .replace(/(^|[-'’ ])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}
