import type { Rng } from '../rng.ts';

/**
 * Chooses among the alternatives of a sentence: `{a|b}` takes one side, `[x]` is kept one time in two; both nest.
 * Slots (`$name`) are left as they are.
 */
export function expand(template: string, rng: Rng): string {
  const innermost = /\{([^{}[\]]*)\}|\[([^{}[\]]*)\]/;
  let text = template;
  for (let match = innermost.exec(text); match; match = innermost.exec(text)) {
    const choice = match[1] !== undefined ? rng.pick(match[1].split('|')) : rng.chance(0.5) ? match[2]! : '';
    text = text.slice(0, match.index) + choice + text.slice(match.index + match[0].length);
  }
  return text.replace(/\b([Dd])e (?=une? )/g, "$1'");
}

/** A piece of an expanded sentence: words, or a slot's name. */
export interface Piece {
  words?: string;
  slot?: string;
}

export function pieces(expanded: string): Piece[] {
  return expanded
    .split(/(\$[A-Za-z]+2?)/)
    .filter(Boolean)
    .map((part) => (part.startsWith('$') ? { slot: part.slice(1) } : { words: part }));
}

/** Joins words to what follows as French does: `de` + `une` → `d'une`, `à` + `le bar` → `au bar`, `de` + `Le Havre` → `du Havre`. */
export function glue(before: string, next: string, city: boolean): string {
  const article = (city ? /^(Les|Le) (?=\p{Lu})/u : /^(les|le) /u).exec(next);
  const preposition = /(^|[\s(,«'’])([Dd]e|[Àà]) $/u.exec(before);
  if (article && preposition) {
    const start = before.slice(0, before.length - preposition[2]!.length - 1);
    const of = preposition[2]!.toLowerCase() === 'de';
    const plural = article[1]!.toLowerCase() === 'les';
    return `${start}${of ? (plural ? 'des' : 'du') : plural ? 'aux' : 'au'} ${next.slice(article[0].length)}`;
  }
  const elides = /(^|[\s(])(?:de|que|De|Que) $/u.test(before) && /^([aeiouàâéèêëîïôœ]|h(?=erbe|éro|abit))/iu.test(next);
  return elides ? `${before.slice(0, -2)}'${next}` : before + next;
}
