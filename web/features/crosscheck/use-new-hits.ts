import { useEffect, useRef } from 'react';
import { apiUrl } from '../../api/fetch.ts';

/** Hits come in bursts when reports are imported: the first is told at once, the next ones together after this time, in ms. */
const burst = 2000;
/** A browser gives up for good when it is refused, as it is once the session has ended: asked again after this time, in ms. */
const askAgain = 10_000;

/** Calls back when the server says that there are new hits that this person may see. What they are is asked anew. */
export function useNewHits(onNew: () => void, enabled = true): void {
  const latest = useRef(onNew);
  useEffect(() => {
    latest.current = onNew;
  });
  useEffect(() => (enabled ? listen(() => latest.current()) : undefined), [enabled]);
}

/** Returns what stops it. */
function listen(onNew: () => void): () => void {
  let events: EventSource;
  let again: ReturnType<typeof setTimeout> | undefined;
  let pause: ReturnType<typeof setTimeout> | undefined;
  let more = false;
  const tell = () => {
    more = false;
    onNew();
    pause = setTimeout(() => {
      pause = undefined;
      if (more) tell();
    }, burst);
  };
  const open = () => {
    events = new EventSource(apiUrl('/crosscheck/events'));
    events.addEventListener('hits', () => {
      if (pause) more = true;
      else tell();
    });
    events.addEventListener('error', () => {
      if (events.readyState === EventSource.CLOSED) again = setTimeout(open, askAgain);
    });
  };
  open();
  return () => {
    clearTimeout(again);
    clearTimeout(pause);
    events.close();
  };
}
