import type { Rng } from '../rng.ts';

/** What makes a nickname when doubled, and no other word. */
const doublingStarts = new Set('Lu Mi Ri Fa Sa Na Ju Ni Vi Li Ra Ti Fé Lé Gi Di'.split(' '));

/** A nickname: out of the blue, with a size before it, or made from the given name (`Lulu`, `Mimi`). */
export function drawAlias(rng: Rng, given: string): string {
  const form = rng.int(0, 9);
  const single = rng.pick(nicknames);
  if (form < 3 && masculineNicknames.has(single)) return `${rng.pick(['Petit', 'Gros', 'Vieux', 'Grand'])} ${single}`;
  const start = /^[A-Z]\p{Ll}/u.exec(given)?.[0];
  if (form < 6 && start && doublingStarts.has(start)) return start + start.toLowerCase();
  return single;
}

const nicknames =
  'Tito,Bibi,Kiko,Nano,Riton,Ficelle,Gaufrette,Scoubi,Patou,Zed,Pépito,Casquette,Moustache,Biscotte,Chicorée,Tonton,Le Grand,Le Chauve,Le Comptable,Le Boiteux,Le Facteur,Le Docteur,Le Dentiste,La Miss,La Comtesse,Bouclette,Lunettes,Fantôme,Joker,Rambo,Blanche-Neige,Mikado,Domino,Caramel,Nougat,Piment,Pistache,Capi,Maestro,Turbo,Diesel,Radar,Boussole,Cigale,Goupil,Panda,Cobra,Mulot,Gecko,Castor,Pigeon,Corbeau,Tic-Tac,Zébulon,Polo,Rolex,Vegas,Miami,Chicago,Texas,Zizou,Bambino,Speedy,Fusée,Flash,Ombre,Silence'.split(
    ',',
  );
const masculineNicknames = new Set(
  'Tito,Kiko,Nano,Scoubi,Patou,Zed,Pépito,Joker,Rambo,Mikado,Domino,Caramel,Nougat,Piment,Capi,Turbo,Diesel,Radar,Goupil,Panda,Cobra,Mulot,Gecko,Castor,Pigeon,Corbeau,Zébulon,Polo,Bambino'.split(
    ',',
  ),
);
