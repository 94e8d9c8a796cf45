import { words } from './words.ts';

/** Given names that fewer people bear: regional, old-fashioned, recent, and of every other origin. Folded, sorted. */
export const rarerGivenNames = words(`
  abdillah abdoul-anziz abigael absa ademola adrianna aela aelia aelis agneszka aimery aino aitana aiyana alaitz alaric albena albertine albulena
  alceste alexane alexina allegra aloys althea alwena amadis amael amala amand amata amaya ambrine amelle anandi anass andelie ander andjelka angelito
  anies anlyaoui annelise anouchka anouck ansel ansou ansoumane antane anthime aramis arantxa arghyris argitxu arif aristote armony arthus artus aruna
  arvin arwa arwen asena asmae assiatou aswad attoumani aubeline aubrey audren augusta augustina aureline avelina avit awen axelane ayanna aymar
  aysegul aytekin ayumi azilis aziliz azyadee badredine bahija baidy balaji baptistine barack barkha basak basma bastienne baudry becaye bedis behija
  beiza benoite berengaria berenger bernardin berta bertin bertrande besik betsy bettie beya bichara bienvenue bilguisse birsen blagoj bleuenn
  bleuette bleunvenn bluette boinaidi bolanle bonaventure bourama brahima braulio breanna brevalaire briana brigida brigitta brionna brivael brunhilde
  bubacar cagatay cagri calista calixta calliste camilia canelle cansu careen carlene carolin caroll casimir cassidy cassiopee castille catia cedrick
  ceferino celal celena celian celimene cengizhan ceren cesarine chafia chaharoumani chahrazed chaimaa chanelle chanez charifa charleen charlelie
  charlize charly chayma cheikhna chems chenoa cherazad cheyenne chiraz chitra chrif chrislain chrislaine christal christan christia christianne
  christie christin christoforos chrystel cirine claudiane claudy clementin cleofe clervie cloe clorinda clothaire codrut colleen colm conceptia
  conrado consolata constantina constanza consuela coralyne corneille cornelie corneliu corradin cosme crepin cristovao crystelle cyndie cyran cyria
  cyrus damaris damia damienne danae danika danitza danka danut danyl daoulati daphnee daphnis dareen darina darja daron davia davina davino davud
  decio delfina delfine delina deliz delmira delvin denitsa denyse deodat derick derrien deryl deyan dhafer dhia dhoimir diabou diaga diama diariatou
  diarraye diaryatou didar dieumerci dilnoza dinara djalil djeinaba djenebou djida djihad djihane djouher djoulde domitille domnique donatienne donia
  doriana dorien dorra doru douha drilon dudley dume duraid dylane dylann dyna ebony ebrahim ecaterina echati edda edern edison editha edna edon
  edouarda edouardine eemil efrain egle eider ekin elana elbert eldin eleazar elefteria elfi elfie elhoucine eliab elida elikia eliot elisea elissa
  eljana ellinor elmedin elmir elmira eloan eloane eloi eloie eloisa elora elouann elouen elpidio elric elva elvin elvina elvio elya emanuil emese
  emiliana emilson emmeline emrys enaut enda eneko engelbert enguerran enoa eraldo erell ergys erick erida erkin ermance ermeline ernestina eros esmee
  espen estelita estrella eszter eufemia eunice eurydice evelin ewenn eylem eymen eyup ezequiel ezinne fabricia fadoua fahim faida faizal fakhri
  faride farouka fazia fazil fedor feliciana felicienne felicija felip feruza fidelia fidencio fiorenzo flavian flavienne florentine floriana floryan
  folke foued fousseni fousseynou fragan francelin franckie francky franka franko frants frantz frederica frederico fridolin fuat fulvia gaana gabino
  gaia gaizka galaad garazi garikoitz gaspare gauvain gavino gawain gayatri gelson genaro georgine georgy geraldina gergana geronimo gersende gerta
  ghezala ghyslain gigliola gildas girolamo giselle gislain gitta gizem gladis glynis godefroid godelieve goderdzi godwin gorgi gorka gosia graciano
  graciete gregoria gricelda gualter guelor guenael guenola guenther guerric guewen guilaine guilhem guillermina guirec gulbahar gulizar gulsah gunes
  guyonne gwenn gwenole gwilherm gwladys gylfi habibou hadi hadia hadjar hadya hafed hagop haidi haitem hajime haleh halimatou hambardzum hamda hamido
  hamma handan hanine hany harika haroune hasiba hasnia hassania hatouma haulani hayate hayder hayet hayette hayri haytem hazal hazar heber hedda
  hedia hedwig hedwige heifara helenka heliodoro hemza hengameh henia henrietta herald herculano hercules heriberto herlinde hermance herminio
  hermione herta hewad hiba hidaya hiep hieu hilal hilario hilarion hilda hilmi hinatea hisham hjalmar honorata honorio hooda hosam houcem houdhayfa
  houmam hourya houssein huberte huda hugette hugolin humbert humeyra hung husna hyun iancu iannis iara ibai ibon ibrahem ibrahimou ibticem ibtihal
  idil idoia ieva ignacia ihab ihcen ikhlas ikhlass ildut ilef ilena ilhame iliya iljaz ilknur illan illia illona ilmi ilyana imad imade imanol imco
  imelda imke inass indiana inessa ingemar inigo inka inocencia intissar inzoudine iona ioulia iqra iraida iraklis irati irek ireneusz irini irvin
  isabela isaie isaline isaque isidoro isildur islem isleme ismaele ismahen isman ismat issame issra itzel itziar ivailo ivanka ivete iwan iyad iyed
  izaro izidor izold izumi jabril jacobus jacquemine jacquette jaimie jalil jallal jamilla janeth janez janick janie jannick jannie jany jarek
  jaroslava jasemin jassem jassim javiera jawhar jazmin jeanette jeannick jeannie jeevan jemima jenifer jerald jeremi jeremia jeremias jermaine jesica
  jezabel jihed jihene jinane jing joannes joannie jocelin joella joevin johanne johnatan johny jokin jolan jolana jorane jordana jorick jorik
  josefine josephina josian josias josie joska josseline josselyne jossy josu jouad joud jozefa judikael julen julias juliet julieta julija jurij
  justas juvenal juvencio kadda kael kaelig kagiso kaissa kalala kalie kalinka kalliopi kaloi kaltouma kamar kamela kameliya kamille kamilou kaoru
  karelle kasia kasper kassandra kateryna kathia kayden kayliah keenan kelig kendra kerian kerwan kesha ketevan ketsia kevan keven kewan khachik
  khadar khadimou khaira khairi khaldia khalfan khalia khalissa khamsa khaoula kheloudja khemais khetag khoa khodor kiana kiem kiet kilien kimberley
  kimia kindy kisito klaudija klemens klervi klotilde koji kokou konogan korantin korben korkut kossiwa kosta kouamela koulm kousai kriss kristaps
  kristiana kristyna ksenija kujtime kurtis kusai kweku kyara kylie kyllian kyrillos laarbi labib lachlan ladji laelia laina lalitha lamiaa lamina
  lamis lancelin lancelot lanna lasana lassaad lassad latifah latifatou laurelenn laurelie lauriana laurina laurita lauryn laurynas lavdrim layth
  laziz laziza lazlo leda leina leire leland lelia lenaick lenie lenna lenora leocadio leodegar leonida leonilda leora lesly leslye leta letterio
  leyana lhoucine lhoussaine lianna liberato lidio lieke lieven lilas lilja lilla lindita linh lionela lisandra lisandre lisandro lisandru lisbeth
  lisebeth liselotte lisenn lissandre lissandro litissia liviana liza lizabeth lizeth ljubomir lluis llyn loana loann loanne lobna loick loise loiza
  lolesio loman lomenie lomig loraine loren lorette loriana lorick lorie lotfia louann louanne louca loucas loucia louella louisette louka louna
  loutfi louvenia lowen loyse lubica lucianna lucija lucila lucinde ludmilla lumir lumturie lusiana lutfi luzia luzolo lyana lyanna lyazid lydiane
  lydwine lyla lylia lylou lysa lysiane lyviane maati mabel maddi maddy madeline madenn madiana madita madjida mado madona maela maelan maele maelie
  maeline maelwenn maely maelyne maelyss maewenn magatte magdeleine maggie maggy maha mahamadou mahamat mahery mahiedine mahine mahira mahjouba mahyar
  maicol maika mailys maina maissane majdouline majed makfire malaika malicka malissa maloree malorie mamadi mamaye mamed mamouna manar manela manelle
  manja manju manoah manoe manoelle manola manolito manouchka manutea maodo maona maram marcelline marcial marciana marcilio marena margo mariamne
  marianela mariata mariatou maricarmen marieke mariela marilia marinette marios maripaz marise marita maritchu marite mariyam mariza marja marjana
  marlena marlies marlis marloes marlow marlyse marouen martiale martje maryama maryan maryana marylene marylise marylou marylyne maryna massara
  massilia matheus mathew mathurine mathusan matiss matthaus matthea mattheo matthis maty maurane maurelle maurine mavis maxens maximiliano
  maximilienne maxine mayada mayar mayline maylis mayra mayron maysa mayssane mayssoun maywenn mazarine mboka mechthild meggie meher mehmed meihdi
  meije mejdi mejrema melany meliana melie meline melissande melissende melvyn melwin memet memnune memona menana merel merouane michalina micky
  midori mikayil mikela milad milene milina milka minata minerva minh minka minna minou miradie mirco mireia mirentxu mirja mirka mirlind miroslava
  mirta misbah missoum mitko mitsuko moad modibo moema moetai mokhtaria monira monzer moonira morad morgana moriba mostefa mouaz moufdi moufida
  mouhamad mouhsine mouina moulaye mouloudia mounim mouniya mourtala moutassim moyra mrika mucahit mugurel mulham murad muriele muriella murielle
  musab muslum mustaphe myra myriame myrna myrtha myrto mziya nabih nabiha nacima nadera nadhem nadhira nadiejda nadim nadina naela nafissa nagib
  nahel nahoum nahuel naia naida naig nais naissa najlae najma nalan nandini nans naod naoufal narcisa nardjess nargis nargiz narimen narjis naroa
  nasima nasredine nasro nassiba nassiratou nassirou nasteho nasuh natalena natalija natanael natasa natasha nathanaelle nathy natividad natoul
  naureen nausicaa naweed nayara nayel nayra nazia nazih nazmi nazmije ndidi nectarios neculai nedjma nedjoua nedra neela neha neima neimar nejia
  nejma nelia nelida nella neree neriman nessa nestan neuza nevzat neyma ngoc niall niama nicaise nicki nicodeme nicol nicolaos nicolina nicolino
  nicolle nidhal nihel nikica nikolaj nikoleta nikolle nilson ninel ninon nisrin nisrine nissa nissrine nivine njiva noalie noame noan noara noee
  noeme noemia noha nohaila nohan nohlane nohra nolann nominoe norah norberte norberto noredine noreen norhane noria norick notburga nouara nouh
  nouhaila nouhayla nouhoum nouman nourhen nouritza nouriya nourra noury nuala nuna nur nura nurcan nurdan nurgul nurhan nuriye nusret nyah nyls nyssa
  obaid odalys odina odran odysseas ohiana oissama oldrich oleksandra olesia oliverio olivija olivio olumide olwen olya omaima omayma omayra omeya
  omeyma ondine onesime onofre oona oonagh orane oregan oregane orel oriol orion orlena ornela orphee orso ortensia orysia osanne osmane osnat ossama
  ossian osvald oswaldo othello otis otmane ottilie ouafa ouahiba ouahid ouahida ouardia ouassima ouerdia oufae ouiam ouiem ouleye oumarou oumaya
  ounissa ourdia ouria ousseini oussem oussen ousseny owenn oyan ozgun paige palmiro panayotis pancho paol paolina parmeet parvati pasqualina pasquin
  patrik patryk patxi paulius pavle payman payton peder pelenato pembe peneloppe pepita perdita perica pernelle pernilla perrin petronella petru-santu
  petruta petula phara phebe phedre pheline phila philae philbert philiberte phuc pier pierfrancesco piergiorgio pierric pippa pirjo poindi poliana
  polig polixeni pompeo poppy porfirio posy pranav precilla preetam prescillia preslav priam prisca priscillia priyanka puja punua qadir qassim qerim
  queenie quirin quiterie rabab rabbia rabiaa rabiye rachelle radha radija raef raelyn rafaele rafed raffaela rafic raghav rahaf rahmatou raianti
  raihau raimoana raimond raimonda raimundo rainier raisa raju rakiatou ralitsa ramadane raman ramuntcho ramuntxo ramzy raphaela rasa rasha rashida
  rasmata rassoul ratiba rauhiti raulo ravi raviv ravza rayana rayanne rayen raymunda rayna raynald razi reanna rebeka rebekka redhouane redwan reema
  reginaldo reha remigio remigiusz remko remziye renan renaude renca renelle renjith reyan reyane reza rezart rezlane rhiannon rhonda riane ricarda
  richarde richelle rifki rihana rihanna riina rika rikard rimma riordan rishi risto ritchy riwanon riyan riyana riza rizlane rizlene robertina
  roderic roderick rodica rodrick rodrig rogatien rohani rokaya rolandas rolando romary ronane rony ronza rosabella rosalind rosaline rosamaria rosana
  rosanne rosaura rosica rosie rosina rosita roslyn rosmarie rossen rosy roubina roudy roukiata rouma roumaissa roumaysa roumen roumiana rouven rovena
  rozanne rudina rudolph rudyard ruffin rufin ruken ruperto ruqaya ryadh ryanna ryhana ryma saadiya sabeha sabira sabrija sadiatou sadie sadika saed
  safaa safiye sahari sahbi sahid sahil sahin saima saina sainab sajjad sakher sakiko saku salamata salamatou salambo saleha salifu salik sallah
  salmane salomo saloum salustiano salvina samanta samiye sammy sampiero samuelle samya sandhya sandi sandie sandrina sanel sangeetha sanjin sannah
  santina saoussane saoussene sarai sarata sarra sassia sathyan satoko saturnin saunia savannah saveria savine savita sayana saydou scarlett sebahat
  sebastiana sebastienne sedra seif selene selenia selmin selva semia semiha semira senol seny sepehr sephora serafina seraphine seref sergen serhan
  serhii serin serine sevan sevrine sevtap seya seyfettin shahad shahina shaima shaina shakur shamima shamsa shania shanna shanon shanta shanti shanys
  sharlene sharona sharuk shaya shayan shayma shayna sheima shelby shelly sherazade sheri sherine sherlyn sherwin sheryl sheyma shiraz shireen shiri
  shiva shkumbin shona shqipe shuai shui shyrel shyrine siaka sian siar sibilla sidikiba sidonia siegfrid siegrid sifax sigismund siiri sikhou silvain
  silvan silvie silvina simay simeona simina simonetta simonne sinisha sipan siramane siriki siriman sirin sisko siti siyar skerdi slavomir sloane
  smahane smahen smaragda snjezana soad sobhi sobia socrate sohane sohayb soheil soidiki sokona solal solana solenn solenne solita solomiya solveig
  solvej somia sonay sondes sondos sonny sophian sophy soraia sosthene sotiria soufia soufiana soufiyane sougueinatou souha souhaib souhayl souheila
  souhir soulaiman soulaymane soulef souleymana souliman soumeya soundiata soundous soundouss souraya souzane spiros sreten sridhar stanca stanislao
  stanislava stecy steevy stefana stefanija stefanos steffi stela stelina stellia stephania stephie sterenn stina stoyanka strahinja styliani suat
  subash subhan sudesh suelen sufian suha suhayb suheyla sujatha sukri sulaiman sulie sulivan sumaya sumeyye sumita sundar suraj sureyya susann
  sushila sutha suzane suzanna suzel suzelle suzy svea svetoslava swan swanee swanny sweeny sybil sybilla sydney sylvana sylvanie sylvano symphorien
  syndie syrielle syrine tabata tabatha tabita tabitha tadeas tadjou taeko tahani tahia tahiana tahra tahsin taib taina tais taisir tajana takwa
  taliah talib taliba taliesin talina talita talitha taliya tallulah tamana tamina tamira tamires tammam tamsin tanel tanita tanya taoufiq tapuarii
  tarak tarana tarkan tarun tasnim tasnime tathiana tatijana tavae tavita tawfiq taya tayana taycir taylan taysir teanuanua tehina temanava temoe
  tenin tenzin terenzio teresinha tereza teriitahi terrence tesnim tessie teuila teumere thabo thaddee thalia thalie thalita thalya thami thanos
  tharindu thecle thela theobald theodosia theodule theona theoni theophanie theotime theresia thimotee thiphaine thomasina thomasine thora thuy thya
  tiba tidiani tiemoko tiena tierno tierry tifenn tiffanie tiffen tighe tihana tijana tijani tilio tillie tilly timeo timothea timoty tinaig tinatin
  tindra tinhinane tino tirza titaua titia titiana tivizio toanui tofik toiliha toinon tolgay tomer tomi tonia tonie tonje tosca toufail tove toybou
  trecy trina tristana troy trudy tsehaye tsilla tsitsino tual tugdualle tuihani tullia turkan turki tuvia twana tyana tychique tyfaine tymeo tymofiy
  tyra tyree tyrell tyron tyson tywan tzvetan tzvetana ugochukwu ugolin uladzimir ulises ulric ulrika unai upendo urielle usha utku uxue uzay vaja
  valens valentyna valeriane valerii vanina vanitha vanny varante varenka vasileios vassili vassilia vassiliki vassilis vefa vehia velina vencislav
  venera venetia venka verica veridiana vicenzo vicki victorino vidya viktoriia viktorija vilhelm vilija vilma vilmar vinh vinnie violetta virginija
  viridiana virna vitalina vittore vivianne vladimira vladislava vlastimil voichita vujadin vusala vytautas wacil wadie waffa wafiq waheo wahida waima
  wajih wakil walead waleria walerian wally wamba wanessa wardia wasil wasila wassil wassima wassissi wassyla wedad wejdane wejdene weldi wenceslas
  wendelin wendie weneger wenjing wenling wesam wessim wiame widia wijdan wijdane wijdene wilda wilhelmine winifred winnie winoc winston wioleta
  wissame wladimir wyatt wydad wyllem wynona xabier xalbat xandra xanthe xanthippe xaverie xaviera xhevahir xhulia xose xuan yacob yacout yader yadh
  yadira yaelig yaelle yahel yakine yakoub yalda yalin yamen yamila yamilah yamin yanaelle yanick yanira yanisse yaniv yanna yannael yanne yannig
  yanniss yannos yanta yaovi yarden yared yareli yarin yarkin yassamine yassmina yavor yawa yazmina yefim yehia yelda yelina yelyzaveta yenny yera
  yeray yerodin yesim yessim yessine yeva yezid yiannis ying ylana ylona ymane yner ynes yoana yoanna yochai yohna yola yoleine yorick yorrick yosr
  yosra yosri youna younesse younn youri yousri youstina yovan yovana yrieix yse yseline yseut ysoline yuliia yumi yunes yunis yusef yusra yvain yvane
  yvanie yvann yveline yvelise yveta yvonick yvonnick zacaria zacharia zadig zafira zahoua zahraa zahran zainaba zakar zakariyya zakary zakaryia
  zakiya zanouba zarah zarifa zavier zaya zayan zayane zayna zaynaba zeinebou zejnepe zekia zelal zeliha zelmira zenab zenaida zeneb zenobia zenobie
  zeph zephyrin zeyd zeyneb zhen zhor zhora zhour ziana zigor zina zinaida zinnur zipporah zivana zoelie zohair zoheir zoila zora zoubeir zouhaier
  zourab zuhal zuhra zuleika zulema zulfikar zvezdana
`);
