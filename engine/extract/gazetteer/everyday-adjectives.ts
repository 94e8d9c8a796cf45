import { words } from './words.ts';

/** Adjectives, and nouns of the house and the kitchen, beyond those that reports are made of; never a name by themselves. Folded, sorted. */
export const everydayAdjectives = words(`
  ablette abri-bus abribus abricot abrupt absent absurde acacia actif adequat adroit aerien aeroportuaire affreux agile agneau agrafe agressif
  agricole aigu alcoolique algue aloes alternatif aluminium ambigu ambulant amical ample anchois aneth anguille anorak anormal antique antivol anxieux
  apparent apte ardu aride artisanal assidu attentif atypique aubergine audacieux autocollant automatique autonome avare aveugle avide bache badge
  bagagerie baignoire bancal basilic basket baskets bavard beige belliqueux bermuda bestial betterave bidet biere bifteck bilingue biscotte blafard
  blanchatre bleuatre bordelique bossu bottine bouc boueux brochet brocoli brusque brutal cabanon cabillaud cacahuete cagoule calamar calvitie
  cannelle cantonal capre captif caracteriel carceral cardamome cartable cassis catholique celeri cellophane cendrier cerfeuil cervelas chainette
  charnu chataigne chauve chenil chic chignon chips chou chronique cicatrice circulaire citrouille clandestin claquette claquettes classeur classique
  clinique coffre-fort cognac colerique colossal comique commercial communal compact competent complementaire complexe concret confus congelateur
  conjugal conscient consecutif considerable constitutif container contigu continu convenable coproprietaire copropriete cordial coriandre cornichon
  corpulent corrompu couramment courgette craintif credible creux criard cruel cubique culturel cumin cupide curcuma cyclique datte daurade decent
  decisif declaratif defaillant defavorable defectueux defensif definitif degueulasse delicat dentaire departemental depressif derisoire desagreable
  desinvolte desireux digicode dispendieux disponible dissuasif distant distinct docile dorsal douche doudoune douteux dreadlocks droitier dubitatif
  dynamique echangeur economique educatif efficace effronte effroyable electrique electronique elegant elementaire eminent emotif endive endurci
  energique enigmatique ennuyeux enorme enthousiaste entier entresol envieux epais ephemere errone esthetique etanche eternel ethylique etiquette
  evasif evier exact excellent excentrique excessif exclusif execrable exigu exotique expeditif explicite explosif expressif extraordinaire extreme
  fabuleux facial facultatif fallacieux fameux familial familier fantaisiste fatal fautif favorable favoris feminin ferroviaire fertile festif fictif
  fievreux filiforme fiscal flan flasque flexible florissant flou fluide fluvial fonctionnel fondamental fougueux fourbe fragile fraternel frauduleux
  frequent frigidaire frileux frontal fructueux frugal frustre furieux furtif futile generaliste genereux genial gigot giratoire glacial global gluant
  gourmette graisseux gravissime grenade grincheux grossier habile haddock haineux hareng hargneux haricot harmonieux hatif hebdomadaire herisse
  hermetique heteroclite heureux hideux historique hivernal homard honteux horizontal hospitalier hostile houleux huileux huitre humide hygiaphone
  hypocrite ideal identique ignoble illisible immediat immense imminent immobile imparfait impassible impatient imper imperatif impersonnel impoli
  imprecis imprevu improvise imprudent impulsif inactif inadmissible inattendu incapable incertain incessant incoherent incomplet inconscient
  incorrect incroyable indecis indelicat independant indifferent indigne indirect indiscret individuel industriel inegal inerte inexact inexistant
  inferieur infime informel ingrat inhabituel initial injuste inoffensif insalubre insensible insignifiant insolent insolite instable insuffisant
  intact intelligent intense intensif intentionnel interminable intermittent intime introuvable inutilisable invalide inverse inviolable invisible
  ironique irregulier irreprochable irritable itinerant jaloux jaunatre jerrican jerricane jogging jovial judiciaire juridique juvenile kaki ketchup
  laconique lait lampadaire langouste lard lateral lavabo legitime lentille lesbienne limitrophe limpide lisse litchi litigieux livide locks logique
  lointain longiligne loquet lucide lucratif lugubre lumineux luxueux mache magnifique maigre maladif maladroit malefique malheureux malhonnete
  malveillant marecageux margarine marginal marital maritime masculin maternel maussade mauve mechant meconnaissable mediocre mefiant megot
  melancolique mensuel mental mercantile merguez merlu metallique meticuleux meurtrier mezzanine micro-ondes mignon minable mineral minimal
  ministeriel minuscule miserable miteux mixte mocassin modere modeste modique moindre mondain mondial monotone monstrueux morose mortel moustache
  mouvant muet multiple municipal mural muscle musculeux musical mutuel mysterieux naif narquois nasal natal national nauseabond navrant nebuleux
  nefaste negligeable neon nerveux neutre nocif nocturne noiratre normal notoire nubile nuisible numerique obese obscene obscur obsessionnel obstine
  occasionnel occulte odieux odorant offensif officiel officieux oisif olfactif onereux opaque opportun optionnel orageux oratoire ordinaire origan
  originaire orphelin ostensible outrancier pacifique paella paisible palpable panais panoramique pantacourt papaye parallele parasite parental
  paresseux parka partiel passif patate paternel pathetique patibulaire pecuniaire pedestre penal pendentif penible penitentiaire pensif perdurable
  perilleux perimetrique peripherique perpendiculaire perpetuel perplexe perspicace pertinent pervers petillant petoncle piercing pietonne pietonnier
  pintade pitoyable pizza plaintif plausible plumitif pluvieux poilu poisseux pollueur polo ponctuel poreux portatif porto portuaire posterieur
  potable potage potentiel poudreux poulpe poussiereux praline precaire prefectoral presentable prestigieux preventif primitif primordial privatif
  problematique prodigieux productif prolifique prolixe propice prospere proteiforme provocant proximal psychiatrique puant pudique pugnace puissant
  pulmonaire punitif puree quelconque querelleur queue-de-cheval quiche rachitique radical radieux rageur railleur raisonnable rancunier rapace
  rarissime rauque ravioli recalcitrant receptif recidiviste reciproque reclus reconnaissable rectangulaire redoutable reel refractaire regional
  rehabilite relatif religieux remarquable reparable reprehensible repressif repulsif residuel resolu respectif respectueux retardataire reticent
  retif reveche reversible revolu rigide rigoureux risible robuste rocade romantique rondouillard roquette rougeatre rugueux ruineux ruisselant rural
  rustique sac-poubelle salsifis salubre sanitaire sarcastique satirique sauce scandaleux sceptique scientifique scolaire scolarise scotch scrupuleux
  secable securitaire sedentaire selectif sensationnel sentimental septentrional serein seropositif serviable severe sexuel sibyllin simultane
  singulier sinistre sinueux sobre sociable solennel solidaire solitaire somnolent sonore sordide soucieux soudain soupirail souple sournois spacieux
  sparadrap spatial specieux speculatif spirituel splendide spontane stable steak sterile strategique strident studieux stupefait stupide stylo suave
  subalterne subjectif sublime subversif succinct succulent sudatif suffisant suicidaire sulfureux superbe superficiel superflu survetement suspicieux
  sympathique synthetique tabagique tacite tactile tactique talentueux tangible tapageur tapioca tatillon tenace tendancieux tenebreux terne terreux
  terrible territorial tetu textile theorique thermique thermos tiede timide timore tofu tolerable tongs tonitruant torrentiel tortueux touffu
  touristique tourteau toxicomane toxique tractopelle traditionnel tragique traitre transfrontalier transitoire translucide transpalette transparent
  transversal trapu traversin tresse triangulaire trimestriel triomphal trivial trombone trompeur tropical truculent tumultueux typique tyrannique
  ultime unanime unilateral universel universitaire usuel utopique vacant vaniteux variable vaseux vegetal vehement velu velux venal vengeur ventru
  verbeux verdatre vereux veridique verreux versatile vestimentaire vexant vicieux vigilant vigoureux vindicatif violatre viral viril virtuel virulent
  visiophone visqueux visuel viticole vitreux vivable vivace vocal vodka volage volatil volcanique volubile volumineux vorace vrombissant vulgaire
  whisky
`);
