/**
 * Names that many people in France bear, of every origin, in three tiers from very common to fairly common.
 * A match on a name outside these lists says more. Folded, compound names joined. Order of magnitude only: the
 * counts of the file itself correct it (score/rarity.ts).
 */
export const commonFamilyNames: readonly string[][] = [
  words(`martin bernard thomas petit robert richard durand dubois moreau laurent simon michel lefebvre leroy roux david
    bertrand morel fournier girard bonnet dupont lambert fontaine rousseau vincent muller lefevre faure andre mercier
    blanc guerin boyer garnier chevalier francois legrand gauthier garcia perrin robin clement morin nicolas henry
    roussel mathieu gautier masson marchand duval denis dumont marie lemaire noel meyer dufour meunier brun blanchard
    giraud joly riviere lucas brunet gaillard barbier arnaud martinez gerard roche renard schmitt roy leroux colin vidal
    caron picard roger fabre aubert lemoine renaud dumas lacroix olivier philippe bourgeois pierre benoit rey leclerc
    payet rolland leclercq guillaume lecomte lopez jean dupuy guillot hubert berger carpentier sanchez dupuis moulin
    louis deschamps huet vasseur perez boucher fleury royer klein jacquet adam paris poirier marty aubry guyot carre
    charles renault charpentier menard maillard baron bertin bailly herve schneider fernandez legall collet leger
    bouvier julien prevost millet perrot daniel lecocq nguyen tran da traore diallo dasilva pereira rodrigues ferreira
    santos fernandes gomes costa chen wang zhang li wu liu cohen levy
    yilmaz kaya demir hoarau grondin`),
  words(`diarra coulibaly keita diop ndiaye fall ba sow cisse camara toure sylla konate
    langlois etienne gonzalez lemaitre barre bouchet pons marechal perret boulanger lebrun chauvin leblanc gilbert
    guillet barthelemy gay monnier besson humbert lejeune tessier pelletier remy hamon lebreton hernandez jacob rodriguez
    vallet mallet ferrand leroyer blanchet briand hebert germain weber lamy poulain delorme guichard gros breton
    chevallier bousquet lefort evrard coste lelievre millot weiss alves lopes martins carvalho ribeiro oliveira goncalves
    teixeira marques pinto sousa mendes lima cardoso ferrari rossi russo bianchi esposito romano colombo ricci marino
    greco bruno gallo conti deluca mancini costantini kowalski nowak wojcik ivanov ivanova petrov petrova popov smirnov
    popescu ionescu popa radu stan ionita marin mihai hoxha shehu krasniqi gashi berisha nikolic jovanovic petrovic
    ozturk celik sahin yildiz aydin arslan dogan kilic aslan cetin koc kurt ozdemir pham le hoang phan vu vo dang bui do
    ngo duong ly khan ali ahmed hussain singh kaur patel mohamed said ibrahim hassan abdallah omar youssef mahamat
    abdou soilihi attoumani bacar madi hamidou mmadi dieng gueye faye sarr seck mbaye sy kane wade thiam diouf ndour
    dembele sissoko doumbia kouyate fofana bamba kone ouattara yao kouassi kouame koffi mensah asante okafor ngoma
    mbemba kabongo ilunga mukendi tshimanga makaya nzuzi mabiala moukoko ekambi nkodo atangana owona mballa
    bouzid hamdi khelifi khelladi rahmani zerrouki ziani bensaid bouazza benmoussa elidrissi idrissi alaoui tazi bennani
    chaoui naciri filali lahlou tahiri cherkaoui fassi rachidi hamdaoui trabelsi gharbi ayari jaziri mejri ben bouaziz
    dridi hammami jlassi abitbol azoulay benhamou bensoussan dahan elbaz levi sebbag attal amsellem zerbib`),
  words(`benali haddad saidi mansouri bouziane cherif brahimi belkacem amrani slimani
    abadie albert allard allain amiot andrieu antoine armand arnould astier aubin auger babin ballet barbe bardin
    baudry bazin beaumont becker bellanger benard berthelot besnard billard bigot bodin boisson bonneau bonnin bouquet
    bourdon boutin bret brossard buisson cadet camus cartier castel chambon chapelle charrier chartier chauveau colas
    combe cordier cornu courtois cousin couturier daumas david delage delannoy delattre delaunay delmas descamps
    devaux didier drouet dubreuil ducrocq dufresne dujardin dupre duret esteve faivre favre ferry fischer forestier
    fouquet foucher fraysse gaudin gilles gillet godard gomez grandjean gras grenier grosjean guilbert guillou hoffmann
    imbert jacquot jamet jourdan kieffer labbe lacombe lacoste lafont lagarde lambertin langlais lascaux laporte launay
    laval leduc legoff leguen legendre lemarchand lenoir lepage leray letellier levasseur lhuillier loiseau lombard
    maillet mahe marin marion marquet martel masse maurel maurin mauger merle michaud michel millet monnet morvan moulin
    navarro neveu pages parent pascal pasquier paul pichon pineau poncet potier pottier prat prigent pujol quere raymond
    raynaud regnier renou reynaud ricard rigaud riou rocher rossignol rouxel sabatier salmon sauvage schmidt seguin
    serre tanguy texier thibault thierry toussaint valentin valette vaillant verdier vial villard vincent voisin wagner
    walter zimmermann doucet turpin guerra pastor ortega molina ramos ruiz torres diaz moreno romero castro silva`),
];

