import type { MentionInput } from '../../../server/collect/schema.ts';
import type { TextSpan } from '../../ui/text/mention-text-segments.ts';

/** What a person decided about the mentions of a text, kept apart from what the engine proposes. */
export interface MentionEdits {
  /** Added or changed by hand: they stand whatever the engine finds there. */
  kept: MentionInput[];
  /** Where the engine's proposal was refused. */
  removed: TextSpan[];
}

export const noEdits: MentionEdits = { kept: [], removed: [] };

/** The mentions as they stand: what the person decided, and what the engine proposes elsewhere; in order, never overlapping. */
export function withEdits(proposed: readonly MentionInput[], edits: MentionEdits): MentionInput[] {
  const free = (mention: MentionInput) =>
    ![...edits.kept, ...edits.removed].some((decided) => overlap(mention, decided));
  return [...edits.kept, ...proposed.filter(free)].sort((a, b) => a.start - b.start);
}

/** Adds a mention or replaces what stands where it is (its type, its value, or the borders of another). */
export function keepMention(edits: MentionEdits, mention: MentionInput): MentionEdits {
  return {
    kept: [...edits.kept.filter((other) => !overlap(other, mention)), mention],
    removed: edits.removed.filter((other) => !overlap(other, mention)),
  };
}

/** Refuses whatever stands in a span. */
export function removeMention(edits: MentionEdits, { start, end }: TextSpan): MentionEdits {
  const span = { start, end };
  return {
    kept: edits.kept.filter((other) => !overlap(other, span)),
    removed: [...edits.removed.filter((other) => !overlap(other, span)), span],
  };
}

/** The decisions after the text changed: those before the change stand, those after it move, those in it are gone. */
export function moveEdits(edits: MentionEdits, before: string, after: string): MentionEdits {
  return { kept: moveSpans(edits.kept, before, after), removed: moveSpans(edits.removed, before, after) };
}

/** Spans of `before` as they stand in `after`: each still covers the same characters, or is left out. */
export function moveSpans<S extends TextSpan>(spans: readonly S[], before: string, after: string): S[] {
  const shortest = Math.min(before.length, after.length);
  let head = 0;
  while (head < shortest && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < shortest - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  const changedTo = before.length - tail;
  const shift = after.length - before.length;
  return spans.flatMap((span) => {
    if (span.end <= head) return [span];
    if (span.start >= changedTo) return [{ ...span, start: span.start + shift, end: span.end + shift }];
    return [];
  });
}

function overlap(a: TextSpan, b: TextSpan): boolean {
  return a.start < b.end && b.start < a.end;
}
