/** Invented sentences, one a line; places stand in brackets. */
export const placeSentences = `
Le point de vente est au pied de la [cité des Bleuets].
Il habite [résidence du Parc], hall 4.
Les jeunes de la [Grande Borne] sont venus.
Rixe au [Mas du Taureau] hier soir.
Le trafic s'est déplacé vers [les Minguettes].
Il vient du [quartier de l'Alma], à Roubaix.
Un homme de [La Courneuve] est cité.
Il descend à la [gare de Lyon-Part-Dieu].
Rendez-vous à la [gare Saint-Charles] à 14 heures.
Contrôle au [péage de Lançon], sens nord.
Arrêt sur l'[aire de Montélimar].
Il sort à l'[échangeur de Thiais].
Contrôle sur l'[aire du Bois de Dourdan].
Observé au [stade Pierre-Mauroy].
Les mineurs sortent du [collège Jean-Moulin].
Vente devant le [lycée Gustave Eiffel].
L'[école des Peupliers] est à deux pas.
Il est suivi au [CHU de Nantes].
Elle a accouché à l'[hôpital Nord].
Détenu à [Fleury-Mérogis] depuis mai.
Écroué à la [maison d'arrêt de Villepinte].
Transféré au [centre pénitentiaire de Réau].
La voiture est au [parking des Arènes].
Il se gare au [parking Vauban], niveau -2.
La drogue est enterrée dans le [bois de Vincennes].
Ils se voient au [parc de la Tête d'Or].
Le bateau est au [port de La Ciotat].
Débarquement sur la [plage des Catalans].
Vu à la [pointe du Raz].
Il habite la [tour Montaigne], 12e étage.
Le guetteur se place devant la [barre Kennedy].
Le bus s'arrête à [Jaurès].
Il descend au [métro Stalingrad].
Les dealers du [métro Château Rouge].
Il prend le tram à l'arrêt [Bellevue].
Travaux au [centre commercial La Toison d'Or].
Vendeur à l'[université de Villetaneuse].
Vus au [marché de Noailles].
Le corps a été trouvé dans le [canal de l'Ourcq].
Ils se garent derrière l'[église Saint-Martin].
Il prie à la [mosquée Essalam].
Le hangar est dans la [zone industrielle des Paluds].
Le local est dans la [ZI Nord].
Il vit au [foyer Adoma de Gennevilliers].
Logé au [camping des Pins].
Vu près du [pont de Tolbiac].
Il traverse le [tunnel du Fréjus].
Il passe par le [col du Perthus].
Le [viaduc de Millau] est fermé.
Il vient de [Seine-Saint-Denis].
La bande du [Val-d'Oise] revient.
Un grossiste des [Hauts-de-Seine].
Un fournisseur du [93].
Parti de [Rotterdam], arrivé à [Lille].
Il est né à [Oran], en [Algérie].
Il réside à [Saint-Étienne-du-Rouvray].
Ils passent par [Irun].
Le convoi remonte d'[Algésiras].
Vu à [Vaulx-en-Velin], puis à [Bron].
Il loue un gîte à [Le Grau-du-Roi].
Il a acheté un terrain au [Lavandou].
Un appartement à [Marseille 3e].
Il habite dans le [18e arrondissement].
Il vit à [Paris 19e].
Il descend dans le [Vaucluse].
Les [Bouches-du-Rhône] sont visées.
Retrouvé au [lieu-dit La Croix Blanche].
Le champ est au [lieu-dit Kerguélen].
La serre est au [hameau de Valbelle].
Il se rend à [Vire] chaque lundi.
Il part à [Sens] en train.
Elle vient de [Tours].
Vu sur la commune de [Saint-Priest].
Les gens de la [cité Valbelle] le connaissent.
La [cité La Mirandelle] est calme.
Il est de la [Busserine].
Il va à la [Paillade] deux fois par semaine.
Contrôle à la [gare routière de Pau].
Interpellé à l'[aéroport d'Orly].
Un vol vers [Cayenne].
La mule vient de [Saint-Laurent-du-Maroni].
Vente sur le [parvis de la gare du Nord].
Il guette au [rond-point des Vaches].
Il dort au [squat de l'ancienne usine Lever].
Le [château de Kerval] est à vendre.
Le deal a lieu au [gymnase Léo-Lagrange].
Ils fument au [city-stade des Acacias].
Le container est au [terminal de Fos].
Un dépôt près du [lac de Créteil].
Il tient la [dalle d'Argenteuil].
Ils bloquent le [boulevard périphérique].
Il emprunte la [rocade est].
Il est au [bâtiment C des Lauriers].
Vu à la [médiathèque Aragon].
Les guetteurs de la [place du Marché].
Rencontre au [jardin des Plantes].
Les [Francs-Moisins] sont calmes.
Il est connu au [Blosne].
Il vit au [Mirail], à [Toulouse].
Les habitants du [Neuhof] se plaignent.
Le guet se fait au pied des [tours Mermoz].
Ils sont partis en direction de [Bourg-lès-Valence].
Un point de deal a été signalé [cité Germain-Dorel].
Il est suivi depuis la [gare de Vierzon].
On l'a vu au [Champ de Mars], près du manège.
Le véhicule a été brûlé au [lieu-dit La Grange Neuve].
Il dort dans un foyer à [Aubervilliers].
Contrôle sur l'[A7], aire de [Lançon].
Il a rejoint la [N10] vers Poitiers.
Le vendeur vient de la [Cité des 4000].
Il est incarcéré au [centre de détention de Muret].
Départ du ferry depuis [Sète].
Il est scolarisé au [collège Les Hautes Ourmes].
Dans la cave de la [résidence Beausoleil].
L'arrêt de tram [Hôtel de Ville] est surveillé.
Au [parc des Gayeulles], deux hommes échangent un sac.
Vu au [port de pêche de Lorient].
Les jeunes de [Villejean] descendent en ville.
Fouilles à la [plage de la Baie des Singes].
Il a une maison à [Tanger], au [Maroc].
Il vient de [Bamako] via [Casablanca].
La transaction a eu lieu au [parking Carrefour].
Il passe la frontière à [Biriatou].
La serre est près de [Saint-Julien-en-Born].
Le réseau va de [Nîmes] à [Alès].
Ils guettent près de l'[école Jules-Ferry].
Elle habite dans le [13e arrondissement].
La marchandise arrive par la [Guyane].
Il descend à la station [Jean Jaurès].
Les douaniers de [Roissy] ont été alertés.
Il a fui par le [bois des Moines].
Une planque dans le [Lubéron].
Il vit dans une caravane au [camping municipal de Gruissan].
Du côté de [Bellegarde], il a un complice.
Originaire du [Pas-de-Calais], il est marin.
`;

