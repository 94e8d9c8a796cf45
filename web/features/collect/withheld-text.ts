import type { MentionView } from '../../../server/collect/schema.ts';

/** What a reader without the text is shown in its place: the mentions alone, in their order, with their places in that. */
export function mentionsAlone(mentions: readonly MentionView[]): { text: string; mentions: MentionView[] } {
  const between = ' · ';
  let text = '';
  const placed = mentions.map((mention) => {
    if (text) text += between;
    const start = text.length;
    text += mention.surface;
    return { ...mention, start, end: text.length };
  });
  return { text, mentions: placed };
}
