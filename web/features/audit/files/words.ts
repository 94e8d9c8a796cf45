import { defineText } from '../../../i18n/use-text.ts';

export const whoLookedWords = defineText(
  {
    title: 'Qui a consulté ce renseignement',
    how: 'Cette consultation du journal y est elle-même inscrite.',
    at: 'Date et heure',
    person: 'Personne',
    what: 'Quoi',
    why: 'Finalité et motif',
    refused: 'Refusée',
    nobody: 'Personne ne l’a consulté',
    more: (count: number) => `Seules les ${count} dernières lignes sont montrées.`,
  },
  {
    title: 'Who looked at this report',
    how: 'Reading the account here is itself written into it.',
    at: 'Date and time',
    person: 'Person',
    what: 'What',
    why: 'Purpose and motive',
    refused: 'Refused',
    nobody: 'Nobody looked at it',
    more: (count: number) => `Only the latest ${count} lines are shown.`,
  },
);