/** Sentences that name no place, with words and people that bear a name of places. */
export const withoutPlace = `
Il a un bon sens de l'humour et vire au rouge.
Il y a du gras et du maigre.
Le gardien ferme la cave à clé.
Les tours de garde sont organisés.
La rixe a fait deux blessés dans la cité.
Il attend à la gare puis au lycée.
Il vient de la cité et retourne à la gare.
Le port de l'arme est interdit.
La cour est vide, le parc aussi.
Il a une barre de fer et une barre de shit.
Il cite des auteurs et des poètes.
Une pointe de vitesse à 180 km/h.
Un col roulé noir, une veste grise.
Les bois sont sombres, le lac est gelé.
Un pont de trois jours, donc pas de relevé.
Il a mis une plage horaire de deux heures.
Le moulin à café est cassé.
Il sort par la porte arrière du bâtiment.
Un parking souterrain et un hall sans lumière.
Il pose la main sur la barrière.
Le centre du quartier est calme.
Elle a une robe bleue et un manteau long.
Il prend le train du matin.
Il vend à la sortie des écoles.
Il parle d'un tour de table.
Madame Paris et monsieur Lyon sont témoins.
Kevin Bordeaux a été entendu.
Il mange un sandwich au brie et boit un chablis.
Une bouteille de champagne et un verre de cognac.
Il fume une chicha et mange un montbéliard.
Vu M. Angers Élise, infirmière.
Il compte jusqu'à dix et part.
Les places sont chères, la place est prise.
La route est longue, la rue est étroite.
Il avait rendez-vous à midi sur la passerelle.
Il a passé la nuit dans le foyer.
Elle pratique la marche et le tir.
La marche à suivre est simple.
Le musée est fermé le mardi.
Un homme de main et un homme de paille.
Il est arrivé en retard, sans excuse.
Il monte à l'étage et descend à la cave.
Le maçon est rousse et le chat est gris.
Les hauts murs, les bas prix.
Elle arrive de loin et repart de nuit.
`;
