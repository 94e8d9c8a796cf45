import { useSyncExternalStore } from 'react';
import { type Language, languages } from '../../shared/vocabulary.ts';

const storageKey = 'recoupe.language';
const listeners = new Set<() => void>();
let current: Language = initialLanguage();

/** The language of the screen; also what every request asks the server for. */
export function currentLanguage(): Language {
  return current;
}

export function setLanguage(language: Language): void {
  document.documentElement.lang = language;
  if (language === current) return;
  current = language;
  localStorage.setItem(storageKey, language);
  for (const listener of listeners) listener();
}

export function useLanguage(): Language {
  return useSyncExternalStore(subscribe, currentLanguage);
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function initialLanguage(): Language {
  const kept = localStorage.getItem(storageKey);
  const found = languages.find((language) => language === kept);
  document.documentElement.lang = found ?? 'fr';
  return found ?? 'fr';
}
