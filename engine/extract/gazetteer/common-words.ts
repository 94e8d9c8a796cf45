import { everydayAdjectives } from './everyday-adjectives.ts';
import { everydayNouns } from './everyday-nouns.ts';
import { fold } from './fold.ts';
import { remembered } from './remembered.ts';
import { verbForms } from './verb-forms.ts';
import { words } from './words.ts';

/** Verbs of the first group, without their ending. */
const verbsInEr = words(`
abandonn abord accompagn accept accroch accus achet act adopt administr adress affirm affich agit aid aim ajout aliment aliment
allum amen analys annonc annul appel apport apprehend appartien appliqu apprec approch approvisionn arrach arret arriv assist assur attach attaqu attend
attrap attribu augment autoris avanc avis avou balanc balad barr bloqu bloqu boug branch brass bris brul cach cal calm cass caus ced cess chang chant
charg chass chauff cherch cibl circul cit clign class coll collabor command commenc commerc communiqu compar compt compos comport concern concord
conduis confi confirm confisqu consacr conseill conserv consider consist constat consult consomm contact conten contest continu contourn control convoqu 
copi correspond couch coup crach cre cri crois croustill cultiv dans dat debarqu debarrass debouch debranch decal decharg declar decid decoup decroch dedouan
defend degag demand demarr demenag demeur demont denonc depann depass deplac deplor depos deroul design dessin destin detail detest detect develop
devis dialogu diffus dirig discut dispos disput dissimul distribu domicili donn doubl dout dress durer ecart echang eclair ecout ecoul ecras ecroul edit
effectu effac effondr elabor elev emball embarqu embauch embet emmen empech emplo emport enferm enchain encaiss engag enlev ennuy enregistr entam entour entr entrain
envisag envo epaul equip escort espac essay estim etal etonn etudi evacu evalu evit evoqu examin excus execut exerc exig exist expedi expliqu exploit
export expos exprim fabriqu fach facilit factur faut ferm ferraill fil film fix fonc forc form fouill frapp fraud fray fredonn fum gagn gar gard gest gliss gonfl grav grimp guett guid
habit hesit heurt hurl identifi ignor illustr imagin immatricul immobilis impliqu import impos incarcer indiqu infirm inform inquiet inscriv insist install insult interpell
interrog intervien intitul inund invit invoqu isol jet jou jug jur justifi laiss lanc lav lev li limit livr localis log lou maitris mand mang manifest manipul manqu 
march marqu mass melang menac mene mention mesur mett mont montr mouill nettoy ni nomm not notifi observ obtemper occup oper oppos ordonn organis os oubli paniqu parl part particip 
pass patrouill pay pech pens percev perquisition pes peupl photograph piqu plac plaid plaisant planqu pleur pli plong point port pos poss post pouss prefer prelev prepar present
press prevenir prim prob proced procur produis profit prolong promen pronon propos protest provoqu publi qualifi querell quitt racont ramass ramen rang rapport rassur rat ravitaill 
raval rebell recal recel recharg reclam recommenc recommand recoup recrut recuper recycl redig refer refouill refus regard regl regroup rejoign relat relev remarqu rembours
remont remorqu remplac remplir rencontr renfort renseign rentr renvers reper repet repli repos represent reproch reserv respect ressembl rest retir retourn retrouv 
reveill revel revend reverb rigol risqu rod roul saign sal salu sanction sauv sembl sent separ serr servir siffl sign signal simul situ soign son sort soulign soupconn souhait
sonn stationn stock suppos supporter surveill suspect tag tap tent termin test tir tomb tors touch tourn train traiter traffiqu trafiqu tranquillis transfer transform transit transport travail travers tremp
trimball trouv tu urg utilis vaccin vaqu valid vari veill vend ventil vers verifi vir visit vis vol vomi voyag zon regn planqu dealer deal squatt checker spam snap
dessert embarass enumer entrepos ravag brandiss renouvel recherch presum denombr interess concert conjugu dissoci dup empoch encercl escalad espionn exhib
interpos intercept malmen marchand mobilis nargu neglig neutralis offr operer parsem patient perfor persist procedur quadrill quitt rabaiss rack rackett raccompagn raccroch
raccourc rafistol recens reconnait redemarr redout reemball refoul rejet remarqu remball repart repouss requier resist resserr retard sanglot scell sejourn sollicit soud souffl soulev
suggerer tabass temporis terroris tolerer tourment tracass transmett trembl trich vandalis vap vend verbalis verrouill versement virevolt
`);

