import type { Truth } from './writing/scene.ts';

/** What a person of the demonstration decided of a hit. */
export interface DemoJudgement {
  verdict: 'same' | 'different' | 'unsure';
  reason: string;
}

/** The two ends of a hit, as the reports call them, and the truth behind each report. */
export interface HitEnds {
  type: string;
  left: { values: readonly string[]; truth: readonly Truth[] };
  right: { values: readonly string[]; truth: readonly Truth[] };
}

const reasons: Record<DemoJudgement['verdict'], readonly string[]> = {
  same: [
    'Même date de naissance et même entourage dans les deux renseignements.',
    'Vérifié au fichier de la cellule : un seul individu de ce nom avec ce numéro.',
    'Les deux services décrivent le même véhicule, au même endroit, la même semaine.',
    'Confirmé par le rédacteur, joint au téléphone ce matin.',
    'Même surnom et même immeuble ; aucun autre porteur connu dans le secteur.',
  ],
  different: [
    'Homonymes : les dates de naissance sont éloignées de dix ans.',
    'Vérification faite, deux personnes distinctes ; l’une est témoin dans une autre affaire.',
    'Même nom, mais villes et métiers sans rapport ; le rédacteur exclut le rapprochement.',
  ],
  unsure: [
    'La plaque a été lue de nuit : à revoir à la prochaine surveillance.',
    'Rien ne contredit, rien ne suffit ; en attente d’un second élément.',
  ],
};

/** The judgement that the truth of the country calls for; null where the reports do not tell. */
export function judgementOf(ends: HitEnds, rank: number): DemoJudgement | null {
  const [left, right] = [identitiesOf(ends.type, ends.left), identitiesOf(ends.type, ends.right)];
  if (left.size === 0 || right.size === 0) return null;
  const same = [...left].some((identity) => right.has(identity));
  const verdict = rank % 17 === 16 ? 'unsure' : same ? 'same' : 'different';
  return { verdict, reason: reasons[verdict][rank % reasons[verdict].length]! };
}

function identitiesOf(type: string, { values, truth }: HitEnds['left']): Set<string> {
  const named = new Set(values.map(fold));
  const kinds = type === 'person' || type === 'alias' ? ['person', 'alias'] : [type];
  return new Set(
    truth.filter((one) => kinds.includes(one.type) && named.has(fold(one.value))).map(({ identity }) => identity),
  );
}

function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
