import { fold } from '../normalise/fold.ts';

const SHARED_LINE =
  /(?:standard|accueil|mairie|secretariat|prefecture|commissariat|gendarmerie|caserne|samu|urgences|hotel de ville|service client|numero vert|numero public|permanence telephonique)[^.;]{0,25}$/;

/** True for a line announced as public: a switchboard, a reception, a town hall. It identifies nobody. */
export function isSharedLine(text: string, start: number, end: number): boolean {
  if (SHARED_LINE.test(plain(text.slice(Math.max(0, start - 45), start)))) return true;
  return /^[\s,(–-]*(?:le )?(?:standard|accueil|mairie|secretariat)\b/.test(plain(text.slice(end, end + 25)));
}

/** Text between two mentions that says that the second is a nickname or another name of the first. */
export function saysAlias(between: string): boolean {
  const words = plain(between);
  if (
    words.length > 90 ||
    digits(words) > LONGEST_DATE ||
    OTHER_REFERENT.test(words) ||
    /[.;!?\n]/.test(stripAbbreviations(between))
  )
    return false;
  if (SAID.test(words)) return true;
  return /(?:^|\W)(?:alias|aka|also known as|bijnaam|genannt|vous ecrivez|surnomm\w*|surnom|pseudo\w*|(?:fait|font|faire|faisait) appele\w*|(?:s|l|les)['’ ]?app?el\w*|(?:on|qu[e'’]?)(?:\W.{0,25})? app?el\w*|appelee?s?|connue? sous|repond\w* au|signe|blase|sobriquet)(?:\W|$)/.test(
    words,
  );
}

/** Digits of a date; more are a telephone, which stands between its holder and another. */
const LONGEST_DATE = 8;

function digits(words: string): number {
  return words.replace(/\D/g, '').length;
}

