import type { TextSpan } from '../../../ui/text/mention-text-segments.ts';

export interface Excerpt<S extends TextSpan> {
  text: string;
  /** The spans that lie in the excerpt, their offsets those of the excerpt. */
  spans: S[];
  cutBefore: boolean;
  cutAfter: boolean;
}

/** The part of a text around a span, with up to `around` characters on each side, cut between words. */
export function excerptAround<S extends TextSpan>(
  text: string,
  spans: readonly S[],
  { start, end }: TextSpan,
  around: number,
): Excerpt<S> {
  const from = start <= around ? 0 : wordStart(text, start - around, start);
  const to = text.length - end <= around ? text.length : wordEnd(text, end + around, end);
  return {
    text: text.slice(from, to),
    spans: spans
      .filter((span) => span.start >= from && span.end <= to)
      .map((span) => ({ ...span, start: span.start - from, end: span.end - from })),
    cutBefore: from > 0,
    cutAfter: to < text.length,
  };
}

function wordStart(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? limit : at + space + 1;
}

function wordEnd(text: string, at: number, limit: number): number {
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space < 0 ? limit : limit + space;
}
