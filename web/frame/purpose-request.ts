import { useSyncExternalStore } from 'react';

/**
 * Asking for a purpose is one question at a time, whoever asks: a call that was refused, the title bar, an error state.
 * All of them wait for the same answer.
 */
let pending: { promise: Promise<boolean>; settle: (stated: boolean) => void } | null = null;
const listeners = new Set<() => void>();

/** Opens the dialog; resolves true once a purpose is stated, false when the dialog is closed without. */
export function askPurpose(): Promise<boolean> {
  if (!pending) {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    pending = { promise, settle: resolve };
    notify();
  }
  return pending.promise;
}

export function openPurposeDialog(): void {
  void askPurpose();
}

/** Called by the dialog. */
export function settlePurpose(stated: boolean): void {
  const settled = pending;
  pending = null;
  notify();
  settled?.settle(stated);
}

export function usePurposeAsked(): boolean {
  return useSyncExternalStore(subscribe, () => pending !== null);
}

function notify(): void {
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
