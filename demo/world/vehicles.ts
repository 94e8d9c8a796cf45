import type { Rng } from '../rng.ts';
import { fniPlate, foreignPlate, sivPlate } from './identifiers.ts';

export interface Vehicle {
  id: string;
  make: string;
  model: string;
  colour: Colour;
  twoWheels: boolean;
  /** French says *une Clio*, but *un Kangoo* and *un scooter*. */
  feminine: boolean;
  /** Normal form: `AB-123-CD`, `123 ABC 13`, `ES 1234 BCD`. */
  plate: string;
}

interface Colour {
  m: string;
  f: string;
}

const cars: [string, string[]][] = [
  ['Renault', ['Clio', 'Mégane', 'Kangoo', 'Twingo', 'Captur', 'Scénic', 'Trafic', 'Master', 'Kadjar']],
  ['Peugeot', ['208', '308', '2008', '3008', '5008', 'Partner', 'Boxer', '207', 'Expert']],
  ['Citroën', ['C3', 'C4', 'Berlingo', 'Jumpy', 'C5 Aircross', 'DS3']],
  ['Volkswagen', ['Golf', 'Polo', 'Tiguan', 'Passat', 'Caddy', 'Touran']],
  ['Audi', ['A1', 'A3', 'A4', 'Q3', 'RS3', 'Q5']],
  ['BMW', ['Série 1', 'X1', 'X3', 'Série 3']],
  ['Mercedes', ['Classe A', 'Vito', 'GLA', 'Sprinter', 'Classe C']],
  ['Ford', ['Fiesta', 'Focus', 'Transit', 'Kuga', 'Puma']],
  ['Opel', ['Corsa', 'Astra', 'Vivaro', 'Mokka']],
  ['Toyota', ['Yaris', 'Auris', 'C-HR', 'Proace']],
  ['Dacia', ['Sandero', 'Duster', 'Logan', 'Dokker']],
  ['Seat', ['Ibiza', 'Leon', 'Ateca']],
  ['Skoda', ['Fabia', 'Octavia', 'Kodiaq']],
  ['Fiat', ['500', 'Panda', 'Ducato', 'Tipo']],
  ['Nissan', ['Qashqai', 'Juke', 'Micra']],
  ['Hyundai', ['i20', 'Tucson', 'Kona']],
  ['Kia', ['Picanto', 'Ceed', 'Sportage']],
  ['Mini', ['Cooper', 'Countryman']],
];
const bikes: [string, string[]][] = [
  ['Yamaha', ['TMAX', 'XMAX', 'MT-07', "D'elight"]],
  ['Piaggio', ['MP3', 'Liberty', 'Zip']],
  ['Honda', ['Forza', 'PCX', 'X-ADV']],
  ['Peugeot', ['Kisbee', 'Speedfight', 'Django']],
  ['Kymco', ['Agility', 'Xciting']],
];
const colours: Colour[] = [
  { m: 'noir', f: 'noire' },
  { m: 'blanc', f: 'blanche' },
  { m: 'gris', f: 'grise' },
  { m: 'gris anthracite', f: 'gris anthracite' },
  { m: 'bleu', f: 'bleue' },
  { m: 'bleu foncé', f: 'bleu foncé' },
  { m: 'rouge', f: 'rouge' },
  { m: 'vert foncé', f: 'vert foncé' },
  { m: 'beige', f: 'beige' },
  { m: 'orange', f: 'orange' },
];

const masculineModels = new Set(
  'Kangoo,Captur,Scénic,Trafic,Master,Kadjar,Partner,Boxer,Expert,Berlingo,Jumpy,C5 Aircross,Tiguan,Caddy,Touran,Q3,Q5,X1,X3,Vito,GLA,Sprinter,Transit,Kuga,Vivaro,Mokka,C-HR,Proace,Duster,Dokker,Ateca,Kodiaq,Ducato,Qashqai,Juke,Tucson,Kona,Sportage,Countryman'.split(
    ',',
  ),
);

/** A vehicle with a plate of its own: most are of the current French series, some older or foreign. */
export function makeVehicle(rng: Rng, id: string, department: string, foreignShare = 0.06): Vehicle {
  const twoWheels = rng.chance(0.18);
  const [make, models] = rng.pick(twoWheels ? bikes : cars);
  const plate = rng.chance(foreignShare)
    ? foreignPlate(rng)
    : rng.chance(0.05)
      ? fniPlate(rng, department)
      : sivPlate(rng);
  const model = rng.pick(models);
  const feminine = !twoWheels && !masculineModels.has(model);
  return { id, make, model, colour: rng.pick(colours), twoWheels, feminine, plate };
}

/** The same model and colour under a plate that differs by one character: a neighbour's car, not a misreading. */
export function nearTwin(rng: Rng, vehicle: Vehicle, id: string): Vehicle {
  const at = rng.pick([3, 4, 5]);
  const old = vehicle.plate[at]!;
  const digit = rng.pick([...'123456789'].filter((d) => d !== old));
  return { ...vehicle, id, plate: vehicle.plate.slice(0, at) + digit + vehicle.plate.slice(at + 1) };
}
