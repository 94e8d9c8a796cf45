/** A character of a plate as its slot demands: a digit, a letter, or `?` where it was not read. */

const AS_DIGIT: Record<string, string> = { O: '0', Q: '0', D: '0', I: '1', L: '1', Z: '2', S: '5', B: '8', G: '6' };
const AS_LETTER: Record<string, string> = { '8': 'B', '5': 'S', '2': 'Z', '0': 'O', '1': 'I', '6': 'G' };

export function asDigit(char: string): string {
  const upper = char.toUpperCase();
  return /\d/.test(upper) ? upper : (AS_DIGIT[upper] ?? '?');
}

export function asLetter(char: string): string {
  const upper = char.toUpperCase();
  return /[A-Z]/.test(upper) ? upper : (AS_LETTER[upper] ?? '?');
}
