/**
 * Families of given names: diminutives, nicknames and forms of one name that neither letters nor sound bring
 * together. A word may be in several (`Alex`: Alexandre, Alexis). The first word of a line is the full form.
 */
const FAMILIES = `
abdallah abdullah abdoulaye abdulla abdou abdullahi
abdelkader kader
ahmed ahmet ahmad ahmat achmed
mahmoud mahmut mahmood
aleksandr alexandre alexander alejandro alessandro aleksander oleksandr alexandru aleko alex sasha sacha sacha shura xandre iskander iskandar skander sandro
alexandra sandra sasha sacha aleksandra oleksandra sandrine
alexis alejo alex aliocha
alexei aleksei alexey oleksii oleksiy aliocha alyosha
ali alioune aliou alou
amadou ahmadou ahmadu amadu
amelie amel lili
anastasia nastia nastya anastasiya
andre andreas andrea andrei andrey andrij andriy andrzej andrew andy drew andres dede dre
ange angelo anghjulu angel
anne anna ana hanna hannah ann annie anita anya ania anouk
anthony antoine antonio anton antoni antonin toni tony toto titi antonin antone antonis antun toinou
arkadi arkady arkadii arkadiy
arnaud arnold arnaldo nono
arthur artur arturo
aurelien aurelian aurel orel
babacar boubacar aboubacar aboubakar abubakar abubacar abubakr boubakar bouba
baptiste batti battista titi
barthelemy bartolomeo bart bartomeu
benoit bento benedict benedetto benedikt ben
benjamin ben benji benny binyamin veniamin
bernard bernardo nanard benat bernd
bertrand bebert bertran
bogdan dan bohdan
boris borya borja
catalin cata
catherine katherine caterina catarina ekaterina kateryna katarzyna katarina kathleen kate kathy cathy katia katya kati katell kattalin catalina
cedric ced
charles carlos carlo karl karel carol charlie charly chuck carles karol
charlotte lotte charlie lola carlotta
christian cristian kristian chris cris
christine cristina kristina christina krystyna chris tina khristina
christophe christopher cristobal cristoforo krzysztof kristof chris toph kit tof
claude claudio claudius clo
claire clara chiara klara
clement clemente klemens clem
cyril cyrille kiril kirill cyrus
damien damian damiano dam
daniel daniele danilo dani danny dan danylo daniil dane
david davide dave davy dawid davit daoud dawud daud daouda davud
denis dionisio dennis denys
didier didi desiderio
dimitri dmitri dmitry dmytro dima dimi mitia dimitrios dumitru dmitrij dimitar
dominique domingo domenico dominic dominik dom doume dumenicu
dorothee dorothy dorota dora dolly dot
edmond edmund edmundo
edouard edward eduardo edoardo eduard ed eddie eddy ted teddy duarte
elena helene helena olena alena lena ilona jelena yelena helen ellen
elisabeth elizabeth isabel isabelle isabella elisa elise lisa liz lizzie beth betty bettina eliza lise erzsebet elsa bess yelizaveta elizaveta elisabeta ysabel
emile emilio emil mimile emilien
emmanuel manuel manu emanuel manolo emanuele manny
enrique henri henry enrico heinrich hendrik henrik enzo heinz harry hank henrique
ernest ernesto ernst ernie
eric erik erich rico ric
etienne stephane stefan stephen steven steve esteban stefano estevao istvan stjepan stepan szczepan stevan stefanos shtjefen step estebe steeve
eugene eugenio evgeni yevgeny evgeny evgueni yevhen evgenii jenia zhenya gegene gene eugeniu
eva eve ewa evita
fabien fabian fabio fab
fabrice fabrizio fab
fatima fatoumata fatma fatou fatim fatimata fatimah fatoum fadma tima
felix felice feliks
fernand fernando ferdinand nando fernan hernando
florian florin flo florent florentin
francois francisco francesco francis frank franck franz frantisek franciszek paco pancho chico curro fanch patxi cisco fran frantz ferenc paquito cescu ferran francescu
francoise francisca francesca franziska paquita fanchon franca
frederic frederick federico friedrich fredrik frederik fred freddy fritz fede fryderyk bedrich rik fredo
gabriel gabriele gaby gabi gavril jibril djibril gabe jebrail
gael gwenael gaby
genevieve ginette gene veva
georges george jorge giorgio georg giorgi gheorghe yuri yury iouri jerzy jiri georgi georgios giorgos jordi jurgen gogi gio gia gica ghita jojo yorgos iuri yuriy gevorg kevork jerzy goran
gerard gerardo gerhard gege gerhardt gherardo
gilles gil egidio
gregoire gregory gregorio grigori grigory greg grzegorz grigor krikor hryhoriy grigore goyo grisha gricha grigol
guillaume william guillermo guglielmo wilhelm willem guilherme will bill billy bob willy wim liam guillem gwilherm gilen memo willi
gustave gustavo gustaf gus
guy guido
hakim abdelhakim
hassan hasan lahcen hacene alhassane assane hassane lassana
helder elder
henriette enriqueta harriet
herve harvey
hugues hugo ugo hugh
hussein hocine houcine husayn huseyin hossein ousseynou lhoucine housseine husein ousseni oussene
ibrahim ibrahima brahim ebrahim abraham avraham abram brahima ibra ibro ibou
ignace ignacio ignazio inaki nacho ignatius ihor
igor ihor
ilie ilia ilya elie elias ilyas ilyes elijah eliahu iliya elia illia
isaac ishak ishaq isak itzhak yitzhak isahak
ismael ismail ismaila smail ismayil soumaila ishmael
ivan jean john juan giovanni johann johannes joao jan ion ioan iohannis yann yannick johnny jack jeannot ghjuvan ivo giovan ioannis yannis giannis hans hovhannes ovanes jon joan sean ian evan shaun vanya vania jovan ionut ionel nelu ivane vano juanito gianni nino jens ganix manex yoann johan yahya yehia jehan jeannot yohann
jacques jacob giacomo jaime james diego santiago iago jakob jakub kuba jim jimmy jamie iacob yakov yaakov yacoub yaqub yakup tiago xaime jakes ghjacumu santi jack hagop akop hakob jacky yaqoub jacov
jeanne juana giovanna joan jane janet johanna joanna ivana ioana jana yana zhanna jeannette janine
jeremie jeremy jeremias jerry yirmiyahu jerem
jerome jeronimo girolamo jeje hieronymus geronimo
jerzy jurek
joachim joaquin giacchino quim xoakin joaquim chimo kim
jonathan yonatan jo nathan john jon
joseph jose giuseppe josef jozef iosif yosef yusuf youssef youssouf yousuf yussuf pepe pepito beppe joe joey jo ze zeca chepe peppino joska jusuf hovsep josip ousep josep xose youssoufa iussuf zef osip joselito pino
josephine giuseppina josefina josefa fifine pepita jo
julien julian giuliano giulio julio jules juju iulian yulian
karim abdelkarim krim abdelkrim karimou
khadija khadidja hadija kadidia khady kadiatou hatice hadidja khadidiatou xadija kadija
laurent lorenzo laurence lawrence lorenz lars lorens lolo larry renzo laurentiu lauren lawrie lourenco
leon leo leonid lev leone
leonard leonardo lenny leo
leopold leopoldo leo poldo
loic louis ludovic
louis luis luigi ludwig lewis lou loulou luiz lluis ludwik loeiz koldo luisinho lodewijk aloys luigino gigi
louise luisa luise lou
luc lucas luca luke luka lukas lukasz lucien luciano lucian lucas llucas
ludovic ludo ludovico
madeleine magdalena magda mado madalena maddalena
magomed mohammed muhammad mahomed
mahmoud mahmud mamoudou mahmut mamoudu
mamadou mohamadou mouhamadou mahamadou mamadu mohamed
marc marco marcos mark marcus markus marek marko marcu markel
marcel marcello marcelo marceli marcellin
margarita marguerite margaret margot rita peggy maggie greta gretchen meg margherita malgorzata margarida rita gosia maite
marie maria mary mariam maryam miriam myriam marija mariya mariama meryem meriem mari miren meriam manon maryse mia mariia mimi marya maroussia masha macha molly polly maryem
martin marti martino marcin martim martijn
mateo mathieu matthieu matthew matteo mateus matt mat mateusz mateu matei matthias mathias matthaus matvei maciej matias matha matyas matevos
maurice mauricio maurizio moritz morris momo
maxime maxim maximilien maximilian massimo maximo max massimiliano maksim maksym makis maximos
mehdi mahdi elmehdi medi
mehmet mohamed muhammet memo memet
michel michael miguel michele mikhail mikael mickael mihai mikel misha micha mike mick mitch mischa mykhailo michal mikheil miquel miki mitxel micheal mikhael mihail mihaly mishka michi mick mihalis mickey mikayel
michele michelle michaela micheline mimi
mohamed mohammed muhammad mohammad mehmed med mohamad muhammed mhamed mohand muhamed mouhamed mouhammad mohd muh mehemed mihamed moh momo simo hamou mohammadou mahomet mouhamad maxamed muhammet muxammad mukhammad magomed mahamed mamed
moise moshe moises musa moussa moses mousa moshe movses musa moisey
moustapha mustafa mustapha moustafa mostafa mouss tapha
nadejda nadezhda nadia nadya
nathalie natalia natalya natasha natacha natalie nat talia nataliya
nicolas nicholas nikolai nicola nikolaus nicolae klaus nico nick nikos nikola mykola mikolaj colas nikita nicu kolya kolia niklas nikolaos niccolo miklos nikoloz nikolaj nicky nicolau colau nikolay
noel natale noe
oleg oleh
olivier oliver oliviero oli olive
othmane osman ousmane uthman othman usman osmane ozman ousman otman ousmanou
oumar omar umar omer oumarou omarou umaru
pascal pascual pasquale paskal pasquin paxkal
patrice patrick patricio patrizio pat paddy padraig patrik patricius rick
paul pablo paolo paulo pavel pawel pal paulu pavlo pavlos paulin paavo pau polo paola paulino pol boghos poghos
pedro pierre peter pietro petr pyotr piotr petru peio per pierrot pete pedrito petros bedros petar petro pierrick pero pier pere piter boutros butrus pieter petre peer petrus
philippe philip felipe filippo phil philipp filip filipe pip felip pilou
rachel raquel rachele rahel rahil
raymond raimundo ramon raimondo ray raimund mon
rafael raphael raffaele rafa raf rafal refael rafail rafik
remi remy remigio
rene renato renatus renat
richard ricardo riccardo rick dick rich richie ryszard riri rico richi
robert roberto bob bobby rob robbie bebert robin rupert ruprecht berto robby roby bobo
rodolphe rodolfo rudolf rudy rodolf rolf
rodrigue rodrigo ruy
roger rogelio rogerio ruggero rutger hodge
roland rolando orlando rollo roldan lando
romain roman romano
rose rosa rosie rosario roza ruzica
said sayid seyid sayed
salvador salvatore salva toto sauveur xalbador salvator
samuel samuele sam sammy shmuel samouil samvel
sebastien sebastian sebastiano seb bastien sebas bastian seba sebastiao
serge sergio sergei sergey sergiu serhiy serhii sergej sergi serguei serjik sergejs serioja
simon simone shimon semyon semion szymon simeon simao ximun simo
souleymane suleiman soliman slimane sulayman suleyman sulejman soulaiman souleiman salomon solomon shlomo salomone solayman soleimane jules
stanislas stanislav stanislaw stas stan estanislao stach
suzanne susana susan susanna zuzana suzy sue shoshana zuzanna
sylvain silvano silvain silvan
sylvestre silvestre silvester sly
tatiana tania tanya tetiana tatyana tatjana
theodore theodor teodoro fedor fyodor teo theo ted teddy fiodor todor teodor tudor tedi toros thodoros
theophile teofilo theo
therese teresa theresa tess tereza terry maite terezia
thierry thery titi terry theodoric
thomas tomas tommaso tom tommy tomasz tom toma tomaz thoma foma
timothee timothy timoteo tim timofei tima
toussaint santu
tristan tris
ursula orsola
vakhtang vakho
valentin valentino valentyn val valia
valerie valeria valeriya val
vasile vasili vasily vasyl basile basilio basil vassili vasilis vasja vassilis vasilios vaso barsegh
veronique veronica veronika vero
victor viktor vittorio vic vitya vittore victoriano
vincent vicente vincenzo vince vinz wincenty vinnie enzo bixente vicens chente
violette violeta violetta
vladimir volodymyr wladimir vova volodia vlad wlodzimierz volodya vladimirs valdemar uladzimir
vladislav vladyslav wladyslaw vlad ladislav laszlo slava ladislas
vyacheslav slava viatcheslav viacheslav vjaceslav
wilfrid wilfried wilfredo fred
xavier javier xabier xabi saverio xaver xavi javi
yasmine jasmine yasmina jasmina yasmin
yehuda judah juda yehouda
yves ivo yvon yvan
yvette ivette
zacharie zakaria zakariya zacharias zachary zekeriya zakarya zack zaki zacarias
zinedine zineddine zizou
hovhannes hovik
armen armenak
tigran tiko
giorgi gela
levan leo
irakli erekle
zviad zviadi
stojan stoyan
zdravko zdravo
ljubomir lubomir
boleslaw bolek
zbigniew zbyszek
tadeusz tadek
stanislaw staszek
jaroslaw jarek yaroslav jaroslav
slawomir slavomir slawek
miroslaw miroslav mirek
wojciech wojtek
lukasz lukas
tomasz tomek
krzysztof krzys krzysiek
malgorzata gosia
agnieszka agnes ines
ionut ion
constantin costel costi konstantin kostya kostia constantino konstantinos kostas costa
mihaela mihail
vasilica vasile
florica florina floarea
dumitru mitica mitru
gheorghe gigi
nicolae nicusor nelu
ousmane ouss
djibril djib
cheikh sheikh shaikh cheick sheick chekh seikh sheik
seydou saidou seidou sidou saydou
modibo modi
demba dembo
idrissa idriss driss idris idriz
lamine alamine amine
ndeye ndaye
awa hawa
bintou binta bint
aissatou aicha aisha ayse aisatou aichatou aissata aischa aysha haicha astou
aminata amina ami aminatou
ramatoulaye rama ramata
salimata salima sali
khalid khaled halid xaled
jamal djamel gamal cemal djamal dzhamal xhamal
hamza hamsa
youcef yousef
tayeb taieb tayyeb
messaoud masud mesut massoud
mourad murad murat mrad
nasser nasir naser nacer nasr
rachid rashid rasheed reshid rasit
walid oualid waleed velid
yassine yasin yacine jasin
yazid yezid
zoubir zubair zoubeir zubayr
chafik shafiq
charif sharif cherif sherif serif
oussama usama osama
mouammar muammar moammar
wei wai
zhang chang cheung tchang
zhao chao
wang wong
li lee
xi hsi
xu hsu
zhou chou chow
chen chan
liu lau
lin lam
huang hwang wong
wu ng
yang yeung
kim gim
lee yi rhee i ri
park pak bak
choi choe
jung jeong chung
jong chong
oh o
lim rim im
lefebvre lefevre lefeuvre lefebure
dupont dupond
durand durant
gauthier gautier gaultier
renaud renault renaut raynaud reynaud
thibault thibaut thibaud thibaux
arnaud arnault arnaut
schmitt schmidt schmid
meyer maier mayer meier meyers
muller mueller moeller
leroy leroi
chevalier chevallier
benoit benoist
lemaitre lemaistre
etcheverry etxeberria echeverria etcheberry etchevery
cohen kohen kahn
levy levi lewi halevi
weiss weis weisz
ibrahim ibrahima ibo ibro
moustapha mustafa mustapha musti mous moussi
huseyin hussein huso
suleyman souleymane sulo souli
hasan hassan haso
fatma fatima fato fatoum
erdogan erdo
ketevan keti keto ketino ekaterine
tamar tamara tako tamuna tamriko
davit david dato datuna
irakli ika
giorgi gio gia goga
nikoloz nika
zurab zura zuka
tengiz tengo
vakhtang vakho vato
ekaterine eka
otar oto
hovhannes hovo
karapet karo garo
gevorg gevo
vardan vardo
samvel samo
anahit ano
besnik besi
shpetim shpeti
skender sken
gulistan gule gulo
rahmatou rahamatou rama
espoir espe esperance
perpetue perpe
corentin coco
`;

const families = new Map<string, readonly number[]>();
FAMILIES.trim()
  .split('\n')
  .forEach((line, number) => {
    for (const name of new Set(line.split(' '))) families.set(name, [...(families.get(name) ?? []), number]);
  });

/** Numbers of the families of names that hold a folded word. */
export function familiesOf(text: string): readonly number[] {
  return families.get(text) ?? NONE;
}

const NONE: readonly number[] = [];

/** True where two sorted lists share a number. */
export function shareFamily(a: readonly number[], b: readonly number[]): boolean {
  let i = 0;
  let j = 0;
  while (i < a.length && j < b.length) {
    if (a[i] === b[j]) return true;
    if (a[i]! < b[j]!) i++;
    else j++;
  }
  return false;
}
