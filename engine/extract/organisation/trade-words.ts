import { words } from '../gazetteer/words.ts';

/** Kinds of businesses and associations that stand before their name but outside it (`le bar Le Phare`). Folded. */
export const outsideKinds = new Set(
  words(`dancing bodega paillote guinguette compagnie armateur glacier rotisserie miroiterie ebenisterie armateur sellerie transitaire affreteur
  mercerie herboristerie cooperative chocolaterie maroquinerie confiserie fromagerie charcuterie creperie bistrot taverne cabaret gite jardinerie animalerie armurerie horlogerie cafeteria salle-de-sport auto-moto ressourcerie recyclerie conciergerie huilerie distillerie
  institut atelier librairie pressing traiteur auto-ecole primeur fleuriste bijouterie quincaillerie poissonnerie cordonnerie alimentation superette carrosserie patisserie auberge ambulances coiffure beaute esthetique massage bar bars societe entreprise enseigne restaurant brasserie cafe epicerie discotheque boite club boutique magasin commerce association agence sandwicherie etablissement firme bailleur societe-ecran holding
  pizzeria snack kebab fast-food supermarche superette hotel pub chicha bar-tabac cafe-bar salon commerce-multiple bazar concession loueur transporteur franchise barber etablissements maison-mere cercle amicale grossiste collectif operateur plateforme  cabinet studio creche food-truck foodtruck
  tabac-presse tabac garage laverie pharmacie boulangerie boucherie`),
);

/** Kinds that make part of the name when `de`, `du`, `des` or a name follows (`Garage du Grand Chêne`). */
export const insideKinds = new Set(
  words(`sellerie rubanerie miroiterie tonnellerie cidrerie chaudronnerie coutellerie faiencerie corderie voilerie ebenisterie marbrerie torrefaction rotisserie
  lavomatique gge bistrot chocolaterie maroquinerie fromagerie charcuterie creperie jardinerie animalerie armurerie horlogerie mercerie herboristerie confiserie distillerie conserverie mareyage maree criee pepiniere pepinieres
  taverne rhumerie biscuiterie brulerie lavomatic fournil guinguette paillote estaminet troquet buvette bodega trattoria
  alim garage laverie pharmacie boulangerie boucherie tabac epicerie pizzeria kebab snack hotel auberge librairie pressing coiffure salon bijouterie quincaillerie poissonnerie fleuriste imprimerie carrosserie menuiserie
  ambulances taxis transports cave caves brasserie bar cafe restaurant auto-ecole station superette alimentation bazar comptoir relais patisserie cordonnerie serrurerie laboratoire cabinet clinique-veterinaire habitat logis office logements
  amis association amicale foyer-club club casino cinema-bar institut atelier ateliers maison etablissements ets menuiseries plomberie electricite primeur primeurs marche-couvert moulin-bio scierie entrepots docks fret messageries autocars cars garages agence cercle comite union sporting societe regie mutuelle fonderie verrerie ferronnerie tannerie brocante friperie optique drogerie droguerie parfumerie onglerie barbier lavage lav'auto`),
);

/** Words that are part of many trade names: two capitals of which one is such a word name a business. */
export const tradeWords = new Set(
  words(`coiff resto gestion placements exotique immo transp serv abri abris gaz loisirs loisir lines shipping cargo ferries ferry presse retouches retouche animations animation sono nautisme bateaux croisiere affaires depots relais-colis drive wash proprete hygiene menage gardiennage surveillance protection detective intervention maintenance informatic echafaudages mecanique mecanic recup clim elec allo net routage frigo frigorifique surgeles primeur epices bio vrac transit sellerie tapisserie rubanerie glaces miroiterie tonnellerie cidrerie chaudronnerie coutellerie faiencerie corderie voilerie ebenisterie marbrerie ferblanterie torrefaction patisseries rotisserie armement avitaillement accastillage echafaudages echafaudage affutage sablage fumage graphisme reprographie
  mareyage criee palettes tissus tech multiservices multi-services elagage peinture charpente maconnerie climatisation serrurerie vitrerie ascenseurs sanitaires agri spiritueux saveurs delices gourmet meubles literie decoration deco quincaillerie couture barbershop hair nails spa wellness coaching formation interim tourisme croisieres plaisance aquaculture forage terrassement demolition beton granulats negoces grossiste entreposage manutention studio productions events gaming pharma dentaire funeraire accompagnement aide-a-domicile
  sarl sas sasu eurl sci snc sa scop ets etablissements transports transport express colis fret services service logistique logistics livraison immobilier habitat logis hlm toit autos auto automobiles motors motos location locations negoce
  import export trading distribution btp batiment renovation construction constructions nettoyage securite coiffure traiteur primeurs fruits food burger pizza kebab tacos sushi snack grill market alimentation discount shop store boutique phone telecom telecoms mobile
  pressing laverie pneus pieces carrosserie garage consulting conseil groupe group holding international invest finance patrimoine courtage vtc taxi taxis ambulances cash barber beauty institut fitness gym club lounge palace bazar entreprise compagnie freres fils associes solidarite logements domaine logement foyers foyer toits solidaire demeures courses hotel residences demenagement demenagements paysages espaces elec plomberie menuiserie depannage remorquage ferraille metaux recyclage recup bois voyages voyage loc messagerie messageries evasion bureautique hyper batisseurs solidaires solidaire foncier fonciere conciergerie evenementiel evenements sport sports motoculture agro viandes maree maree primeur textile textiles mode bijoux informatique digital web bat tp fermetures toiture toitures couverture facade facades isolation energie energies solaire ambulance medical optic optique cycles nautique marine yachting piscines jardins horticole pepinieres bazar cosmetiques onglerie sandwicherie supermarche superette boucherie boulangerie`),
);

/** Legal forms that stand before or after a name. */
export const legalForms = new Set(
  words('sarl sas sasu eurl sci snc ets etablissements sa scop gmbh ltd bvba srl sprl gie selarl'),
);
