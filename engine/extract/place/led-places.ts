import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { gapTest } from '../gazetteer/gap-test.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { acronyms, calendarWords, institutionWords, personTitles } from '../gazetteer/word-classes.ts';
import { words } from '../gazetteer/words.ts';

/**
 * Places that no list knows, told by what leads to them: living, being born or going somewhere (`domicilié à X`,
 * `originaire de X`), and the value of a field for places (`SECT. : Les Amandiers`).
 */
export function findLedPlaces(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const led = afterVerb(tokens, i) ?? fieldValue(tokens, i);
    if (led === undefined) continue;
    const [start, end] = [tokens[i]!.start, tokens[led.to]!.end];
    found.push(
      candidate(report, 'place', start, end, report.text.slice(start, end).replace(/\s+/g, ' '), led.priority),
    );
    i = led.to;
  }
  return found;
}

interface Led {
  to: number;
  priority: number;
}

const dwelling = new Set(
  words(
    `vit vivait vivant habite habitait habitant reside residait residant domicilie domiciliee domicilies demeurant demeure loge logeait heberge hebergee installe installee nee ne natif native mute mutee inhume incarcere incarceree detenu detenue ecroue ecrouee
    scolarise scolarisee interpelle interpellee arrete arretee controle controlee`,
  ),
);
const going = new Set(
  words(
    `originaire natif native venu venue venant vient venait provenance retour rentre rentrait rentrant parti partie repart repartait part partait arrive arrivee arrivait descend descendait monte montait remonte remontait roule roulait dirige dirigent
    dirigeant direction dir sens destination route axe`,
  ),
);

/** `vit à Ploudalmazec`, `originaire de Kampong Thom`, `repart vers Oostkerke`: words with capitals that nothing knows. */
function afterVerb(tokens: Token[], at: number): Led | undefined {
  const [name, preposition] = [tokens[at]!, tokens[at - 1]!];
  if (!leads(preposition) || !isTied(name) || !isName(name) || placeAt(tokens, at) !== undefined) return undefined;
  const seated = /^(?:de|d')$/.test(preposition.low) && isSeat(tokens, at - 2);
  const staying = preposition.low === 'a' && hasBefore(tokens, at - 1, dwelling);
  const moving = /^(?:a|de|d'|vers|depuis|pour|par)$/.test(preposition.low) && hasBefore(tokens, at - 1, going);
  if (!staying && !moving && !seated) return undefined;
  // `passe à Kader`, `arrive de Benali`: to and from people too.
  if (
    !staying &&
    tokens[at - 2]?.low !== 'originaire' &&
    (!seated || givenStrength(name.key) === 2) &&
    (givenStrength(name.key) > 0 || isFamilyName(name.key))
  )
    return undefined;
  let to = at;
  while (to - at < 2 && isTied(tokens[to + 1]) && isName(tokens[to + 1]!)) to++;
  return { to, priority: staying || seated || tokens[at - 2]?.low === 'originaire' ? 59 : 36 };
}

/** `brigade de Macinaggio`, `au large de Barcaggio`, `la douane de Bardonnex`: bodies and spots that only places have. */
function isSeat(tokens: Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  if (/^(?:large|entree|sortie|hauteur|niveau|nord|sud|est|ouest|environs|alentours)$/.test(low))
    return /^(?:au|aux|a|l'|les)$/.test(tokens[at - 1]?.low ?? '');
  return seats.has(low);
}

const seats = new Set(
  words(
    "brigade brigades gendarmerie peloton cob commissariat douane douanes mairie prefecture sous-prefecture tribunal commune communes village bourg hameau ville agglomeration canton port gare plage peage aire echangeur poste-frontiere frontiere presqu'ile ile route baie golfe vallee region secteur aeroport aerodrome maison-d'arret banlieue foire",
  ),
);

function hasBefore(tokens: Token[], at: number, verbs: Set<string>): boolean {
  for (let i = at - 1; i >= 0 && at - i < 3; i--) {
    if (!isTied(tokens[i + 1]) && !/^\. ?$/.test(tokens[i + 1]!.gap)) return false;
    if (verbs.has(tokens[i]!.low)) return true;
  }
  return false;
}

function isName(token: Token): boolean {
  return (
    token.shape === 'title' &&
    !token.caps &&
    token.text.length > 3 &&
    !isOrdinary(token) &&
    !calendarWords.has(token.low) &&
    !acronyms.has(token.low) &&
    !institutionWords.has(token.low) &&
    !personTitles.has(token.low)
  );
}

const leads = wordTest(/^(?:a|de|d'|vers|depuis|pour|par)$/);
const isFieldValue = gapTest(/^\.?\s?:\s$/);
const labels = /^(?:sect|secteur|secteurs|quartier|lieu-dit|lieudit|commune|ville)$/;

/** `SECT. : Les Amandiers`, `Quartier : Bellerive` */
function fieldValue(tokens: Token[], at: number): Led | undefined {
  const [name, label] = [tokens[at]!, tokens[at - 1]!];
  if (!isFieldValue(name) || !labels.test(label.low) || name.shape !== 'title' || name.caps) return undefined;
  const article = /^(?:les|la|le|l')$/.test(name.low);
  let to = article ? at + 1 : at;
  if (tokens[to] === undefined || (article && !isTied(tokens[to]))) return undefined;
  if (tokens[to]!.shape !== 'title' || (!article && placeAt(tokens, at) !== undefined)) return undefined;
  while (to - at < 4 && isTied(tokens[to + 1]) && tokens[to + 1]!.shape === 'title') to++;
  return { to, priority: 46 };
}
