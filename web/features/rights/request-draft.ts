import type { RequestInput, RequestView } from '../../../server/rights/schema.ts';
import { isoDay } from '../../ui/iso-day.ts';

/** Lists of the person's names and numbers, typed one a line. */
export const listFields = ['aliases', 'phones', 'plates', 'emails', 'addresses', 'others'] as const;
export type ListField = (typeof listFields)[number];

/** A request as it is typed: every value is text, so that nothing typed is lost. */
export interface RequestDraft extends Record<ListField, string> {
  kind: RequestInput['kind'];
  channel: RequestInput['channel'];
  receivedOn: string;
  language: RequestInput['language'];
  identity: RequestInput['identity'];
  identityNote: string;
  wording: string;
  family: string;
  given: string;
  birthDate: string;
}

export function emptyDraft(today: string): RequestDraft {
  return {
    kind: 'access',
    channel: 'letter',
    receivedOn: today,
    language: 'fr',
    identity: 'to_check',
    identityNote: '',
    wording: '',
    family: '',
    given: '',
    birthDate: '',
    aliases: '',
    phones: '',
    plates: '',
    emails: '',
    addresses: '',
    others: '',
  };
}

/** The request as it stands, to be corrected. */
export function draftOf({ subject, ...request }: RequestView): RequestDraft {
  const { kind, channel, receivedOn, language, identity, identityNote, wording } = request;
  const lists = Object.fromEntries(listFields.map((field) => [field, subject[field].join('\n')]));
  const { family, given, birthDate } = subject;
  return {
    ...emptyDraft(receivedOn),
    ...{ kind, channel, language, identity, identityNote, wording, family, given },
    birthDate: birthDate ?? '',
    ...lists,
  };
}

/** What is wrong with a draft: nobody is named, or the birth date is none. */
export function flawOf(draft: RequestDraft): 'nobody' | 'birthDate' | null {
  if (draft.birthDate.trim() && !isoDay(draft.birthDate.trim())) return 'birthDate';
  const said = [draft.family, draft.given, ...listFields.map((field) => draft[field])];
  return said.some((value) => value.trim()) ? null : 'nobody';
}

/** The draft in the form that the server takes. */
export function inputOf(draft: RequestDraft): RequestInput {
  const { kind, channel, receivedOn, language, identity, identityNote, wording } = draft;
  const list = (field: ListField) =>
    draft[field]
      .split('\n')
      .map((line) => line.trim())
      .filter(Boolean);
  return {
    ...{ kind, channel, receivedOn, language, identity, identityNote, wording },
    subject: {
      family: draft.family.trim(),
      given: draft.given.trim(),
      birthDate: isoDay(draft.birthDate.trim()) ?? null,
      aliases: list('aliases'),
      phones: list('phones'),
      plates: list('plates'),
      emails: list('emails'),
      addresses: list('addresses'),
      others: list('others'),
    },
  };
}
