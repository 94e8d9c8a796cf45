import { fold } from '../normalise/fold.ts';
import { colourOf, vehicleParts } from '../normalise/vehicle.ts';
import type { Profile, ResolvableReport } from '../profile.ts';

/** Furthest that a plate may stand from the vehicle it belongs to, in characters. */
const REACH = 250;

/** Profiles of vehicles and plates; a plate belongs to the nearest vehicle before it (or right after it). */
export function vehicleProfiles(report: ResolvableReport): Profile[] {
  const vehicles: Profile[] = [];
  const plates: Profile[] = [];
  report.mentions.forEach((mention, index) => {
    if (mention.value === '') return;
    if (mention.type === 'plate') {
      const known = plates.find(({ value }) => value === mention.value);
      if (known) known.mentions.push(index);
      else plates.push({ type: 'plate', value: mention.value, mentions: [index], attributes: {} });
    }
    if (mention.type === 'vehicle') addVehicle(vehicles, index, report);
  });
  for (const plate of plates) attach(plate, vehicles, report);
  return [...vehicles, ...plates];
}

function addVehicle(vehicles: Profile[], index: number, report: ResolvableReport): void {
  const { start, end, value } = report.mentions[index]!;
  const written = vehicleParts(report.text.slice(start, end));
  const normal = vehicleParts(value);
  const parts = {
    make: normal.make ?? written.make,
    model: normal.model ?? written.model,
    colour: written.colour ?? normal.colour ?? colourAfter(report.text.slice(end, end + 24)),
  };
  const known = vehicles.find(
    ({ attributes }) =>
      attributes.model === parts.model && (!attributes.colour || !parts.colour || attributes.colour === parts.colour),
  );
  if (known) {
    known.mentions.push(index);
    known.attributes.colour ??= parts.colour;
    known.attributes.make ??= parts.make;
    return;
  }
  const attributes = {
    ...(parts.make && { make: parts.make }),
    ...(parts.model && { model: parts.model }),
    ...(parts.colour && { colour: parts.colour }),
  };
  vehicles.push({ type: 'vehicle', value, mentions: [index], attributes });
}

function colourAfter(text: string): string | undefined {
  const words = fold(text.split(/[,.;(\n]/)[0]!).split(' ');
  return words.slice(0, 3).map(colourOf).find(Boolean);
}

function attach(plate: Profile, vehicles: readonly Profile[], report: ResolvableReport): void {
  const at = report.mentions[plate.mentions[0]!]!;
  let best: { vehicle: Profile; distance: number } | undefined;
  for (const vehicle of vehicles) {
    for (const index of vehicle.mentions) {
      const { start, end } = report.mentions[index]!;
      const distance = end <= at.start ? at.start - end : (start - at.end) * 4;
      if (distance < REACH && (!best || distance < best.distance)) best = { vehicle, distance };
    }
  }
  if (!best || (best.vehicle.attributes.plate && !best.vehicle.attributes.plate.includes('?'))) return;
  const { make, model, colour } = best.vehicle.attributes;
  best.vehicle.attributes.plate = plate.value;
  plate.attributes.vehicle = [make, model].filter(Boolean).join(' ');
  if (colour) plate.attributes.colour = colour;
}
