import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import '../finders.ts';
import { folded } from '../folded.ts';
import { PLATES, plateText } from '../plate/plate-text.ts';
import { beginningAt, newBeginnings } from './beginnings.ts';
import { FOLDED } from './grammar.ts';
import { matchesOf } from './matches-of.ts';

test('the beginning of a pattern accepts what may become a match, and little else', () => {
  const greeting = '(?<![a-z])(?:bon(?:jour|soir)|salut)(?![a-z]|-)(?= toi)';
  const twice = '(?<head>[a-c]{2,3})-\\d\\k<head>';
  const hour = '\\d{1,2} ?(?:h\\b|$)';
  const automaton = newBeginnings([greeting, twice, hour]);
  const cases: [string, number[]][] = [
    ['b', [0, 1]],
    ['bon', [0]],
    ['bonjour', [0]],
    ['salut toi', [0]],
    ['salut moi', []],
    ['salutation', []],
    ['bonb', []],
    ['ab-1a', [1]],
    ['abd', []],
    ['12 ', [2]],
    ['12 h', [2]],
    ['x', []],
  ];
  for (const [text, expected] of cases) assert.deepEqual(beginningAt(automaton, text, 0), expected, text);
});

test('every grammar matches as it would if it were tried everywhere', () => {
  const words =
    "le la l' d'ici 12 3 mars depuis nuit du 1er au 18h 18:30 2024-03-18 hier soir 06.39.98 12 34 56 AB-123-CD 1-ABC-234 belge plaque finissant par 604 PF zéro six deux kilos 20 € 5 g à 45 euros trois mille balles cocaïne de synthèse pochons D' ½ le kilo à 1 800".split(
      ' ',
    );
  const text = fc.array(fc.oneof(fc.constantFrom(...words), fc.string({ maxLength: 4 })), { maxLength: 25 });
  fc.assert(
    fc.property(text, fc.constantFrom(' ', ' ', ', ', '', '\n', '-'), (parts, gap) => {
      const report = { text: parts.join(gap), recordedAt: '2024-03-18T21:40:00+01:00' };
      for (const [text, { grammars }] of [[folded(report), FOLDED] as const, [plateText(report), PLATES] as const])
        for (const grammar of grammars) {
          const everywhere = text.matchAll(new RegExp(grammar.pattern.source, 'g'));
          const [expected, found] = [[...everywhere], matchesOf(text, grammar)].map((matches) =>
            matches.map((match) => [match.index, match[0]]),
          );
          assert.deepEqual(found, expected, grammar.pattern.source.slice(0, 80));
        }
    }),
    { numRuns: 150 },
  );
});
