/** Sentences of landlords' staff and of citizens; the notation is that of `official.ts`. */
const lines = (text: string): string[] => text.trim().split('\n');

export const plainIntroductions = lines(`
{Ça fait|Voilà|Cela fait} {trois semaines|deux mois|des mois} que $p {traîne|s'installe|reçoit du monde} {en bas du|devant le} $pta.
{Je vous signale|Je voudrais signaler|Je tiens à signaler} {un trafic|des choses pas normales|ce qui se passe} {au|dans le hall du} $pta.
{Je ne sais pas si c'est important mais|C'est peut-être rien mais} $p {n'a pas de travail et|ne fait rien de ses journées et} {il y a sans arrêt des gens chez $lui|change de voiture tous les mois}.
{Un certain|Un dénommé} $a {fait la loi|commande|donne les ordres} {dans notre escalier|dans le hall|à $cite}.
{À côté de|Derrière|En face de} $shop {il y a|on voit} {des échanges|de la vente} {tous les soirs|$plage}.
{J'ai relevé|J'ai noté} la plaque {d'une voiture|de la voiture qui livre} : $im[, {c'est|il s'agit de} $uv].
$p, {c'est celui qui|la personne qui} {tient|gère} {le trafic|la vente} {à $cite|au $pta}.
{Les livraisons|Les dealers} {arrivent|passent} avec $uv {vers $h|$plage}.
{Depuis que|Depuis qu'} $p {a emménagé|est arrivé$e} au $adr, {on ne dort plus|c'est l'enfer|plus personne ne descend à la cave}.
`);

export const citizenIntroductions = lines(`
{Je vous ai déjà écrit|Je reviens vers vous|Deuxième message} {au sujet de|à propos de} $p[, {qui habite|du} $adr].
{Hier encore|Encore $jour|Ce matin} {il y avait|j'ai compté} {six|dix|au moins quinze} {acheteurs|voitures} {devant le $pta|vers $cite|à $ville}.
{Mon mari est|Je suis} chauffeur de taxi, {on me demande|j'ai déposé des clients} {tous les jours|souvent} {au $pta|à $shop|pour « $a »}.
{Une personne de confiance|Une connaissance} m'a {dit|confié} que $p {travaille pour|ravitaille} {les dealers de $cite|un réseau de $ville|des gens de $loin}.
{Pourquoi|Comment ça se fait que} $p {roule en grosse voiture|a toujours du liquide} {alors qu'il n'y a pas de salaire|sans travailler} ?
{Le monsieur du dessus|Notre voisin|La personne du rez-de-chaussée}, $p, {vend|doit vendre|vend à tout le monde} $dprod, {tout le monde le sait|je l'ai vu de mes yeux}.
{Ma fille|Mon fils|Mon neveu} {achète|a acheté} $dprod à {un certain $a|$p}[, {au|par le} $tel].
{On m'a donné|J'ai récupéré} le numéro {du vendeur|qu'ils utilisent} : $tel.
{Je viens d'emménager|J'habite} {à $ville|en face du $pta} et {je vois|on m'a parlé de} {la vente|ce trafic} {tous les jours|$plage}.
{Mon collègue|Une amie|Mon cousin} {s'est fait menacer|doit de l'argent} {par|à cause de} $p{.|, pour $somme.}
{Est-ce que vous savez que|Savez-vous que} $p {vend|fait vendre} $dprod {à $ville|près de l'école}{ ?| depuis des années ?}
{En rentrant du travail|En sortant les poubelles} {$jour|vers $h}, {j'ai vu|j'ai surpris} {un échange|$p} {devant le $pta|derrière $shop|dans le parking}.
`);

export const landlordIntroductions = lines(`
{L'entrée|La cage d'escalier} du $pta {est occupée|est encore squattée} $plage.
{Notre locataire|Le locataire en titre} $p, $adr, {n'est plus joignable|ne répond plus à nos courriers}[, sauf au $tel] ; {d'autres personnes ont les clés|le logement change de mains}.
{Plusieurs locataires|Des familles} {du $pta|de $cite} {se plaignent de|nomment} $p{.|, qui tiendrait le hall.}
{Lors de ma ronde|En faisant l'état des lieux}{,| $jour,} {j'ai croisé|j'ai trouvé} $p {dans les caves|devant les boîtes aux lettres} {avec un sac|avec deux inconnus}.
{Depuis le départ de l'équipe précédente|Depuis la rentrée}, {c'est $a qui|un nommé $a} {décide de qui passe|tient l'escalier}, {d'après les locataires|on le voit} $plage.
`);

