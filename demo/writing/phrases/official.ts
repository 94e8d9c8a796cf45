/**
 * Sentences of services: police, gendarmerie, customs, municipal police, prisons.
 * `{a|b}` chooses, `[x]` is there one time in two, `$name` is a slot (see `../write-slots.ts`).
 */
const lines = (text: string): string[] => text.trim().split('\n');

export const officialIntroductions = lines(`
{Suite à|Comme suite à} {notre note précédente|l'information du $jj}, {il est précisé|il se confirme} que $p[, $ne,] {a repris ses activités|réside désormais au $adr|n'a pas quitté la commune}.
{Identification|Éléments d'identité} {d'un|sur un} {vendeur|livreur|intermédiaire} {présumé|supposé} : $p[, $ne][, $adr].
{À l'occasion d'un|Lors d'un} contrôle {d'identité|de titres} {à $ville|près de $cite}, $p[, $ne,] {fait usage d'un faux nom|évite le regard des agents|dit ne plus avoir de permis}.
{Nos services|Les effectifs} {reçoivent|enregistrent} le {témoignage|récit} de $q, qui {met en cause|désigne} $p {pour des menaces|dans un trafic de $prod}.
{Deux personnes|Deux individus} sont {régulièrement|souvent} {vus|observés} {ensemble|à la terrasse de $shop} : $p[, $ne,] et $q[, $neq].
{Usager de|Titulaire de} la ligne $tel : {identification en cours|très probablement $p|abonnement au nom de $p}.
{Une source|Un ancien client} {décrit|évoque} {la tournée|l'organisation} de $p : {départ de $shop|passage à $cite} {vers $h|en début de soirée}, {retour tardif|trois à quatre livraisons}.
{Incident signalé|Rixe signalée|Coups de feu signalés} {à $ville|près de $cite} {$jour|à $h} ; le nom de $p {est prononcé|circule}.
{$J vers $h|$J, $h|Le $jj, aux environs de $h}, $p[, $ne,] {est vu$e|est observé$e|est aperçu$e} {devant le|à hauteur du|sortant du} $adr[, un sac de sport à la main].
{$J à $h|$J}, contrôle de $uv immatriculé$ev $im, {avec $p au volant|conduit$ev par $p}[, $ne].
Il {ressort|apparaît} {des éléments recueillis|de plusieurs témoignages|des constatations} que $p[, $ne,] {organise|dirige|supervise} la vente {de $prod|$dprod} {aux abords de $cite|dans $cite|à $ville}.
$p[, $ne,] {est désigné$e|est cité$e} {par deux sources distinctes|par plusieurs riverains|dans trois auditions} comme {celui qui ravitaille|le point d'entrée de l'équipe de|la personne qui tient} $cite.
{Notre attention est appelée|L'attention du service est appelée} sur $p[, $ne][, demeurant $adr].
{Un consommateur|Un acheteur|Un individu} interpellé {$jour|à $h} en possession de $qte de $prod {désigne|met en cause|cite} $p[, {joignable|qu'il joint} au $tel].
{Selon|D'après} {une information recueillie|un renseignement parvenu au service}, $p[, $ne,] {reçoit|stocke|fait entrer} $dprod {à son domicile du|au} $adr.
{Surveillance|Dispositif de surveillance} {$cite|à $ville} {de $h à 23 h|$jour, à partir de $h}. {Présence de|Est identifié :|Est reconnu$e} $p[, $ne].
$p, {connu$e du service|déjà connu$e pour usage|inconnu$e des fichiers consultés}, {loue|occupe|utilise} depuis {peu|deux mois|la rentrée} un {appartement|local|box} au $adr.
{L'exploitation|La lecture|L'étude} d'un carnet {découvert|trouvé|ramassé} {$jour|à $ville} fait apparaître $p et le numéro $tel.
Interrogé$e sur sa présence {à proximité de|dans} $cite, $p {déclare|soutient|affirme} « attendre un ami ».
La ligne $tel {est attribuée|serait attribuée} à $p[, $ne][, domicilié$e $adr].
{Un témoin|Une voisine|Un commerçant} qui {souhaite rester anonyme|refuse d'être entendu} {reconnaît|nomme} $p parmi les {individus|personnes} qui {stationnent|se relaient} devant $shop.
{Objet|Suivi} : $p[, $ne]. {Fréquente|Est vu$e chaque soir à} $shop {en compagnie de $q|avec deux inconnus|sans y consommer}.
{Le véhicule|La voiture} $im, {soit $uv|$uv}, {est au nom de|a pour titulaire} $p[, {demeurant|domicilié$e} $adr].
{Nous recevons|Recevons} $p[, $ne], qui {se présente spontanément|est convoqué$e} et {remet|nous laisse} {le numéro|comme coordonnées le} $tel.
{Un colis|Un pli} {suspect|non réclamé} {adressé à|au nom de} $p, $adr, {contenait|renfermait} $qte de $prod.
{La personne|L'usager} dont le numéro est le $tel {serait|pourrait être} $p[, $ne].
$J, altercation devant $shop entre $p et $q {à propos d'une dette|pour un motif inconnu|au sujet de $somme}.
{Trois|Quatre|Plusieurs} {appels|courriers} reçus {cette semaine|depuis $jour} {dénoncent|visent} $p[, {qui habiterait|du} $adr].
`);

