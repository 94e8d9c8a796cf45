import type { Language } from '../../shared/vocabulary.ts';
import { useLanguage } from './language.ts';

/** A sentence, or a function that makes one from its parameters. */
type Entry = string | ((...values: never[]) => string);
type English<French> = { [Key in keyof French]: French[Key] extends string ? string : French[Key] };
type Texts<French> = Record<Language, English<French>>;

/**
 * The words of one feature, French first. A key that misses in English, or that only English has, is a type error:
 * `const words = defineText({ title: 'Accueil' }, { title: 'Home' })`.
 */
export function defineText<French extends Record<string, Entry>>(fr: French, en: English<French>): Texts<French> {
  return { fr: fr as English<French>, en };
}

/** The words in the reader's language: `const t = useText(words); t.title`. */
export function useText<French>(texts: Texts<French>): English<French> {
  return texts[useLanguage()];
}

/** The word for a code that comes from the data, `wordFor(t, 'state_', code)`: a code without a word is shown as it is. */
export function wordFor(words: object, prefix: string, code: string): string {
  const word = (words as Record<string, unknown>)[`${prefix}${code}`];
  return typeof word === 'string' ? word : code;
}
