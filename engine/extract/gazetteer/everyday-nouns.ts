import { words } from './words.ts';

/**
 * Everyday nouns beyond those that reports are made of: plants, animals, things, trades, feelings. What signs and
 * nicknames are made of, and never a name by themselves. Folded, sorted.
 */
export const everydayNouns = words(`
  abeille abri acier acrobate aigle aiguille aliment allumette amphore ananas ancre anneau apport aquarelle arc arche archer ardoise argile armada armee
  armure arome arrosoir artichaut as asile asperge assaut assiette astre atoll attelage attirail aubaine audace auge auvent aval avalanche avarice
  avoine azur baguette baie balai baleine balise ballet bambou banane banniere banquise baobab baraque bareme baril barrique bastion bataillon beaute
  benediction bercail berceau bergerie besace bienfait bille biscuit bison blason boeuf boisseau bonte bosquet botte boule bouleau boxeur brasero
  bravoure brebis bretelle brevet bride brindille brioche broche bronze brousse bruyere bulle burin cabane cabas cable cabriole cacao cachalot cactus
  cadran calanque caleche calembour calice calumet candelabre canevas canif canoe canon cantine cape carafe caramel caravane caravelle cardinal
  cargaison carillon carpe carpette carrousel carrure cascade castor cauchemar causerie cavalier cedre cendre cep cerf cerf-volant cerisier chagrin chai
  chaine chalet chaloupe chalutier chameau champignon chandail chandelle chanson chant chapiteau chapon char chardon chariot charite charme charrette
  charrue chaton chaudron chauffard chaumiere chaussette chaux chemisier chenal chene chevet chevre chicoree chimere chocolat choeur chomeur chope
  chorale chouette cibleur ciboulette cidre cigale cigogne ciment cirage cirque citadelle citerne clairiere clairon clan clarinette clarte clause
  cloison cloitre clou clown coalition coccinelle coeur coffret coiffe collectionneur colombier colonie comedie comete complot concombre concurrent
  confiture conquete conspirateur contrebande copiste coq coquelicot coquillage coquille coquin corail corbeau corbeille corbillard cordage cormoran
  cornet corniche corolle corsage cosmos coude couette coupole courbe courge couronne coussin coutume couvent couvercle crabe craie crapaud cratere
  cravate creancier createur creche creme crepe crepuscule crete creuset crevette crique croissant croquette croyance crypte cuir cuirasse cuivre
  culotte culte cultivateur cuve cuvee cygne cypres dalle damier dauphin debris decor decorateur defi delire demenageur demence demon dentelle depanneur
  dependance desert dessinateur destin diete digue dilemme dinde disciple discipline distilleur domestique domino dompteur donjon douceur douleur dragon
  droguiste droiture duc duel duvet dynastie ebauche ebene ebeniste ecaille echalote echarpe echec echo eclair eclairage eclat eclipse ecorce ecrevisse
  ecrin ecrivain ecu ecume ecureuil ecurie editeur edredon effigie elagueur elan elegance elephant eleveur elixir email embuche embuscade emeraude
  emeute empereur empire encadreur encens enchere enclume encre encrier energie enfer engrenage enigme enjeu entente entonnoir entraineur envol epave
  eperon epervier epi epinard epine eponge epopee epreuve equateur equinoxe erable ere ermitage ermite escabeau escale escalope escargot esclavage
  escroc espadon espadrille essaim essieu essor estampe estivant estragon estuaire etable etain etalagiste etamine etang etendard eternite ethique
  etincelle etoffe etonnement etrier etui etuve eucalyptus euphorie evasion eventail exil exode exploit exportateur extase fable fabricant faience
  faisan famine fanal fanatique fanfare fantassin fantome faon farandole farce farceur fardeau faucille faucon faune faussaire fenouil ferrailleur
  feuillage feutre feve ficelle fidelite fierte fievre figue figuier flair flambeau flamme flanelle flaneur fleau fleche flocon flot flotteur flute foin
  folie forain forge fossoyeur foudre fougere fougue fourche fourmi fourreau fourrure framboise fraudeur fregate frelon frene frite friteur fromage
  froment fronde fugitif fumier fumoir furie fusain fuseau gabarit galant galaxie galere galet galion gamme garenne garnement gaufre gazelle gazon geai
  gelee genet genie genievre gerbe germe geyser gibier gingembre girafe girofle giroflee girouette givre glacier gland globe glycine goeland golfe gomme
  gondole gondolier gorge gorille gouffre gourde gourmand gousse gouttiere gouvernail grain graine grandeur grappe gratin graveur gravier gravure grele
  grelot grenadine grenat grenouille griffe griffon grillage grillon grimoire griotte grive groseille grotte grue gruyere gue guepe guerison guerisseur
  guerrier guirlande guitare haie hamac hameau hamecon harceleur harpe hasard havre heraut heron hetre hibou hirondelle horde horizon horloge hortensia
  hotelier houblon houe houille houle houppe housse houx hutte hymne idole idylle igloo iguane illusion ilot imitateur importateur imprimeur indigene
  infini insigne installateur instinct intendant intrigue intrus invasion inventeur ironie ivoire jaguar jalousie jambon jardinier jardiniere jarre
  javelot jockey jonc jonque jonquille joug joute joyau jubile jument kangourou kayak kiwi koala labeur laborantin laboureur labyrinthe lacet lagon
  lagune laitue lame lampion lande lanterne laurier lavande laveur lavoir legende leopard levain levier levure lezard liane libellule liege lierre
  lievre limacon limande lime lionne liqueur lisiere litiere locomotive locuteur loir loisir losange loterie lotus louche loueur loutre lucarne luciole
  lupin lustre luth lutin lutteur luxe lynx lys magie magnolia maille majeste malheur malt mammouth mandarine mandataire mandoline manege mangue
  manguier manoir maraicher marbre margelle marmite marmotte maronnier maroquin marotte marronnier marsouin marteau martre martyr masseur massif matelot
  meche medaille meditation meduse melasse melisse melon mendiant menhir mensonge menteur menthe meringue merisier merlan mesange messager metayer
  meteore meule meute miette milice militant mimosa minaret minerai mirabelle mirage misere moelle moeurs moineau moka molaire mollusque monarque
  monastere mont montgolfiere monument moqueur morille morse morue mosaique mouche moucheron mouette moufle mouflon moule mousquetaire mousse mousseline
  moustique moutarde mouture muguet mulet murene musc muscade muse museau musette mutation myosotis myrte mythe nacelle nacre nappe narrateur narval
  nasse nativite naufrage navet navigateur navire nectar nectarine negligence nenuphar nid noblesse noceur noisetier noisette noix nomade nostalgie
  nougat nouveaute nuee oasis obelisque ocean oeillet oeuf offrande ogive oie oignon oiseleur ombrage ombrelle onyx opale opticien opulence oracle orage
  oranger orangerie orateur orbite orchestre orchidee ordalie oreiller orfevre orgue orgueil orient ortie osier otage otarie ourlet oursin outarde
  outremer ovale oxygene ozone pacificateur pacte pagaie pagode paille palefrenier palombe palourde pampa pamplemousse panache panda panorama panthere
  pantoufle paon paprika paquebot paquerette parade paradis paradoxe parasol paravent parchemin parieur parleur parodie paroi parure passoire
  pasteque pastis patience patineur patio patissier patrie patte paume paupiere pave pavillon pavot paysan peigne pelerin pelican pelote peluche pendule
  peniche penombre pepite perceur perdrix perfidie pergola peril perle perroquet perruche perruquier persil pervenche peste petale petunia peuplier
  phenix phoque piano pic pieuvre pignon pilier pillard piment pin pinceau pingouin pinson pipeau piqueur pirogue pissenlit pistache pitie pivert
  pivoine plaisantin planete planteur platane platine plongeur plumet poele poeme poesie poignard poire poireau pois poissonnier poivre poivron polaire
  pollen pomme pommeau pommier pompiste pompon poney popcorn porcelaine porphyre portail portique possesseur postier potager poterie potion potiron
  poulailler poule poulie pourpre poussin prairie precepteur preneur presage prestance prestige preteur primevere prisme prodige prodigue profane proie
  promeneur promesse prophete proscrit protecteur proue proverbe provincial pruneau prunier pupitre pyramide quenelle quenouille quete quetsche quidam
  quille quinine rabot raboteur raconteur radeau radis raie raisin rame rameur ramier ramure raquette ration realite receleur recif recit recompense
  reconfort recruteur refrain refuge regisseur reglisse relique reliure remede remords renom renoncule reparateur repit requin rescape reseda revolte
  rhododendron rhubarbe rhum ricin rival riziere roc roitelet romarin ronce rosace rosee rosier rotisseur rotonde roturier rouage rouget ruban rubis
  ruche ruffian ruisseau ruse rutabaga sablier sabot sabre sacrifice sacristain safran sagacite sagesse saisonnier salade salamandre saline saltimbanque
  sanctuaire sandale sanglier sapeur sardine sarment sarrasin satire saucisse sauge saule saumon sauterelle sauveteur savane savate savetier saveur
  scarabee sceptre scie scout scribe scrupule sculpteur secousse semeur semoule sentier sentinelle sequoia sereine serenade serment sermon serrurier
  sesame sillage sillon simplicite sirop socle soie sommelier sonate sorbet sorbier sorcier sorgho souffleur soufre souhait soupiere soupir souverain
  spatule spectateur sphere sphinx spirale splendeur squelette statue steppe stoppeur store stupeur suppleant sureau surf sursis symphonie tablette
  tabouret tailleur talent talisman talus tamarin tambour tambourin tamis tanche tandem taniere tapir tapisserie tapissier tarte tartine taureau
  teinturier telescope temple tendresse tenebre tentative terreur terrine tesson theme thym tigre tilleul timbale tirelire tisane tison tisserand toison
  tonnelier tonnelle topaze toque torche torchon torero tornade torpeur torpille torrent tortue toupie tourbe tourbillon tourment tournesol tournevis
  tourterelle traducteur trahison traiteur transe trapeze trappe trefle treille treillis tremplin treve tribu tricoteur trident trompette trone tropique
  troubadour truelle truffe truie truite tuile tulipe tumulte tunique turban turbine turbot turquoise tutelle tyran univers usure usurier utopie
  vacancier vagabond vaillance vainqueur valet vallon valse vanille vanite vanne vannier vassal vautour velin velours vendange vendangeur venin ventouse
  veranda verbe verdure vergue vermeil vermicelle vernis verriere vertige vertu vervaine vestibule vestige veston veteran veterinaire viaduc vicaire
  vigie vignoble vinaigre violon vipere virgule virtuose visionnaire vison vitrail voeu voilier volcan voliere voltigeur volupte voute voyance
  voyant vulgarite xylophone yacht yaourt zebre zele zenith zephyr zeste zibeline zizanie zouave
`);
