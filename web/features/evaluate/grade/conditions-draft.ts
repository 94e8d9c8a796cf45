import type { HandlingCondition } from '../../../../shared/handling.ts';

/** Conditions as a form holds them: one field a kind. */
export interface ConditionsDraft {
  recipients: string[];
  noThirdCountry: boolean;
  until: string | undefined;
  intelligenceOnly: boolean;
  contact: string;
  other: string;
}

export const noConditions: ConditionsDraft = {
  recipients: [],
  noThirdCountry: false,
  until: undefined,
  intelligenceOnly: false,
  contact: '',
  other: '',
};

/** What the form says, as the server takes it. */
export function conditionsOf(draft: ConditionsDraft): HandlingCondition[] {
  const conditions: HandlingCondition[] = [];
  if (draft.recipients.length > 0) conditions.push({ kind: 'recipients', organisations: draft.recipients });
  if (draft.noThirdCountry) conditions.push({ kind: 'no_third_country' });
  if (draft.until) conditions.push({ kind: 'until', date: draft.until });
  if (draft.intelligenceOnly) conditions.push({ kind: 'intelligence_only' });
  if (draft.contact.trim().length >= 3) conditions.push({ kind: 'contact_before_use', contact: draft.contact.trim() });
  if (draft.other.trim().length >= 3) conditions.push({ kind: 'other', text: draft.other.trim() });
  return conditions;
}

/** The form for conditions that stand, to be changed. */
export function draftOf(conditions: readonly HandlingCondition[]): ConditionsDraft {
  const draft = { ...noConditions };
  for (const one of conditions) {
    if (one.kind === 'recipients') draft.recipients = one.organisations;
    if (one.kind === 'no_third_country') draft.noThirdCountry = true;
    if (one.kind === 'until') draft.until = one.date;
    if (one.kind === 'intelligence_only') draft.intelligenceOnly = true;
    if (one.kind === 'contact_before_use') draft.contact = one.contact;
    if (one.kind === 'other') draft.other = one.text;
  }
  return draft;
}
