import { chainPending } from '../../server/audit/sequence.ts';
import { deedsByKind } from './deeds.ts';
import { bring, type Knows, type Scene } from './scene.ts';
import type { Deed } from './sketch.ts';

/** Does one deed as whoever can; says who may know of it. */
export async function play(scene: Scene, deed: Deed): Promise<Knows> {
  const knows = await deedsByKind[deed.kind](scene, deed);
  return knows && ((person) => scene.cast.watches(person) || knows(person));
}

/** What every world holds, so that every list of those who look holds something. */
export async function furnish(scene: Scene): Promise<void> {
  const named = (login: string) => scene.cast.people.find((person) => person.login === login)!;
  const text =
    'TESSIER Bastien, né le 12/03/1988 à Arles, joignable au 06 39 98 71 43, circule en Peugeot 208 grise GH-482-TR.';
  const minor = 'Le guetteur est KONATE Aïssata, née le 02/07/2012 à Arles, joignable au 06 39 98 20 05.';
  for (const [login, cell] of [
    ['analyste13', 'CROSS-13'],
    ['patrouille', 'CROSS-13'],
    ['bailleur', 'CROSS-13'],
    ['analyste69', 'CROSS-69'],
    ['gendarme', 'CROSS-69'],
    ['analyste59', 'CROSS-59'],
    ['douane', 'CROSS-59'],
    ['national', 'CROSS-59'],
    ['antenne', 'CROSS-83'],
  ] as const) {
    const file = await (await scene.client(login)).upload('/api/collect/attachments', {
      name: 'note.txt',
      content: `Note de ${login}\nseconde ligne\n`,
    });
    await bring(scene, named(login), cell, `Premier de ${login}. ${text}`, undefined, [file.body.sha256]);
    await bring(scene, named(login), cell, `Second de ${login}. ${text} ${minor}`);
  }
  for (const login of ['analyste13', 'analyste69', 'analyste59', 'antenne'])
    for (const kind of ['judge', 'evaluate', 'categorise', 'correct', 'confirm', 'book'] as const)
      await deedsByKind[kind](scene, { kind, by: login, at: 0, to: 0, nth: 0, pieces: [] });
  for (const kind of ['grantRole', 'grantCell', 'openCompartment', 'condition', 'question', 'upload'] as const)
    await play(scene, { kind, by: 0, at: 0, to: 0, nth: 1, pieces: [] });
  for (const { login } of scene.cast.people) await scene.client(login);
  await chain(scene);
}

/** Gives the lines of the account their places, as the sequencer does within a second. */
export async function chain({ t }: Scene): Promise<void> {
  while ((await chainPending(t.database.pool('sequencer'))) > 0);
}
