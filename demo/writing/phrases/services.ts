/** What each service says in its own way; the notation is that of `official.ts`. */
const lines = (text: string): string[] => text.trim().split('\n');

export const policeOpenings = lines(`
{Fiche de renseignement|Note de renseignement}.
{Rapport d'information|Compte rendu de surveillance}{.|, secteur centre.|, secteur nord.}
{Brigade de nuit|Groupe d'appui|Unité de voie publique}, {mention de service|compte rendu}.
{Transmis pour information|Pour exploitation} :
{Synthèse|Point de situation} sur $cite.
BAC, {vacation de soirée|vacation de nuit}.
À toutes fins utiles.
{Renseignement recueilli|Information reçue} $jour {auprès d'un commerçant|lors d'un contrôle|au guichet}.

`).concat('', '');

export const policeFacts = lines(`
{Un équipage|La patrouille pédestre} {procède au|effectue le} contrôle de $q à $h ; {rien de délictueux|remis en liberté sur place}.
{La vidéoprotection|La lecture des images} {montre|permet de voir} $uv, $im, {déposer un passager|s'arrêter moins d'une minute} {devant le $pta|devant $shop|à $h}.
{Un indicateur de quartier|Une source} {affirme|rapporte} que {le stock|l'argent} {change d'appartement|se trouve} {au|du côté du} $dep.
{La perquisition|La visite} {de la cave|du logement vacant} {du|au} $dep {permet de découvrir|amène la découverte de} $qte de $prod.
{Les conversations|Les échanges} relevés {sur un téléphone abandonné|dans le cadre de la procédure} {citent|mentionnent} $cpt{.| et « $a ».}
{Le frère|La compagne|Un proche} de l'intéressé$e, $q, {est joignable au $tel2|a été entendu$eq|loue le box}.
{Fouille du véhicule|Fouille des parties communes}, $h : $qte de $prod {dans un gant|sous une plaque|dans une boîte aux lettres}.
{Chaque client|Un acheteur} {repart|est vu repartant} à bord de $uv[, $im].
`);

export const policeClosings = lines(`
{Aucune suite judiciaire à ce stade|Suites à apprécier par le parquet}.
{Surveillance à poursuivre|Passages renforcés demandés|Dispositif levé à 1 h}.
{Information à recouper|À rapprocher des notes précédentes}.
{Rédigé par|Rédacteur :} $grade $sig.
{Le présent rapport est transmis|La présente note est transmise} à la CROSS.
{Fin de mission à 2 h|Fin de vacation}.
{Copie|Transmis} au chef de service.
`).concat('', '');

export const gendarmerieOpenings = lines(`
{Renseignement|Bulletin} {de la brigade|de la communauté de brigades}[ de $ville].
{Message d'information|Fiche de renseignement}, {PSIG|brigade de recherches}.
{Unité :|Origine :} brigade de {$ville|recherches}.
{Au cours d'un service de prévention|Au cours d'une patrouille} {à $ville|sur la commune de $ville} {$jour|le $jj}.
{Contact avec un élu|Rencontre avec un exploitant agricole}[ de $ville].
Renseignement d'ambiance, {zone commerciale|secteur rural}.
`).concat('');

export const gendarmerieFacts = lines(`
{Un agriculteur|Un chasseur|Un joggeur} {signale|rapporte} {$jour|vers $h} $uv{, $im,|} {stationné$ev|à l'arrêt} {dans un chemin|derrière un hangar|près du château d'eau}.
{Un hangar loué|Une maison isolée louée|Un garage loué} en espèces, $dep, {consomme beaucoup d'électricité|reçoit du monde la nuit}.
{Les gendarmes|Les militaires de la patrouille} {notent|relèvent} le numéro $tel {affiché sur un carton|écrit à la main sur un ticket}.
{Le maire de $ville|Un adjoint} {confirme|décrit|évoque} {des allées et venues|des rendez-vous brefs} {sur le parking de covoiturage|derrière la salle des fêtes}.
{Au péage|Sur l'aire d'autoroute}, $uv {fait demi-tour|ralentit} ; {l'immatriculation|la plaque}, $im, {est notée|est lue} par {un motard|la patrouille}.
{Une plantation|Une tente de culture} {est évoquée|aurait été montée} {au|dans une grange,} $dep.
`);

export const gendarmerieClosings = lines(`
{Le groupement est avisé|La compagnie est informée}{.| ce jour.}
$Grade $sig.
{Vérifications en cours|Recherches à poursuivre}.
{Cotation proposée :|Valeur estimée :} {B2|C3|B3}.
{Le renseignement est jugé sérieux|Renseignement non recoupé}.
`).concat('', '');

