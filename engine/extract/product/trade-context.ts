/** Whether the words around speak of drugs; all on folded text. */

const PRICE =
  '\\d ?(?:€|euros?\\b|eur\\b|e\\b|balles\\b)|\\beuros?\\b|\\bbillets?\\b|\\d (?:le|la|les) (?:\\d+ ?)?(?:g|gr|grammes?|pochons?|barrettes?|sachets?|demi|dix|cinq|x)\\b';
const MEASURE = '\\d ?(?:g|gr|kg|ml)\\b|\\bgrammes?\\b|\\bkilos?\\b|\\ble g\\b';
const TRADE =
  '\\b(?:revend\\w*|propos\\w*|sert (?:la|le|du|de la|des)|bidons?|impregn\\w*|vend\\w*|ventes?|vendeurs?|bicrav\\w*|deal\\w*|trafi\\w+|stup\\w*|drogu\\w*|toxico\\w*|consomm\\w*|fum(?:e|ent|er|eur|eurs|ait|aient)|sniff?\\w*|tape|inject\\w*|inhal\\w*|doses?|emball\\w*|pochons?|sachets?|barrettes?|savonnettes?|pacsons?|kepas?|cristaux|livr\\w+|achet\\w*|achat\\w*|acquer\\w*|acquis\\w*|command\\w*|guett\\w*|chouf\\w*|clients?|saisi\\w*|ecoul\\w*|odeur\\w*|pipes?|seringue\\w*|overdose|defonc\\w*|teste?|depist\\w*|positif|arrivage|tarifs?|menu|four|charbon\\w*|nourrice|transaction\\w*|comprimes?|gelules?|cachets?|pilules?|flacons?|fioles?|ampoules?|ballons?|buvards?|plants?|fourni\\w*|approvision\\w*|ravitaill\\w*|remis\\w*|prend|prennent|prenait|pouss\\w*|cultiv\\w*|culture|plantations?|sent|planqu\\w*|marchandises?|substances?|matiere|coup(?:er|ee|e) (?:a|avec|au))\\b';
