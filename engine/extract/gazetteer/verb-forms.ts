import { createRequire } from 'node:module';
import { fold } from './fold.ts';
import { words } from './words.ts';

/**
 * The forms of a thousand everyday French verbs (infinitives from @faker-js/faker), folded. Bending follows the
 * ending of the infinitive; forms that are first of all a name of people (`marie`, `désiré`) are left out.
 */
export function verbForms(): Set<string> {
  const faker = createRequire(import.meta.url)('@faker-js/faker') as {
    allLocales: { fr: { word: { verb: string[] } } };
  };
  const all = new Set<string>();
  for (const verb of [...faker.allLocales.fr.word.verb, ...otherVerbs]) {
    const infinitive = fold(verb);
    if (!/^[a-z]{4,}$/.test(infinitive)) continue;
    all.add(infinitive);
    const rule = bending.find(([ending]) => infinitive.endsWith(ending));
    if (rule === undefined) continue;
    const stem = infinitive.slice(0, infinitive.length - rule[0].length);
    for (const ending of rule[1]) all.add(stem + ending);
  }
  for (const name of namesFirst) all.delete(name);
  return all;
}

/** Verbs that reports use beyond the most frequent ones. */
const otherVerbs = words(`
abriter actionner alerter apercevoir arpenter attabler avoisiner barricader berner bifurquer blesser boiter bricoler broyer cadenasser camoufler caner carotter claquer colporter confectionner consigner convoyer convoiter crocheter croiser
cueillir cuisiner daigner dechirer decharger decocher decortiquer deguerpir deloger demanteler demonter denigrer denuder depasser desservir devaliser deverser deviser devoiler diligenter diluer disputer dissuader draguer ecrouer effriter egarer
emietter emmenager empester empoigner emprunter encaisser encombrer enduire enfiler enjamber enrouler enterrer entasser entrainer envelopper epauler epier epingler errer etouffer evader exfiltrer exhiber extraire faxer feuilleter ficeler
filtrer flairer flaner foncer fourrer freiner freler frequenter froisser fumer fuser galoper garer giser goudronner gratter gribouiller griffonner grelotter gueuler guetter happer hisser hurler implanter incendier indisposer infiltrer injecter
inhaler intimider jauger juguler klaxonner lacher larguer leguer lester longer lorgner louvoyer machouiller manoeuvrer marchander marmonner masquer menotter minuter monnayer mordre moucharder musarder narguer negocier nicher numeroter
obliquer oter pactiser paitre palper parachuter parlementer patienter pavoiser peinturlurer pendre perquisitionner pietiner pister plaquer plastifier poireauter ponctionner poster precipiter proner puiser quemander racketter racoler rafler ramener
randonner raser ravitailler rebrousser recenser receler recolter reconduire rediger refiler regagner remiser rencarder rentrer repartir reperer replier repousser requisitionner resider retracer retransmettre retrancher revendre roder ronfler rouspeter
saboter saccager saisir sangler scanner scruter sequestrer siffler siffloter signaler simuler skier sniffer soudoyer soupeser soustraire squatter stagner stocker subtiliser suinter surplomber surveiller suspecter tagger taguer tapisser tater tatonner
toiser tousser trainer transvaser traquer trebucher tripoter troquer troubler trimballer ululer uriner vadrouiller verser verrouiller vider viser voguer voiler voler vouvoyer zigzaguer
`);

type Bending = [ending: string, forms: string[]];
const third = (stem: string) =>
  `${stem} ${stem}s ${stem}ent ${stem}ait ${stem}aient ${stem}ant ${stem}u ${stem}ue ${stem}us ${stem}ues ${stem}ra ${stem}ront ${stem}rait ${stem}ons ${stem}ez`;

/** Longest endings first. `…a` of the simple past is left out: names of women end so. */
const bending: Bending[] = (
  [
    [
      'prendre',
      'prend prends prennent prenons prenez prenait prenaient prenant pris prise prises prendra prendront prendrait prenne',
    ],
    ['battre', 'bat battent battait battaient battant battu battue battus battra'],
    [
      'mettre',
      'met mets mettent mettons mettez mettait mettaient mettant mis mise mises mettra mettront mettrait mette',
    ],
    ['crire', 'crit crivent crivait crivaient crivant crite crits crites crira'],
    ['aitre', 'ait aissent aissait aissaient aissant u ue us aitra aitrait'],
    ['enir', 'ient iens iennent enons enez enait enaient enant enu enue enus enues iendra iendront iendrait ienne'],
    ['evoir', 'oit oivent evons evez evait evaient evant u ue us evra'],
    ['vrir', 'vre vrent vrait vraient vrant vert verte verts vrira'],
    ['ffrir', 'ffre ffrent ffrait ffrant ffert fferte'],
    ['uire', 'uit uisent uisons uisez uisait uisaient uisant uite uits uites uira'],
    ['aindre', 'aint aignent aignait aignant ainte aints aindra'],
    ['eindre', 'eint eignent eignait eignant einte eints eindra'],
    ['vivre', 'vit vivent vivait vivant vecu vecue vivra'],
    ['suivre', 'suit suivent suivait suivant suivi suivie suivis suivra'],
    ['endre', third('end')],
    ['ondre', third('ond')],
    ['ordre', third('ord')],
    ['erdre', third('erd')],
    ['eter', 'ete etes etent ette ettent etait etaient etant etee etees etera'],
    ['ger', 'ge ges gent geait geaient geant gee gees gera geront gerait gez geons'],
    ['yer', 'yait yaient yant ye yee yees ie ient iera ieront ya yons yez'],
    ['cer', 'ce ces cent cait caient cant cee cees cera ceront cerait cez cons'],
    ['er', 'e es ent ons ez ee ees ait ais aient ant era eront erait eraient erent'],
    ['ir', 'i ie is ies it issent issait issaient issant ira iront irait isse'],
  ] as const
).map(([ending, forms]) => [ending, words(forms)]);

/** Given and family names that a form would hide. */
const namesFirst = words(
  'marie desire desiree felicite honore honoree libere viola rocher roche bucher boulanger lasse aime aimee olive rose gobert florent clement vincent laurent constant benet mercier barbier tarde carre rodez vienne lester garons signes',
);
