import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { words } from '../gazetteer/words.ts';

const links = new Set(words("de du des d' la le les l' l aux au a en sous sur et von van der den the"));
/** Words of a way's name that call for another after them. */
const openers = new Set(
  words(`saint sainte st ste vieux vieille vieil grand grande grands petit petite petits haut haute bas basse beau bel belle nouveau nouvelle ancien ancienne vieilles vieux-lavoir quatre trois deux cinq six sept huit dix
  general gal marechal mal colonel commandant capitaine lieutenant docteur dr professeur pr abbe pere frere freres soeur soeurs cardinal eveque president sergent amiral maitre pont port bois clos champ champs puits moulin croix tour mas jean pierre paul marie louis jules
  notre mon bon bonne les mille premier premiere onze huit quatorze dix-neuf vingt rond gros grosse chemin parc val mont cap fort`),
);
/** What may close a way's name though it is an everyday word. */
const closers = new Set(
  words(`blanc blanche blancs blanches noir noire noirs noires rouge rouges vert verte verts vertes bleu bleue bleus bleues jaune jaunes gris grise dore doree dores dorees rose roses neuf neuve neufs neuves vieux haut haute hauts hautes bas basse bas basses
  nord sud est ouest perdu perdue perdus perdues penche fleuri fleurie muet muette rond ronde carre long longue clair claire sec seche creux creuse profond royal royale national nationale republicain militaire sauvage sacre bleue argent argente cendre cendree
  premier libre joli jolie doux douce fou folle nouveau nouvelle superieur inferieur inferieure superieure moyen`),
);

export interface WayContext {
  /** A house number stands before. */
  numbered: boolean;
  /** The type of way is hardly ever an everyday word. */
  sure: boolean;
  /** A full stop of abbreviation follows the type. */
  stopped: boolean;
}

/**
 * Index of the last word of the name of the way whose type stands at `at`; undefined when no name follows.
 * In usual case the name runs over capitals and the links between them; elsewhere over words that are no sentence.
 */
export function wayNameAfter(tokens: Token[], at: number, context: WayContext): number | undefined {
  let i = at + 1;
  const first = tokens[i];
  if (
    first === undefined ||
    !(first.gap === ' ' || (context.stopped && /^\. ?$/.test(first.gap)) || first.gap === '  ')
  )
    return undefined;
  let linked = false;
  while (i < tokens.length && links.has(tokens[i]!.low) && i - at < 4 && (i === at + 1 || isJoined(tokens[i]!))) {
    if (/^(?:a|en|au|sur|et|sous)$/.test(tokens[i]!.low) && !(tokens[i]!.shape === 'title')) return undefined;
    linked = true;
    i++;
  }
  const head = tokens[i];
  if (head === undefined || (i > at + 1 && !isJoined(head))) return undefined;
  if (!startsName(tokens, i, at, linked, context)) return undefined;
  return head.caps || head.shape === 'lower' ? looseEnd(tokens, i) : capitalEnd(tokens, i);
}

/** Everyday words that ways all over the country are named after. */
const streetNouns = new Set(
  words(
    'republique liberation liberte egalite fraternite paix victoire resistance gare poste mairie eglise ecole ecoles fontaine fontaines fosse vignes moulin moulins chateau abbaye concorde europe france marne verdun bac lices forges tanneurs tisserands potiers jardins vergers ecluse source sources lavoir four puits prairie plaine colline bruyeres acacias tilleuls lilas roses cerisiers platanes peupliers marronniers',
  ),
);

/** `un chemin forestier`, `la rue adjacente`: what kind of way, not which. */
const described =
  /^(?:forestier|communal|vicinal|rural|agricole|adjacente?|voisine?|perpendiculaire|parallele|pietonne?|commercante|transversale?|laterale?|privee?|sombre|deserte|departementale|goudronnee?|pavee?|caillouteux|principale|mitoyenne?|attenante?|situee?|menant|longeant|longue|etroite?)$/;