export const plainFacts = lines(`
{Le soir|La nuit|Après 20 heures} {c'est|il y a} $uv {qui fait la navette|qui passe toutes les heures}{.|, plaque $im.}
{Quand quelqu'un appelle le|Si on fait le|En appelant le} $tel {une voix de femme répond|on tombe sur lui|ça décroche tout de suite}.
{D'après|Selon} {une voisine|le gardien d'à côté|ma belle-sœur}, {c'est $q qui|le vrai chef c'est $q, il} {ramasse l'argent|passe le vendredi|paie les guetteurs}.
{Avant|L'année dernière} {ils étaient|ça se passait} {au|devant le} $dep, maintenant {c'est chez nous|ils ont changé}.
{J'ai reçu une pub|On reçoit des messages|Des flyers traînent} {avec|pour} $cpt{.|, menu et tarifs compris.}
{Le dimanche|Mercredi|À la sortie de l'école} {ça tourne|il y a la queue} devant $shop.
{Une fois|L'autre jour|$J} {j'ai entendu|mon fils a entendu} {dire $prix|parler de $somme} {pour un sachet|pour la semaine|de dette}.
{Ils ont aussi|Je crois qu'ils ont} {une cave|un box|une planque} {au|du côté du} $dep.
{Sur sa boîte aux lettres|À l'interphone} {c'est écrit|il y a} $q{.|, mais ce n'est pas lui qui habite là.}
{Il y a eu une embrouille|Ils se sont battus} {$jour|vers $h} {pour $somme|à cause d'une fille|pour une place de parking}.
{Son|Le} numéro {c'est|est} le $tel{.| je crois.}
{Ils donnent|On donne} le $tel {aux clients|sur des petits papiers|à tout le monde}.
$P {roule avec|est souvent dans|vient avec} $uv[, {plaque|immatriculation} $im].
{J'ai vu|On voit} {deux fois|souvent} $uv, {la plaque c'est|la plaque :} $im{.| mais je suis pas sûr du dernier chiffre.}
{Il y a aussi|Avec lui il y a|Son associé c'est} $q[, {lui il est|qui est} joignable au $tel2].
{On l'appelle|Tout le monde l'appelle|Son surnom c'est} $a.
{Pour les jeunes|Dans la rue} c'est $a, {personne ne connaît son vrai nom|son vrai nom je l'ai su après}.
{Son copain|Un autre} {se fait appeler|qu'ils appellent} $a.
$P {habite|vit|loge} {au|je crois au} $adr{.|, deuxième étage.|, escalier B.}
{Ils cachent tout|Le stock est|Ils gardent la drogue} {au|dans une cave du|chez une dame,} $dep[, {elle a peur|la pauvre elle n'ose rien dire}].
{C'est|Ça coûte|Ils font} $prix {le gramme|le sachet|la barrette|pièce}.
{Ils vendent|Ça vend} $dprod{.| à $prix.| et sûrement autre chose.}
{Ils sont là|C'est ouvert|Ça dure} $plage, {même le dimanche|sauf quand il pleut|sans arrêt}.
{Tout passe par|Il faut passer par|Ils font leur pub sur} $cpt.
{Le compte c'est|Sur internet c'est} $cpt.
{Ça se passe|Ils se retrouvent|Ils mangent} {dans|devant} $shop.
{Le patron de|La caissière de} $shop {ferme les yeux|est au courant|n'y est pour rien je pense}.
{J'ai trouvé|On a trouvé|Les agents d'entretien ont trouvé} $qte de $prod {derrière la gaine technique|dans le bac à fleurs|sous l'escalier}.
{Il faut payer|Ils demandent de payer} sur {le compte|un compte} : $iban.
{J'ai une adresse mail|L'adresse mail c'est} $mail.
{Des voitures|Des gens} viennent de $loin {exprès|le week-end}.
{Il y a un petit|Il y a un gamin} {qui fait le guet|qui crie quand la police arrive}, {il devrait être à l'école|ça me fait de la peine}.
{Je l'ai vu$e|On l'a vu$e} {$jour|$jour vers $h} {compter de l'argent|donner un sac|monter dans une voiture}{.|, au moins $somme.}
{La voiture|Le scooter} {reste|est garé} {devant|derrière} $shop. {Plaque|C'est la} $im.
`);

