/** A stretch of a text: UTF-16 offsets, half-open. */
export interface TextSpan {
  start: number;
  end: number;
}

export interface Segment<S extends TextSpan> {
  start: number;
  text: string;
  /** The span that this stretch belongs to, or null between spans. */
  span: S | null;
}

/**
 * Cuts a text at the borders of its spans, in order. A span that is empty, reaches out of the text or overlaps
 * one that starts earlier (of two with one start, the longer) is left out, so that nothing is ever drawn twice:
 * the pieces joined give the text back.
 */
export function segmentsOf<S extends TextSpan>(text: string, spans: readonly S[]): Segment<S>[] {
  const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
  const segments: Segment<S>[] = [];
  let position = 0;
  for (const span of ordered) {
    if (span.start < position || span.end <= span.start || span.end > text.length) continue;
    if (span.start > position) {
      segments.push({ start: position, text: text.slice(position, span.start), span: null });
    }
    segments.push({ start: span.start, text: text.slice(span.start, span.end), span });
    position = span.end;
  }
  if (position < text.length) segments.push({ start: position, text: text.slice(position), span: null });
  return segments;
}
