import type { Candidate, Finder, ReportText } from '../document.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { coveredStarts } from '../gazetteer/covered.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { type Token, tokensOf } from '../gazetteer/tokens.ts';
import { demonyms, personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';
import { isOrdinary } from '../person/name-run.ts';
import { chains, insideKinds, legalForms, outsideKinds, tradeWords, wordlikeChains } from './trade-words.ts';

/**
 * Shops, companies and associations: after their kind (`bar`, `société`: outside the span), by a kind inside their
 * name (`Garage du Grand Chêne`), a word of trade (`Speed Services VTC`) or a legal form. Public services are none.
 */
export const findOrganisations: Finder = (report) => {
  const tokens = tokensOf(report);
  const found: Candidate[] = [];
  let past = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i < past) continue;
    const span = organisationAt(tokens, i);
    if (span === undefined) continue;
    found.push(mention(report, tokens, span));
    past = span.to + 1;
  }
  found.push(...findAgain(report, tokens, found));
  return found;
};

interface Span {
  from: number;
  to: number;
  priority: number;
}

function mention(report: ReportText, tokens: Token[], { from, to, priority }: Span): Candidate {
  const start = tokens[from]!.start;
  const end = tokens[to]!.end;
  return {
    start,
    end,
    surface: report.text.slice(start, end),
    type: 'organisation',
    value: usualName(tokens.slice(from, to + 1)),
    priority,
  };
}

const links = new Set(words("de du des d' la le les l' aux au a et en sur sous &"));
/** Adjectives and complements that may stand between a kind and its name (`bar à chicha Le Palmier`). */
const between =
  /^(?:a|de|d'|chicha|nuit|jour|tapas|ambiance|quartier|vin|vins|ephemere|dansant|turc|turque|asiatique|marocain|africain|italien|libanais|exotique|orientale?|oriental|automobile|auto|dite?|denommee?|nommee?|appelee?|tabac|pmu|presse|transport|transports|livraison|location|btp|nettoyage|securite|commerciale|familiale|unipersonnelle|ecran|sportive|sportif|culturelle|locale|a l'enseigne|enseigne|bailleresse|social|hlm|voisine?)$/;

function organisationAt(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (
    legalForms.has(token.low) &&
    ((token.shape === 'upper' && !(token.caps && token.text.length < 3)) ||
      token.low === 'ets' ||
      token.low === 'etablissements')
  ) {
    const next = tokens[at + 1];
    if (next !== undefined && /^[ ]$/.test(next.gap) && isCapital(next))
      return { from: at + 1, to: capitalEnd(tokens, at + 1), priority: 67 };
  }
  if (insideKinds.has(token.low)) {
    const inside = insideName(tokens, at);
    if (inside !== undefined) return inside;
  }
  if (outsideKinds.has(token.low)) {
    const outside = outsideName(tokens, at);
    if (outside !== undefined) return outside;
  }
  if (/[«"“]\s*$/.test(token.gap)) {
    const quoted = quotedTrade(tokens, at);
    if (quoted !== undefined) return quoted;
  }
  return tradeName(tokens, at) ?? chainName(tokens, at) ?? signName(tokens, at) ?? calledName(tokens, at);
}

/** Words that a capital makes a sign only inside a sentence: `au Palmier d'Or`, `du Wagon Bleu`. */
function signName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const before = tokens[at - 1];
  if (token.shape !== 'title' || token.caps || token.first || !isTied(token) || before === undefined) return undefined;
  if (
    !/^(?:au|du|aux)$/.test(before.low) ||
    before.shape !== 'lower' ||
    notSign.has(token.low) ||
    notTrade.has(token.low)
  )
    return undefined;
  if (personTitles.has(token.low) || placeAt(tokens, at) !== undefined || !isCommonWord(token.low)) return undefined;
  const to = capitalEnd(tokens, at);
  const last = tokens[to]!;
  if (to === at || to - at > 3 || last.shape !== 'title' || placeAt(tokens, to) !== undefined || notSign.has(last.low))
    return undefined;
  return { from: at, to, priority: 43 };
}

const notSign = new Set(
  words(
    'nord sud est ouest moyen proche extreme conseil code fonds palais etat pole plan parc pont port quai stade centre college lycee mont val saint lac chateau general president ministere prefet maire code journal bulletin premier nouvel grand-est moyen-orient pays tour marche jardin departement',
  ),
);

