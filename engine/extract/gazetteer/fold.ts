const letters: Record<string, string> = {
  œ: 'oe',
  æ: 'ae',
  ß: 'ss',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'e',
};

const isPlain = /^[a-z0-9]*$/;
const special = /[œæßøđðłıþə]/g;

/** Lower case without accents: `Éloïse` → `eloise`. Hyphens and apostrophes stay, typographic ones made plain. */
export function fold(text: string): string {
  const low = text.toLowerCase();
  if (isPlain.test(low)) return low;
  return low
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(special, (c) => letters[c] ?? c)
    .replace(/[’ʼ`´]/g, "'")
    .replace(/[‐‑–]/g, '-');
}

/** Key of a name in a gazetteer: folded, hyphens and apostrophes as spaces: `L'Isle-d'Abeau` → `l isle d abeau`. */
export function nameKey(text: string): string {
  return spaced(fold(text));
}

/** As `nameKey`, for text that is folded already. */
export function spaced(folded: string): string {
  return /[-'.\s]/.test(folded) ? folded.replace(/[-'.\s]+/g, ' ').trim() : folded;
}
