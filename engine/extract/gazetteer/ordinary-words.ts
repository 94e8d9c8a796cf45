import { endsLikeWord, isCommonWord } from './common-words.ts';
import { givenStrength, isFamilyName } from './names.ts';
import { wordTest } from './word.ts';

/** An ordinary word, that only a title or a known name beside it can make part of a name. */
export const isOrdinary = wordTest(
  ({ low, key }) => isCommonWord(low) || (endsLikeWord(low) && givenStrength(key) < 2 && !isFamilyName(key)),
);