const endingsInEr = 'er e es ons ez ent ee ees ait aient ais ant a erent era eront erait eraient ions i ai'.split(' ');

/** Verbs of the second group and those that bend like it. */
const verbsInIr = words(`
abouti accompli adouci affaibli agi aplati applaudi avert blanchi bati choisi converti defini demoli durci eclairci elargi embelli enrichi envahi etabli farci fini fleuri fourni franchi garanti
grandi guer grossi investi jailli maigri muni nourri obei pali puni raccourci ralenti rassembli reagi rechauffi reflechi refroidi rempli resplendi retabli reuni reussi rougi sais subi surgi trahi uni vieilli vomi saisi
`);
const endingsInIr = [
  '',
  'r',
  't',
  's',
  'e',
  'es',
  'ssent',
  'ssait',
  'ssaient',
  'ssant',
  'ra',
  'rait',
  'raient',
  'ront',
  'ssez',
];

/** Nouns and adjectives; plural and feminine are derived. */
const nouns = words(`
abord absence abonne accent accident accord accueil achat acheteur acompte acte acteur action activite actuel addition adjoint adolescent adresse adulte aeroport affaire affluence agence agent age agitation
agression agriculteur aide aile air aire ajout alcool alerte alias allee aller alentour allemand ambiance ambulance amende ami amie amour ampoule an analyse ancien anglais animal animateur annee annexe annonce annuaire anomalie anonyme antecedent antenne
aout appareil apparence appart appartement appel application appoint appreciation apprenti approche approvisionnement appui apres-midi arbre argent arme armoire arret arrestation arriere arrivage arrivee arrondissement arrosage article artisan ascenseur aspect assistance association assurance 
atelier attache atout attente attention attestation attitude attroupement aube auberge audience audition auteur auto autobus autocar automne autoroute autorisation autorite autre auteur auxiliaire avance avant avenir avenue averse avertissement avis avocat avoir avril
bac bagage bagarre bague baignade bail bailleur bain baisse balance balcon balade ballon banal banc bande banlieue banque banquette banquier bar barbe barque barrage barre barrette barriere bas base bassin bataille bateau batiment baton bavure beau bebe beignet
belge belle benefice benefique benevole benne berge berline besoin beton beurre bicarbonate bidon bien bijou bilan billet bimestre bise bistrot bitcoin bizarre blanc blanche blanchiment blesse blessure bleu bleue blocage bloc blond blonde blouson boire bois boisson boite boitier bon bonbon bonbonne bonhomme
bonjour bonne bonnet bonsoir bord bordereau borne bouche boucher boucherie boucle bouchon bougie boulangerie boulangere boulevard boulot bourg bourgade bourse bout bouteille boutique bouton box boxe bracelet branche bras brasserie bref brigade brigadier brin brique briquet brochure brouillard brouille bruit brume brun brune brut buisson bulletin bureau bus but butin buvard buraliste
cabine cabinet cachet cachette cadastre cadavre cadeau cadenas cadre cafe cage cahier caillou caisse calcul calibre calme camarade camera camion camionnette camp campagne camping canal canapes canard canape candidat canicule canine canne canton capable capacite capital capitaine capot capsule capture capuche car caractere carnet carreau carrefour carriere carrosserie carte carton cartouche cas caserne casier casino casque casquette casse cause caution cave ceinture celibataire cellule centaine central centre cercle cercueil cerise certain certificat certitude chaise chaleur chambre champ chance change changement chantier chapeau chapitre charge chargement charge charpente chasse chasseur chat chateau chaud chauffage chauffeur chaussee chaussure chef chemin cheminee chemise cheque cher chemise cheval cheveu chevaux chez chicha chien chiffre chimie chimique choc choix chomage chose chouf chute chutes ciel cigarette cime cinema circonstance circonscription circuit circulation ciseau cite citoyen citron civil clair claire classe clavier cle clef client cliente clientele cliche climat clope club coca code codetenu codeur coffre coin col colere colis collaborateur collecte collecteur collectif collegue college collier colline colocataire colonne colloque combat combinaison comite commandant commande commerce commercant commissaire commissariat commission commode commun commune communaute communication compagne compagnie compagnon comparaison complement complet complice comportement comprime compte compteur comptoir concert concession concierge conciergerie conclusion concours condition conducteur conductrice conduite confiance confidence confirmation conflit confrere conge connaissance conseil conseiller consequence consigne consommation consommateur constant constat constatation contact conteneur contenu contexte contravention contravention contrat contraire controle convocation copain copie copine coque corde cordon corps correct correspondance correspondant corse costaud costume cote coton cou couche couleur coulisse couloir coup coupable couple coupure cour courage courant coureur courrier cours course coursier coursive court cousin cousine cout couteau couverture couvert crampe crayon credit crime criminel crise cristal cristaux critique croix croquis cuisine cuisinier cul culture cure curieux cycliste cycle
dame danger dangereux danse date deal dealer debat debiteur debit debut decembre decision declaration decouverte defaut defense degat degre dehors delai delegue delinquant delit demande demarche demi demission dense dent dentiste depart departement depense depot depute dernier derniere deroulement descente desolation desordre dessin dessous dessus destinataire destination detail detective detenu detention dette deuxieme devant developpement devis devoir diable dialogue diffusion difference different difficile difficulte dimanche dimension dire directeur direction directive dirigeant discotheque discret discretion discussion dispersion dispositif disposition dispute distance distribution divers division dix dizaine docker docteur document dossier doigt doleance dollar domaine domicile dommage don donnee dos dose dossier douane douanier double doute doux douzaine drap drapeau drogue droit droite drole drone dur duree
eau echange echantillon echelle echelon ecole economie ecoute ecran ecrit ecriteau ecriture ecrou edition education effectif effet effort egard eglise egout eleve element eloignement emballage embouteillage emission emploi employe employee employeur empreinte enceinte enclos endroit enfance enfant engin ennui enquete enqueteur enseigne enseignant ensemble entree entrepot entreprise entretien enveloppe environ environnement envoi envie epaule epicerie epicier epoque epouse epoux equipage equipe equipement erreur escalier espagnol espagnole espece espoir esprit essence essai est etablissement etablissement etage etagere etape etat ete etoile etranger etrangere etroit etude etudiant etudiante euro evenement eventuel evidence excuse examen exces exemplaire exemple exercice existence expediteur expedition experience expert explication exploitation explosion export express expulsion extension exterieur extrait
fabrication facade face facile facon facteur facture faible faim fait famille fantaisie farine fatigue faute fauteuil faux faveur femme fenetre fer fermeture ferme festival fete feu feuille fevrier fiable fiabilite fiche fichier fidele fier figure fil filature file filet filiere fille filiale film fils filtre fin final finance financier fixe flacon flagrant fleur flic fleuve flux foi foie fois fonctionnaire fond fondateur fonds fondement football force foret forfait formation forme formulaire fort forte fosse fou fouille foule four fourchette fourgon fourgonnette fourniture fournisseur fourriere foyer fraction frais francais francaise franc frere froid front frontalier frontiere fruit fuite fumee fumeur fut futur
galette galerie gamin gamine gant garage garagiste garantie garcon garde gardien gardienne gardiennage gare garnison gateau gauche gaz gel gelule gendarme gendarmerie gene general genou genre gens gentil geranium gerant gerante geste gestion gilet glaciere glacon glace gosse goudron gout gouvernement grace gramme grand grande gras gratuit grave greffe grenier grille gris grise gros grosse grossiste groupe groupement guerre guet guetteur gueule guichet guide guidon
habit habitacle habitant habitation habitude habituel habitue haine hall hangar harcelement haschich haut haute hauteur hebergement hectare herbe heritage heroine hesitation heure hier hippopotame histoire hiver homicide homme homologue honnete honneur hopital horaire horreur hors hotel hotesse hublot huile huit huissier humain humble humeur hygiene hypothese
idee identification identite ile illegal illicite image immatriculation immeuble immobilier impact impasse importance important impossible impression imprimerie incarceration incident incendie inconnu inconnue index indication indice individu industrie infirmier infirmiere information informateur infraction ingenieur initiale initiative inquiet inscription inspecteur inspection instant institut instruction intention interdiction interesse interessee interet interieur interlocuteur intermediaire international interne internet interphone interpellation interpretation intervalle intervenant intervention interview inutile invitation issue italien italienne itineraire ivre ivresse
jalon jambe janvier jardin jardinage jaune jet jeton jeu jeudi jeune jeunesse joie joint joli joueur jour journal journaliste journee joyeux juge jugement juif juillet juin jumeau jupe jus juste justice justificatif
kebab kilo kilogramme kilometre kiosque
labo laboratoire lac lampe lancement langage langue large larme lavage laverie lecteur lecture legal leger legume lent lettre levee lever levre liasse liberte libraire librairie libre licence lien lieu lieutenant ligne limite limitee linge liquide lisible liste lit litre litige livraison livre livreur local localite locataire location loge logement logistique logo loi loin long longue longueur lot loto lourd loyer lueur lumiere lundi lune lunette lutte lycee lyceen 
machine madame mademoiselle magasin magistrat magnetique mai mail main mairie maire maintien mais maison maitre majeur majorite mal malade maladie malaise male malle maman management manche mandat maniere manoeuvre manque manteau manuscrit maquette marais marchandise marche marchand mardi mariage marine marin marque marron mars masque masse mat match materiel maternelle matiere matelas matin matinee mauvais mauvaise maximum mecanicien mec mecanique medecin mediateur mediation medical medicament meilleur membre memoire menace menage mention menu mer merci mercredi mere merite message messagerie messe messieurs mesure metal metier metre metro meuble midi miel milieu militaire mille millier million mince mineur mineure minibus minimum ministere ministre minuit minute minuterie miroir mise mission mobile mobilier mode modele moderne moins mois moitie moment monde moniteur monnaie monsieur montagne montant monte montre moral morceau mort mosquee mot moteur motif moto motocyclette mouchoir mouvement moyen mur musique mutuelle mystere
nature naturel navette neant necessaire negatif neige net neuf neveu nez niece niveau noir noire nom nombre nombreux nommee norme nord notable note notaire notice nourriture nouveau nouvelle novembre noyau nu nuage nuance nuit numero nuisance nul
objectif objet obligation obscurite observation observateur occasion occupation occupant octobre odeur oeil oeuvre offense office officier offre oiseau olive ombre oncle onze operateur operation opinion opium opportunite opposition or orange ordinateur ordonnance ordre ordure oreille organisateur organisation organisme origine original orme orthographe oubli ouest ours outil outillage ouverture ouvrier
page pain paire paiement paix palette palais palier palmier panier panne panneau pantalon papier papillon paquet parapluie parc parcelle pardon pareil parent parfait parfum parking parloir parlement parole parquet part partage partenaire parti participant particulier partie partisan partout pas passage passager passagere passant passe passeport passerelle passion pate patient patrimoine patrouille patron patronne pauvre pause pays paysage peage peau peche pecheur peine peintre peinture pelouse pente perche pere periode permanence permanent permis permission perquisition perruque personne personnel perspective perte petit petite petition peu peuple peur phare pharmacie pharmacien phase photo photocopie photographie photographe phrase physique piece pied pierre pieton pigeon pile pilote pilule pince pioche pipe piquet piscine piste pistolet placard place plafond plage plaine plainte plaisir plan planche plancher planque plant plante plaque plastique plat plate plateau plein pleine plombier pluie plume plus pneu poche pochette pochon poids poignee poignet poing point pointe pointu poison poisson poitrine police policier policiere politesse politique pompe pompier pont populaire porche porc port portable porte portefeuille porteur portier portiere portion portugais poser position positif possible possession poste postal pot poubelle pouce poudre poulet poumon poupee pourboire pourcentage poursuite poussette poussiere pouvoir pratique precaution precedent precis precision prefecture prefet prejudice prelevement premier premiere prenom preparation presence present president prestation pret pretexte preuve prevention prevision primaire primeur principal principe printemps priorite prise prison prisonnier prive prix probable probleme procedure prochain prochaine proche proces procureur producteur production produit profession professeur professionnel profil profit profond programme projet promenade promotion propos proposition propre proprietaire proprete propriete protection protocole proto prouve provenance province provision provisoire proximite pseudo pseudonyme public publicite publication publique puissance puits puce pull pupille pur
quai qualite quantite quart quartier quatre question queue quinzaine quittance quotidien
race racine radio rafale rage raison ramassage rampe rang rapide rappel rapport rapprochement rare rassemblement ratissage ravin ravitaillement rayon reaction recent reception recette receveur recherche reclamation recidive reclamation recolte recommandation reconnaissance recours recrue rectangle recu recueil recuperation redacteur redaction reference reflexion refus regard regie regime region registre reglement regle regret regulier relation relais releve remarque remerciement remise remorque remplacant rencontre rendez-vous renfort renseignement renouvellement rentree renvoi reparation repas repere repertoire repetition reponse repos reportage representant represaille reprise reproduction republique requete requisition reseau reservation reserve residence resident residu resine respect responsable ressort ressortissant restaurant restauration reste resultat retard retenue reticence retour retrait retraite retro reunion reussite reve reveil revelation revendeur revente revenu revue rez rez-de-chaussee riche richesse rideau rire risque rite rituel rivage rive riverain riveraine riviere riz robe roi role rond ronde rond-point rose roue rouge rouille roulotte route royal rue ruelle rumeur rupture
sable sac sachet sacoche sacre sage saison saisie salaire salarie sale salle salon salut samedi sandwich sang sanction sante sapin satisfaction sauf saut savon savonnette savoir scene sceau scelle science scooter seance seau sec seche second seconde secondaire secours secouriste secret secretaire secretariat secteur section securite seigneur sein sejour sel selle semaine semelle semence semestre sens sensible sentiment separation septembre serie serieux seringue serrure serveur serveuse service serviette seuil seul seule sexe siege siegle siffleur signature signal signalement signe silence silhouette similaire simple sirene site situation six slogan social societe soda soeur soif soin soir soiree sol soldat solde soleil solide solution sombre somme sommeil sommet son sondage sonnerie sonnette sort sorte sortie souche souci soucoupe souffle soupcon soupe source sourire souris sous-sol sous-prefet sous-marin sous-traitant souterrain souvenir special specialise specialiste specifique spectacle sport sportif square stade stage stagiaire standard start station stationnement statique statut stock stop structure studio style substance succes successeur sucre sud suite suivi suivant sujet sup superieur superette supermarche supplement support sur surete surface surnom surplus surveillance surveillant surveillante susceptible susnomme suspect suspension symbole syndic syndicat synthese systeme 
tabac table tableau tache taille talon tampon tante tapage tapis tapage tarif tas tasse tatouage taux taxe taxi technicien technique telegramme telephone telephonique television temoin temoignage temperature temps tendance tente tenue terme terminal terrain terrasse terre territoire testament tete texte the theatre theorie thon ticket tiers tige timbre tir tireur tiroir tissu titre titulaire toile toilette toit tomate ton tonne tonneau topo tort total totalite touche tour tourisme touriste tournee toux trace tracteur tradition traduction traffic trafic trafiquant train trajet trame tranche tranquille transaction transfert transit transitaire transmission transport transporteur travail travaux travers treize tresor trentaine tri triangle tribunal tricycle trimestre triste trois troisieme trottinette trottoir trou trouble troupe trousse trousseau tube tueur tunnel tuteur tuyau type 
union unique unite universite urgence urgent usage usager usine utile utilisateur utilitaire utilite 
vacance vache va-et-vient vague vaisseau valable valeur valide valise vallee value vapeur variete veau vehicule veille velo vendeur vendeuse vendredi vengeance vent vente ventre verdict verification verite verre verrou vers version vert verte vertical veste vestiaire vetement veuve viande victime victoire vide video vie vieille vieillard vieux vif vigilance vigne vignette vigueur village ville villa vin vingtaine violence violent violet virage virement visage visible vision visite visiteur vitesse vitre vitrine vivant vocabulaire voie voile voisin voisine voisinage voiture voix vol volant volee voleur volet volontaire volonte volume voyage voyageur voyou vrai vraie vue vulnerable
wagon week-end weekend yeux zero zone
pizzeria snack restaurant trattoria brasserie friterie creperie sandwicherie bijouterie carrosserie laverie pressing supermarche hypermarche entrepot societe gerance parfumerie mosquee eglise chapelle ferraille casse carrosse bizness biz bizuter keuf keufs meuf meufs teuf beuh shit coke coco chichon teush zetla zipette beu weed pilon bedo taz hero rabla kepa ganja crack seum darons reup reufs frero frerot khey khoya reuf soeur gars mecs boug bled tess tieks quartier nourrice charbon charbonneur chouffeur ravitailleur coupeur coupe taffeur plug go fast gofast drive menu promo livreur cash carte thune fric oseille balle balles keus tunes caillasse euros sacs
objet origine source reference rapport compte rendu note fiche notice avis bulletin synthese constat mention main proces verbal pv mc cr br annexe suites suite pj piece jointe destinataires emetteur expediteur confidentiel diffusion restreinte urgent flash telex message signe fin ras neant nb ps ref dossier piece transmission vu pour info information analyse commentaire observations remarque remarques conclusion appreciation contexte details detail precision complement antecedents antecedent evaluation cotation service unite groupe brigade compagnie escadron peloton section direction division antenne office cabinet parquet tribunal juridiction magistrat procureur substitut juge greffe huissier avocat
policiers gendarmes douaniers militaires agents effectifs equipage patrouilleurs enqueteurs gardien brigadier major capitaine commandant commissaire lieutenant adjudant marechal sergent caporal colonel general inspecteur controleur directeur chef adjoint surveillant
`);

