import anyAscii from 'any-ascii';

/** Letters whose usual writing in names differs from what a table by character gives. */
const AS_NAMES_WRITE: Record<string, string> = {
  ж: 'zh',
  х: 'kh',
  ё: 'io',
  й: 'i',
  ц: 'ts',
  щ: 'sch',
  ъ: '',
  ь: '',
  ы: 'y',
  э: 'e',
  ξ: 'x',
  χ: 'ch',
  υ: 'y',
  ß: 'ss',
  ð: 'd',
  þ: 'th',
  ə: 'a',
  ʿ: '',
  ʾ: '',
  ʻ: '',
  ʼ: '',
}; // prettier-ignore

/** Arabic letters as transcriptions for names write them; Persian ones too. */
const ARABIC =
  'ا a أ a إ i آ a ٱ a ب b پ p ت t ث th ج j چ ch ح h خ kh د d ذ dh ر r ز z ژ zh س s ش sh ص s ض d ط t ظ z ع _ غ gh ف f ق q ك k ک k گ g ل l م m ن n ه h و w ي y ی y ى a ة a ؤ w ئ y ء _ ـ _';
{
  const letters = ARABIC.split(' ');
  for (let at = 0; at < letters.length; at += 2) AS_NAMES_WRITE[letters[at]!] = letters[at + 1]!.replace('_', '');
}

/** Two letters that name one sound in Greek and Armenian. */
const TOGETHER: readonly [RegExp, string][] = [
  [/[οօ][υւ]/g, 'u'],
  [/(?<![\p{L}])μπ/gu, 'b'],
  [/μπ/g, 'mp'],
  [/(?<![\p{L}])ντ/gu, 'd'],
  [/γγ/g, 'ng'],
  // The Arabic article, written with the word.
  [/(?<!\p{L})ال(?=\p{L}{3})/gu, 'al '],
];

/**
 * A name in Latin letters without accents, lower case; other characters are kept as they are. Cyrillic, Greek,
 * Armenian, Georgian, Hebrew, Arabic, Chinese, Korean, Indic and other scripts are romanised letter by letter.
 */
export function latin(text: string): string {
  const lower = text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{Mn}/gu, (mark, at: number, all: string) => keepMark(mark, all[at - 1]));
  if (ASCII.test(lower)) return lower;
  let written = lower.normalize('NFC');
  for (const [letters, as] of TOGETHER) written = written.replace(letters, as);
  const romanised = anyAscii(written.replace(OURS, (letter) => AS_NAMES_WRITE[letter]!));
  return (SYLLABLES.test(written) ? romanised.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') : romanised).toLowerCase();
}

/** Scripts of which a character is a syllable: names in Latin letters set those apart, or may. */
const SYLLABLES = /[\p{Script=Hangul}\p{Script=Han}]/u;

const OURS = new RegExp(`[${Object.keys(AS_NAMES_WRITE).join('')}]`, 'g');
// biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
const ASCII = /^[\x00-\x7f]*$/;

/** Accents on Latin, Greek and Cyrillic letters fall; in other scripts a mark may be a vowel. */
function keepMark(mark: string, before = ''): string {
  return /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Hebrew}\p{Script=Arabic}\p{M}]/u.test(before) &&
    !/\p{M}/u.test(before)
    ? ''
    : mark;
}

/** True where the text is written in a script that leaves most vowels out: only its consonants can be compared. */
export function isWithoutVowels(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/u.test(text);
}
