import { rememberedSpans } from './remembered-spans.ts';

/** What stands between a word and the one before, whatever report it stands in. */
export interface Gap {
  text: string;
  /** What `gapTest` found, by test: true, false or not yet asked. */
  answers: (boolean | undefined)[];
}

/** The gap between two offsets of a text. */
export function gapOf(text: string, start: number, end: number): Gap {
  return end - start === 1 && text.charCodeAt(start) === 0x20 ? SPACE : otherGap(text, start, end);
}

const SPACE: Gap = { text: ' ', answers: [] };
const otherGap = rememberedSpans((text): Gap => (text === ' ' ? SPACE : { text, answers: [] }));

let tests = 0;

/** A test on what stands before a word, made once a gap. No word passes none. */
export function gapTest(pattern: RegExp): (token: { space: Gap } | undefined) => boolean {
  const at = tests++;
  return (token) => {
    if (token === undefined) return false;
    const { answers, text } = token.space;
    let answer = answers[at];
    if (answer === undefined) {
      answer = pattern.test(text);
      while (answers.length < at) answers.push(undefined);
      answers[at] = answer;
    }
    return answer;
  };
}

/** An opening quotation mark, straight or typographic, is the last sign before the word. */
export const opensQuote = gapTest(/[«"“„]\s*$/);
