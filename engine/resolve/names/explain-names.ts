import { align } from './align.ts';
import { compareNames } from './compare-names.ts';
import { AGAINST, wordsBits } from './difference.ts';
import { shareFamily } from './names-alike.ts';
import type { NameWord, PreparedName } from './prepared.ts';

/** How a word of one name met a word of the other. */
export type NameMeeting =
  | 'same'
  | 'sounds-alike'
  | 'forms-of-one-name'
  | 'initial'
  | 'near'
  | 'cut-elsewhere'
  | 'different'
  | 'left-out'
  | 'rest';

/** One step of the sum of a comparison, in bits. */
export interface NamePiece {
  meeting: NameMeeting;
  left: string;
  right: string;
  bits: number;
}

/**
 * The bits of `compareNames`, word by word: which met which and why, what contradicts, what was left out. The pieces
 * add up to its `bits`; `rest` is what words left out and another reading of the whole take or give.
 */
export function explainNames(a: PreparedName, b: PreparedName): NamePiece[] {
  const { bits } = compareNames(a, b);
  const { met, gaps, taken } = align(a, b);
  const pieces: NamePiece[] = [];
  const [left, right] = [a.words.filter((_, i) => met[i]! < 0), b.words.filter((_, j) => taken[j] === 0)];
  a.words.forEach((word, i) => {
    const other = b.words[met[i]!];
    if (other === undefined || (i > 0 && met[i - 1] === met[i])) return;
    const gap = gaps[i]!;
    const run = met[i + 1] === met[i] && i + 1 < a.words.length ? `${word.text} ${a.words[i + 1]!.text}` : word.text;
    pieces.push({
      meeting: run === word.text ? meetingOf(word, other, gap) : 'cut-elsewhere',
      left: run,
      right: other.text,
      bits: wordsBits(word, other, gap),
    });
  });
  const against = Math.min(left.length, right.length);
  for (let k = 0; k < against; k++)
    pieces.push({ meeting: 'different', left: left[k]!.text, right: right[k]!.text, bits: -AGAINST });
  const rest = bits - pieces.reduce((sum, piece) => sum + piece.bits, 0);
  const [more, fewer] = [left.slice(against), right.slice(against)].map((words) =>
    words.map(({ text }) => text).join(' '),
  );
  if (more || fewer) pieces.push({ meeting: 'left-out', left: more!, right: fewer!, bits: rest });
  else if (Math.abs(rest) > 1e-9) pieces.push({ meeting: 'rest', left: a.whole.text, right: b.whole.text, bits: rest });
  return pieces;
}

function meetingOf(x: NameWord, y: NameWord, gap: number): NameMeeting {
  if (x.text === y.text) return 'same';
  if (x.sort === 'initial' || y.sort === 'initial') return 'initial';
  if (shareFamily(x.families, y.families)) return 'forms-of-one-name';
  if (gap === 0) return 'cut-elsewhere';
  return x.heard === y.heard ? 'sounds-alike' : 'near';
}
