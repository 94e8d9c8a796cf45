import { defineText } from '../i18n/use-text.ts';

/** Words of the pieces that every screen is made of. */
export const uiWords = defineText(
  {
    close: 'Fermer',
    retry: 'Réessayer',
    statePurpose: 'Déclarer une finalité',
    unexpected: 'Cet affichage a échoué.',
    unexpectedTip: 'Ce que vous avez envoyé est gardé. Réessayez, ou rechargez la page.',
    requestNumber: (id: string) => `Numéro à donner à l’exploitant : ${id}`,
    loading: 'Chargement…',
    loadMore: 'Afficher la suite',
    shown: (shown: string, total: string) => `${shown} sur ${total}`,
    sortBy: (column: string) => `Trier par ${column}`,
    nextRow: 'Ligne suivante',
    previousRow: 'Ligne précédente',
    gradeTitle: (source: string, information: string) => `Source : ${source}. Information : ${information}.`,
    fact: 'Fait',
    assessment: 'Appréciation',
  },
  {
    close: 'Close',
    retry: 'Try again',
    statePurpose: 'State a purpose',
    unexpected: 'This could not be shown.',
    unexpectedTip: 'What you sent is kept. Try again, or reload the page.',
    requestNumber: (id: string) => `Number to give the operator: ${id}`,
    loading: 'Loading…',
    loadMore: 'Show more',
    shown: (shown: string, total: string) => `${shown} of ${total}`,
    sortBy: (column: string) => `Sort by ${column}`,
    nextRow: 'Next row',
    previousRow: 'Previous row',
    gradeTitle: (source: string, information: string) => `Source: ${source}. Information: ${information}.`,
    fact: 'Fact',
    assessment: 'Assessment',
  },
);
