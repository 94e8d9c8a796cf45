import { useEffect, useRef } from 'react';
import { apiUrl } from '../../api/fetch.ts';

/** Hits come in bursts when reports are imported: one call back for all that come within this time, in ms. */
const burst = 2000;

/** Calls back when the server says that there are new hits that this person may see. What they are is asked anew. */
export function useNewHits(onNew: () => void, enabled = true): void {
  const latest = useRef(onNew);
  useEffect(() => {
    latest.current = onNew;
  });
  useEffect(() => {
    if (!enabled) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const events = new EventSource(apiUrl('/crosscheck/events'));
    events.addEventListener('hits', () => {
      timer ??= setTimeout(() => {
        timer = undefined;
        latest.current();
      }, burst);
    });
    return () => {
      clearTimeout(timer);
      events.close();
    };
  }, [enabled]);
}