/** `rue du 8-Mai-1945` */
const datedName =
  /^\d{1,2}(?:er)?-(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)(?:-\d{4})?$/;

/** Does `à` and a town follow (`chemin des vignes a nimes`)? */
function isAtTown(tokens: Token[], at: number): boolean {
  return (
    tokens[at]?.low === 'a' &&
    tokens[at]!.gap === ' ' &&
    tokens[at + 1] !== undefined &&
    (placeAt(tokens, at + 1)?.weight ?? 0) >= 5000
  );
}

function isJoined(token: Token): boolean {
  return /^[ \u00a0]?$/.test(token.gap);
}

/** `boulevard des 4 Vents`, `rue du 8e Régiment` */
function isCounted(tokens: Token[], at: number, linked: boolean): boolean {
  const next = tokens[at + 1];
  return (
    linked &&
    next !== undefined &&
    isJoined(next) &&
    (next.shape === 'title' || next.shape === 'upper') &&
    next.text.length > 2
  );
}

function startsName(tokens: Token[], head: number, at: number, linked: boolean, context: WayContext): boolean {
  const token = tokens[head]!;
  const way = tokens[at]!;
  if (token.shape === 'digit' && datedName.test(token.low)) return true;
  if (token.shape === 'digit')
    return /^\d{1,2}(?:er|e|eme)?$/.test(token.low) && (isMonth(tokens[head + 1]) || isCounted(tokens, head, linked));
  const common = isCommonWord(token.low);
  if (token.caps) {
    if (context.numbered) return linked || !isStop(token);
    return linked && (context.sure || !common) ? !isStop(token) : context.sure && !common;
  }
  if (token.shape === 'upper' && token.text.length < 5 && !linked && !context.numbered) return false;
  if (token.shape !== 'lower') return context.numbered || context.sure || way.shape !== 'lower' || linked || !common;
  // A comma before the type leaves the number in doubt (`à 2 h 15, chemin forestier`).
  if (context.numbered) return linked || (!way.gap.includes(',') && (!common || (context.sure && !isStop(token))));
  // Lower case and no number: only where nothing of the passage has capitals (`rue des lilas` in a text message).
  if (!context.sure || isStop(token) || way.shape !== 'lower') return false;
  if (linked) return !common || streetNouns.has(token.low) || isAtTown(tokens, head + 1);
  if (way.low.length < 3 || common || token.low.length < 4 || described.test(token.low)) return false;
  return givenStrength(token.key) < 2 || bearsName(tokens, head);
}

/** In usual case: capitals, and links that lead to another capital. */
function capitalEnd(tokens: Token[], head: number): number {
  let to = head;
  while (to + 1 < tokens.length && to - head < 9) {
    const next = tokens[to + 1]!;
    const abbreviated = /^\. ?$/.test(next.gap) && /^(?:ste?|gal|mal|dr|cdt|pdt|prof|[a-z])$/.test(tokens[to]!.low);
    if (!isJoined(next) && !abbreviated) break;
    if (next.caps !== tokens[head]!.caps && next.caps) break;
    if (next.shape === 'title' || next.shape === 'mixed' || (next.shape === 'upper' && next.text.length > 2)) {
      if (startsLocality(tokens, to + 1) && !openers.has(tokens[to]!.low)) break;
      to++;
    } else if (next.shape === 'digit') {
      if (!isYearOrDay(tokens, to + 1)) break;
      to++;
    } else if (isMonth(next) && tokens[to]!.shape === 'digit') to++;
    else if (links.has(next.low)) {
      let j = to + 1;
      while (j < tokens.length && j - to < 4 && links.has(tokens[j]!.low) && isJoined(tokens[j]!)) j++;
      const end = tokens[j];
      if (end === undefined || !isJoined(end) || !isCapitalWord(end) || /^(?:a|en)$/.test(next.low)) break;
      to = j;
    } else if (closers.has(next.low) && to - head < 3 && !isVerb(tokens, to + 1)) to++;
    else break;
  }
  return to;
}

