import { words } from './words.ts';

/** Family names that fewer people bear, of every origin, beyond those of `family-names.ts`. Folded, sorted. */
export const rarerFamilyNames = words(`
  abalo abaul abazi abbad abbes abboud abdali abdilahi abdulaziz abdulkhadjiev abdulle abdulwahid abe abecassis abega abelyan abena abensour abera
  aberos abessolo abidi abiven abmon abodo abomo aboubacari acakpo accipe achache achade achakzai achard achi achir achirafi achouri acker adamou addo
  adejumo adekalom adekambi ademi aden adiguzel adinane adingra adjanohoun adjaoud adjedj adjerad adjoua adjoumani adnot adolff adou adras adriaensen
  adzic afaitu afewerki aflalo agalawatta agathine agbessi agbo aggad aggarwal aggoun aggrey aghajanyan agic agnel agoun aguado aguerre aguessy agushi
  agyeman ah-fat ah-hot ah-koun ah-line ah-nieme ah-son ah-soune ahamed ahlgren ahoua ahoussou ahutoru aich aidoo ainciburu ainte aissani aissat aissi
  aissou ajax ajdini ajeti ajili ajvazi akanza akbas akca akdogan ake akendengue akkache akkari akkus akono akpa akpan akpo akpovi akre akrouf akrour
  akue akyol alabed alagaratnam alahmad alali alam alamele alami alania albaret albarran alcaide alcantara alcobia alcuyet aldana aldridge alegre
  alegria aleixo alemu alessandri alexiou alfama alfonsi alhamad alhassan alhussein aliane alibert aliberti alic aliev alili alimi alioua aliti
  alkhatib allaire allam allaoua alleaume allegre allegri allou allouane alloun almasri almohamad alo'o aloisi alomar alp alrifai alsaleh alshami
  altay altidor altunbas altunkaya alvarenga alvi amable amacouty aman amankwah amany amaru amblard ambrosi amegan amessan amestoy ametov amiar
  amimour amirat amoah amodio amougou amourdom amroun amsler anamparela anandarajah anane anani ananyan ancel andarabi andebrhan andral andreiev
  andreou andriamahefa andriamanantena andriamasinoro andriambelo andriamparany andrianarivo andrianasolo andrianina andrianjafy andrianjaka
  andriantsiferana andric andro angelov angexetine angloma angot angoula angue ankrah annan anoh anquetil anrifidine ansah ansari ansary ansola
  antenor anthoine antolin antona antonyan antoy aouadi aouali aouam aouami aouici aoun apatout apaya apelete apetrei apezteguy apithy apollon
  apostolou appavou arai arambourou aramburu arango arantes araya araye arbelaitz arbogast arboleda arbona archambault arconte arcos arcuri ardila
  ardouin aregawi arginthe argyros aribi arifi ariihohoa ariipeu ariitai aristoy ariza arkam armani armede armoudom arnal arnell arostegui arotcarena
  arpaci arrieta arslani artis arutyunov arzel arzur asadi asani ascencio asenov aslantas aslanyan asllani asloun asmar asmelash assaad assal assamba
  assamoi assani assayag assemien assi assing assis assouan assoumani assoumou assous ataide atalay atallah atapo atassi atchapa atchia ateba atger
  athoumani atiu attanasio attar attias attieh attoh attou attoungbre aubague aubel aubertin aubery aubineau aubourg aubrun aucouturier audibert
  audoux auffret augereau augier augustave aujard aupetit auraa aurnague authier autin auvinet avaby avdic avdiu awono ayache ayachi ayari ayeb ayele
  ayerza ayew ayissi aykut ayoubi ayub ayvaz azar azatyan azema azeredo aznar azongo azonhiho azor azouaou azouzi azria azzi azzoug baas bacha
  bachelet bachelier backstrom bacquet badalyan badat bade badin badinga baena baert baessa bafouetela bagayogo bagci baghdad baghdadi bagnan bah
  bahadori bahamboula bahloul bahoken bahta baican baig baillargeau baisarov bajaj bajard bajraktari bakaev bakala bakir bakoua bakoula bakshi bala
  balachandran balaci balaguer balaj balanant balanel balasingam balbine baldwin balenga balin balit ballabani balland ballester balmes baltazar
  baluku baluta bamana bambara bambridge bambuck banderas banh banks banny banor bantsimba banza bao baouche bapst baradji baraka barakzai barata
  baraton barayev barazi barba barbeau barbet barbot barbotin barclay bardet bardhi bardin bardon bardou bardury barff barkhadle barki barlagne
  barnett baroudi barraud barrese barrett barro barroso bartha barthe barthes barua barul barzani basaev basar bascou baskaya bassil bassole
  bassonville bassot bastard bastareaud bastelica bastos basu batata batchi bates baticle battesti battestini batukaev baucher bauchet baudoin
  baudrier baum bautista baux baxter bayard baye bayindir baykal bayle bayo bayon bazelais bazie bazile bearune beaubrun beaudoin beaufils beaugrand
  beaujean beaulieu beauperthuy beauvallet becheikh bechiri becht bechtel beckers bede bedel bedoya beek begaj begolli begu beguin begum behanzin
  behloul behoteguy behrens beirao bejarano bekale bekkai bekkari bekri bekteshi belaidi belaidouni belair belal belard belascain belbachir belchior
  belhadi belhumeur belinga belkhodja bellahsen bellaiche bellal bellec bellerose belleville bellevue bellier bellil belmont belo beloucif belounis
  belqasmi bene benea benech bennis beqaj beral berasategui berber berchtold berdah berenguer bergamo bergeot bergeron berghmans bergsma bermejo
  bernadet bernardeau bernardes bernat berrabah berri berrocal berruyer berteaux berterretche berthaud bertheau berthet bertho bertholet bertil
  bescond bessaih besse bessiere betancur betrouni betsimisaraka bettache bettan bettencourt bettinger beugre beuzelin bevis beyene bezara bezard
  bezier bezzaz bhagat bhuiyan bhutta biague bian biancardini biard bibiane bicaku bictogo bicudo bida bidault bidegaray bidet biehler bienaime bigey
  bihannic bihi bikindou bikoko bile bilic bilir biljali billaud billon billot bilong bimbou binder binet birba birckel birsan biscay bishara bishop
  bislimi bisson bitam bitsch biya biyogo bizet bizimana bizimungu bizot blagoev blaizot blaj blanca blanchon blanchot blanquet blasco bleas blezes
  blouin blumenthal boavida bobin bocoum bocquet bodard bodenes boehe boehler boersma boewa boga bogale bogdani bohbot bohn boian boiguile boileau
  boinariziki boinot boireau boiron boissel boisselier boissier boissiere boiteux boivin boketsu bokilo bokungu bolanos boldea boldrom bolivard
  bollinger bollore bolog bolongo boly bomboko bonavita bond bondar bonhoure bonifacio bonifay bonnard bonnardel bonnefond bonnefoy bonnemaison
  bonnier bontemps bopenda bor bordagaray bordei borderie bordier borel borg borie bornet bosma bosmans bosse boston botelho botero bothorel botozaza
  bottaro botton bouabid bouamar bouamra bouanga bouanou bouare boublil boucif boudaud boudin boudraa boufal bouget bouh bouhadi boujnah boukaka
  boukono boukou boula boulard boulet boumba bounaud boungou bounou bouquin bourbon bourdy bourel bourget bourgin bourhis bousso boutaib boutet
  boutros boutry bouwman bouyer bouzat bowen bowman boyaval boyd boyraz bozdag bozize bozkaya brachet brady bragard braham brahami brahimaj brahja
  brahmi brami branger braouezec brard brasil brault breard bregu brehier breitel bremond brennan bretaudeau bretin breuil breuillard briceno briere
  brigand briggs brik brisset brival brochard broekhuis brossard brosse brossier brothers brotherson brouard brucker bruijn brulard brum bruneteau
  brunie brunin bruschini brusco brute-de-remur brutus bruyninckx bryant bsaies bucaj buchanan buchet buckley buendia buffet bugnar buisset bujari
  bukvic bulai bulambo bulhoes bulteau bulver buonocore burckel burduli burgard burgaud burgess burgun burke burlot busson butel butscher buyuk buzatu
  bwanga bytyci bytyqi cabanel cabaret cabarrus cabello cabi cabo cacador caccia cachard cadi cadot cafaro caffin cahill cahuzac caillard caillaud
  caille cailleau cailleteau cailleux cakaj cakar cakmak cakoni calado calancea calcagno caldararu caldas calendini calicharane calik caliskan
  callaghan calle callens callet calloch calmels calpetard calvaire calvet cam camala camargo camarinha camatchy cambon camier camilleri camilo
  campillo campuzano canaguy canario canavaggio candeias candelier canelas cani canioni canpolat cantanhede cantero cantin capela capelle capgras
  capochichi caprio capron carabin caradec carbonell carbonnel carbonnier cardillo cardon carette carey carle carmo caro carpenter carr carrasquilla
  carrel carretero carrilho carvalhais carvalhal casabianca casaca casado casalta casciano casimirius casimiro cassagne cassama cassan cassard
  castagne castaing castano castelain castelnau castelo castets castilla castrec castrillo catal catala catan catarino cataye cathala catorc cattan
  catteau cattin cauchois caudal caumont cauvin cavaille cavus cawidrone caxias cazal cazalis cazalon cazaux cazeneuve cazes celaj celebi cellier
  cerkezi cerveaux cesario cesbron cespedes ceulemans cevaer cha chaabani chabani chabaud chabert chabi chabot chabrol chadha chadli chafai chaffaut
  chagas chaher chahine chaillou chakarian chakma chakraborty chalal challier chalumeau chalvet chamakh chamand chambaud chambers chambon chami
  chamorro chamoun champagne champion chamsidine chanal chane-fane chane-hime chane-kune chane-law chane-pane chane-shang-hai chane-si-ken chane-to
  chane-tune chanfi chantreau chaparro chapel chapelain charani charasse charbonneau charbonnel chardin charfi charlery charlet charlot charlotin
  charon charpin charrel charron chartrain chassagne chassaing chastel chatain chatel chater chathuant chatterjee chau chaudet chauhan chaumeil
  chaumet chauveau chauvel chavanne chavdarov chavriacouty chawla chazal chazelle chebil chebli chebrek chedeville cheema chehab chekroun chekroune
  chellappah chelliah chemlal cheneau chenini chennouf cheraga cheraitia cherenfant cheriet cheron cherrad cherradi chery chesneau chesnel chettouh
  chevon chevreau chevrel chevreuil chevrot chhoun chi chiappe chiche chiesa chihab chihabouddine chiheb chim chin-foo chinnathamby chiron chiru chitu
  choisy chomereau-lamotte chopin chouaib chouchana choudhury chouikh chouiref chouteau christou cicero cidolit ciftci cigdem cika cil cilirie cimen
  cimino cimper cinar cinna ciret cirstea cissoko citre citronnelle ciuca clairicia claret claudel claudon clauss claveau clavel claverie clavijo
  clavis clayton clem clerget clervil clerville cloastre coatmeur cobani cochard cochin codjia codjo codrington coenen coent coeuret cognard coiffard
  cointe coito cokgun cokmez coleman collard colleaux colleter colleu collignon collinet collomb colmet colo colombani commeau comorassamy compain
  compere comte conan condamine condapanaiken constantinou conway cools copaci coquelin coquelle coquet corbel corbett corbin corbu cordelier
  cordonnier corfdir corlay cornano cornette corniaux cornic corosine cortina corvest corvil cosquer cosson costes coti cottard cottereau cottin
  couderc coudert coudoux coudray couedic coulomb coupama couprie courcelle courcier courtade courtaud courtel courtial courtin coutand coutard
  coutelle couto couvreur couyapin couzinet covino cowan cracan crane crawford creff crenn crescence cretin creuzet crevel criado criscuolo cristofari
  crochet croisier croizat croizet cronier crouzet crusol cuadrado cuadros cubuk cuervo cuesta cufaj cuka culea culioli cullen cumin cung cunningham
  cuny curado curca curie curri curti cusin custos cuvelier daas dabadie dabbagh dabire dabriou dacalor dacko daclinat daddi dadie daems dagher
  daghfous dagli dago dagorn dagostino daguerre daguet dah dahalani dahbi dahlem dahlgren dahmane dahmoun dahmouni dahou dai daleau dalencourt
  dalessandro dalkilic dalton daly damato dambas dambreville damo damoiseau damour danel danet dangles danh dani danjou danna danquin dansokho dantec
  danton daoui daoulas darbal darboe darcel dardenne darid darie daries daroueche darraji darras darricau darrieumerlou darsieres dasgupta dassonville
  daubigny daudov dauge daumas daunay dautaj dauti dautry dauvergne daviau davidson davoine daw deaconu debarge debessay debray debril decaux dechev
  deck decoire deconinck decottignies dedaj dedic degand deger deguigne dehaene dehbi deher dejardin dejene dekeyser dekoninck delacour delacourt
  delahaie delaitre delalande delannay delatour delatre delaval delaville delbecq delbos delcourt delcroix deleau delebarre delepine delestre delfosse
  delgrange delhaye delille deliu delmotte delobel deloffre delord delorge delort delos delouvrier delpech delpierre delplace delplanque delpy delsol
  delteil deltour delva delval dema demaj demange demarest demaret demay demetriou demiral demirdjian demirkan demirkaya demirkol demissie demont
  demosthene dempsey demuynck deneuville deniau deniaud denizot denolf deol depardieu deperrois depoorter depret deprez deravin dere deregnaucourt
  deruelle desage desaint desantis desbonnes desbordes desbrosses descamp descas descharles descombes descours desfontaines desgranges deshaies
  deshmukh desir deslandes desmarais desmaret desmarets desmedt desmoulins desplan desplanques desplats desprez desrivieres desrosiers desrues
  dessaint dessalines dessart destouches desvignes detournay deurveilher devarajah deveci devergne deville devillers devulder dewaele dewulf deydier
  deyres dherbecourt dhingra dhondt dhuicq diakiese diame dianga dianka diard diata diawo diba dibango dibba dibra dicko dida didi diebold diehl diep
  dierckx dietsch dieu dieujuste dieulafoy dijk dikongue dillenseger dimitriadis dinane dinc dincer dindar diniz diombera diomede diouck diouri dirir
  divialle dixit djabir djabri djaha djaidani djaidja djalo djebbari djeddi djedje djelassi djellab djennad djerroud djeumo djibo djiguiba djire
  djossou djoudi djouhri dobaria dobrev dobrica doci doe doganay dogbo doghmane dogo dogrul doisneau doka dolle dollinger dolor domenech domitile
  donciu dondon donev dongmo donmez donnet donoso donval doom doorn dorcely doreau dorffer dorilas dormoy dorsainvil dorval dorvil dorvilus dossou
  dostum douadi doualeh douay doublet doucet douchet douibi douiri doulet douma doumbe doumenc dounezek dourado dourlens dourlin doyen drawilo dreano
  dreau dreshaj dreyer dreyfuss drieux drif drogba drollet drost drouard drouault drouillard drouin druel duan dubard dubessy dubey dubosc duboscq
  dubourg dubout dubrulle duburcq ducap ducasse duch duchateau duchemin duchesne duclaux ducloux ducrocq ducrot dudayev dudouet dufau duffy duflo
  duflos dufosse dufresne duguay dugue duhalde duhem dujarric dulac dulaj dulcio dulieu dulin dumay dumesnil dumitras dumoutier dunand dunn dupas
  duperray duperron duperval dupeyron dupeyroux dupire duplan duplessis duplessy duponchel duport duportail dupouy duprez dupuich duque duquesne
  duquesnoy duranty durier durieux duriez durimel durin duriqi durmishi durmisi durrani durrieu durruty dursun duru dushku dussart dutertre dutheil
  duthil duthoit dutilleul dutruel duverger duverne duville duvivier dzaferi dzafic dzeko dzon eang ebanda ebang ebe ebel eber eberlin ebguy ebode
  eboue ebrottie ecevit echard echeverri eckly economou edeline edilov edimo edoh efoua egal egalgi egler egoyan egret ehouman ehouzou ehret
  eichenlaub eid eijk eira ekambo ekani eker ekindi ekiz ekoto ekra ekue ekwalla elalouf eleftheriou elenga elezaj elgart elice elies elismar
  elissagaray elizalde elkouby ellacott elmali elmi eloidin eloko elong elsayed emane embolo emeran emini emurla enault encaoua encarnacao encinas
  enoff enonchong epure erb erdan erden ergin ergul ergun ernatus ernoult eroglu erramouspe errecalde errecart ertas ertekin escande escoffier
  escribano escudero escudier esen eser esnault espejo espilondo espinasse essengue essien essoh essono estager estall estebenet esteve estienne
  estrela etame etchandy etchebarren etchebaster etchebehere etchelecou etchemendy etchepare etcheto etemi eto'o etoa etoga etonde etse ettayeb etxart
  etzol eurisouke evain ewane ewolo exantus exilie exume eyasu eyenga eyheramendy eyidi eymard eynard eyraud ezan faaite faana faatauira fabas fabert
  fabregue fabreguettes faddouli fadhuila fadika fadli faessel fafe faget fagoaga fainke fakir falchun falck falcon falgas falla fanchin fane fankam
  fanomezana fareata fareh fargeot farges farget farinha faris farnier farooqui fartas faua faucher faucheux faugeras fauquet faur faustino fauvet
  favennec faverjon favreau favrel favrot fayard fayet fayolle fazli fazliu fazul feenstra feger feghali feghouli fehri fei feijoo feio fekir fel
  felah feldman felgueiras fels felten fendri feraoun feraud feray ferchichi ferguson ferhani ferhati feria ferizi ferkous ferly ferre ferreol ferrere
  ferret ferron ferus fessehaie feudjou feuillatre feuvrier fevre fialho fidan fifi figueiras figuin filipov fillion fillon finch finidori fiquet
  fischbach fishman fitzgerald fitzpatrick flahaut flandin flandrin flaun flessel fleurant fleurimond fleurot fliss flohr floquet florestal flori
  foata fock-yee fodjo foechterle fofanah foggea foissac fokou foley folio follet folly foltz fomba fombonne fong-kiwok fongang fontanel fontanier
  fonteneau fontes fontoura forero forgues forrest fossier fotiou fotso foubert fouchard fouda fougeray fouillard fouillet foulon fouque fourati
  fourcade fouret fourment fourmond fourneau fournel fourrier foussard fowler fraisse fraissinet framery franchet francil francillon francisci
  frangieh fraser frasheri fraysse frazao frechet freeman frej fremaux fremont fremy freno fresneau freund freville freyermuth frison fritch froehly
  froger fromentin fromont frroku frumence fruteau fulcrand fulga furet furst gabali gabarret gaber gabillard gabre gabsi gacamumakuba gachet gaci
  gaden gadio gado gadois gaffet gaffory gagnepain gagneux gago gagua gahi gaignard gaillot gaitoukaev gajic gakaev gakosso galais galan galas galeano
  galibert galica galland galley galliot galliou galmiche galtier galvani galvao gamard gambier gamio gamra gana ganchev ganda gandega gandon gandzion
  gangama gankama ganne ganofsky ganot gantchev gantsou garapon garba garces garcez garcin gardette gardner garel garg garicoix garin garnaud garner
  garot garric garrigue garrigues garros garti garzaro garzon gascon gasmi gass gastineau gatelier gatibelza gatineau gau gauchet gaudart gaudry
  gaulier gaultier gaumont gautheron gavard gavaud gaviria gayadine gayet gayraud gazaev gazeau gazuev gbaguidi gbane gbedemah gbetkom geay gebre
  gebremedhin gedik geerinck geerlings geerts gega gehin gelas geldreich gelin gelis gelovani gence gencer gendron geneste genevois geng genin genot
  gentilhomme geoffre georgel georget georgiadis gerardin gerbaud gerbier gerguri geronimi gersheimer gervaise geslin gestin gevrey gezer ghalem ghaly
  ghanmi ghariani gharsalli ghaznawi ghazouani ghebremichael ghenassia ghernaout ghezal ghilas ghirmay ghosn ghoul ghoulam ghozali ghukasyan giacomoni
  giamarchi gibert gicquel giessinger giestas gigan gilani gillard gilly ginestet ginoux giorgobiani giovannangeli girardin girardot giraudeau
  giraudet giraudon girault girgin girma girod girondin girouard giroud giroux gishkaev gjata gjeka gjergji gjinaj gjokaj gjoni gjura glaude glauser
  glemarec gliga gloaguen gnagne gnahore gnakale gnanasekaran gnassingbe gnonsoa goasdoue gob gobalou gobardhan godet godin godineau godonou goepp
  goethals goguet goita gokalp gokcek gokmen goksu golabkan goldschmidt golemi goncharov gong gonnet gontier gonzaga gordillo goree gorin gorodey
  gorohouna gorostiague gossart gosselin gotin gouault gouba goubert goubila gouetcha gouez gouin goulamaly goulet goupil gourama gourari gourdine
  goure gourlay gourmelen gourmelon goursaud gourvennec gourvil gousset goutte gouyette govindama govindin goyheneche graaf grabovci graff grah grall
  grandclement grandin grandmaison grandpierre granier granja grannec granvorka grasset gratien gravelle grbic grebert greenwood greiner grelet
  grelier grellet grenet grente grevet griffin grignon grigoriev grillet grimal grimault griveau grolleau gromat grondein grosbois grosdidier
  grosshans grossman groult grousset grover gruau grub grubi gruel gsell guardiola guecamburu guechi guedes guedi guedioura guegan guegen guei guelleh
  guellil guenard guenneguez guenot guerbas guerineau guerlain guermah guermeur guerrab guerrand guerreau guesdon guevel guiagoussou guibert guichaud
  guiet guigue guiheneuf guilbaud guillard guillemain guillemet guillerm guillermin guillory guillotin guillouet guimard guinard guinot guion guiot
  guirassy guiraud guiraudet guire guirriec guitard guitton guizani gulec guliyev gultekin gumus gun gunasekara gunay gundogdu gur gurbuz gurler
  gursoy gusmao guta gutleben guyard guyomarch guyomard guyonnet guyonvarch guzeler gvasalia haan haapii haase habashi habbaz haberer habert habri
  habtemariam haccoun hachani hached hachemi hachet hachicha hachim hacquard hadada haddadou hadef hadergjonaj hadid hadjali hadjam hadjeres hadri
  haegel haereraaroa haeweng hafidhou hage hager hagos haidara haik haileselassie haimoud hairapetian hakem hakizimana hakkar halifa halis haliti
  hallak haller hallier halpern hamadache hamaidi hamana hamard hamblin hameed hamelin hamidouna hamm hammad hammar hammond hammou hammoud hammouda
  hamot hamoud hamoudi hamwi hanachi hang hanganu hanini hannouz hanouna haocas hapaitahaa haq haqqani haquin harabagiu haramburu haran harel
  harguindeguy haribou harlay harnois harper harrachi harriague hart harua hasanaj hashemi hassanzada hatchi hatibi hatterer hatton hatzis haudebourg
  haumani haumont hausherr hautbois hauteville hautz havard hawkins hawrami haxhia hayani haye hayek hayoun haziri hebbadj hebrard heckly hedhli hedin
  hegoburu hegyi heijden heim heintz heitaa helal held helias helie helies hell hellec hellouin helmlinger helmstetter helmy helou hemery henault
  henck hendrickx henery hennequin henneuse henni henrion herbelin herbin herbst herimanana hermet hermoso hermsen hernando herpin herranz herry
  hersent hervieu hesnard hetemi heuze heyd heylen hiblot hibon hicheri hidouci higgins hilbold hild himeur hinault hinz hiriart hirigoyen hirn
  hirschfeld hirsi hirtz hirtzlin hivert hmana hmong hnacema hnaisilin hnawang hnepeune hoair hobeika hocquet hodgson hodin hoenen hoerth hoff holland
  homo homsi honemine honorat hoogland hopkins horeau hornecker horowitz horta hosny hossain hotak houamed houard houaria houdayer houdhoifa houdin
  houel houessou houfani houghton houlier hountondji hourani houssay houssin hovsepian howlader hoyos hua huard hubac huchet hude hueber hugon huguet
  huioutu hul hulin humbrecht hummel hunault hunsinger huo huon hurault hurel huret hurtaud husaj huseini huseynov hussey husson hutanu hutin
  huybrechts hyppolite ibara ibinga ibishi ibrahimaj ibrahimi ibrahimov ibraimi icare idaroussi idiart idjer idowu idrisov idrizi ieng ighil igwe
  ihage iharour ihmeling ihorai ikama ikherbane ikkache ikpeba ilboudo ilies iljazi illouz iltis imarazene imare imbaud imboden imeri imouza imperiale
  inacio inal inanc incana ince inda indami indart infante ingar ingold inizan innocenzi inonga inoussa inthavong ioannou ipharraguerre ipoua ipunu
  iriarte iribarne iribarren irigoin iroko irola irubetagoyena isimat ismailzai ismajli ismayilov isnard ispirian israilov issaka issifou issihaka
  issler issop issoufi istrefi istria itibar itoua ittah ivara iwa iyasu izal izard izquierdo jabbari jabbie jabot jaccard jaccoud jacoby-koaly
  jacquard jacquemard jacquemont jacquier jacquin jaegle jaf jafarov jaffre jaffrelot jaffres jagot jahaj jahan jaidi jaillet jakaj jakupi jalabert
  jalali jalet jallet jallouli jallow jalma jamaa jamain jamard jamet jamin jammeh jams janashia jandali janky jannot janot januzaj januzi jaonarison
  jaoui jaozandry jaquet jaquier jardel jardim jarno jarrah jarraya jarrige jarry jasari jasor jatta jaubert jaulin jault jaunay jaureguiberry
  jauretche jausseran javel jayasinghe jayawardena jbara jeandel jeanjean jeanneau jeannin jeanty jegatheeswaran jehanno jelassi jelev jelic jellouli
  jemai jennings jerbi jerpan jestin jetter jianu jiao jilani jitaru jlassi jobard jobert joffre joinvil jolivet jollivet jolly jolo joncour jongen
  jonquet joredie josephau joss jouan jouanneau jouet jouffroy joulia joulin jourdren journet jourson jousse jousselin jouve jouveau jouvenel judic
  juillard jukov julliard jullien jumblatt jumel jumet jund junker juventin k'bidi kaambi kabak kaban kabange kabar kabashi kabbani kabbour kabre
  kabuya kabwe kacatr kacharava kacimi kaddo kadic kadiri kadrija kadyrov kaelin kafeat kagambega kagame kagan kaganovitch kagy kah kahia kahsay kahya
  kaidi kaimuko kajtazi kakar kalaga kalambay kalayci kalayjian kaldaras kaleci kalenga kalfa kalicharane kalifa kalinine kalkan kallel kaloga kaloie
  kalonihea kalou kalume kamagate kamanzi kamberi kambire kamdem kameni kamguia kamia kamm kamoun kanaan kanagasabai kanaky kancel kandassamy kandemir
  kandil kanga kankava kaoua kapend kapinga kapoustine kapp kapuadi kapur kapusuz karaaslan karabacak karacan karadeniz karaj karakas karakurt
  karamanlis karambiri karanfil karangwa karasu karatay karcher kare kargbo kargin karli karoubi karrer karsenty kartal karunanithi kasami kasanwardi
  kasmi kassamba kassi kassim kassimi katanga katrawa katsaros katumba kaudre kautai kayaalp kayali kaye kayembe kaygusuz kayikci kayitesi kaynak
  kayser kazadi kazarian kazembe kazmi keane kearney kebede kecici keck keddar kefi keldi keles kemmoum kempf kengne kengue kennett kenon keomany
  keovilay kepenek kergoat kerjean kerleo kermoal kerr kersale kertesz ketoure kettani kezadri kha khadir khalaf khaldoune khalidi khalidov khalloufi
  khamis khammar khamvongsa kharbache kharroubi khassaiev khatchadourian khatir khattou khatun kheddar khedimi khedira kheffache khelif khelladi
  khemissi khenissi kherbache kheroua khettab khider khmiri khogyani khokhar khosa khuong khurana kibangou kibonge kica kichenama kichenassamy
  kichenin kiehl kiendrebeogo kiener kientega kieu kifle kihindou kikunga kilicaslan kilola kimbembe kimpembe kindou kinkela kintz kirchner kirilov
  kirmizi kirsch kisa kissi kitoko kizilkaya kiziltas klee kleinman klem klingler klipfel knab knopf koanda kobenan kocabas kocaman kocaturk koell
  koessler kohl koivogui koksal kolaj kolesnik kolie kolk koma konde kondratiev kongolo konhu konjufca konkobo kontos koopman kopp kordjee kostanyan
  kostov kosumi koteureu kouadri koubi koudou koudri kouka kouki koukou koulibaly koumare koumou kourdi kouris koussou kouya koval koxha kpodo kpogo
  kra kraemer krajic krastev kratz krauth kravets kreiss kremer kress krieg krishnamoorthy kromah kroon krou ktari kuate kubler kuci kueny kuete
  kugathasan kuipers kuka kukaj kul kulasingam kumaraswamy kumba kunzli kupferman kurban kurdi kurnaz kurtaj kurtic kurtz kurz kuster kutlu kuyateh
  kuyo kuzu kwiek kyriakou labarthe labat labatut labinsky labissiere labor laborie laborieux labourdette labous labrousse labrune lacarra lacassagne
  lacatusu lacaze lacemon lachaud lachenal lachgar lachhab laci lacides laconfourque lacossade lacour lacourt lacrosse lacroux ladal ladeveze laemmel
  lafages lafargue lafay lafertin laffitte laffleur laffont lafleur lafon lafond laforet laforge lafosse lagache lage lagha lagier lago lagourgue
  lagrene laharrague lahetjuzan lahoud lajqi lakehal lakhdari lakhlifi lalande lalanne lalie lallemand lallement lalou laloux lamarche lamare lamarque
  lamarre lamas lambin lamblin lambourde lamego lamizana lamm lamotte lamouchi lamour lamoureux lampin lamri lan-yan-shun lancien lancrerot landais
  landreau landrieu lane lanfranchi langevin langlade langlet langy lanoe lanoux laouari lapacas lapadat laplace laplaud lapp laquitaine larade
  larcher lardeux largeau laribi larochelle larrabure larrieu larrive lartigue larzabal lascaray lascombes lasserre lasso lassus latchman latchoumane
  latchoumy latif latour latreche latreille latrous latte latxague lauber laubie laugier laumonier launay laurac laurenceau lauriette lautredou lavaud
  laventure lavergne laville lavocat law-hang lawani lay layec layouni lazaar lazard lazarre lazrak leao leary lebbihi lebel lebert leblond leborgne
  lebosse lebouc lebourg lebrave lebret lecas lecat leccia lecerf lechat lechner leclair lecoeur lecoeuvre lecointe lecoq lecourt lecouvey lecuyer
  lederman ledmi ledoux ledoyen leemans lefaucheux lefebure lefeuvre lefkir leflon legay legentil legesse legitimus leglise legouge legoupil legrain
  leguay lehartel lehec lehoux leibel leichnig leininger leitao lejard lekaj lekehal lekkas leleu lemba lemee lemma lemoigne lemort lemos lemsine
  lenfant leng lenglet lenoble lentz leonte leou leparmentier lepere leperlier lepeu lepine lepretre lequeux leray lerch lerebours lerouge lerus
  lesaffre lesaint lescot lescure lescuyer leshi lesieur lesne lesourd lespagnol lestienne letin letort letourneau letourneur leturcq levavasseur
  leveau leveneur leverrier levert levesque levieux levillain leyder leyram leysen lherbier lheritier lhermitte lhomme lhuillier liard libert lichtle
  lidou lidy liegeois lienard lienhart ligier limani limea limongi linard lindor linguet linotte lionnet lipschitz lisan listoir lita litzler liyolo
  lizarazo llalloshi llano llorente loaec lobato lobe lobo lods loemba loeung loew logeais logeswaran lohou loisel loiseleur loison lokonda lokwa
  lollia lomba lombe lompo londo londono longuet lorenzi loriot lorquin losada lotz loubet loucif loufrani louisjuste loukaya loukili lounas lounici
  loure loussouarn louvel louvet louzi louzolo loyatho lozach luamba luangphakdy lubaki luberriaga lubino luccioni lucea lucena lucet lucilly lucol
  luengo lufuluabo lugan lugonja lukau lukoki lukusa lulaj luli lumbala lumumba lunca luneau luque lushaj luspot lussier lutete luthra luvumbu luyeye
  luyten m'changama m'dere maache maachou maalouf maamaatuaiahutapu maamri maandhui maatoug maatougui mabanza mabika mabille maboundou mabrouki macal
  machet maciel macit mack madassamy madelaine madinecouty madjidi madoyan madra madzou maechler maechling maertens mafouta mafuta magamootoo magassa
  magassouba magnan magne magnier magnin magri magueur maguire mahaa mahai mahamoud mahamoudou mahazaka mahdjoub mahfouz mahieu mahiou mahmuti mahrez
  mahrous maignan maihuti maillet mainguy maisonneuve maistre maiterai maitrejean maiza majorel makadji makalou makambo makanda makaya makele makki
  makoumbou malaval malbec malet maleton malfait malherbe malici malide malidor maliqi mallard mallebranche maloba malonda malone malota malouda
  maloul malval malvy malychev mam mambole mambou mamede mameri mammadov mamode mamosa mampassi mampouya manaa manach manahirana manai mananjara
  manantsoa mandanda mandaoue mandelbaum mandon manet manette mangala mangara mangata mangeot mangin mango mangoua manickavasagar manicon manicord
  manijean manneh manolov manrique mansard mansi mansilla manso mantel manukyan manzambi manzano maouchi maoulana maoulida mapou mapuhi maraj marama
  marapa marashi marbach marcadet marcaggi marcal marcellesi mardare mardaye mardini mareau marere maret mareuil margerie mariello marinca marionneau
  marivan mariyathas markaj marlier marlin marmion maro marofotsy marot maroufi marouvin marquis marrakchi marreiros marsal marsaud marsault marsh
  martelet martelly martinon maruhi maruoi marza marzin mascarenhas mascart masic maskhadov massala massaly massard massart massengo masset massiani
  massias massol massonde massot massouanga massoundi matai matakumate matehau mateos mathe mathelon mathon matignon matohi matondo matoub matoumona
  matrafi matras matter mattoir matuidi matukala matz mauduit maugard maugat mauger maupas maupetit maurisseau mauroy mavinga mavraj mavros mavuba
  maxo maxwell mayala mayele mayemba mayima maynard mayoute mazari mazarin mazars mazaud maze mazeau mazet mazou mazouzi mazoyer mazure mba mbae mbala
  mbani mbarga mbarki mbassi mbia mbodji mboma mbongo mbosso mbou mbouma mboungou mbuyu mebara mechiche meddour meder medjahed medjber medjdoub
  medjkoune meeus mehaj mehic mehmedi mehraz meilland meite mejri mekongo mekonnen meksen melas meleri melikyan melin melingui melki mellah mellet
  mellouki melloul mellouli melot melyon memaj memba memishi menanteau mendiboure mendieta mendil mendo meneau meneses menet mengistu mengome mengue
  menguellet menguy menoret menye mequignon merabti meradi merbah mercadier merceron merchich merckx merdaci mergault merghem meriaux merilus merlet
  merlini merlino merlot mermet mervilus mervin mesbahi mescam mesfin meskhi meskine mesnard mesnier mesnil messaadi messai messaoudene messous
  mestiri mestre meta metais metaj metella metellus metodiev metogo meur meusnier meuwly meyers meynard meyssonnier mezidov mezieres meziu mezrag
  mhadji mhoma mhoumadi miah mialet mian miao miard michaut michaux-chevry micheau michelin michelon michels michineau mici midy miftari migeon
  mignard migot mihaylov mikolo milfort milia millan millard millon millot milongo mimran minard minatchy minck mindia mingant mingau minhas miniconi
  minier minot minougou minoungou minta minvielle miquel mirabel miramont mirande mirdita mirghane misbach missamou missengue mistry mitev mith mitkov
  mitoumba mitrea mittal mjeda mlaili mlamali mlanao moagou moal moala moalic moanda moasadi moawad mocho mocka mocquet modeste moeava moelo moens
  moetus mogne mohamoud mohseni moign moinard moindandze moindjie moindze moine moinet mokaddem mokadem moke mokoko mokonzi molia molinier mollah
  mollard moloney mompremier monchaux moncorge mondal mondesir mondjo mondon monduc monestier monestime monfort mongin mongo monier moniz monje
  monlouis monnereau monnet monniot monpierre montagnier montagu montaigne montalban montantin montel montesinos montfort montgomery monthieux
  montilla montout moons mooria moquet moracchini moran morand morandeau moravie morceli moreaux morelle moret morice moricet morillo morillon morisot
  morisset morizur morlet mornet mortier mosavi mosconi moscoso mosquera mosse mossi motoc mou mouaddib mouandza moubamba mouchard mouchet moudiki
  mougel mougenot mougin mouhli mouhoutar mouignidaho mouillard mouissou moujahid moukala moukandjo moukila mouko moulard moulay moulinier mouloudj
  moumen moumouni moundounga moungalla mouradi mourao mouret mourgues mourouvin moussaev mousset moussi moussounda moustoifa moutama moutien moutou
  moutouallaguin moutoucarpin moutoucomorapoule mouttou moux mouyabi mouyal moynet mpaka mpassi mpia mpiana mpongo mpouki mrad mroudjae msahazi
  msaidie msakni msoili muamba mubiala muca muckensturm mudimbe mugabo mugisha muhl muhlethaler mujaj mukadi mukamana mukandila mukantabana mukoko
  mukoni mulaj mulamba mullen mulliqi mulot mulunda munck muneton mungala munganga munier munsch munshi munyaneza muradyan muralha murcy murr
  murraccioli murseli musaj mushtaq musliu musoni mustafayev mustafi mustata mutabazi mutamba muthulingam mutombo mutschler mutz muyembe muzaev muzaqi
  muzard mvouama mvoula mvuemba mwana mwanza myers myftari mylvaganam mzali n'bali n'dao n'dour n'doye n'dri n'gom n'goran n'gouan nabais nabe
  nabizada naccache nacoulma nadal nadaud nadeau nadhoime nadji naegel naffer nagapin nagarajah nahapetyan nahar nahas nahhas nahiet nahimana nahmias
  nahouda naigre naili naimi nairac najar najm nalbant nalem nallathamby namer namouchi nanema nanette nanga nanque naoui naoum naqvi narayanin naria
  nas naseer nash nasiri nass nassa nassif nassur natchan natchkebia natua nauche naudin naudot nauta navas nazaire nazaryan ndala ndayisenga
  ndayizeye ndikumana ndinga ndjeng ndjoli ndoci ndoja ndombasi ndombe ndongala ndoumbe ndoumou ndounga ndrecaj ndzana nebor nebout nedelchev nedia
  nedjar nefzi negrao negroni negura nehari nehlig nehme neira nejjar nekiriai nembot nemia nemmiche nena neptune neret nerhon nerom neti neudje
  neuffer newman neyens neyret ngabo ngaiohni ngandu nganga ngankam ngapeth ngassa ngassaki ngatse ngin ngoie ngombe ngongo ngono ngoua ngouabi
  ngouala ngoubili ngoulou ngoy nguesso nguimbi nhaga nhan niamke niassy niazai nibizi nicholls nicklaus nicod nicolaou nicoli niel nigoete nijhuis
  nijs nikiema nikitine nimaga nimani ninh nirelep nithiyananthan nitiema niu nivelle nivet niyongabo niyonzima nizeyimana njanka njie njoya nkada
  nkamba nkanga nkeng nkodia nkongolo nkoua nkouka nkurunziza nlend noblet nodet nogales noirot noirtin nolin nomenjanahary nong nony noor noorzai
  norena normil noronha norton notin nouali nouar nouari nourry nouvel novais novo novoa nsabimana nsakala nseka nsengiyumva nshimirimana nsona
  ntaganda ntahomvukiye ntakirutimana ntamack ntawukuriryayo ntep ntoutoume ntsama nudelman nuhiu nury nuss nussbaum nussbaumer nuyts nyamsi nyarko
  nyobe nys nzaba nzamba nzaou nzau nzeza nziengui nzinga nzonzi nzouba o'callaghan o'donnell o'keeffe o'leary o'rourke o'shea oakley oba obambi
  obando obas obeid oberoi oberson obert oboh obrecht occean occolier ochou octavius odeh odermatt odin odjo oestergaard oeur ognimba ohanyan ohl
  ohotoua oiremoin oko okocha okoko okombi okouya okpo oladipo olaniyan olgun oliech olinga ollier ollon olmedo olomo ombessa ombolo omgba onal ondoa
  oner onfray ong ongala ongolo oopa opeta opitz oprisan oral ordioni orelus oriakhel orjuela ornano orsinet orsoni oruc osborne osmanaj osmani osmont
  ossebi ossete oster ostertag otcenasek otchumi otheguy othily otter otuz ouaddou ouadi ouahbi ouahioune ouahrani ouaknin oualy ouamara ouardi ouaret
  ouas ouazene oucane ouckewen oudai oudghiri oudin oudot ouerdane oueslati ouetcho oufkir ougdal ouhabi ouhocine oukaci oukid oulahcen oulai oulare
  oulmi oumadi ounine ounis ounou ouologuem ouonsu ourabah ourad ouramdane ouslimani oussalem oussedik oussekine outiou ouvrard ouzani ouzri owona
  oxarango oyhamburu oyharcabal ozalp ozay ozbay ozbek ozcelik ozden ozkaya ozmen ozsoy ozyurek paala pabouty pacaud packiyanathan pacolli pacquet
  padilha padovani padre padurariu pagnier pahio pahud paillard pailler paillet paillot pajaziti pajot palankov palaou palisse palmiste paloka palushi
  pambou pamphile pamuk pancrate pandi pango paniandy pannetier panol pantaloni panzera paofai papageorgiou papanikolaou papas papava papaya papi
  papon paquin paramanathan parameswaran paramsothy paran paraskevas parekh parenti parikh parlak parmentier parny parot parpaillon parsons pascaud
  pasco pascoal pashaj pasqualini pasquet passard passeron passil patenotre paterno paternotre pathak patin patrac patricio patry patterson pauchet
  paulhac paulsen paulus paumier pautrat pavard pavie pavon pawa payen payne payot pebou pechard pecheux peci pecout pecqueux pedrosa pedroso pegard
  pegase pehlivan pei peillon pekcan pekdemir peker pelage pele pelissier pelivani pellan pellegrin pellen pellerin pelletan pelloux peloponese
  pembele penalver penas penedo penev penha penhoat peni penn pennaneach penot pentier penven perchet perdereau perdomo perdriau perelman perennes
  perera peret peretau perfettini perian perkins permalnaick pernet pernin pernot perparim perrard perraud perrault perreau perrichon perrigault
  perrodin perron perronnet person pervaiz pesnel petillon petit-frere petiteau petitpas petrache petrel petri petrou peuch peuziat peyrat peyre
  peyron peyronnet peyrot peytavin pezet pfaff pfirsch pfleger pfrimmer phal phanord phi philippon philistin philogene pho phoeun phommachanh
  phommasack phommavong phoumsavanh phrasavath piat picanco picaud picavet pich pichard pichet picol picot piel pierrard pierron pieters pietrov
  piette pigeard pignol pihatarioe pillet pilorget pinard pincon pinel pinet pinguet pinilla pinot pinton pinzon piquemal pirabakaran pireva pirlea
  piron pirou pirtskhalava pirzada pita pitois pitou pitroipa pittari pittet plaisant planchard planchon plantier plantin plassard platel plault plaza
  plessis plouvier pluchet plumasseau poaraoupoepoe poaty poch pochat pochelu podeur poetai poggioli pognon poignant poigoune poilane poincare poinin
  poinsot poitevin poithily pok pollard pollet polynice pommeret poncelet ponchel poncin pongerard ponin-ballom ponnampalam ponnudurai ponsard pontier
  popaj popalzai popineau popotte porcher porlier porret portal portela postec postel potel pothin potin potter pottier poubil pouchet poudroux
  pougnet pouillard pouillet pouira poulawa poulbassia poulin poullain poullet poupard poupart poupon pourchet pourrat poya poyet pozo prada pradel
  pradier pradines prates prazeres preault predali pregent preka prela premat prestia prevel previllon prieur pritchard prodhomme proenca progri pronk
  prost prouvost provost prudent pruvot puarai puati puech puentes puerta puget puhetini puig pujol pujos pulaj pulvar puri pushkin pushparajah puys
  qabbani qadri qaeze qapitro qassem qehaja qela qenegei qorri qosja quade quan quaresma queffelec queiros quelen quellier quemeneur quenault queric
  quesnel quesnoy quidal quijano quilichini quilici quillere quinet quinio quintard quintas quintela quintin quinton raad raapoto rabaca rabarijaona
  rabary rabault rabearimanana rabearisoa rabehevitra rabehi rabemanantsoa rabenirina rabenja raberin rabier rabinovitch raboanary rabotovao rabouin
  racon rad radama radev radigue radja radjah radjouki raducan raes rafai rafaly raffin rafidimanana rafidison rafiq ragab ragot raguenes raguin
  rahaman raharijaona raharimalala raharimanana raharinirina raharisoa raharivelo rahelisoa raherimandimby rahman raihauti raimbault raina rainaud
  raineri rais raiss rajab rajakulasingam rajalingam rajaobelina rajaonah rajaonarison rajaonarivony rajasingam rajemison rajerison rajeswaran
  rajoelina rajoelison raka ralaimihoatra ralaivao ralambomahay ralison ramachandran ramahefa ramalho ramalingom ramamonjisoa ramamonjy ramanamisata
  ramanana ramananarivo ramanantoanina ramarolahy ramaroson ramaye rambaud rambeloson rambert rambhojan ramdini rameau ramiandrisoa ramic ramilison
  ramond ramseier ramsey ranaivo ranaivoarisoa ranaivosoa ranarivelo ranc ranchin rangapin rannou raoult raoulx raphanel rapin rappaport rasamimanana
  rasamoelina rasendra rasheed rashiti rasoarimalala rasoarinoro rasoazanany rasolo rasolofomanana rasolofonirina rasolofoson rasolonjatovo raspail
  rasper rat rateau ratefy ratenon rathore ratib ratnasingam rato ratovoarisoa ratovonirina ratrimo ratsavong ratsiahonana ratsimandrava ratsimbazafy
  ratsirahonana rauch raulin rauru ravalison ravaud raveau raveino ravel raveloarison ravelojaona ravelomanana ravelonarivo ravelonirina ravelosaona
  ravier ravoavy ravoniarisoa rawat raykov raza razakaboana razakamanana razakandrainy razakarivony razakasoa razanajatovo razanakoto razanamaria
  razanamasy razanamparany razanatsimba rebai rebbouh rebholz rebillard reboul reboux recica recio recoing redondo redzepi redzic reeb reed refesse
  regan regent regnard regnault rego reguieg rehm reibel reich reiff reiffers reignier reijnders reinette reinhart reiss reiter rekik relvas remarais
  remetter remini remond rempp renar renardet renau renciot rency renelus renoir renoncet renouard renouf renoult requena requier resdedant resende
  restif retailleau revault reveillon reverdy rexhaj reyne rezig rhein rhinan rhodes riabi ribas ribeyre ribot ricard ricaud richardeau richier
  richmond richomme ricou ridouane rieb riedinger rieffel riegert riehl riehm rietveld rifai rifflet rigal rigault rigolet rilcy rimbaud rimbert
  rimlinger rinaldo ringeisen ringot riouall ripert riquelme riquet risch risser ritzenthaler rivault rivet rivoal rivoire rizk rizvi robalo robeiri
  robic robillard robillot robine robinet roca rochard rochefeuille rochette rocques rodier roelandts roesch roess rogier rohmer rolin roll rollin
  rolo romana rombouts romelus romieu rominger romney rondeau rong ropars ropaul roquet rosan rosec rosenbach rosenblatt rossier rostand rostas rothan
  rotin rouag rouah rouas rouault roubaud roubehi roucaud rouchon roudier rouet rougeot rougeron rougier rouillard rouillon rouleau roulet roumegas
  roumegoux roure rousselet rousselot routier rouvier rouyer rouzic rovelas royet rozec rozen rozier rrahmani ruan ruano ruart ruas ruault ruchti ruci
  rudloff rueda ruedi rueff ruel ruff ruffier rugamba ruiter ruivo rukundo rumpler runtz rupaire ruscher rusev rustemi ruster rutaganda rutali rwigema
  rzayev sabanci sabani sabarots sabater sabena sabeur sabev sablon sabouret sabourin sacko sacramento sadat saddek saddiki sader sadeyen sadi sadouk
  sadoun safadi safaryan saffar safir saglam sagnon sagot saha sahai sahi sahiner sahni sahnouni saho saidoun saidulaev saihi saili saillant saillard
  sainsily saint-aime saint-ange saint-auret saint-cyr saint-honore saintil sainton saintonge sainvil sainz sakala sakande sakhri sakiliba sakkal
  saladini salame salameh salamov salasca saldanha saldubehere saleem salib salibur saliceti salihi salime salja sallagoity sallahi salmeron salvado
  salvan salvat samadi samaras samatar saminadin samnick samourgompoulle samper samri sananikone sanca sancak sandanom sandjo sangou sankara sanmiguel
  sanon sanou sanoussi sanquer sanson saoudi saral sarda sardin sarhy sarikaya sarkar sarker sarmiento sarrat sarraute sarrazin sarrola sartre sassine
  sathiyamoorthy satigui satkunarajah satuev sauli saulnier saurel sauret sauser sausset sautereau sauvageot sauvaget sauvaire sauvan sauvestre
  savadogo savoye savrimoutou saxena say sayavong saygili sayin sbaa sbai scaglia schaaf schaal schaer schaffner schall schatz scheffer scheibel
  scheidecker schell schenck schepers schickel schieber schillinger schlegel schleiffer schlosser schlupp schmittbuhl schmouker schmutz schneeberger
  schnell schnepp schnoebelen schoenenberger schouten schuh schuhmacher schwaller schwartzman schwoerer scouarnec seabra sebbag sebbar sebire secondi
  sedky seel seferi seffar segalen segard segaud segers seghier seghiri segurado seguy sehgal seillier sejdini sejor sekkat selaj selimaj sellah
  sellam sellami sellier selvaratnam semega semere semlali semmar senac senat senatus sende senechal sener sengel sengele sengier sengul senneville
  sentenac senturk seri serieys serpaggi serradj serrao serrault serret servais servius sery sesboue sessay sessegnon sessou seurat seve sevestre
  seychelles seyfried seyoum sfaxi sfeir shaar shabanaj shafik shahini shaikh shaki sham-koua shami shamilov shan shanmuganathan shapiro shaqiri
  sharifi shawa sheehan shehata shehi shekho shepherd shetty shikder shkreli shpati shtjefni shu shurdhaj siarras sib sibal siban sibille sibomana
  sicard sichinava sicot sideris sie sieber siegler siegwalt sieng siewe sifflet sifi sigaud siger signate signoret siharath sihaze sikdar sikka
  silberman silem silou silvani simaga simane simb simeus simler simmons simo simonin simonneau simonot simonpietri simons simpara simplice sinama
  sinaman sinani sinayoko sinera sinewami singer sinimale sinnathurai sinquin siraud sisavath sisombath sita sitalapresad sittampalam sitter sivarajah
  siwa siwene skenderi slavov slavu slimi sloan slot smajic smajli snijders snoussi snow soamiadana soanirina sobel sodhi softic sogbo soglo sogoba
  sogodogo sohn soidri soifoine soja solanki solignac solofonirina soloviev soltane solvar somasundaram sommier songo songo'o sonntag sonor sorel
  soret sorhouet soriano sorlin sorn sorrenti sorrondo sothinathan sotomayor souaid soubeyran soubou souchet souchon soucramanien soudani soudjay
  souffou sougou soukhavong soulard soule souleiman soulet soulignac soulimane soulivong soumahoro soumano soumbounou soundrom soupramanien sourdin
  souriant souriau sourisseau soury souvannavong souvestre sowe soyer soysal spahic spahija sparfel specht speck spenle spiegel spiess spindler
  srikanthan srinivasan staebler stafa stanchev stanekzai stauder steele steenbergen stefanaggi stefanini stehle stenegri stenegry stephens sterk
  stiegler stoeckel stoffel storck strebler streiff sturm subasic subtil sucu sueur suhas suissa suka sukkar sukur sulaj sulejmani sully sulpice
  suntharalingam sural surdu surel surena suri sutton sweeney syed sylaj symphor szpiro taae taaroa taaroamea tabarly tabary tabi tacita tadine
  tadjidine tadjuidje tadros taerea tafa tafani tafili tagro taguedong taguemout tahiata tahutini taiarui taibi tailame taillandier taillefer taimana
  taipi takam takla talabani talabardon talbot talec talha talis talla tallon talukder tama tamarii tamata tambwe tamo tanasi tandjigora tanga tanneau
  tano tanriverdi tansi tantale tantet tanushi taochy taoufik tapare tapea taputu taputuarai taquet tarabay tarakhil tarassov tarawally tarazi tardieu
  tardif tardivel tardy tarer tarin tarrade tarroux taruoura tasdemir tashjian taskin tassin tastan tastet tat tatchou tati tauhiro taupin taupua
  tauraa tauru tautu tava tavaearii tavanae tavernier tavier taviriirii tayllamin tazerout tchakri tchango tchatchoua tchibinda tchibota tchicaya
  tchikaya tchinda tchoeaoua tchoua tchoun tchuente teaha teahu teahui teai teboul tefaatau tefana tehaameamea tehaamoana tehe teheipuarii tehuiotoa
  teihotaata teihotu teikiehuupoko teikikaine teikiteetini teikitekahioho teikitohe teillet teimpouene teissier tejero tekaya tekinalp teklu telchid
  telega telfort tellier telly telmoudi telusma temaiana temarii tematahotoa tembely temeharo temgoua temim temiz templier tenenbaum teng tepa tepava
  tepe tepuhiarii teraaitepo terai tercan tergemina teriiero teriihoania teriipaia teriiteporouarai teriitua ternisien terosiet terrade terrien
  terrier tertulien tesfamariam testard testu tetard tetaria tetauira tetiarahi tetik tetoe tetuaiterai teulier teururai tevaearai tevane tevaria
  teyssier tezcan thammavong than thaqi thavarajah thavoavianon theain theam thebault thehei theimer thelusma thenot thepaut thermidor thervil thery
  thevarajah theveneau thevenet thevenin thevenot thia-soui-tchong thiagarajah thibaudeau thiebaud thiebaut thielin thien-ah-koon thieu thil
  thillainathan thimodent thiombiano thior thiriet thirion thiriot thirunavukkarasu thivet thoma thomar thomasset thomazeau thoraval thornton
  thouvenin thouvenot thuillier thullier thurin thy thys tiambo tiandrazana tibere tiemtore tiendrebeogo tieu tihoni tijine tillier timis timmer
  timofte tindano tinel tinomano tinorua tinot tiote tipaka tirilly tirolien tisserant tiv tivoli tixier tizi tkach tlemcani tobelem tobin todua togbe
  togola togue tohme toihiri toilibou toinard toiyifou tolassy tollet tomasini tona tonev tonnellier toofa topcu topuz toquet torcheux tordeux
  tordjman toromona torrado toubiana tougard touhami toungara tournadre tourneur tourneux tourqui toutain touvin touzani touzeau touzet tovmasyan
  tovonanahary tovondrainy townsend tramoni trancoso trapp travassos travert trebel trebor treguer treguier trehet trellu tremblin tresca treuil
  trevien triantafyllou tribout tricart trichard trinquet triquet tristani trival troalen trobo trocme troesch trofin troka trouillard trouillet
  truchet truffaut trupit tsafack tsakaev tsakiris tsala tsamba tsarnaev tshibanda tshibola tshilombo tshiyoyo tsiba tsimanendry tsimba tsimiaro
  tsiory tsipras tsiranana tsonev tsoungui tuahu tuaiva tucker tufail tufan tuhiva tuiho tully tumahai tuna tunc tunca tuo tuong tupana tuporo tur
  turay turbe turcot turgis turhan turku turlet tutairi tutar tutin tuzcu twagiramungu tymen tytgat ucciani uch uckan uddin uhart uhl ujicas ukaj
  uldry ulenga ulker ulmer uludag ulusoy ulutas umalatov umhauer unlu unsal unterner unver upa ural urie urrego ursache ursulet urtasun urvoas uslu
  usma usquin usta utchaou uthayakumar uthurry utia uwamahoro uwase uwera uwimana uwingabire uyanik uyar uygun vaatete vacher vacheron vachet vadot
  vahapata vaiho vaillant vaimeho vaipuna vaithilingam vaitilingom vaitilingon vakie valadares valadas valadier valat valcin valcourt valderrama
  valerius valero valin valliame vallier vallin valls valme valmy vama-wa vamos vangah vanhaverbeke vann varenne varin varlet varol varone vasilache
  vasiliadis vassault vasse vassiliev vaswani vata vatovci vauchel vaucher vaudin vaughan vautier vautor vautrin vauzelle vayaboury vayssade vayssiere
  vecchioni veen veillard veillon velayoudom velea velev velia velija velikov vellayoudom velly velonjara velou venard vendeville venkatapen verbard
  verbruggen vercauteren verdeil verdieu verdon vergnaud vergne vergnes vergoz verheij verheyen verhoef verin vermande vermeire vermersch vermorel
  vernaudon vernay verne vernhes verny veron verrier verron verstraeten vervaeke veselaj veseli vespasien vesperini vetter veyrat veyre viaene viala
  viator viaud vicart vichard vida vidalie vidalot videau vidigal viegas viel vielle viennet viennot vigano vigier vignal vignau vignaud vigneau
  vignon vigouroux viguier vijayakumar vilaca vilain vilar villageois villain villalba villar villaret villedieu villemin villette villiers villon
  viloria vilsaint vimont vincendeau vinet viollet vion viracaoundin virama virapin virapoulle vireswami viret virlogeux viron visaitov vitalien
  vivier vivish vlachos vladu vlassov vliet voahirana voda vodounou voegele vogler voituriez vokshi vololona voltaire voltz vonderscher vong
  vongphakdy vongsouthi vonlanthen vorobiev voskanyan vouama vouteau voyer vrain vrenezi vries vucic vuillaume vuillemin vuka vukaj vural vyas wabealo
  waberi wach wack wacquez wadrawane waehnya waema wahba wahl waia wajsbrot wakajawa wal wald walle wallon waltz wanakaija wandja wandji wansi waongo
  wargnier warin warner warraich warsama warszawski waserman wassaumi wasserman wathodrawa watkins watrone wattara watteau wattel wayaridri wea weaver
  weill weinling weiri weisbecker weishaar weissbeck weisz weizman wejieme wele welker welter wemba wembo wencker wendt wenehoua wenethem weng wenzel
  weston wetzel wheeler whelan whitehead wiart wickersheim wicki wickramasinghe wiederkehr wiersma wild wilkins willaume willemin willer willis willm
  wilmart wimian winchester winckel winterhalter wintz wissler wit witt witte wittwer witz wizman woehl woehrel woelfel wolde woldemariam wolfer
  woller woodward worku wurth wuyts wyns xalite xayavong xenihate xheka xhelili xhemaili xhepa xian xin xing xolawawa xowie xozame yabre yacou yacoub
  yagoubi yahi yaiche yaka yakoubene yala yalcinkaya yamani yameogo yamsi yanda yandiev yanev yanga yango yanik yankov yankson yanogo yansaud yapi
  yapo yaqoob yaqubi yarar yardim yardimci yates yattabare yavas ycard yebda yebga yebo yeboua yedikardes yeiwene yeiwie yekawene yemane yen-pon yener
  yenga yeou yepes yermeche yesilyurt yetim yker ymeri yobo yoda yode yolcu yonga yonli yossa yougbare youl youlou youmbi younas younsi youssoufa
  youssoufi yoyotte ypharraguerre yra yucel yumak yun yurt yurtseven yusufzai yusupov yver yvernault zaanoun zaari zabala zabar zaegel zafimanjaka
  zafindrainy zafitsara zafy zaghdoud zaghloul zagre zahaf zaher zahi zahiri zaidat zaimi zair zakari zakhia zakouani zamble zambo zami zan zander
  zandronis zanfir zang zanga zann zante zaongo zaouche zarka zarouali zarouki zatout zayed zebari zebaze zebina zebiri zegrar zejneli zejnullahu
  zekaj zekic zelma zemmouri zenati zenawi zenga zennaki zeoula zeqaj zerah zerdoum zerguini zerhouni zerihun zerouki zervas zeyer zha zhelev zhuo
  zhvania zida zidan zidi zidoune zilliox zinck zind zine zinga zingha zinine ziouani zirn zitoune zitte zlatev znati zoa zobel zogo zogu zohou zohoun
  zokora zola zorn zoro zoua zouaghi zougagh zouggari zouhir zoure zozor zribi zubeldia zubiat zufferey zukic zuluaga zumsteg zumthor zuo zuzarte
  zwickert zyberi
`);