/** `ma boutique s'appelle La Page Blanche` */
function calledName(tokens: Token[], at: number): Span | undefined {
  const before = tokens[at - 1];
  if (
    before === undefined ||
    !/^(?:s?appelle|sapelle|nommee?|denommee?|enseigne)$/.test(before.low) ||
    !isCapital(tokens[at]) ||
    tokens[at]!.caps
  )
    return undefined;
  const subject = tokens.slice(Math.max(0, at - 4), at - 1);
  if (!subject.some((token) => shops.has(token.low) && !token.first)) return undefined;
  return { from: at, to: capitalEnd(tokens, at), priority: 69 };
}

const shops = new Set(
  words(
    'boutique magasin bar restaurant commerce societe entreprise cafe snack garage etablissement association salon epicerie boite club hotel',
  ),
);

/** Words in lower case of which one is a word of trade: `flandre express colis` after `boutique`. */
function tradedEnd(tokens: Token[], from: number): number | undefined {
  let to: number | undefined;
  for (
    let i = from;
    i < from + 4 && tokens[i] !== undefined && isTied(tokens[i]) && tokens[i]!.shape === 'lower';
    i++
  ) {
    if (tradeWords.has(tokens[i]!.low)) to = i > from ? i : to;
    else if (isCommonWord(tokens[i]!.low)) break;
  }
  return isCommonWord(tokens[from]!.low) ? undefined : to;
}

/** A chain known to all (`Lidl`, `Carrefour City`); those that are words only with a capital inside a sentence. */
function chainName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (!chains.has(token.low) || token.caps) return undefined;
  const sure = !wordlikeChains.has(token.low);
  if (
    !sure &&
    (token.shape === 'lower' ||
      token.first ||
      !isTied(token) ||
      !/^(?:le|du|au|chez|un|d'|l')$/.test(tokens[at - 1]?.low ?? ''))
  )
    return undefined;
  return { from: at, to: isCapital(token) ? capitalEnd(tokens, at) : at, priority: 48 };
}

function isCapital(token: Token | undefined): boolean {
  return token !== undefined && (token.shape === 'title' || token.shape === 'mixed' || token.shape === 'upper');
}

