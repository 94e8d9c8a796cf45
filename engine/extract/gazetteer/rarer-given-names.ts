import { words } from './words.ts';

/** Given names that fewer people bear: regional, old-fashioned, recent, and of every other origin. Folded, sorted. */
export const rarerGivenNames = words(`
  abdillah abdoul-anziz abigael absa ademola adrianna aedan aela aelia aelis agneszka aimery aino aitana aiyana alaitz alaric albain albena albertine
  albulena alceste alenka alexane alexiane alexina allegra allyson aloys althea alwena amadis amael amala amand amata amaya ambrine amelle anaick
  anandi anass andelie ander andjelka angelito angely anies anlyaoui annelise anouchka anouck ansel ansou ansoumane antane anthea anthime anusha
  aouatif aramis arantxa arghyris argitxu arif aristote arlindo armelinde armony arthemise arthus artus aruna arvin arwa arwen asena asmae assiatou
  astrig aswad athena attoumani aubane aubeline aubrey audren augusta augustina aureline avelina avit awen axelane ayanna aymane aymar aysegul aytekin
  ayumi azilis aziliz azyadee badredine bahija baidy balaji baptistine barack barkha basak basma bastienne baudry becaye bechara bedis behija beiza
  benoite berengaria berenger bereniss bernardin berta bertin bertrande besik betsy bettie betul beya bichara bienvenue bilguisse birsen blagoj
  blasius bleuenn bleuette bleunvenn bluette bogdana boinaidi bolanle bonaventure bourama brahima brany braulio breanna brevalaire briana brigida
  brigitta brionna brivael brunhilde bubacar cagatay cagri calista calixta calliste calogero camilia canelle cansu careen carlene carolin caroll
  casimir cassidy cassiopee castille catia cedrick ceferino celal celena celian celimene celsa cengizhan ceren cesarine cevdet chafia chaharoumani
  chahrazed chaimaa chanelle chanez charbel charifa charleen charlelie charlette charlize charly chayma cheikhna chems chenoa cherazad cheyenne chiraz
  chitra chrif chrislain chrislaine christal christan christia christianne christie christin christoforos chrystel chrystele chrystelle chun cirine
  claudiane claudy clementin cleofe cleophee clervie cloe clorinda clothaire codrut coleen colleen colm conceptia concha conner conrado consolata
  constantina constanza consuela coralyne corneille cornelie corneliu corradin cosme crepin cristofe cristovao crystelle cyndie cyran cyria cyriac
  cyrus daliborka dalva damaris damia damienne danae danika danitza danka danut danyl daoulati daphnee daphnis dareen darina darja darleen daron davia
  davidson davina davino davud decio delfina delfine delina deliz delmira delvin denitsa denyse deodat derick derrien deryl deshawn deyan dhafer dhia
  dhoimir diabou diaga dialla diama diariatou diarraye diaryatou didar dieumerci dilnoza dinara dioncounda djabir djalil djeinaba djenebou djessica
  djida djihad djihane djouher djoulde domitille domnique donatienne donia doriana dorien dorothea dorra doru douha douna drilon drissia dudley dulce
  dume dunja duraid dylane dylann dyna ebony ebrahim ecaterina echati edda edern edibe edison editha edlira edna edon edouarda edouardine edris edvard
  eemil efrain egle eider eirini ekin elana elbert eldin eleazar elefteria eleonor eleuterio elfi elfie elhame elhoucine eliab elicia elida elidjah
  elikia eliot elisea elisio elissa eljana ellinor elmedin elmir elmira eloan eloane eloi eloie eloisa elora elouann elouen elpidio elric elson elva
  elvin elvina elvio elya emaline emanuil emely emerson emese emiliana emiliya emilson emmaline emmeline emrys enaut enda eneko engelbert enguerran
  enoa enri eraldo erell ergys erick erico erida erkin ermance ermeline ermes ernestina eros esmee espen estelita estrella eszter etelvina ethel
  eufemia eunice eurydice evaristo evelin ewenn eylem eymen eyup ezequiel ezinne fabricia fadoua fady fahim faida faizal fakhri farhana faride farouka
  fazia fazil fazilet fedor feliciana felicienne felicija felip feruza fidelia fidencio fiorenzo firmino flavian flavienne florentine floriana
  flortime floryan folke foued fousseni fousseynou fragan francelin franckie francky franka frankie franko frants frantz frederica frederico frederika
  fridolin fuat fulvia gaana gabino gaia gaizka galaad galip garazi garikoitz gaspare gauvain gavino gawain gayatri gearoid gelson genaro georgine
  georgy geraldina gergana geronimo gersende gerta gerty ghezala ghyslain gigliola gildas gilliane gintaras girolamo giselle gislain gitta gizem
  gladis glynis godefroid godelieve goderdzi godfrey godwin gorgi gorka gosia graciano graciela graciete gregoria gricelda gualter guelor guenael
  guenola guenter guenther guerric guewen guilaine guilhem guillermina guirec gulbahar gulizar gulsah guner gunes guyonne gwendaline gwenn gwenole
  gwilherm gwladys gylfi habibou hacer hadi hadia hadiza hadjar hadya hafed hafssa hagop haidi haitem hajara hajime haleh halimatou halit hambardzum
  hamda hamido hamma handan haniel hanine hany hardi harika haroune hasiba hasnia hassania hassatou hatouma haulani hawaou hayate hayder hayet hayette
  hayri haytem hazal hazar heber hedda hedia hedwig hedwige heifara helenka helia heliodoro helton hemza hengameh henia henoc henrietta herald
  herculano hercules heriberto herlinde hermance herminio hermione hernando herta hewad hiba hidaya hiep hieu hilal hilario hilarion hilda hildegarde
  hilmi himene hinatea hisham hjalmar homero honorata honorio hooda hosam houcem houdhayfa houmam hourya houssein houssni huberte huda hugette hugolin
  humbert humeyra hung husna hyun iancu iannis iara ibai ibon ibrahem ibrahimou ibticem ibtihal idalina idelette idil idoia ieva ignacia ignasi ihab
  ihcen ikbal ikhlas ikhlass ildut ilef ilena ilhame iliya iljaz ilknur illan illia illona ilmi ilyana ilyess imad imade imanol imco imelda imke imma
  inass indalecio indiana inessa ingemar inigo inka inocencia intissar inzoudine iona ioulia iqra iraida iraklis irati irek ireneusz irini irvin
  isabela isaie isaline isaque isidora isidoro isildur islame islem isleme ismaele ismahen isman ismat issame issra itzel itziar ivailo ivanka ivete
  ivonne iwan iyad iyed izaro izidor izold izumi jabril jacobus jacquemine jacquette jaimie jalil jallal jamilla janeth janez janick janie janna
  jannick jannie jany jarek jaroslava jasemin jassem jassim jaume javiera jawhar jayne jayson jazmin jeanette jeanie jeannick jeannie jeevan jemima
  jenifer jennyfer jerald jeremi jeremia jeremias jermaine jesica jezabel jihed jihene jinane jing joachin joannes joannie jocelin joella joevin
  johanne johnatan johny jokin jolan jolana jorane jordana jorick jorik josefine josephina josian josias josie joska josseline josselyne jossy josu
  jouad joud jozefa judikael juergen julen julias juliet julieta julija junna juraj jurij justas justo juvenal juvencio kadda kael kaelig kagiso
  kaissa kalala kalie kalinka kalliopi kaloi kaltouma kamar kamela kameliya kamille kamilou kanelle kaoru karelle karlijn kasia kasper kassandra kassy
  kateryna kathia kayden kayla kayliah keenan kelig kelvyn kendra kennet kenzi kerian kerwan kerya kesha ketevan ketsia kevan keven kewan khachik
  khadar khadimou khaira khairi khaldia khalfan khalia khalilou khalissa khamsa khaoula kheloudja khemais khetag khoa khodor khristo kiana kiem kiet
  kilien kimberley kimia kindy kirstin kisito klaudija klemens klervi klotilde koji kokou konogan konstancja korantin korben korkut korneel kosovare
  kossiwa kosta kouamela koulm kousai kriss kristaps kristell kristiana kristoffer kristyna krystel ksenija kujtime kurtis kusai kweku kyara kylie
  kyllian kyrillos laarbi labib lachlan ladji laelia lahbib lailana laina lalatiana lalitha lamiaa lamina lamis lancelin lancelot lanna lasana lassaad
  lassad lassina latifah latifatou latoya laurelenn laurelie lauriana laurina laurita lauryn laurynas lavdrim layana layth laziz laziza lazlo leda
  leela lehna leina leire leland lelia lenaick lenie lenna lennie lennon lenora leny leocadia leocadio leodegar leola leonida leonilda leontina
  leonzio leora lesly leslye leta letterio leyana lhoucine lhoussaine lianna liberato lidio lieke lieven lilas lilja lilla lindita linh lionela
  lisandra lisandre lisandro lisandru lisbeth lisebeth liselotte lisenn lissandre lissandro litissia liviana liyah liza lizabeth lizeth ljubomir lluis
  llyn loana loann loanne lobna loeva logane lohann loick loise loiza lolesio loman lomenie lomig lora loraine lorand loreen loren lorette loriana
  lorick lorie lorina lotfia louann louanne louca loucas loucia loudmila louella louhane louisette louka loukas loukia loukmane louna loutfi louvenia
  lowan lowen loyd loyse luba lubica lucianna lucija lucila lucinde ludmilla lula lumir lumturie lusiana lutfi luzia luzolo lyana lyanna lyazid
  lydiane lydwine lyla lylia lylou lyndon lynne lysa lysiane lyssandro lyviane maati mabel madalina maddi maddy madeg madeline madenn madiana madicke
  madita madjida mado madona maela maelan maele maelie maeline maelwenn maely maelyne maelyss maewenn magatte magdeleine maggie maggy maha mahamadi
  mahamadou mahamat mahault mahery mahiedine mahine mahira mahjouba mahyar maiana maicol maika mailys maina maissane majdouline majed makfire malaika
  malen malicka malissa mallory maloree malorie mamadi mamaye mamed mamouna manar manela manelle manissa manja manju manoah manoe manoelle manola
  manolito manolya manouchka manutea maodo maona maram marcelline marcial marciana marcilio marena margalit margerie margo mariamne marianela mariata
  mariatou maricarmen marieke mariela marilia marinette marios maripaz marise marita maritchu marite mariyam mariza marja marjana marlena marley
  marlies marlis marloes marlow marlyse marouen martiale martje marwen maryama maryan maryana marylene marylise marylou marylyne maryna marzouka
  massara massilia mateu matheus mathew mathurine mathusan matiss matisse matiya matouch matthaus matthea mattheo matthis maty maurane maurelle
  maurine maurycy mavis maxens maximiliano maximilienne maxine mayada mayar mayline maylis mayra mayron maysa mayssane mayssoun maywenn mazarine mboka
  mebarka mechthild meggie meher mehmed meihdi meije mejdi mejrema melany meliana melie meline melissande melissende melvyn melwin memet memnune
  memona menana mercan mercia merel merouane merwan merzak mewen michale michalina micky midori mihails mikayil mikela milad milene milina milka
  minata minerva minh minka minna minou miradie mirco mireia mirentxu mirja mirjam mirka mirlind mirna miroslava mirta misbah misha missoum mitko
  mitsuko moad modeste modibo moema moetai mokhtaria monira monzer moonira morad morgana moriba mory mostefa mouaz moufdi moufida mouhamad mouhsine
  mouina moulaye mouldi mouloudia mounim mounira mouniya mourtala moutassim mouyad moyra mrika mucahit mugurel mulham mumtaz murad muriele muriella
  murielle musab muslum mustaphe myla mylan mylia myra myriame myrna myron myrtha myrto mziya naaman nabih nabiha nacima nadera nadhem nadhir nadhira
  nadiejda nadim nadina nadiya nadjia nadjiba nadjoua naela nafissa nagib nahel nahim nahoum nahuel naia naiara naida naig nailane nais naissa najlae
  najma nalan nandini nans naod naoufal narcis narcisa nardjess nargis nargiz narimen narjess narjis naroa nasima nasredine nasro nassiba nassiratou
  nassirou nasteho nasuh natalena natalija natalina natanael natasa natascha natasha nathaly nathalya nathanaelle nathy natividad natoul naureen
  nausicaa naweed nayara nayel nayra nazia nazih naziha nazira nazmi nazmije ndidi nebahat nectarios neculai nedjma nedjoua nedra neela neha neima
  neimar nejia nejma nelia nelida nella nelo neree neriman nesibe nesim nessa nessim nessrine nestan netta neuza nevine nevzat neyma ngan ngoc niall
  niama nicaise nicki nicodeme nicol nicolaas nicolaos nicolina nicolino nicolle nidhal nihel nijaz nikica nikolaj nikolas nikoleta nikolle nikou
  nilda nilson nilton nilufar ninel niniane ninon niro nisrin nisrine nissa nissrine nivine njiva noalie noame noan noara nobert noee noella noeme
  noemia noha nohaila nohan nohlan nohlane nohra nolann noldy nominoe norah norberte norberto noredine noreen norhane noria noriane norick norin
  notburga nouara nouh nouhaila nouhayla nouhoum nouman nouredine nourhen nouritza nouriya nourra noury nuala nuna nur nura nurcan nurdan nurgul
  nurhan nuriye nusret nyah nyls nyssa obaid oceana octavia odalys odina odran odysseas ohiana oissama oldrich oleksandra olesia oliverio olivija
  olivio olumide olwen olya olympia omaima omayma omayra omeya omeyma omid ondine onesime onofre oona oonagh orane oregan oregane orel orelie orgest
  oriol orion orlena ornela orphee orso ortense ortensia orysia osanne osmane osmin osnat ossama ossian osvald oswaldo othello otis otmane ottilie
  ouafa ouafae ouahiba ouahid ouahida ouardia ouassima ouerdia oufae ouiam ouidad ouiem ouissal ouissem ouleye oulfa oulimata oumarou oumaya ounissa
  ourdia ouria ousseini oussem oussen ousseny ovidio owenn oxana oyan ozgun paige palmiro panayotis pancho paol paolina parmeet parvaneh parvati pasha
  pasqualina pasquin patrik patryk patxi pauliana paulius pavle payman payton peder pelagia pelenato pembe peneloppe pepita perdita perica perihan
  perlita pernelle pernilla perrin pervin petronella petru-santu petrus petruta petula phara phebe phedre pheline phila philae philbert philiberte
  philipa phuc pier pierfrancesco piergiorgio pierric pippa pirjo poindi poliana polig polixeni polycarpe pompeo poppy porfirio posy pranav precilla
  preetam prescillia preslav priam prisca priscillia priyanka puja punua qadir qais qassim qerim queenie quirin quiterie quoc rabab rabbia rabiaa
  rabiha rabiye rached rachelle radha radhouan radija radostina raef raelyn rafaele rafed raffaela rafic raghav raghda raghnall rahaf rahmatou raianti
  raihana raihau raimoana raimond raimonda raimundo rainier raisa raju rakiatou ralitsa ramadane raman rambert ramuntcho ramuntxo ramzy ranim raphaela
  raphaella rasa rasha rashida rasim rasmata rassoul ratiba rauhiti raulo raushan ravi raviv ravza rayana rayanne rayen raymunda rayna raynald razi
  razia raziye reanna rebeka rebekka redhouane redwan reema reginaldo reha reinout remigio remigiusz remko remziye renan renaude renca renelle renjith
  reyan reyane reza rezart rezlane rhiannon rhonda riane ricarda ricardina richarde richelle rifki rigobert rihana rihanna riina rika rikard rimma
  riordan rishi risto ritchy riwanon riyan riyana riza rizlaine rizlane rizlene robertina robina roderic roderick rodica rodrick rodrig rogatien
  rohani rokaya rokiatou rolandas rolando romary romola romualda romulo ronane rony ronza rosabella rosalind rosaline rosamaria rosana rosanne rosaura
  rosica rosie rosina rosita roslyn rosmarie rossen rosy roubina roudy roufaida roukaya roukiata rouma roumaissa roumaysa roumen roumiana roupen
  roustam rouven rovena rozalia rozanne rubens rudina rudolph rudyard ruffin rufin rufina ruken rumeysa rumiana ruperto ruqaya ryadh ryanna ryhana
  ryma ryme saadiya sabahat sabeha sabira sabrija sabry saddek sadiatou sadie sadika sadiya sadjia sadou saed safaa safiye safouan sahari sahbi sahid
  sahil sahin saima saina sainab sajjad sakher sakiko saku salamata salamatou salambo saleha salifu salik sallah salmane salmata salomo saloum
  salustiano salvina samanta sameera samiratou samiye sammy sampiero sampsa samuela samuella samuelle samya sandhya sandi sandie sandrina sanel
  sangeetha sanjin sannah santina sanvi sanya saoussane saoussene sarafina sarai sarata sarra saruhan sashka sassia sathyan satoko saturnin saunia
  savannah saveria savine savita savva saya sayan sayana sayda saydou sayna scarlett sebahat sebastiana sebastienne sedra sefora seif selene selenia
  selmin selva semia semiha semira senol seny sepehr sephora serafina seraphine seref sergej sergen sergine serhan serhii serin serine serpil servet
  sevan sevcan sevrine sevtap seya seyfettin shahad shahina shahnaz shaika shaima shaina shakur shamima shamsa shania shanna shanon shanta shanti
  shanys shaquille sharifa sharlene sharona sharuk shauna shaya shayan shayma shayna sheima shela shelby shelly sherazade sheri sherine sherley
  sherlyn sherwin sheryl sheyenne sheyma shiraz shireen shiri shirine shiva shivani shkumbin shkurte shona shqipe shuai shubham shui shyrel shyrine
  siaka sian siar sibilla siddhartha sidikiba sidonia siegfrid siegrid sifax sigismund siiri sikhou sileymane silvain silvan silviane silvie silvija
  silvina simay simeona simina simonetta simonne sinisha sipan sirah siramane sirandou siriki siriman sirin sirine sirio sisko siti sittina siva siwar
  siyana siyar skander skerdi slavomir sloane smahane smahen smaragda snjezana soad soana sobhi sobia socrate sohaib sohane sohayb soheil soidiki
  soizick sokona solal solana solen solenn solenne solenza solita solomiya solveig solvej somaya somia sonay sondes sondos sonny sophian sophiane
  sophy sophya soraia sosthene sotiria soufia soufiana soufiyane sougueinatou souha souhaib souhayl souheila souhil souhir soukayna soukeynatou
  soulaiman soulaymane soulef souleimane souleymana souliman soumeya soundiata soundous soundouss souraya sourour souzane spiros sreten sridhar
  staffan stanca stanislao stanislava stecy steevy stefana stefanija stefanos steffi stela stelina stellia stellio stephania stephanos stephany
  stephie sterenn stina stoyanka strahinja styliani suat subash subhan sudesh suelen sufian suha suhayb suheyla sujatha sukri sulaiman sulie sulivan
  sumaya sumeyra sumeyye sumita sunay sundar suraj sureyya susann sushila sutha suzane suzanna suzel suzelle suzy svea svetoslava swan swanee swanny
  sweeny sybil sybilla sydney sylvana sylvanie sylvano sylvina symphorien syndie syrielle syrine tabata tabatha tabita tabitha tadeas tadeo tadjou
  taeko taghi tahani tahia tahiana tahra tahsin taib taina tais taisir taissa tajana takfarinas takoua takwa taliah talib taliba taliesin talina
  talita talitha taliya tallulah tamana tamina tamira tamires tammam tamsin tanel tanina tanita tanya taoufiq tapuarii tarak tarana tarkan tarun
  tasmina tasnim tasnime tathiana tatijana tavae tavita tawfiq taya tayana taycir taylan taysir teano teanuanua tehina tejas temanava temoe tenin
  tenzin terenzio teresina teresinha tereza teriitahi terrence tesnim tessie teuila teumere tevin teymour thabo thaddee thalia thalie thalita thalya
  thamara thami thanos tharindu thayna theana thecle thela themis theobald theodosia theodule theona theoni theophanie theotime theresia thilda
  thimotee thiphaine thomasina thomasine thora thorben thuy thya tianna tiba ticiana tidiani tiemoko tiena tierno tierry tifenn tiffanie tiffen tighe
  tihana tijana tijani tilio tillie tilly timeo timothea timoty tinaig tinatin tindra tinh tinhinane tino tirza titaua titia titiana tivizio tizian
  tjark toanui tofik toiliha toinon tolgay tomer tomi tonatiuh tonia tonie tonje tonya tosca toshiko toufail touhami tove toybou trecy trina tristana
  troy trudy tsehaye tsilla tsitsino tual tuan tugdualle tuihani tullia tumay turkan turki tuvia twana tyana tychique tyfaine tymeo tymofiy tymoteusz
  tyra tyree tyrell tyron tyson tywan tzvetan tzvetana ugochukwu ugolin uladzimir ulises ulric ulrika unai upendo urielle urska usama usha utku uxue
  uzay uzma vaihei vaja valdet valene valens valentyna valeriane valerii valerija valeriya valiantsina vanina vanitha vanny varante varenka vashti
  vasileios vassili vassilia vassiliki vassilis vatche vedran vefa vehia velina velko vencislav vendela venera venetia venka verdiana verica veridiana
  verity vibeke vicenzo vicki victorino vidya viktoriia viktorija vilhelm vilija vilma vilmar vinh vinnie violetta virginija viridiana virna vitalie
  vitalina vitorio vittore vivianne vlada vladimira vladislava vlastimil voichita vujadin vusala vytautas wacil wadie wadih waffa wafik wafiq waheo
  wahida waima wajih wakil walead waleria walerian wally wamba wanessa waneta wardia waris wasil wasila wassil wassily wassima wassissi wassyla wedad
  wejdane wejdene weldi wenceslas wendelin wendie weneger wenjing wenling wesam wessal wessim wiam wiame widia wijdan wijdane wijdene wilda wilhelmine
  winifred winnie winoc winston wiola wioleta wissame wladimir wyatt wydad wyllem wynona xabier xalbat xandra xanthe xanthippe xaver xaverie xaviera
  xheladin xhevahir xhulia xhulio xoana xose xuan yacob yacout yader yadh yadira yaelig yaelle yahel yakine yakoub yalda yalin yamama yamen yamila
  yamilah yamin yanaelle yanick yanira yanisse yaniv yanna yannael yanne yannig yanniss yannos yanta yaovi yarden yared yareli yarin yarkin yasina
  yassamine yassmina yavor yawa yazmina yefim yehia yelda yelina yelitza yelyzaveta yenny yera yeray yerim yerodin yesim yessim yessine yeva yevgenia
  yevgeny yezid yianna yiannis ying ylana ylies ylona ymane yner ynes yoana yoanna yochai yohana yohanna yohna yoko yola yoleine yoli yoric yorick
  yorrick yosr yosra yosri youmna youna younesse younn younoussa youri yousri youstina yovan yovana yrieix ysabel yse yseline yseut ysoline yuki
  yuliia yumi yunes yunis yusef yusra yvain yvane yvanie yvann yveline yvelise yveta yvonick yvonnick zacaria zacharia zadig zafira zahoua zahouania
  zahraa zahran zainaba zakar zakariyya zakary zakaryia zakiya zane zanouba zarah zaria zarifa zavier zaya zayan zayane zayd zayna zaynab zaynaba
  zeinebou zejnepe zekia zelal zeliha zelmira zena zenab zenaida zeneb zenobia zenobie zeph zephyrin zeyd zeyneb zhana zhen zhor zhora zhour ziana
  zigor zina zinaida zinaide zinat zinbi zinnur zipporah zivana ziynet zoelie zohair zoheir zoila zora zoubeir zouhaier zourab zuhal zuhra zuleika
  zulema zulfikar zulfiye zvezdana zyna
`);
