import { asDigit } from './look-alikes.ts';

/**
 * How plates of a country are written, as one word: `9` a digit, `A` a letter, `C` a consonant, `X` either, `N` a number up to
 * six digits that may be parted in thousands, `E` the mark of an electric or old car, `@` a district, small letters
 * themselves; `{1,3}` after a sign repeats it. `-` and ` ` part the groups in the normal form and may be left out;
 * `~` is a dash that must be written, with `-`, `:` or a space.
 */
export interface PlateShape {
  pattern: RegExp;
  /** The normal form of a match of `pattern`, unread signs as `?`, without the country's code; null where it is none. */
  value(match: RegExpExecArray): string | null;
}

/** Pattern sources that keep a match from beginning or ending inside a word or a number. */
export const PLATE_EDGE = {
  before: '(?<![a-z0-9@_?-]|\\d[.,])',
  after: '(?![a-z0-9@_?]|-[a-z0-9]| - ?[a-z]{2}(?![a-z]))',
};

/** Compiles one shape, to be found anywhere, or (`sticky`) read at the pattern's `lastIndex`. */
export function plateShape(shape: string, districts = '', sticky = false): PlateShape {
  const parts = partsOf(shape);
  const source = parts.map(({ sign, count, literal }) =>
    sign === '-' || sign === ' '
      ? '[ .·:|/-]{0,3}?'
      : sign === '~'
        ? '(?: ?[-:|.] ?| )'
        : `(${literal ?? `${CLASS[sign] ?? `(?:${districts})`}${count}`})`,
  );
  return {
    pattern: new RegExp((sticky ? '' : PLATE_EDGE.before) + source.join('') + PLATE_EDGE.after, sticky ? 'y' : 'g'),
    value: (match) => normalForm(match.slice(1), parts),
  };
}

/**
 * The plate of this shape of which only the beginning or the end was read, the rest as `?`; null where the signs read do not
 * fit. A group of any length counts three signs.
 */
export function completed(shape: string, read: string, from: 'head' | 'tail'): string | null {
  const slots = partsOf(shape).flatMap(({ sign, size }) => [...sign.repeat(/[- ~]/.test(sign) ? 1 : size)]);
  const signs = [...read.replace(/[^a-z0-9?]/g, '')];
  if (from === 'tail') {
    slots.reverse();
    signs.reverse();
  }
  const result: string[] = [];
  for (const slot of slots) {
    if (/[- ~]/.test(slot)) {
      result.push(slot === '~' ? '-' : slot);
      continue;
    }
    const sign = signs.shift() ?? '?';
    if (sign !== '?' && !(FITS[slot] ?? /./).test(sign)) return null;
    result.push(sign.toUpperCase());
  }
  if (signs.length) return null;
  return (from === 'tail' ? result.reverse() : result).join('');
}

interface Part {
  sign: string;
  count: string;
  size: number;
  literal?: string;
}

function partsOf(shape: string): Part[] {
  return [...shape.matchAll(/([9ACXN@E])\1*(?:\{(\d),(\d)\})?|([a-z]+)|[-~ ]/g)].map(
    ([whole, sign, , most, literal]) => {
      if (literal) return { sign: 'l', count: '', size: literal.length, literal };
      if (!sign) return { sign: whole, count: '', size: 1 };
      if (sign === 'N' || sign === '@' || sign === 'E')
        return { sign, count: '', size: sign === 'N' ? 6 : sign === 'E' ? 0 : 2 };
      const [plain = ''] = whole.split('{');
      const bounds = /\{(\d),(\d)\}/.exec(whole);
      if (!bounds) return { sign, count: `{${plain.length}}`, size: plain.length };
      const before = plain.length - 1;
      const [low, high] = [before + Number(bounds[1]), before + Number(bounds[2])];
      return { sign, count: `{${low},${high}}`, size: most === '4' ? 3 : high };
    },
  );
}

const CLASS: Record<string, string> = {
  '9': '[\\doil?]',
  A: '[a-z?]',
  C: '[b-df-hj-np-tv-z?]',
  X: '[a-z0-9?]',
  N: "(?:\\d{1,3}[ .']\\d{3}|[\\d?]{1,6})",
  E: '[eh]?',
};
const FITS: Record<string, RegExp> = { '9': /\d/, A: /[a-z]/, C: /[b-df-hj-np-tv-z]/, N: /\d/, '@': /[a-z]/ };

function normalForm(groups: string[], parts: Part[]): string | null {
  let value = '';
  let next = 0;
  for (const { sign } of parts) {
    if (sign === '-' || sign === '~' || sign === ' ') {
      value += sign === '~' ? '-' : sign;
      continue;
    }
    const group = groups[next++] ?? '';
    if (sign === '9' && (group.match(/[oil]/g)?.length ?? 0) * 2 > group.length) return null;
    value +=
      sign === '9'
        ? [...group].map(asDigit).join('')
        : sign === 'N'
          ? group.replace(/[ .']/g, '')
          : group.toUpperCase();
  }
  return /\d/.test(value) ? value : null;
}