/** What any service can say of a person and of what belongs to them. */
export const identityFacts = lines(`
{Deuxième ligne|Ligne secondaire|Ancienne ligne} {au nom de $q|attribuée à $q} : $tel2.
{Des appels|Onze appels|Plusieurs messages} {entre|échangés entre} $il et le $tel2, {utilisé par|ligne de} $q, {apparaissent|figurent} {au relevé|dans l'exploitation}.
$P {paie|règle} {toujours|exclusivement} en espèces, {dont $somme chez $shop|souvent plus de $somme|en petites coupures}.
{Le véhicule habituel est remplacé|La voiture habituelle est remplacée} par $uv[, $im], {depuis $jour|sans doute une location}.
$P {aurait quitté|a quitté} {$ville|le quartier} pour $loin {après une dispute|par prudence|depuis l'été}.
{Sa compagne|Son frère|Un cousin}, $q, {habite|demeure} {au $adrq|à $ville}[ et {répond|est joignable} au $tel2].
{Pseudonyme|Nom d'usage} en ligne : $cpt{.|, photo de profil récente.}
{Le dernier|Le plus récent} {versement|dépôt}, $somme, {vise|porte sur} {le compte $iban|le portefeuille $btc}.
{Une carte de visite|Une facture} de $shop est trouvée {dans ses affaires|sur la banquette}.
$P {utilise la ligne|se sert du numéro|est joignable sur le|répond au} $tel[, {ouvert sous un faux nom|en carte prépayée|activé depuis peu}].
{Nouveau numéro|Numéro actuel|Contact relevé} : $tel.
{Un téléphone|Le téléphone} {saisi|consulté avec son accord} {contient|fait apparaître} le $tel {enregistré sous|au nom de} « {Boulot|Tonton|Nv|Garage|Ma belle|Clim} ».
$P {se déplace|circule|vient} {à bord de|au moyen de|avec} $uv[, {immatriculation|plaque} $im].
$P {est accompagné$e de|est vu$e avec|retrouve} $q[, {$neq|joignable au $tel2}].
$q {conduit|attend au volant de} $uv {pendant que|tandis que} $il {descend|fait l'échange|discute}.
{Dans le quartier,|Sur place,|Entre eux,} $il {se fait appeler|est appelé$e|répond au surnom de} {« $a »|$a}.
{Les intéressés|Les acheteurs|Les jeunes} {parlent de|évoquent|attendent} {« $a »|un certain $a}, {ce qui pourrait le désigner|sans plus de précision|qui fixerait les prix}.
{Le surnom|L'appellation} « $a » {revient|apparaît} {dans les conversations|sur deux carnets|sur un mur du hall}.
$P {serait hébergé$e|dort|aurait ses habitudes} {au|chez sa sœur au|chez un ami,} $adr.
{Il serait question|On parle} d'une livraison de $gros de $prod {prévue|attendue} {en fin de semaine|pour le mois prochain|avant les vacances}.
{Les commandes passent|Les clients commandent|La publicité se fait} {par|via|sur} $cpt.
{Les fonds|Les gains|Les sommes} {seraient versés|transitent|sont crédités} {sur le compte|vers l'IBAN} $iban[, {soit $somme en trois mois|par dépôts fractionnés}].
{Un ticket|Un relevé|Un papier plié} {découvert|trouvé} {dans la poubelle|au sol|dans la portière} mentionne l'IBAN $iban.
{Le paiement|Le règlement} {peut se faire|est accepté} en {bitcoin|cryptomonnaie} à l'adresse $btc.
{Adresse électronique associée|Courriel utilisé pour la location} : $mail.
{Une réservation|Une location de véhicule} est faite avec l'adresse $mail.
{Des trajets|Des allers-retours|Des déplacements} vers $loin {sont évoqués|sont notés} {chaque quinzaine|depuis un mois|à deux reprises}.
{La marchandise|Le produit} {viendrait de|remonterait de} $loin {par la route|dans un véhicule de location|avec un convoi de deux voitures}.
{Procédure|Affaire} n° $dec[, {transmise au parquet|en cours}].
{Référence|Réf.} $dec{.| du service.}
$P {a changé|change souvent} de téléphone ; {le dernier connu est le|on lui connaît le} $tel.
{Appel|Rappel} du $tel {à $h|pendant le contrôle}, {sans message|l'interlocuteur raccroche}.
$P {dit travailler|se dit employé$e|aurait un emploi} {pour|à|chez} $shop.
{La carte grise|Le certificat d'immatriculation} de {la voiture|l'engin}, $im, {est au nom d'un tiers|a été cédée récemment|renvoie à une société de location}.
{Le duo|Le binôme} formé {par l'intéressé$e et|avec} $q {est connu|est déjà signalé} {à $loin|sur $ville}.
`);

