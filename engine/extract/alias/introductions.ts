import type { ReportText } from '../document.ts';
import { isCommonNoun } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import type { Token } from '../gazetteer/tokens.ts';
import { wordTest } from '../gazetteer/word.ts';
import { isShortForm } from './short-forms.ts';

/** Phrases after which a nickname stands, matched on folded words joined by spaces, ending at the nickname. */
const heads: Record<string, RegExp | null> = {
  alias: null,
  surnomme: null,
  surnommee: null,
  surnom: null,
  surnomment: null,
  surnommait: null,
  sobriquet: null,
  aka: null,
  blaze: null,
  blase: null,
  sapelle: null,
  sappelle: null,
  sapele: null,
  sappele: null,
  lapelle: null,
  lappelle: null,
  lapellent: null,
  lappellent: null,
  surnommes: null,
  appeler: /(?:fait|faire|faisant|faisait|font|fesait) $/,
  apeler: /(?:fait|faire|faisant|faisait|font|fesait) $/,
  apele: /(?:(?:fait|fai) |(?:^| )s'? ?)$/,
  apel: /(?:^| )s'? ?$/,
  apelle: /(?:^| )s'? ?$/,
  appelr: /(?:fait|faire|faisant|fai|fais) $/,
  appler: /(?:fait|faire|faisant|fai|fais) $/,
  appeller: /(?:fait|faire|faisant|fai|fais) $/,
  appellent: /(?:l'|l' |on |que .{0,40}|qu' .{0,40})$/,
  appelle: /(?:l' |on |que .{0,40}|qu' .{0,40}|s' )$/,
  appelait: /(?:l' |on |que .{0,40}|s' )$/,
  appelaient: /(?:l' |on |que .{0,40})$/,
  bijnaam: null,
  nickname: null,
  apodo: null,
  apodado: null,
  apodada: null,
  genannt: null,
  spitzname: null,
  soprannome: null,
  soprannominato: null,
  detto: null,
  alcunha: null,
  bijgenaamd: null,
  appel: /(?:l'|l' )$/,
  'appelez-moi': null,
  'appellez-moi': null,
  'appelle-moi': null,
  appellation: null,
  dit: null,
  dite: null,
  appele: /(?:est|etait|serait) $/,
  appelee: /(?:est|etait|serait) $/,
  baptise: null,
  nomme: /(?:^| )(?:on|qu'on|ils|l'on) $/,
  nomment: /(?:^| )(?:ils|les .{1,20}) $/,
  comme: /(?:^| )(?:connu|connue|se presente|se presentait|se presentant|presente) $/,
  as: /(?:^| )known $/,
  signe: null,
  signer: null,
};

/** Words that introduce a nickname only when it stands in quotation marks: `elle est appelée « Casquette »`. */
const quotedOnly = new Set(['baptise', 'appellation']);

/** Index of the word after `surnom` and what ties it: `son surnom c'est X`, `au surnom de X`. */
function pastCopula(tokens: Token[], at: number, low: string): number {
  let i = at + 1;
  if (!/^(?:surnom|sobriquet|blaze|blase|appellation)$/.test(low)) return i;
  while (i - at < 4 && /^(?:c'|c|cest|ce|est|etait|serait|de|d'|du)$/.test(tokens[i]?.low ?? '')) i++;
  return i;
}

export function introducesAlias(low: string): boolean {
  return Object.hasOwn(heads, low) && low !== 'dit' && low !== 'dite';
}

const isCalled = wordTest(/^(?:certaine?|(?:de|pre)?nommee?)$/);
// The words of a text may be names that every object has: `constructor`, `__proto__`.
const mayIntroduce = wordTest(
  (word) => isCalled({ word }) || /^(?:nom|pseudo|pseudonyme|prenom)$/.test(word.low) || Object.hasOwn(heads, word.low),
);

/** Indexes of the words that a phrase introduces as a nickname. */
export function* introductionEnds(report: ReportText, tokens: Token[]): Generator<number> {
  for (let i = 0; i < tokens.length; i++) {
    const token = tokens[i]!;
    if (!mayIntroduce(token)) continue;
    if (isCalled(token) && !(token.low === 'nomme' && /^(?:on|ils)$/.test(tokens[i - 1]?.low ?? ''))) {
      if (
        /^ [«"“] ?$/.test(tokens[i + 1]?.gap ?? '') &&
        /^(?:le|la|un|une)$/.test(tokens[i - 1]?.low ?? '') &&
        !isFullName(tokens, i + 1)
      ) {
        yield i + 1;
        continue;
      }
      const told = /^une?$/.test(tokens[i - 1]?.low ?? '') && isNickname(tokens[i + 1]) && !isRealName(tokens, i + 1);
      if (told && (token.low.startsWith('certain') || isUnlisted(tokens[i + 1]!))) yield i + 1;
      continue;
    }
    if (token.low === 'nom' || token.low === 'pseudo' || token.low === 'pseudonyme' || token.low === 'prenom') {
      const before = before3(tokens, i);
      if (
        /(?:sous le|connu sous le|repondant au|repond au|sous son)\s*$/.test(before) &&
        tokens[i + 1]?.low === 'de' &&
        /[«"“]/.test(tokens[i + 2]?.gap ?? '')
      )
        yield i + 2;
      else if (
        /(?:sous le|connu sous le|repondant au|repond au)\s*$/.test(before) &&
        tokens[i + 1]?.low === 'de' &&
        (/^l[ea]$/.test(tokens[i + 2]?.low ?? '') || isInvented(tokens, i + 2))
      )
        yield i + 2;
      continue;
    }
    const condition = heads[token.low];
    if (condition === undefined) continue;
    if (condition !== null && !condition.test(`${wide(tokens, i)} `)) continue;
    if (/^s?app?ell?e$/.test(token.low) && bearers.test(wide(tokens, i))) continue;
    const at = pastCopula(tokens, i, token.low);
    const next = tokens[at];
    if (next === undefined) continue;
    // `L'appel provenait du 04…`: the noun, not the verb.
    if (token.low === 'appel' && /(?:ait|aient)$/.test(next.low)) continue;
    // `il se présente comme le patron`: without a capital it is what he says he does.
    if (token.low === 'comme' && next.shape === 'lower' && /present/.test(tokens[i - 1]!.low)) continue;
    if (quotedOnly.has(token.low) && !/[«"“„]\s*$/.test(next.gap)) continue;
    if (token.low === 'dit' || token.low === 'dite') {
      if (!introducedByDit(report, tokens, i)) continue;
    }
    if (token.low === 'signe' || token.low === 'signer') {
      if (!/^ ?: ?[«"“]|^ [«"“]/.test(next.gap)) continue;
    }
    if (
      /^(?:s?app?ell?e|lapp?elle|sapp?ele|appelait|appell?ent|appelee?|comme|appeler|nomme|signe)$/.test(token.low) &&
      isRealName(tokens, i + 1)
    )
      continue;
    yield at;
  }
}

function before3(tokens: Token[], at: number): string {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .map((token) => token.low)
    .join(' ');
}

function wide(tokens: Token[], at: number): string {
  let text = '';
  for (let i = at - 1; i >= 0 && at - i < 8 && !tokens[i + 1]!.first; i--) text = `${tokens[i]!.low} ${text}`;
  return text.trim();
}

/** `BENALI Karim, dit Kazer`: after a name or with a quotation mark, not `il dit avoir`. */
function introducedByDit(report: ReportText, tokens: Token[], at: number): boolean {
  const next = tokens[at + 1]!;
  const before = tokens[at - 1];
  if (
    before !== undefined &&
    /^(?:il|elle|on|se|qui|lui|nous|me|a|ai|avait|ont|est|sont|etait)$/.test(before.low) &&
    !/[,(]/.test(tokens[at]!.gap)
  )
    return false;
  const capitalBefore = before !== undefined && before.shape !== 'lower';
  const parted = /^\s?[,(]/.test(tokens[at]!.gap);
  if (/^ ?[«"“]/.test(next.gap)) return capitalBefore || parted;
  if (next.caps) return capitalBefore && !/^(?:que|qu'|avoir|etre|ne)$/.test(next.low);
  if (/^l[ea]$|^l'$/.test(next.low))
    return (capitalBefore || parted) && tokens[at + 2] !== undefined && tokens[at + 2]!.shape !== 'lower';
  if (report.text.slice(next.end, next.end + 1) === ':') return false;
  return (capitalBefore || parted) && (next.shape === 'title' || next.shape === 'upper' || next.shape === 'mixed');
}

/** `s'appelle Karim Benali`, `un certain Karim`: a first name in full, or a name in two words, is a person's. */
function isRealName(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at], tokens[at + 1]];
  if (first === undefined) return false;
  if (first.shape === 'title' && first.text.length === 1 && /^\. ?$/.test(second?.gap ?? '')) return true;
  if (/[«"“]/.test(first.gap)) return false;
  if (/^(?:petit|gros|grand|vieux|big|ti)$/.test(first.low) && second !== undefined && givenStrength(second.key) < 2)
    return false;
  if (givenStrength(first.key) === 2 && first.low.length > 3 && !isShortForm(first.key)) return true;
  if (second === undefined || second.gap !== ' ' || second.caps) return false;
  const named = isFamilyName(first.key) || isFamilyName(second.key) || (isNameLike(first) && isNameLike(second));
  if (first.shape === 'lower') return named && !isCommonNoun(second.low) && !isCommonNoun(first.low);
  return named && !/^l[ea]$/.test(first.low) && (second.shape === 'title' || second.shape === 'upper');
}

/** In quotation marks a first name in full, or a first name and a family name. */
function isFullName(tokens: Token[], at: number): boolean {
  const [first, second] = [tokens[at]!, tokens[at + 1]];
  const given = givenStrength(first.key) === 2 && !isShortForm(first.key);
  return given && (second === undefined || !/^ $/.test(second.gap) || isFamilyName(second.key));
}

/** What is called by a name and is no person. */
const bearers =
  /(?:^| )(?:chiens?|chienne|teckel|berger|malinois|labrador|chat|chatte|cheval|poney|bateau|voilier|peniche|navire|chalutier|bar|boite|boutique|societe|association|residence|site|groupe|canal|chaine|operation|rue|ferme|chanson|film|jeu|produit|village|quartier)(?: [^ ]+){0,4}$/;

/** A capital on a word of no language we know, too long for a pet form. */
function isNameLike(token: Token): boolean {
  return token.shape === 'title' && token.text.length > 4 && !isCommonNoun(token.low) && !isShortForm(token.key);
}

/** `se présente sous le nom de Goni`: one word that no list of names knows. */
function isInvented(tokens: Token[], at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (token === undefined || token.shape !== 'title' || token.gap !== ' ') return false;
  return givenStrength(token.key) < 2 && !isFamilyName(token.key) && !(next?.gap === ' ' && next.shape !== 'lower');
}

/** A capital that begins no family name: `un nommé Corbeau`, `un dénommé Le Dentiste`. */
function isUnlisted(token: Token): boolean {
  if (token.shape === 'lower') return isShortForm(token.key) && !isCommonNoun(token.low);
  return token.shape === 'title' && (isCommonNoun(token.low) || !isFamilyName(token.key));
}

/** `un certain Dido`, one word that no list of names knows. */
function isNickname(token: Token | undefined): boolean {
  return (
    token !== undefined &&
    token.gap === ' ' &&
    !/^(?:nombre|temps|moment|montant|age|point|type|mec|jeune)$/.test(token.low)
  );
}
