import type { Language } from '../../../../shared/vocabulary.ts';

const units = { fr: ['o', 'ko', 'Mo', 'Go'], en: ['B', 'kB', 'MB', 'GB'] } as const;

/** `1 482 300` bytes as `1,5 Mo`. */
export function fileSize(bytes: number, language: Language): string {
  const step = Math.min(3, Math.max(0, Math.floor(Math.log10(Math.max(bytes, 1)) / 3)));
  const number = new Intl.NumberFormat(language === 'fr' ? 'fr-FR' : 'en-GB', {
    maximumFractionDigits: step > 1 ? 1 : 0,
  });
  return `${number.format(bytes / 1000 ** step)}\u00a0${units[language][step]}`;
}