/** What is seen or found on the ground. */
export const streetFacts = lines(`
{Les clients|Des acheteurs} {venus de|originaires de} {$loin|la commune voisine} {se garent|attendent} {devant $shop|rue adjacente|sur le trottoir d'en face}.
{Relevé d'immatriculations|Plaques présentes} {à $h|sur le parking} : $im{.|, deux autres illisibles.}
{Un jeune homme non identifié|Une jeune femme inconnue du service|Un homme d'une quarantaine d'années} {remet une clé|tend une enveloppe} à $q {à $h|devant $shop}.
{Les prix|Tarifs affichés} {au feutre|à la peinture} {sur le mur|dans le hall} : $prix {la dose|le sachet}{.|, fidélité offerte.}
{Les sacs|Les recharges} {arrivent|partent} {du|depuis le} $dep {par un coursier|en trottinette|à pied} {vers $h|plusieurs fois par jour}.
{Est également noté|Est relevé} le véhicule $im ($uv).
{Passe à deux reprises|Circule dans le secteur|Attend à l'écart} $uv{, plaque $im| immatriculé$ev $im}.
{Le passage de|La présence de} $uv, $im, {est relevé|est constaté|est signalé} {trois nuits de suite|à $h|$jour} {devant $shop|rue voisine|aux abords de $cite}.
{Plaque relevée|Immatriculation relevée} {par un riverain|de mémoire par l'équipage|à travers une haie} : $im.
{Un échange bref|Un contact de quelques secondes} avec $q {a lieu|est observé} {à $h|vers $h}.
Deux remises de main à main {à|entre $il et} $q {sont observées|se succèdent} {à $h|vers $h}.
{Le produit serait|La marchandise serait|Le stock serait} {entreposé|gardé|caché} {au|dans une cave du|chez une tierce personne,} $dep[, {sans doute sous la contrainte|contre un loyer payé en espèces}].
{Un box|Une cave|Un logement vacant} {au|situé} $dep {servirait|sert} de {cache|lieu de conditionnement|dépôt}.
{Le prix pratiqué est de|La dose est vendue|L'unité se négocie} $prix[, {en hausse|en baisse} depuis un mois].
{La vente|L'activité} {porte sur|concerne} $dprod, à $prix {l'unité|le gramme|la dose}.
{Quantité saisie|Découverte incidente|Remis au service} : $qte de $prod et $somme en {petites coupures|espèces}.
{Sont découverts|Ont été découverts} $qte de $prod, {une balance|un rouleau de film alimentaire|deux téléphones} et $somme.
{L'activité se tient|Les ventes ont lieu|Le point fonctionne} $plage, {tous les jours|surtout le week-end|du jeudi au dimanche}, $pt.
{Un compte|Le compte} {signalé|cité|repéré} {par un consommateur|lors d'une audition|en source ouverte} : $cpt.
{Le gérant de|L'exploitant de|Un employé de} $shop {laisse faire|prête son arrière-salle|nie toute implication}.
{L'équipe|Le groupe} {se réunit|se retrouve|passe ses après-midi} {dans|devant} $shop.
{Un adolescent d'une quinzaine d'années|Un très jeune garçon} {fait le guet|crie à l'approche du véhicule} ; {il paraît sous l'emprise d'adultes|signalement transmis au titre de la protection de l'enfance}.
{Une femme âgée|Une mère de famille} {du|habitant au} $dep {serait contrainte|dit être obligée} de garder des sacs ; {à traiter comme victime|à entendre avec précaution}.
`);

