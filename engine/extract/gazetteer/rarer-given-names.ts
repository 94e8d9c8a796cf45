import { words } from './words.ts';

/** Given names that fewer people bear: regional, old-fashioned, recent, and of every other origin. Folded, sorted. */
export const rarerGivenNames = words(`
  abdillah abdoul-anziz abigael ademola aelis aitana alaitz alaric albertine albulena alceste alexane alexina aloys
  alwena amael amaya amelle anandi ander anlyaoui anouck ansel ansou anthime arantxa argitxu aristote arthus artus
  aruna arwen asena aswad attoumani audren augusta awen aymar aytekin azilis aziliz balaji baptistine bastienne baudry
  berenger bernardin bertin bertrande besik bienvenue bleuenn bleunvenn bluette boinaidi bolanle brevalaire brivael
  calliste casimir celian celimene ceren cesarine chaharoumani charly chitra clementin clervie clothaire codrut
  coralyne cornelie corneliu cosme crepin damienne danae danut daoulati denyse deodat derrien dhoimir diariatou
  dieumerci domitille donatienne doru dume echati edern edna edon edouardine eider elana elfie eliot eloan eloane eloi
  eloie elouann elvina emmeline emrys enaut eneko enoa erell ergys ermance ermeline ewenn eylem ezinne faida flavienne
  florentine fragan francelin franckie francky frantz gaia gaizka galaad garazi garikoitz gauvain gayatri gersende
  ghyslain gildas gislain gizem godefroid gorka guelor guenael guenola guerric guewen guilaine guilhem guirec gunes
  guyonne gwenn gwenole gwladys hambardzum hedwige heifara hermance hermione hilarion hinatea houdhayfa huberte
  hugolin humbert iancu ibai ibon idoia ildut ilknur illan imanol imelda inigo inzoudine iona irek ireneusz isaie
  itziar iwan izaro jacquemine jacquette janick janie jannick jannie jarek jeannick jeannie jezabel joannes joevin
  jokin josselyne josu julen juvenal kaelig kalala kaloi karelle kelig kerian ketevan kevan khachik kilien klervi
  konogan korantin koulm kyllian laelia lalitha lancelot leire lelia lenaick lenie lenora lesly lilas lisandre
  lisandru lisebeth loana loann loick loise lolesio loman lomenie lomig lorette louann louanne louca louella louka
  louna lucinde ludmilla lyla lylia lylou maddi madeline madenn mado maela maele maelie maeline maelyne magdeleine
  maggy maika mailys manoah manoe manoelle manola manutea marcelline marinette maritchu martiale mathurine maurane
  maurine maxens maximilienne maxine mayline maylis melie meline milene miradie mirentxu mirlind modibo moetai mucahit
  mugurel murielle muslum nahel naig nais nans naroa ndidi neree nestan nicaise nicol nicolle ninon noan noee noha
  nolann nominoe norberte noria nur olumide olwen oregan oregane orphee orso osvald ottilie owenn paol patxi pelenato
  pernelle perrin petru-santu petruta philae philbert philiberte pierric poindi polig precilla priam prisca punua
  quirin quiterie radha raghav raianti raihau raimoana rainier raju ramuntcho ramuntxo rauhiti raynald renan renaude
  riza roderic rodica rogatien ronane rosaline rosita ruffin rufin ruken sahin sampiero samuelle sandhya saturnin
  savannah saveria savine scarlett sebastienne selene senol sephora seraphine seref serin sevrine shanti shqipe
  simonne sipan siyar soidiki solenn solenne solveig sophian sridhar stephie suat subash sujatha sundar suzy sydney
  symphorien tahia taina taliesin tapuarii tarkan tavae teanuanua tehina temanava teriitahi teumere thaddee thecle
  theobald theodule theotime thiphaine thomasine thya tifenn tilio timeo tinatin tino titaua toanui toiliha toinon
  toufail toybou trecy tsitsino tual tugdualle tuihani ugochukwu ugolin ulric unai urielle usha uxue vaja valeriane
  vanina vanitha vefa vehia viridiana waheo wamba wassissi wenceslas wilhelmine winnie winoc wladimir xabier xalbat
  xaverie yaelig yaelle yanna yannael yannig youna younn yse yseut yvonnick zadig zainaba zelal zenobie zephyrin zigor
  zourab
`);