const NEAR = new RegExp(`\\b(?:produits?|marchandise|nature) ?(?::|\\.{3,})|${PRICE}|${MEASURE}|${TRADE}`);
const OF_MATTER =
  /(?:\bde (?:la|l')|\bdu|\bde|\bd[' ]|\b(?:sa|ta|leur|leurs|des|la|le|les|l'|en|pour|et|ou|comme|avec))[ "(]{0,3}$|\d ?(?:g|gr|grs|kg|kgs|grammes?|kilos?) $|["(,:/+] ?$/;
const SPAN_BEFORE = 70;
const SPAN_AFTER = 60;

/** A price, a measure or a word of the trade within a sentence's reach. */
export function isTradeNear(text: string, start: number, end: number): boolean {
  return NEAR.test(before(text, start)) || NEAR.test(after(text, end));
}

/** 'de la brune contre 25 euros', 'sachet d'herbe' – not 'une femme brune', 'tondre l'herbe'. */
export function isCommonWordMeant(text: string, start: number, end: number, besideProduct: boolean): boolean {
  if (isListed(text, start, end) && besideProduct) return true;
  // `blanches et vertes` are colours of something: the name of a drug has no plural.
  if (/^(?:blanches|brunes|vertes|jaunes|marrons)$/.test(text.slice(start, end)) && !isQuoted(text, start, end))
    return false;
  const lead = text.slice(Math.max(0, start - 14), start);
  const word = text.slice(start, end);
  if (/^(?:poudre|chimie)$/.test(word) && /\ben $/.test(lead)) return false;
  if (word === 'coupe' && !/\d ?(?:g|gr|kg|kilos?|grammes?)(?: de)? $/.test(lead)) return false;
  // `shit frappé`, `kif jaune`: how a product that is already named looks.
  if (QUALITY.test(word) && /(?:shit|hasch|teuch\w*|resine|kif|cannabis) ["(]? ?$/.test(lead)) return false;
  if (word === 'gaz' && GAS_OF_THE_HOUSE.test(lead)) return false;
  if (isSaidToBe(text, start, end)) return true;
  if (isPriced(text, start, end) && BOUNDARY.test(lead)) return true;
  const quoted = /["(]$/.test(lead) || /^[")]/.test(text.slice(end, end + 1));
  const follow = text.slice(end, end + 16);
  const counted = /\b(?:une?|\d+)(?: (?:petite?|gros(?:se)?))? $/.test(lead) && PACKED.test(follow);
  if (word === 'caillou' && /\b(?:un|petit|gros) $/.test(lead) && besideProduct && isTradeNear(text, start, end))
    return true;
  if (!OF_MATTER.test(lead) && !quoted && !counted) return false;
  if (EVERYDAY_BEFORE.test(lead) || EVERYDAY_AFTER.test(follow)) return false;
  return besideProduct || isTradeNear(text, start, end);
}

const PACKED = /^ (?:envelop|emball|dans|sous|a \d)/;
const GAS_OF_THE_HOUSE =
  /\b(?:odeur|fuite|compteur|chaudiere|plaque|cuisiniere|robinet|facture|conduite|coupure|station|masque|grenade|camion)s? (?:de |du |a |au )?$/;
const QUALITY = /^(?:frappe|filtre|jaune|mousseux|marron|verte|brune|blanche)$/;

/** `c'est de l'herbe`, `il ne veut plus de blanche`, `la chimique, elle …`: matter that can only be a drug's. */
export function isSaidToBe(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  if (EVERYDAY_AFTER.test(text.slice(end, end + 16))) return false;
  switch (text.slice(start, end)) {
    case 'herbe':
      return /(?:\bc'est|\bc est|\bcest|") ?(?:que )?de l'["]? ?$/.test(lead);
    case 'blanche':
    case 'brune':
      return /\b(?:plus|veu[tx]|besoin|caisses?|kilos?|kg|grammes?|parle) de ["]? ?$/.test(lead);
    case 'neige':
      return /\b(?:parl\w+|question) de ["]? ?$/.test(lead);
    case 'marron':
      return /\bla ["]? ?$/.test(lead);
    case 'chimique':
      return /\bla $/.test(lead) && /^ ?(?:,|elle|est|arrive|c'est)/.test(text.slice(end, end + 10));
    default:
      return false;
  }
}

/** Where an item of a list begins. */
const BOUNDARY = /(?:^|\n|[,;:/(+*>-]|\b(?:et|ou|puis)) ?$/;
const EVERYDAY_BEFORE =
  /\b(?:maison|porte|femme|dame|voiture|page|carte|robe|chemise|eau|tete|tondre|tond|arme|nuit|couleur|au|aux|mauvaise|cours|produits?|usine|classe|prof|labo|chutes?|bonhomme|boule) (?:de (?:la |l')|du |la |l'|en )?$|\bl'$(?<!(?:de|fumer|vend|avec|sent) l')/;
const EVERYDAY_AFTER =
  /^ (?:haute|coupee(?! (?:a|au|avec|paracetamol|cafeine))|folle|de (?:noel|mariage|la table|provence)|roulante?|nationale?|militaire|sportive|du monde|a (?:cigarettes?|modeler|huile|air|cafe|particules)|de (?:cigarettes?|loisirs|donnees|cheveux|france|bois|champagne|riz|perlimpinpin)|d'europe|aux yeux|a canon|a chat|militaire|navale|aerienne|nautique|arriere|organique|est pleine)\b/;

/** 'livre des « bonbons »': an everyday word, in quotes, among words of the trade. */
export function isCodedWordMeant(text: string, start: number, end: number, near: number): boolean {
  const besideProduct = near > 0;
  if ((besideProduct && isListed(text, start, end)) || isOffered(text, start, end)) return true;
  const lead = text.slice(Math.max(0, start - 14), start);
  const item = BOUNDARY.test(lead) && /^ ?(?:[,.;:/+)\n]|et\b|ou\b|$)/.test(text.slice(end, end + 4));
  if (near > 1 && item && !/^papier/.test(text.slice(start, end))) return true;
  if (besideProduct && BOUNDARY.test(lead) && isPriced(text, start, end)) return true;
  return isQuoted(text, start, end) && (besideProduct || isTradeNear(text, start, end));
}

/** Something to eat that is sold by the piece at a drug's price: `sa vend : du chocolat, 20e`. */
function isOffered(text: string, start: number, end: number): boolean {
  return (
    /\b(?:vend\w*|propos\w+|dispo\w*|deal\w*)(?: ?:)? (?:[a-z' ]{0,25})?(?:du|de la|de l') $/.test(
      text.slice(Math.max(0, start - 45), start),
    ) && new RegExp(`^[^.\\n]{0,12}(?:${PRICE})`).test(text.slice(end, end + 24))
  );
}

/** One of an enumeration with articles of matter: `de la ké, des cartons, du MD`. */
function isListed(text: string, start: number, end: number): boolean {
  return (
    /\b(?:du|de la|des|de l')[^,.;:\n]{1,20}(?:,| et| ou|\/|\+) ?(?:du|de la|des|de l') $/.test(
      text.slice(Math.max(0, start - 40), start),
    ) && /^ ?(?:[,.;:/+)\n!]|et\b|ou\b|\d|$)/.test(text.slice(end, end + 4))
  );
}

/** 'de la CC', 'du PTC': capitals after an article of matter. */
export function isSoleName(original: string, text: string, start: number, end: number): boolean {
  return (
    /^[A-Z\d]{2,4}$/.test(original.slice(start, end)) &&
    /\b(?:de la|du|la|le) $/.test(text.slice(Math.max(0, start - 8), start))
  );
}

/** A price follows at once: 'roche 10€', 'poudre : 60 balles', 'jaune 30 les 5g'. */
export function isPriced(text: string, start: number, end: number): boolean {
  return start < end && PRICE_NEXT.test(text.slice(end, end + 20));
}

const PRICE_NEXT =
  /^ ?(?:[:=-]|->|a)? ?\d{1,4} ?(?:€|e\b|eur|euros?|balles|(?:le|la|les) (?:\d+ ?)?(?:g|gr|grammes?|pochons?|barrettes?|sachets?|demi|x)\b)/;

/** Between quotation marks, with or without spaces. */
export function isQuoted(text: string, start: number, end: number): boolean {
  return /["'(] ?$/.test(text.slice(Math.max(0, start - 2), start)) && /^ ?["')]/.test(text.slice(end, end + 2));
}

/** 'le gramme de C', 'CC à 60 €', 'pilules de X', 'keta md et G': a capital (or, in careless writing, any) letter right beside a price, a portion or a product. */
export function isLetterMeant(
  original: string,
  text: string,
  start: number,
  end: number,
  besideProduct: boolean,
): boolean {
  const lead = text.slice(Math.max(0, start - 24), start);
  const follow = text.slice(end, end + 24);
  const portion = PORTION_BEFORE.test(lead);
  const quoted = isQuoted(text, start, end);
  const capital = original.slice(start, end) !== text.slice(start, end);
  if (portion || (capital && /\d ?(?:g|gr|kg|kilos?) $/.test(lead))) return true;
  if (/^k[éÉ]$/i.test(original.slice(start, end)) && /(?:["(:,]|\b(?:de la|du|la|de|en|et)) ?$/.test(lead)) return true;
  if (besideProduct && /\bpour (?:la|le) $/.test(lead)) return true;
  if (/^[ch]$/.test(text.slice(start, end)) && /\bde la $/.test(lead) && isTradeNear(text, start, end)) return true;
  if (capital && /\bparl\w+ (?:souvent |beaucoup )?de $/.test(lead)) return true;
  if (LETTERED.test(lead)) return false;
  if (besideProduct && /\b(?:de la|du) $/.test(lead)) return true;
  if (!capital && !(quoted && isTradeNear(text, start, end))) return false;
  if (besideProduct && /^ \d{1,3}(?:[,;/\n.]|$)/.test(follow)) return true;
  if (PRICE_AFTER.test(follow)) return !/\d ?$/.test(lead);
  if (/\b(?:la|le|du) $/.test(lead) && /^ (?:a \d|(?:est|se) vend|coute|vaut)/.test(follow)) return true;
  if (quoted || /\b(?:de la|du) $/.test(lead))
    return isTradeNear(text, start, end) || /\bcomme (?:de la|du) $/.test(lead);
  return (
    besideProduct &&
    /(?:[:,/+]|\bet|\bou|\bet du|\bde la|\bdu) ?$/.test(lead) &&
    /^(?: ?[,/+.;:!?)]| et\b| ou\b| tout\b|$)/.test(follow)
  );
}

/** Things that are told apart by letters. */
const LETTERED =
  /\b(?:bat|batiment|bt|hall|escalier|esc|cage|bloc|entree|tour|porte|appt?|appartement|vitamine|plan|groupe|classe|lettre|ilot|lot|categorie|permis|secteur|zone|ligne|quai|type|serie|annexe)s? ?$/;
const PORTION_BEFORE =
  /(?:\d ?(?:g|gr|grs|kg|ml)|fonds?|bouchons?|peu|\b(?:le|un|demi|\d) ?g|grammes?|kilos?|doses?|pilules?|cachets?|comprimes?|sachets?|pochons?|barrettes?|cailloux|flacons?|fioles?|gelules?|traces?|ligne|rail|pacsons?|kepas?) (?:de (?:la )?|d'|du )["]? ?$/;
const PRICE_AFTER = /^["')]? ?(?:a|:|=|-|->)? ?\d{1,4}(?:[.,]\d+)? ?(?:€|e\b|eur|balles)/;

function before(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - SPAN_BEFORE), start)
      .split(/[.!?] |\n/)
      .pop() ?? ''
  );
}

function after(text: string, end: number): string {
  return text.slice(end, end + SPAN_AFTER).split(/[.!?] |\n/, 1)[0] ?? '';
}
