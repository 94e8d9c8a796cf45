import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonNoun, isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { personTitles, roleWords } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { capitalEnd, isUnknownWord, links, quotedName, type Span } from './name-span.ts';
import { notSign } from './sign-words.ts';
import { tradedEnd } from './trade-names.ts';
import { insideKinds, tradeWords } from './trade-words.ts';

/** `bar Le Phare`, `société « Delta »`, `au bar l'ancre rouillee` */
export function outsideName(tokens: Token[], at: number): Span | undefined {
  let i = at + 1;
  while (
    i - at < 4 &&
    tokens[i] !== undefined &&
    isTied(tokens[i]) &&
    tokens[i]!.shape === 'lower' &&
    between.test(tokens[i]!.low)
  )
    i++;
  const head = tokens[i];
  if (head === undefined) return undefined;
  if (/^ ?:? ?[«"“„] ?$/.test(head.gap)) return quotedName(tokens, i);
  if (head.gap === ', ') return apposed(tokens, i, firms.test(tokens[at]!.low));
  if (!isTied(head)) return undefined;
  if (head.caps && tokens[at]!.caps) return capitalsName(tokens, i);
  if (isCapital(head)) {
    const own = /^(?:au|aux|en)$/.test(head.low) && head.shape === 'title' && !head.caps && isCapital(tokens[i + 1]);
    if (!own && ((personTitles.has(head.low) && head.text.length < 5) || noName.has(head.low))) return undefined;
    if (i > at + 1 && /^(?:de|d'|a)$/.test(tokens[i - 1]!.low)) return undefined;
    const place = placeAt(tokens, i);
    if (place !== undefined && /^(?:de|d'|a)$/.test(tokens[i - 1]!.low)) return undefined;
    return { from: i, to: capitalEnd(tokens, i, own), priority: 64 };
  }
  if (/^(?:de|d'|a)$/.test(tokens[i - 1]!.low)) return undefined;
  // `au bar le Terminus`
  if (
    /^(?:le|la|les|l')$/.test(head.low) &&
    tokens[i + 1]?.shape === 'title' &&
    !tokens[i + 1]!.caps &&
    isTied(tokens[i + 1])
  )
    return isNamedBeside(tokens[i + 1]!) ? undefined : { from: i, to: capitalEnd(tokens, i), priority: 58 };
  return lowerName(tokens, at, i);
}

/** `Garage du Grand Chêne`, `Pharmacie Centrale`, `laverie de l'ill` */
export function insideName(tokens: Token[], at: number): Span | undefined {
  const kind = tokens[at]!;
  let i = at + 1;
  // `le snack La Mandarine`: the sign begins with its own article, the kind is a description.
  if (isTied(tokens[i]) && /^(?:le|la|les|l'|chez|o)$/.test(tokens[i]!.low)) return undefined;
  while (
    i - at < 4 &&
    links.has(tokens[i]?.low ?? '') &&
    isTied(tokens[i]) &&
    (tokens[i]!.shape === 'lower' || kind.caps || isCapital(tokens[i]))
  ) {
    if (/^(?:a|au|aux|et|en|sur|le|les)$/.test(tokens[i]!.low) && i === at + 1) return undefined;
    i++;
  }
  const head = tokens[i];
  const linked = i > at + 1;
  if (head === undefined || !isTied(head) || /^(?:hlm|oph|sem|ville|police|region|departement)$/.test(head.low))
    return undefined;
  if (isCapital(head) && !head.caps) {
    if (!isCapital(kind) && (!linked || /^(?:de|d')$/.test(tokens[i - 1]!.low))) return undefined;
    if (!linked && kind.first && !isCapital(kind)) return undefined;
    const place = placeAt(tokens, i);
    if (place !== undefined && /^(?:de|d')$/.test(tokens[i - 1]!.low) && !isCapital(kind)) return undefined;
    if (personTitles.has(head.low) && head.text.length < 5) return undefined;
    return { from: at, to: capitalEnd(tokens, i), priority: isCapital(kind) && !kind.first ? 67 : 64 };
  }
  if (head.caps)
    return linked && isCapital(kind) && /^(?:du|des|la|l')$/.test(tokens[i - 1]!.low) && !isCommonNoun(head.low)
      ? { from: at, to: i, priority: 58 }
      : undefined;
  if (head.shape !== 'lower' || kind.shape !== 'lower' || !linked || !/^(?:du|des|la|l')$/.test(tokens[i - 1]!.low))
    return undefined;
  return lowerInside(tokens, at, i);
}

/** `par une agence, Évasion Tropique Voyages, …`: two capitals at least that name no person and no town. */
function apposed(tokens: Token[], at: number, firm: boolean): Span | undefined {
  const head = tokens[at]!;
  if (!isCapital(head) || head.caps || personTitles.has(head.low) || givenStrength(head.key) === 2) return undefined;
  const to = capitalEnd(tokens, at, true);
  if ((placeAt(tokens, at)?.to ?? -1) >= to && !tradeWords.has(head.low)) return undefined;
  const next = tokens[to + 1];
  if (next !== undefined && isTied(next)) return undefined;
  // `une boîte, Kelvia, lui fait ses fiches de paie`
  const strange = firm && head.shape === 'title' && !isOrdinary(head) && !isFamilyName(head.key) && next?.gap === ', ';
  return to > at || strange ? { from: at, to, priority: 61 } : undefined;
}

const firms = /^(?:societe|societe-ecran|entreprise|boite|firme|agence|association|enseigne|plateforme|operateur)$/;

/** `la société le Commissaire connaît`: a person or a body spoken of next. */
function isNamedBeside(token: Token): boolean {
  return personTitles.has(token.low) || roleWords.has(token.low) || notSign.has(token.low) || isNicknameNoun(token.low);
}

/** Adjectives and complements that may stand between a kind and its name (`bar à chicha Le Palmier`). */
const between =
  /^(?:a|de|d'|chicha|nuit|jour|tapas|ambiance|quartier|vin|vins|ephemere|dansant|turc|turque|asiatique|marocain|africain|italien|libanais|exotique|orientale?|oriental|automobile|auto|dite?|denommee?|nommee?|appelee?|tabac|pmu|presse|transport|transports|livraison|location|btp|nettoyage|securite|commerciale|familiale|unipersonnelle|ecran|sportive|sportif|culturelle|locale|interim|d'interim|boxe|foot|football|judo|tir|lutte|sport|musculation|a l'enseigne|enseigne|bailleresse|social|hlm|voisine?|voyages?|immobiliere?|communication|publicite|travaux|peinture|plomberie|maconnerie|taxis?|vtc|menage|gardiennage|surveillance|alimentation|generale|restauration|rapide|routier|routiers|auto-entreprise|humanitaire|cultuelle|religieuse|caritative|loi|1901|sportives|discount)$/;

/** In capitals: article and words up to the next sign (`AU BAR LE TERMINUS, …`), or words of which one is of trade. */
function capitalsName(tokens: Token[], from: number): Span | undefined {
  if (/^(?:de|d'|du|des|en|dont|et|est|a|qui|ou|sont|ont|avec|pour)$/.test(tokens[from]!.low)) return undefined;
  const article = /^(?:le|la|l'|les|chez|o)$/.test(tokens[from]!.low);
  let to = from;
  let traded = -1;
  while (
    to - from < 4 &&
    isTied(tokens[to + 1]) &&
    (tokens[to + 1]!.shape !== 'digit' || /^[1-9]000$/.test(tokens[to + 1]!.text)) &&
    !stops.test(tokens[to + 1]!.low)
  ) {
    to++;
    if (tradeWords.has(tokens[to]!.low)) traded = to;
  }
  if (traded > 0) return { from, to: traded, priority: 58 };
  const ends = tokens[to + 1] === undefined || !isTied(tokens[to + 1]) || stops.test(tokens[to + 1]!.low);
  const named = article ? to > from : !isCommonWord(tokens[from]!.low) && tokens[from]!.low.length > 3;
  return named && to - from < 4 && ends ? { from, to, priority: 60 } : undefined;
}

/** Words that the sign of a business does not run over. */
const stops =
  /^(?:sis|sise|a|est|et|qui|dont|ou|du|au|rue|pour|dans|sur|par|c'|n'|s'|ne|se|il|elle|on|ils|ont|sont|ce|cela|ca|avec|sans|vers|en|ne|y)$/;

/** What follows a kind without naming it: sides of a town, links in capitals. */
const noName = new Set(words('nord sud est ouest centre de du des d et a au aux en n no sis sise'));

/** After a kind in a text without capitals: an article and the words that are no sentence. */
function lowerName(tokens: Token[], at: number, i: number): Span | undefined {
  if (open.test(tokens[at]!.low) && i === at + 1 && isUnknownWord(tokens, i)) {
    const to = closing.test(tokens[i + 1]?.low ?? '') && isTied(tokens[i + 1]) ? i + 1 : i;
    return {
      from: insideKinds.has(tokens[at]!.low) && !/^(?:bar|restaurant|club)$/.test(tokens[at]!.low) ? at : i,
      to,
      priority: 46,
    };
  }
  const traded = tradedEnd(tokens, i);
  if (traded !== undefined) return { from: i, to: traded, priority: 52 };
  if (!/^(?:le|la|l'|les|o|chez)$/.test(tokens[i]!.low) || tokens[at]!.shape !== 'lower') return undefined;
  const head = tokens[i + 1];
  if (head === undefined || !isTied(head) || head.shape !== 'lower' || head.low.length < 3 || verbs.test(head.low))
    return undefined;
  let to = i + 1;
  const next = tokens[to + 1];
  if (
    next !== undefined &&
    next.gap === ' ' &&
    next.shape === 'lower' &&
    (!isCommonWord(next.low) || closing.test(next.low))
  )
    to++;
  return isCommonWord(head.low) && to === i + 1 && !isNameEnd(tokens[to + 1])
    ? undefined
    : { from: i, to, priority: 50 };
}

/** Kinds that an unknown word names at once (`snack zourit doré`). */
const open =
  /^(?:societe|entreprise|boite|discotheque|bar|restaurant|snack|kebab|pizzeria|brasserie|cafe|hotel|garage|salon|club|epicerie|boulangerie|boucherie|pressing|tabac|magasin|boutique|superette|carrosserie|pharmacie|laverie|pub|association)$/;

/** `snack du pont tors`: what a sign is named after, once it has a name of its own. */
const landmarks = /^(?:pont|port|quai|place|rue|gare|marche|moulin|lavoir|phare)$/;

const verbs =
  /^(?:plus|soir|nuit|jour|matin|semaine|meme|quel|temps|fait|ferme|ouvre|vend|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|week-end|we)$/;
/** An adjective that closes a name: colours, sizes, ages. */
const closing =
  /^(?:blanc|blanche|noir|noire|rouge|vert|verte|bleu|bleue|gris|grise|rose|jaune|dore|doree|argente|argentee|d'or|nocturne|express|bon|bonne|vieux|nouveau|neuf|royal|rouille|rouillee)$/;

function isNameEnd(next: Token | undefined): boolean {
  return next === undefined || next.gap !== ' ' || /^(?:a|rue|le|la|tous|tt|qui|ki|pour|pr)$/.test(next.low);
}

/** `garage du grand chene`: in lower case only where the words after the link are a name rather than a description. */
function lowerInside(tokens: Token[], at: number, head: number): Span | undefined {
  const first = tokens[head]!;
  const next = tokens[head + 1];
  if (landmarks.test(first.low) && isUnknownWord(tokens, head + 1) && isTied(next))
    return { from: at, to: head + 1, priority: 48 };
  if (places.has(first.low)) return undefined;
  const adjective =
    /^(?:grand|petit|vieux|bon|beau|gros|haut|bas|saint|quatre|trois|deux|grande|petite|vieille|belle)$/.test(
      first.low,
    );
  if (adjective && next !== undefined && next.gap === ' ' && next.shape === 'lower' && next.low.length > 3)
    return { from: at, to: head + 1, priority: 50 };
  if (isCommonNoun(first.low) || first.low.length < 3 || (placeAt(tokens, head) !== undefined && first.low.length < 3))
    return undefined;
  return { from: at, to: head, priority: 48 };
}

const places = new Set(
  words(
    'ilot immeubles batiments coin bas haut bout centre quartier village rue place avenue boulevard bourg bled gare marche port pont parking sous-sol garage immeuble batiment residence cite hall vieux meme voisin secteur jeune jeunes mec mecs monsieur dame proprietaire locataire patron gerant gars frere pere fils nuit jour soir police drogue stupefiants trafic trafiquants camions vehicules velos voitures',
  ),
);
