import { productWords, type Sureness } from './dictionary.ts';

/** Pattern source on folded text for the dictionary's words of the given sureness, plural or not, longest first. */
export function wordsPattern(...sureness: Sureness[]): string {
  const words = productWords
    .filter((entry) => sureness.includes(entry.sureness))
    .flatMap((entry) => entry.words.split(' '));
  const sources = words.sort((a, b) => b.length - a.length).map((word) => word.split(/[_']/).join("s?[ .'-]{1,2}"));
  return `(?<![a-z0-9@_])(?:${sources.join('|')})s?(?![a-z0-9_]|['.-][a-z0-9]|@)`;
}
