import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { draftOf } from '../compare/compare.ts';
import { easilyMistaken, lookAlike } from '../normalise/plate.ts';
import type { Profile } from '../profile.ts';
import { keysOf, soughtKeys } from './keys-of.ts';

const letters = [...'ABCDEFGHJKLMNPQRSTVWXYZ'];
const digits = [...'0123456789'];
const letter = fc.constantFrom(...letters);
const digit = fc.constantFrom(...digits);
const plate = fc
  .tuple(letter, letter, digit, digit, digit, letter, letter)
  .map(([a, b, c, d, e, f, g]) => `${a}${b}-${c}${d}${e}-${f}${g}`);

const profile = (value: string): Profile => ({
  type: 'plate',
  value,
  mentions: [0],
  attributes: { vehicle: 'Renault Clio', cell: 'CROSS-13' },
});

const meets = (seeker: Profile, held: Profile) => {
  const keys = new Set(keysOf(held));
  return soughtKeys(seeker).some((key) => keys.has(key));
};

const context = { reports: 1000, holders: () => 1, stopped: () => false };

describe('keys of plates', () => {
  it('bring together whole plates that differ by what the eye or the ear confuses', () => {
    fc.assert(
      fc.property(plate, fc.nat(8), fc.nat(8), fc.nat(30), (value, first, second, turn) => {
        const misread = [...value];
        for (const at of [first, second]) {
          const was = misread[at]!;
          const like = (/\d/.test(was) ? digits : letters).filter(
            (c) => c !== was && (lookAlike(c) === lookAlike(was) || easilyMistaken(c, was)),
          );
          if (was !== '-' && like.length > 0) misread[at] = like[turn % like.length]!;
        }
        const [a, b] = [profile(value), profile(misread.join(''))];
        if (!draftOf(a, b, context)) return;
        assert.ok(meets(a, b) && meets(b, a));
      }),
    );
  });

  it('bring a partial reading and its whole together, whichever comes first, and two partial readings', () => {
    const groups = [
      [0, 1],
      [3, 4, 5],
      [7, 8],
    ];
    fc.assert(
      fc.property(plate, fc.constantFrom(0, 1, 2), (value, unread) => {
        const partial = [...value].map((c, at) => (groups[unread]!.includes(at) ? '?' : c)).join('');
        const [a, b] = [profile(value), profile(partial)];
        assert.ok(meets(a, b) && meets(b, a) && meets(b, b));
      }),
    );
  });

  it('do not bring together whole plates that share a part only', () => {
    assert.equal(meets(profile('GB-418-KZ'), profile('GB-418-WY')), false);
    assert.equal(meets(profile('GB-418-KZ'), profile('GB-735-WY')), false);
  });
});
