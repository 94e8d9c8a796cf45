import { fold } from './fold.ts';

const MAKES =
  'renault peugeot citroen volkswagen audi bmw mercedes mercedesbenz seat cupra skoda opel ford fiat toyota nissan dacia mini tesla yamaha honda suzuki kawasaki piaggio vespa kia hyundai mazda volvo porsche jaguar landrover lexus alfaromeo jeep smart mitsubishi iveco man scania daf chevrolet ds lancia lamborghini ferrari maserati bentley ducati ktm aprilia kymco sym peugeotscooter subaru ssangyong mg byd polestar isuzu'.split(
    ' ',
  );
const MAKE_WRITINGS: Record<string, string> = {
  vw: 'volkswagen',
  merco: 'mercedes',
  mercos: 'mercedes',
  merc: 'mercedes',
  alfa: 'alfaromeo',
  land: 'landrover',
  range: 'landrover',
};
const COLOURS: Record<string, string> = {
  noir: 'black',
  blanc: 'white',
  gris: 'grey',
  grise: 'grey',
  argent: 'grey',
  anthracite: 'grey',
  rouge: 'red',
  bordeaux: 'red',
  bleu: 'blue',
  marine: 'blue',
  vert: 'green',
  jaune: 'yellow',
  orange: 'orange',
  marron: 'brown',
  brun: 'brown',
  beige: 'beige',
  dore: 'beige',
  creme: 'beige',
  sable: 'beige',
  ivoire: 'white',
  champagne: 'beige',
  bronze: 'brown',
  chocolat: 'brown',
  kaki: 'green',
  turquoise: 'blue',
  rose: 'pink',
  violet: 'purple',
  mauve: 'purple',
};
const FILLER = new Set([
  'de',
  'couleur',
  'serie',
  'hybride',
  'break',
  'diesel',
  'essence',
  'gti',
  'electrique',
  'utilitaire',
  'scooter',
  'fourgon',
  'une',
  'un',
  'type',
  'modele',
]);

/** Reads make, model and colour family from a vehicle as written or in normal form. */
export function vehicleParts(text: string): { make?: string; model?: string; colour?: string } {
  const words = fold(text).split(' ');
  const parts: { make?: string; model?: string; colour?: string } = {};
  const model: string[] = [];
  for (const word of words) {
    const make = MAKE_WRITINGS[word] ?? (MAKES.includes(word) ? word : undefined);
    const colour = colourOf(word);
    if (make && !parts.make) parts.make = make;
    else if (colour && !parts.colour) parts.colour = colour;
    else if (!FILLER.has(word) && !/^(?:clair|claire|fonce|foncee|metallise|metallisee|nacre|mat)$/.test(word))
      model.push(word);
  }
  if (model.length > 0) parts.model = model.join('');
  return parts;
}

/** Colour family of one folded word, in any gender and number. */
export function colourOf(word: string): string | undefined {
  return COLOURS[word] ?? COLOURS[word.replace(/(?:es|e|s)$/, '')] ?? COLOURS[word.replace(/ches?$/, 'c')];
}
