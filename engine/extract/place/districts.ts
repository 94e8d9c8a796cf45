import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { phrases } from '../gazetteer/words.ts';

/** Districts and estates that the whole country knows by their bare name; by first word, folded, dashes as spaces. */
const districts = new Map<string, string[][]>();
for (const name of phrases(`mirail, reynerie, empalot, izards, papus, neuhof, hautepierre, cronenbourg, meinau, elsau, koenigshoffen, bourtzwiller, blosne, villejean, maurepas, cleunay, kermoysan, pontanezen, malakoff, dervallieres, paillade, mosson, pissevin, valdegour, ariane,
  busserine, castellane, bricarde, savine, kalliste, consolat, flamants, bassens, noailles, belsunce, malpasse, micocouliers, cayolle, estaque, minguettes, monmousseau, grappiniere, guillotiere, duchere, arlequin, teisseire, montreynaud, tarentaize, montchovet, tarterets, francs moisins, franc moisin, orgemont,
  beaudottes, courtillieres, malassis, caillouets, canibouts, val fourre, mezereaux, planoise, gresilles, montrapon, palente, borny, bellecroix, wiesberg, wazemmes, epeule, etouvie, caucriauville, bleville, madrillet, guerinniere, ronceray, monplaisir, belle beille, blossieres, couronneries, kervenanec, menimur,
  benauge, dravemont, laubadere, solazur, iranget, viguier, razimbaud, champfleury, barriol, griffeuille, canourgues, jonquet, encagnane, beisson, lupino, ranguin, moufia, domenjod, dillon, trenelle, godissard, lauricisque, boissard, raizet, kaweni, mgombani, cavani, majicavo, grande borne, mas du taureau,
  rose des vents, clos saint lazare, chene pointu, petit bard, belle de mai, frais vallon, air bel, font vert, felix pyat, plan d'aou, mas de mingue, clos d'orville, jas de bouffan, haut du lievre, hauts du lievre, fontaine d'ouche, clairs soleils, mont gaillard, pierre heuze, grace de dieu, ile de thau, reine jeanne, cite radieuse, goutte d'or`)) {
  const [head, ...rest] = name.split(/[ ']/);
  districts.set(head!, [...(districts.get(head!) ?? []), rest]);
}

/** `au Mirail`, `à la paillade`, `les Francs-Moisins`: known districts after their article. */
export function findDistricts(report: ReportText, tokens: Token[]): Candidate[] {
  const found: Candidate[] = [];
  for (let i = 1; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!beginsDistrict(token) || !isTied(token) || !isLed(tokens, i)) continue;
    const rests = districts.get(headOf(token))!;
    const to = longestEnd(tokens, i, rests);
    if (to === undefined) continue;
    const [start, end] = [token.start, tokens[to]!.end];
    found.push(candidate(report, 'place', start, end, usualName(report.text.slice(start, end)), 57));
    i = to;
  }
  return found;
}

const beginsDistrict = wordTest((word) => districts.has(headOf(word)));

function headOf({ key }: { key: string }): string {
  return key.split(' ', 1)[0]!;
}

/** After an article; a long name with a capital after `de` too (`les jeunes de Villejean`). */
function isLed(tokens: Token[], at: number): boolean {
  const before = tokens[at - 1]!.low;
  if (/^(?:au|aux|du|des|la|le|les|l')$/.test(before)) return true;
  return /^(?:de|d'|a)$/.test(before) && tokens[at]!.shape === 'title' && tokens[at]!.text.length > 6;
}

/** The words of a name may be tied by dashes (`Francs-Moisins`) or parted by spaces. */
function longestEnd(tokens: Token[], at: number, rests: string[][]): number | undefined {
  const own = tokens[at]!.key.split(' ').slice(1);
  let best: number | undefined;
  for (const rest of rests) {
    const words = [...own];
    let to = at;
    while (words.length < rest.length && isTied(tokens[to + 1])) {
      to++;
      words.push(...tokens[to]!.key.split(/[ ']/).filter((word) => word !== ''));
    }
    if (words.length === rest.length && words.every((word, j) => word === rest[j]) && (best === undefined || to > best))
      best = to;
  }
  return best;
}

function usualName(surface: string): string {
  const small = surface === surface.toUpperCase() ? surface.toLowerCase() : surface;
  return small
    .replace(/\s+/g, ' ')
    .replace(/(^|[ -])(\p{L})(?=\p{L}{2})/gu, (_, before: string, letter: string) => before + letter.toUpperCase())
    .replace(/([ -])(De|Du|Des|La|Le|Les)(?=[ -])/g, (_, before: string, word: string) => before + word.toLowerCase());
}
