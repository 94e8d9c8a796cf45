/** A plate as the matcher compares it. */
export interface PlatePattern {
  /** Country code, `FR` where the form is French, empty where none is written. */
  country: string;
  /** Letters, digits and `?` for what was not read, without separators. */
  characters: string;
}

const FRENCH = /^(?:[A-Z?]{2}-[\d?]{3}-[A-Z?]{2}|[\d?]{1,4} [A-Z?]{1,3} [\dAB?]{2,3})$/;

/** Reads a plate in normal form (`AB-123-CD`, `123 ABC 13`, `ES 1234 BCD`, `?` for unknown characters). */
export function platePattern(value: string): PlatePattern {
  const foreign = /^([A-Z]{1,3}) (.+)$/.exec(value);
  if (FRENCH.test(value)) return { country: 'FR', characters: bare(value) };
  if (foreign && foreign[1]!.length <= 2) return { country: foreign[1]!, characters: bare(foreign[2]!) };
  return { country: '', characters: bare(value) };
}

/** How many of the pattern's characters were read. */
export function readCharacters(pattern: string): number {
  return pattern.length - (pattern.split('?').length - 1);
}

/** One character for each class that the eye or the typist confuses. */
export function lookAlike(character: string): string {
  return LOOK_ALIKE[character] ?? character;
}

const LOOK_ALIKE: Record<string, string> = { O: '0', D: '0', Q: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', V: 'U' };

/** Whether two characters are said or drawn nearly alike, so that a witness takes one for the other. */
export function easilyMistaken(p: string, q: string): boolean {
  return MISTAKEN.some((pair) => pair.includes(p) && pair.includes(q));
}

const MISTAKEN = ['MN', 'CG', 'EF', 'PR', 'KX', 'BP', 'FS', 'TP'];

/** Plates of which each character is confused with the other's, in one step or several, have one form. */
export function confusable(characters: string): string {
  let form = '';
  for (const character of characters) form += CLASS[character] ?? character;
  return form;
}

/** The last of the characters that one leads to. */
const CLASS: Record<string, string> = {};
for (const pair of [...Object.entries(LOOK_ALIKE).map((pair) => pair.join('')), ...MISTAKEN]) {
  const [from, to] = [CLASS[pair[0]!] ?? pair[0]!, CLASS[pair[1]!] ?? pair[1]!];
  for (const character of [...Object.keys(CLASS), from])
    if ((CLASS[character] ?? character) === from) CLASS[character] = to;
}

function bare(value: string): string {
  return value.toUpperCase().replace(/[^A-Z\d?]/g, '');
}