/** `Untel, dit « Zed »`, but not `Untel se dit protégé par « Zed »`: right before the nickname, and no verb of saying. */
const SAID = /(?<!(?:^|\W)(?:se|il|elle|on|qui|lui|me|m|l) ?)(?:^|\W)dite?s?[\s,:]*[«"“(]*\s*(?:l[ea]s? |l['’])?$/;

/** Text between a nickname and the name that follows it, which says that they are one. */
export function saysRealName(between: string): boolean {
  const words = plain(between);
  if (words.length <= 45 && /(?:vrai nom|veritable|identifie|de son nom|en realite|alias|\($|qui est|soit)/.test(words))
    return true;
  return (
    words.length <= LONGEST_TELLING &&
    /(?:^|\W)(?:serait|est en fait|n.est autre que|qui est|qui serait|s.appelle(?:rait)?|dit s.appeler|se nomme(?:rait)?|se prenomme|identifie(?: comme)?|decline l.identite de)[\s,:«"(]*(?:\w+ ){0,4}(?:m|mme|le nomme|la nommee)?[\s.:]*$/.test(
      words,
    )
  );
}

/** Between a nickname and the words that tell who bears it, in characters. */
const LONGEST_TELLING = 110;

/**
 * Text before a nickname which says that it is that of whoever the report speaks of (`on le surnomme « Casque »`,
 * `se présente comme « Miro »`), across sentences.
 */
export function saysAliasOfSubject(before: string): boolean {
  if (OTHER_REFERENT.test(plain(before.split(/[.;!?]\s/).at(-1)!))) return false;
  return /(?:(?:^|\W)(?:on|qu.on|tous|certains|ses amis) (?:le|la|l) ?(?:nomme|appelle|surnomme|connait sous(?: le nom de)?)|(?:il|elle|s.est|se|s.etre|etre) ?(?:fait|est|se)? ?(?:presentee?|presente|presenter|identifiee?) (?:comme|sous(?: le| le surnom de| le nom de| le prenom de| le pseudonyme de)?)|repond(?:ant|rait)? au (?:surnom|nom|blase|sobriquet) de|(?:il|elle|interesse) signe(?:rait)?)[\s,:«"(“]*$/.test(
    plain(before),
  );
}

/** Text before a family name which says that it is a birth or married name of the person before. */
export function saysOtherFamilyName(between: string): boolean {
  return /^[\s,(«"“-]*(?:epouse|ep|epse|nee?|veuve|vve|divorcee|nom de naissance|nom d.usage|nom marital|nom de jeune fille|femme)[\s.:]*$/.test(
    plain(between),
  );
}

/** Text between a family name and the given name that belongs to it: `Lefebvre (prénom Guillaume)`. */
export function saysGivenName(between: string): boolean {
  return /^[\s,(«"-]*(?:de )?prenom(?:me|mee)?[\s:«"]*$/.test(plain(between));
}

/** Sex that a title before the mention or a participle after it tells. */
export function sexFrom(before: string, after: string): 'female' | 'male' | undefined {
  const title = plain(before);
  if (/(?:^|\W)(?:mme|madame|mlle|mademoiselle|la nommee|la denommee|la dame|la detenue)[\s.:«"]*$/.test(title))
    return 'female';
  if (/(?:^|\W)(?:m|mr|monsieur|le nomme|le denomme|le sieur|le detenu)[\s.:«"]*$/.test(title)) return 'male';
  if (/^[\s,(«»"”-]*(?:née|NÉE|NEE)(?!\p{L})/u.test(after)) return 'female';
  if (/^[\s,(«»"”-]*né(?!\p{L})/u.test(after)) return 'male';
  return undefined;
}

/** First and last possible year of birth from an age in years said right after a name. */
export function birthYearsFrom(after: string, recordedAt: string): [number, number] | undefined {
  const age = /^[^.;\n]{0,25}?(\d{1,2}) ?ans\b/.exec(after);
  if (!age || /(?:depuis|il y a|pendant|dans)\s+$/.test(after.slice(0, age[0].length - age[1]!.length - 4)))
    return undefined;
  const year = Number(recordedAt.slice(0, 4)) - Number(age[1]);
  return [year - 1, year];
}

/** Lower case without accents, same length as the text where it has no ligature. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

const OTHER_REFERENT =
  /(?:^|\W)(?:un|une|autre|second|seconde|deuxieme|type|individu|celui|celle|avec|aupres|rejoint|rencontre|nomme par)(?:\W|$)/;

function stripAbbreviations(text: string): string {
  return text.replace(/\b(?:M|Mme|Mr|Dr|St|av|bd|no|n°)\./gi, '');
}

const MONTHS = 'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre'.split(' ');

/**
 * Date of birth said after a name (`né le 06/06/1984`, `née en mai 1990`, `né à Bron le 8 août 1979`).
 * @param after text from the end of the name
 * @returns the date as far as it is told, and the offsets in `after` where a birthplace may stand
 */
export function birthFrom(after: string): { date?: string; from: number; to: number } | undefined {
  const cue = /(?<!\p{L})n[éeÉE]e?(?:\(e\))?(?=\s+(?:le|en|vers|courant|à|a|au|aux|l[ae]|\d)(?!\p{L}))/iu.exec(
    after.slice(0, 90),
  );
  if (!cue) return undefined;
  const from = cue.index + cue[0].length;
  const said = after.slice(from, from + 70);
  const stop = /[;\n!?]|\.(?=\s+\p{Lu})/u.exec(said);
  const window = stop ? said.slice(0, stop.index) : said;
  const to = from + window.length;
  return { ...dateIn(window), from, to };
}

function dateIn(text: string): { date?: string } {
  const numbers = /(?<!\d)(\d{1,2})\s?[/.-]\s?(\d{1,2})\s?[/.-]\s?(\d{4}|\d{2})(?!\d)/.exec(text);
  if (numbers) return isoDate(numbers[1]!, Number(numbers[2]), numbers[3]!);
  const words = fold(text);
  const named = new RegExp(`(?:(\\d{1,2})(?:er)? )?\\b(${MONTHS.join('|')}) (\\d{4})`).exec(words);
  if (named) return isoDate(named[1], MONTHS.indexOf(named[2]!) + 1, named[3]!);
  const year = /\b(19\d\d|20[0-4]\d)\b/.exec(words);
  return year ? { date: year[1]! } : {};
}

function isoDate(day: string | undefined, month: number, year: string): { date?: string } {
  const full = year.length === 4 ? year : `${Number(year) > 30 ? '19' : '20'}${year}`;
  if (month < 1 || month > 12) return { date: full };
  const toMonth = `${full}-${String(month).padStart(2, '0')}`;
  return { date: day && Number(day) >= 1 && Number(day) <= 31 ? `${toMonth}-${day.padStart(2, '0')}` : toMonth };
}
