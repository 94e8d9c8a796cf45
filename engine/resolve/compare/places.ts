import type { Evidence } from '../comparison.ts';
import { areNear } from '../normalise/region.ts';
import type { Profile, SubjectType } from '../profile.ts';
import { cellBits, weights } from '../score/weights.ts';
import { evidence, type Pair } from './draft.ts';

/** Communes so large that many reports name them. */
const CITIES = list(
  `paris, marseille, lyon, toulouse, nice, nantes, montpellier, strasbourg, bordeaux, lille, rennes, toulon, reims,
  st etienne, le havre, villeurbanne, dijon, angers, grenoble, st denis, nimes, aix en provence, clermont ferrand, le mans,
  brest, tours, amiens, annecy, limoges, metz, boulogne billancourt, perpignan, besancon, orleans, rouen, mulhouse, caen,
  nancy, argenteuil, montreuil, roubaix, tourcoing, avignon, nanterre, creteil, poitiers, versailles, fort de france,
  cayenne, mamoudzou`,
);
/** Countries, regions and departments: next to nothing is said by sharing one. */
const VAST = list(
  `france, espagne, belgique, allemagne, italie, pays bas, portugal, suisse, luxembourg, maroc, algerie, tunisie,
  royaume uni, europe, rhone, nord, sud, est, ouest, gironde, bouches du rhone, loire atlantique, haute garonne, bas rhin,
  ile de france, bretagne, alsace, provence, occitanie, normandie`,
);

/** What the places and cells of the two reports say for or against their speaking of one thing. */
export function comparePlaces({ a, b, context }: Pair): Evidence[] {
  const left = a.attributes.places ?? [];
  const right = b.attributes.places ?? [];
  const shared = left.filter((place) => right.includes(place)).sort((x, y) => placeBits(y) - placeBits(x));
  const sameCell = a.attributes.cell !== undefined && a.attributes.cell === b.attributes.cell;
  const found: Evidence[] = [];
  shared.slice(0, 3).forEach((place, i) => {
    const bits = i === 0 ? placeBits(place) : Math.min(weights.placeMore, placeBits(place));
    found.push(evidence('place-shared', bits, place, place));
  });
  if (sameCell) {
    const bits = cellBits(context.reports) + (shared.length > 0 ? weights.cellAndPlace : 0);
    found.push(evidence('cell-shared', bits, a.attributes.cell));
  }
  if (sameCell && daysBetween(a, b) <= SEASON_DAYS)
    found.push(evidence('season-shared', weights.season, a.attributes.seenOn, b.attributes.seenOn));
  if (sameCell || shared.length > 0) return found;
  if (nearCells(a, b)) found.push(evidence('region-shared', weights.region, a.attributes.cell, b.attributes.cell));
  else if (left.length > 0 && right.length > 0) {
    found.push(
      evidence(
        'place-different',
        MOVING.has(a.type) ? weights.placeDiffersMoving : weights.placeDiffers,
        left.slice(0, 3).join(', '),
        right.slice(0, 3).join(', '),
      ),
    );
  } else if (a.attributes.cell && b.attributes.cell) {
    found.push(evidence('cell-different', weights.cellDiffers, a.attributes.cell, b.attributes.cell));
  }
  return found;
}

/** Networks reach the next department before the next region. */
function nearCells({ attributes: a }: Profile, { attributes: b }: Profile): boolean {
  return a.cell !== undefined && b.cell !== undefined && areNear(a.cell, b.cell);
}

const MOVING = new Set<SubjectType>(['plate', 'vehicle']);

const SEASON_DAYS = 92;

/** Days between two reports; 0 where one has no date. */
export function daysBetween({ attributes: a }: Profile, { attributes: b }: Profile): number {
  if (!a.seenOn || !b.seenOn) return 0;
  return Math.abs(Date.parse(a.seenOn) - Date.parse(b.seenOn)) / 86_400_000;
}

function placeBits(place: string): number {
  if (VAST.has(place)) return weights.placeVast;
  return CITIES.has(place) ? weights.placeCity : weights.place;
}

function list(names: string): ReadonlySet<string> {
  return new Set(names.split(/,\s*/));
}
