/**
 * Every weight of the matcher, in bits: log2 of how many times likelier the observation is when the two subjects
 * are one than when they are two strangers. Rarity of names is in rarity.ts; all else is here.
 */
export const weights = {
  /** Exact identifiers, taken with the prior: what is left after it. */
  identifier: 40,
  networkDiffers: -14,
  periodFar: -12,
  phoneNear: 12,

  /** One character read alike; one `?`: nothing said. */
  plateLetter: 4.3,
  plateDigit: 3.3,
  plateLookAlike: -2,
  plateOther: -11,
  plateCountryDiffers: -12,

  makeModelCommon: 5.5,
  makeModel: 8.5,
  modelOnly: -1,
  makeOnly: 3,
  modelDiffers: -9,
  colour: 2.5,
  colourDiffers: -5.5,

  number: 6,
  /** One side names the street only. */
  numberMissing: -3,
  streetCommon: 5,
  street: 14.5,
  streetNear: -3,
  communeWritten: 8,
  communeAssumed: 6,
  communeDiffers: -14,
  /** The other report names other places only. */
  communeElsewhere: -2,
  postcodeDiffers: -6,
  buildingDiffers: -4,

  organisationKind: 3,
  organisationProper: 11,
  organisationNear: -3,
  organisationWhole: 5,

  /** Subtracted from a name's rarity. */
  nameVariant: -1.5,
  nameNear: -3,
  nameMisheard: -4,
  namePart: -2.5,
  nameShort: -5,
  nameInitial: -6,
  initialAlone: 1,
  nameOrder: -2,
  familyDiffers: -8,
  nameAlone: -1,
  /** Nothing in one of the reports says that the word is a name. */
  namePossible: -3,
  /** Given and family names of one origin go together: the second says less once the first agrees. */
  nameOrigin: -1.5,

  alias: 14,
  aliasOrdinary: 3,
  /** A given name used as a nickname. */
  aliasGiven: 8,
  aliasShort: 14,
  aliasSyllables: 12,
  aliasNear: -2,
  aliasInside: -4,
  aliasCut: -6,
  aliasOfGivenName: 6,
  /** Five letters of it and more. */
  aliasOfNameLong: 1.2,
  aliasSyllable: 3.5,
  aliasTwoLetters: 2.5,
  aliasInitial: 1,
  /** `JB`: of some four hundred pairs of initials, those of a tenth of nicknames. */
  aliasInitials: 5,
  /** The start of the family name, four letters of it and more. */
  aliasOfFamilyName: 7,

  birthDate: 14,
  birthDateNear: 8,
  birthMonth: 9,
  birthYear: 5.5,
  birthYearNear: 0,
  birthDiffers: -24,
  birthFar: -40,
  ageFits: 3,
  ageNear: -1,
  ageDiffers: -12,
  birthPlace: 4,
  birthPlaceDiffers: -4,
  sexDiffers: -10,
  /** One report says that the other is somebody else; clears; or names as author, witness or victim whom the other does not. */
  toldNamesake: -12,
  toldCleared: -5,
  toldAside: -4,

  /** Reports of one place; a great city says less. */
  placeCity: 4,
  place: 6,
  placeVast: 0.5,
  placeMore: 1.5,
  placeDiffers: -3.5,
  /** Of what drives about. */
  placeDiffersMoving: -2.5,
  /** Kept from the bits of a shared cell where a place of it is shared too. */
  cellAndPlace: -3,
  cellDiffers: -2,
  /** Two cells of one region or of departments that touch, in place of what different places would say against. */
  region: 2.5,
  /** Two reports of one cell within a season. */
  season: 1,

  /** What else the two reports share, at full strength for the strongest and half for each next. */
  sharedIdentifier: 14,
  sharedAddress: 11,
  sharedPerson: 11,
  sharedAlias: 7,
  sharedOrganisation: 6,
  sharedVehicle: 5,
} as const;

/** Bits against two subjects of one type in two reports of a file being one, before any evidence. */
export function priorBits(reports: number): number {
  return -Math.min(MOST_PRIOR, Math.max(LEAST_PRIOR, heldBits(reports)));
}

/**
 * Bits in two reports coming from one cell: the fewer reports the cell holds, the less likely that two persons of it
 * agree by chance. Never less than one cell in thirty-one says.
 * @param reports held by the cell
 */
export function cellBits(reports: number): number {
  return Math.min(MOST_CELL, Math.max(LEAST_CELL, LEAST_PRIOR - heldBits(reports) - CELL_CAUTION));
}

const LEAST_PRIOR = 17.5;
const MOST_PRIOR = 22;
const LEAST_CELL = 5;
const MOST_CELL = 10;
/** What makes persons of one cell alike by chance: families, fashions, streets of one region. */
const CELL_CAUTION = 4;

/** Two subjects of a kind in each report, as bits. */
function heldBits(reports: number): number {
  return Math.log2(2 * Math.max(1, reports));
}
