import { oneEditApart } from '../compare/similarity.ts';
import { joinTens, numberOf } from './numbers.ts';
import type { NameKind, NamePart } from './prepared.ts';

/**
 * Cuts the romanised name of an organisation or a vessel into parts: legal forms of many countries and articles
 * decide nothing, words that many share weigh little, numbers are brought to digits.
 */
export function organisationParts(text: string, kind: NameKind): NamePart[] {
  let plain = ` ${text
    .replace(/['`’‘ʼ´"]/g, '')
    .replace(/&|\+/g, ' and ')
    .replace(/[№#]/g, ' ')} `;
  plain = plain.replace(
    /(?<![a-z])(?:[a-z][./]\s?){1,6}[a-z]?(?![a-z])/g,
    (letters) => ` ${letters.replace(/[^a-z]/g, '')} `,
  );
  plain = plain.replace(/[^a-z0-9]+/g, ' ');
  for (const [written, as] of LONG_FORMS) plain = plain.replace(written, ` ${as} `);
  const raw = joinTens(plain)
    .replace(/([a-z]{2,})(\d+)|(\d+)([a-z]{3,})/g, (_all, a = '', b = '', c = '', d = '') => `${a}${c} ${b}${d}`)
    .trim()
    .split(/\s+/)
    .filter((word) => word !== '');
  const parts = raw.map((word, at) => partOf(expanded(word), at, raw.length, kind));
  return single(
    parts.some(tells) ? parts : parts.map((part) => ({ ...part, sort: part.sort === 'legal' ? 'generic' : part.sort })),
  );
}

function partOf(word: string, at: number, count: number, kind: NameKind): NamePart {
  if ((LEGAL.has(word) || isMistypedForm(word)) && count > 1 && kind === 'organisation')
    return { text: word, sort: 'legal' };
  if (kind === 'vessel' && at === 0 && SHIP.has(word) && count > 1) return { text: word, sort: 'minor' };
  if (MINOR.has(word) && count > 1) return { text: word, sort: 'minor' };
  const number = numberOf(word, at === 0);
  if (number !== null) return { text: number, sort: 'number' };
  return { text: word, sort: GENERIC.has(word) ? 'generic' : 'word' };
}

/** `Aktiengeselschaft`: a long legal form with one error. */
function isMistypedForm(word: string): boolean {
  return word.length > 8 && LONG_LEGAL.some((form) => oneEditApart(form, word));
}
const LONG_LEGAL = ['aktiengesellschaft', 'incorporated', 'corporation', 'aktiebolag'];

function tells({ sort }: NamePart): boolean {
  return sort !== 'legal' && sort !== 'minor';
}

/** Single letters that follow one another are one word: `l x c`. */
function single(parts: readonly NamePart[]): NamePart[] {
  const out: NamePart[] = [];
  let open = false;
  for (const part of parts) {
    const letter = part.text.length === 1 && part.sort === 'word';
    if (letter && open) out[out.length - 1] = { text: out.at(-1)!.text + part.text, sort: 'word' };
    else out.push(part);
    open = letter;
  }
  return out;
}

function expanded(word: string): string {
  return SHORT.get(word) ?? word;
}

/** Legal forms of several words. */
const LONG_FORMS: readonly [RegExp, string][] = [
  [/ limited liability (?:company|partnership) /g, 'llc'],
  [/ (?:public|open|closed)? ?jo[a-z]nt stock (?:company|compan|co) /g, 'jsc'],
  [/ (?:public )?limited company /g, 'ltd'],
  [/ gesellschaft (?:mit|m) (?:beschrankter|beschraenkter|b) haftung /g, 'gmbh'],
  [/ societe anonyme /g, 'sa'],
  [/ societe a responsabilite limitee /g, 'sarl'],
  [/ societe (?:par actions simplifiee)(?: unipersonnelle)? /g, 'sas'],
  [/ societe civile immobiliere /g, 'sci'],
  [/ sociedad (?:anonima|limitada) (?:de capital variable )?/g, 'sa'],
  [/ sp (?:z )?o ?o /g, 'spzoo'],
  [/ spolka z ograniczona odpowiedzialnoscia /g, 'spzoo'],
  [/ (?:publichnoe |otkrytoe |zakrytoe )?a[kc][ct]sionernoe obs[hc]*estvo /g, 'jsc'],
  [/ obs[hc]*estvo s ogranichennoi? otvetstvennost\w* /g, 'ooo'],
  [/ s a de c v /g, 'sa'],
  [/ sa de cv /g, 'sa'],
  [/ pty ltd /g, 'ltd'],
  [/ co ltd /g, 'ltd'],
  [/ gmbh and co kg /g, 'gmbh'],
  [/ united states(?: of america)? /g, 'us'],
  [/ united kingdom /g, 'uk'],
];

const LEGAL = new Set(
  `ltd limited llc lc lp llp inc incorporated corp corporation plc co company pty pte bhd sdn gmbh mbh ag aktiengesellschaft
  kg kgaa ohg ug ev se nv bv bvba sprl srl sa sas sasu sarl eurl sci scp snc scop selarl sca spa sapa sl slu slne lda ltda
  eireli ab aktiebolag oy oyj as asa aps ivs a/s hf ehf kft zrt nyrt bt sro as doo dd ad ead ood eood jsc pjsc ojsc cjsc ooo oao zao pao ao
  tov tzov pat vat too spzoo spk uab sia ou kk yk fze fzco fzc fzllc wll saoc dmcc sal tic sti anonim sirketi kollektif
  cie compagnie societe company compan`.split(/\s+/),
);
const MINOR = new Set(
  `the of and et und y e i a an de des du da do dos das del della di la le les l los las el d en in for pour fur zu von van der den
  das die au aux chez sur sous by on at to for et fils cie al el`.split(/\s+/),
);
const SHIP = new Set('mv mt ms ss fv my sv hms uss rv mts mf mn'.split(' '));
const SHORT = new Map(
  Object.entries({
    intl: 'international',
    int: 'international',
    natl: 'national',
    nat: 'national',
    mfg: 'manufacturing',
    mfr: 'manufacturing',
    bros: 'brothers',
    assn: 'association',
    assoc: 'association',
    asso: 'association',
    govt: 'government',
    gov: 'government',
    univ: 'university',
    dept: 'department',
    mgmt: 'management',
    mgt: 'management',
    ind: 'industries',
    inds: 'industries',
    industry: 'industries',
    hldg: 'holdings',
    hldgs: 'holdings',
    holding: 'holdings',
    svc: 'services',
    svcs: 'services',
    serv: 'services',
    service: 'services',
    grp: 'group',
    groupe: 'group',
    gp: 'group',
    eng: 'engineering',
    engg: 'engineering',
    tech: 'technology',
    technologies: 'technology',
    telecom: 'telecommunications',
    comm: 'communications',
    dev: 'development',
    inst: 'institute',
    st: 'saint',
    ste: 'sainte',
    fdn: 'foundation',
    trans: 'transport',
    transports: 'transport',
    transp: 'transport',
    const: 'construction',
    constr: 'construction',
    dist: 'distribution',
    distr: 'distribution',
    gge: 'garage',
    ets: 'etablissements',
    etabl: 'etablissements',
    gd: 'grand',
    pt: 'petit',
    ctr: 'center',
    centre: 'center',
    rest: 'restaurant',
    resto: 'restaurant',
    alim: 'alimentation',
    pharm: 'pharmacie',
    usa: 'us',
    assur: 'assurance',
    cooperation: 'cooperative',
    coop: 'cooperative',
    partner: 'partners',
    solution: 'solutions',
    system: 'systems',
    enterprise: 'enterprises',
  }),
); // prettier-ignore

const GENERIC = new Set(
  `joint stock group holdings international national global world general services solutions systems technology industries industrial trading
  trade import export enterprises management consulting partners capital fund trust bank finance financial investment investments
  insurance assurance construction development engineering transport logistics shipping maritime energy oil gas power steel motors
  electronics communications telecommunications media foods food products company association union foundation institute center office agency
  department ministry government committee council organization organisation academy university school hospital club society
  brothers sons family shop store restaurant cafe bar hotel garage auto autos automobile alimentation epicerie boulangerie boucherie
  pharmacie tabac presse pizza kebab snack taxi taxis location immobilier batiment nettoyage securite distribution etablissements
  entreprise commerce negoce agence bureau new grand petit nord sud est ouest north south east west central star`.split(
    /\s+/,
  ),
);