export const customsOpenings = lines(`
{Note de ciblage|Note d'information}{.|, fret express.}
{Brigade de surveillance intérieure|Brigade de surveillance extérieure}{.|, contrôle dynamique.}
{Constatation|Contrôle} {$jour|du $jj} {à $ville|au centre de tri|sur l'aire de repos}.
{Contrôle postal|Fret postal} : 
{Avis aux services|Pour rapprochement} :
`).concat('');

export const customsFacts = lines(`
{Lettre de voiture|Bordereau} n° $dec : {expéditeur|donneur d'ordre} $shop, {destinataire|livraison chez} $p{.|, $adr.}
{Passage|Franchissement} {du péage|de la frontière} {à $h|$jour} par $uv[, $im], {suivi|précédé} {à trois minutes|de peu} par {un second véhicule|une voiture sans plaque avant}.
{Un agent de quai|Un manutentionnaire} {a été approché|aurait été payé} par $q {pour sortir un conteneur|contre $somme}.
{Le colis|Le paquet} {retiré|réclamé} {par|au nom de} $q {contenait|renfermait} $qte de $prod.
{Le chien|L'équipe cynophile} {marque|réagit} {au niveau du coffre|sur la roue de secours|sur un carton} de $uv, $im.
{La découverte|La saisie} porte sur $gros de $prod, {sous le plancher|derrière une cloison|sous vide}.
{L'expéditeur|Le destinataire} {est|serait} $p, $adr ; {le numéro laissé au transporteur est le|contact :} $tel.
{Le chauffeur|Le conducteur}, $p[, $ne], {dit revenir de vacances|explique transporter des meubles|ne sait pas dire qui l'attend}.
$uv[, $im,] {arrivait de|repartait vers} $loin {avec un passager|sans bagage|avec un double fond}.
{L'envoi|Le colis} est {déclaré comme|présenté comme} « {pièces auto|compléments alimentaires|jouets|vaisselle} », {valeur|pour} $somme.
Une somme de $somme {non déclarée|en liquide} {est découverte|est relevée} {dans un thermos|sous le siège|dans une poussette vide}.
$shop {a reçu|reçoit} {six|neuf|onze} {virements|colis} {depuis|depuis le compte} $iban{.| en quatre mois.}
{Tracé|Suivi} n° $dec, {livraison prévue|point de retrait} {à $ville|chez un buraliste}.
{Un achat de|Une facture de} {lactose|caféine|lévamisole} au nom de $shop {paraît|semble} {sans rapport avec l'activité|destiné à la coupe}.
`);

export const customsClosings = lines(`
{Proposition|Suggestion} : {inscription au ciblage|échange avec le service judiciaire|contrôle à la prochaine livraison}.
$Grade $sig.
{Produit remis au laboratoire|Échantillon adressé au laboratoire}.
{Le parquet est avisé|Retenue douanière en cours|Transaction refusée}.
{Sans suite contentieuse|Laissé passer, aucun motif de retenue}.
`).concat('', '');

export const municipalOpenings = lines(`
{Main courante|Mention de main courante}{.|, équipage {Alpha|PM 2|VTT}.}
{Rapport de patrouille|Note de quartier|Rapport d'îlotage}.
{Patrouille pédestre|Patrouille VTT|Brigade canine}, {$jour|ce jour}.
{Doléance reçue|Appel reçu} à $h{.| d'une commerçante.|, requérant anonyme.}
{Stationnement gênant|Tapage} {$jour|à $h}.
`).concat('');

export const municipalFacts = lines(`
{À notre arrivée|À la vue de l'équipage}, {trois individus|deux hommes et une femme|les occupants du hall} {quittent les lieux|se dispersent} ; $p {reste|est identifié$e|présente une pièce d'identité}.
{Verbalisation|Stationnement irrégulier} de $uv, $im{.|, conducteur absent.}
{Le titulaire|L'usager}, $p, {arrive en courant|s'excuse|conteste l'avis} et {donne|laisse} le $tel.
{Un habitant du|Une commerçante voisine du} $pta {signale|décrit} {des ventes|un va-et-vient} $plage.
{Découverte|Remise} de $qte de $prod {dans une jardinière|derrière un compteur|sous un banc}, {remis à l'officier de police judiciaire|détruit sur instruction}.
{Le standard de la mairie|La mairie}, {$std|au $std}, {a reçu deux appels|a transmis la doléance}.
{Éviction|Rappel à l'arrêté} {devant|aux abords de} $shop à $h.
`);

export const municipalClosings = lines(`
{Fin de patrouille|Fin de service} à {22 h|23h30|1 h}.
$Grade $sig.
{Transmis au commissariat|Copie à l'élu de permanence}.
{Prochain passage demain|Secteur à surveiller}.
{RAS par ailleurs|Aucun autre fait}.
`).concat('', '');

export const prisonOpenings = lines(`
{Observation|Fiche d'observation|Note} du {bâtiment A|bâtiment B|quartier arrivants|secteur parloirs}.
{Renseignement pénitentiaire|Compte rendu professionnel}{.|, établissement de $ville.}
{Établissement :|Centre pénitentiaire de} $ville.
`).concat('');

