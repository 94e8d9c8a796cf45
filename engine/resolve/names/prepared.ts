/** What a name names: it decides which words count and what may be left out. */
export type NameKind = 'person' | 'organisation' | 'vessel';

/** A word of a name, prepared once; the same word of two names is one object as long as it is remembered. */
export interface NameWord {
  /** Folded: `a` to `z`, digits. */
  text: string;
  /** As heard (`heardAs`). */
  heard: string;
  textCodes: Uint8Array;
  heardCodes: Uint8Array;
  /** What a cost by ear is multiplied by: the names of firms are chosen, not handed down. */
  ear: number;
  /** Its consonants alone. */
  skeletonCodes: Uint8Array;
  /** As heard in a name made of syllables; empty where the word can be none. */
  easternCodes: Uint8Array;
  manner: WordManner;
  /** Consonants heard, one bit each, and how many. */
  consonants: number;
  /** Sorted numbers of the families of names that the word belongs to (names-alike.ts). */
  families: readonly number[];
  /** Family of its ending (endings.ts), 0 for none, and how many letters that is. */
  ending: number;
  endingLength: number;
  /** Information in agreeing on it, in bits. */
  bits: number;
  /** Usual as a given name (1), as a family name (2), both (3) or in no list (0). */
  known: number;
  sort: WordSort;
}

/** Written in full, without its vowels, or made of syllables (eastern.ts): each is heard in its way. */
export type WordManner = 'full' | 'bare' | 'eastern';

/** `minor` words (particles, titles, legal forms, articles) are compared but decide nothing; a `particle`
 * begins the name and may be a family name of its own (`Do`, `Le`), a `title` may be a given name (`Cheikh`). */
export type WordSort = 'word' | 'particle' | 'title' | 'initial' | 'number' | 'generic' | 'minor' | 'legal';

/** A name ready to be compared. */
export interface PreparedName {
  kind: NameKind;
  /** As given. */
  value: string;
  /** Words that tell, in order; at most twelve. */
  words: readonly NameWord[];
  /** The same word together with the particle before it (`elidrissi`), where there is one. */
  joined: readonly (NameWord | null)[];
  /** Each word together with the next one; the last alone. */
  runs: readonly NameWord[];
  /** Bit i: word i is a father's name (after `bin`, `ould`…). */
  fathers: number;
  /** Bit i: word i is half of a compound given name. */
  tied: number;
  /** Bit i: `Abd` or another word of a compound stood before word i. */
  servants: number;
  /** Titles and legal forms, of which difference says little. */
  minor: readonly string[];
  /** All the words that tell in one, for names that are cut elsewhere. */
  whole: NameWord;
  /** Sum of the words' bits. */
  bits: number;
  /** Its Chinese characters, where it is written in them: two names may be read alike. */
  characters: string;
  /** Other names that stood beside it behind a stroke. */
  others: readonly PreparedName[];
}

/** A name's words by what they are; `particle` is what stands before a word and may be written as one with it. */
export interface NamePart {
  text: string;
  sort: NameWord['sort'];
  particle?: string;
  /** The word as it was written, where a part of it stands for it. */
  full?: string;
  father?: boolean;
  /** Half of a compound given name. */
  tied?: boolean;
  servant?: boolean;
}
