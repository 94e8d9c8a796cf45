/**
 * A rough sound of a name across writings of one original: the transliterations of Arabic, Slavic, Turkish, Albanian
 * and West African names, French homophones, dropped h, doubled letters. Vowels are dropped but for a first one.
 * `mohamed`, `muhammad` → `mmd`; `hoxha`, `hodja` → `oJ`. Takes one folded name without spaces.
 */
export function sound(name: string): string {
  const known = heardBefore.get(name);
  if (known !== undefined) return known;
  if (heardBefore.size >= MOST_REMEMBERED) heardBefore.clear();
  const heard = hear(name);
  heardBefore.set(name, heard);
  return heard;
}

/** The same names come back all the time: remembering them makes a comparison several times faster. */
const heardBefore = new Map<string, string>();
const MOST_REMEMBERED = 50_000;

function hear(name: string): string {
  let heard = name;
  for (const [writing, as] of WRITINGS) heard = heard.replace(writing, as);
  return heard
    .replace(/(.)\1+/g, '$1')
    .replace(/(?!^)[aeiou]+/g, '')
    .replace(/^[aeiou]+/, 'o')
    .replace(/(.)\1+/g, '$1');
}

const WRITINGS: readonly [RegExp, string][] = [
  [/[vw]i(?:tch|ch|cz|c|tz|ts)$/, 'viS'],
  [/(?<=.{4})([oe])(?:ff?|w)$/, '$1v'],
  [/e?au(?:lts?|ds?|ts?|x)$/, 'o'],
  [/verr(?=[iy])/, 'berr'],
  [/tx/g, 'S'],
  [/d[iy](?=[ao])/g, 'J'],
  [/(?:t?sch|tch|tsh|cz)/g, 'S'],
  [/ch(?=[rl])/g, 'k'],
  [/(?:sh|ch)/g, 'S'],
  [/(?:dj|dzh|xh|dz)/g, 'J'],
  [/g(?=[eiy])/g, 'J'],
  [/j|^y(?=[aeiou])/g, 'J'],
  [/(?:cqu|kh|ck|qu|q|gh(?=a))/g, 'k'],
  [/c(?![eiy])/g, 'k'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/gn(?=[aeiou])/g, 'n'],
  [/[czç]/g, 's'],
  [/(?:ou|w)/g, 'u'],
  [/y/g, 'i'],
  [/h/g, ''],
];
