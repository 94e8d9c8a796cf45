import { heardEastern, isSyllabic } from './eastern.ts';
import { codesOf } from './edits.ts';
import { endingOf } from './endings.ts';
import { heardAs } from './heard.ts';
import { familiesOf } from './names-alike.ts';
import type { NameKind, NameWord, WordManner, WordSort } from './prepared.ts';
import { knownAs, wordBits } from './word-bits.ts';

/** The word of a name, prepared; words met before come from memory. */
export function wordOf(text: string, kind: NameKind, sort: WordSort, manner: WordManner = 'full'): NameWord {
  const memory = remembered[kind === 'person' ? 0 : 1]!;
  const key = sort === 'word' && manner === 'full' ? text : `${sort} ${manner} ${text}`;
  const known = memory.get(key);
  if (known) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const word = make(text, kind, sort, manner);
  memory.set(key, word);
  return word;
}

/** The same words come back all the time. */
const remembered: [Map<string, NameWord>, Map<string, NameWord>] = [new Map(), new Map()];
const MOST_REMEMBERED = 200_000;

function make(text: string, kind: NameKind, sort: WordSort, manner: WordManner): NameWord {
  const { ending, length } = kind === 'person' ? endingOf(text) : { ending: 0, length: 0 };
  const heard = sort === 'number' || /\d/.test(text) ? text : manner === 'eastern' ? heardEastern(text) : heardAs(text);
  return {
    text,
    heard,
    textCodes: codesOf(text),
    heardCodes: codesOf(heard),
    ear: kind === 'person' ? 1 : EAR_FOR_FIRMS,
    skeletonCodes: codesOf(skeletonOf(heard)),
    easternCodes:
      kind === 'person' && text.length <= MOST_SYLLABIC && isSyllabic(text) ? codesOf(heardEastern(text)) : NO_CODES,
    manner,
    consonants: consonantsOf(heard),
    ending,
    endingLength: length,
    families: kind === 'person' ? familiesOf(text) : NONE,
    bits: wordBits(text, kind, sort),
    known: kind === 'person' ? knownAs(text) : 0,
    sort,
  };
}

function skeletonOf(heard: string): string {
  return heard
    .replace(/(?!^)[aeiou]/g, '')
    .replace(/^[aeiou]/, 'a')
    .replace(/(.)\1+/g, '$1');
}

const EAR_FOR_FIRMS = 1.4;

const MOST_SYLLABIC = 10;
const NO_CODES = new Uint8Array(0);

const NONE: readonly number[] = [];

/** Consonants that another writing seldom turns into one another, one bit a class. */
function consonantsOf(heard: string): number {
  let bits = 0;
  for (const letter of heard) {
    const at = CLASSES.findIndex((members) => members.includes(letter));
    if (at >= 0) bits |= 1 << at;
  }
  return bits;
}

const CLASSES = ['bp', 'dt', 'gkX', 'fv', 'szSJ', 'mn', 'lr', '0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];
