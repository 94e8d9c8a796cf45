import { candidate } from '../candidate.ts';
import type { Candidate, ReportText } from '../document.ts';
import { folded } from '../folded.ts';
import { grammar } from '../scan/grammar.ts';
import { matchesBefore } from '../scan/matches-before.ts';
import { matchesOf } from '../scan/matches-of.ts';
import { networks } from './networks.ts';

/**
 * Accounts on networks and messengers: after the network's name or a word like 'pseudo', before 'sur Snapchat', after an
 * `@`, in a link, or any token with an underscore. Value: `network:name` in lower case, with `@` on Telegram only. Where the
 * text names no network the last one named before is meant, and Telegram where there is none.
 */
export function findHandles(report: ReportText): Candidate[] {
  const text = folded(report);
  const found: Candidate[] = [];
  const add = (start: number, account: string, network: string | undefined, priority: number) => {
    const name = account.replace(/[.-]+$/, '');
    if (NOT_AN_ACCOUNT.test(name) || name.length < 3) return;
    const end = start + name.length;
    found.push(candidate(report, 'handle', start, end, normalForm(network ?? 'telegram', name), priority));
  };
  for (const match of matchesOf(text, INTRODUCED)) {
    const account = match.groups?.account ?? '';
    const start = match.index + match[0].length - account.length;
    const network = networkOf(match.groups?.before ?? '') ?? networkAfter(text, start + account.length);
    const explicit = /["@:➜→➡>\udc00-\udfff]\s?$/.test(match[0].slice(0, -account.length)) || account.startsWith('@');
    const named = network || /pseud|user|login|\bid(?:entifiant)?\b/.test(match.groups?.word ?? '');
    const accountLike = isAccountLike(report.text.slice(start, start + account.length));
    if (named ? accountLike || explicit : accountLike && /^@|_|[a-z]\.[a-z]/.test(account)) {
      const known = network ?? networkBefore(text, start) ?? (match.groups?.word === 'page' ? 'facebook' : undefined);
      add(start, account, known, 72);
      for (const other of othersAfter(report.text, text, start + account.length))
        add(other.start, other.account, networkAfter(text, other.start + other.account.length) ?? known, 72);
    }
  }
  for (const match of matchesOf(text, RENAMED)) {
    const account = match[1] ?? '';
    const start = match.index + match[0].length - account.length;
    if (isAccountLike(report.text.slice(start, start + account.length)))
      add(start, account, networkAfter(text, start + account.length) ?? networkBefore(text, start, text.length), 70);
  }
  for (const match of matchesOf(text, QUOTED)) {
    const account = (match.groups?.account ?? '').trim();
    const start = match.index + match[0].lastIndexOf(account);
    const network = networkOf(match.groups?.before ?? '') ?? networkAfter(text, match.index + match[0].length);
    if (network) add(start, account, network, 73);
  }
  for (const match of matchesBefore(text, FOLLOWED, NETWORK, 90)) {
    const account = match[1] ?? '';
    if (isAccountLike(report.text.slice(match.index, match.index + account.length))) {
      add(match.index, account, networkOf(match[2] ?? ''), 73);
    }
  }
  for (const match of matchesOf(text, QUOTED_DOTS)) {
    const account = match[1] ?? '';
    const start = match.index + match[0].lastIndexOf(account);
    const network = networkAfter(text, match.index + match[0].length) ?? networkBefore(text, start);
    if (/\..*\./.test(account) || (network && /^ ?"/.test(text.slice(start + account.length))))
      add(start, account, network, 70);
  }
  for (const match of matchesOf(text, AT)) {
    add(
      match.index,
      match[0],
      networkAfter(text, match.index + match[0].length) ?? networkBefore(text, match.index),
      71,
    );
  }
  for (const match of matchesBefore(text, UNDERSCORED, UNDERSCORE, 33)) {
    if (/[a-z]/.test(match[0]) && !isReference(text, match.index))
      add(
        match.index,
        match[0],
        networkAfter(text, match.index + match[0].length) ?? networkBefore(text, match.index),
        68,
      );
  }
  for (const { name, pattern } of LINK_HOST.test(text) ? LINKS : []) {
    for (const match of text.matchAll(pattern))
      add(match.index + match[0].length - (match[1] ?? '').length, match[1] ?? '', name, 74);
  }
  return found;
}

const ACCOUNT = '@?[a-z0-9][a-z0-9._-]{1,31}(?:#\\d{4})?(?![a-z0-9@])';
const STRONG = networks.map(({ words }) => words).join('|');
const WEAK = networks.flatMap(({ weak }) => weak ?? []).join('|');
const ANY_NETWORK = `(?:${STRONG}|${WEAK})`;
const ACCOUNT_WORD =
  "(?:pseud(?:o|os|onyme|onymes)?|compte|comptes|cpte|cpt|identifiant|id|profil|page|canal|chaine|channel|groupe|user|username|nom d'utilisateur|login|contact|add|ajoute[rz]?)";
const FILLER = `(?: ?(?:est|c'est|c est|cest|c|se nomme|nomme|appele|intitule|denomme|sous|sont|publique?|prive|privee|perso|personnel|principal|secondaire|pro|officiel|officielle|nouveau|nouvelle|autre|a|chez|le|la|un|du|au|de|nom|sur|via|utilise|utilisant|l'adresse|app|appli|messagerie|messenger|${ACCOUNT_WORD})\\b| ?['"(:=,/|>➜→➡]| ?[\ud83c-\ud83e][\udc00-\udfff]\ufe0f?| ?[-=]>| -| ){0,7} ?`;
const INTRODUCED = grammar(
  `(?<![a-z0-9_@./])(?<before>(?:(?:${STRONG})|(?:sur|via|avec|par) (?:${WEAK})(?= ?[:=@,"(]| (?:sous|pseud|identifiant|compte))|(?<=(?:^|[\\n,;.(-]) ?)(?:${WEAK})(?= ?[:=(] ?)|(?<word>${ACCOUNT_WORD})${FILLER}(?:${ANY_NETWORK})?))(?![a-z0-9_.@-]*[a-z0-9_])${FILLER}(?<account>${ACCOUNT})`,
);
/** A name of several words, in quotes after the network and what it is: 'canal Telegram « Le Drive 59 »'. */
const QUOTED = grammar(
  `(?<![a-z0-9_@./])(?<before>(?:(?:${STRONG}) (?:${ACCOUNT_WORD}|\\()${FILLER}|${ACCOUNT_WORD}${FILLER}(?:${ANY_NETWORK})${FILLER}|${ACCOUNT_WORD} ))"(?<account> ?[a-z0-9@][^"\\n]{1,40})"`,
);
const NETWORK = grammar(`(?<![a-z0-9])(?:sur|via|on|chez|son)?(?:${ANY_NETWORK})(?![a-z0-9_])`);
const FOLLOWED = new RegExp(
  `(?<![a-z0-9._@/-])(${ACCOUNT}) ?["')]{0,2},? (?:sur|via|on|chez|son|\\() ?(?:le |l'|son |un )?(?:reseau |compte |appli(?:cation)? |messagerie )?(${ANY_NETWORK})(?![a-z0-9_])`,
  'y',
);
/** A name with dots that opens a quotation: '« quai.rond.traiteur est grillé »'. */
const QUOTED_DOTS = grammar(/" ?([a-z][a-z0-9_]{1,15}(?:\.[a-z][a-z0-9_]{1,15}){1,3})(?![.-]?[a-z0-9_@])/);
const AT = grammar(/(?<![a-z0-9._@/+-])@[a-z0-9_][a-z0-9._-]{1,31}(?![a-z0-9@])/);
const UNDERSCORE = grammar(/_/);
const UNDERSCORED = /(?<![a-z0-9._@/\\%?=&-])[a-z0-9.-]{0,31}[a-z0-9]_[a-z0-9_.-]{1,31}(?![a-z0-9@_/\\])/y;
const NETWORKS = networks.map(({ name, words, weak }) => ({
  name,
  exact: new RegExp(`^(?:${words}${weak ? `|${weak}` : ''})$`),
  end: new RegExp(`(?:^|[^a-z0-9])(?:${words}${weak ? `|${weak}` : ''})[^a-z0-9]*$`),
}));
const NAMED = new RegExp(
  `(?<![a-z0-9_@./])(?:${STRONG}|(?<=\\b(?:sur|via|avec|par|compte|messagerie|application|appli|reseau) )(?:${WEAK})|(?:${WEAK})(?= ?[:=(]))(?![a-z0-9_])`,
  'g',
);
/** 'sous un autre nom, nuage.clair': an account whose network was told before. */
const RENAMED = grammar(
  `\\b(?:sous (?:un|le|son) (?:autre |nouveau )?(?:nom|pseudo\\w*|identifiant|compte)|nouveau (?:nom|pseudo|compte)|renomme\\w*|rebaptise\\w*|s'appelle (?:desormais |maintenant )?)(?: (?:est|de))?[ ,:"]{1,3}(${ACCOUNT})`,
);
/** Without one of these no link can follow: spares most texts the search. */
const LINK_HOST = /\.(?:com|me|gg|am|tv)\//;
const LINKS = networks.flatMap(({ name, link }) =>
  link
    ? [
        {
          name,
          pattern: new RegExp(
            `(?:https?://)?(?:www\\.|m\\.|fr-fr\\.)?(?<![a-z0-9-])(?:${link})(@?[a-z0-9][a-z0-9._-]{1,39})`,
            'g',
          ),
        },
      ]
    : [],
);
const NOT_AN_ACCOUNT =
  /^@?(?:\d{1,4}|[\d.]{9,}|.*\.(?:jpe?g|png|pdf|docx?|xlsx?|mp[34]|txt|csv|fr|com|net|org|onion)|(?:snap(?:chat)?|insta(?:gram)?|telegram|whatsapp|signal|facebook|tiktok)s?)$/;

/** The number of a file or a case, or the name that a telephone gives to a picture. */
function isReference(text: string, start: number): boolean {
  return (
    /\b(?:refs?|references?|dossiers?|fichiers?|pv|procedures?|affaires?|rapports?|pieces?|proces-verbal|scelles?|images?|photos?|videos?|n)\b[ .:°"(]{1,4}$/.test(
      text.slice(Math.max(0, start - 16), start),
    ) || /^(?:pv|img|dsc|vid|ref|doc|scan|photo|video|screenshot|wa|piece|annexe)_/.test(text.slice(start, start + 12))
  );
}

/** Digits, dots inside, underscores or inner capitals: what an ordinary word does not have. */
function isAccountLike(account: string): boolean {
  if (account.startsWith('@')) return true;
  const bare = account.replace(/[.-]+$/, '');
  if (/^\d+(?:[.,-]\d+)*[a-z€]?$/i.test(bare) || !/[a-z]/i.test(bare)) return false;
  if (/^\d+(?:h|e|eme|er|g|kg|ml|k|x)\d*$/i.test(bare)) return false;
  if (/_|[a-z][.-]?\d|\d[a-z]{2}/i.test(bare)) return true;
  return /[a-z]{2}\.[a-z]{2}|[A-Z]{2}\.[A-Z]{2}|^[A-Z][a-z]+\.[A-Z][a-z]+$/.test(bare) || /^[a-z]+[A-Z]/.test(bare);
}

/** 'comptes Snapchat : brume69 et soir38': accounts listed after one. */
function othersAfter(original: string, text: string, end: number): { start: number; account: string }[] {
  const others: { start: number; account: string }[] = [];
  let from = end;
  for (
    let match = NEXT_ACCOUNT.exec(text.slice(from, from + 45));
    match;
    match = NEXT_ACCOUNT.exec(text.slice(from, from + 45))
  ) {
    const account = match[1] ?? '';
    const start = from + match[0].length - account.length;
    if (!isAccountLike(original.slice(start, start + account.length)) || !/[_\d]|[a-z]\.[a-z]/.test(account)) break;
    others.push({ start, account });
    from = start + account.length;
  }
  return others;
}

const NEXT_ACCOUNT = new RegExp(`^["')]?(?: ?, ?| et | ou | ?/ ?| puis | & )["'(]? ?(${ACCOUNT})`);

const ACCOUNT_TAIL = new RegExp(`(?:[^a-z0-9]|${ACCOUNT_WORD})+$`);

function networkOf(words: string): string | undefined {
  const tail = words.replace(ACCOUNT_TAIL, '');
  return NETWORKS.find(({ exact, end }) => exact.test(words) || end.test(words) || end.test(tail))?.name;
}

const AFTER = new RegExp(
  `^ ?["')]{0,2},? ?(?:(?:\\(|/|,|sur|via|on|en) ?(?:le |l'|son )?(?:reseau |appli(?:cation)? )?(${ANY_NETWORK})|(${STRONG}))(?![a-z0-9_])`,
);

function networkAfter(text: string, end: number): string | undefined {
  const match = AFTER.exec(text.slice(end, end + 45));
  const name = match?.[1] ?? match?.[2];
  return name ? networkOf(name) : undefined;
}

function networkBefore(text: string, start: number, reach = NEAR): string | undefined {
  const last = [...text.slice(Math.max(0, start - reach), start).matchAll(NAMED)].pop();
  return last && networkOf(last[0]);
}

/** Farther back than this, a network's name says nothing about the account. */
const NEAR = 120;

function normalForm(network: string, account: string): string {
  const bare = account.replace(/^@/, '');
  return `${network}:${network === 'telegram' ? '@' : ''}${bare}`;
}
