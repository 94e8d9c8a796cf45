const LIGATURES: Record<string, string> = { œ: 'oe', æ: 'ae', ß: 'ss', ø: 'o', ł: 'l', đ: 'd', ı: 'i' };

/** Lower case, no accents, ligatures opened, everything but letters and digits turned into single spaces. */
export function fold(text: string): string {
  return text
    .toLowerCase()
    .replace(/[œæßøłđı]/g, (letter) => LIGATURES[letter]!)
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** As `fold`, with apostrophes dropped instead of opened: `N'Diaye` and `Ndiaye` are one word. */
export function foldName(text: string): string {
  return fold(text.replace(/['’ʼ`´]/g, ''));
}
