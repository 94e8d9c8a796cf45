/** The countries whose plates are met on French roads, the French words for them and how their plates are written. */

export interface PlateCountry {
  code: string;
  /** Pattern source on folded text for 'belge', 'Belgique'. */
  words: string;
  /** Sticker letters, as in '(B)'. */
  sticker: string;
  /** How plates are written, the commonest first; see `plate-shape.ts`. */
  shapes: string[];
  /** Pattern source of the districts that `@` stands for in the shapes. */
  districts?: string;
}

export const plateCountries: PlateCountry[] = [
  { code: 'BE', words: 'belg\\w*|belgisch\\w*', sticker: 'b', shapes: ['9-AAA-999', 'AAA-999', '999-AAA'] },
  {
    code: 'ES',
    words: 'espagn\\w*|espanol\\w*|spanish|spanisch\\w*|spagnol\\w*|spaans\\w*|iberique|catalan\\w*',
    sticker: 'e',
    shapes: ['9999 CCC', 'r 9999 CCC', 'A{1,2}-9999-A{1,2}'],
  },
  {
    code: 'DE',
    words: 'alleman\\w*|allemagne|german\\w*|deutsch\\w*|aleman\\w*|tedesc\\w*|duits\\w*|kennzeichen|nummernschild',
    sticker: 'd',
    shapes: ['A{1,3}~A{1,2} 9{1,4}E', 'A{2,3} 9{2,4}E'],
  },
  {
    code: 'PT',
    words: 'portug\\w*',
    sticker: 'p',
    shapes: ['99~AA~99', 'AA-99-AA', '99~99~AA', '99-AA-99'],
  },
  {
    code: 'NL',
    words: 'neerland\\w*|holland\\w*|pays[- ]bas|batave|dutch|niederland\\w*|nederland\\w*|kenteken|nummerplaat',
    sticker: 'nl',
    shapes: [
      'A{1,2}-99{1,2}-A{1,2}',
      'A{3}-99-A',
      'A-99-A{3}',
      '9{1,2}-A{2,3}-9{1,2}',
      '9-AA-999',
      'AA~AA~99',
      '99~AA~AA',
    ],
  },
  { code: 'IT', words: 'itali\\w*|targat?[ao]?', sticker: 'i', shapes: ['AA 999 AA', 'AA 99999'] },
  { code: 'LU', words: 'luxembourg\\w*', sticker: 'l', shapes: ['AA 9999', '99999', '9999'] },
  {
    code: 'CH',
    words: 'suisses?|helvet\\w*|genevoise?s?|vaudoise?s?|neuchateloise?s?|valaisann?e?s?|fribourgeoise?s?',
    sticker: 'ch',
    shapes: ['@ N'],
    districts: 'ag|ai|ar|be|bl|bs|fr|ge|gl|gr|ju|lu|ne|nw|ow|sg|sh|so|sz|tg|ti|ur|vd|vs|zg|zh',
  },
  {
    code: 'GB',
    words: 'britanni\\w*|british|anglais\\w*|angleterre|royaume[- ]uni|ecoss\\w*',
    sticker: 'gb|uk',
    shapes: ['AA99 AAA', 'A999 AAA', 'AAA 9999'],
  },
  {
    code: 'MA',
    words: 'maroc\\w*|cherifienne',
    sticker: 'ma',
    shapes: ['9{1,5}~A~9{1,2}', '9{1,5}-A-9{1,2}', 'ww 9{4,6}'],
  },
  { code: 'DZ', words: 'alger\\w*', sticker: 'dz', shapes: ['9{5,6} 999 99'] },
  { code: 'TN', words: 'tunis\\w*', sticker: 'tn', shapes: ['9{1,3} tu 9{1,4}', '9{1,3} tun 9{1,4}', 'rs 9{3,6}'] },
  { code: 'PL', words: 'polon\\w*|pologne', sticker: 'pl', shapes: ['A{2,3} X{4,5}'] },
  {
    code: 'RO',
    words: 'rouma(?:in|n)\\w*',
    sticker: 'ro',
    shapes: ['@ 99{1,2} AAA'],
    districts:
      'b|ab|ar|ag|bc|bh|bn|br|bt|bv|bz|cs|cl|cj|ct|cv|db|dj|gl|gr|gj|hr|hd|il|is|if|mm|mh|ms|nt|ot|ph|sm|sj|sb|sv|tr|tm|tl|vs|vl|vn',
  },
  { code: 'AT', words: 'autrich\\w*', sticker: 'a', shapes: ['A{1,2} 9{3,5} A{1,3}', 'A{1,2} X{4,6}'] },
  { code: 'CZ', words: 'tcheque?s?|tchequie', sticker: 'cz', shapes: ['9A9 9999', '9AA 9999'] },
  { code: 'HU', words: 'hongr\\w*', sticker: 'h', shapes: ['AAAA-999', 'AAA-999', 'AA AA-999'] },
  { code: 'SK', words: 'slovaq\\w*', sticker: 'sk', shapes: ['AA 999 AA', 'AA-999-AA'] },
  { code: 'SI', words: 'slovene?s?|slovenie', sticker: 'slo', shapes: ['AA AA-999', 'AA A9-999', 'AA 99-AAA'] },
  { code: 'HR', words: 'croate?s?|croatie', sticker: 'hr', shapes: ['AA 99{2,3}-A{1,2}'] },
  { code: 'RS', words: 'serbes?|serbie', sticker: 'srb', shapes: ['AA 99{2,3}-AA'] },
  { code: 'BG', words: 'bulgar\\w*', sticker: 'bg', shapes: ['A{1,2} 9999 A{1,2}'] },
  { code: 'LT', words: 'lituan\\w*|lithuan\\w*', sticker: 'lt', shapes: ['AAA 999', 'AA 999'] },
  { code: 'LV', words: 'lettone?s?|lettonie', sticker: 'lv', shapes: ['AA-9{2,4}'] },
  { code: 'EE', words: 'estonie\\w*', sticker: 'est', shapes: ['999 AAA'] },
  { code: 'UA', words: 'ukrain\\w*', sticker: 'ua', shapes: ['AA 9999 AA'] },
  { code: 'MD', words: 'moldav\\w*', sticker: 'md', shapes: ['AAA 999', 'A{1,2} AA 999'] },
  { code: 'MK', words: 'macedon\\w*', sticker: 'nmk', shapes: ['AA 9999 AA'] },
  { code: 'BA', words: 'bosni\\w*|bosnie', sticker: 'bih', shapes: ['A99-A-999'] },
  { code: 'ME', words: 'montenegr\\w*', sticker: 'mne', shapes: ['AA AA999'] },
  { code: 'AL', words: 'albanais\\w*|albanie', sticker: 'al', shapes: ['AA 999 AA'] },
  { code: 'XK', words: 'kosov\\w*', sticker: 'rks', shapes: ['99 999 AA'] },
  { code: 'TR', words: 'turcs?|turques?|turquie', sticker: 'tr', shapes: ['99 A{1,3} 9{2,5}'] },
  { code: 'GR', words: 'grecs?|grecques?|grece', sticker: 'gr', shapes: ['AAA-9999'] },
  { code: 'DK', words: 'danois\\w*|danemark', sticker: 'dk', shapes: ['AA 99 999'] },
  { code: 'SE', words: 'suedois\\w*|suede', sticker: 's', shapes: ['AAA 99X'] },
  { code: 'NO', words: 'norveg\\w*', sticker: 'n', shapes: ['AA 99999'] },
  { code: 'FI', words: 'finland\\w*', sticker: 'fin', shapes: ['AAA-999'] },
  { code: 'IE', words: 'irland\\w*', sticker: 'irl', shapes: ['99{1,2}-A{1,2}-9{1,6}'] },
  { code: 'LI', words: 'liechtenstein\\w*', sticker: 'fl', shapes: ['fl N'] },
  { code: 'AD', words: 'andorr\\w*', sticker: 'and', shapes: ['A 9999'] },
  { code: 'CA', words: 'quebec\\w*|canad\\w*', sticker: 'cdn', shapes: [] },
  { code: 'MC', words: 'monega\\w*|monaco', sticker: 'mc', shapes: ['9A99', 'A999', '999A', '9999'] },
];
