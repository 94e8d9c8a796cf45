import { wordTest } from './word.ts';
import { words } from './words.ts';

/** Verbs in the third person, slips of messages among them, of what people do and shops, streets and goods do not. Folded. */
const acts = new Set(
  words(`
  accepte accompagne achete admet affirme amene appelle apporte appelait attend attendait attendrait avoue cache conduit conduisait connait conseille conteste craint deale dealait deteste devait devrait declare declarait demande demandait
  demenage dene detaille dirait dit distribue doit donne dort dormait dormirait embauche emmene encaisse encaissait envoie explique exige finance fournit fournirait fournissait fume garde gardait garderait gere gerait gererait guette
  guettait guetterait habite habitait habiterait hesite ignore indique insiste insulte intervient joue loge logeait logerait livre livrait livrerait menace menacait ment monte negocie nie nierait oblige obeit obeirait organise organisait
  paie paye paierait parle parlait pense pilote planque planquait possede precise prefere prend prenait prendrait pretend previent promet propose ravitaille ravitaillait recoit recevait recevrait recommande reconnait recrute recrutait recruterait
  recupere recuperait refuse regrette reclame remet remettait remettrait rend renseigne repart repartait repond reside residait resterait retourne revend revendait revendrait revient revenait risque rit sait savait serait siffle sifflait
  sort sortait souhaite soupconne soutient stocke stockait stockerait supervise surveille surveillait tient tenait tiendrait traite transporte transportait travaille travaillait travaillerait tutoie utilise utilisait veille vend vendait vendrait
  verse versait verserait veut vient venait viendrait vit vivait vivrait voit voulait aurait avait
  ven vien tien gar sor pren rempl deal ravitail reclam veu pass fai fesait di jure jurait siffl crie gueule dors
  `),
);

/** Does this word tell what a person does (`tiendrait`, `ravitaille`, `ven`)? */
export const tellsOfPerson = wordTest(({ low }) => acts.has(low));
