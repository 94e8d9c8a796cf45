import type { Token } from './tokens.ts';

/** Do most sentences begin in lower case? Then a name may too. */
export function usesNoCapitals(tokens: Token[]): boolean {
  let sentences = 0;
  let lower = 0;
  let capitals = 0;
  for (const token of tokens) {
    if (token.first) {
      sentences++;
      if (token.shape === 'lower') lower++;
    } else if (token.shape === 'title' && token.text.length > 1) capitals++;
  }
  return lower * 2 >= sentences || capitals * 40 < tokens.length;
}
