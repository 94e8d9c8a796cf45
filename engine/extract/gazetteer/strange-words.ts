import { endsLikeWord, isCommonWord } from './common-words.ts';
import { wordTest } from './word.ts';
import { acronyms, calendarWords, demonyms, institutionWords, personTitles, roleWords } from './word-classes.ts';
import { words } from './words.ts';

/**
 * A word that is none of the language, nor one of it misspelt as messages misspell (`voitur`, `kelkun`, `devan`): where
 * a person is expected, it names one.
 */
export const isStrangeWord = wordTest(
  ({ low }) =>
    /^[a-z][a-z'-]{2,13}$/.test(low) &&
    /[aeiouy]/.test(low) &&
    !isKnown(low) &&
    !endsLikeWord(low) &&
    !classes.some((set) => set.has(low)) &&
    !meansOf(low).some(isKnown),
);

const classes = [acronyms, calendarWords, demonyms, institutionWords, personTitles, roleWords];

function isKnown(low: string): boolean {
  return isCommonWord(low) || slang.has(low) || /[a-z]{4}ment$/.test(low);
}

/** Words of the street and of messages that dictionaries leave out. */
const slang = new Set(
  words(
    `chelou relou ouf zarbi vener deter cheum bogoss bonnard baleze barge barjo beauf blaireau bled bolos boloss bouffon brolic bandant caille cainri cakos calbar carbu cassos charo chanmax chepa chiant chichon cho cimer clando clodo crade crari cramer cool
    dalle daron daronne deglingue degueu dingo dispo djadja enfoire enfoires faya feuj flippant flippe foncede fracasse frais frerot gadjo galere gamos gave gav geush glandeur gogol golri gova grailler guedin guez habs hagra haja hass igo insta jobard jtm kassos kebla
    keh kiff kiffe kouffar lascar loubard louche lourdingue malaise mabrouk marav meskin miskine mito mytho michto miche moula narvalo nan nez nimp ninja nouche oklm osef ouais ouech ouesh ourson pareil pecho perso pige poucave poukave racaille rebeu rebelotte redoublant reum reup rhalla rhey
    rageux sah salam sape saper schlag schmit schnouf serieux smack soce speed stups stup sympa swag tarba taspe tchoin teub teube tise tiser toxico toxicos toz tranquillou tricard truc trucs tunes vesqui vraiment wallah wesh wech whatsapp yep yomb zbeul zinzin zgeg zonard zouz
    uber ubere deliveroo airbnb appli applis apero apres-mi bahut baraki bataille blabla boite box caf capot cata clochard cantoche chiottes collegien compta conso contact dem deso dommage ehpad gonzesse gonze gosse gym hlm hosto impec info infos kine kilometr labo loc maman matos mdp mifa nickel nounou occaz papi papy papa mamie
    perm photo pizz porte prefa promo pub rando resto sav scoot soir squat tel telo telep toub vac vaisselle velo velos veto vida voit zik mwen pou ki lontan zot ou dann moun moune nou`,
  ),
);

/** What a careless writer may have meant: mute endings left out, doubled letters, `k` for `qu`, `o` for `eau`, `é` for `er`. */
function meansOf(low: string): string[] {
  const meant: string[] = [];
  for (const end of [
    'e',
    's',
    't',
    'd',
    'x',
    'p',
    'r',
    'es',
    'er',
    'nt',
    'ent',
    'z',
    're',
    'que',
    'le',
    'lle',
    'te',
    'tte',
    'ne',
    'ue',
    'se',
  ])
    meant.push(low + end);
  const spellings: [RegExp, string][] = [
    [/k/, 'qu'],
    [/k/, 'c'],
    [/k/g, 'c'],
    [/o$/, 'eau'],
    [/o$/, 'ot'],
    [/o/, 'au'],
    [/e$/, 'er'],
    [/er$/, 'e'],
    [/ai$/, 'ait'],
    [/é|e$/, 'ee'],
    [/z/, 's'],
    [/s/, 'ss'],
    [/s/, 'c'],
    [/ss/, 's'],
    [/an/, 'en'],
    [/en/, 'an'],
    [/in/, 'ain'],
    [/e/, 'ai'],
    [/ai/, 'e'],
    [/f/, 'ph'],
    [/j/, 'ge'],
    [/y/, 'i'],
    [/i/, 'y'],
    [/^/, 'h'],
    [/s$/, ''],
  ];
  for (const [from, to] of spellings) if (from.test(low)) meant.push(low.replace(from, to));
  for (const letter of ['l', 'm', 'n', 'p', 'r', 't', 'f', 'c'])
    if (low.includes(letter) && !low.includes(letter + letter)) meant.push(low.replace(letter, letter + letter));
  // `largent`, `jarrive`, `dacord`: the article or pronoun written with its word.
  if (/^[ldjcsnmt][aeiouyh][a-z]{3,}$/.test(low)) meant.push(low.slice(1));
  if (/^qu[a-z]{4,}$/.test(low)) meant.push(low.slice(2));
  const single = low.replace(/([a-z])\1/g, '$1');
  if (single !== low) meant.push(single);
  return meant;
}
