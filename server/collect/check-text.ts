import { RecoupeError } from '../../shared/errors.ts';
import type { Mention } from '../../shared/mention.ts';
import type { MentionInput } from './schema.ts';

/** Longest text of a report, in UTF-16 code units: some 300 pages. Longer documents are attachments. */
export const longestText = 1_000_000;

/** Refuses what is no readable text. Nothing is repaired: the text is kept as received or not at all. */
export function checkText(text: string): void {
  if (text.trim() === '') throw new RecoupeError('text_empty');
  if (text.length > longestText) throw new RecoupeError('text_too_long', { length: text.length, limit: longestText });
  // U+FFFD is what a decoder leaves where the bytes were not UTF-8; NUL cannot be stored; lone surrogates are no text.
  const bad = /[\uFFFD\0]/.exec(text);
  if (bad || !text.isWellFormed()) throw new RecoupeError('text_not_text', { at: bad?.index ?? null });
}

/** Clocks of two services differ by minutes, not by hours. */
const toleranceMs = 10 * 60_000;

export function checkMoment(field: string, moment: string): void {
  const time = Date.parse(moment);
  if (Number.isNaN(time)) throw new RecoupeError('bad_input', { fields: [{ field, problem: 'not a date' }] });
  if (time > Date.now() + toleranceMs) throw new RecoupeError('date_in_future', { field, value: moment });
  if (time < Date.parse('1990-01-01'))
    throw new RecoupeError('bad_input', { fields: [{ field, problem: 'before 1990' }] });
}

/** Mentions that a person sends: inside the text, in order, not overlapping. The surface is taken from the text. */
export function checkMentions(text: string, mentions: readonly MentionInput[]): Mention[] {
  const sorted = [...mentions].sort((a, b) => a.start - b.start);
  let end = 0;
  return sorted.map((mention, i) => {
    if (mention.start < end || mention.end <= mention.start || mention.end > text.length) {
      throw new RecoupeError('bad_input', {
        fields: [{ field: `mentions[${i}]`, problem: 'outside the text or overlapping another' }],
      });
    }
    end = mention.end;
    return { ...mention, surface: text.slice(mention.start, mention.end) };
  });
}
