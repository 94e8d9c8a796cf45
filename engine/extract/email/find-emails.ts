import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesBefore } from '../scan/matches-before.ts';

/** E-mail addresses, also where the sign is written out ('[at]', 'arobase'). Value: lower case, without spaces. */
export function findEmails(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  for (const match of matchesBefore(text, EMAIL, AT_SIGN, 66)) {
    const [whole, local = '', domain = ''] = match;
    const end = match.index + whole.length;
    const value = `${local.replace(' point ', '.')}@${domain.replace(DOT, '.')}`;
    found.push(candidate(report, 'email', match.index, end, value, 94));
  }
  return found;
}

const DOT = / ?(?:\[point\]|\(point\)| point | dot |\[dot\]|\(dot\)|\.) ?/g;
const LOCAL = '(?<![a-z0-9._%+-])([a-z0-9](?:[a-z0-9._%+-]{0,62}[a-z0-9_+-])?(?: point [a-z0-9]{2,30}(?= arobas))?)';
const AT = '(?:@ ?| ?\\[(?:at|a|arobase)\\] ?| ?\\((?:at|a|arobase)\\) ?| arobase | arobas | @ )';
const POINT = '(?:\\.| ?\\[(?:point|dot)\\] ?| ?\\((?:point|dot)\\) ?| point | dot )';
/** What every address holds, however the sign is written. */
const AT_SIGN = grammar(/@|[[(](?:at|a|arobase)[\])]|arobas/);
const EMAIL = new RegExp(
  `${LOCAL}${AT}([a-z0-9-]{1,63}(?:${POINT}[a-z0-9-]{1,63}){0,4}${POINT}[a-z]{2,12})(?![a-z0-9@])`,
  'y',
);
