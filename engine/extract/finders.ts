import { findCryptoAddresses } from './crypto/find-crypto-addresses.ts';
import type { Finder } from './document.ts';
import { findEmails } from './email/find-emails.ts';
import { findHandles } from './handle/find-handles.ts';
import { findIbans } from './iban/find-ibans.ts';
import { findPhones } from './phone/find-phones.ts';
import { findPlates } from './plate/find-plates.ts';
import { findPrices } from './price/find-prices.ts';
import { findProducts } from './product/find-products.ts';
import { findQuantities } from './quantity/find-quantities.ts';

/** Every finder, one line per mention type. */
export const finders: readonly Finder[] = [
  findPhones,
  findPlates,
  findIbans,
  findCryptoAddresses,
  findEmails,
  findHandles,
  findPrices,
  findQuantities,
  findProducts,
];
