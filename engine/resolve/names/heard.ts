/**
 * A name as it is heard, across the writings of one original in French, English, German, Spanish and other
 * transcriptions of Arabic, Slavic, Turkish, Georgian, Armenian, West African and Asian names. Vowels are kept. One character
 * a sound: `S` as in French *chat*, `J` as in *Georges* or *djinn*, `X` as in *Khaled*; the rest are Latin letters.
 * @param name one folded word, `a` to `z`
 */
export function heardAs(name: string): string {
  let heard = name;
  for (const [writing, as] of WRITINGS) heard = heard.replace(writing, as);
  heard = heard.replace(/(.)\1+/g, '$1');
  return heard.length > 0 ? heard : name;
}

const WRITINGS: readonly [RegExp, string][] = [
  [/(?<=.{3}[^se])s$/, ''],
  [/(?<=[aeou])j(?![aeiou])/g, 'i'],
  [/[vw]i(?:tch|ch|cz|c|tz|ts)$/, 'viS'],
  [/(?<=...)o(?:ff?|w)$/, 'ov'],
  [/(?<=...)e(?:ff|w)$/, 'ev'],
  [/(?<=...)([oe])va$/, '$1v'],
  [/(?<=...)sk(?:ij|iy|yj|yi|ii|aya|aia|aja|a|y|i)$/, 'ski'],
  [/(?<=.{3})y(?:j|i)$/, 'i'],
  [/e?au(?:lts?|ds?|ts?|x)$/, 'o'],
  [/(?<=..)eaux?/g, 'o'],
  [/(?<=[a-z])t[xz]/g, 'S'],
  [/(?:sz?cz|shch|tsch|tch|tsh|sch(?![r])|cz|csh?(?=[aeiou])|tj(?=[aeiou])|ts(?=[ji]))/g, 'S'],
  [/ts(?=[aeou])/g, 's'],
  [/ch(?=[rl])/g, 'k'],
  [/(?:sh|ch|sz)/g, 'S'],
  [/^x(?=[aeiou])/, 'S'],
  [/(?:dzh|dsch|dj|xh|dz|zh|gj|d[iy](?=[ao]))/g, 'J'],
  [/gu(?=[ei])/g, 'g'],
  [/g(?=[eiy])/g, 'J'],
  [/(?:cqu|qu(?=[aeio])|ck|cc(?![eiy])|q)/g, 'k'],
  [/kh/g, 'X'],
  [/gh/g, 'g'],
  [/j/g, 'J'],
  [/(?<=i)c$/, 'S'],
  [/c(?![eiy])/g, 'k'],
  [/ix(?=[aeiou]|$)/g, 'iS'],
  [/x/g, 'ks'],
  [/ph/g, 'f'],
  [/th/g, 't'],
  [/dh/g, 'd'],
  [/bh/g, 'b'],
  [/gn(?=[aeiou])/g, 'n'],
  [/[cz]/g, 's'],
  [/(?:oo|ou|w)/g, 'u'],
  [/ee/g, 'i'],
  [/ae|ai|ay|ei|ey/g, 'e'],
  [/oe/g, 'o'],
  [/ue(?![aeiou])/g, 'u'],
  [/y/g, 'i'],
  [/h/g, ''],
  [/ij/g, 'i'],
  [/i[ei]/g, 'i'],
];
