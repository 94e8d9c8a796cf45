import { fold } from '../../resolve/normalise/fold.ts';
import type { Role } from './role.ts';

/** The role that a header announces, in French, English, German, Spanish, Italian, Portuguese, Dutch, Polish or Turkish; undefined when it says nothing. */
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
    / (?:(?:full|whole|complete?) name|name full|first and surname|nom complet|nom et prenoms?|nom prenoms?|prenoms? (?:et )?nom|vollname|vollstandiger name|identite|person name|display name|nombre (?:completo|y apellidos)|nome (?:completo|e cognome)|cognome e nome|volledige naam|imie i nazwisko|ad soyad|adi soyadi) /,
    /^(?:fullname|nomcomplet|nomprenom|prenomnom|adsoyad)$/,
  ],
  [
    'birthPlace',
    / (?:birth (?:place|city|town|country|commune)|place of birth|(?:lieu|ville|commune|pays) (?:de )?(?:naissance|nais|naiss)|geburtsort|lugar (?:de )?nac(?:imiento)?|luogo (?:di )?nascita|local (?:de )?nascimento|naturalidade|geboorteplaats|miejsce urodzenia|dogum yeri) /,
    /^(?:birthplace|lieunaissance|geburtsort)$/,
  ],
  [
    'birthYear',
    / (?:by|birth year|year (?:of )?birth|(?:annee|an) (?:de )?(?:naissance|naiss)|geburtsjahr|yob|ano (?:de )?nac(?:imiento)?|anno (?:di )?nascita|geboortejaar|rok urodzenia|dogum yili) /,
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
    / (?:dob|birth ?(?:date|day)?|date (?:of )?birth|born|(?:date|jour)? ?(?:de )?(?:naissance|nais|naiss)|ne(?:e)? le|ddn|geburtsdatum|geb(?:oren)?(?: am)?|fecha (?:de )?nac(?:imiento)?|f ?nac(?:imiento)?|data (?:di )?nascita|data (?:de )?nasc(?:imento)?|geboortedatum|data urodzenia|dogum tarihi) /,
    /^(?:dateofbirth|birthdate|birthdt|datenaissance|ddn|fechanacimiento|geboortedatum)$/,
  ],
  [
    'streetNumber',
    / (?:street (?:number|no|nr|num)|house (?:number|no|nr)|(?:numero|num|no) (?:de )?(?:rue|voie)|hausnummer|hausnr|huisnummer|huisnr|numero civico) /,
    /^(?:streetnumber|housenumber|hausnummer)$/,
  ],
  [
    'email',
    / (?:e ?mail|mail|courriel|mel|adresse electronique|correo|e posta|eposta)(?: (?:adress|address|adresse))? /,
    /^e?mail(?:adress|address|adresse)?$/,
  ],
  [
    'phone',
    / (?:phone|tel|telephone|telefon|mobile?|portable|handy|gsm|fax|msisdn|telefono|telefone|telemovel|movil|celular|cellulare|telefoon|telefoonnummer|cep telefonu)(?: (?:number|no|nr|fixe|mobile|numero))?\d? /,
    /(?:phone|telephone|telefon)(?:number|num)?\d?$/,
  ],
  [
    'postcode',
    / (?:post ?code|postal ?code|zip(?: ?code)?|plz|postleitzahl|code postal|cp|codigo postal|cod postal|cap|postcodes?|kod pocztowy|posta kodu|cep)(?: fake)? /,
    /^(?:postcode|zipcode|zip|codepostal|postleitzahl)/,
  ],
  [
    'furtherName',
    / (?:middle (?:names?|initial)|second (?:first )?name|mname|alias(?:es)?|aka|surnom|maiden name|nom (?:de )?(?:jeune fille|usage|marital)|other names?|autres? noms?|autres? prenoms?|apellido ?2|segundo apellido|second surname|middle|mi|geburtsname|tussenvoegsel) /,
    /^(?:middlename|middleinitial)$/,
  ],
  [
    'given',
    / (?:first name|given(?: name)?s?|forename|fname|prenoms?|vorname|usual name|nombres?|first|first nm|nome(?: proprio)?|voornaam|voornamen|imie|imiona|ad|adi|isim|ime) /,
    /^(?:firstname|givenname|forename|prenom|vorname)s?\d?$/,
  ],
  [
    'family',
    / (?:surname|last name|family(?: name)?|lname|nom(?: de)? (?:famille|naissance)|nom|nachname|familienname|apellidos?|apellido ?1|primer apellido|last|last nm|cognome|apelidos?|sobrenomes?|achternaam|familienaam|nazwisko|soyad|soyadi|soyisim|prezime) /,
    /^(?:surname|lastname|familyname|nomfamille|nachname)\d?$/,
  ],
  [
    'nationalNumber',
    / (?:ssn|soc sec(?: id)?|social security(?: (?:number|no|id))?|nir|insee|securite sociale|nss|national (?:id|number)|passport|passeport|cni|numero (?:national|securite sociale)|steuer ?id|tax ?id|dni|nie|nif|codice fiscale|bsn|pesel|tc kimlik(?: no)?|cpf|siret|siren|licen[cs]e|permis) /,
    /^(?:ssn|socsecid|nir)$/,
  ],
  ['plate', / (?:plate|licence plate|plaque|immat(?:riculation)?|kennzeichen|matricula) /],
  ['sex', / (?:sex|sexe|gender|genre|geschlecht|sexo|sesso|geslacht|plec|cinsiyet|civilite|title|anrede) /],
  [
    'occupation',
    / (?:occupation|profession|job|metier|emploi|beruf|function|fonction|profesion|professione|profissao|beroep|zawod|meslek) /,
  ],
  [
    'organisation',
    / (?:organi[sz]ation|company|societe|raison sociale|entreprise|denomination|employer|employeur|agency|business|firma|site name|etablissement) /,
  ],
  [
    'region',
    / (?:state|region|province|county|departement|bundesland|country|pays|land|provincia|provincie|wojewodztwo) /,
  ],
  [
    'place',
    / (?:city|town|suburb|locality|ville|commune|localite|municipality|place|ort|stadt|wohnort|neighbou?rhood|ciudad|village|location|municipio|poblacion|localidad|localidade|citta|comune|concelho|cidade|woonplaats|plaats|miasto|miejscowosc|sehir|ilce|gemeinde) /,
  ],
  [
    'address',
    / (?:address(?: ?\d)?|adresse(?: ?\d)?|adr|street(?: name)?|rue|voie|strasse|anschrift|domicile|direccion|domicilio|indirizzo|via|morada|endereco|straat|straatnaam|adres|ulica|calle|residence|addr ?\d?|wohnadresse) /,
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
