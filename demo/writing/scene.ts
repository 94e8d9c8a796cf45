import type { Channel, MentionType } from '../../shared/vocabulary.ts';
import type { Handle, Named, Person, Shop } from '../world/maker.ts';
import type { PersonName } from '../world/names.ts';
import type { Address, Cell } from '../world/places.ts';
import type { ProductWords } from '../world/products.ts';
import type { Vehicle } from '../world/vehicles.ts';

/** How a channel speaks: services, people who write carefully, people who type on a phone. */
export type Voice = 'official' | 'plain' | 'sms';

/** What a report may mention. What is absent is not spoken of. */
export interface Scene {
  cell: Cell;
  channel: Channel;
  /** The day of the facts and how many days lie between it and the report. */
  day: Date;
  daysAgo: number;
  /** Hour of the facts, 0 to 23. */
  hour: number;
  product: ProductWords;
  estate: string;
  landlord: string;
  signer: PersonName & { id: string };
  city: string;
  farCity: string;
  person?: Person;
  /** False where the writer knows only the nickname. */
  named: boolean;
  other?: Person;
  phone?: Named;
  otherPhone?: Named;
  vehicle?: Vehicle;
  home?: Address;
  stash?: Address;
  point?: Address;
  shop?: Shop;
  handle?: Handle;
  iban?: Named;
  crypto?: Named;
  email?: Named;
  switchboard?: string;
}

/** An identity that a report mentions, in the form in which it is mentioned. */
export interface Truth {
  identity: string;
  type: MentionType;
  value: string;
}

/** How one value stands in the text, and what it denotes. */
export interface Written {
  text: string;
  truth?: Truth;
}
