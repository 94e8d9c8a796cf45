import { fold } from '../../resolve/normalise/fold.ts';
import type { Role } from './role.ts';

/** The role that a header announces, in French, English, German or Spanish; undefined when it says nothing. */
export function roleOfHeader(header: string): Role | 'identifier' | 'truth' | undefined {
  const words = ` ${fold(header.replace(/([a-z])([A-Z])/g, '$1 $2'))} `;
  const joined = words.replaceAll(' ', '');
  for (const [role, spaced, whole] of HEADERS) {
    if (spaced.test(words) || whole?.test(joined)) return role;
  }
  return undefined;
}

/** In order: the first that fits decides. Words are matched between blanks, or against the header without them. */
const HEADERS: readonly [Role | 'identifier' | 'truth', RegExp, RegExp?][] = [
  [
    'truth',
    / (?:cluster|true id|truth|ground truth|entity id|entity|gold|match id|person id true|ent id) /,
    /^(?:trueid|entityid)$/,
  ],
  [
    'fullName',
    / (?:(?:full|whole|complete?) name|name full|first and surname|nom complet|nom et prenoms?|nom prenoms?|prenoms? (?:et )?nom|vollname|vollstandiger name|identite|person name|display name|nombre completo) /,
    /^(?:fullname|nomcomplet|nomprenom|prenomnom)$/,
  ],
  [
    'birthPlace',
    / (?:birth (?:place|city|town|country|commune)|place of birth|(?:lieu|ville|commune|pays) (?:de )?(?:naissance|nais|naiss)|geburtsort|lugar de nacimiento) /,
    /^(?:birthplace|lieunaissance|geburtsort)$/,
  ],
  [
    'birthYear',
    / (?:by|birth year|year (?:of )?birth|(?:annee|an) (?:de )?(?:naissance|naiss)|geburtsjahr|yob) /,
    /^birthyear$/,
  ],
  [
    'birthMonth',
    / (?:bm|birth month|month (?:of )?birth|mois (?:de )?(?:naissance|naiss)|geburtsmonat|mob) /,
    /^birthmonth$/,
  ],
  ['birthDay', / (?:bd|birth day|day of birth|jour (?:de )?(?:naissance|naiss)|geburtstag) /, /^birthday$/],
  ['age', / (?:age|alter|edad) /],
  [
    'birthDate',
    / (?:dob|birth ?(?:date|day)?|date (?:of )?birth|born|(?:date|jour)? ?(?:de )?(?:naissance|nais|naiss)|ne(?:e)? le|ddn|geburtsdatum|geb(?:oren)?(?: am)?|fecha (?:de )?nacimiento) /,
    /^(?:dateofbirth|birthdate|datenaissance|ddn)$/,
  ],
  [
    'streetNumber',
    / (?:street (?:number|no|nr|num)|house (?:number|no|nr)|(?:numero|num|no) (?:de )?(?:rue|voie)|hausnummer|hausnr) /,
    /^(?:streetnumber|housenumber|hausnummer)$/,
  ],
  [
    'email',
    / (?:e ?mail|mail|courriel|mel|adresse electronique|correo)(?: (?:adress|address|adresse))? /,
    /^e?mail(?:adress|address|adresse)?$/,
  ],
  [
    'phone',
    / (?:phone|tel|telephone|telefon|mobile?|portable|handy|gsm|fax|msisdn|telefono)(?: (?:number|no|nr|fixe|mobile|numero))?\d? /,
    /(?:phone|telephone|telefon)(?:number|num)?\d?$/,
  ],
  [
    'postcode',
    / (?:post ?code|postal ?code|zip(?: ?code)?|plz|postleitzahl|code postal|cp|codigo postal)(?: fake)? /,
    /^(?:postcode|zipcode|zip|codepostal|postleitzahl)/,
  ],
  [
    'furtherName',
    / (?:middle (?:names?|initial)|second (?:first )?name|mname|alias(?:es)?|aka|surnom|maiden name|nom (?:de )?(?:jeune fille|usage|marital)|other names?|autres? noms?|autres? prenoms?) /,
    /^(?:middlename|middleinitial)$/,
  ],
  [
    'given',
    / (?:first name|given(?: name)?s?|forename|fname|prenoms?|vorname|usual name|nombre|first) /,
    /^(?:firstname|givenname|forename|prenom|vorname)s?\d?$/,
  ],
  [
    'family',
    / (?:surname|last name|family(?: name)?|lname|nom(?: de)? (?:famille|naissance)|nom|nachname|familienname|apellidos?|last) /,
    /^(?:surname|lastname|familyname|nomfamille|nachname)\d?$/,
  ],
  [
    'nationalNumber',
    / (?:ssn|soc sec(?: id)?|social security(?: (?:number|no|id))?|nir|insee|securite sociale|nss|national (?:id|number)|passport|passeport|cni|numero (?:national|securite sociale)|steuer ?id|tax ?id|siret|siren|licen[cs]e|permis) /,
    /^(?:ssn|socsecid|nir)$/,
  ],
  ['plate', / (?:plate|licence plate|plaque|immat(?:riculation)?|kennzeichen|matricula) /],
  ['sex', / (?:sex|sexe|gender|genre|geschlecht|sexo|civilite|title) /],
  ['occupation', / (?:occupation|profession|job|metier|emploi|beruf|function|fonction|profesion) /],
  [
    'organisation',
    / (?:organi[sz]ation|company|societe|raison sociale|entreprise|denomination|employer|employeur|agency|business|firma|site name|etablissement) /,
  ],
  ['region', / (?:state|region|province|county|departement|bundesland|country|pays|land) /],
  [
    'place',
    / (?:city|town|suburb|locality|ville|commune|localite|municipality|place|ort|stadt|wohnort|neighbou?rhood|ciudad|village|location) /,
  ],
  [
    'address',
    / (?:address(?: ?\d)?|adresse(?: ?\d)?|adr|street(?: name)?|rue|voie|strasse|anschrift|domicile|direccion|residence) /,
    /^(?:address|adresse|street|strasse)\d?$/,
  ],
  [
    'identifier',
    / (?:id|rec id|record id|unique id|uid|uuid|key|row|index|identifiant|nr|no|numero) /,
    /^(?:id|recid|uniqueid|recordid|rowid)$/,
  ],
  [
    'fullName',
    /^ (?:(?:customer|client|patient|employee|member|owner|contact|holder|suspect|victim|driver|person|citizen|voter|display) )?(?:names?|noms?|suspect|personne?) $/,
  ],
  ['text', / (?:notes?|comments?|remarks?|description|commentaires?|observations?|memo|texte?) /],
];
