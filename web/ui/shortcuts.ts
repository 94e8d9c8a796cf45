import { useEffect, useRef, useSyncExternalStore } from 'react';

export interface Shortcut {
  /** As `KeyboardEvent.key`: `j`, `/`, `?`, `Escape`. */
  key: string;
  label: string;
}

interface Binding extends Shortcut {
  act: () => void;
}

let bindings: readonly Binding[] = [];
const listeners = new Set<() => void>();

/** Binds a key while the component is on screen, outside of fields; the `?` help lists what is bound. The last bound wins. */
export function useShortcut(key: string, label: string, act: () => void, enabled = true): void {
  const latest = useRef(act);
  useEffect(() => {
    latest.current = act;
  });
  useEffect(() => {
    if (!enabled) return;
    const binding: Binding = { key, label, act: () => latest.current() };
    change([...bindings, binding]);
    return () => change(bindings.filter((other) => other !== binding));
  }, [key, label, enabled]);
}

/** What can be pressed now, one entry a key. */
export function useActiveShortcuts(): readonly Shortcut[] {
  const all = useSyncExternalStore(subscribe, () => bindings);
  return [...new Map(all.map((binding) => [binding.key, binding])).values()];
}

/** Does what the key does, for a menu that offers the same. */
export function pressShortcut(key: string): void {
  bindings.findLast((binding) => binding.key === key)?.act();
}

function change(next: readonly Binding[]): void {
  bindings = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  return target.isContentEditable || target.matches('input, textarea, select');
}

document.addEventListener('keydown', (event) => {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
  if (document.querySelector('[role=dialog][aria-modal=true]') && event.key !== 'Escape') return;
  const binding = bindings.findLast((candidate) => candidate.key === event.key);
  if (!binding) return;
  event.preventDefault();
  binding.act();
});