/** Where capitals say nothing: the first word with meaning, what it calls for, and what usually closes names. */
function looseEnd(tokens: Token[], head: number): number {
  let to = head;
  let open = openers.has(tokens[head]!.low) || /^\d{1,3}e?$/.test(tokens[head]!.low) || bearsName(tokens, head);
  while (to + 1 < tokens.length && to - head < 6) {
    const next = tokens[to + 1]!;
    if (!isJoined(next)) break;
    if (next.shape === 'digit') {
      if (!isYearOrDay(tokens, to + 1)) break;
      to++;
    } else if (isMonth(next) && tokens[to]!.shape === 'digit') to++;
    else if (open && !links.has(next.low)) {
      open = openers.has(next.low);
      to++;
    } else if (closers.has(next.low) && !isVerb(tokens, to + 1)) to++;
    else if (/^(?:de|du|des|d'|aux|au|la|le|les|l')$/.test(next.low)) {
      let j = to + 2;
      while (j < tokens.length && j - to < 4 && /^(?:la|le|les|l')$/.test(tokens[j]!.low) && isJoined(tokens[j]!)) j++;
      const end = tokens[j];
      if (end === undefined || !isJoined(end) || isStop(end) || /^(?:au|la|le|les|l')$/.test(next.low)) break;
      if (isCommonWord(end.low) && end.low.length < 4) break;
      if (
        /^(?:de|du|des)$/.test(next.low) &&
        isCommonWord(end.low) &&
        !openers.has(tokens[to]!.low) &&
        tokens[to]!.shape === 'lower'
      )
        break;
      to = j;
      open = openers.has(end.low);
    } else if (!isCommonWord(next.low) && !startsLocality(tokens, to + 1) && to - head < 2 && next.low.length > 3) to++;
    else break;
  }
  return to;
}

/** `rue hélène boucher`: a first name calls for the family's, which may be any word. */
function bearsName(tokens: Token[], head: number): boolean {
  const next = tokens[head + 1];
  if (givenStrength(tokens[head]!.key) < 2 || next === undefined || !isJoined(next)) return false;
  return !isStop(next) && next.low.length > 2 && !acts.test(next.low);
}

/** `dans la rue kevin vend`: what people do there. */
const acts =
  /^(?:vend|vendait|habite|fait|va|vient|passe|sort|rentre|attend|donne|prend|deale|guette|court|dit|parle|tape|monte|descend|arrive|part)$/;

/** `le 31 chemin du Muletier est encore squatté`: the verb, not the side of the town. */
function isVerb(tokens: Token[], at: number): boolean {
  const after = tokens[at + 1];
  return tokens[at]!.text === 'est' && after !== undefined && after.gap === ' ' && after.shape === 'lower';
}

const stops = new Set(
  words(
    'ou et je il elle on nous vous ils elles qui que dont avec sans dans pour par pas plus ya ca ce cet cette ces mon ma mes son sa ses se y en est sont a ont vers chez depuis entre pres apres avant devant derriere trafiquants dealers',
  ),
);
function isStop(token: Token): boolean {
  return stops.has(token.low);
}

function isCapitalWord(token: Token): boolean {
  return token.shape === 'title' || token.shape === 'mixed' || token.shape === 'upper';
}

function isMonth(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    /^(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre)$/.test(token.low)
  );
}

/** `19` of `19 Mars 1962`, `1945` of `8 mai 1945`. */
function isYearOrDay(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  if (/^(?:1[5-9]\d\d|20\d\d)$/.test(token.low)) return isMonth(tokens[at - 1]);
  return /^\d{1,2}(?:er)?$/.test(token.low) && isMonth(tokens[at + 1]);
}

/** Does a town begin here that closes the address by itself (`rue des Lilas Marseille`)? */
function startsLocality(tokens: Token[], at: number): boolean {
  const place = placeAt(tokens, at);
  if (place === undefined || place.kind === 'department') return false;
  const after = tokens[place.to + 1];
  return place.weight >= 10_000 && (after === undefined || !isJoined(after) || after.shape === 'lower' || after.caps);
}
