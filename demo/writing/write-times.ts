import type { Rng } from '../rng.ts';
import type { Person } from '../world/maker.ts';
import type { Scene } from './scene.ts';

const months = 'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');
const weekdays = 'dimanche lundi mardi mercredi jeudi vendredi samedi'.split(' ');

/** The day of the facts, as it follows an article: `12 mars 2026`, `12/03/2026`. */
export function writeDate(rng: Rng, day: Date): string {
  const [y, m, d] = [day.getUTCFullYear(), day.getUTCMonth(), day.getUTCDate()];
  const ordinal = d === 1 ? '1er' : String(d);
  const numeric = `${String(d).padStart(2, '0')}/${String(m + 1).padStart(2, '0')}`;
  return rng.pick([
    `${ordinal} ${months[m]} ${y}`,
    `${ordinal} ${months[m]} ${y}`,
    `${numeric}/${y}`,
    `${ordinal} ${months[m]}`,
  ]);
}

/** The day of the facts, within a sentence: `hier`, `le 12 mars`, `mardi dernier`. */
export function writeDay(rng: Rng, scene: Pick<Scene, 'day' | 'daysAgo' | 'hour'>): string {
  const { day, daysAgo, hour } = scene;
  const evening = hour >= 18;
  const weekday = weekdays[day.getUTCDay()]!;
  if (daysAgo === 0 && rng.chance(0.7)) return rng.pick(['ce jour', "aujourd'hui", evening ? 'ce soir' : 'ce jour']);
  if (daysAgo === 1 && rng.chance(0.7))
    return rng.pick(['hier', evening ? 'hier soir' : hour < 13 ? 'hier matin' : 'hier après-midi']);
  if (daysAgo < 7 && rng.chance(0.4))
    return rng.pick([weekday, `${weekday} dernier`, `${weekday} ${day.getUTCDate()}`]);
  return `le ${writeDate(rng, day)}`;
}

export function writeHour(rng: Rng, hour: number): string {
  const minutes = rng.chance(0.4) ? '' : String(rng.int(0, 11) * 5).padStart(2, '0');
  if (!minutes) return rng.pick([`${hour}h`, `${hour} h`, `${hour} heures`]);
  return rng.pick([`${hour}h${minutes}`, `${hour}h${minutes}`, `${hour} h ${minutes}`, `${hour}:${minutes}`]);
}

/** Birth date and place, in one of the forms that a service uses: `né le 12/03/1990 à Lens`. */
export function writeBirth(rng: Rng, person: Person): string {
  const e = person.gender === 'f' ? 'e' : '';
  const [year, month, day] = person.born.split('-');
  const date = rng.chance(0.7)
    ? `${day}/${month}/${year}`
    : `${day === '01' ? '1er' : Number(day)} ${months[Number(month) - 1]} ${year}`;
  return rng.pick([
    `né${e} le ${date} à ${person.bornIn}`,
    `né${e} le ${date} à ${person.bornIn}`,
    `né${e} le ${date}`,
    `né${e} en ${year}`,
  ]);
}
