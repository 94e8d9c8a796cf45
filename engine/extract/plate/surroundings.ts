/** What the words around a possible plate say about it; all on folded text. */

const PLATE_WORD =
  /\b(?:plaques?|plaqu|plak|plq|immat\w*|imat\w*|mineralogique|minera|kennzeichen|nummernschild|matricula|kenteken|nummerplaat|targa|targata|(?:number|license|licence|registration) (?:plate|number|mark))\b/;
const VEHICLE_WORD =
  /\b(?:vehicules?|vehicle|fahrzeug|wagen|voertuig|vehiculo|coche|furgoneta|macchina|furgone|lorry|truck|voitures?|autos?|automobile|bagnole|caisse|poids[- ]lourds?|scooters?|scoot|motos?|moto|deux-roues|camions?|camionnettes?|fourgons?|fourgonnettes?|utilitaires?|berlines?|break|suv|4x4|van|taxi|vtc|quad|remorque|semi|tracteur|portant|porteur|conduit\w*|conduct\w+|volant|guidon|garee?s?|stationne\w*|renault|peugeot|citroen|dacia|volkswagen|vw|audi|bmw|mercedes|merco|seat|skoda|opel|ford|fiat|toyota|nissan|hyundai|kia|yamaha|honda|suzuki|kawasaki|piaggio|mini|smart|tesla|volvo|mazda|lexus|iveco|man|scania|daf|clio|megane|ibiza|leon|corsa|astra|focus|fiesta|logan|duster|sandero|passat|tiguan|touran|caddy|octavia|fabia|yaris|panda|ducato|expert|jumpy|boxer|jumper|scenic|captur|golf|polo|twingo|kangoo|master|trafic|partner|berlingo|transporter|sprinter|vito|tmax|[1-6]0[1-8]|[2-5]00[1-8]|c[1-8]|ds[3-9]|a[1-8]|x[1-7]|q[2-8])\b/;

/** Does the text hold a word for a plate (`immatriculation`, `Kennzeichen`)? */
export function namesPlate(text: string): boolean {
  return PLATE_WORD.test(text);
}

/** The word 'plaque', 'immatriculé' or the like stands within `reach` characters before. */
export function afterPlateWord(text: string, start: number, reach = 60): boolean {
  return PLATE_WORD.test(text.slice(Math.max(0, start - reach), start));
}

/** A plate word or a vehicle stands shortly before. */
export function afterVehicleWord(text: string, start: number, reach = 60): boolean {
  const before = text.slice(Math.max(0, start - reach), start);
  return PLATE_WORD.test(before) || VEHICLE_WORD.test(before);
}

/** Written in capitals while the text around is not: what a plate looks like in ordinary prose. */
export function standsOutInCapitals(original: string, start: number, end: number): boolean {
  if (/\p{Ll}/u.test(original.slice(start, end))) return false;
  const around = original.slice(Math.max(0, start - 30), start) + original.slice(end, end + 30);
  const small = around.match(/\p{Ll}/gu)?.length ?? 0;
  return small > (around.match(/\p{Lu}/gu)?.length ?? 0);
}
