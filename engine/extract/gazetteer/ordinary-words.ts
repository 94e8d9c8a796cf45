import { endsLikeWord, isCommonWord } from './common-words.ts';
import { givenStrength, isFamilyName } from './names.ts';
import type { Token } from './tokens.ts';

/** An ordinary word, that only a title or a known name beside it can make part of a name. */
export function isOrdinary(token: Token): boolean {
  return (
    isCommonWord(token.low) || (endsLikeWord(token.low) && givenStrength(token.key) < 2 && !isFamilyName(token.key))
  );
}
