import type { Rng } from '../rng.ts';
import type { Person } from '../world/maker.ts';
import { misspell } from './misspell.ts';
import type { Truth, Voice, Written } from './scene.ts';

/** A name as this voice writes it the first time; misspelt now and then, married name at times. */
export function writePerson(rng: Rng, person: Person, voice: Voice): Written {
  const wrong = rng.chance(voice === 'official' ? 0.06 : 0.14);
  const given = wrong && rng.chance(0.5) ? misspell(rng, person.given) : person.given;
  const family = wrong && given === person.given ? misspell(rng, person.family) : person.family;
  const truth = (value: string): Truth => ({ identity: person.id, type: 'person', value });
  const woman = person.gender === 'f';
  if (voice === 'official') {
    const upper = family.toUpperCase();
    if (person.married && rng.chance(0.7)) {
      const spouse = person.married.toUpperCase();
      return rng.chance(0.6)
        ? { text: `${upper} ${given}, épouse ${spouse}`, truth: truth(`${given} ${family}`) }
        : { text: `${spouse} ${given}, née ${upper}`, truth: truth(`${given} ${person.married}`) };
    }
    const order = rng.weighted([`${upper} ${given}`, `${given} ${upper}`, `${given} ${family}`], (o) =>
      o.startsWith(upper) ? 4 : o.endsWith(upper) ? 4 : 2,
    );
    const title = rng.pick(['', '', '', '', woman ? 'Mme ' : 'M. ', woman ? 'la nommée ' : 'le nommé ']);
    return { text: title + order, truth: truth(`${given} ${family}`) };
  }
  const name = person.married && rng.chance(0.6) ? person.married : family;
  if (voice === 'sms') return { text: `${given} ${name}`.toLowerCase(), truth: truth(`${given} ${name}`) };
  const form = rng.int(0, 9);
  if (form < 6) return { text: `${given} ${name}`, truth: truth(`${given} ${name}`) };
  if (form < 8) return { text: `${woman ? 'Mme' : 'M.'} ${given} ${name}`, truth: truth(`${given} ${name}`) };
  return { text: `${woman ? 'madame' : 'monsieur'} ${name.toUpperCase()} ${given}`, truth: truth(`${given} ${name}`) };
}

/** A way of speaking of the person again, at the start of a sentence. */
export function writeAgain(rng: Rng, person: Person, voice: Voice, named: boolean): Written {
  const woman = person.gender === 'f';
  const pronoun = woman ? 'elle' : 'il';
  const truth: Truth = { identity: person.id, type: 'person', value: person.family };
  const title = { text: `${woman ? 'Mme' : 'M.'} ${person.family}`, truth };
  if (voice === 'official') {
    const options: Written[] = [
      { text: pronoun },
      { text: pronoun },
      { text: woman ? "l'intéressée" : "l'intéressé" },
      { text: woman ? 'cette dernière' : 'ce dernier' },
    ];
    if (named) options.push({ text: person.family.toUpperCase(), truth }, title);
    return rng.pick(options);
  }
  const options: Written[] = [{ text: pronoun }, { text: pronoun }, { text: woman ? 'cette dame' : 'ce monsieur' }];
  if (named && voice === 'plain') options.push(title);
  return rng.pick(options);
}
