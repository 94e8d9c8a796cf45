/**
 * Endings that make family and fathers' names in many languages: two names that share one agree on little by it, two
 * that begin alike and end in two of them are two names. Each line is one ending in its writings.
 */
const ENDINGS = `
ovich evich ovitch evitch ovic evic owicz ewicz ovych evych avich ovics
ovna evna ivna yvna owna
ov ova off ev eva eff iev ieva yev yeva ow ew
in ina ine yn yna
ski sky skyy skiy skij skii ska skaya skaia cki cky
enko enka
chuk tchouk czuk tchuk
shvili chvili svili
dze adze idze
ian yan iants yants iantz
oglu oglou ogly
zade zadeh zada
ullah oullah ollah
uddin eddine addin oddin ouddine eddin
escu esco esku
eanu ianu
poulos opoulos pulos
akis aki
idis ides iadis
sson son sen ssen
mann man
berg bergh burg bourg
stein
feld
baum
ez es
inho inha
imana
amba emba omba
ouche ouch
etti elli ini
`;

const classes: [string, number][] = ENDINGS.trim()
  .split('\n')
  .flatMap((line, at) => line.split(' ').map((ending): [string, number] => [ending, at + 1]))
  .sort(([a], [b]) => b.length - a.length);

/** A number for the family of the ending and how many letters it takes from what tells; zeros where a word has none or hardly more than it. */
export function endingOf(text: string): { ending: number; length: number } {
  for (const [ending, family] of classes)
    if (text.length >= ending.length + (ending.length > 2 ? 3 : 4) && text.endsWith(ending))
      return { ending: family, length: ending.length > 2 ? ending.length : 1 };
  return { ending: 0, length: 0 };
}

/** Families of endings that make a father's name, which is no given name. */
export const FATHERS_ENDINGS = 2;
