import { isCommonWord } from '../gazetteer/common-words.ts';
import { gapTest, opensQuote } from '../gazetteer/gap-test.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, demonyms, institutionWords } from '../gazetteer/word-classes.ts';
import type { AliasSpan } from './descriptive-aliases.ts';
import { isNicknameNoun } from './nickname-words.ts';
import { isShortForm } from './short-forms.ts';

/**
 * The lines of accounts between quotation marks: `« Mika 3000, le Niçois 0 »`, `« Coco 1200 ; Zorglub 400 »`. Before the
 * sum stands who owes it.
 */
export function ledgerAlias(tokens: Token[], at: number): AliasSpan | undefined {
  const first = tokens[at]!;
  if (first.caps || !opensItem(tokens, at)) return undefined;
  const article = /^(?:le|la|l')$/.test(first.low) && first.shape !== 'upper';
  const to = article ? at + 1 : at;
  const [name, sum] = [tokens[to], tokens[to + 1]];
  if (name === undefined || sum === undefined || !isSum(sum) || !/^(?: | ?[:=–-] ?)$/.test(sum.gap)) return undefined;
  if (article && !isTied(name)) return undefined;
  const known = article ? isBynameNoun(name) : isByname(name);
  return known ? { to, priority: 46 } : undefined;
}

const isSum = wordTest(({ text }) => /^\d{1,5}[oO]?[oO]?$/.test(text));

/** At the opening mark, or after a comma or semicolon that follows a sum. */
function opensItem(tokens: Token[], at: number): boolean {
  if (opensQuote(tokens[at])) return true;
  return isListed(tokens[at]) && isSum(tokens[at - 1]!) && isInAccounts(tokens, at);
}

const isListed = gapTest(/^ ?[,;/] $/);

function isInAccounts(tokens: Token[], at: number): boolean {
  for (let i = at; i > at - 16 && i >= 0; i--) {
    if (/[«“„]\s*$/.test(tokens[i]!.gap)) return true;
    if (/[»”.]/.test(tokens[i]!.gap)) return false;
  }
  return false;
}

const isByname = wordTest(
  ({ text, low, key, shape }) =>
    shape === 'title' &&
    text.length > 2 &&
    givenStrength(key) < 2 &&
    (isShortForm(key) || isNicknameNoun(low) || !isCommonWord(low)) &&
    !acronyms.has(low) &&
    !calendarWords.has(low) &&
    !institutionWords.has(low),
);

/** `le Niçois`, `la Blonde`, `le Grand` */
const isBynameNoun = wordTest(
  ({ low, shape }) =>
    shape === 'title' &&
    (isNicknameNoun(low) ||
      demonyms.has(low) ||
      /^(?:grand|petit|gros)e?$/.test(low) ||
      /[a-z]{3}(?:ois|ais|ien)$/.test(low)),
);
