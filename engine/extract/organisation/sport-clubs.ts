import { isTied, type Token } from '../gazetteer/tokens.ts';
import { capitalEnd, type Span } from './name-span.ts';

/** `l'AS Beauséjour`, `au FC Plaine`: a club by the letters that open its name. */
export function sportClub(tokens: Token[], at: number): Span | undefined {
  const [letters, name, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  if (letters.caps || letters.shape !== 'upper' || !initials.test(letters.low) || !isTied(name)) return undefined;
  if (name!.shape !== 'title' || !/^(?:l'|le|du|au|d'|de|club|la)$/.test(before?.low ?? '')) return undefined;
  return { from: at, to: capitalEnd(tokens, at, true), priority: 58 };
}

const initials =
  /^(?:as|us|fc|sc|rc|so|ac|ua|js|es|aj|asc|usm|aspt|asptt|bc|hbc|hc|cs|co|uso|asm|ca|sco|ogc|olympique|jsk|ujs)$/;
