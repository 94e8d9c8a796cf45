import type { NamePart } from './prepared.ts';

/**
 * Cuts a person's romanised name into parts: titles and suffixes decide nothing, particles are kept with the word
 * they stand before, `abd al-X` is X with a mark, the name after `bin`, `ben`, `ould` is a father's.
 */
export function personParts(text: string): NamePart[] {
  const raw = text
    .replace(/['`’‘ʼ´"]/g, '')
    .split(/[^a-z0-9.]+/)
    .flatMap((word) => word.split('.'))
    .map(letters)
    .filter((word) => word !== '');
  const tied = tiedWords(text);
  const parts: NamePart[] = [];
  let particle = '';
  let father = false;
  let servant = false;
  const names = raw.filter((word, at) => !isTitle(word, at)).length;
  raw.forEach((word, at) => {
    const last = at === raw.length - 1;
    if (isTitle(word, at) && names > 0) parts.push({ text: word, sort: 'minor' });
    else if (!last && parts.length + raw.length > 1 && isSon(word) && (at > 0 || raw.length > 2)) {
      father = true;
      particle = word;
    } else if (!last && ABD.test(word)) servant = true;
    else if ((at === 0 && raw.length > 1 && OR_FAMILY.has(word)) || OR_GIVEN.has(word)) {
      parts.push({ text: word, sort: OR_FAMILY.has(word) ? 'particle' : 'title' });
      if (OR_FAMILY.has(word)) particle = word;
    } else if (!last && PARTICLES.has(word) && (at > 0 || raw.length > 1)) particle += word;
    else {
      const part = nameOf(word, servant);
      parts.push({
        ...part,
        ...(particle && { particle }),
        ...(father && { father }),
        ...(tied.has(word) && { tied: true }),
      });
      particle = '';
      father = false;
      servant = false;
    }
  });
  return once(parts);
}

/** The words of compound given names: `Jean-Luc` is seldom written `Jean`. */
function tiedWords(text: string): Set<string> {
  return new Set([...text.matchAll(COMPOUND)].flatMap(([, first, second]) => [first!, second!]));
}
const COMPOUND =
  /\b(jean|marie|anne|pierre|paul|louis|charles|francois|guy|rose|yves|andre|maria|anna|hans|karl|carl)-([a-z]+)/g;

/** A word whose servant's prefix is written with it: `abdelkader`, `abdurrahman`; `abdallah` is a name of its own. */
function nameOf(word: string, servant: boolean): NamePart {
  if (word.length === 1) return { text: word, sort: 'initial' };
  if (/^\d+$/.test(word)) return { text: word, sort: 'number' };
  const welded =
    /^abd(?:el|ul|oul|al|ur|er|our|ar|us|as|es|ou[sn]|ush|ash|esh|un|en|an|uz|az|ud|ad|ed|i|o|u)?(?=[a-z]{4})(?!al+ah$|ul+ah$)([a-z]{4,})$/.exec(
      word,
    );
  if (welded && !/^abd(?:al|ul|el|oul|il)*l?ah[ia]?$/.test(word) && !/^abdoulaye?$|^abdirah/.test(word))
    return {
      text: welded[1]!.replace(/^l+(?=[aeiou])/, 'l').replace(/^(.)\1/, '$1'),
      sort: 'word',
      servant: true,
      full: word,
    };
  return { text: word, sort: 'word', ...(servant && { servant: true }) };
}

/** Digits among letters stand for the letters that they look like. */
function letters(word: string): string {
  return /[a-z]/.test(word) && /\d/.test(word) ? word.replace(/[0-9]/g, (digit) => LOOKS_LIKE[Number(digit)]!) : word;
}
const LOOKS_LIKE = 'oizeasgtbg';

/** A word said twice in a row is one; a syllable said twice is a name. */
function once(parts: readonly NamePart[]): NamePart[] {
  if (parts.length < 3) return [...parts];
  return parts.filter(({ text }, at) => {
    const before = parts[at - 1];
    return before === undefined || text !== before.text || (text.length < 6 && !before.servant);
  });
}

function isSon(word: string): boolean {
  return SONS.has(word);
}
const SONS = new Set(
  'bin ben ibn bint binti bnou oglu ogly ogli uulu kyzy qizi kizi ould wuld walad ou ag nait naith ath ap fitz'.split(
    ' ',
  ),
);
const ABD = /^abd(?:el|ul|oul|al|ur|er|our|us|as|es)?$/;

const PARTICLES = new Set(
  `de du des la le les lo da das do dos di del della delle dello dei degli der den dem ten ter te van von vom zu zum zur
  y e al el ul ad as ar an at az ed er es et ait aith ath sidi si moulay abu abou abi aboul umm oum bou bu bel
  mac mc mag ni nic af av auf op vande vander st san sant santa santo sao saint sainte na ya`.split(/\s+/),
);

/** Particles that are family names too: standing first they may be one. */
const OR_FAMILY = new Set('do le la lo da di ta mac ho van san sa ni de du to'.split(' '));

/** Forms of address that many people bear as a name. */
const OR_GIVEN = set('cheikh cheick sheikh shaikh shaykh sheik hadj haj hajj haji hajji king prince major imam');

/** A form of address, a rank, a suffix: some stand anywhere, some first, some after a name only. */
function isTitle(word: string, at: number): boolean {
  return ANYWHERE.has(word) || (at === 0 ? FIRST : AFTER).has(word);
}
const ANYWHERE = set(
  `mr mrs ms miss mister m mme mlle melle monsieur madame mademoiselle dr docteur doctor prof professeur professor herr frau
  hadji elhadj alhaji alhadji hajja mullah mollah moulla mulla maulana
  maulavi mawlawi molla qari ustad ustadh sayyid sayyed syed dit dite alias nee ne epouse ep veuve vve surnomme`,
);
const FIRST = set(
  `me maitre sir lord lady dame don dona donna senor senora signor signora fru pani gospodin president presidente
  praesident prasident general colonel capitaine captain commandant lieutenant sergent sergeant adjudant brigadier marechal
  marshal amiral admiral ministre minister senateur senator depute chancelier chancellor princesse princess roi
  queen reine sultan emir chef chief pere father frere soeur sister rabbi rabbin reverend rev pasteur abbe mgr monseigneur
  bishop cardinal pape pope nom prenom`,
);
const AFTER = set(
  'jr sr junior senior fils filho neto ii iii iv esq phd md mba llc ltd inc gmbh plc sarl sas sa ag corp',
);

function set(words: string): Set<string> {
  return new Set(words.split(/\s+/));
}
