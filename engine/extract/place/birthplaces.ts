import type { Candidate, ReportText } from '../document.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { calendarWords, personTitles } from '../gazetteer/word-classes.ts';

/**
 * Where somebody was born, known to the gazetteer or not: `né le 21/03/1983 à Koudougou`, `née à Bondoukou`,
 * `né le 03.03.1981, Ploiești`.
 */
export function findBirthplaces(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    if (!tellsBirth(tokens[i])) continue;
    const from = placeAfter(tokens, i);
    if (from === undefined) continue;
    const to = nameEnd(tokens, from);
    const start = tokens[from]!.start;
    const end = tokens[to]!.end;
    const surface = report.text.slice(start, end);
    found.push({ start, end, surface, type: 'place', value: surface.replace(/\s+/g, ' '), priority: 40 });
  }
  return found;
}

const tellsBirth = wordTest(/^(?:nee?s?|nacido|nacida|geboren|naissance|ddn|nato|nata|nascido|nascida|born)$/);

/** Index of the word after the date and its `à` or comma. */
function placeAfter(tokens: Token[], birth: number): number | undefined {
  let i = birth + 1;
  while (i - birth < 8 && tokens[i] !== undefined && isDatePart(tokens[i]!)) i++;
  const dated = i > birth + 1;
  const link = tokens[i];
  if (link === undefined || link.gap.includes('\n')) return undefined;
  if (/^(?:a|en|in|te)$/.test(link.low) && isTied(link)) i++;
  else if (!(dated && link.gap === ', ')) return undefined;
  const place = tokens[i];
  if (place === undefined || place.shape !== 'title' || place.text.length < 3 || place.caps) return undefined;
  return isCommonWord(place.low) || personTitles.has(place.low) || calendarWords.has(place.low) ? undefined : i;
}

function isDatePart(token: Token): boolean {
  return (
    token.shape === 'digit' ||
    calendarWords.has(token.low) ||
    /^(?:le|el|am|il|em|op|on|the|en|vers|de|1er)$/.test(token.low)
  );
}

function nameEnd(tokens: Token[], from: number): number {
  let to = from;
  while (to - from < 3 && isTied(tokens[to + 1]) && isCapital(tokens[to + 1]) && tokens[to + 1]!.shape === 'title')
    to++;
  return to;
}