export const plainBackground = lines(`
{L'ascenseur est en panne|La lumière du hall ne marche plus|La porte d'entrée est cassée} {depuis un mois|encore une fois|et personne ne vient}.
{J'ai appelé|J'avais déjà appelé} {la mairie|le standard} au $std {mais|et} {on m'a mis en attente|rien n'a changé|on m'a dit de vous écrire}.
{Les enfants passent devant pour aller à l'école|On doit enjamber des gens pour rentrer}.
{Quelqu'un a|Ils ont} {tagué|brûlé|forcé} {les boîtes aux lettres|le local à vélos|la porte de la cave}.
{Avant c'était une résidence tranquille|Ça n'a pas toujours été comme ça}.
{La dame du troisième|Un voisin} {a déménagé|a fait un malaise|ne descend plus ses poubelles}.
{Il y a de la musique|Il y a des cris} jusqu'à {deux|trois|quatre} heures du matin.
{J'espère que|En espérant que} {vous ferez quelque chose|ce message servira}.
{Les familles|Les anciens|Les locataires} {n'osent plus se plaindre|demandent à partir|se sentent abandonnés}.
{Le facteur|L'infirmière|Le livreur de repas} ne veut plus monter.
{Il y a eu une bagarre|On a retrouvé des douilles|Un chien a été lâché} {le mois dernier|l'autre soir} {mais personne n'a rien dit|et tout le monde se tait}.
{Des photos ont été prises|J'ai gardé des photos}, {je peux les envoyer|à disposition}.
`);

export const citizenBackground = lines(`
{J'ai peur|On a peur|Ma femme a peur} {des représailles|de sortir le soir|pour les enfants}.
{Merci de ne pas donner mon nom|Je préfère rester anonyme|Je ne veux pas que mon nom apparaisse}.
{Je travaille de nuit|Je suis à la retraite|Je promène mon chien} {donc je vois tout|et je les croise tous les jours}.
{Ce ne sont pas tous de mauvais jeunes|Il y en a un qui est gentil, il me porte mes courses}.
{On m'a déjà|Ils m'ont déjà} {suivi jusqu'à ma voiture|demandé où j'allais|bloqué dans l'escalier}.
{Je ne suis sûr de rien|C'est ce qu'on raconte|Je répète ce qu'on m'a dit}.
{Quand la police vient|Quand vous passez} {ils rangent tout et reviennent|il n'y a plus personne, forcément}.
{Pardon pour les fautes|Désolé pour la longueur|Je n'ai pas l'habitude d'écrire}{.|, j'écris du téléphone.}
{Mon mari|Ma mère|Ma voisine} {dit de laisser tomber|me dit de ne pas m'en mêler} mais {je ne peux plus|ça ne peut pas durer}.
`);

export const landlordOpenings = lines(`
{Bonjour|Madame, Monsieur}, {je suis|ici} $grade {pour|de} $bailleur.
{$bailleur – cahier de loge|Fiche incident, $bailleur}.
{Objet|Concerne} : {occupation du hall|tranquillité résidentielle|dégradations}, $pta.
{Le référent sûreté|La référente sûreté} de $bailleur vous informe de ce qui suit.
{Signalement de $bailleur|Courrier de $bailleur} :
`);

export const landlordFacts = lines(`
{Le logement est|Le bail est} au nom de $q, {qui n'y vit plus|que nous n'avons pas vu depuis l'été}[ (tél. $tel2)].
{La société de nettoyage|Le chauffagiste} a {ramassé|trouvé} $qte de $prod {dans le vide-ordures|derrière une trappe}, {jeté sans savoir|remis à la police municipale}.
{Relevé de plaques|Plaques notées} {sur le parking|cette semaine} : $im{.|, $uv.}
{Demande|Nous demandons} {une présence|un passage} {avant les travaux du $pta|lors de la pose de la porte}.
{Le numéro affiché|Le numéro griffonné} {dans l'ascenseur|sur le mur du palier} est le $tel.
{Le local à vélos|La cave 14|La gaine du troisième|L'ancien local poubelles} du $pta {sert de cache|a été forcé|est occupé}.
{Les agents d'entretien|Deux collègues} {ont été menacés $jour|ne montent plus depuis $jour}.
{La porte du hall|La serrure du sous-sol} {a été changée|a été cassée} {trois fois|encore $jour}. {Devis|Coût} : $somme.
{Une locataire|Un locataire}, $q, {nous a dit|nous écrit} {avoir peur|que des sacs sont déposés sur son palier}.
{Un véhicule ventouse|Une voiture toujours là}, $uv, $im, {stationne|reste} {devant le portail|sur la place handicapée}.
{Le logement du|L'appartement du} $dep {semble vide|a été sous-loué}, mais {il y a du passage|la lumière est allumée toute la nuit}.
{L'entreprise|Le prestataire} {refuse|ne veut plus} {d'intervenir|de réparer} {sans escorte|tant que le hall est occupé}.
{Ordre de service|Bon d'intervention} n° $dec.
`);

