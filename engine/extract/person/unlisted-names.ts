import { isFamilyName } from '../gazetteer/names.ts';
import { isOrdinary } from '../gazetteer/ordinary-words.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { acronyms, demonyms } from '../gazetteer/word-classes.ts';

/** `BANNINEAU aurait quitté le quartier`: in usual case, a word in capitals that does what people do. */
export function isSubjectInCapitals(tokens: Token[], from: number, to: number): boolean {
  const [token, next] = [tokens[to]!, tokens[to + 1]];
  return (
    from === to &&
    token.shape === 'upper' &&
    !token.caps &&
    /^\p{Lu}{5,}$/u.test(token.text) &&
    isTied(next) &&
    verbsOfPeople.test(next!.low) &&
    placeAt(tokens, to) === undefined
  );
}

/** `remet une enveloppe à HIRTZLIN`, `LIGNE ATTRIBUEE A RONDEAU`: a word in capitals to whom something goes. */
export function isReceiver(tokens: Token[], from: number, to: number): boolean {
  const [token, before] = [tokens[to]!, tokens[from - 1]];
  if (from !== to || before === undefined || !isTied(token) || !/^\p{Lu}{5,}$/u.test(token.text)) return false;
  if (placeAt(tokens, to) !== undefined) return false;
  const given =
    /^(?:attribue|remi[st]|remet|appart|confie|destine|adresse|vend|livre|identifie|attribu|tenue?s?$|geree?s?$|conduite?s?$|command|dirigee?|menacee?|remplacee?|suivie?|accompagnee?)/;
  if (/^(?:a|par|comme|chez)$/.test(before.low))
    for (let i = from - 2; i >= 0 && from - i < 6; i--) if (given.test(tokens[i]!.low)) return true;
  return !token.caps && /^(?:avec|chez|contre)$/.test(before.low);
}

/** `nomment Camillle Belgard, qui tient`: two words that no list knows, inside a sentence, of whom something is told. */
export function isSubjectPair(tokens: Token[], from: number, parts: Token[]): boolean {
  const [before, next] = [tokens[from - 1], tokens[from + 2]];
  if (parts[0]!.first || parts[0]!.caps || before === undefined || !isTied(parts[0]!) || before.shape !== 'lower')
    return false;
  if (/^(?:le|la|les|l'|un|une|du|des|au|aux|d'|ce|cette|marque|logo|a|en|sur|societe|bar|enseigne)$/.test(before.low))
    return false;
  const told =
    next !== undefined &&
    ((/^, $/.test(next.gap) && /^(?:qui|dont|age|agee|ne|nee|dit|dite|\d\d)$/.test(next.low)) ||
      (isTied(next) && verbsOfPeople.test(next.low)));
  const brought =
    /^(?:nomment|nomme|avec|contre|que|qu'|designe|designent|visent|vise|reconnu|reconnait|identifie|appele|croise|vu|interpelle)$/.test(
      before.low,
    );
  return (told || brought) && isUnknownPair(tokens, from, parts);
}

/** `Aruna VAUSSAVRET`, `Ruddy Hoarau`: no known first name, but written as names are, in capitals or before a family name. */
export function isUnknownPair(tokens: Token[], from: number, parts: Token[]): boolean {
  const [first, second] = [parts[0]!, parts[1]!];
  const letters = (token: Token) =>
    /^[\p{L}'’-]+$/u.test(token.text) && token.text.length > 2 && !acronyms.has(token.low);
  const upper = first.shape === 'upper' ? first : second;
  return (
    parts.length === 2 &&
    (first.shape !== second.shape || (first.shape === 'title' && !first.first)) &&
    parts.every((token) => letters(token) && !isOrdinary(token) && !demonyms.has(token.low)) &&
    upper.text.length > 3 &&
    placeAt(tokens, from) === undefined &&
    placeAt(tokens, from + 1) === undefined
  );
}

/** A word with a capital that is in our lists of family names, or built as they are. */
export function isListedFamily(token: Token): boolean {
  return token.shape === 'title' && isFamilyName(token.key);
}

const verbsOfPeople =
  /^(?:aurait|avait|serait|etait|est|se|s'|l'|lui|nous|leur|y|en|ne|n'|dit|declare|nie|refuse|reconnait|conteste|indique|precise|soutient|habite|reside|vend|vit|admet|affirme|explique|prend|repond|remet|sort|part|revient)$/;
