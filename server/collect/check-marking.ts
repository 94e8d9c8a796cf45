import { RecoupeError } from '../../shared/errors.ts';
import { tooHighMarkings } from './schema.ts';

/**
 * Markings above the ceiling (Diffusion Restreinte), as they stand at the head or foot of a page: in capitals, alone on
 * their line but for rules, numbers and « Spécial France ». The same words in a sentence mark nothing.
 */
const marked =
  /^[\s*=_.#[\]()/\\|-]*((?:TR[EÈ]S )?SECRET(?: D[EÉ]FENSE)?|CONFIDENTIEL D[EÉ]FENSE|(?:NATO|OTAN|COSMIC) (?:TOP )?SECRET|(?:NATO|OTAN) CONFIDENTI(?:AL|EL)|(?:TR[EÈ]S SECRET|SECRET|CONFIDENTIEL) UE(?: ?\/ ?EU (?:TOP )?(?:SECRET|CONFIDENTIAL))?|EU (?:TOP )?SECRET|TOP SECRET)(?:[\s*=_.#[\]()/\\|–-]*(?:SP[EÉ]CIAL FRANCE)?[\s*=_.#[\]()/\\|–-]*)$/mu;

/**
 * Refuses what may not be held here at all, by what the sender declares or by what its text bears.
 * @throws RecoupeError marked_too_high
 */
export function checkMarking(text: string, declared: string | undefined): void {
  const marking = tooHighMarkings.find((one) => one === declared) ?? marked.exec(text)?.[1];
  if (marking) throw new RecoupeError('marked_too_high', { marking });
}
