import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkMarking } from './check-marking.ts';

const refused = (text: string, declared?: string) =>
  assert.throws(() => checkMarking(text, declared), { code: 'marked_too_high' }, text);

test('a marking above the ceiling is refused, declared or borne by the text', () => {
  for (const marking of ['SECRET', 'TRES_SECRET', 'ETRANGER_SUPERIEUR']) refused('Vu hier.', marking);
  for (const text of [
    'SECRET\nVu hier à Toulon.',
    'Vu hier.\n\n  TRÈS SECRET\n',
    '--- TRES SECRET DEFENSE ---\nVu hier.',
    'SECRET – SPÉCIAL FRANCE\r\nVu hier.',
    'CONFIDENTIEL DÉFENSE\nVu hier.',
    'NATO SECRET\nSeen.',
    '*** SECRET UE/EU SECRET ***\nVu.',
    'TOP SECRET\nSeen.',
  ])
    refused(text);
});

test('the words of a sentence mark nothing, nor does what may be held', () => {
  for (const text of [
    'Il garde le SECRET de la cachette.',
    'Secret',
    'Le bar « Le Secret » rue des Glycines.',
    'DIFFUSION RESTREINTE\nVu hier.',
    'CONFIDENTIEL\nVu hier.',
    'SECRET STORY, snack du port',
  ])
    checkMarking(text, 'DIFFUSION_RESTREINTE');
});
