import assert from 'node:assert/strict';
import { test } from 'node:test';
import { extract } from '../extract.ts';

/** Names of every origin, and names made up that no list can know. */
const known = [
  ['Karim', 'Benali'],
  ['Élodie', 'Lefèvre'],
  ['Moussa', 'Traoré'],
  ['Yann', 'Le Gall'],
  ['Mireille', 'Dos Santos'],
  ['Besnik', 'Berisha'],
  ['Ioana', 'Popescu'],
  ['Fatoumata', 'N’Diaye'],
  ['Anne-Sophie', 'Etcheverry'],
  ['Rakoto', 'Andrianarivo'],
] as const;
const made = [
  ['Zelmiro', 'Vaspati'],
  ['Tavrek', 'Ostrimba'],
  ['Quendi', 'Morlazak'],
  ['Ulvane', 'Pestrovar'],
  ['Brizmo', 'Kalutra'],
] as const;

type Name = readonly [given: string, family: string];
const plain = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').replace(/’/g, "'");
const writings: Record<string, (name: Name) => string> = {
  usual: ([given, family]) => `${given} ${family}`,
  police: ([given, family]) => `${plain(family).toUpperCase()} ${given}`,
  telex: ([given, family]) => plain(`${family} ${given}`).toUpperCase(),
  message: ([given, family]) => plain(`${given} ${family}`).toLowerCase(),
};

const frames: Record<string, string[]> = {
  usual: [
    'Contrôle de @, né le 12/03/1991.',
    'La locataire, @, a remis les clés.',
    '@ tiendrait le hall.',
    'M. @ a appelé.',
  ],
  police: ['Vu @ sortir du box.', 'Mis en cause : @', '- @, né le 12/03/1991 à Lens', 'Le véhicule est au nom de @.'],
  telex: [
    'LE NOMME @ A ETE VU DEVANT LE HALL.',
    'INTERPELLATION DE @, SANS EMPLOI.',
    'VU @ AVEC UN SAC DEVANT LE HALL.',
  ],
  message: ['ya @ ki vend devan le hall', 'c @ qui gere le stock', 'mon voisin @ recoit la nuit'],
};

/** Share of the names of which exactly the name is found as a person. */
function found(writing: string, names: readonly Name[]): number {
  const cases = frames[writing]!.flatMap((frame) => names.map((name) => [frame, writings[writing]!(name)] as const));
  const right = cases.filter(([frame, name]) =>
    extract({ text: frame.replace('@', name), recordedAt: '2026-05-05T10:00:00+02:00' }).some(
      (mention) => mention.type === 'person' && mention.surface === name,
    ),
  );
  return right.length / cases.length;
}

for (const writing of Object.keys(frames))
  test(`names in ${writing} writing`, () => {
    const [of, unknown] = [found(writing, known), found(writing, made)];
    assert.ok(of >= 0.9, `known ${of}`);
    assert.ok(unknown >= 0.8, `made up ${unknown}`);
  });
