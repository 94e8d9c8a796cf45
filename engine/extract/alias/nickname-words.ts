import { words } from '../gazetteer/words.ts';

/** Everyday nouns and adjectives that people are nicknamed by, after an article (`le Marin`, `la Fouine`). Folded. */
const nicknameNouns = new Set(
  words(`
  abeille agneau aigle albatros alligator ane anguille araignee autruche babouin baleine barracuda belette belier biche bison blaireau boa boeuf bouc bouledogue bourdon brochet buffle buse cafard caille caiman cameleon canari caribou castor cerf chacal chameau
  chamois chat chaton chauve-souris chenille cheval chevre chien chouette cigale cigogne cobra cochon colibri condor coq corbeau corneille crabe crapaud criquet crocodile cygne dauphin dindon dragon ecureuil elephant epervier escargot etalon faisan faucon
  felin fennec flamant fouine fourmi frelon furet gazelle gecko girafe gorille goeland grenouille grillon grizzli guepard guepe hamster hareng herisson hermine heron hibou homard hippocampe hippo hirondelle huitre hyene iguane jaguar kangourou koala lama
  lapin leopard levrier lezard libellule lievre limace lion lionceau loup louve loutre lynx macaque mangouste manchot maquereau marmotte martre merlan merle mesange moineau morse mouche mouette mouflon mouton mulet mulot murene musaraigne oie orque ortolan
  otarie ours ourson panda panthere papillon paon perdrix perroquet phoque pic piaf pie pieuvre pigeon pingouin pinson piranha pitbull poisson poney porc poulain poule poulet poulpe poussin puce puma python ragondin rat raton renard requin rhinoceros rossignol
  rottweiler rouge-gorge saumon sanglier sardine scarabee scorpion serpent serval singe souris suricate taupe taureau teckel tetard thon tigre tortue truite vautour vipere yack zebre
  apothicaire architecte artificier artiste avocat banquier barbier berger bijoutier boucher boulanger boxeur braconnier brocanteur bucheron cafetier capitaine chapelier charbonnier charcutier chasseur chimiste chirurgien cocher coiffeur colonel comptable concierge
  contrebandier cordonnier couturier cowboy cuisinier cure danseur dentiste docker docteur douanier ebeniste electricien epicier facteur fakir fermier fleuriste forgeron gitan gladiateur guerrier horloger infirmier ingenieur instituteur jardinier joaillier
  jongleur legionnaire libraire luthier macon magicien maitre marabout marechal marin marquis mecano menuisier meunier mineur moine musicien notaire opticien ouvrier pape pasteur patissier pecheur peintre pharmacien philosophe photographe pilote pirate plombier
  poete poinconneur pompier pretre prince princesse professeur prof proviseur ramoneur ranger roi reine sage samourai savant sculpteur serrurier shaman sheriff sorcier soldat sultan tailleur tanneur taxi technicien tonnelier toubib trappeur vampire veto vicomte
  viking vigneron vizir voyageur zouave ninja bandit cardinal baron baronne comte comtesse duc duchesse emir calife pacha parrain empereur president ministre senateur juge general sergent caporal amiral mousse patriarche cheikh imam bedeau chanoine eveque
  balafre bavard begue bigleux boiteux borgne bossu bouboule bouclier braise brulot cabosse cagoule caid casque capuche carotte casquette cerveau chauve cicatrice cigare clou colosse costaud costume couteau crevette danseuse dingue discret djinn doyen echassier eclair edente
  enclume epice fantome fada fer ferraille feutre ficelle flamme fleche flegme foudre frelon frise furtif gaucher geant gringalet griffe hache invisible joker killer lame laser long lunettes magot maigre malin marteau masque matador mastoc menhir moustache muet
  myope nain noiraud nuage ombre orage patch patron pepere perle phenomene pince piment pirate pois poivre polyglotte ponce prodige quincaille rasoir rapide rouquin roux rouille sabre sec sheriff silence silencieux sourd spectre squale tatoue taciturne tank tchatcheur
  tempete terreur tornade toupie tricheur turbo velours veuve vieux zinc zingueur blond blondinet brun gaulois canadien ricain texan sudiste nordiste mexicain bresilien indien sioux apache comanche
  `),
);

/** Is this word, after `le` or `la`, what people are nicknamed by? Plurals and services never are. */
export function isNicknameNoun(low: string): boolean {
  return nicknameNouns.has(low);
}