export const neutralBackground = lines(`
{Une vérification|Un criblage} {aux fichiers|dans les applications} {est en cours|n'a rien donné à ce stade|reste à faire}.
{Ces éléments|Ces informations} {proviennent|viennent} {d'une seule origine|de deux origines indépendantes|d'un document lu trop vite}.
{Le rédacteur|Le service} {reste prudent|n'écarte pas une confusion|attire l'attention} {sur l'identité|quant aux dates|sur la graphie du nom}.
La pièce {est jointe|sera transmise} {sur demande|à la prochaine réunion|en annexe}.
Une note antérieure {évoquait|signalait} déjà {des faits voisins|le même entourage}.
{À ce jour|Pour l'heure}, {aucune procédure n'est ouverte|aucun lien n'est établi avec une autre affaire}.
{Le calendrier|La période} {reste à préciser|est donnée de mémoire|recoupe les congés scolaires}.
{Il conviendrait|Il serait utile} {d'entendre le gérant|de relire les relevés|de rapprocher les dates}.
{Une photographie|Une copie d'écran} {est conservée|a été versée} {au service|au dossier}.
{Le montant|Le volume} {paraît surestimé|est plausible|n'a pas pu être vérifié}.
{Les déclarations|Les versions} {varient|se contredisent} {sur un point|sur l'heure|sur le lieu}.
{Aucun élément|Rien} {ne permet de préciser|ne vient étayer} {l'origine du produit|le rôle exact de chacun}.
La source est {occasionnelle|jugée fiable sur les lieux, moins sur les noms|inconnue du service}.
{Le bruit court|Il se dit} {qu'un changement d'équipe se prépare|que le prix va monter|que les comptes ne sont plus bons}.
{Les faits|Ces éléments} {restent à recouper|n'ont fait l'objet d'aucune vérification|sont donnés sous réserve}.
{Il est probable|Il n'est pas exclu} que {l'activité se déplace|l'équipe change de véhicule} {après ce contrôle|dans les prochains jours}.
`);

