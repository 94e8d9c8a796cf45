import { isCapital, isTied, type Token } from '../gazetteer/tokens.ts';
import { words } from '../gazetteer/words.ts';
import { functionWords, runEnd } from './careless-names.ts';
import { capitalEnd, type Span } from './name-span.ts';
import { legalForms } from './trade-words.ts';

/** A company after its legal form: `SARL Dumont et Fils`, `S.C.I. des Deux Dents`, `sasu mk trans`. */
export function legalName(tokens: Token[], at: number): Span | undefined {
  const token = tokens[at]!;
  const form = formEnd(tokens, at);
  if (form === undefined) return undefined;
  let i = form + 1;
  const next = tokens[i];
  if (next === undefined) return undefined;
  if (next.gap === ', ' && isCapital(next) && !next.caps) {
    const to = capitalEnd(tokens, i);
    return to > i && !isTied(tokens[to + 1]) ? { from: i, to, priority: 61 } : undefined;
  }
  if (!(isTied(next) || (form > at && next.gap === '. '))) return undefined;
  while (
    i - form < 4 &&
    (tokens[i]?.shape === 'lower' || tokens[i]?.caps) &&
    link.test(tokens[i]!.low) &&
    isTied(tokens[i + 1])
  )
    i++;
  const head = tokens[i]!;
  if (isCapital(head) && !head.caps) return { from: form + 1, to: capitalEnd(tokens, i), priority: 67 };
  const careless = token.caps || token.shape === 'lower';
  if (!careless || !smallForms.has(token.low) || functionWords.test(head.low) || head.shape === 'digit')
    return undefined;
  return { from: form + 1, to: runEnd(tokens, i), priority: 57 };
}

const link = /^(?:le|la|les|l'|du|des|de|d')$/;
/** Forms that are no word in small letters. */
const smallForms = new Set(words('sci sarl sasu eurl snc selarl ets etablissements'));

/** Index of the last token of the legal form that begins here, written whole or with full stops. */
function formEnd(tokens: Token[], at: number): number | undefined {
  const token = tokens[at]!;
  if (legalForms.has(token.low)) {
    const large = token.shape === 'upper' && !(token.caps && token.text.length < 3);
    return large || smallForms.has(token.low) ? at : undefined;
  }
  if (token.text.length !== 1 || tokens[at + 1]?.gap !== '.') return undefined;
  let letters = token.low;
  let to = at;
  while (to - at < 4 && tokens[to + 1]?.gap === '.' && tokens[to + 1]!.text.length === 1) letters += tokens[++to]!.low;
  return legalForms.has(letters) ? to : undefined;
}
