import { useEffect, useState } from 'react';
import type { ExtractedMention } from '../../../server/collect/schema.ts';
import { extractMentions } from './api.ts';
import { moveSpans } from './mention-edits.ts';

/** A pause this long between two keys, in ms, is a moment to look. */
const pause = 250;
/** A longer text is read when it is sent, not while it is typed. */
const longestLive = 100_000;

/**
 * The engine's mentions of a text that is being typed. Between two answers the last ones move with the text, so
 * that the underlines never lag behind the words; an answer to an older text is thrown away.
 */
export function useLiveMentions(text: string): readonly ExtractedMention[] {
  const [found, setFound] = useState<{ text: string; mentions: readonly ExtractedMention[] }>({
    text: '',
    mentions: [],
  });
  useEffect(() => {
    if (text.trim() === '' || text.length > longestLive) return;
    const abort = new AbortController();
    const timer = setTimeout(() => {
      extractMentions(text, undefined, abort.signal).then(
        (mentions) => abort.signal.aborted || setFound({ text, mentions }),
        // Live underlining is a help: the text is read again when it is sent.
        () => undefined,
      );
    }, pause);
    return () => {
      clearTimeout(timer);
      abort.abort();
    };
  }, [text]);
  return found.text === text ? found.mentions : moveSpans(found.mentions, found.text, text);
}
