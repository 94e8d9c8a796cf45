/**
 * Names made of syllables, as Chinese, Vietnamese and Korean ones are: there one vowel more or less is another name,
 * while several romanisations write one consonant.
 */

/** True where the words can be such a name: one is a usual family name of theirs, or the letters are Vietnamese. */
export function isEastern(words: readonly string[], value: string): boolean {
  if (!words.every(isSyllabic)) return false;
  return (
    VIETNAMESE.test(value) ||
    words.some((word) => FAMILIES.has(word)) ||
    (words.some((word) => ALSO_PARTICLES.has(word)) && words.some((word) => USUAL_SYLLABLES.has(word)))
  );
}

/** True for a word that can be cut into such syllables. */
export function isSyllabic(word: string): boolean {
  return SYLLABLES.test(word);
}

const SYLLABLES =
  /^(?:(?:zh|ch|sh|ph|th|kh|tr|nh|ngh?|gh|gi|qu|hs|ts|tz|tch|kw|dj|[bpmfdtnlgkhjqxrzcsyvw])?(?:[aeiouy]{1,3})(?:ng|nh|ch|ck|[nmptkclh](?![aeiouy]))?)+$/;
const VIETNAMESE = /[đơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹ]/iu;
const FAMILIES = new Set(
  `zhang wang li liu chen yang huang zhao wu zhou xu sun zhu lin guo luo liang song zheng xie han tang feng yu dong xiao cheng cao yuan deng
  fu shen zeng peng lu jiang cai jia wei xue ye pan du dai xia zhong tian ren fan fang shi yao tan liao zou xiong jin hao kong bai cui kang mao
  qiu qin gu hou shao meng wan duan lei qian tang ouyang lee chang chan cheung wong ng lam leung yeung tsang tsai chou hsu
  nguyen tran pham huynh hoang phan vu vo dang bui ngo duong dinh trinh truong luong doan vuong quach tong dao thai mac giang
  kim park choi jung kang cho yoon jang lim oh seo shin kwon hwang ahn ryu hong jeon paek pak chong chung`.split(/\s+/),
);

/** Family names that are particles or words of other languages: one more syllable of the tradition must stand beside. */
const ALSO_PARTICLES = new Set(
  'le la lo van ho to ton tu ta ha ly ma he di mo an on du su cu ba lai luu mai bach cao chu dam lam'.split(' '),
);
/** Syllables that many given names of the tradition have, and few names of another. */
const USUAL_SYLLABLES = new Set(
  `minh thi ngoc thanh xuan quoc hoai dinh hung tuan huong thao phuong quang linh trang hanh khanh phuc binh nhung hieu trung thinh quyen
  nhan phong thang thuy tien tuyet uyen viet cuong diep khoa kien hong hung anh bao duc dung son
  ming xiao guo hua jun mei qing xin ying zhi zhong jie hui yan wen`.split(/\s+/),
);

/** How such a word is heard: consonants that romanisations mix are brought together, `N` for a final `ng`. */
export function heardEastern(word: string): string {
  let heard = word;
  for (const [writing, as] of WRITINGS) heard = heard.replace(writing, as);
  return heard;
}

const WRITINGS: readonly [RegExp, string][] = [
  [/(?<![aeiouy])[ou]ng(?![aeiouy])/g, 'oN'],
  [/(?<![aeiouy])[ou]n(?![aeiouyg])/g, 'on'],
  [/oa/g, 'ua'],
  [/ng(?![aeiouy])/g, 'N'],
  [/uo(?![a-zN])/g, 'o'],
  [/ngh?/g, 'G'],
  [/(?:tch|tr|ch|q(?!u))(?=[aeiouy])/g, 'C'],
  [/(?:zh|dj|j)/g, 'J'],
  [/(?:hs|sh|x)/g, 'S'],
  [/(?:ts|tz|z|c(?=[aeiouy]))/g, 'Z'],
  [/ph/g, 'f'],
  [/kw|qu/g, 'ku'],
  [/kh/g, 'X'],
  [/gh/g, 'g'],
  [/th/g, 't'],
  [/nh/g, 'n'],
  [/oo/g, 'u'],
  [/ee/g, 'i'],
  [/w/g, 'u'],
  [/y/g, 'i'],
];
