import type { Attributes, Profile } from '../../engine/index.ts';

type Packed = [Attributes, ...[Profile['type'], string, number[], Attributes][]];

/**
 * Profiles of one report as the index keeps them: JSON, with what all of them share (places, cell, day) said once in
 * front. Half the size of the profiles as they are, and read back twice as fast.
 */
export function packProfiles(profiles: readonly Profile[]): string {
  const common = sharedBy(profiles);
  const packed: Packed = [common];
  for (const { type, value, mentions, attributes } of profiles) {
    const own: Record<string, unknown> = {};
    for (const name in attributes) if (!(name in common)) own[name] = attributes[name as keyof Attributes];
    packed.push([type, value, mentions, own]);
  }
  return JSON.stringify(packed);
}

export function unpackProfiles(text: string): Profile[] {
  const [common, ...subjects] = JSON.parse(text) as Packed;
  return subjects.map(([type, value, mentions, own]) => ({
    type,
    value,
    mentions,
    attributes: { ...common, ...own },
  }));
}

/** Attributes that every profile holds with one value; lists count as one where they are one list. */
function sharedBy(profiles: readonly Profile[]): Attributes {
  const common: Record<string, unknown> = {};
  const [first, ...others] = profiles;
  if (!first || others.length === 0) return common;
  for (const key in first.attributes) {
    const name = key as keyof Attributes;
    const value = first.attributes[name];
    if (others.every(({ attributes }) => attributes[name] === value)) common[name] = value;
  }
  return common;
}
