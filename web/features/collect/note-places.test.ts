import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { placeNotes } from './note-places.ts';

test('a note stands beside its mention, or below the one before where there is no room', () => {
  const notes = [
    { id: 'a', anchor: 10, height: 50 },
    { id: 'b', anchor: 20, height: 30 },
    { id: 'c', anchor: 200, height: 30 },
  ];
  assert.deepEqual(
    [...placeNotes(notes, 8)],
    [
      ['a', 10],
      ['b', 68],
      ['c', 200],
    ],
  );
});

test('notes never overlap and never rise above their mention', () => {
  const sizes = fc.array(fc.record({ anchor: fc.nat(2000), height: fc.nat(200) }), { maxLength: 30 });
  fc.assert(
    fc.property(sizes, (given) => {
      const notes = given.sort((a, b) => a.anchor - b.anchor).map((size, index) => ({ ...size, id: `${index}` }));
      const tops = placeNotes(notes, 8);
      let floor = 0;
      for (const note of notes) {
        const top = tops.get(note.id) ?? -1;
        assert.ok(top >= note.anchor && top >= floor);
        floor = top + note.height + 8;
      }
    }),
  );
});
