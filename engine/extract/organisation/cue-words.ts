import { words } from '../gazetteer/words.ts';

/**
 * Words that a business follows, by what they prove. `house`: only a house of business has these (`gérant de X`);
 * `trade`: people have them too (`client de X`, `boulanger de X`), so the name must look like a business's.
 */
export const cueStrength = new Map<string, 'house' | 'trade' | 'label'>();

const house = `gerant gerante gerants cogerant cogerante employe employee employes employees salarie salariee salaries salariees serveur serveuse serveurs plongeur plongeuse videur videurs vigile
  portier barman barmaid caissier caissiere magasinier cariste manutentionnaire interimaire interimaires apprenti apprentie stagiaire standardiste receptionniste dirigeant dirigeante tresorier tresoriere actionnaire franchise franchisee
  agence agences succursale filiale antenne siege siege-social statuts facture factures facturation devis en-tete entete bordereau bordereaux catalogue vitrine terrasse comptoir enseigne rideau etal
  clientele gerance fonds bail fermeture reouverture faillite liquidation dissolution cuisinier cuisiniere cuisines habitues vestiaire
  roule roulait conduit conduisait tourne travaille travaillait travaillent travailler travaillerait travaillant bosse bossait bosser bossent embauche embauchee recrute recrutee interim cdi cdd stage emploi poste menage livraisons gerait gerer administrateur`;
const trade = `patron patronne patrons livreur livreuse livreurs chauffeur chauffeurs routier conducteur client cliente clients clientes directeur directrice responsable president presidente associe associee fondateur fondatrice
  comptable coiffeur coiffeuse garagiste carrossier mecanicien boulanger boulangere boucher epicier epiciere cordonnier fleuriste buraliste restaurateur traiteur pharmacien pharmacienne hotesse gardien gardienne concierge regisseur ouvrier
  ouvriere technicien commercial secretaire vendeur vendeuse logo badge autocollant tampon ticket recu colis palette palettes carton cartons sac sacs fourgon camion camionnette utilitaire poids-lourd remorque semi-remorque virement virements
  agent agente membre membres adherent adherente benevole benevoles compte contrat carte location loue louee loues acheter achete achetee commande commandee prestation sous-traitance conteneur locaux entrepot depot hangar salle parking sortie devant chez-le profit nom`;
const label = `logo siglee sigle sigles siglees floque floquee floques floquees estampille estampillee enseigne en-tete casse centre-auto blanchisserie teinturerie sandwicherie pub regie bailleur employeur
  routier relais-routier menuiserie parfumerie creche`;
for (const [strength, list] of [
  ['trade', trade],
  ['house', house],
] as const)
  for (const word of words(list)) cueStrength.set(word, strength);

/** What bears the name of a house in print (`un bon de livraison Transvia`). */
export const papers = new Set(
  words(
    'livraison commande facture devis bordereau badge gilet uniforme tenue blouson ticket sac sacs carton cartons flyer prospectus catalogue stylo briquet pochette sachet palette palettes conteneur remorque camion fourgon camionnette enseigne',
  ),
);

/** Who stands behind a counter, and what comes over it. */
export const keepers = new Set(
  words(
    'commercant commercante tenancier tenanciere vendeur vendeuse habitue habituee cornets sachets plats menus repas',
  ),
);

/** Words that a business follows at once, with nothing between. */
export const labels = new Set(words(label));

/** What is done with goods, papers and money, by a business rather than a person (`facturé par X`). */
export const doneBy =
  /^(?:factur|expedi|affret|edit|achemin|import|export|transport|embauch|employ|commercialis|distribu|sous-trait|imprim|fabriqu|emis|livre)\w*$/;
