import { butFor, type Characters, charactersOf, common } from './characters.ts';
import type { Pattern } from './pattern.ts';

/** A place inside the pattern of a grammar: what a text must go on with there for a match to be possible. */
export type Place = { id: number; grammar: number } & (
  | { kind: 'character'; of: Characters; next: Place }
  | { kind: 'split'; nexts: Place[] }
  /** The next character is one of these. */
  | { kind: 'guard'; of: Characters; next: Place }
  /** The edge of a word. */
  | { kind: 'edge'; next: Place }
  /** So much is enough: the pattern is to be tried. */
  | { kind: 'end' }
);

/** Numbers the places of all patterns of an automaton. */
export interface Numbering {
  places: number;
}

/**
 * The place at which the pattern of the grammar numbered `grammar` begins. Every text with which a match begins leads from it to
 * the end; so do a few others. No more than `reach` characters are asked for.
 */
export function firstPlace(pattern: Pattern, grammar: number, reach: number, numbering: Numbering): Place {
  const end: Place = { id: numbering.places++, grammar, kind: 'end' };
  return placed(pattern, end, reach, { numbering, grammar, end });
}

interface Context {
  numbering: Numbering;
  grammar: number;
  end: Place;
}

function placed(pattern: Pattern, next: Place, reach: number, context: Context): Place {
  const { numbering, grammar, end } = context;
  if (reach <= 0) return end;
  switch (pattern.kind) {
    case 'character':
      return { id: numbering.places++, grammar, kind: 'character', of: charactersOf(pattern.written), next };
    case 'sequence':
      return sequence(pattern.parts, next, reach, context);
    case 'choice':
      return {
        id: numbering.places++,
        grammar,
        kind: 'split',
        nexts: pattern.branches.map((one) => placed(one, next, reach, context)),
      };
    case 'repeat':
      return repeat(pattern.part, pattern.from, pattern.to, next, reach, context);
    case 'ahead':
      return placed(pattern.part, end, reach, context);
    case 'not-ahead':
      return guarded(pattern.part, next, context);
    case 'edge':
      return { id: numbering.places++, grammar, kind: 'edge', next };
    case 'nothing':
      return next;
    case 'anything':
      return end;
  }
}

function sequence(parts: Pattern[], next: Place, reach: number, context: Context): Place {
  let place = next;
  let left = reach;
  for (const { least } of parts) left -= least;
  for (let i = parts.length - 1; i >= 0; i--) {
    left += parts[i]!.least;
    place = placed(parts[i]!, place, left, context);
  }
  return place;
}

function repeat(part: Pattern, from: number, to: number, next: Place, reach: number, context: Context): Place {
  const { numbering, grammar } = context;
  if (to === Infinity || part.least === 0) {
    const again: Place & { kind: 'split' } = { id: numbering.places++, grammar, kind: 'split', nexts: [next] };
    again.nexts.push(placed(part, again, reach - from * part.least, context));
    return part.least === 0 ? again : sequence(new Array<Pattern>(from).fill(part), again, reach, context);
  }
  const most = Math.min(to, Math.ceil(reach / part.least));
  let place = most < to ? context.end : next;
  for (let times = most; times > 0; times--) {
    const once = placed(part, place, reach - (times - 1) * part.least, context);
    place = times <= from ? once : { id: numbering.places++, grammar, kind: 'split', nexts: [once, next] };
  }
  return place;
}

/** `(?![a-z0-9]|-\d)`: of what must not follow only single characters are heeded. */
function guarded(refused: Pattern, next: Place, { numbering, grammar }: Context): Place {
  const single = (refused.kind === 'choice' ? refused.branches : [refused])
    .map((branch) => (branch.kind === 'sequence' && branch.parts.length === 1 ? branch.parts[0]! : branch))
    .filter((branch) => branch.kind === 'character');
  if (single.length === 0) return next;
  const of = single.map(({ written }) => butFor(charactersOf(written))).reduce(common);
  return { id: numbering.places++, grammar, kind: 'guard', of, next };
}
