import { useSyncExternalStore } from 'react';

/** One question to the person at a time, whoever asks: all who ask meanwhile wait for the same answer. */
interface Question {
  /** Opens its dialog; resolves true once it is answered, false when the dialog is closed without. */
  ask(): Promise<boolean>;
  /** Called by the dialog. */
  settle(answered: boolean): void;
  useAsked(): boolean;
}

export function createQuestion(): Question {
  let pending: { promise: Promise<boolean>; settle: (answered: boolean) => void } | null = null;
  const listeners = new Set<() => void>();
  const notify = () => {
    for (const listener of listeners) listener();
  };
  const subscribe = (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  };
  return {
    ask() {
      if (!pending) {
        const { promise, resolve } = Promise.withResolvers<boolean>();
        pending = { promise, settle: resolve };
        notify();
      }
      return pending.promise;
    },
    settle(answered) {
      const settled = pending;
      pending = null;
      notify();
      settled?.settle(answered);
    },
    useAsked: () => useSyncExternalStore(subscribe, () => pending !== null),
  };
}
