import { addressParts, communeName } from '../normalise/address.ts';
import { fold, foldName } from '../normalise/fold.ts';
import type { Attributes, Profile, ResolvableReport, SubjectType } from '../profile.ts';
import { isSharedLine } from './cues.ts';
import { personProfiles } from './person-profiles.ts';
import { vehicleProfiles } from './vehicle-profiles.ts';

/**
 * What the matcher keeps of a report: one profile for each subject it mentions. Mentions of one subject are brought
 * together, and what the text says between them (birth, age, nickname, colour, plate) is read into attributes.
 */
export function profilesOf(whole: ResolvableReport): Profile[] {
  const standing = whole.mentions.flatMap(({ possible }, index) => (possible ? [] : [index]));
  const report = { ...whole, mentions: standing.map((index) => whole.mentions[index]!) };
  const persons = personProfiles(report);
  const birthplaces = new Set(persons.flatMap(({ birthplace }) => (birthplace === undefined ? [] : [birthplace])));
  const common = surroundings(report, birthplaces);
  const profiles = [...persons.map(({ profile }) => profile), ...vehicleProfiles(report), ...otherProfiles(report)];
  for (const profile of profiles) profile.mentions = profile.mentions.map((index) => standing[index]!);
  profiles.push(...possibleProfiles(whole));
  for (const profile of profiles) profile.attributes = { ...common, ...profile.attributes };
  return profiles.sort((a, b) => a.mentions[0]! - b.mentions[0]!);
}

/** Words that may be names: each a nickname of its own, that nothing in the report says more of. */
function possibleProfiles({ mentions }: ResolvableReport): Profile[] {
  return mentions.flatMap(({ possible, value }, index): Profile[] =>
    possible ? [{ type: 'alias', value, mentions: [index], attributes: { aliases: [foldName(value)], possible } }] : [],
  );
}

const OTHERS = new Set<string>(['phone', 'address', 'organisation', 'iban', 'crypto', 'handle', 'email']);

function otherProfiles(report: ResolvableReport): Profile[] {
  const byValue = new Map<string, Profile>();
  report.mentions.forEach(({ type, value, start, end }, index) => {
    if (!OTHERS.has(type) || value === '') return;
    const key = `${type}:${fold(value)}`;
    const known = byValue.get(key);
    if (known) {
      known.mentions.push(index);
      return;
    }
    const attributes: Attributes = type === 'address' ? addressParts(value) : {};
    if ((type === 'phone' || type === 'email') && isSharedLine(report.text, start, end)) attributes.shared = true;
    byValue.set(key, { type: type as SubjectType, value, mentions: [index], attributes });
  });
  return [...byValue.values()];
}

/** Where, when and under whom the report stands: communes and named places (birthplaces left out), cell, day. */
function surroundings(report: ResolvableReport, birthplaces: ReadonlySet<number>): Attributes {
  const places = new Set<string>();
  report.mentions.forEach((mention, index) => {
    if (mention.type === 'place' && !birthplaces.has(index)) places.add(communeName(mention.value));
    if (mention.type !== 'address') return;
    const { commune } = addressParts(mention.value);
    if (commune) places.add(commune);
  });
  places.delete('');
  return {
    ...(places.size > 0 && { places: [...places].slice(0, 12) }),
    ...(report.cell && { cell: report.cell }),
    seenOn: report.recordedAt.slice(0, 10),
  };
}
