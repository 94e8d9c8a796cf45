import { randomInt } from 'node:crypto';

/** What people quote on the phone, `R-7F3K2Q8`: no vowel makes a word, no 0/O or 1/I is confused; 28^7 of each letter. */
export function drawReference(letter: string): string {
  const letters = '23456789BCDFGHJKLMNPQRSTVWXZ';
  return `${letter}-${Array.from({ length: 7 }, () => letters[randomInt(letters.length)]).join('')}`;
}
