import { isEastern } from './eastern.ts';
import { isWithoutVowels, latin } from './latin.ts';
import { organisationParts } from './organisation-parts.ts';
import { personParts } from './person-parts.ts';
import type { NameKind, NamePart, PreparedName, WordManner } from './prepared.ts';
import { wordOf } from './word.ts';

/**
 * Prepares a name for `compareNames`: romanised, cut into words, each with what agreeing on it says. Keep what it
 * returns when a name is compared more than once; names met lately come from memory.
 */
export function prepareName(value: string, kind: NameKind): PreparedName {
  const memory = remembered[kind];
  const known = memory.get(value);
  if (known) return known;
  if (memory.size >= MOST_REMEMBERED) memory.clear();
  const prepared = prepare(value, kind);
  memory.set(value, prepared);
  return prepared;
}

const remembered: Record<NameKind, Map<string, PreparedName>> = {
  person: new Map(),
  organisation: new Map(),
  vessel: new Map(),
};
const MOST_REMEMBERED = 20_000;
const MOST_WORDS = 12;

function prepare(value: string, kind: NameKind): PreparedName {
  const names = kind === 'organisation' ? value.split(BESIDE).filter((name) => name.length > 3) : [value];
  const others = names.length > 1 ? names.slice(1, 4).map((name) => prepareOne(name, kind, [])) : NONE;
  return prepareOne(names[0] ?? value, kind, others, value);
}

/** A stroke or « alias » between two names of one organisation. */
const BESIDE = /\s*(?:(?<=\p{L}{3})\/(?=\p{L}{3})|\s\/\s|;|(?<!\p{L})(?:aka|a\.k\.a\.|alias|dite?)(?!\p{L}))\s*/iu;
const NONE: readonly PreparedName[] = [];

function prepareOne(name: string, kind: NameKind, others: readonly PreparedName[], value = name): PreparedName {
  const text = latin(split(name));
  const parts = kind === 'person' ? personParts(text) : organisationParts(text, kind);
  const telling = parts.filter(({ sort }) => sort !== 'minor' && sort !== 'legal');
  const kept = (telling.length > 0 ? telling : parts).slice(0, MOST_WORDS);
  const manner = mannerOf(kept, kind, name);
  const words = kept.map(({ text: word, sort }) => wordOf(word, kind, sort, manner));
  return {
    kind,
    value,
    words,
    joined: kept.map(({ text: word, particle, full }) =>
      full ? wordOf(full, kind, 'word', manner) : particle ? wordOf(particle + word, kind, 'word', manner) : null,
    ),
    runs: kept.map((part, at) => wordOf(part.text + (kept[at + 1]?.text ?? ''), kind, 'word', manner)),
    fathers: bitsOf(kept, ({ father }) => father === true),
    tied: bitsOf(kept, ({ tied }) => tied === true),
    servants: bitsOf(kept, ({ servant }) => servant === true),
    minor: parts.filter((part) => !kept.includes(part)).map(({ text: word }) => word),
    whole: wordOf(whole(kind === 'person' ? kept : parts), kind, 'word', manner),
    bits: words.reduce((sum, word) => sum + word.bits, 0),
    characters: (name.match(/\p{Script=Han}+/gu) ?? []).join(''),
    others,
  };
}

/** `JeanDupont` and `DupontSA` are two words, `McDonald` and `DeLuca` are one. */
function split(value: string): string {
  return value.replace(/(\p{Ll}{3,})(?=\p{Lu}\p{Ll}{2}|\p{Lu}{2,4}(?!\p{L}))/gu, '$1 ');
}

function mannerOf(parts: readonly NamePart[], kind: NameKind, value: string): WordManner {
  if (isWithoutVowels(value)) return 'bare';
  const words = parts.filter(({ sort }) => sort !== 'initial').map(({ text }) => text);
  return kind === 'person' && isEastern(words, value) ? 'eastern' : 'full';
}

function whole(parts: readonly NamePart[]): string {
  return parts
    .filter(({ sort }) => sort !== 'legal')
    .map(({ text, particle = '', servant }) => particle + (servant ? 'abd' : '') + text)
    .join('');
}

function bitsOf(parts: readonly NamePart[], holds: (part: NamePart) => boolean): number {
  return parts.reduce((bits, part, at) => (holds(part) ? bits | (1 << at) : bits), 0);
}
