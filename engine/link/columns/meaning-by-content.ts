import { communeOf } from '../../extract/gazetteer/communes.ts';
import { foreignTowns } from '../../extract/gazetteer/foreign-places.ts';
import { knownAs } from '../../resolve/names/word-bits.ts';
import { fold } from '../../resolve/normalise/fold.ts';
import type { FileColumn } from '../table.ts';
import { textAt } from '../texts.ts';
import type { Role } from './role.ts';

/** Rows that are looked at, at most, evenly spaced: distinct values alone would be mostly slips. */
const MOST_ROWS = 2000;

/**
 * What a column of words tells, where neither its header nor the form of its values says so: names and towns are
 * known by their words. Undefined for anything else.
 */
export function meaningByContent(column: FileColumn): Role | undefined {
  const values = sampleOfRows(column);
  if (values.length === 0 || shareOf(values, (value) => LETTERS.test(value)) < 0.9) return undefined;
  const folded = values.map((value) => fold(value));
  const repeated = new Set(folded).size < folded.length * 0.6;
  if (repeated && shareOf(folded, isTown) >= 0.5) return 'place';
  const words = folded.map((value) => value.split(' ').filter((word) => word.length > 1));
  const given = shareOf(words, (all) => all.some((word) => (knownAs(word) & 1) !== 0));
  const family = shareOf(words, (all) => all.some((word) => (knownAs(word) & 2) !== 0));
  const several = shareOf(words, (all) => all.length > 1 && all.length < 6);
  if (several >= 0.7) return given >= 0.5 ? 'fullName' : undefined;
  if (several > 0.4) return undefined;
  // Many given names are family names too, and hardly the other way round.
  if (given >= 0.6) return 'given';
  return family >= 0.35 && family > given ? 'family' : undefined;
}

const LETTERS = /^\p{L}[\p{L}\p{M}\s'’.,-]*$/u;

function isTown(value: string): boolean {
  return communeOf(value) !== undefined || towns.has(value);
}
const towns: ReadonlySet<string> = new Set(foreignTowns.map(fold));

function sampleOfRows({ codes, texts }: FileColumn): string[] {
  const step = Math.max(1, codes.length / MOST_ROWS);
  const values: string[] = [];
  for (let at = 0; at < codes.length; at += step) {
    const code = codes[Math.floor(at)]!;
    if (code !== 0) values.push(textAt(texts, code));
  }
  return values;
}

function shareOf<T>(values: readonly T[], fits: (value: T) => boolean): number {
  return values.filter(fits).length / Math.max(1, values.length);
}
