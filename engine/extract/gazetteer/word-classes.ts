import { words } from './words.ts';

/** What stands before a person's name and never belongs to it. Folded. */
export const personTitles = new Set(
  words(`m mm mr monsieur messieurs mme mmes madame mesdames mlle mlles melle mle mademoiselle mrs ms miss me maitre dr docteur docteure pr professeur
  nomme nommee nommes nommees denomme denommee denommes denommees prenomme prenommee susnomme susnommee soussigne soussignee sieur sieurs dame dames veuve vve ep epouse nee
  brigadier brigadiere brigadier-chef gardien-brigadier gardien-brigadiere gpx gdp brc bc major adjudant adjudante adjudant-chef adjudante-chef adc adj lieutenant lieutenante lieutenant-colonel capitaine
  commandant commandante commissaire commissaire-divisionnaire colonel colonelle general marechal sergent sergent-chef caporal caporal-chef gendarme mdl mdc mds cne cdt cba col lcl ltt slt
  inspecteur inspectrice controleur controleuse surveillant surveillante premier-surveillant agent agente apj opj gardien gardienne concierge caporale adjointe substitut procureur procureure juge senor senora senhor senhora herr frau signor signora mijnheer mevrouw`),
);

/** Of those, the ones that make even an ordinary word a name when it has a capital (`Mme Rose`, `le nommé Petit`). */
export const strongTitles = new Set(
  words(
    'm mr monsieur mme madame mlle melle mle mademoiselle mrs nomme nommee nommes denomme denommee denommes prenomme prenommee susnomme susnommee soussigne soussignee sieur dame dr docteur docteure maitre brigadier brigadier-chef gardien-brigadier adjudant adjudante adjudant-chef major',
  ),
);

/** Lower-case words that tie the parts of a family name. */
export const nameParticles = new Set(
  words(
    "de da do dos das di du des della del dello degli dalla van von vom zu der den ten ter te 't het la le el al ul ben bin bint ibn bou ould oulad ait abu abou abd mac mc san y e zur",
  ),
);

/** Adjectives and nouns of nationality that are used as nicknames or descriptions. */
export const demonyms = new Set(
  words(`belge francais allemand anglais espagnol italien portugais suisse hollandais neerlandais luxembourgeois marocain algerien tunisien malien senegalais ivoirien comorien turc kurde albanais georgien armenien tchetchene russe
  roumain bulgare polonais serbe bosniaque croate kosovar chinois vietnamien pakistanais afghan syrien libanais egyptien congolais camerounais nigerian guineen capverdien bresilien colombien dominicain haitien antillais martiniquais guadeloupeen
  reunionnais guyanais breton corse basque normand marseillais parisien lyonnais lillois nantais toulousain bordelais nicois strasbourgeois gitan manouche rom kabyle rifain ch'ti chti alsacien auvergnat savoyard americain mexicain
  belges anglaise espagnole italienne portugaise marocaine algerienne tunisienne turque russe roumaine albanaise chinoise bretonne corse`),
);

/** Words that follow a report's capitals yet name nobody: services, forms, units, abbreviations. */
export const acronyms = new Set(
  words(`siret siren rcs pv mc cr br gav cni cnf fpr taj sis fnaeg sdpj srpj dipj dcpj ofast cross dz dzpn ddsp ddpn cic bac csu csi crs pm psig cob bta bmo gir tgi tj pr ctj jirs juge urgent ras nb ps sms mms gps imei imsi iban bic rib vpn usb pin qr led tv hlm zac za zi zup zus qpv rdc bat ssi sas sarl sa eurl sci sasu ei
  snc scop asbl bv gmbh ltd vtc vsl ght chu chr sncf ratp tgv ter rer tram bus cb pca ok dl vw bmw ds mg kia cbd thc mdma lsd ghb gbl pcp dmt hhc thcp 3-mmc 4-mmc 3mmc 4mmc ptc ue otan onu usa uk fr be de es it nl ch lu pt ma dz tn`),
);

/** Given names that are also ordinary words: a family name beside them decides. */
export const wordlikeGiven = new Set(
  words(
    'claire rose pierre marine blanche constant olive violette noel victoire toussaint aime aimee prudence desire marin grace constance clemence aurore colombe',
  ),
);

/** Months and days, that many languages also give to people. */
export const calendarWords = new Set(
  words(
    'janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel toussaint paques',
  ),
);

/** Relations between people: a name may follow at once (`sa cousine Leïa`). Folded. */
export const kinWords = new Set(
  words(
    `frere frerot soeur demi-frere demi-soeur cousin cousine copine petite-amie conjoint conjointe concubin concubine compagnon compagne femme mari fils fille petit-fils petite-fille neveu niece tante oncle beau-frere belle-soeur beau-pere
    belle-mere beau-fils belle-fille gendre ex-femme ex-mari ex-compagne ex-compagnon ex-copine fiance fiancee amie ami voisine voisin colocataire meuf reuf soeurette jumeau jumelle filleul marraine parrain`,
  ),
);

/** What people do or are in a report; a name may follow after a comma or as the value of a field. Folded. */
export const roleWords = new Set(
  words(
    `conducteur conductrice passager passagere pass cond cdr detenu detenue codetenu codetenue nom identite titulaire tit destinataire dest expediteur exp gardien gardienne concierge redacteur redactrice auteur aut auteurs victime vict temoin tem temoins plaignant
    plaignante locataire gerant gerante exploitant exploitante proprietaire prevenu suspect suspecte occupant occupante vendeur vendeuse acheteur acheteuse requerant agent agents agt agts apj opj interpelle interpellee client cliente beneficiaire associe
    associee complice employeur employe employee mandataire facteur factrice mareyeur serveur serveuse caissier caissiere livreur chauffeur docker patron patronne boulanger boucher pharmacien pharmacienne medecin infirmier infirmiere instituteur
    institutrice professeur educateur educatrice mediateur mediatrice avocat avocate notaire huissier maire adjoint president presidente directeur directrice responsable secretaire comptable surveillant surveillante aumonier pecheur capitaine marin
    skipper pilote convoyeur transporteur garagiste mecanicien carrossier coiffeur coiffeuse restaurateur cafetier hotelier epicier buraliste agriculteur eleveur vigneron ouvrier ouvriere macon peintre plombier electricien menuisier etudiant etudiante
    lyceen lyceenne retraite retraitee militaire policier policiere gendarme douanier douaniere pompier ambulancier correspondant correspondante signataire present presents presente mis-en-cause appoint`,
  ),
);

/** What heads the name of a service, a body or a form rather than a person's. Folded. */
export const institutionWords = new Set(
  words(
    `ville villes commune mairie police gendarmerie commissariat brigade compagnie service services direction departement region prefecture ministere tribunal parquet cour douane douanes bureau office centre hopital clinique college lycee ecole
    universite conseil syndicat residence cite quartier port gare aeroport prison maison etablissement rapport note fiche objet compte proces-verbal bulletin renseignement signalement suite annexe page feuillet urgent confidentiel secret diffusion date
    heure lieu secteur sect adresse adr tel destination provenance vehicule marque modele immat immatriculation observations obs nature faits origine reference ref numero dossier bordereau message republique francaise france union europeenne`,
  ),
);
