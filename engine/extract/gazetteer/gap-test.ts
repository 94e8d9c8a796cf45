import { remembered } from './remembered.ts';

/** An opening quotation mark, straight or typographic, is the last sign before the word. */
export const opensQuote = gapTest(/[«"“„]\s*$/);

/** A test on what stands between a word and the one before, made once a gap: most are one space. No word passes none. */
export function gapTest(pattern: RegExp): (token: { gap: string } | undefined) => boolean {
  const judge = remembered((gap) => pattern.test(gap));
  const [onSpace, onNothing] = [judge(' '), judge('')];
  return (token) => {
    if (token === undefined) return false;
    const { gap } = token;
    return gap === ' ' ? onSpace : gap === '' ? onNothing : judge(gap);
  };
}
