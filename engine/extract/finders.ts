import { findAddresses } from './address/find-addresses.ts';
import { findAliases } from './alias/find-aliases.ts';
import { findCryptoAddresses } from './crypto/find-crypto-addresses.ts';
import type { Finder } from './document.ts';
import { findEmails } from './email/find-emails.ts';
import { findHandles } from './handle/find-handles.ts';
import { findIbans } from './iban/find-ibans.ts';
import { findOrganisations } from './organisation/find-organisations.ts';
import { findPersons } from './person/find-persons.ts';
import { findPhones } from './phone/find-phones.ts';
import { findPlaces } from './place/find-places.ts';
import { findPlates } from './plate/find-plates.ts';
import { findPrices } from './price/find-prices.ts';
import { findProducts } from './product/find-products.ts';
import { findQuantities } from './quantity/find-quantities.ts';
import { findTimes } from './time/find-times.ts';
import { findVehicles } from './vehicle/find-vehicles.ts';

/** Every finder, one line per mention type. */
export const finders: readonly Finder[] = [
  findPersons,
  findAliases,
  findPhones,
  findPlates,
  findVehicles,
  findAddresses,
  findPlaces,
  findOrganisations,
  findIbans,
  findCryptoAddresses,
  findHandles,
  findEmails,
  findProducts,
  findQuantities,
  findPrices,
  findTimes,
];
