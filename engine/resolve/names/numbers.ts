/** `forty four` is one number. Takes and returns folded words set apart by single spaces. */
export function joinTens(text: string): string {
  return text.replace(TENS_AND_UNIT, (_all, tens: string, unit: string) => String(TENS[tens]! + WORDS.get(unit)!));
}

/**
 * Digits of a number written as a word, an ordinal or in Roman figures; null for what is no number.
 * @param first Roman figures of one letter are not read where a name begins
 */
export function numberOf(word: string, first: boolean): string | null {
  if (/^\d+$/.test(word)) return word.replace(/^0+(?=\d)/, '');
  const ordinal = /^(\d+)(?:st|nd|rd|th|er|ere|eme|e|o|a)$/.exec(word);
  if (ordinal) return ordinal[1]!;
  const value = WORDS.get(word);
  if (value !== undefined) return String(value);
  if (word.length === 1 && (first || !/[ivx]/.test(word))) return null;
  return ROMAN.test(word) && word !== 'xi' && word !== 'mi' && word !== 'di'
    ? String(fromRoman(word))
    : word === 'xi' && !first
      ? '11'
      : null;
}

const WORDS = new Map<string, number>(
  [
    'one first premier premiere',
    'two second deux deuxieme zwei dos due dva',
    'three third trois troisieme drei tres tre tri',
    'four fourth quatre quatrieme vier cuatro quattro',
    'five fifth cinq cinquieme funf cinco cinque pyat',
    'six sixth sixieme sechs seis sei',
    'seven seventh sept septieme sieben siete sette',
    'eight eighth huit huitieme acht ocho otto',
    'nine ninth neuf neuvieme neun nueve nove',
    'ten tenth dix dixieme zehn diez dieci',
    'eleven eleventh onze',
    'twelve twelfth douze zwolf',
  ].flatMap((words, at) => words.split(' ').map((word): [string, number] => [word, at + 1])),
);

const TENS: Record<string, number> = {
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  vingt: 20,
  trente: 30,
  quarante: 40,
  cinquante: 50,
  soixante: 60,
};
const UNITS = [...WORDS].filter(([, value]) => value < 10).map(([word]) => word);
const TENS_AND_UNIT = new RegExp(`(?<= )(${Object.keys(TENS).join('|')}) (${UNITS.join('|')})(?= )`, 'g');

const ROMAN = /^(?=[ivxl])(?:xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/;

function fromRoman(word: string): number {
  const values: Record<string, number> = { i: 1, v: 5, x: 10, l: 50 };
  let sum = 0;
  for (let i = 0; i < word.length; i++) {
    const value = values[word[i]!]!;
    sum += value < (values[word[i + 1] ?? ''] ?? 0) ? -value : value;
  }
  return sum;
}