/** Forms that no rule above derives: function words, irregular verbs, numbers, days, months, greetings, message style. */
const forms = words(`
a abord absolument afin ah ai aie aient ailleurs ainsi ait alors aller allez allait allaient allant alle aller allons apres aucun aucune aujourd'hui auparavant auprès auquel aura aurai auraient aurait auront aussi aussitot autant autour autres autrefois autrement au aux avaient avais avait avant avec avez aviez avoir avons ayant ayez beaucoup bien bientot bon bonsoir bonjour bsr bjr slt salut cordialement sincerement c ca car ce ceci cela celle celles celui cent cents cependant certes ces cet cette ceux chacun chacune chaque chez cinq cinquante cinquieme combien comme comment concernant contre crois croit croyait d dans davantage de debout dedans dehors deja delà demain depuis derriere des desormais dessous dessus deux devant devait devaient devra devrait devraient dire dis disait disaient disant disent dit dite dites dits dix dix-huit dix-neuf dix-sept doit doivent donc dont douze du dû due durant elle elles en encore enfin ensuite entre envers environ es est et etaient etais etait etant ete etes etre eu eue eurent eut eux evidemment exactement faire fais faisait faisaient faisant fait faite faites faits fasse fasses fassent faudra faudrait faut fera feraient ferait feront fois font fut furent grace guere hein hier hors huit ici il ils immediatement inclus j jadis jamais je jusqu'a jusqu'au jusque l la laquelle le lequel les lesquelles lesquels leur leurs loin longtemps lors lorsque lui m ma maintenant mais malgre me meme memes mes met mets mettait mettent mieux mis mise mises moi moins mon n ne neanmoins neuf ni non nos notamment notre notres nous nul on ont onze or ou oui où outre par parce parfois parmi pas pendant peu peut peut-etre peuvent peux pis plupart plus plusieurs plutot pour pourquoi pourra pourraient pourrait pourtant pouvait pouvaient premierement pres presque pris prise prises prend prends prenait prennent puis puisque qu quand quant quarante quatorze quatre quatre-vingt quatre-vingts que quel quelle quelles quels quelqu'un quelque quelques quelques-uns qui quiconque quinze quoi quoique rapidement rien s sa sais sait sans sauf savait savent se sein seize selon semble sept sera serai seraient serait seront ses seulement si sien sinon sitot six soi soient soit soixante sommes son sont sous souvent soyez suffit suis suivant sur surtout t ta tandis tant tard te tel telle telles tels tes toi ton tot toujours tous tout toute toutefois toutes treize trente tres trois trop tu un une uns va vais vas vaut vend vendait vendaient vendent vendra vendrait vendre vendu vendue vendus vendues venait venaient venant venez venir venu venue venus vers veut veulent veux via vient viennent vingt vis-a-vis vit vite vivait vivent voici voila voir voit voient voyait vois voulait voulaient vont vos votre votres vous voudrais voudrait vu vue vus y
agissait agit attendait attendaient attendent attendre attendu batt bat battre boit boivent buvait bu comprend compris conduisait conduit conduite conduits connait connaissait connaissent connaitre connu connue connus convenu convient courait courir court craint craindre croire cru decouvert decouverte decouvrir decouvrent decrit decrivent defendre dependre descend descendait descendent descendre descendu detient detenait detenaient detenant detenir devient devenu devrait disparu dort dortent dorment dormait dormirait dormir ecrire ecris ecrit ecrite ecrivait elu emis endormi entend entendait entendre entendu entendue entretient envoie envoyer envoye envoi etend etendu evident extrait fallait fuit fuyait fuir gisait inscrit inscrite interdit interdite intervenu intervient joindre joint jointe joue lire lisait lit lu lue maintenu maintient mentir mordre mort morte mourir obtenir obtenu obtient offert offre offrir ouvert ouverte ouvre ouvrait ouvrir paraissait paraissaient paraitrait parait parvenu part partait partant partent partir parti partie partis perd perdre perdu perdue permet permettant permis plaint plainte plaignent plaignait plait pleut poursuit prendre prenant prevenu prevenue previent produit prevu prevoit promet promis provenant provient provenaient recevait recevoir recoit recoivent recu recue reconnait reconnu reconnue reconnaissait rejoint rejoignait remet remettait remettant remettre remis remise rend rendait rendent rendre rendu repart repartent repartit repond repondait repondant repondre repondu reprend repris resout ressort restreint retenu retenue retient revend revendait revendrait revendre revenait revenu revient reviennent revoir rit rient riait riant rompu rompre satisfait savoir sent sentait sentir sert servait servant servent servir signifie sorti sortait sortant sortent sortie sortir sortis souffert souffre soumis sourit soutient souvient subit suffi suivait suivi suivie suivre suit suivent surprend surpris surpriss su survenu survient taire teint tend tendait tendu tenait tenaient tenant tenir tenu tenue tient tiennent tordu traduit traduite transmis transmet tut vaincu valait valoir vecu vetu vetue vivre voulu vouloir
mari maris janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi dimanche noel paques toussaint pentecote ascension
zero mille million milliard dizaine vingtaine trentaine quarantaine cinquantaine centaine
bcp pb svp stp dsl mdr lol tt tte tts ts pr pdt dvt ds ac av ap qd qq qqn qqch ms mm mtn auj dem jms tjrs tjs pcq pk pkoi pq ki ke koi keske kan kom komen sa sapelle sappelle jai jsui jsuis jvx jveux jvais chui chuis cest cetait ya yavait yen yena yaura dla dlui dun dune kil kon jsais jcrois kelkechose kelkun kelk mnt vrmt tel num cpte cb app rdv we wk weekend msg mp insta snap fb wtsp whatsapp telegram signal tiktok
lappelle lapelle appelle apelle appele apele habite abite jhabite jabite monte dessende descende vienne vien vend ven vende vent fait fai fais fo fodra faudrai peu pe peux peuve veu veule savoir sai sé c'est nest sest cé
mr mme mlle mm m dr me st ste n no nr tel fax rue av bd sq pl ch all imp rte bat esc apt appt etg rdc lot res
`);

