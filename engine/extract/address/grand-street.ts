import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { houseNumberBefore } from './house-number.ts';
import { localityAfter } from './locality.ts';
import { openAddress } from './open-address.ts';

/** `22 Grande Rue, 25000 Besançon`, `68 Grand'Rue`: the way's name stands before its type; it needs a number. */
export function grandStreet(
  report: ReportText,
  tokens: Token[],
  at: number,
  floor: number,
): { candidate: Candidate; to: number } | undefined {
  const welded = isWelded(tokens[at]);
  const parted = isEpithet(tokens[at]) && tokens[at + 1]?.low === 'rue';
  if (!welded && !parted) return undefined;
  const from = houseNumberBefore(tokens, at, floor);
  if (from === undefined) return undefined;
  const way = welded ? at : at + 1;
  const to = localityAfter(report, tokens, way, true);
  const value = openAddress(tokens.slice(from, to + 1), way - from, tokens[way]!.text);
  return { candidate: candidate(report, 'address', tokens[from]!.start, tokens[to]!.end, value, 70), to };
}

const isWelded = wordTest(/^grande?(?:'|-)rue$/);
const isEpithet = wordTest(/^(?:grande?|basse|haute|petite|vieille)$/);
