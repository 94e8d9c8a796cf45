import { communeName } from '../normalise/address.ts';
import { fold, foldName } from '../normalise/fold.ts';
import { personName } from '../normalise/person-name.ts';
import type { Attributes, PersonName, Profile, ResolvableReport, Standing } from '../profile.ts';
import {
  birthFrom,
  birthYearsFrom,
  saysAlias,
  saysAliasOfSubject,
  saysGivenName,
  saysOtherFamilyName,
  saysRealName,
  sexFrom,
} from './cues.ts';
import { bearerOf, sameInReport } from './same-subject.ts';
import { graver, type StandingReader, saysAnother, standingReader } from './standing.ts';

/** A person or nickname subject; `birthplace` is the index of the mention that says where they were born. */
interface RelatedPerson {
  profile: Profile;
  birthplace?: number;
}

interface Draft {
  names: PersonName[];
  values: string[];
  aliases: string[];
  mentions: number[];
}

/** Persons back to which a bare name or nickname may refer. */
const MEMORY = 100;

/** Brings together the mentions of one person in one report, and reads what the text says of each. */
export function personProfiles(report: ResolvableReport): RelatedPerson[] {
  const drafts: Draft[] = [];
  let last: { draft: Draft; end: number } | undefined;
  report.mentions.forEach((mention, index) => {
    if ((mention.type !== 'person' && mention.type !== 'alias') || mention.value === '') return;
    const before = report.text.slice(Math.max(0, mention.start - 60), mention.start);
    const between = last ? report.text.slice(last.end, mention.start) : '';
    const draft =
      mention.type === 'person'
        ? draftOfName(
            mention.value,
            report.text.slice(mention.start, mention.end),
            before,
            between,
            last?.draft,
            drafts,
          )
        : draftOfAlias(fold(mention.value), mention.value, before, between, last?.draft, drafts);
    draft.mentions.push(index);
    last = { draft, end: mention.end };
  });
  const readStanding = standingReader(report.text);
  const standings = new Map(drafts.map((draft) => [draft, standing(draft, report, readStanding)]));
  return joined(drafts, standings).map((draft) => finish(draft, report, standings.get(draft)));
}

/** Nicknames that nothing introduces, with the person of the report whose name they are made from. */
function joined(drafts: readonly Draft[], standings: ReadonlyMap<Draft, Standing | undefined>): Draft[] {
  if (drafts.length > MEMORY) return [...drafts];
  const kept = new Set(drafts);
  for (const draft of drafts) {
    if (draft.names.length > 0) continue;
    const others = [...kept].filter((other) => other !== draft && !standings.get(other));
    const bearer = bearerOf(draft.aliases[0]!, others);
    if (!bearer) continue;
    bearer.aliases.push(...draft.aliases.filter((alias) => !bearer.aliases.includes(alias)));
    bearer.mentions = [...bearer.mentions, ...draft.mentions].sort((a, b) => a - b);
    kept.delete(draft);
  }
  return [...kept];
}

/** How the report sets a person outside the affair, from the gravest of what is said at any of the mentions. */
function standing(draft: Draft, { mentions, text }: ResolvableReport, read: StandingReader): Standing | undefined {
  if (!draft.names.some(({ given }) => given.length > 0)) return undefined;
  return draft.mentions.reduce<Standing | undefined>((told, index) => {
    const { start, end } = mentions[index]!;
    const next = mentions.find(
      ({ type, value }, i) => i > index && type === 'person' && value.includes(' ') && !draft.mentions.includes(i),
    );
    return graver(told, read(start, end, next?.start ?? text.length));
  }, undefined);
}

function draftOfName(
  value: string,
  surface: string,
  before: string,
  between: string,
  last: Draft | undefined,
  drafts: Draft[],
): Draft {
  const name = personName(value, surface);
  const known = saysAnother(before)
    ? undefined
    : drafts.slice(-MEMORY).findLast((draft) => draft.names.some((other) => sameInReport(name, other)));
  if (known) {
    if (!known.names.some((other) => sameWords(name, other)) && name.given.length > 0) add(known, name, value);
    return known;
  }
  if (last?.names[0]?.given.length === 0 && name.given.length === 0 && saysGivenName(between)) {
    last.names[0] = { given: name.family, family: last.names[0].family, ordered: true };
    return last;
  }
  if (last && last.names.length > 0 && name.given.length === 0 && saysOtherFamilyName(between)) {
    add(last, { given: last.names[0]!.given, family: name.family, ordered: true }, value);
    return last;
  }
  if (last && ((last.names.length === 0 && saysRealName(between)) || (last.names.length > 0 && saysAlias(between)))) {
    add(last, name, value);
    return last;
  }
  const draft: Draft = { names: [name], values: [value], aliases: [], mentions: [] };
  drafts.push(draft);
  return draft;
}

