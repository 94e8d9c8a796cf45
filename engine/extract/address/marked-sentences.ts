/** Invented sentences, one a line; addresses stand in brackets. */
export const addressSentences = `
Il demeure [12 rue des Églantiers-Doux, 69003 Lyon].
Domicilié [4 bis avenue du Général-Morvaux, 94700 Maisons-Alfort].
Sise [27 ter, boulevard de la Lanterne-Bleue, 13001 Marseille].
Adresse : [8 all. des Cerisiers-Gris, 59000 Lille].
Il réside au [15 imp. du Four à Chaux].
Vu devant le [112, av. Jean-Jaurès].
Perquisition au [3 chem. des Oiseaux-Muets, 06000 Nice].
Le box est [45 rte de Toulouse].
Il loge [6 pl. du Marché aux Herbes].
Un appartement [9 sq. des Tilleuls].
Le bateau est amarré [22 qu. des Bateliers].
Habite au [33 bd Voltaire].
Observé au niveau du [14 rue du Moulin Vert].
Face au [21 rue de l'Abbé Grégoire].
À l'angle de la [rue du Bac] et de la [rue des Lices].
Stationné [rue Édouard-Vaillant], côté pair.
Caché au [12-14 rue des Frères Lumière].
Il vit [5/7 rue du Docteur Roux].
Dépôt au [2B chemin de la Plaine].
Il donne rendez-vous [avenue de la République].
Le véhicule tourne [boulevard Gambetta].
Il tient le hall du [18 rue Pablo-Picasso].
Demeurant [Résidence Les Acacias, bât. B, 3 rue des Saules-Penchés, 33000 Bordeaux].
Il a loué un garage [impasse des Vignes].
Le local du [41 cours Gambetta] est fermé.
Le squat du [7 passage du Grand Cerf].
La planque est [10 allée des Peupliers-Roux à Sarcelles].
Un colis adressé [25 rue de la Paix-Perdue 75002 Paris].
Logement [17 montée de la Grande-Côte].
Il se rend [19 faubourg de Pierre].
Rue barrée : [rue du Vieux-Port].
Il habite la maison du [130 route de Vienne].
Il reçoit au [64 rue Saint-Jacques].
Vente au [1 place de la Comédie].
Il est au [8 mail des Charmes].
Il dort [11 esplanade de l'Europe].
Au [16 rue du 8-Mai-1945], deuxième étage.
Vu [rue du 11 Novembre].
Elle vit au [23 rue du 19 Mars 1962].
Il a une cave [31 rue Mère-Teresa].
Box 12, [50 rue de l'Industrie].
Adresse déclarée : [7 lotissement Les Mimosas].
Il loue [14 clos des Vergers].
Il passe [quai de la Fosse].
Hébergé au [29 r. Haute].
Deux coups de feu [rue Lepic].
Il guette [square Villemin].
Vu à hauteur du [101 rue de Paris].
Domicile [4, hameau de la Source-Tiède, 38000 Grenoble].
Adresse : [922 Grande Rue, 25000 Besançon].
Elle habite [3 voie Romaine].
Il vit [68 Grand'Rue].
Il attend [rue Basse].
Il a fui par la [rue de l'Hôtel-de-Ville].
Le vendeur se tient [place de la Rotonde].
Chantier [ZA du Plessis-Creux, 44000 Nantes].
Il se cache [97 rue de la Bourriche, escalier C, 3e étage, 45000 Orléans].
Il habite au [5 rue des Lilas-Bruns à Pantin].
Il conduit jusqu'à la [rue Jean Zay].
Il est passé par l'[avenue Foch].
Fonds de commerce [140 av du Pradet-Neuf].
`;

/** Sentences without an address, with numbers and ways that make none. */
export const withoutAddress = `
Il a 3 chiens et 2 voitures dans la rue.
Il prend la route de nuit.
Il sort à 3 h, chemin faisant il parle.
La voie est libre, il passe.
La place est prise, le cours est fermé.
Il a pris 2 ans de prison avec sursis.
Le passage du facteur a lieu à 10 heures.
La route est coupée, les rues sont vides.
Au cours de la nuit, 3 passages.
En cours de route il s'arrête.
Le mail du gardien est joint.
Il envoie 2 mails par jour.
Le quai est désert, la place aussi.
Le boulevard est bloqué par 12 scooters.
Sur place, 4 individus attendent.
Il a fait 2 allées et venues.
Une impasse totale dans l'enquête.
La cour de l'immeuble est sombre.
Il est en voie de guérison.
Dans la rue, 5 hommes en noir.
`;
