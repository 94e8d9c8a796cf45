import type { Standing } from '../profile.ts';

/** Reads the standing of what stands from `start` to `end`; what is said from `until` on is of somebody else. */
export type StandingReader = (start: number, end: number, until: number) => Standing | undefined;

/**
 * How a report says that somebody stands outside the affair: taken for another of the same name, cleared, or there as
 * author, complainant or witness only. Most reports say nothing of the kind: their text is searched once.
 */
export function standingReader(text: string): StandingReader {
  const whole = plain(text);
  const mistaken = MISTAKEN.test(whole);
  const cleared = CLEARED.test(whole) || CLEARED_NEXT.test(whole);
  const aside = ASIDE_AFTER.test(whole);
  return (start, end, until) => {
    const before = plain(text.slice(Math.max(0, start - 60), start));
    if (mistaken && CONFUSED_WITH.test(before)) return 'namesake';
    if (mistaken || cleared || aside) {
      const after = plain(text.slice(end, Math.min(until, end + REACH)));
      if (mistaken && NAMESAKE.test(after)) return 'namesake';
      const said = after.slice(0, sentenceEnd(text.slice(end, end + REACH)));
      if (cleared && (CLEARED.test(said) || CLEARED_NEXT.test(after.slice(0, NEXT)))) return 'cleared';
      if (aside && ASIDE_AFTER.test(said)) return 'aside';
    }
    return ASIDE_BEFORE.test(before) ? 'aside' : undefined;
  };
}

/** Words of which every telling of a mistaken identity has one. */
const MISTAKEN = /meme nom|homonym|conf(?:on|us)|pour une? autre|comme l.autre|pas moi|pas parent/;

const CONFUSED_WITH = /ne (?:surtout )?pas confondre[^.;]{0,20} avec\W+(?:m|mme|le nomme|un nomme)?\W*$/;

/** Of what two mentions of one subject tell, the graver. */
export function graver(a: Standing | undefined, b: Standing | undefined): Standing | undefined {
  return ORDER.find((standing) => standing === a || standing === b);
}

const ORDER: readonly Standing[] = ['namesake', 'cleared', 'aside'];

/** True where the words before a name say that it is not the person of that name told of before. */
export function saysAnother(before: string): boolean {
  return /(?:(?:confondre|rapport|lien) avec|homonyme?|(?:^|\W)(?:le pere|la mere|le fils|la fille|un autre|une autre|un|une))\W+(?:m|mme|le nomme|un nomme|une nommee|un certain)?\W*$/.test(
    plain(before),
  );
}

/** Characters after a name in which a mistaken identity is looked for, and a clearing in the next sentence. */
const REACH = 600;
const NEXT = 200;

const NAMESAKE =
  /(?<!(?:rue|avenue|place|chemin|ville|village|commune|quartier) )(?:du|le) meme nom|homonym|(?:me|m|le|la|l|se)\W(?:a |as? |ont |sont |etre |faire |fait )?(?:confon[dt]|confondue?)|etre confondue?|confusion (?:vient|sur|de|avec)|prend(?:re|s|nt)?\W(?:\w+\W)?pour (?:un|une) autre|comme l.autre\W|ce n.est pas moi|pas parente?\W/;

const CLEARED =
  /hors de (?:toute )?cause|(?:sans|aucun) (?:rapport|lien)(?! (?:\w+ )?avec (?:la|une|le|un) (?:rue|avenue|place|chemin|ville|village|commune|quartier))|(?:n.a|ont|n.ai|n.ont) rien a voir|etranger(?:e|s)? (?:a l.affaire|aux faits)|(?:^|\W)rien a voir/;
const CLEARED_NEXT =
  /rien ne (?:le|la|les|l) ?.?rattache|erreur ecartee|(?:hors|hors de) (?:toute )?cause|aucune infraction/;

const ASIDE_BEFORE =
  /(?:^|\W)(?:je m.appelle|je suis|soussignee?s?|temoins?|plaignante?|requerante?|riveraine?|voisine?|vigile|redactrice|redacteur|redige par(?: \w+)?|rapporteur|docteur|dr|maitre|brigadier|gendarme|capitaine|adjudante?|lieutenant|commandant|gardien de la paix|surveillante?|agent|enqueteur|enquetrice|educatrice?(?: de rue)?|educateur(?: de rue)?|institutrice|se presente (?:spontanement |a la brigade |au poste )*)[\s,:«("-]*(?:m|mme|mlle|mr|monsieur|madame|le nomme|la nommee)?[\s.:]*$/;
const ASIDE_AFTER =
  /(?:^|\W)(?:depose plainte|porte plainte|se plaint|temoin|plaignante?|requerante?|riveraine?|retraitee?|a la retraite|en retraite|tient a preciser)/;

function sentenceEnd(text: string): number {
  const stop = /[\n!?•]|\.(?=\s+["«(–-]?\s*\p{Lu})/u.exec(text);
  return stop ? stop.index : text.length;
}

/** Lower case without accents, same length as the text where it has no ligature. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}
