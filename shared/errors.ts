/**
 * Every error that a person may meet: one entry a code, with its HTTP status, what happened (and what was kept)
 * and what to do next, in both languages. docs/errors.md lists exactly these (shared/errors.test.ts).
 */
interface ErrorInfo {
  status: number;
  fr: string;
  en: string;
  tipFr: string;
  tipEn: string;
}

export const errorCatalogue = {
  not_signed_in: {
    status: 401,
    fr: "Vous n'êtes pas connecté ou votre session est terminée.",
    en: 'You are not signed in, or your session has ended.',
    tipFr: 'Connectez-vous ; ce que vous avez saisi reste dans cette page.',
    tipEn: 'Sign in; what you typed stays on this page.',
  },
  sign_in_refused: {
    status: 401,
    fr: 'Connexion refusée : identifiant ou mot de passe inconnu.',
    en: 'Sign-in refused: unknown login or password.',
    tipFr: 'Vérifiez la saisie, ou demandez un nouveau lien à votre administrateur.',
    tipEn: 'Check what you typed, or ask your administrator for a new link.',
  },
  second_factor_required: {
    status: 403,
    fr: 'Votre compte n’a pas encore de second facteur : rien n’est ouvert avant.',
    en: 'Your account has no second factor yet: nothing is open before.',
    tipFr: 'Enregistrez une clé d’accès ou un code à usage unique sur la page « Ma sécurité ».',
    tipEn: 'Register a passkey or one-time codes on the page “My security”.',
  },
  proof_required: {
    status: 403,
    fr: 'Cette action demande de prouver que c’est bien vous.',
    en: 'This action asks you to prove that it is you.',
    tipFr: 'Prouvez-le dans la fenêtre qui s’ouvre ; la preuve vaut dix minutes.',
    tipEn: 'Prove it in the dialog that opens; the proof holds for ten minutes.',
  },
  second_person_required: {
    status: 403,
    fr: 'Cette action se fait à deux : il y faut l’accord d’une autre personne.',
    en: 'This action takes two persons: another has to approve it.',
    tipFr: 'Demandez l’accord avec un motif ; il sert une fois, pour cela seulement, dans le délai indiqué.',
    tipEn: 'Ask for approval with a motive; it serves once, for this alone, within the time shown.',
  },
  proof_refused: {
    status: 403,
    fr: 'Ce n’est pas ce qui était attendu : ce mot de passe, ce code ou cette clé n’est pas accepté.',
    en: 'This is not what was expected: this password, code or key is not accepted.',
    tipFr: 'Vérifiez la saisie ; un code ne sert qu’une fois, attendez le suivant.',
    tipEn: 'Check what you typed; a code works only once, wait for the next.',
  },
  link_refused: {
    status: 410,
    fr: 'Ce lien a déjà servi ou a expiré.',
    en: 'This link has been used or has expired.',
    tipFr: 'Demandez-en un nouveau à votre administrateur.',
    tipEn: 'Ask your administrator for a new one.',
  },
  purpose_required: {
    status: 403,
    fr: "Indiquez d'abord la finalité de votre consultation.",
    en: 'State the purpose of your consultation first.',
    tipFr: 'Choisissez une finalité dans la barre du haut ; rien n’a été affiché ni perdu.',
    tipEn: 'Choose a purpose in the top bar; nothing was shown or lost.',
  },
  purpose_refused: {
    status: 422,
    fr: "Cette finalité n'est pas ouverte par un acte en vigueur, ou la référence du dossier manque.",
    en: 'No act in force opens this purpose, or its case reference is missing.',
    tipFr: 'Choisissez une finalité de la liste et indiquez la référence ou le motif demandé.',
    tipEn: 'Choose a purpose from the list and give the reference or motive it asks for.',
  },
  not_allowed: {
    status: 403,
    fr: 'Votre rôle ne permet pas cette action.',
    en: 'Your role does not allow this action.',
    tipFr: 'Adressez-vous au chef de votre cellule si elle vous est nécessaire.',
    tipEn: 'Ask the head of your cell if you need it.',
  },
  processing_closed: {
    status: 403,
    fr: "Aucun acte en vigueur n'autorise ce traitement : il ne démarre pas.",
    en: 'No act in force allows this processing: it does not start.',
    tipFr: "Prévenez l'exploitant ; l'acte manquant est à inscrire au registre.",
    tipEn: 'Tell the operator; the missing act is to be entered in the register.',
  },
  duties_conflict: {
    status: 409,
    fr: 'Ces fonctions ne peuvent pas être exercées par une même personne : rien n’a été modifié.',
    en: 'One person may not hold these duties together: nothing was changed.',
    tipFr: 'Confiez l’une des deux à quelqu’un d’autre, ou mettez d’abord fin à la première.',
    tipEn: 'Entrust one of the two to somebody else, or end the first one before.',
  },
  already_granted: {
    status: 409,
    fr: 'Cette personne a déjà cet accès à cette date : rien n’a été modifié.',
    en: 'This person already has this access at that date: nothing was changed.',
    tipFr: 'Mettez fin à l’accès en cours avant d’en donner un autre.',
    tipEn: 'End the current access before giving another one.',
  },
  extension_closed: {
    status: 409,
    fr: 'Cette conservation ne peut pas être prolongée à ce jour : rien n’a été modifié.',
    en: 'This retention cannot be extended as of today: nothing was changed.',
    tipFr: 'L’acte n’ouvre qu’une prolongation par réexamen, dans les derniers jours et dans sa limite.',
    tipEn: 'The act opens one step a review, in its last days and within its limit.',
  },
  wrong_origin: {
    status: 403,
    fr: "La demande vient d'un autre site : elle a été refusée.",
    en: 'The request comes from another site: it was refused.',
    tipFr: "Ouvrez Recoupe à son adresse habituelle et recommencez depuis l'application.",
    tipEn: 'Open Recoupe at its usual address and try again from the application.',
  },
  not_found: {
    status: 404,
    fr: "Cet élément n'existe pas ou ne vous est pas accessible.",
    en: 'This does not exist, or is not accessible to you.',
    tipFr: 'Vérifiez le lien, ou revenez à la liste.',
    tipEn: 'Check the link, or go back to the list.',
  },
  bad_input: {
    status: 400,
    fr: 'La demande est incomplète ou mal formée : rien n’a été enregistré.',
    en: 'The request is incomplete or malformed: nothing was recorded.',
    tipFr: 'Corrigez les points signalés et envoyez de nouveau.',
    tipEn: 'Correct the points shown and send again.',
  },
  text_empty: {
    status: 400,
    fr: "Le texte du renseignement est vide : rien n'a été enregistré.",
    en: 'The text of the report is empty: nothing was recorded.',
    tipFr: 'Écrivez ou collez le texte, puis envoyez de nouveau.',
    tipEn: 'Write or paste the text, then send again.',
  },
  text_too_long: {
    status: 413,
    fr: "Le texte dépasse la taille admise : rien n'a été enregistré.",
    en: 'The text is longer than allowed: nothing was recorded.',
    tipFr: 'Joignez le document complet en pièce jointe et gardez dans le texte ce qui est à recouper.',
    tipEn: 'Attach the whole document and keep in the text what is to be cross-checked.',
  },
  text_not_text: {
    status: 400,
    fr: "Le contenu n'est pas du texte UTF-8 lisible : rien n'a été enregistré.",
    en: 'The content is not readable UTF-8 text: nothing was recorded.',
    tipFr: 'Enregistrez le document en UTF-8, ou joignez-le en pièce jointe.',
    tipEn: 'Save the document as UTF-8, or attach it.',
  },
  date_in_future: {
    status: 400,
    fr: "La date indiquée est dans l'avenir : rien n'a été enregistré.",
    en: 'The date given is in the future: nothing was recorded.',
    tipFr: 'Vérifiez la date et le fuseau horaire.',
    tipEn: 'Check the date and its time zone.',
  },
  file_type_refused: {
    status: 415,
    fr: 'Ce type de fichier n’est pas admis en pièce jointe : il n’a pas été gardé.',
    en: 'This type of file may not be attached: it was not kept.',
    tipFr:
      'Joignez un PDF, une image (JPEG, PNG, GIF, WebP), un son, une vidéo, un document bureautique, un texte ou un ZIP ; une page web s’imprime en PDF. Ce que vous avez saisi est toujours là.',
    tipEn:
      'Attach a PDF, a picture (JPEG, PNG, GIF, WebP), sound, video, an office document, text or a ZIP; print a web page as PDF. What you typed is still there.',
  },
  file_type_mismatch: {
    status: 415,
    fr: 'Le contenu du fichier n’est pas ce que son nom annonce : il n’a pas été gardé.',
    en: 'The content of the file is not what its name says: it was not kept.',
    tipFr:
      'Donnez-lui l’extension de ce qu’il est, ou enregistrez-le de nouveau depuis le programme qui l’a fait. Ce que vous avez saisi est toujours là.',
    tipEn:
      'Give it the extension of what it is, or save it again from the program that made it. What you typed is still there.',
  },
  file_unsafe: {
    status: 422,
    fr: 'Le fichier contient ou cache ce qui pourrait nuire à qui l’ouvrira, ou il est abîmé : il n’a pas été gardé.',
    en: 'The file holds or hides what could harm whoever opens it, or it is damaged: it was not kept.',
    tipFr:
      'Retirez-en programmes, macros et pages web, ou joignez ses documents un à un. Ce que vous avez saisi est toujours là.',
    tipEn:
      'Take programs, macros and web pages out of it, or attach its documents one by one. What you typed is still there.',
  },
  file_too_large: {
    status: 413,
    fr: "Le fichier dépasse la taille admise : il n'a pas été gardé.",
    en: 'The file is larger than allowed: it was not kept.',
    tipFr: 'Réduisez-le ou partagez-le en plusieurs fichiers.',
    tipEn: 'Reduce it or split it into several files.',
  },
  book_unreadable: {
    status: 422,
    fr: 'Aucun contact n’a pu être lu dans ce fichier, ou il dépasse un carnet : rien n’a été gardé.',
    en: 'No contact could be read in this file, or it is more than a phone book: nothing was kept.',
    tipFr: 'Exportez les contacts en CSV ou en vCard (.vcf), 50 000 au plus, et recommencez.',
    tipEn: 'Export the contacts as CSV or vCard (.vcf), 50,000 at most, and try again.',
  },
  marked_too_high: {
    status: 422,
    fr: 'Ce document porte une mention supérieure à Diffusion Restreinte : il est refusé, rien n’en a été gardé.',
    en: 'This document is marked higher than Diffusion Restreinte: it is refused, nothing of it was kept.',
    tipFr: 'Transmettez-le par une voie habilitée ; seul le refus est inscrit au journal.',
    tipEn: 'Send it through a channel cleared for it; only the refusal is written in the account.',
  },
  submission_conflict: {
    status: 409,
    fr: 'Cet identifiant d’envoi a déjà servi pour un autre contenu : le premier est gardé, celui-ci ne l’est pas.',
    en: 'This submission key was used for another content: the first is kept, this one is not.',
    tipFr: 'Envoyez ce contenu sous un autre identifiant.',
    tipEn: 'Send this content under another key.',
  },
  mentions_changed: {
    status: 409,
    fr: 'Les mentions ont été corrigées par une autre personne entre-temps.',
    en: 'Someone else corrected the mentions meanwhile.',
    tipFr: 'Rechargez le renseignement ; vos corrections restent affichées à côté.',
    tipEn: 'Reload the report; your corrections stay shown beside it.',
  },
  already_judged: {
    status: 409,
    fr: 'Ce recoupement a déjà été jugé.',
    en: 'This hit has already been judged.',
    tipFr: 'Ouvrez-le pour lire le jugement ; il peut être annulé avec un motif.',
    tipEn: 'Open it to read the judgement; it can be undone with a reason.',
  },
  person_restricted: {
    status: 403,
    fr: 'Ce qui est dit de cette personne est contesté : ce n’est montré à personne pour l’instant.',
    en: 'What is said of this person is contested: it is shown to nobody for now.',
    tipFr: 'Adressez-vous au délégué à la protection des données ; la limitation se lève par sa décision.',
    tipEn: 'Turn to the data-protection officer; the restriction is lifted by their decision.',
  },
  request_ended: {
    status: 409,
    fr: 'Cette demande est déjà terminée : rien n’a été modifié.',
    en: 'This request has already ended: nothing was changed.',
    tipFr: 'Enregistrez une nouvelle demande si la personne écrit de nouveau.',
    tipEn: 'Register a new request if the person writes again.',
  },
  request_not_ready: {
    status: 409,
    fr: 'La réponse ne peut pas encore partir : rien n’a été envoyé.',
    en: 'The answer cannot leave yet: nothing was sent.',
    tipFr: 'Terminez ce qui est signalé : recherche, tri, décisions, identité, ou le jour de la réponse.',
    tipEn: 'Finish what is shown: search, sorting, decisions, identity, or the day of the answer.',
  },
  search_running: {
    status: 409,
    fr: 'Une recherche est déjà en cours pour cette demande.',
    en: 'A search of this request is already under way.',
    tipFr: 'Attendez sa fin ; ce qu’elle trouve apparaît au fur et à mesure.',
    tipEn: 'Wait for its end; what it finds appears as it goes.',
  },
  conditions_to_acknowledge: {
    status: 403,
    fr: 'Ce renseignement porte des conditions d’usage : il s’affiche quand vous en avez pris acte.',
    en: 'This report carries conditions of use: it is shown once you have acknowledged them.',
    tipFr: 'Lisez les conditions et prenez-en acte ; votre réponse est inscrite au journal.',
    tipEn: 'Read the conditions and acknowledge them; your answer is written in the account.',
  },
  release_refused: {
    status: 403,
    fr: 'Cette communication est refusée par les conditions de ce qui serait communiqué.',
    en: 'What would be disclosed carries conditions that refuse this disclosure.',
    tipFr: 'Lisez les motifs du refus ; adressez-vous à qui a fourni le renseignement.',
    tipEn: 'Read the reasons; turn to whoever provided the report.',
  },
  too_many_requests: {
    status: 429,
    fr: 'Trop de demandes en peu de temps.',
    en: 'Too many requests in a short time.',
    tipFr: 'Attendez et recommencez ; rien n’a été perdu.',
    tipEn: 'Wait and try again; nothing was lost.',
  },
  too_fast: {
    status: 429,
    fr: 'Vous avez atteint le nombre de recherches, de consultations, d’envois ou d’exports prévu pour une personne dans ce délai.',
    en: 'You have reached the number of lookups, sights, files sent or exports that one person has in this time.',
    tipFr:
      'Rien n’est bloqué ni perdu : attendez. Si votre travail en demande plus, dites-le à votre responsable ; le journal dit que la limite a été atteinte.',
    tipEn:
      'Nothing is locked or lost: wait. If your work needs more, tell your head of service; the account says that the limit was reached.',
  },
  unavailable: {
    status: 503,
    fr: 'Le service démarre ou s’arrête : la demande n’a pas été traitée.',
    en: 'The service is starting or stopping: the request was not processed.',
    tipFr: 'Recommencez dans quelques secondes.',
    tipEn: 'Try again in a few seconds.',
  },
  internal: {
    status: 500,
    fr: "Une erreur interne s'est produite : rien n'a été modifié.",
    en: 'An internal error occurred: nothing was changed.',
    tipFr: "Recommencez ; si l'erreur revient, donnez son numéro à l'exploitant.",
    tipEn: 'Try again; if it comes back, give its number to the operator.',
  },
} as const satisfies Record<string, ErrorInfo>;

export type ErrorCode = keyof typeof errorCatalogue;

/** An error meant for a person: its code, and details that name the field or the line. */
export class RecoupeError extends Error {
  readonly code: ErrorCode;
  readonly details: Record<string, unknown> | undefined;

  constructor(code: ErrorCode, details?: Record<string, unknown>, options?: ErrorOptions) {
    super(errorCatalogue[code].en, options);
    this.name = 'RecoupeError';
    this.code = code;
    this.details = details;
  }
}
