import { useSyncExternalStore } from 'react';

let ended = false;
const listeners = new Set<() => void>();

/** Set when a call finds the session over: the sign-in screen covers the page, which stays as it is behind it. */
export function setSessionEnded(value: boolean): void {
  ended = value;
  for (const listener of listeners) listener();
}

export function useSessionEnded(): boolean {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => ended,
  );
}
