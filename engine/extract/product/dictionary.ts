import type { Product } from '../../../shared/vocabulary.ts';

/**
 * How much a word says by itself: `sure` names a product wherever it stands; `likely` does beside any word of the
 * trade; `common` has an everyday meaning and needs an article of matter ('de la blanche') and a word of the trade;
 * `letter` is a single capital used as a name and needs a price, a portion or another product right beside it; `coded` is an everyday word that
 * counts only in quotes among words of the trade.
 */
export type Sureness = 'sure' | 'likely' | 'common' | 'coded' | 'letter';

interface Entry {
  product: Product;
  sureness: Sureness;
  /** Words on folded text, without plural s; a space separates words, `_` stands for a space or dash inside one. */
  words: string;
}

export const productWords: Entry[] = [
  {
    product: 'cannabis_resin',
    sureness: 'sure',
    words:
      'shit teush teushi teuch teuchi teuteu chichon chicon_de_shit haschich haschisch hachich hachisch hashich hashish hasch haschish hach hash resine_de_cannabis resine_cannabis res_cannabis res_de_cannabis resine_de_canabis cannabis_resin huile_de_cannabis bedo zetla shitos tamien tosma charas hasj',
  },
  {
    product: 'cannabis_resin',
    sureness: 'likely',
    words: 'resine resinne kif pollen seum filtre_x3 hachis static frozen frozen_sift dry_sift marocain moonrock',
  },
  {
    product: 'cannabis_resin',
    sureness: 'common',
    words: 'marron filtre jaune_mousse jaune_mousseux mousseux frappe',
  },
  {
    product: 'cannabis_herb',
    sureness: 'sure',
    words:
      'beuh beuhs beu weed wiet marijuana marihuana marie_jeanne marijeanne ganja gandja sinsemilla sinse skunk amnesia amnezia og_kush kush zamal herbe_de_cannabis herbe_cannabis cannabis canabis cannabi cannabiss canabiss cannabis_herb cannabis_herbal chanvre_indien weeda ouid beuze',
  },
  {
    product: 'cannabis_herb',
    sureness: 'likely',
    words: 'haze zeb zeub cali amne chanvre yerba hierba erba tete_d_herbe zaza lemon_haze',
  },
  { product: 'cannabis_resin', sureness: 'coded', words: 'chocolat olive noir aya savonnette marocaine' },
  { product: 'cannabis_herb', sureness: 'coded', words: 'maria pot salade verdure persil hollandaise' },
  { product: 'cannabis_herb', sureness: 'common', words: 'herbe verte' },
  {
    product: 'cocaine',
    sureness: 'sure',
    words:
      'cocaine cocaine_hcl cocaina cocain kokaina koks cocaine_rose coke_rose tusi tucibi cokaine cockaine coccaine cocainne cocayne kokain coke coce zipette zippette schnouf schnouff chnouf farlopa perico yayo cocaine_base_libre chlorhydrate_de_cocaine',
  },
  { product: 'cocaine', sureness: 'likely', words: 'coc cc coco cok neige peufra dreupou ecaille_de_poisson' },
  { product: 'cocaine', sureness: 'common', words: 'ecaille white' },
  { product: 'cocaine', sureness: 'letter', words: 'c' },
  { product: 'cocaine', sureness: 'coded', words: 'farine coca pure blanc sucre colombienne bolivienne snow' },
  {
    product: 'crack',
    sureness: 'sure',
    words: 'crack kecra keucra krak cocaine_base cocaine_basee free_base freebase cailloux_de_crack',
  },
  { product: 'crack', sureness: 'common', words: 'caillou cailloux galette base roche' },
  {
    product: 'heroin',
    sureness: 'sure',
    words:
      'heroine heroinne eroine heroina eroina heroin heroen rabla brown_sugar diacetylmorphine came_brune poudre_marron rabza meumeu',
  },
  { product: 'heroin', sureness: 'likely', words: 'hero brown dreu' },
  { product: 'heroin', sureness: 'common', words: 'brune blanche sugar' },
  { product: 'heroin', sureness: 'letter', words: 'h' },
  { product: 'mdma', sureness: 'sure', words: 'mdma ecstasy extasy ecstazy extazy ecsta exta xtc taz tazz' },
  { product: 'mdma', sureness: 'likely', words: 'md molly cacheton' },
  { product: 'mdma', sureness: 'common', words: 'parachute' },
  { product: 'mdma', sureness: 'coded', words: 'bonbon dragee smarties' },
  { product: 'mdma', sureness: 'letter', words: 'x d' },
  {
    product: 'amphetamine',
    sureness: 'sure',
    words: 'amphetamine amfetamine amphet amphete anphet captagon sulfate_d_amphetamine amphetamines',
  },
  { product: 'amphetamine', sureness: 'likely', words: 'speed amphe' },
  { product: 'amphetamine', sureness: 'coded', words: 'pep peps paste' },
  {
    product: 'methamphetamine',
    sureness: 'sure',
    words: 'methamphetamine metamphetamine methamphet crystal_meth cristal_meth crystalmeth meth yaba shabu pervitine',
  },
  { product: 'methamphetamine', sureness: 'likely', words: 'crystal' },
  { product: 'methamphetamine', sureness: 'common', words: 'ice tina cristal' },
  {
    product: 'ketamine',
    sureness: 'sure',
    words: 'ketamine ketamin ketamyne quetamine chlorhydrate_de_ketamine keta special_k',
  },
  { product: 'ketamine', sureness: 'likely', words: 'ketam' },
  { product: 'ketamine', sureness: 'letter', words: 'ke k' },
  {
    product: 'synthetic_cannabinoid',
    sureness: 'sure',
    words:
      'cannabinoide_de_synthese cannabinoide_synthetique cannabis_de_synthese cannabis_synthetique buddha_blue bouddha_blue budha_blue pete_ton_crane hexahydrocannabinol hhc thcp hhcp thc_o cannabinoide',
  },
  { product: 'synthetic_cannabinoid', sureness: 'likely', words: 'ptc spice k2 black_mamba noid' },
  { product: 'synthetic_cannabinoid', sureness: 'common', words: 'chimique chimie' },
  {
    product: 'cathinone',
    sureness: 'sure',
    words:
      '3_mmc 3mmc 4_mmc 4mmc 2_mmc 2mmc 3_cmc 3cmc 4_cmc 4cmc mmc 4_mec 4mec mephedrone methylmethcathinone cathinone cathinone_de_synthese alpha_pvp a_pvp apvp flakka mdpv methylone mephe',
  },
  { product: 'cathinone', sureness: 'likely', words: 'meph' },
  { product: 'cathinone', sureness: 'letter', words: '3m 4m' },
  { product: 'lsd', sureness: 'sure', words: 'lsd lsd25 micropointe toncar peutri' },
  { product: 'lsd', sureness: 'likely', words: 'buvard trip acid' },
  { product: 'lsd', sureness: 'common', words: 'acide' },
  { product: 'lsd', sureness: 'letter', words: 'l' },
  { product: 'lsd', sureness: 'coded', words: 'timbre papier carton goutte' },
  {
    product: 'ghb',
    sureness: 'sure',
    words: 'ghb gbl gamma_oh drogue_du_violeur gammahydroxybutyrate gamma_hydroxybutyrate 1_4_bd',
  },
  { product: 'ghb', sureness: 'common', words: 'gina' },
  { product: 'ghb', sureness: 'letter', words: 'g' },
  {
    product: 'opioid',
    sureness: 'sure',
    words:
      'fentanyl fentanil carfentanil nitazene isotonitazene metonitazene protonitazene codeine morphine methadone metadone subutex subu subut buprenorphine buprenorfine oxycodone oxycontin oxynorm skenan sken opium opiace opioide rachacha suboxone temgesic durogesic actiq purple_drank tilidine',
  },
  { product: 'opioid', sureness: 'likely', words: 'metha oxy bupre lean' },
  {
    product: 'nitrous_oxide',
    sureness: 'sure',
    words:
      "protoxyde_d'azote protoxide_d'azote protoxyde protoxide proto n2o gaz_hilarant gaz_hilarrant fast_gas smartwhip smart_whip fastgas galaxy_gas cream_deluxe oxyde_nitreux",
  },
  { product: 'nitrous_oxide', sureness: 'common', words: 'gaz' },
  { product: 'nitrous_oxide', sureness: 'coded', words: 'ballon' },
  { product: 'tramadol', sureness: 'sure', words: 'tramadol tramadole tramal tramadoll topalgic contramal ixprim' },
  { product: 'tramadol', sureness: 'likely', words: 'trama' },
  {
    product: 'pregabalin',
    sureness: 'sure',
    words: 'pregabaline pregabalin pregabalinne lyrica lirica lyrika lyricas saroukh',
  },
  {
    product: 'cutting_agent',
    sureness: 'sure',
    words:
      'produit_de_coupe agent_de_coupe poudre_de_coupe lactose bicarbonate bicarbonate_de_soude mannitol levamisole phenacetine inositol lidocaine procaine benzocaine cafeine paracetamol paracetamol_cafeine',
  },
  {
    product: 'cutting_agent',
    sureness: 'likely',
    words:
      'creatine dextrose ammoniaque parac acetone acide_chlorhydrique acide_sulfurique permanganate ether_ethylique',
  },
  {
    product: 'cutting_agent',
    sureness: 'common',
    words: 'coupe',
  },
  {
    product: 'unknown_drug',
    sureness: 'sure',
    words:
      'poudre_blanche poudre_brune poudre_beige poudre_jaune poudre_rose poudre_grise poudre_jaunatre poudre_blanchatre poudre_suspecte drogue drogue_dure drogue_de_synthese dope rivotril xanax valium',
  },
  { product: 'unknown_drug', sureness: 'likely', words: 'came' },
  { product: 'unknown_drug', sureness: 'common', words: 'poudre matos' },
  {
    product: 'cannabis_resin',
    sureness: 'likely',
    words: 'resin taga ice_o_lator iceolator rosin popo piatella beldia caramelo chit schit dry costo',
  },
  { product: 'cannabis_resin', sureness: 'common', words: 'pilon jaune' },
  {
    product: 'cannabis_herb',
    sureness: 'sure',
    words: 'herbal_cannabis mariguana pakalolo cannabis_sativa sommite_de_cannabis sommite_florale weedy ziblar',
  },
  {
    product: 'cannabis_herb',
    sureness: 'likely',
    words: 'critical gelato white_widow purple_haze sommite sativa indica',
  },
  { product: 'cocaine', sureness: 'sure', words: 'came_blanche coka cokee perica cocaine_snuif chlorhydrate_cocaine' },
  { product: 'cocaine', sureness: 'coded', words: 'peruvienne poudreuse polvo' },
  { product: 'mdma', sureness: 'likely', words: 'xeu ecstas' },
  { product: 'amphetamine', sureness: 'sure', words: 'amphes amphetamin fenethylline dexamphetamine speed_paste' },
  { product: 'methamphetamine', sureness: 'sure', words: 'metamfetamine methamphetamin metamphetamin pervitin yaaba' },
  {
    product: 'cathinone',
    sureness: 'sure',
    words: 'meow_meow eutylone pentedrone 3_mm a_php alpha_php clephedrone ethylone',
  },
  {
    product: 'synthetic_cannabinoid',
    sureness: 'sure',
    words: 'adb_butinaca mdmb_4en_pinaca mdmb 5f_adb hhcpo h4cbd thcjd cannabinoide_synthese',
  },
  {
    product: 'opioid',
    sureness: 'sure',
    words:
      'neocodion dicodin actiskenan moscontin sufentanil fentanyls fenta oxycodon tapentadol dihydrocodeine lamaline sirop_codeine codeisan',
  },
  { product: 'pregabalin', sureness: 'likely', words: 'prega lyriq' },
  { product: 'tramadol', sureness: 'sure', words: 'tramol zamudol tramadal' },
  {
    product: 'cutting_agent',
    sureness: 'sure',
    words: 'caffeine phenacetin griseofulvine quinine produit_coupant lidocain',
  },
  {
    product: 'unknown_drug',
    sureness: 'sure',
    words:
      '2c_b 2cb rivo mescaline datura changa nbome dmt ayahuasca khat kratom psilocybine champignon_hallucinogene poppers alprazolam clonazepam diazepam bromazepam lexomil zolpidem stilnox seresta artane tranxene madame_courage stupefiant_de_synthese',
  },
  { product: 'unknown_drug', sureness: 'likely', words: 'champi benzo' },
];
