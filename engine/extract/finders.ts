import { findCryptoAddresses } from './crypto/find-crypto-addresses.ts';
import type { Finder } from './document.ts';
import { findEmails } from './email/find-emails.ts';
import { findIbans } from './iban/find-ibans.ts';
import { findPhones } from './phone/find-phones.ts';

/** Every finder, one line per mention type. */
export const finders: readonly Finder[] = [findPhones, findIbans, findCryptoAddresses, findEmails];