function draftOfAlias(
  alias: string,
  value: string,
  before: string,
  between: string,
  last: Draft | undefined,
  drafts: Draft[],
): Draft {
  const known = drafts.slice(-MEMORY).find((draft) => draft.aliases.includes(alias));
  if (known) return known;
  const named = drafts.filter(({ names }) => names.length > 0);
  const bearer =
    last && saysAlias(between) ? last : named.length === 1 && saysAliasOfSubject(before) ? named[0] : undefined;
  if (bearer) {
    bearer.aliases.push(alias);
    return bearer;
  }
  const draft: Draft = { names: [], values: [value], aliases: [alias], mentions: [] };
  drafts.push(draft);
  return draft;
}

function add(draft: Draft, name: PersonName, value: string): void {
  // A nickname came first: from here on, values are those of the names.
  if (draft.names.length === 0) draft.values = [];
  draft.names.push(name);
  draft.values.push(value);
}

function sameWords(a: PersonName, b: PersonName): boolean {
  return a.given.join('') === b.given.join('') && a.family.join('') === b.family.join('');
}

function finish(draft: Draft, report: ResolvableReport, told: Standing | undefined): RelatedPerson {
  const order = draft.names.map((name, i) => ({
    name,
    value: draft.values[i]!,
    words: name.given.length + name.family.length,
  }));
  const fullest = order.reduce<(typeof order)[number] | undefined>(
    (best, one) => (best && best.words >= one.words ? best : one),
    undefined,
  );
  const attributes: Attributes = {};
  if (fullest) attributes.names = [fullest.name, ...draft.names.filter((name) => name !== fullest.name)];
  if (draft.aliases.length > 0) attributes.aliases = draft.aliases.map((alias) => foldName(alias));
  if (told) attributes.standing = told;
  let birthplace: number | undefined;
  for (const index of draft.mentions) birthplace = describe(attributes, index, report) ?? birthplace;
  const value = fullest?.value ?? draft.values[0]!;
  const mentions = primaryFirst(draft, report, value);
  return { profile: { type: fullest ? 'person' : 'alias', value, mentions, attributes }, birthplace };
}

function primaryFirst(draft: Draft, report: ResolvableReport, value: string): number[] {
  const primary = draft.mentions.find((index) => report.mentions[index]!.value === value) ?? draft.mentions[0]!;
  return [primary, ...draft.mentions.filter((index) => index !== primary)];
}

/** Reads birth, age and sex around one mention; returns the index of a birthplace mention if one is told. */
function describe(attributes: Attributes, index: number, report: ResolvableReport): number | undefined {
  const { start, end } = report.mentions[index]!;
  const next = report.mentions.find(({ type }, i) => i > index && type === 'person');
  const after = report.text.slice(end, Math.min(end + 160, next?.start ?? report.text.length));
  attributes.sex ??= sexFrom(report.text.slice(Math.max(0, start - 20), start), after);
  if (attributes.sex === undefined) delete attributes.sex;
  const years = birthYearsFrom(after, report.recordedAt);
  if (years && !attributes.birthYears) attributes.birthYears = years;
  const birth = birthFrom(after);
  if (!birth) return undefined;
  if (birth.date && !attributes.birthDate) attributes.birthDate = birth.date;
  const at = report.mentions.findIndex(
    (mention) =>
      mention.type === 'place' &&
      mention.start >= end + birth.from &&
      mention.start < end + birth.to &&
      /(?:^|\s)(?:à|a|À|A|au|aux|AU|en|\()\s*$/.test(report.text.slice(end, mention.start)),
  );
  if (at < 0) return undefined;
  attributes.birthPlace ??= communeName(report.mentions[at]!.value);
  return at;
}
