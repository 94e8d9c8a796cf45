import { words } from './words.ts';

/** Family names that fewer people bear, of every origin, beyond those of `family-names.ts`. Folded, sorted. */
export const rarerFamilyNames = words(`
  abalo abaul abazi abbes abboud abdilahi abdulkhadjiev abdulle abdulwahid abe abecassis abega abelyan abena abensour abera aberos abessolo abiven
  abodo abomo aboubacari acakpo accipe achache achade achakzai achard achir achirafi achouri acker adamou addo adejumo adekalom adekambi ademi aden
  adiguzel adingra adjanohoun adjaoud adjoua adjoumani adnot adras adriaensen adzic afaitu afewerki aflalo agalawatta agbessi agbo aggoun aggrey
  aghajanyan agic agnel agoun aguerre aguessy agushi agyeman ah-fat ah-hot ah-koun ah-nieme ah-son ah-soune ahamed ahlgren ahoua ahoussou ahutoru
  aidoo ainciburu ainte aissani aissi ajdini ajili akbas akendengue akkache akkari akkus akono akpa akpan akpo akre akrouf akue akyol alabed alahmad
  alam alamele alami alania albaret albarran alcaide alcuyet aldana aldridge alegre aleixo alemu alessandri alexiou alfonsi alhamad alhassan alhussein
  aliane alibert alic aliev alili alimi aliti alkhatib allam alleaume allegre allegri allou alloun alo'o aloisi alomar alp alrifai altay altidor
  altunbas altunkaya alvarenga alvi amacouty aman amankwah amany amaru amblard ambrosi amegan amessan ametov amiar amimour amirat amoah amodio
  amourdom amroun amsler anamparela anandarajah anani ananyan andarabi andebrhan andral andreiev andriamahefa andriamanantena andriamasinoro
  andriambelo andriamparany andrianarivo andrianasolo andrianina andrianjaka andriantsiferana andro angelov angexetine angot angoula angue ankrah
  annan anoh anquetil anrifidine ansah ansari ansary ansola antenor antolin antona antonyan aouadi aouam aouami aouici apatout apaya apelete apetrei
  apezteguy apollon appavou arai aramburu arango araya arbogast arboleda arbona archambault arconte arcos arcuri ardila ardouin aregawi aribi arifi
  ariihohoa ariipeu ariitai aristoy arkam armani armede armoudom arnal arnell arostegui arpaci arrieta arslani artis arutyunov arzel arzur asadi asani
  ascencio asenov asloun asmar asmelash assaad assal assamba assamoi assani assemien assi assis assouan assoumani assoumou ataide atalay atallah atapo
  atchapa atchia ateba atger athoumani attias attieh attoh attou attoungbre aubel aubertin aubery aubineau aubourg aubrun aucouturier audibert audoux
  auffret augereau augier augustave aujard aupetit auraa authier auvinet avaby avdic avdiu awono ayache ayachi ayari ayeb ayele ayerza ayew ayissi
  aykut ayoubi ayub azema azeredo azongo azonhiho azor azouaou azouzi azzi azzoug baas bachelet bachelier backstrom bacquet badat bade baena baert
  baessa bafouetela bagayogo bagci baghdad baghdadi bah bahadori bahamboula bahloul bahoken bahta baican baig baillargeau baisarov bajaj bajard
  bajraktari bakaev bakala bakir bakoua bakshi balachandran balaci balaguer balaj balanel balasingam balbine baldwin balenga balin balit ballabani
  balland ballester balmes baltazar baluku baluta bamana banderas banh banks banny banza bao baouche bapst baradji barakzai barata baraton barayev
  barazi barba barbeau barbet barbot barbotin barclay bardet bardhi bardin bardou bardury barff barki barnett baroudi barraud barrett barro bartha
  barua barul barzani basaev basar bascou baskaya bassil bassonville bassot bastard bastos basu batata batchi bates baticle battesti battestini
  batukaev bauchet baudoin baudrier baum bautista baux baxter bayard baye bayindir baykal bayo bayon bazie bazile bearune beaubrun beaufils beaugrand
  beaujean beauperthuy bechiri becht bechtel bedel bedoya beek begolli begu beguin begum behanzin behloul behoteguy behrens beirao bekale bekkari
  bekteshi belaidi belair belal belard belbachir belchior belhadi belhumeur belinga belkhodja bellahsen bellaiche bellerose belleville bellevue bellil
  belmont belo beloucif belounis belqasmi benea benech bennis beral berber berdah berenguer bergamo bergeot bergeron berghmans bergsma bernadet
  bernardeau bernardes bernat berrabah berri berrocal berruyer berterretche berthaud bertheau bertho bertholet bertil bescond bessiere betancur
  betrouni betsimisaraka bettache bettan bettencourt bettinger beugre beuzelin bevis beyene bezara bezard bezier bezzaz bhuiyan bhutta biague
  biancardini biard bibiane bicaku bictogo bidault bidegaray biehler bienaime bigey bihannic bihi bikindou bikoko bile biljali billaud billot bimbou
  binder birba birckel birsan bisson bitsch biya biyogo bizet bizimana bizimungu bizot blagoev blaizot blaj blanca blanchon blanchot blasco bleas
  blouin blumenthal bobin bocquet boehler boersma boewa boga bogale bogdani bohbot bohn boian boiguile boileau boinariziki boinot boireau boiron
  boissel boisselier boissier boissiere boiteux boivin boketsu bokungu bolanos bollinger bolog bolongo boly bomboko bonavita bond bonifacio bonifay
  bonnard bonnardel bonnefond bonnefoy bonnemaison bonnier bontemps bopenda bor bordei borderie bordier borel borg borie bosmans boston botelho botero
  bothorel botozaza bottaro botton bouamar bouamra bouanga bouare boublil boucif boudaud boudin boudraa boufal bouget bouhadi boujnah boukaka boukono
  boukou boula boulard boulet bounaud boungou bounou bourbon bourdy bourel bourget bourgin bourhis bousso boutaib boutet boutros boutry bouyer bouzat
  bowen bowman boyaval boyraz bozdag bozize bozkaya brachet bragard braham brahami brahimaj brahja brahmi brami branger braouezec brard brasil breard
  bregu brehier breitel bremond brennan bretin breuil breuillard briceno briere brigand briggs brik brisset broekhuis brossard brosse brossier
  brothers brotherson brucker brulard brum bruneteau brunin bruschini brusco brute-de-remur brutus bryant bsaies bucaj buendia buffet bugnar buisset
  bujari bukvic bulambo bulhoes bulteau bulver buonocore burckel burduli burgard burgess burgun burke burlot busson butscher buzatu bwanga bytyqi
  cabanel cabaret cabarrus cabello cabi cacador caccia cachard cadi cadot cahill cahuzac caillard caillaud caille cailleau cailleteau cailleux cakaj
  cakar cakmak cakoni calado calancea caldas calendini calik caliskan calle callens callet calmels calpetard calvet camala camargo camarinha camatchy
  cambon camilleri camilo campuzano canaguy canario canavaggio candelier canelas cani canioni canpolat cantero cantin capela capgras capochichi caprio
  capron carabin caradec carbonell carbonnel carbonnier cardillo cardon carette carey carle caro carpenter carr carrasquilla carrel carretero carrilho
  carvalhais carvalhal casaca casado casalta casciano casimirius cassagne cassama cassan cassard castagne castaing castano castelain castelo castets
  castrillo catal catala catan catarino cataye cathala catorc catteau cattin cauchois caudal caumont cauvin cavaille cavus caxias cazal cazalis
  cazalon cazaux cazes celaj celebi cerkezi cerveaux cesario cesbron cespedes ceulemans chaabani chabani chabaud chabert chabi chadha chadli chafai
  chaffaut chaher chahine chaillou chakarian chakma chakraborty chalal chalumeau chalvet chamakh chambers chambon chami chamorro chamoun champagne
  champion chamsidine chane-hime chane-law chane-si-ken chane-to chane-tune chanfi chantreau chaparro chapel chapelain charasse charbonneau chardin
  charfi charlery charlet charlot charlotin charrel charron chassaing chastel chatain chater chathuant chatterjee chau chaudet chauhan chaumeil
  chaumet chauveau chauvel chavdarov chavriacouty chawla chazal chazelle chebrek cheema chehab chekroun chekroune chellappah cheneau chenini chennouf
  cheraga cheraitia cherenfant cheriet cheron cherrad cherradi chery chesneau chesnel chettouh chevon chevrel chevrot chi chiappe chiche chiesa chihab
  chihabouddine chiheb chim chin-foo chinnathamby chiron chiru chitu chopin chouchana choudhury chouikh chouiref chouteau cicero cidolit ciftci cigdem
  cika cil cilirie cimen cimino cinna cirstea cissoko citronnelle ciuca clairicia claudel claudon clauss claveau clavel claverie clavijo clavis
  clayton clem clerget clervil cloastre coatmeur cochard cochin codjia codjo codrington coenen coent coeuret cognard coiffard cointe coito cokgun
  cokmez coleman collard colleaux colleter colleu collignon collinet collomb colmet colo commeau comorassamy compain compere comte conan condamine
  condapanaiken constantinou conway cools copaci coquelin coquelle coquet corbel corbett corbin corbu cordelier cordonnier corfdir cornano cornette
  corniaux cornic corosine cortina corvest cosquer cosson costes coti cottard cottereau cottin coudert coudoux coudray couedic coulomb coupama couprie
  courcelle courcier courtade courtaud courtin coutand coutard coutelle couto couvreur couzinet covino cowan cracan crane crawford creff crenn
  crescence creuzet crevel criado criscuolo cristofari crochet croisier croizat croizet cronier crouzet crusol cuadrado cuadros cubuk cufaj culea
  culioli cullen cung cunningham cuny curado curca curie curri curti cusin custos cuvelier daas dabadie dabbagh dabriou dacko daclinat daddi dadie
  daems dagher daghfous dagli dago dagostino daguerre daguet dah dahalani dahbi dahlem dahlgren dahmane dahmoun dahmouni dahou dai dalencourt dalkilic
  dalton daly dambas dambreville damo damour danel danet dangles danh dani danjou danna danquin dansokho dantec danton daoulas darbal darboe darcel
  dardenne darid darie daries daroueche darraji darras darricau darsieres dasgupta dassonville daudov dauge daunay dautaj dauvergne daviau davoine daw
  deaconu debarge debessay debray debril decaux dechev deck deconinck decottignies dedaj degand deger deguigne dehaene dehbi dejardin dejene dekeyser
  dekoninck delacourt delahaie delannay delatour delatre delaval delaville delbecq delbos delcourt delcroix deleau delebarre delepine delestre
  delfosse delhaye deliu delobel deloffre delord delorge delouvrier delpech delpierre delplace delpy delsol delteil deltour delva delval dema demaj
  demarest demaret demay demetriou demiral demirkan demirkaya demirkol demissie demont dempsey demuynck deneuville deniaud denizot denolf depardieu
  depoorter depret deravin dere deregnaucourt deruelle desage desaint desantis desbonnes desbordes desbrosses descamp descas desfontaines desgranges
  deshaies deslandes desmarais desmaret desmarets desmedt desplan desplanques desplats desprez desrivieres desrosiers desrues dessaint dessalines
  dessart destouches desvignes detournay deveci devergne devulder dewaele dewulf deydier deyres dhingra dhondt dhuicq diakiese diame dianga dianka
  diard diawo dibango dibba dibra dicko dida diebold diehl diep dietsch dieu dieujuste dijk dikongue dillenseger dimitriadis dinane dinc dincer dindar
  diniz diombera diomede diouck diouri dirir divialle dixit djaha djaidani djalo djebbari djeddi djedje djelassi djellab djennad djeumo djiguiba djire
  djossou djoudi djouhri dobaria dobrev dobrica doe doganay dogbo doghmane dogrul doisneau dolle dollinger dolor domenech domitile donciu dondon
  dongmo donmez donnet donoso donval doom doorn dorcely dorffer dorilas dormoy dorsainvil dorval dorvil dorvilus dossou dostum doualeh douay doucet
  douchet douibi douiri doulet douma doumbe doumenc dourado dourlens dourlin doyen drawilo dreano dreau dreshaj dreyer dreyfuss drieux drif drogba
  drollet drost drouard drouault drouin duan dubard dubessy dubey duboscq dubourg dubout dubrulle duburcq ducasse duchesne duclaux ducloux ducrocq
  ducrot dudayev dudouet dufau duffy duflo duflos dugue duhalde duhem dujarric dulac dulaj dulieu dumay dumitras dunand dunn dupas duperray duperron
  duperval dupeyron dupeyroux dupire duplan duplessis duplessy duponchel duportail dupouy duprez dupuich duque duquesne duquesnoy duranty durier
  durieux duriez durimel durin duriqi durmishi durmisi durrani durrieu durruty dursun duru dussart dutertre duthoit dutilleul dutruel duverger duville
  duvivier dzeko dzon eang ebanda ebang ebel eber eberlin ebode eboue ebrottie eckly economou edilov edimo edoh efoua egal egalgi egler egoyan ehouman
  ehouzou ehret eichenlaub eid eijk eira ekambo eker ekindi ekoto ekra ekue ekwalla elalouf elgart elice elismar elissagaray elizalde elkouby ellacott
  elmali elmi eloidin eloko elong elsayed emane embolo emeran emurla enault encaoua encinas enoff erb erdan erden ergin ergul ernatus ernoult eroglu
  erramouspe errecalde ertas ertekin escande escoffier escribano escudero escudier esen eser esnault espejo espilondo espinasse essengue essien essoh
  essono estager estebenet esteve estienne estrela etame etchandy etchebaster etcheto etemi eto'o etoga etonde etse ettayeb etxart etzol eurisouke
  evain ewane exume eyasu eyenga eyheramendy eyidi eymard eynard faaite faana fabas fabert fabregue fabreguettes faddouli fadhuila fadika fadli
  faessel fafe faget fagoaga fainke falchun falck falcon falgas falla fanchin fankam fanomezana fareata fareh fargeot farges farget farinha faris
  farnier farooqui fartas faua faucher faucheux faugeras fauquet faustino fauvet favennec favrot fayard fayet fayolle fazli fazliu fazul feenstra
  feger feghali feghouli fehri fei feijoo feio fekir fel felah feldman felgueiras fels felten fendri feraoun feraud ferchichi ferguson ferhani ferhati
  feria ferizi ferkous ferly ferre ferrere ferret ferron ferus feudjou feuillatre feuvrier fevre fialho fidan fifi figuin fillion fillon finidori
  fiquet fischbach fishman fitzgerald fitzpatrick flandin flaun flessel fleurant fleurimond fleurot flohr floquet florestal foata fofanah foggea
  foissac fokou foley folio follet foltz fomba fontanel fontanier fonteneau fontoura forero forgues forrest fossier fotiou foubert fouchard fouda
  fougeray fouillard fouillet foulon fouque fourati fourcade fouret fourment fourmond fourneau fournel fourrier foussard fraisse fraissinet framery
  franchet francil francillon frangieh fraser fraysse frazao frechet freeman frej fremaux fremont fremy freno freund freyermuth frison fromentin
  fromont frumence fruteau fulcrand fulga furst gabali gaber gabre gabsi gacamumakuba gaci gaden gadio gado gadois gaffet gaffory gagnepain gago gagua
  gahi gaignard gaillot gakaev gakosso galeano galibert galica galland galley galliot galliou galmiche galtier galvani galvao gambier gana ganchev
  ganda gandon gandzion gankama ganne ganofsky ganot gantchev gantsou garapon garba garces garcez garcin gardette gardner garel garg garicoix garin
  garnaud garner garot garric garrigue garros garzaro garzon gasmi gastineau gatibelza gatineau gau gauchet gaudart gaudry gaulier gaultier gaumont
  gautheron gavard gavaud gaviria gayadine gayet gayraud gazaev gazeau gazuev gbaguidi gbane gbedemah gbetkom geay gebre gebremedhin gedik geerinck
  geerlings gega gehin gelas geldreich gelin gelis gelovani gence gencer gendron geneste genevois geng genin genot geoffre georget georgiadis gerardin
  gerbaud gerguri geronimi gersheimer gervaise geslin gevrey gezer ghalem ghaly ghanmi ghariani gharsalli ghaznawi ghazouani ghebremichael ghenassia
  ghernaout ghilas ghirmay ghosn ghoul ghoulam ghozali ghukasyan giacomoni giamarchi gibert gicquel giessinger gigan gilani gillard ginoux giorgobiani
  giovannangeli girardin girardot giraudeau giraudet girault girma girod girondin girouard gishkaev gjata gjeka gjergji gjinaj gjura glaude glauser
  gliga gloaguen gnagne gnahore gnakale gnanasekaran goasdoue gob gobalou gobardhan godet godin godineau godonou goepp goethals goguet goita gokalp
  gokcek gokmen goksu golabkan goldschmidt golemi goncharov gong gonnet gontier gonzaga gordillo gorin gorodey gorohouna gorostiague gossart gouault
  gouba goubert goubila gouez gouin goulamaly goulet goupil gourama gourari gourdine goure gourlay goursaud gourvil gousset goutte gouyette govindama
  govindin goyheneche graaf grabovci graff grah grandclement grandin grandmaison grandpierre granier granja grannec granvorka grasset gratien gravelle
  grbic greiner grelet grelier grellet grevet griffin grignon grigoriev grillet grimal griveau grosbois grosdidier grosshans groult grousset grover
  gruau grub grubi gruel guardiola guecamburu guechi guedes guedi guedioura guegan guei guellil guenneguez guenot guerbas guerineau guerlain guermah
  guermeur guerrab guerrand guevel guiagoussou guibert guichaud guiet guigue guilbaud guillard guillemain guillemet guillerm guillermin guillory
  guillotin guillouet guimard guinard guinot guion guiot guirassy guiraud guirriec guitton guizani gulec guliyev gultekin gumus gunasekara gunay
  gundogdu gur gurbuz gurler gursoy gusmao guta guyard guyomarch guyomard guyonvarch guzeler gvasalia haan haase habashi habbaz haberer habri
  habtemariam hachani hachemi hachet hachicha hachim hadef hadergjonaj hadid hadjam hadjeres haegel haeweng hafidhou hager haidara haik haileselassie
  haimoud hairapetian hakem hakizimana hakkar halifa halis hallak haller halpern hamadache hamana hamard hamblin hameed hamelin hamidouna hamm hammad
  hammond hammou hammouda hamot hamoud hamoudi hamwi hanachi hang hanganu hanini hannouz hanouna haocas hapaitahaa haq haqqani haquin haran harel
  harguindeguy haribou harlay harnois harper harrachi hart harua hasanaj hashemi hassanzada hatterer hatton hatzis haumani haumont hausherr hautbois
  hautz hawrami haxhia hayani haye haziri hebbadj hebrard hedhli hegoburu hegyi heim heintz helal held helie helies hell hellec hellouin helmlinger
  helmstetter helmy helou henault henck hendrickx henery hennequin henneuse henrion herbelin herbin herbst herimanana hermoso hermsen herpin herry
  hersent hervieu hesnard hetemi heyd hiblot hibon hidouci higgins hilbold hild hinz hiriart hirn hirschfeld hirsi hirtz hirtzlin hivert hmana hmong
  hnaisilin hnawang hnepeune hoair hobeika hocquet hodgson hoenen hoff holland homsi honemine honorat hopkins horeau hornecker horowitz horta hosny
  houamed houard houaria houdayer houdhoifa houdin houel houessou houfani houghton houlier hountondji hourani houssay hoyos hua huard huchet hude
  huguet hul hulin humbrecht hummel hunault hunsinger huo huon hurault hurel huret hurtaud husaj huseynov hussey husson hutanu hutin hyppolite ibara
  ibinga ibishi ibrahimaj ibrahimi ibrahimov ibraimi icare idaroussi idiart idjer idowu idrisov idrizi ieng igwe ihmeling ihorai ikherbane ikkache
  ilboudo ilies iljazi illouz iltis imarazene imare imbaud imboden imeri imouza inacio inanc incana inda indami indart infante ingar ingold inizan
  inonga inoussa inthavong ioannou ipoua ipunu iribarne irigoin iroko irubetagoyena isimat ismailzai ismajli ismayilov isnard ispirian israilov issaka
  issifou issihaka issler issop issoufi istrefi istria itoua ittah ivara iwa izal izard izquierdo jabbari jabot jaccoud jacoby-koaly jacquard
  jacquemard jacquemont jacquier jaegle jafarov jaffre jagot jahan jaidi jaillet jakaj jakupi jalabert jalali jalet jallet jallouli jallow jalma jamaa
  jamain jamard jamet jamin jammeh jams janashia jandali janky januzaj januzi jaonarison jaoui jaozandry jaquier jardel jardim jarno jarrah jarraya
  jarrige jarry jasari jasor jatta jaubert jaulin jault jaunay jausseran jayawardena jbara jeandel jeanjean jeanneau jeannin jeanty jegatheeswaran
  jehanno jelev jelic jellouli jemai jerbi jestin jetter jiao jilani jlassi jobard jobert joffre joinvil jolivet jollivet jolly jolo joncour jongen
  jonquet joredie josephau joss jouan jouanneau jouet jouffroy joulia joulin jourdren journet jourson jousselin jouve judic juillard jukov julliard
  jullien jumblatt jumel jumet jund k'bidi kaambi kabak kaban kabange kabar kabashi kabre kabuya kabwe kacimi kadic kadiri kadrija kadyrov kaelin
  kagambega kagame kagan kaganovitch kagy kah kahsay kahya kaidi kaimuko kajtazi kakar kalaga kalambay kalayci kalayjian kaldaras kaleci kalenga kalfa
  kalicharane kalifa kalinine kalkan kallel kaloga kaloie kalonihea kalume kamagate kamberi kambire kamdem kameni kamguia kamm kamoun kanaan
  kanagasabai kanaky kancel kandassamy kandemir kandil kanga kankava kaoua kapend kapinga kapoustine kapp kapuadi kapur karaaslan karacan karaj
  karakas karakurt karamanlis karambiri karanfil karangwa karasu karatay karcher kare kargin karli karoubi karrer kartal karunanithi kasmi kassamba
  kassi kassim kassimi katsaros katumba kaudre kautai kayaalp kaye kayembe kaygusuz kayikci kayitesi kaynak kazadi kazarian kazembe keane kearney
  kebede kecici keck keddar keldi keles kemmoum kempf kengne kengue kennett kenon keomany keovilay kepenek kergoat kerjean kerleo kerr kersale kertesz
  kezadri kha khadir khaldoune khalidi khalidov khamis khamvongsa kharbache kharroubi khassaiev khatchadourian khatir khattou khatun kheddar khedimi
  khedira kheffache khelif khelladi khemissi kheroua khettab khider khmiri khogyani khokhar khosa khuong khurana kibangou kibonge kica kichenama
  kichenin kiendrebeogo kiener kientega kifle kihindou kikunga kilicaslan kilola kimbembe kinkela kirchner kirilov kirsch kisa kissi kitoko kizilkaya
  kiziltas klee kleinman klingler klipfel knab knopf koanda kobenan kocabas kocaman kocaturk koessler koivogui kolaj kolie kolk koma konde kondratiev
  kongolo konhu konkobo kopp kordjee kostanyan kostov kosumi kouadri koubi koudou koudri kouka kouki koulibaly koumare koumou kourdi kouris koussou
  kouya koval koxha kpodo kpogo kra kraemer krajic krastev kratz kravets kreiss kremer kress krishnamoorthy kromah kroon krou ktari kuate kuci kueny
  kuete kugathasan kuipers kuka kukaj kul kumba kunzli kupferman kurban kurdi kurnaz kurtaj kurtic kurtz kuyateh kuyo kuzu kwiek kyriakou labarthe
  labat labatut labinsky labissiere labor laborie laborieux labous labrousse labrune lacarra lacassagne lacatusu lacaze lacemon lachenal laci lacides
  laconfourque lacossade lacour lacrosse lacroux ladeveze laemmel lafages lafargue lafertin laffleur laffont lafon lafond laforet laforge lafosse
  lagache lage lagha lagier lago lagourgue lagrene lahoud lajqi lakhlifi lalande lalanne lalie lallemand lallement lalou laloux lamarche lamare
  lamarque lamarre lamas lambin lamblin lambourde lamego lamizana lamm lamotte lamouchi lamour lamoureux lampin lamri lan-yan-shun lancien lancrerot
  landreau lane langlade langlet langy lanoe lanoux laouari lapacas laplaud lapp laquitaine larade laribi larochelle larrabure larrieu lartigue
  larzabal lascaray lascombes lasserre lasso lassus latchman latchoumane latif latour latreche latreille latrous latte latxague laubie laugier laurac
  laurenceau lauriette lautredou lavaud laville lavocat law-hang lawani lay layec layouni lazard lazarre leao leary lebbihi lebel lebert leblond
  leborgne lebosse lebouc lebourg lebrave lebret lecat leccia lechner leclair lecoeur lecoeuvre lecointe lecoq lecourt lecouvey lecuyer lederman ledmi
  ledoux ledoyen leemans lefaucheux lefebure lefeuvre lefkir legentil legesse legitimus leglise legouge legoupil leguay lehartel lehec lehoux leibel
  leichnig leininger leitao lejard lekaj lekehal lemba lemma lemort lemos lemsine lenfant leng lenglet lenoble lentz leonte leou leparmentier lepere
  leperlier lepeu lepine lepretre lequeux leray lerch lerebours lerouge lesaffre lesaint lescure lescuyer leshi lesieur lesourd lespagnol lestienne
  letort letourneau letourneur levavasseur leveau leveneur leverrier levert levesque levieux levillain leysen lherbier lheritier lhomme lhuillier
  liard libert lichtle lidou lidy lienard lienhart ligier limani limongi linard lindor linguet linotte lionnet lipschitz listoir lita litzler liyolo
  lizarazo llano loaec lobato lobe lobo lods loemba loew logeais logeswaran lohou loisel lokonda lokwa lollia lomba lombe lompo londono longuet
  lorenzi losada lotz loubet loucif loufrani louisjuste loukili lounas lounici loure loussouarn louvel louvet louzi lozach luamba luangphakdy lubaki
  luberriaga lubino luccioni lucea lucena lucet lucilly lucol lufuluabo lugonja lukau lukusa lulaj luli lumbala lumumba lunca luque lushaj luspot
  lussier lutete luthra luvumbu luyeye luyten m'dere maache maachou maalouf maamaatuaiahutapu maamri maandhui maatoug mabanza mabika mabille maboundou
  machet maciel macit mack madassamy madelaine madinecouty madjidi madoyan madra madzou maechling mafouta mafuta magamootoo magassouba magnan magnier
  magnin magri maguire mahaa mahai mahamoud mahamoudou mahazaka mahdjoub mahfouz mahieu mahiou mahmuti mahrez mahrous maignan maillet mainguy
  maisonneuve maistre maiterai maitrejean majorel makadji makalou makanda makaya makele makoumbou malaval malbec malet maleton malfait malherbe malici
  malidor maliqi mallebranche malonda malone malota malouda malval malvy malychev mambou mamede mammadov mamode mamosa mampouya manach manahirana
  manai mananjara manantsoa mandanda mandaoue mandelbaum mandon manet manette mangala mangara mangata mangeot mangin mangoua manickavasagar manicon
  manicord manijean manneh manolov manrique mansard mansi manso mantel manukyan manzambi manzano maouchi maoulana mapou mapuhi maraj marama marapa
  marashi marcadet marcaggi marcal mardare mardaye mardini marere maret mareuil mariello marinca marionneau marivan mariyathas marlin marmion maro
  marofotsy marot maroufi marouvin marquis marrakchi marsaud marsault marsh martelet martinon maruhi maruoi marza marzin mascart maskhadov massaly
  massard massengo masset massiani massonde massot massouanga massoundi matai matakumate matehau mateos mathe mathelon mathon matignon matohi matondo
  matoub matoumona matrafi matras matter matuidi matukala matz mauduit maugard maugat mauger maupas maupetit maurisseau mauroy mavinga mavraj mavros
  mavuba maxo maxwell mayala mayele mayemba mayima mayoute mazari mazarin mazars mazaud maze mazeau mazou mazoyer mba mbala mbani mbarga mbassi mbia
  mbodji mboma mbongo mbosso mbouma mboungou mbuyu mebara mechiche meddour medjahed medjber medjdoub medjkoune meeus mehaj mehic mehmedi mehraz
  meilland meite mekongo meksen meleri melikyan melin melingui mellah mellet mellouki melloul mellouli memaj memba menanteau mendil mendo meneses
  menet mengistu mengome mengue menguellet menguy menoret menye mequignon merabti meradi merbah mercadier merchich merdaci mergault merghem merilus
  merlet merlini merlot mervilus mervin mesbahi mesfin meskhi mesnard mesnier mesnil messai messaoudene mestiri mestre meta metais metaj metella
  metellus metodiev metogo meur meusnier meyers meynard meyssonnier mezidov mezieres meziu mezrag mhadji mhoumadi mialet mian miao michaut
  michaux-chevry micheau michelin michelon michels michineau mici migeon migot mihaylov mikolo milfort milia millan millard millon millot milongo
  mimran minatchy mindia mingant mingau miniconi minier minot minougou minoungou minta minvielle miquel mirabel miramont mirande mirdita mirghane
  misbach missamou missengue mitev mith mitkov mitoumba mitrea mittal mjeda mlaili mlanao moagou moala moalic moanda moasadi moawad mocho mocka
  mocquet moeava moens moetus mogne mohamoud mohseni moign moinard moindandze moindjie moine moinet mokaddem mokadem moke mokoko mokonzi molinier
  mollah mollard moloney mompremier monchaux moncorge mondesir mondjo mondon monduc monestier monestime mongin mongo moniz monje monnereau monnet
  monniot monpierre montagnier montaigne montalban montesinos montfort monthieux montilla montout moons mooria moquet moracchini moran morand
  morandeau moravie morceli moreaux morelle moret morice moricet morillo morisot morizur morlet mornet mortier mosconi moscoso mosquera mosse motoc
  mou mouaddib mouandza mouchet moudiki mougel mougenot mouhli mouignidaho mouillard mouissou moujahid moukala moukandjo moukila moulard moulay
  moulinier mouloudj moumen moumouni moundounga moungalla mourao mouret mourgues mourouvin moussaev mousset moussi moussounda moustoifa moutama
  moutien moutou moutouallaguin moutoucarpin moutoucomorapoule mouttou moux mouyal moynet mpaka mpassi mpia mpongo mpouki mroudjae msahazi msaidie
  msakni msoili muamba mubiala muca muckensturm mudimbe mugisha muhl muhlethaler mukandila mukantabana mukoko mukoni mulaj mulamba mullen mulliqi
  mulot munck muneton mungala munganga munier munsch munyaneza muradyan muralha murr murraccioli murseli musaj mushtaq musliu musoni mustafayev
  mustafi mustata mutabazi muthulingam mutombo mutschler mutz muyembe muzaev muzaqi muzard mvuemba mwana mwanza myftari mylvaganam mzali n'bali n'dao
  n'dour n'doye n'dri n'gom n'goran n'gouan nabais nabe nabizada naccache nacoulma nadal nadaud nadeau nadhoime nadji naffer nagapin nagarajah
  nahapetyan nahar nahas nahhas nahiet nahimana nahmias nahouda naimi nairac najar najm nalbant namer namouchi nanema nanette nanga nanque naoum naqvi
  narayanin naria nas naseer nash nasiri nass nassa nassif nassur natchkebia natua nauche naudin naudot nauta navas nazaire nazaryan ndala ndayizeye
  ndikumana ndoja ndombasi ndombe ndoumbe ndoumou ndrecaj ndzana nebor nebout nedia nedjar negrao negroni negura nehari nehlig neira nejjar nekiriai
  nemia nemmiche nena neptune neret neti neuffer newman neyens neyret ngabo ngaiohni ngandu ngassa ngassaki ngatse ngin ngombe ngongo ngoua ngouabi
  ngoubili ngoulou nguesso nguimbi nhaga nhan niamke niassy niazai nicholls nicklaus nicolaou nicoli niel nigoete nijhuis nijs nikiema nikitine nimaga
  nimani ninh nirelep nithiyananthan niu nivelle niyongabo niyonzima nizeyimana njanka njie nkada nkamba nkanga nkeng nkongolo nkoua nkouka nlend
  noblet nodet nogales noirot noirtin nolin nong nony noor noorzai norena normil noronha norton notin nouali nouar nouari nourry novais novoa
  nsabimana nsakala nsona ntaganda ntahomvukiye ntamack ntawukuriryayo ntep ntoutoume ntsama nudelman nuhiu nury nuss nussbaum nussbaumer nuyts nyamsi
  nyobe nys nzaba nzamba nzaou nzau nzeza nziengui nzinga o'callaghan o'leary o'shea oba obambi obando obas oberson oboh occean occolier ochou
  octavius odeh odermatt odin odjo oestergaard oeur ohanyan ohl ohotoua oiremoin oko okocha okoko okombi okouya okpo oladipo olgun oliech olinga
  ollier ollon ombessa ombolo omgba onal ondoa oner ong ongala ongolo oopa opeta opitz oprisan ordioni orelus oriakhel orjuela ornano orsinet orsoni
  oruc osborne osmanaj osmani osmont ossete oster ostertag otcenasek otchumi otter otuz ouahbi ouahioune ouaknin oualy ouamara ouardi ouaret ouazene
  oudghiri oudin ouerdane ouetcho oufkir ougdal ouhabi ouhocine oukaci oulahcen oulai oulare oumadi ounine ounis ounou ouologuem ouonsu ourad
  ouramdane ouslimani oussalem oussekine outiou ouvrard ouzani ouzri owona oxarango oyhamburu ozay ozbay ozbek ozden ozmen paala pabouty pacaud
  pacolli pacquet padovani padre pagnier pahio paillard pailler paillet paillot pajaziti pajot palankov palaou paloka pambou pamuk pancrate pandi
  pango paniandy pannetier panol pantaloni paofai papageorgiou papanikolaou papas papava papaya papi papon paquin paramanathan paramsothy paraskevas
  parenti parikh parmentier parny parpaillon parsons pascaud pasco pascoal pashaj pasquet passard passeron passil patenotre paterno paternotre pathak
  patricio patterson pauchet paulhac paulsen paulus paumier pautrat pavard pavie pavon payen payne payot pebou pechard pecheux peci pecout pecqueux
  pedrosa pedroso pegard pegase pehlivan pei peillon pekcan pelage pele pelissier pelivani pellan pellegrin pelletan pelloux peloponese pembele
  penalver penev penha penhoat peni penn pentier penven perchet perdriau perelman perera peret perfettini perian perkins permalnaick pernet pernin
  pernot perrard perraud perreau perrichon perrodin perron perronnet person pervaiz pesnel petillon petit-frere petiteau petrel petri petrou peuch
  peuziat peyrat peyre peyron peyronnet peytavin pezet pfirsch pfleger pfrimmer phal phi philistin philogene pho phommasack phommavong phoumsavanh
  phrasavath pichard pichet picot piel pierrard pierron pieters pietrov piette pigeard pignol pihatarioe pilorget pinard pincon pinel pinet pinguet
  pinilla pinot pinton piquemal pireva pirlea piron pirou pirtskhalava pirzada pitois pitou pitroipa pittari pittet planchard planchon plantier
  plassard platel plault plaza plessis plouvier pluchet plumasseau poaraoupoepoe poaty poch pochat pochelu poetai poggioli pognon poignant poigoune
  poilane poincare poinin poinsot poitevin poithily pollard pollet polynice pommeret poncelet ponchel poncin pongerard ponin-ballom ponnampalam
  ponnudurai ponsard pontier popaj popalzai popineau popotte porcher porlier porret portal portela postec postel potel pothin potin pottier poubil
  pouchet poudroux pougnet pouillard pouillet pouira poulawa poulbassia poulin poullain poupart poupon pourchet pourrat poya poyet pozo pradel
  pradines preault predali pregent preka prela premat prestia prevel prieur pritchard prodhomme proenca progri pronk prost prouvost provost prudent
  pruvot puarai puati puech puentes puerta puget puhetini puig pujol pujos pulvar puri pushkin pushparajah qabbani qadri qaeze qapitro qehaja qela
  qorri qosja quade quan queffelec queiros quellier quemeneur quenault queric quesnel quesnoy quilichini quilici quillere quinet quinio quintard
  quintas quintela quintin quinton raad raapoto rabaca rabary rabault rabearisoa rabehevitra rabehi rabemanantsoa rabenirina rabenja rabier
  rabinovitch raboanary rabotovao rabouin racon rad radama radigue radja radjah radjouki raes rafaly rafidimanana rafidison rafiq ragab ragot raguenes
  raguin rahaman raharimalala raharimanana raharinirina raharisoa raharivelo rahelisoa raherimandimby rahman raihauti raina rainaud raineri rais raiss
  rajab rajakulasingam rajalingam rajaonarison rajaonarivony rajasingam rajemison rajerison rajeswaran rajoelina ralaivao ralambomahay ralison ramalho
  ramalingom ramamonjisoa ramamonjy ramanamisata ramananarivo ramanantoanina ramarolahy ramaroson ramaye rambaud rambeloson rambhojan ramdini
  ramiandrisoa ramic ramilison ramond ramsey ranaivo ranaivoarisoa ranaivosoa ranarivelo rangapin rannou raoult raoulx raphanel rapin rappaport
  rasamimanana rasamoelina rasendra rasheed rashiti rasoarimalala rasoarinoro rasoazanany rasolo rasolofonirina rasolonjatovo raspail rasper rat
  rateau ratefy rathore ratnasingam rato ratovoarisoa ratrimo ratsavong ratsiahonana ratsimandrava ratsirahonana rauch raulin rauru ravalison ravaud
  raveau raveino ravel raveloarison ravelojaona ravelomanana ravelonarivo ravelosaona ravier ravoavy ravoniarisoa rawat raykov razakaboana
  razakamanana razakandrainy razakarivony razakasoa razanajatovo razanakoto razanamaria razanamasy razanamparany razanatsimba rebbouh rebholz reboul
  reboux recoing redondo redzepi redzic reeb reed rego rehm reibel reich reiff reiffers reignier reijnders reinette reiter rekik relvas remarais
  remetter remini rempp renar renardet renau renciot renelus renoncet renouard renoult requena requier resende restif revault reveillon rexhaj reyne
  rhein riabi ribas ribot ricard ricaud richardeau richier ricou ridouane rieb riedinger rieffel riehl riehm rietveld rifai rifflet rigal rigault
  rigolet rilcy rimbaud rimbert rimlinger rinaldo ringot riouall ripert riquelme riquet risch risser ritzenthaler rivault rivet rivoal rivoire rizk
  rizvi robalo robeiri robic robillot robine robinet roca rochefeuille rochette rocques roelandts roesch roess rogier rohmer rolin roll rollin rolo
  romana rombouts romelus romieu rominger romney rondeau rong ropars ropaul roquet rosan rosenbach rosenblatt rossier rostand rostas rothan rotin
  rouag rouah rouas rouault roubehi roucaud rouchon roudier rouet rougeot rougeron rougier rouillard rouillon rouleau roulet roumegas roure rousselet
  rousselot routier rouvier rouyer rouzic royet rozec rozen rozier rrahmani ruan ruano ruart ruas ruault rueda ruedi rueff ruffier rugamba ruiter
  rukundo rumpler runtz rupaire rustemi ruster rutaganda rutali rwigema rzayev sabanci sabani sabarots sabater sabena sabeur sabev sablon sabouret
  sacko sacramento sader sadeyen sadi sadouk safadi safaryan saffar safir saglam sagnon sagot saha sahai sahi sahiner sahni sahnouni saho saidoun
  saidulaev saihi saillant saillard sainsily saint-aime saint-ange saint-auret saint-cyr saintil saintonge sainvil sainz sakala sakande sakhri sakkal
  salame salameh salamov salasca saldanha saleem salib saliceti salihi salja salmeron salvado salvat samadi samatar saminadin samnick samper
  sananikone sanca sandanom sandjo sangou sankara sanmiguel sanon sanoussi sanquer sanson saral sarda sardin sarhy sarikaya sarkar sarker sarmiento
  sarrat sarraute sarrazin sarrola sartre sassine sathiyamoorthy satigui satkunarajah satuev sauli saurel sauser sausset sautereau sauvageot sauvaget
  sauvaire sauvan sauvestre savoye savrimoutou say sayin sbaa schaaf schaffner schall schatz scheffer scheibel scheidecker schenck schepers schickel
  schillinger schlegel schleiffer schlosser schlupp schmittbuhl schmouker schmutz schneeberger schnell schnepp schnoebelen schoenenberger schouten
  schuh schuhmacher schwaller schwartzman scouarnec seabra sebbag sebbar sebire secondi sedky seferi seffar segalen segaud segers seghier seghiri
  seguy sehgal seillier sejdini sejor sekkat selaj selimaj sellah sellam sellami sellier selvaratnam semega semere semlali senac senat senatus sende
  senechal sener sengel sengul senneville sentenac senturk serieys serpaggi serradj serrao serrault serret servais servius sery sesboue sessay
  sessegnon sessou sevestre seychelles seyfried seyoum sfaxi sfeir shaar shabanaj shahini shaikh shaki sham-koua shamilov shan shanmuganathan shapiro
  shaqiri sharifi shawa sheehan shehi shekho shepherd shetty shikder shpati shtjefni shu shurdhaj siarras sib sibal sibille sibomana sicot sideris sie
  sieber siegler sieng siewe sifi sigaud siger signate signoret siharath sihaze sikdar sikka silem silou silvani simaga simane simb simeus simler
  simonin simonneau simonot simonpietri sinama sinaman sinani sinayoko sinera sinewami singer sinimale sinnathurai sinquin siraud sisavath sisombath
  sita sitalapresad sitter sivarajah siwa siwene skenderi slavov slimi sloan smajic snijders snoussi soamiadana soanirina sobel softic sogbo soglo
  soja solanki solignac soloviev soltane solvar somasundaram songo'o sonntag sonor sorel soret sorhouet soriano sorlin sorrenti sorrondo sothinathan
  sotomayor soubeyran soubou souchet souchon soucramanien soudani soudjay souffou sougou soukhavong soulard soule souleiman soulet soulignac soulimane
  soulivong soumahoro soumano soumbounou soundrom soupramanien sourdin souriau sourisseau soury souvannavong souvestre sowe soyer soysal spahic
  spahija specht speck spenle spiegel spiess srikanthan srinivasan staebler stafa stanchev stauder steele steenbergen stefanaggi stenegri stephens
  sterk stiegler stoeckel stoffel storck strebler streiff sturm subasic subtil sucu sueur suhas suissa suka sukkar sulaj sulejmani sully sulpice
  suntharalingam sural surdu surena suri sweeney syed sylaj symphor szpiro taae taaroa taaroamea tabarly tabary tabi tadine tadjidine tadjuidje tadros
  taerea tafa tafani tafili tagro taguemout tahiata tahutini taiarui taibi tailame taillandier taillefer taimana takam talabardon talbot talec talha
  talis talla talukder tama tamarii tamata tamo tandjigora tanga tanneau tano tanriverdi tansi tantale tantet taochy taoufik tapare tapea taputuarai
  tarabay tarawally tarazi tardieu tardif tardivel tardy tarer tarin tasdemir tashjian tassin tastan tastet tat tatchou tati taupin taupua tauraa
  tauru tautu tava tavaearii tavanae tavier taviriirii tayllamin tazerout tchakri tchango tchatchoua tchibinda tchibota tchicaya tchikaya tchinda
  tchoeaoua tchoua tchoun teai teboul tefaatau tefana tehaameamea tehe teheipuarii tehuiotoa teihotaata teihotu teikiehuupoko teikikaine
  teikitekahioho teikitohe teillet teissier tejero tekaya tekinalp teklu telchid telega telfort tellier telly telmoudi telusma temaiana temarii
  tematahotoa temeharo temiz templier tenenbaum tepa tepava tepuhiarii teraaitepo terai tercan teriiero teriipaia teriiteporouarai teriitua ternisien
  terrade terrien terrier tertulien tesfamariam tetard tetaria tetauira tetiarahi tetuaiterai teulier teururai tevaearai tevane tevaria teyssier
  thammavong than thavarajah thavoavianon theain theam thebault thehei theimer thelusma thenot thepaut thermidor thervil thery theveneau thevenet
  thevenot thia-soui-tchong thiagarajah thibaudeau thiebaud thiebaut thieu thil thillainathan thimodent thiombiano thiriet thirion thiriot
  thirunavukkarasu thoma thomar thomasset thomazeau thornton thouvenin thouvenot thuillier thullier thurin thy thys tiambo tiandrazana tiemtore tieu
  tihoni tijine tillier timmer timofte tinomano tinorua tinot tiote tipaka tirilly tisserant tiv tivoli tixier tizi tkach tlemcani todua togbe togola
  togue tohme toihiri toinard toiyifou tolassy tomasini tona tonev tonnellier toofa topuz toquet torcheux tordjman toromona torrado tougard toungara
  tournadre tourneur tourqui toutain touvin touzani touzeau touzet tovmasyan tovonanahary tovondrainy townsend tramoni trancoso trapp travassos
  travert trebel trebor treguer treguier trehet trellu tremblin tresca treuil trevien tribout tricart trichard triquet tristani trival troalen troesch
  trofin trouillard trouillet truchet truffaut tsafack tsakaev tsakiris tsala tsamba tsarnaev tshibanda tshibola tshilombo tshiyoyo tsiba tsimanendry
  tsiory tsiranana tsonev tsoungui tuahu tucker tufan tuhiva tuiho tumahai tunc tunca tuo tuong tupana tuporo tur turbe turcot turhan turku turlet
  tutairi tutin tuzcu twagiramungu tymen tytgat ucciani uddin uhart uhl ujicas ukaj ulenga ulker ulmer uludag ulusoy umalatov unlu unsal upa ural urie
  ursache ursulet urtasun urvoas uslu usma usquin utchaou uthurry uwamahoro uwase uwera uwingabire uyanik uyar uygun vaatete vacher vacheron vadot
  vahapata vaillant vaipuna vaitilingom vaitilingon vakie valadares valadas valadier valat valcin valcourt valderrama valerius valero valin valliame
  vallier vallin valls valme valmy vama-wa vangah vanhaverbeke varenne varin varlet varol varone vasilache vasiliadis vassault vasse vassiliev vaswani
  vata vatovci vauchel vaudin vaughan vautier vautor vautrin vauzelle vayssade vayssiere vecchioni veillard veillon velayoudom velev velia velikov
  velly venkatapen verbard verbruggen vercauteren verdeil verdieu verdon vergnaud vergne vergnes vergoz verheij verheyen verhoef verin vermande
  vermeire vermersch vermorel vernay verne vernhes verny veron verrier verron verstraeten veselaj veseli vespasien vesperini vetter veyrat viaene
  viator viaud vicart vichard vidalie videau vidigal viegas viel vielle viennet viennot vigano vigier vignal vigneau vignon viguier vijayakumar vilaca
  vilain vilar villageois villain villalba villaret villemin villiers viloria vilsaint vimont vincendeau viollet vion viracaoundin virapin virapoulle
  vireswami viret virlogeux viron visaitov vitalien vivier vlachos vlassov vliet voahirana voda vodounou voegele voituriez voltaire vong vongphakdy
  vongsouthi vonlanthen vorobiev voskanyan vouama vouteau vrain vrenezi vries vucic vuillaume vuillemin vuka vural vyas wabealo waberi wach wack
  wacquez wadrawane waehnya waema wahl waia wajsbrot wakajawa wal wald walle wallon waltz wandja wandji wansi waongo warraich warsama waserman
  wassaumi wasserman wathodrawa watkins watrone wattara watteau wattel wea weill weinling weiri weisbecker weishaar weisz weizman wejieme wele welter
  wemba wembo wencker wendt wenehoua wenethem weng wenzel weston wetzel wheeler whelan whitehead wiart wickersheim wickramasinghe wiederkehr wild
  wilkins willemin willm wilmart winchester winckel winterhalter wintz wissler witt witte witz wizman woehl woehrel wolde woldemariam woller woodward
  worku wuyts xalite xayavong xenihate xheka xhelili xhemaili xhepa xian xing xolawawa xowie yabre yacoub yagoubi yahi yaiche yaka yakoubene yala
  yalcinkaya yamani yameogo yamsi yandiev yanev yanga yango yankov yankson yanogo yansaud yapo yaqoob yaqubi yarar yardim yattabare yavas ycard yebda
  yebo yedikardes yeiwene yeiwie yekawene yemane yener yenga yermeche yesilyurt yetim yker yobo yoda yode yolcu yonga yossa yougbare youl youmbi
  younas younsi youssoufa yoyotte ypharraguerre yra yucel yumak yun yurt yurtseven yusufzai yusupov yver yvernault zaanoun zabala zabar zaegel
  zafimanjaka zafindrainy zafitsara zafy zaghdoud zaghloul zagre zahaf zaher zahi zahiri zaidat zaimi zair zakari zakhia zakouani zambo zami zan
  zander zandronis zang zanga zann zante zaongo zaouche zarka zarouali zarouki zatout zayed zebari zebaze zebina zegrar zejneli zekaj zekic zelma
  zenati zenawi zenga zennaki zeoula zeqaj zerah zerdoum zerguini zerhouni zerihun zerouki zervas zeyer zha zhelev zhuo zhvania zida zidan zidi
  zidoune zilliox zinck zind zine zinga zingha zinine ziouani zirn zitoune zlatev zogo zogu zokora zola zorn zoro zoua zouaghi zougagh zouggari zouhir
  zribi zubeldia zufferey zumsteg zumthor zuzarte zwickert zyberi
`);
