import { words } from '../gazetteer/words.ts';

/** Words with a capital inside a sentence that are the sides of a country, bodies, events or parts of a town, no signs. */
export const notSign = new Set(
  words(
    `nord sud est ouest moyen proche extreme conseil code fonds palais etat pole plan parc pont port quai stade centre college lycee mont val saint lac chateau general president ministere prefet maire code journal bulletin premier nouvel grand-est moyen-orient pays tour marche jardin departement
    procureur parquet commissaire commandant juge tribunal coran ramadan prophete seigneur roi prince pape samu smur coupe championnat ligue tournoi fete fetes journee noel aid operation plan loi decret arrete traite accord convention guerre revolution
    champ champs hotel-de-ville rond-point bois foret cap pic massif mas hameau clos cours canal fleuve rio golfe detroit mer ocean iles ile baie plage pointe cote col vallee plaine plateau rue avenue boulevard place square impasse allee chemin route tours barre bloc hall batiment residence cite quartier zone secteur foyer maison ecole universite campus
    hopital clinique mairie prefecture gare aeroport eglise mosquee temple cathedrale chapelle cimetiere musee theatre bibliotheque mediatheque gymnase piscine pavillon poste caisse chambre assemblee senat republique union nation nations organisation systeme peuple parti front mouvement front-de office direction inspection comite commission haut haute grand-duche royaume empire etats emirats`,
  ),
);