/** Given names, same form. */
export const commonGivenNames: readonly string[][] = [
  words(`jean pierre michel philippe alain nicolas christophe daniel christian frederic laurent patrick stephane david
    bernard sebastien thierry eric julien olivier pascal alexandre thomas marie nathalie isabelle catherine sylvie
    christine francoise martine valerie sandrine veronique stephanie celine monique anne nicole mohamed kevin antoine
    guillaume maxime anthony lucas hugo louis jerome bruno vincent romain camille manon lea chloe emma sarah ines julie
    laura marine pauline mathieu karim ahmed fatima fatoumata mamadou ibrahim ali moussa jose maria antonio thi van`),
  words(`jacques andre gerard claude robert serge dominique didier marc gilles georges roger paul henri francois raymond
    rene guy jeanpierre jeanclaude fabrice franck cedric ludovic yannick benjamin florian jeremy jonathan quentin adrien
    arthur nathan theo enzo clement dylan mathis yanis rayan adam gabriel raphael jules samuel simon damien fabien
    arnaud gregory mickael xavier emmanuel gael jordan steven bryan alexis valentin baptiste virginie aurelie audrey
    emilie elodie caroline melanie sophie laetitia delphine corinne patricia brigitte jacqueline jeannine janine sylviane
    evelyne chantal annie michele josiane danielle odile florence karine severine sabrina nadia samira rachida malika
    khadija amina aicha yasmina leila sonia mariam aminata awa aissatou kadiatou oumou rokia adama amadou abdoulaye
    ousmane boubacar ibrahima souleymane cheikh modou lamine samir sofiane mehdi bilal youssef yassine omar hassan
    rachid said kamel nabil farid hakim khalid khaled hamza ismael amine walid tarek abdelkader mustapha mostafa
    abdellah brahim younes ayoub anis zakaria mourad hicham jamal mounir salim toufik nordine nasser jeanyves jeanlouis jeanmichel jeanjacques jeanfrancois joao manuel paulo
    carlos luis pedro rui jorge miguel ana paula teresa marco giuseppe francesco mario luigi ivan sergei dmitri
    alexander olga elena natalia svetlana irina anna ion mihai andrei mehmet mustafa yusuf murat emre ahmet huseyin
    fatma ayse wei lin minh anh linh lan huong tuan hung dieudonne jeanbaptiste blaise innocent`),
  words(`aaron abel achille adeline adrian agathe agnes aime alban albert alice aline alix amandine ambre amelie
    anais andrea angelique annick ariane armand astrid aude axel axelle barbara bastien beatrice benedicte benoit bernadette
    bertrand blandine boris brice cecile charles charlotte clara claire clarisse claudine clementine colette coralie
    corentin cyril cyrille david denis denise diane edith edouard elisa elisabeth eliane elise eloise erwan estelle
    etienne eugene eva evan fanny felix fernand flavie florent francis gaelle gaetan gaston genevieve geraldine gilbert
    gwenaelle helene henriette herve hubert igor jade janine jeanne jeanmarc jeanluc jeanmarie jeanpaul jeanfrancois joel
    johan johanna joseph josephine josette judith juliette justine kelly kenza killian lena leo leon liam lily lionel lise
    loic lola loris lou louise luc luca lucie lucien ludivine lydia madeleine mael magali marcel margaux margot
    mariechristine marielle marina marion marjorie marthe mathilde maud maurice melissa merouane mireille morgan morgane
    muriel myriam nadege nadine nina noah noe noemie norbert odette oceane pascale pierrick quentin regine regis remi
    remy renaud richard robin rodolphe romane ronan roland rolande rosalie rose ruben sabine sacha salome sami samy
    sandra sarah simone solange solene suzanne sylvain tanguy teddy thibault tiphaine tom tony tristan ugo valentine
    victor victoria vivien yann yoann yohan yvan yves yvette yvonne zoe djibril demba sekou bakary drissa issa salif
    idrissa seydou fanta hawa binta coumba ndeye fatou khady mariama djeneba kadidia abdou ali saida anissa hanane
    imane ilyes ilyas imran nassim sofia souad zineb zohra houria hafida naima karima djamila ghislaine ferhat aziz
    abderrahmane abdelaziz lahcen driss mokhtar larbi slimane messaoud hocine belkacem tahar bachir fouad adel marwan
    wassim zakary sergio ricardo fernando bruno helena ines rosa fatih hakan kemal serkan burak zeynep elif hatice
    nguyen hoa mai thu hai duc quang long ming hong jun yan li xin igor oleg vladimir yuri tatiana ludmila ilir arben
    besnik dritan gheorghe vasile nicolae giorgi levan nino tamar davit armen gevorg ani`),
];

function words(list: string): string[] {
  return list.split(/\s+/);
}
