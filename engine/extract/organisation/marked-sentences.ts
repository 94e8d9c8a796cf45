/** Invented sentences, one a line; organisations stand in brackets. */
export const organisationSentences = `
Il travaille chez [Transvia] depuis le mois de mars.
Son frère est cariste chez [Velinor], en intérim.
Le fourgon blanc appartient à la société [Proxiline], qui n'a aucun salarié déclaré.
Les deux hommes se retrouvent chaque soir au [Sully], près de la gare.
La réunion a eu lieu au [Longchamp] vers 22 heures.
On les voit souvent à [la Perle du Bosphore], rue des Tanneurs.
Le patron de [la Perle du Bosphore] ferme les yeux.
Elle tient le salon de coiffure [Chez Bouchra], au rez-de-chaussée.
Il se fait couper les cheveux [chez Bouchra], le salon du quartier.
Le gérant du [Balto] nous a remis les images.
Le kebab [Chez Mourad] reste ouvert jusqu'à 3 heures.
Les livraisons partent du [Kebab d'Istanbul] tous les soirs.
Vu devant le tabac [Le Marigny], à 18h30.
Il a ouvert un compte au nom de la SCI [Les Tilleuls].
La SCI [du Vieux Pressoir] possède l'immeuble.
Le véhicule est au nom de la SASU [MK Trans].
L'EURL [Bâti Plus] emploie quatre maçons non déclarés.
La SARL [Dumont et Fils] a été placée en liquidation.
Facture de [3D Logistique], 2 400 euros.
Le camion de [Bressol] a été contrôlé à la sortie.
Les palettes sont facturées par [Novafret], basée à Anvers.
Un virement de 4 000 euros au profit de [Halvora Conseil].
Elle est présidente de l'association [Espoir et Partage].
L'association [Le Fil d'Ariane] distribue des repas.
Il joue au foot à l'[AS Beauséjour].
Il est inscrit au club de boxe [Ring des Docks].
Ancien joueur de l'[US Saint-Florent], il entraîne les jeunes.
Une voiture prise en location chez [Drive Azur].
La carte grise est au nom de [Loc'Auto 33].
Il répare ses voitures au [garage Petitjean].
Le scooter a été vu devant le [garage Ferreira], portes closes.
Il passe ses journées au [garage des Trois Fontaines].
La [carrosserie Lopes] lui refait les plaques.
Le produit est caché dans la réserve de l'[épicerie Diop].
La [boucherie El Baraka] sert de point de rendez-vous.
La [boulangerie Moreau] ouvre à 6 heures.
Trois hommes mangent au restaurant [L'Olivier].
Il est serveur au restaurant [Aux Deux Rives].
L'équipe se réunit à la pizzeria [Bella Napoli].
Il a dormi à l'hôtel [Bellevue], chambre 12.
Une chambre à l'[Hôtel de la Poste], payée en espèces.
Ils ont pris deux chambres à l'[Ibis Budget] de la zone nord.
Le rendez-vous est fixé au [McDo] de la porte de Vitry.
Il gare sa voiture sur le parking du [Leclerc].
Il a été vigile chez [Carrefour] pendant deux ans.
Le téléphone a été acheté chez [Boulanger].
Ancien employé de [Sodexo], il cuisine bien.
Il livre pour [Deliveroo] le soir.
Des colis envoyés par [Mondial Relay] en mars.
L'argent est transféré par [Western Union].
Il est magasinier chez [Geodis].
Chauffeur routier pour les [Transports Vasseur], il fait la ligne d'Espagne.
Salarié de l'entreprise [Martins BTP], il manie l'enduit.
Le blouson porte le logo [Securinor].
La camionnette siglée [Elec'Services] est restée deux heures.
Une camionnette floquée [Plomberie du Littoral] stationne devant l'immeuble.
Une facture à l'en-tête de [Halles de Provence].
Le cuisinier de [l'Auberge du Lac] vend de l'herbe.
Il a tenu [le Café des Sports] avec sa mère.
Bagarre devant le [Café de la Paix], un blessé.
La serveuse du [Chat Noir] confirme.
La fermeture administrative du [Blue Night] est demandée.
Soirée à l'[Infini], boîte de nuit de la zone commerciale.
Le videur du [Nautic] le connaît de vue.
Ils vident des bouteilles au [Shamrock], un pub du centre.
Elle est hôtesse au [Casino des Sables].
Il achète ses pochons au [Bazar de la Mosquée].
Le local est loué par [Atlas Import-Export].
Le gérant de paille de [Nord Négoce] vit à Tournai.
Une boîte, [Kelvia], lui fait ses fiches de paie.
La société écran [Orphée Invest] détient les murs.
Le cabinet [Lemaire et Associés] tient la comptabilité.
[TRANSPORTS GUILLOU], 12 rue du Port, loue le quai.
Bailleur : [Val de Loire Habitat], agence de Blois.
De la part de [Côte d'Opale Logement], loge 3.
Gardienne pour [Logirive] depuis douze ans, je constate des allées et venues.
Je suis gardien chez [Habitat 77] et je vous écris.
L'[Amicale des Locataires du Parc] se plaint.
La [pharmacie Centrale] signale de fausses ordonnances.
Ordonnance présentée à la [pharmacie des Arcades].
Son oncle tient [le Fournil de Lili], une boulangerie.
Elle vend des fleurs à l'enseigne [Rose et Violette].
Le fleuriste [Au Jardin d'Éden] reçoit des colis.
La blanchisserie [Aqua Net] tourne à vide.
Le [Lavomatic du Centre] sert de cachette.
La laverie [Speed Wash] reste ouverte la nuit.
Il bosse à la casse [Recup'Auto], sur la zone.
Le centre auto [Speedy] a changé les pneus.
Il a commandé chez [Burger King].
Elle fait le ménage chez [Onet].
Il conduit un bus pour [Keolis].
Salle de sport [Basic-Fit], vestiaire 3.
Le coffre est loué chez [Shurgard].
Box loué chez [Stock'Easy], paiement en liquide.
Le conteneur appartient à [CMA CGM].
La marchandise est partie avec [Ricard Transit].
Le dépanneur, [Allo Remorquage], a pris la voiture.
La société [Delta-Nord], SIRET inconnu, a été radiée.
Une facture de la société [Ô Délices de Marrakech].
Le food-truck [La Fringale] s'installe le soir.
Un livreur de [Tacos King] a été interpellé.
Au bar-tabac [Le Celtique], un client parle.
Au bar [le Terminus], tout le monde le connaît.
Chez [Fatou Coiffure], on vend aussi des cartes SIM.
Le magasin [Phone Store 59] débloque les portables.
Il a revendu les portables à [Cash Express].
Le prêteur [Or et Argent du Nord] rachète des bijoux.
La bijouterie [Saphir] a été cambriolée.
Son épouse dirige [Les P'tits Loups], une crèche.
Elle est employée par [Ménage et Compagnie].
Il est apprenti à la [menuiserie Kerbrat].
Le [Domaine des Oliviers] reçoit des saisonniers.
Il vend des huîtres pour [les Parcs de l'Ouest].
Payé au noir par [Toitures Rhodaniennes].
L'avocat cite la société [Vega].
Le nom de [Lumina] apparaît sur les relevés.
La société [B.M. Services] a été créée en mars.
La [S.T.M.], société de transport, lui loue un utilitaire.
L'agence [Century] lui a loué l'appartement.
L'agence de voyages [Soleil d'Orient] vend les billets.
La mosquée est gérée par l'association [Al Amal].
Le collectif [Mères en colère] tient une permanence.
Le café [Chez Jeannot] ouvre à 5 heures.
Le relais routier [La Marmite] est un lieu de chargement.
Il travaille pour la boîte [Clim'Ouest].
Ils boivent un verre au [Petit Baigneur].
Il doit de l'argent au patron de [l'Étoile de Tunis].
Le snack [O'Délice] est fermé depuis hier.
Il est plongeur à [la Table de Marius].
Vol dans les locaux de [Menuiserie Aubry].
La régie [Foncia] confirme le bail.
Son employeur, [Vitalis Propreté], ne l'a pas revu.
Le bateau appartient à la société [Nautic Plaisance].
La cliente de [Tif et Top] parle d'un certain Nordine.
Le garagiste de [Mécanic'Auto] a témoigné.
Le compte de [Brasilia Fret] a reçu trois virements.
Un chèque de 8 000 euros à l'ordre de [Maçonnerie Teyssier].
Il a signé un bail avec [Immo Cité 31].
La carte bleue retrouvée est celle de [Galaxie Nettoyage].
Il s'approvisionne au [Marché Exotique Kimbangu].
Le comptoir du [Rallye] est tenu par sa sœur.
La dernière fois, c'était au [Balajo], avec deux filles.
Ils jouent aux cartes au [Narval] tous les jeudis.
Rixe entre clients devant [Le Péché Mignon].
L'enseigne [Mille et Une Nuits] est éteinte.
Il loue son fourgon à [Utilitaires du Midi].
Le restaurateur, patron du [Ch'ti Gourmand], nie les faits.
Le lot vient de chez [Pièces Auto Doubs].
La patronne de [Chez Lulu] a appelé le 17.
On se voit [chez Momo], le snack du pont.
Une société de gardiennage, [Argos Sécurité], emploie les trois hommes.
Le club [Olympia Boxe] lui a retiré sa licence.
[Picardie Habitat Jeunes] – note au commissariat.
Sylvie Morvan, [Armor Logis], signale un local forcé.
La banderole de l'association [Un Toit Pour Chacun] a été brûlée.
Il est trésorier des [Restos Solidaires de la Vallée].
La holding [Meridia] détient 60 % des parts.
Sa femme est gérante de la SARL [L'Atelier d'Anaïs].
Statuts de la société [T2R Bâtiment] déposés en juin.
La marchandise est entreposée chez [Frigo Service Nantais].
Le conteneur est au nom d'[Oceanis Trading].
L'entreprise [Pavageau] emploie le suspect comme peintre.
Une facture d'[Hexa Peinture] traîne dans l'habitacle.
Le ticket vient du [Super U] de Bruz.
Son dernier employeur connu est [Sirius Intérim].
Une carte de fidélité du [Fournil Saint-Roch].
Tags devant le [Café du Commerce].
Le barman de l'[Excalibur] parle de deux frères.
Ils dorment à l'[Hôtel du Cygne], chambre 8.
La [Ferme du Bois Joli] vend des œufs et autre chose.
Le camping [Les Flots Bleus] accueille des saisonniers.
L'auto-école [Feu Rouge] délivre de faux certificats.
Il passe chaque matin par le tabac [Le Khédive].
La mère tient un étal, [Saveurs d'Afrique].
Le dancing [Le Macumba] a rouvert.
Il dit bosser à [Eurodrive], un loueur.
Le nom de la société, [Valmont Gestion], figure sur la boîte aux lettres.
L'ambulance est une [Ambulances du Val].
Un vigile de [Prosegard] a filmé la scène.
Deux salariés de la [Biscuiterie Kerlann] sont mis en cause.
Le navire de la [Compagnie des Îles] a du retard.
Le food truck [Burger & Co] reste jusqu'à minuit.
L'épicier de [Chez Ali Alimentation] vend du CBD.
Les cartons portent la mention [Agrumes Valenciana].
La [Maison de la Presse] a fourni les images.
Le gérant, interrogé sur [Zenith Auto], élude.
Il a racheté [Le Welcome], un bar de nuit.
Des sacs siglés [Primeurs de l'Estuaire] servent d'emballage.
L'oncle a monté [Clean'Up], société de ménage.
Il fait des extras à la [Taverne du Brasseur].
`;