let table: Set<string> | undefined;
let rarer: Set<string> | undefined;

/** Is this folded word an ordinary French word (as far as our lists and their bending know)? */
export const isCommonWord = remembered((folded: string): boolean => {
  rarer ??= verbForms()
    .union(new Set(everydayNouns.flatMap((noun) => [noun, `${noun}s`])))
    .union(new Set(everydayAdjectives.flatMap(bent)));
  return rarer.has(folded) || isCommonNoun(folded);
});

/** `brutal`, `brutaux`, `brutale`; `craintif`, `craintive`; `furieux`, `furieuse`. */
function bent(adjective: string): string[] {
  const stem = adjective.slice(0, -1);
  const feminine = adjective.endsWith('if')
    ? `${stem}ve`
    : adjective.endsWith('eux')
      ? `${stem}se`
      : adjective.endsWith('el')
        ? `${adjective}le`
        : adjective.endsWith('e')
          ? adjective
          : `${adjective}e`;
  const plural = adjective.endsWith('al') ? `${stem}ux` : adjective.endsWith('eau') ? `${adjective}x` : `${adjective}s`;
  return [adjective, plural, feminine, `${feminine}s`];
}

/** The same without the less frequent verbs and nouns, those that signs, estates and nicknames are made of. */
export const isCommonNoun = remembered((folded: string): boolean => {
  table ??= build();
  return table.has(folded);
});