function isTied(token: Token | undefined): boolean {
  return token !== undefined && /^(?: |\u00a0|'|’|)$/.test(token.gap);
}

/** `bar Le Phare`, `société « Delta »`, `au bar l'ancre rouillee` */
function outsideName(tokens: Token[], at: number): Span | undefined {
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
  if (!isTied(head)) return undefined;
  if (head.caps && tokens[at]!.caps) return undefined;
  if (isCapital(head)) {
    if ((personTitles.has(head.low) && head.text.length < 5) || noName.has(head.low)) return undefined;
    if (i > at + 1 && /^(?:de|d'|a)$/.test(tokens[i - 1]!.low)) return undefined;
    const place = placeAt(tokens, i);
    if (place !== undefined && /^(?:de|d'|a)$/.test(tokens[i - 1]!.low)) return undefined;
    return { from: i, to: capitalEnd(tokens, i), priority: 64 };
  }
  return lowerName(tokens, at, i);
}

/** What follows a kind without naming it: sides of a town, links in capitals. */
const noName = new Set(words('nord sud est ouest centre de du des d et a au aux en n no sis sise'));

/** After a kind in a text without capitals: an article and the words that are no sentence. */
function lowerName(tokens: Token[], at: number, i: number): Span | undefined {
  if (/^(?:societe|entreprise|boite|discotheque|bar|restaurant)$/.test(tokens[at]!.low) && isUnknownWord(tokens, i))
    return { from: i, to: i, priority: 46 };
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
    (!isCommonWord(next.low) || colour.test(next.low))
  )
    to++;
  return isCommonWord(head.low) && to === i + 1 && !isNameEnd(tokens[to + 1])
    ? undefined
    : { from: i, to, priority: 50 };
}
/** Neither a word of the language, a person's name nor a place. */
function isUnknownWord(tokens: Token[], at: number): boolean {
  const token = tokens[at]!;
  return (
    token.shape === 'lower' &&
    token.low.length > 4 &&
    !isOrdinary(token) &&
    givenStrength(token.key) === 0 &&
    !isFamilyName(token.key) &&
    placeAt(tokens, at) === undefined &&
    !demonyms.has(token.low) &&
    !/(?:ande|aise|oise|ienne|aine|ine|ais|ois|ien)$/.test(token.low)
  );
}

const verbs =
  /^(?:plus|soir|nuit|jour|matin|semaine|meme|quel|temps|fait|ferme|ouvre|vend|samedi|dimanche|lundi|mardi|mercredi|jeudi|vendredi|week-end|we)$/;
const colour =
  /^(?:blanc|blanche|noir|noire|rouge|vert|verte|bleu|bleue|dore|doree|bon|bonne|vieux|nouveau|neuf|royal|rouille|rouillee)$/;

function isNameEnd(next: Token | undefined): boolean {
  return next === undefined || next.gap !== ' ' || /^(?:a|rue|le|la|tous|tt|qui|ki|pour|pr)$/.test(next.low);
}

/** `Garage du Grand Chêne`, `Pharmacie Centrale`, `laverie de l'ill` */
function insideName(tokens: Token[], at: number): Span | undefined {
  const kind = tokens[at]!;
  let i = at + 1;
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
  if (head === undefined || !isTied(head)) return undefined;
  if (isCapital(head) && !head.caps) {
    if (!isCapital(kind) && (!linked || /^(?:de|d')$/.test(tokens[i - 1]!.low))) return undefined;
    if (!linked && kind.first && !isCapital(kind)) return undefined;
    const place = placeAt(tokens, i);
    if (place !== undefined && /^(?:de|d')$/.test(tokens[i - 1]!.low) && !isCapital(kind)) return undefined;
    if (personTitles.has(head.low) && head.text.length < 5) return undefined;
    return { from: at, to: capitalEnd(tokens, i), priority: 64 };
  }
  if (head.caps)
    return linked && isCapital(kind) && /^(?:du|des|la|l')$/.test(tokens[i - 1]!.low) && !isCommonWord(head.low)
      ? { from: at, to: i, priority: 58 }
      : undefined;
  if (head.shape !== 'lower' || kind.shape !== 'lower' || !linked || !/^(?:du|des|la|l')$/.test(tokens[i - 1]!.low))
    return undefined;
  return lowerInside(tokens, at, i);
}

const places = new Set(
  words(
    'coin bas haut bout centre quartier village rue place avenue boulevard bourg bled gare marche port pont parking sous-sol garage immeuble batiment residence cite hall vieux meme voisin secteur jeune jeunes mec mecs monsieur dame proprietaire locataire patron gerant gars frere pere fils nuit jour soir police drogue stupefiants trafic trafiquants camions vehicules velos voitures',
  ),
);

/** `garage du grand chene`: in lower case only where the words after the link are a name rather than a description. */
function lowerInside(tokens: Token[], at: number, head: number): Span | undefined {
  const first = tokens[head]!;
  if (places.has(first.low)) return undefined;
  const next = tokens[head + 1];
  const adjective =
    /^(?:grand|petit|vieux|bon|beau|gros|haut|bas|saint|quatre|trois|deux|grande|petite|vieille|belle)$/.test(
      first.low,
    );
  if (adjective && next !== undefined && next.gap === ' ' && next.shape === 'lower' && next.low.length > 3)
    return { from: at, to: head + 1, priority: 50 };
  if (isCommonWord(first.low) || first.low.length < 3 || (placeAt(tokens, head) !== undefined && first.low.length < 3))
    return undefined;
  return { from: at, to: head, priority: 48 };
}

/** Capitals of which one is a word of trade: `Flandre Express Colis`, `Estuaire Fret`. */
function tradeName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  if (
    !isCapital(token) ||
    token.caps ||
    (at > 0 && isTied(token) && isCapital(tokens[at - 1]) && !tokens[at - 1]!.first)
  )
    return undefined;
  const to = capitalEnd(tokens, at, tradeWords.has(token.low));
  if (to === at || to - at > 6) return undefined;
  const parts = tokens.slice(at, to + 1);
  if (parts.some((part) => personTitles.has(part.low))) return undefined;
  const trade = parts.filter((part) => tradeWords.has(part.low) && isCapital(part)).length;
  if (trade === parts.filter((part) => isCapital(part) && !links.has(part.low)).length && trade < 2) return undefined;
  if (trade === 0 || (trade === parts.length && token.first && parts.length < 2)) return undefined;
  if (token.first && parts.filter(isCapital).length < 2) return undefined;
  if (notTrade.has(token.low)) return undefined;
  return { from: at, to, priority: 61 };
}

/** First words of headings and public bodies that also carry a word of trade. */
const notTrade = new Set(
  words(
    'police gendarmerie douane brigade groupe service services direction compagnie section unite bureau office centre cellule antenne note fiche rapport objet renseignement compte procureur parquet tribunal ministere prefecture mairie conseil commissariat brigadier',
  ),
);

/** Runs over capitals and the links between them. */
function capitalEnd(tokens: Token[], from: number, towns = false): number {
  let to = from;
  if (/^(?:le|la|les|l'|o|chez|aux|au)$/.test(tokens[from]!.low) && isTied(tokens[from + 1])) to = from + 1;
  while (to + 1 < tokens.length && to - from < 7) {
    const next = tokens[to + 1]!;
    if (/^ ?& ?$/.test(next.gap) && isCapital(next)) to++;
    else if (!isTied(next)) break;
    else if (isCapital(next) && !next.caps) to++;
    else if (links.has(next.low)) {
      let j = to + 2;
      while (j < tokens.length && j - to < 4 && links.has(tokens[j]!.low) && isTied(tokens[j])) j++;
      if (!isCapital(tokens[j]) || !isTied(tokens[j]) || tokens[j]!.caps) break;
      const place = placeAt(tokens, j);
      if (
        /^(?:a|en|au)$/.test(next.low) ||
        (!towns && place !== undefined && /^(?:de|d')$/.test(next.low) && place.weight > 10_000)
      )
        break;
      to = j;
    } else break;
  }
  return to;
}

/** In quotation marks: capitals tied by `de`, or with a word of trade (`« Savons d'Armor »`). */
function quotedTrade(tokens: Token[], at: number): Span | undefined {
  const quoted = quotedName(tokens, at);
  if (quoted === undefined || quoted.to === at || !isCapital(tokens[at]) || tokens[at]!.caps) return undefined;
  const parts = tokens.slice(at, quoted.to + 1);
  if (
    parts.some((part) => !isCapital(part) && !/^(?:de|du|des|d'|&|et|la|l')$/.test(part.low) && part.shape !== 'digit')
  )
    return undefined;
  const traded = parts.some((part) => tradeWords.has(part.low) || insideKinds.has(part.low));
  const tied = parts.some((part) => /^(?:du|des|d'|de)$/.test(part.low));
  return traded || tied ? { ...quoted, priority: 58 } : undefined;
}

function quotedName(tokens: Token[], at: number): Span | undefined {
  for (let to = at; to < tokens.length && to - at < 7; to++)
    if (/^\s?[»"”]/.test(tokens[to + 1]?.gap ?? '»')) return { from: at, to, priority: 64 };
  return undefined;
}

/** Other mentions of what the report has named once, article left out (`Palmier d'Or` after `Le Palmier d'Or`). */
function findAgain(report: ReportText, tokens: Token[], named: Candidate[]): Candidate[] {
  const keys = new Map<string, string[][]>();
  for (const one of named) {
    const parts = one.surface.toLowerCase().match(/[\p{L}\p{N}-]+['’]?/gu) ?? [];
    const core = /^(?:le|la|les|l['’])$/.test(parts[0] ?? '') ? parts.slice(1) : parts;
    if (core.length < 2) continue;
    const list = keys.get(core[0]!) ?? [];
    if (list.length < 20) list.push(core);
    keys.set(core[0]!, list);
  }
  if (keys.size === 0) return [];
  const covered = coveredStarts(tokens, named);
  const found: Candidate[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const core = keys
      .get(tokens[i]!.text.toLowerCase())
      ?.find((parts) =>
        parts.every((part, j) => tokens[i + j]?.text.toLowerCase() === part && (j === 0 || isTied(tokens[i + j]))),
      );
    if (core === undefined) continue;
    const to = i + core.length - 1;
    if (covered.has(tokens[i]!.start)) continue;
    found.push(mention(report, tokens, { from: i, to, priority: 59 }));
  }
  return found;
}

function usualName(tokens: Token[]): string {
  return tokens
    .map((token, i) => {
      const gap = i === 0 ? '' : token.gap.replace(/\s+/g, ' ');
      if (
        token.shape === 'title' ||
        token.shape === 'mixed' ||
        (token.shape === 'upper' && (token.text.length < 4 || !tokens.every((one) => one.shape === 'upper')))
      )
        return gap + token.text;
      const text = token.text.toLowerCase();
      return gap + (i > 0 && links.has(token.low) ? text : text.charAt(0).toUpperCase() + text.slice(1));
    })
    .join('');
}