export const prisonFacts = lines(`
{Lecture du courrier|Contrôle du courrier} : $p {écrit à|reçoit une lettre de} $q, {mention de|allusion à} {$cite|« $a »|$shop}.
{À la promenade|En salle d'activité}, $p[, $ne,] {dit connaître|se vante de tenir} {le secteur de $cite|des gens à $loin}.
{Permission de sortir|Libération} {prévue|prochaine} de $p{, $adr|, retour annoncé à $ville}.
{Le visiteur|La personne au parloir} {laisse|déclare} le $tel {comme contact d'urgence|sur la fiche}.
La personne détenue $p, écrou $dec[, $ne], {reçoit au parloir|demande à parler à|écrit à} $q.
{Numéro appelé|Numéro composé} {quatre fois|à deux reprises} {cette semaine|depuis le poste de la coursive} : $tel.
{Un téléphone|Un mini-portable} {est trouvé|est saisi} en cellule ; {dernier appel|seul contact} : $tel.
{Projection|Jet} par-dessus le mur {$jour|vers $h} : $qte de $prod{.| et une puce.}
{Des mandats|Deux virements} de $somme {viennent|parviennent} de $q{.|, $adrq.}
{Au parloir|Venue au parloir :|Pour la visite,} $q {arrive|repart} {à bord de|dans} $uv, $im.
{Ses codétenus|D'autres personnes détenues} l'appellent $a.
{Il serait question|Il parle} d'un {retour aux affaires|« chantier »} {à sa sortie|dès l'été}, {du côté de|vers} $cite.
{Un papier caché|Une note cachée} dans un livre porte {le compte $iban|l'adresse $btc|$cpt}.
`);

export const prisonClosings = lines(`
{Proposition|Avis} : {changement de cellule|surveillance des parloirs|fouille programmée}.
$Grade $sig.
{Le délégué local est avisé|Copie au délégué local}.
{Comportement correct par ailleurs|Rien d'autre à signaler}.
`).concat('', '');

export const foreignOpenings = lines(`
{Officier de liaison|Bureau de liaison} {en Espagne|aux Pays-Bas|en Belgique|en Allemagne|en Italie|au Portugal}{.|, message du $jj.}
{Demande d'information|Information spontanée} {des autorités belges|des autorités espagnoles|d'un service italien|de la police néerlandaise|d'un service allemand|des douanes portugaises}.
{Handling code|Code de traitement} {H1|H2}. {Traduction de courtoisie|Traduction libre}.
`);

export const foreignFacts = lines(`
{Sur demande|En réponse} : le numéro $tel {est inconnu|est attribué chez nous à un prête-nom}.
{Un contrôle|Une interception} {à la frontière|sur l'autoroute} {$jour|le $jj} {concernait|visait} $p[, $ne,] {passager de|au volant de} $uv.
{Le document|Le bail|Le contrat de location} {présenté|saisi} {porte|donne} l'adresse $adr{.| et le courriel $mail.}
{Traduction|Extrait} : « {$a attend à $ville|la voiture part de $loin|mille au lieu de deux mille} ».
{Notre service|L'unité requérante} {dispose d'éléments|mène une enquête} sur {un transporteur|une équipe} {en lien avec|fournissant} $ville {et|ou} $loin.
{Le sujet|L'intéressé$e}, $p[, $ne], {a séjourné|a loué un box|a été contrôlé$e} {à Anvers|à Rotterdam|à Algésiras|à Figueras|à Aix-la-Chapelle|à Gand} {$jour|le $jj}.
{La ligne|Le numéro} $tel {borne|apparaît} {dans notre procédure|sur le territoire|près du port} {à onze reprises|depuis $jour}.
$uv, {portant la plaque|immatriculé$ev} $im, {est entré$ev|a été filmé$ev} {au port|à la frontière} à $h.
{Un transfert|Un paiement} de $somme {vers|au profit de} $iban {est relevé|apparaît}.
{Le portefeuille|L'adresse} $btc {reçoit|a reçu} {des dépôts réguliers|l'équivalent de $somme}.
{Merci de nous indiquer|Nous vous prions de dire} si {cette personne est connue|ce véhicule est connu|ce numéro est connu} {de vos services|en France}.
{L'utilisateur de|Le titulaire de} $cpt {propose|vend} $dprod {à destination de la France|vers $ville}.
{Son contact|Son correspondant} en France serait $q[, $tel2].
{Quantité attendue|Charge estimée} : $gros de $prod.
`);

export const foreignClosings = lines(`
{Ne pas utiliser en procédure sans accord|Usage limité au renseignement|Réponse souhaitée sous {dix|quinze} jours}.
{Personne de contact|Point de contact} : $grade $sig.
{Référence à rappeler|Notre référence} : $dec.
`).concat('');
