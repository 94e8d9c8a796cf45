import assert from 'node:assert/strict';
import { test } from 'node:test';
import { mentionsAlone } from './withheld-text.ts';

test('each mention stands where its words are, and nothing else of the text is there', () => {
  const mention = (surface: string, start: number) => ({
    id: surface,
    surface,
    start,
    end: start + surface.length,
    type: 'person' as const,
    value: surface,
    state: 'confirmed' as const,
    origin: 'engine' as const,
    masked: false,
  });
  const { text, mentions } = mentionsAlone([mention('Léo', 40), mention('KONATE Aïssata', 90)]);
  assert.equal(text, 'Léo · KONATE Aïssata');
  for (const { start, end, surface } of mentions) assert.equal(text.slice(start, end), surface);
});
