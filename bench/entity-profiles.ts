import type { DemoEntity } from '../demo/entities.ts';
import type { Profile } from '../engine/index.ts';
import { addressParts, communeName } from '../engine/resolve/normalise/address.ts';
import { foldName } from '../engine/resolve/normalise/fold.ts';
import { vehicleParts } from '../engine/resolve/normalise/vehicle.ts';

/**
 * What profilesOf() gives for `describeEntity`, without reading its text: the parts that come back (names, streets,
 * communes, models) are read once. entity-profiles.test.ts holds the two together.
 */
export function entityProfiles(entity: DemoEntity, cell: string, day: string): Profile[] {
  const { vehicle, address, phone, alias } = entity;
  const town = communeOf(address.city);
  const common = { places: [town], cell, seenOn: day };
  const name = `${vehicle.make} ${vehicle.model}`;
  const { make, model } = vehicleOf(name);
  const { colour } = vehicleOf(`${name} ${vehicle.colour.m}`);
  const looks = { ...(make && { make }), ...(model && { model }), ...(colour && { colour }) };
  const home = `${address.number} ${address.street}, ${address.postcode} ${address.city}`;
  const { way, street } = streetOf(address.street);
  let index = alias ? 4 : 3;
  const profiles: Profile[] = [
    {
      type: 'person',
      value: `${entity.given} ${entity.family}`,
      mentions: alias ? [0, 1] : [0],
      attributes: {
        ...common,
        names: [{ given: wordsOf(entity.given), family: wordsOf(entity.family), ordered: true }],
        ...(alias && { aliases: [foldName(alias)] }),
        sex: entity.gender === 'f' ? 'female' : 'male',
        birthDate: entity.born,
        birthPlace: communeOf(entity.birthCommune),
      },
    },
    {
      type: 'address',
      value: home,
      mentions: [index++],
      attributes: {
        ...common,
        postcode: address.postcode,
        commune: town,
        number: address.number.replace(' bis', 'b'),
        ...(way && { way }),
        ...(street && { street }),
      },
    },
    {
      type: 'vehicle',
      value: name,
      mentions: [index++],
      attributes: { ...common, ...looks, plate: vehicle.plate },
    },
    {
      type: 'plate',
      value: vehicle.plate,
      mentions: [index++],
      attributes: { ...common, vehicle: [make, model].filter(Boolean).join(' '), ...(colour && { colour }) },
    },
  ];
  if (phone) profiles.push({ type: 'phone', value: phone, mentions: [index], attributes: { ...common } });
  return profiles;
}

const wordsOf = remembered((name: string) => name.split(/\s+/).flatMap((word) => foldName(word).split(' ')));
const communeOf = remembered(communeName);
const streetOf = remembered((street: string) => addressParts(`1 ${street}, 13001 X`));
const vehicleOf = remembered(vehicleParts);

function remembered<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = read(text);
    known.set(text, value);
    return value;
  };
}