export const streetBackground = lines(`
{Personne n'a été blessé|Aucun incident n'est à déplorer}.
Aucune arme {n'a été vue|n'est mentionnée}.
Le secteur est {calme|tendu|très passant} {depuis la fin des travaux|en soirée|aux heures d'école}.
{L'équipage|Le dispositif} {n'a pas été repéré|semble passé inaperçu}.
{Les riverains|Les commerçants} {se disent fatigués|demandent des passages plus fréquents|n'osent plus porter plainte}.
{La pluie|Le brouillard|Un éclairage défaillant} {a gêné l'observation|rend les constatations difficiles}.
{Un chien|Un homme assis sur une chaise pliante} {donne l'alerte|surveille l'entrée} {à chaque passage|sans discontinuer}.
{Le hall|L'escalier|Le parking} est {encombré de chariots|jonché de mégots|repeint depuis peu}.
{Deux guetteurs|Trois hommes|Plusieurs individus} {en survêtement|casqués|non identifiés} {se relaient|restent à distance}.
Un guetteur {assis sur un muret|à l'étage} {siffle|tape des mains} {à l'arrivée de l'équipage|par deux fois}.
{Les acheteurs|Les clients} arrivent {à pied|en trottinette|par petits groupes} et {repartent aussitôt|ne restent que quelques secondes}.
{Une barricade de caddies|Un canapé} {ferme|barre} l'accès {arrière|côté cour} {depuis dimanche|chaque soir}.
{L'ascenseur est en panne|La porte du hall ne ferme plus}, {ce qui facilite les allées et venues|le bailleur est avisé}.
{La vidéoprotection|La caméra du carrefour} {couvre mal l'endroit|est hors service}.
{Le ton est resté courtois|L'échange a été bref|La palpation n'a rien donné}.
{Une odeur caractéristique|Une forte odeur d'herbe} {se dégage du véhicule|flotte dans la cage d'escalier}.
`);

/** Openings of facts where nobody is named. */
export const sceneIntroductions = lines(`
{$J, à $h|$J vers $h}, {un attroupement|un va-et-vient|un échange rapide} {est constaté|est relevé par l'équipage} {devant le|à hauteur du} $pta.
{Passage|Patrouille} {à $h|$jour} {aux abords de $cite|dans le secteur de la gare à $ville} : {personne sur place|trois individus prennent la fuite|deux acheteurs contrôlés}.
{Un riverain|Une commerçante|Un chauffeur de bus} {de $ville|du secteur} {signale|décrit} {des échanges|un point de vente} {devant le $pta|près de $cite|derrière l'arrêt de bus}, $plage.
{Découverte fortuite|Découverte} {$jour|à $h} {dans un fourré|sous un escalier|dans une armoire électrique} : $qte de $prod, {sans propriétaire|personne à proximité}.
{Le point|L'activité} {de $cite|du $pta} {a repris|s'est déplacée|est à l'arrêt} depuis {notre dernier passage|une semaine|$jour}.
{Renseignement vague|Rumeur persistante} : {une livraison|un changement d'équipe|un règlement de comptes} {se préparerait|est annoncé} {à $ville|vers $cite}.
$J, {un consommateur contrôlé|une consommatrice contrôlée} avec $qte de $prod {refuse de dire|dit ne pas savoir} {où l'achat a eu lieu|qui vend}.
{Deux|Quatre|Cinq} individus {non identifiés|le visage dissimulé} {occupent|tiennent} {le hall du $pta|l'entrée de $cite} $plage.
{Un véhicule|Une voiture}, $uv, {plaque relevée|immatriculation} $im, {attend moteur tournant|stationne tous feux éteints} {à $ville|près de $cite} {à $h|$jour}.
{Vérification|Visite} {au|des parties communes du} $pta {$jour|à $h} : {rien de suspect|traces de conditionnement|un matelas et des restes de repas}.
`);