/** Sentences that name no organisation, with words and names that look like one. */
export const withoutOrganisation = `
Il dort chez Bouchra, sa cousine.
Il est rentré chez Mohamed après minuit.
Nous avons sonné chez Mme Petit, sans réponse.
Le Maire de la commune a été avisé, ainsi que le Préfet.
Le Parquet et la Police nationale se coordonnent.
La Gendarmerie a été appelée au domicile.
Il se dit victime du Système et de l'État.
Un homme surnommé Le Grand attend devant le hall.
Il se fait appeler La Fouine, personne ne sait son nom.
Il parle avec le Gitan et le Vieux.
Le Ramadan a commencé, les ventes se font la nuit.
Il a été vu au Maroc puis en Algérie.
Les Algériens et les Tchétchènes se disputent le point.
Il possède une Clio et un Berlingo.
La Kangoo blanche est garée devant.
Le Bulletin officiel a été consulté.
Selon le Code pénal, le Procureur est saisi.
Il a écouté Radio Nova toute la nuit.
Le Conseil municipal en a parlé.
La Brigade des mineurs a été saisie.
Lundi, Ahmed et Kevin ont vu le Commissaire.
Il a acheté du Red Bull et des Marlboro.
Son pantalon Adidas et sa veste Lacoste sont noirs.
Il portait une casquette Nike.
Il boit de la Heineken.
Il a fait livrer par le Vieux.
Tout se passe sur Telegram et Signal.
Il utilise WhatsApp, jamais Messenger.
Le garage du fond est ouvert, la cave aussi.
Il passe au bar puis au tabac.
La société n'existe plus, l'association non plus.
Le restaurant du coin est fermé.
Le salon de coiffure ouvre à 9 heures.
Le patron du bar est arrivé à 10 heures.
Il est allé à la Préfecture retirer son titre.
Le Tribunal judiciaire a rendu sa décision.
Le lycée est proche du commissariat.
La CAF et la CPAM ont répondu.
Il touche le RSA et n'a pas d'emploi.
Il regarde le match du PSG à la télévision.
Le Samu est intervenu à 4 heures.
Elle a écrit à La Poste et au Maire.
Ils parlent du Coran et de la Bible.
Le Juge d'application des peines l'a convoqué.
La Direction régionale transmet ce jour.
Il vient de la Réunion et connaît la Guyane.
Le vendeur du hall est parti au nord.
Le chien, un Rottweiler nommé Brutus, garde la porte.
Il aime la Juventus et le Barça.
Monsieur le Commissaire, je vous écris encore.
Dans le bar, un Chinois et un Portugais jouent.
Il chante du Johnny toute la nuit.
Il a dit que Sarah et Manon sont parties.
Le PV a été transmis au TJ.
Le Service de Nuit prend la relève.
Vu le Petit Prince dans sa bibliothèque.
Il lit Le Monde tous les matins.
Les Fêtes de Noël sont calmes.
La Coupe du Monde attire du monde.
Il est né sous le signe du Lion.
`;