export const landlordClosings = lines(`
{Cordialement|Bien à vous|Salutations}, $sig.
{Merci de passer discrètement|Merci de ne pas citer le gardien|Merci de nous tenir au courant}.
{Nous restons à votre disposition|Je reste joignable à l'agence}{.| au $std.}
$Grade, $sig.
`);

export const citizenOpenings = lines(`
{Bonjour|Bonsoir|Madame, Monsieur|bjr}{,|.}
{Bonjour la police|Bonjour à vous}, {je vous écris|j'écris} {pour la première fois|car je n'en peux plus|pour dénoncer un trafic}.
{Objet|Sujet} : {trafic de drogue|deal en bas de chez moi|nuisances}
{Je souhaite rester anonyme|Message anonyme}.
{Je suis|Je parle en tant que} {mère de famille|riverain|commerçant|étudiante} {à $ville|dans le quartier}.
`).concat('', '');

export const citizenClosings = lines(`
{Merci d'avance|Merci|Merci de votre aide|Cordialement}{.|, un habitant.|, une maman inquiète.}
{Faites quelque chose|Il faut agir|Venez voir vous-mêmes} {svp|s'il vous plaît|avant qu'il y ait un drame}.
{Signé un voisin|De la part d'un voisin|Des locataires en colère}.
{C'est tout ce que je sais|Voilà c'est dit}.
`).concat('', '', '');

export const textMessages = lines(`
{fo aller voir|allez voir} {au|devant le} $pta, {ya tt|sa vend} : $dprod, $prix, {le boss|celui qui gere} $p {alias $a|}
{info|jai une info} : {livraison|arrivage} {demain|vendredi|ce we} {vers $h|le soir} {a $ville|chez $p}, {voiture|caisse} $uv
$a {a changer|a pris} {de num|un nouveau num} {c|le} $tel, {avant|lancien} marche plus
{c encor moi|re}, {les memes|$p et $q} {son revenu|on repris} {devant $shop|vers $cite}
{vs faite koi|personne fait rien} ?? {ca vend|sa deal} $dprod {au $pta|vers $cite} {depuis 1 mois|tt les jours}
{slt|bjr|bonsoir} {je voulai signalé|c pour signalé} {un mec|$p|un certain $a} {qui vend|qui deal} $dprod vers $cite, {son num|le num} $tel
{ya|il y a} du deal {au|devant le} $pta {tt les soir|ts les jours} $plage, {caisse|voiture} $uv plaque $im
$p {vend|livre} $dprod a $ville, {il fait|c} $prix, {tel|num} : $tel
{le livreur|le vendeur} c $a, il passe en $uv, {snap|compte} $cpt
{jai|g} {la plaque|l'immat} : $im, $uv, {il livre|sa livre} {vers $h|$plage} {a $ville|devant $shop}
$cpt {vend|livre} $dprod sur $ville, $prix. {jai payer|mon frere a payer} sur $iban {et rien recu|et ils lon menacé}
{mon ex|mon voisin} $p {garde|planque} {de la drogue|$dprod} {chez lui|au} $adr, {svp|pitié} {anonyme|dite pas que c moi}
{devant|dans} $shop {sa deal|ca vend} {grave|non stop}, {c $a qui gere|le boss c $p}, $tel
{je repond|suite a mon 1er message} : le num a changé c $tel maintenant, {meme personne|toujours $a}
{ya un nouveau point|ils on bouger} {au|vers le} $pta, {avant|avant c t} {vers $cite|plus bas}, {meme equipe|avec $q}
`);

export const textMessageTails = lines(`
{merci|mrc|svp faite vite|pas de nom svp}
{je peux pas parlé|je peu pas en dire plus}
{ya des gosse dans la rue|ma mere ose plus sortir|c tt}
{ils on peur de rien|sa fait 2 mois}
`).concat('', '');