/** Does this folded word end as ordinary words do and names seldom do (`-tion`, `-erait`, …)? */
export const endsLikeWord = remembered((folded: string): boolean => folded.length > 6 && wordEnding.test(folded));

const wordEnding =
  /(?:[ts]ions?|ements?|amment|emment|ites?|iques?|ismes?|istes?|ables?|ibles?|aient|eraient|erait|issait|antes?|ances?|ences?|euses?|trices?|ateurs?|elles?|ures?|ades?|ettes?|ages?)$/;

function build(): Set<string> {
  const all = new Set<string>();
  for (const form of forms) all.add(fold(form));
  for (const stem of verbsInEr) {
    for (const ending of endingsInEr) all.add(stem + ending);
    if (stem.endsWith('g')) for (const e of ['eait', 'eant', 'ea', 'eons', 'eaient']) all.add(stem + e);
    if (stem.endsWith('y')) for (const e of ['ie', 'ient', 'iera', 'ierait']) all.add(stem.slice(0, -1) + e);
  }
  for (const stem of verbsInIr) for (const ending of endingsInIr) all.add(stem + ending);
  for (const noun of nouns) {
    all.add(noun);
    all.add(`${noun}s`);
    if (/(?:eau|eu|al|au)$/.test(noun)) all.add(noun.endsWith('al') ? `${noun.slice(0, -1)}ux` : `${noun}x`);
    if (/[^e]$/.test(noun)) {
      all.add(`${noun}e`);
      all.add(`${noun}es`);
    }
    if (noun.endsWith('eur')) all.add(`${noun.slice(0, -1)}se`);
    if (noun.endsWith('eux')) all.add(`${noun.slice(0, -1)}se`);
  }
  return all;
}
