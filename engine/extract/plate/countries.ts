/** The countries whose plates are met on French roads, the French words for them and how their plates are written. */

export interface PlateCountry {
  code: string;
  /** Pattern source on folded text for 'belge', 'Belgique'. */
  words: string;
  /** Sticker letters, as in '(B)'. */
  sticker: string;
  /** Pattern source on folded text whose groups are joined with `separators`. */
  shapes: { pattern: string; separators: string[] }[];
}

/** Letters of Spanish plates. */
export const consonants = '[b-df-hj-np-tv-z]';

export const plateCountries: PlateCountry[] = [
  {
    code: 'BE',
    words: 'belg\\w*|belgisch\\w*',
    sticker: 'b',
    shapes: [
      { pattern: '([1-9])[ -.]?([a-z]{3})[ -.]?(\\d{3})', separators: ['-', '-'] },
      { pattern: '([a-z]{3})[ -.]?(\\d{3})', separators: ['-'] },
    ],
  },
  {
    code: 'ES',
    words: 'espagn\\w*|espanol\\w*|spanish|spanisch\\w*|spagnol\\w*|spaans\\w*|iberique|catalan\\w*',
    sticker: 'e',
    shapes: [
      { pattern: `(\\d{4})[ -]?(${consonants}{3})`, separators: [' '] },
      { pattern: `(r)[ -]?(\\d{4})[ -]?(${consonants}{3})`, separators: [' ', ' '] },
      { pattern: '([a-z]{1,2})[ -]?(\\d{4})[ -]?([a-z]{1,2})', separators: ['-', '-'] },
    ],
  },
  {
    code: 'DE',
    words: 'alleman\\w*|allemagne|german\\w*|deutsch\\w*|aleman\\w*|tedesc\\w*|duits\\w*|kennzeichen|nummernschild',
    sticker: 'd',
    shapes: [
      { pattern: '([a-z]{1,3})[- :]([a-z]{1,2})[- ]?([0-9?*](?:[0-9.?*]{0,2}[0-9?*])?[eh]?)', separators: ['-', ' '] },
      { pattern: '([a-z]{2,3})[- ]?(\\d{2,4}[eh]?)', separators: [' '] },
    ],
  },
  {
    code: 'PT',
    words: 'portug\\w*',
    sticker: 'p',
    shapes: [
      { pattern: '(\\d{2})[ -]([a-z]{2})[ -](\\d{2})', separators: ['-', '-'] },
      { pattern: '([a-z]{2})[ -]?(\\d{2})[ -]?([a-z]{2})', separators: ['-', '-'] },
      { pattern: '(\\d{2})[ -](\\d{2})[ -]([a-z]{2})', separators: ['-', '-'] },
      { pattern: '(\\d{2})([a-z]{2})(\\d{2})', separators: ['-', '-'] },
    ],
  },
  {
    code: 'NL',
    words: 'neerland\\w*|holland\\w*|pays[- ]bas|batave|dutch|niederland\\w*|nederland\\w*|kenteken|nummerplaat',
    sticker: 'nl',
    shapes: [
      { pattern: '([a-z]{1,2})[ -]?(\\d{2,3})[ -]?([a-z]{1,2})', separators: ['-', '-'] },
      { pattern: '(\\d{1,2})[ -]?([a-z]{2,3})[ -]?(\\d{1,2})', separators: ['-', '-'] },
      { pattern: '([a-z]{2})[ -]([a-z]{2})[ -](\\d{2})', separators: ['-', '-'] },
      { pattern: '(\\d{2})[ -]([a-z]{2})[ -]([a-z]{2})', separators: ['-', '-'] },
    ],
  },
  {
    code: 'IT',
    words: 'itali\\w*|targat?[ao]?',
    sticker: 'i',
    shapes: [{ pattern: '([a-z]{2})[ -.]?(\\d{3})[ -.]?([a-z]{2})', separators: [' ', ' '] }],
  },
  {
    code: 'LU',
    words: 'luxembourg\\w*',
    sticker: 'l',
    shapes: [
      { pattern: '([a-z]{2})[ -]?(\\d{4})', separators: [' '] },
      { pattern: '(\\d{4,5})', separators: [] },
    ],
  },
  {
    code: 'CH',
    words: 'suisses?|helvet\\w*|genevoise?s?|vaudoise?s?',
    sticker: 'ch',
    shapes: [{ pattern: "([a-z]{2})[ -.]?(\\d{1,3}[ .']?\\d{3}|\\d{1,6})", separators: [' '] }],
  },
  {
    code: 'GB',
    words: 'britanni\\w*|british|anglais\\w*|angleterre|royaume[- ]uni|ecoss\\w*',
    sticker: 'gb|uk',
    shapes: [{ pattern: '([a-z]{2}\\d{2})[ -]?([a-z]{3})', separators: [' '] }],
  },
  {
    code: 'MA',
    words: 'maroc\\w*|cherifienne',
    sticker: 'ma',
    shapes: [{ pattern: '(\\d{1,5})[ |/-]{1,3}([a-z])[ |/-]{1,3}(\\d{1,2})', separators: ['-', '-'] }],
  },
  {
    code: 'PL',
    words: 'polon\\w*',
    sticker: 'pl',
    shapes: [{ pattern: '([a-z]{2,3})[ -]?([a-z0-9]{4,5})', separators: [' '] }],
  },
  {
    code: 'RO',
    words: 'rouma(?:in|n)\\w*',
    sticker: 'ro',
    shapes: [{ pattern: '([a-z]{1,2})[ -]?(\\d{2}[0-9.]?)[ -]?([a-z]{3})', separators: [' ', ' '] }],
  },
  { code: 'AT', words: 'autrich\\w*', sticker: 'a', shapes: [] },
  { code: 'CZ', words: 'tcheque?s?|tchequie', sticker: 'cz', shapes: [] },
  { code: 'HU', words: 'hongr\\w*', sticker: 'h', shapes: [] },
  { code: 'SK', words: 'slovaq\\w*', sticker: 'sk', shapes: [] },
  { code: 'SI', words: 'slovene?s?|slovenie', sticker: 'slo', shapes: [] },
  { code: 'HR', words: 'croate?s?|croatie', sticker: 'hr', shapes: [] },
  { code: 'RS', words: 'serbes?|serbie', sticker: 'srb', shapes: [] },
  { code: 'BG', words: 'bulgar\\w*', sticker: 'bg', shapes: [] },
  { code: 'LT', words: 'lituan\\w*|lithuan\\w*', sticker: 'lt', shapes: [] },
  { code: 'LV', words: 'lettone?s?|lettonie', sticker: 'lv', shapes: [] },
  { code: 'EE', words: 'estonie\\w*', sticker: 'est', shapes: [] },
  { code: 'UA', words: 'ukrain\\w*', sticker: 'ua', shapes: [] },
  { code: 'AL', words: 'albanais\\w*|albanie', sticker: 'al', shapes: [] },
  { code: 'XK', words: 'kosov\\w*', sticker: 'rks', shapes: [] },
  { code: 'TR', words: 'turcs?|turques?|turquie', sticker: 'tr', shapes: [] },
  { code: 'DZ', words: 'alger\\w*', sticker: 'dz', shapes: [] },
  { code: 'TN', words: 'tunis\\w*', sticker: 'tn', shapes: [] },
  { code: 'GR', words: 'grecs?|grecques?|grece', sticker: 'gr', shapes: [] },
  { code: 'DK', words: 'danois\\w*|danemark', sticker: 'dk', shapes: [] },
  { code: 'SE', words: 'suedois\\w*|suede', sticker: 's', shapes: [] },
  { code: 'NO', words: 'norveg\\w*', sticker: 'n', shapes: [] },
  { code: 'FI', words: 'finland\\w*', sticker: 'fin', shapes: [] },
  { code: 'IE', words: 'irland\\w*', sticker: 'irl', shapes: [] },
  { code: 'AD', words: 'andorr\\w*', sticker: 'and', shapes: [] },
  { code: 'CA', words: 'quebec\\w*|canad\\w*', sticker: 'cdn', shapes: [] },
  { code: 'MC', words: 'monega\\w*|monaco', sticker: 'mc', shapes: [] },
];
