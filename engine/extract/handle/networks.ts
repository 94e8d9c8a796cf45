/** Networks and messengers by every name that people give them, on folded text. */

export interface Network {
  name: string;
  /** Pattern source of words that name nothing else. */
  words: string;
  /** Pattern source of words that have another meaning too: they count only beside 'compte', 'pseudo', 'sur' … */
  weak?: string;
  /** Host and path before the account in a link. */
  link?: string;
}

export const networks: Network[] = [
  {
    name: 'snapchat',
    words: 'snapchat|snp|snape|snapchatt?e?|snapchats|snaptchat|snapechat|snapcha|sanpchat|snaps?|snapp|snatch?chat',
    weak: 'sc',
    link: 'snapchat\\.com/(?:add|t)/',
  },
  {
    name: 'instagram',
    words: 'instagram|instagramme?|instagrame|instgram|instagam|insta|ig',
    link: 'instagram\\.com/|instagr\\.am/',
  },
  {
    name: 'telegram',
    words: 'telegramm?e?s?|telegam|telegrm|telegr|tlgm?|tlgrm',
    weak: 'tg|tele',
    link: 't\\.me/(?:joinchat/|s/)?|telegram\\.me/',
  },
  { name: 'whatsapp', words: 'whats ?app|whats?appe?|whatsap|watsapp?|wathsapp?|whattsapp?|wsp', weak: 'wa' },
  { name: 'signal', words: 'signal app|signal messenger', weak: 'signal' },
  { name: 'tiktok', words: 'tik ?tok|tiktoc', weak: 'tt', link: 'tiktok\\.com/@' },
  {
    name: 'facebook',
    words: 'facebook|facebok|facbook|facebouk|messenger|fb',
    weak: 'face',
    link: 'facebook\\.com/|fb\\.com/|fb\\.me/',
  },
  { name: 'twitter', words: 'twitter', weak: 'x', link: 'twitter\\.com/|x\\.com/' },
  { name: 'discord', words: 'discord', link: 'discord\\.gg/' },
  { name: 'wickr', words: 'wickr(?: ?me)?|wicker me' },
  { name: 'session', words: 'session messenger', weak: 'session' },
  { name: 'threema', words: 'threema' },
  { name: 'viber', words: 'viber' },
  { name: 'kik', words: 'kik' },
  { name: 'potato', words: 'potato(?: chat)?' },
  { name: 'skype', words: 'skype' },
  { name: 'wechat', words: 'wechat' },
  { name: 'zangi', words: 'zangi' },
  { name: 'element', words: 'element messenger', weak: 'element' },
  { name: 'simplex', words: 'simplex' },
  { name: 'wire', words: 'wire messenger', weak: 'wire' },
  { name: 'linkedin', words: 'linkedin', link: 'linkedin\\.com/in/' },
  { name: 'youtube', words: 'youtube', link: 'youtube\\.com/@' },
  { name: 'twitch', words: 'twitch', link: 'twitch\\.tv/' },
  { name: 'leboncoin', words: 'leboncoin|le bon coin' },
  { name: 'vinted', words: 'vinted' },
  { name: 'reddit', words: 'reddit', link: 'reddit\\.com/u(?:ser)?/' },
  { name: 'steam', words: 'steam' },
  { name: 'yubo', words: 'yubo' },
  { name: 'onlyfans', words: 'onlyfans', link: 'onlyfans\\.com/' },
];
