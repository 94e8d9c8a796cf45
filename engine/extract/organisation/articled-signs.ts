import { isNicknameNoun } from '../alias/nickname-words.ts';
import { isCommonWord } from '../gazetteer/common-words.ts';
import { givenStrength, isFamilyName } from '../gazetteer/names.ts';
import { placeAt } from '../gazetteer/places.ts';
import { isTied, type Token } from '../gazetteer/tokens.ts';
import { words } from '../gazetteer/words.ts';
import { capitalEnd, type Span } from './name-span.ts';

/**
 * A sign told by the capital of its own article inside a sentence: `déjeunent à Megève, La Table du Trappeur`, `la
 * mercerie Au Point de Croix`. Families (`Le Bihan`) have no everyday word after it, nicknames one word only.
 */
export function articledSign(tokens: Token[], at: number): Span | undefined {
  const [article, noun, before] = [tokens[at]!, tokens[at + 1], tokens[at - 1]];
  if (before === undefined || noun === undefined || article.first || article.caps || noun.caps) return undefined;
  if (!/^(?:Le|La|Les|L'|L’|Au|Aux|À la|Chez)$/.test(article.text) || !isTied(noun) || noun.shape !== 'title')
    return undefined;
  if (!/^(?:,? | ?: | \()$/.test(article.gap) || (article.gap === ' ' && before.shape !== 'lower')) return undefined;
  if (brings.test(before.low)) return undefined;
  const place = placeAt(tokens, at);
  if (place !== undefined && place.to > at && place.weight >= 2000) return undefined;
  const to = capitalEnd(tokens, at, true);
  const long = to - at >= 2;
  const named = tokens
    .slice(at + 1, to + 1)
    .some((part) => !isCommonWord(part.low) && (givenStrength(part.key) === 2 || isFamilyName(part.key)));
  if (!isCommonWord(noun.low) && named) return undefined;
  if (!long && (isNicknameNoun(noun.low) || !kindNear(tokens, at))) return undefined;
  return { from: at, to, priority: long && kindNear(tokens, at) ? 57 : 45 };
}

/** What brings a nickname or a person instead. */
const brings =
  /^(?:dit|dite|alias|surnomme|surnommee|nomme|nommee|denomme|denommee|prenomme|certain|certaine|est|c'est|cest|m|mme|monsieur|madame|famille|de|par|que|qu'|avec|quartier|cite|residence|secteur|lieu-dit|appelle|appellent|livre|film|roman|chanson|journal)$/;

/** Is a house of trade, eating or buying spoken of in the six words before? */
function kindNear(tokens: Token[], at: number): boolean {
  for (let i = at - 1; i >= 0 && at - i <= 7; i--) {
    if (trade.has(tokens[i]!.low)) return true;
    if (tokens[i]!.first) break;
  }
  // `Les P'tits Loups, une crèche`
  for (let i = at + 1; i < tokens.length && i - at <= 7 && !tokens[i]!.first; i++)
    if (
      /^, (?:un|une|le|la|l')?$/.test(tokens[i]!.gap) &&
      (trade.has(tokens[i]!.low) || trade.has(tokens[i + 1]?.low ?? ''))
    )
      return true;
  return false;
}

const trade = new Set(
  words(
    `glacier glaciere restaurateur restauratrice cafetier hotelier hoteliere epicier epiciere commercant commercante dejeune dejeunent dejeunaient dine dinent dinaient mangent mange boivent boit attable attables restaurant resto restaurants bar bars cafe cafes brasserie pizzeria creperie boutique magasin commerce commerces etablissement enseigne mercerie herboristerie
    epicerie salon snack kebab bistrot auberge hotel chambre chambres gite taverne cabaret discotheque boite club chicha camping creche creches pension chocolaterie maroquinerie confiserie fromagerie charcuterie cave domaine ferme galerie friperie tenu tient
    tenait tiennent gere gerant gerante patron patronne serveur serveuse employe employee travaille travaillait embauche librairie fleuriste patisserie boulangerie boucherie poissonnerie societe association terrasse vitrine comptoir caissiere caisse`,
  ),
);
