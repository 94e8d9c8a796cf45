import { remembered } from '../gazetteer/remembered.ts';
import { words } from '../gazetteer/words.ts';

/** Short and pet forms of given names, that a report uses as nicknames. Folded. */
const shortForms = new Set(
  words(
    `abdou abdel adri alex ali-baba angie arno aziz aureli babou bamba bart bastos ben benji benj berto bibi billel bilou bob bobby boubou cali caro cathy cess chris cindy clem coco cyr dada dan danny dav dede dédé didi did didou dimi djam djib djo djé domi doudou dydy eddy edo elie fab fabi faf fafa fanfan fati ferdi fifi flo flow fouf franky fred fredo gab gabi gaby gege geo gigi ginou greg gregou guigui gus hass hamouda ibra ibou isa isma jacko jacquot jay jb jc jef jeff jeje jess jim jimmy jo jojo joe joss jp juju jul kad kader kam kamel karimou kevs kiki kev khal khalou lala lulu lele lilou loic-k lolo loulou ludo luigi mag manu marco mat matt max mec med meds medo mehd mick mich micha mika mike mimi milou mino mo moh moha momo mouss moustik mus nab nabs nad nasdas nass nasser nat nath nico nini nono nour nounours oli ous ouss oz pat pato patou paulo pedro pepe phil philou pierrot polo popeye rach rachou raf rafa ram rami raph ray reda remi-b ric rico riri rob rod rom romu ronnie roro ryry sab sabri saïd-l sal sam samou samy sand seb sebi sergio sid simo sissou sof sofi soso sosso sou souf stef steph steve sully sylvio tam tarik-l  teddy theo-b thib thom tib tif tim titi tito titou toff tof tom tomtom toni tonio tony toto toufik val vic vico vince vinc vlad wal wass will willy xav yac yas yass yaz yo yoann-k yoh youss yous yoyo yus zac zack zak zaza ze zez zinou zizou mado zoub pepito pepe paco juanito carlito carlitos nando beto memo joss titine fanch yanou zozo zouzou
    babs bachou bibs cams chacha clems coralou cricri fafs gabs gaels jerems juls kams karimos kevinou lauz loub mads mams maks mehds meuss mikou mims moms nabs nass nads nols pips rafs rams sams sems sofs soufs stephs tibs toms vals wass yass yous zaks doums
    abdelou adou alek alexou amou anou aym ayms badou baki bast basti baz bazou bibou boub bouba brah brams ced cedo chaf chaka chouch djej djou doud doudi fafou fanou faycou fifou fouz fredi ger gerem gwen gwenou hakou hams hich hmed housni houss ismo issou jamalou jeanma jeanmi jeannot jerem jipe jmi kaki kamelou kenz kheir kouki lino linou lolotte lotf lucho lud ludal lyass maelou malikou mamad mams manou marcou marcuche mathou maths matou maxou mimile mimo momar momone monmon mouhou mouradou moustaf nadirou nana nanou nathou natou nicko niki nikko niko nonos noured nouredou nours oliv oussou patoche patpat phiphi pierro pip pipo quent quentou rachidou rafou raphou rayou redou ricou riyadou robby robi rodo roms ronron salimou samirou samso sasa seba sebou selimou soufi soufou steff stefou thibo thibs tibo tidj tidjo titibo tofou toph totof tutur valo valou vals vincou vinny vins vinz vivi walidou xavi yacou yassou yaya yohou younou zaki zaz zinedou ziyou zizi bebert bibiche bichou biloute bobo boubacou cloclo didine dudu fifine gegene gigou guitou guytou jeanjean jeannou jojotte keke loulette lulune meme mimine mumu nanard nenette nestou ninou pakito pascalou paulot pepone pierrou riton rolo tintin toinou tonin totor vava yeye zeze`,
  ),
);
/** Short forms that are full given names just as often. */
const alsoFull = new Set(
  words(
    'aziz angie billel cathy cindy danny eddy elie jay jimmy kamel luigi nasser nour pedro rami sam samy sergio steve teddy tom tony toufik willy isa max manu marco mike loic chris ben dan tim theo joe medo abdou bobby sandy',
  ),
);

/** `Sasa`, `Nono`: a syllable said twice. */
const doubled = /^((?:[bcdfgklpt]r|[bcfgkp]l|ch|[bcdfgjklmnprstvyz])[aeiouy])\1$/;
const alsoWords =
  /^(?:papa|mama|tata|bobo|dada|gogo|bebe|dodo|pipi|caca|coco|nene|toto|meme|pepe|bibi|bubu|kiki|titi)$/;

/** Is this the short form of a given name (`greg`, `sof`), so a nickname rather than a name? */
export const isShortForm = remembered(
  (key) => (shortForms.has(key) && !alsoFull.has(key)) || (doubled.test(key) && !alsoWords.test(key)),
);
