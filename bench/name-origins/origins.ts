/** Names of one origin, and how French files write them otherwise. */
export interface Origin {
  given: readonly string[];
  family: readonly string[];
  /** A pattern and its other writings; applied to one word, lower case, one at a time. */
  respell: readonly (readonly [RegExp, ...string[]])[];
  /** Usual order and shape: family last, family first, or given names of the father in between. */
  shape: 'given-family' | 'family-given' | 'with-middle';
  /** Words between given and family name, where the origin has them. */
  middle?: readonly string[];
}

export const origins: Record<string, Origin> = {
  french: {
    given: list(
      `Jean Pierre Michel Nicolas Sébastien Thierry Laurent Olivier Philippe Christophe Jean-Luc Marie-Claude Sylvie Nathalie
      Isabelle Véronique Sandrine Françoise Geneviève Hélène Mathieu Thibault Gauthier Cédric Émilie Aurélie Maxime Quentin Benoît Rémi`,
    ),
    family: list(
      `Lefebvre Dupuis Renaud Gauthier Thibault Chevallier Rousseau Marchand Perrault Boulanger Beauchamp Delacroix Moreau Arnault
      Guérin Clément Fauchet Lemaître Hérault Baudouin Quesnel Tessier Vasseur Poulain Brunet Carpentier Dufresne Mallet Rivault Sauvage`,
    ),
    respell: [
      [/ph/, 'f'],
      [/th/, 't'],
      [/lt$/, 'd', 'x', ''],
      [/d$/, 't'],
      [/eau(?=x?$)/, 'aud', 'ault', 'o'],
      [/ll/, 'l'],
      [/(?<!l)l(?=[ei]r)/, 'll'],
      [/ss/, 'ç', 's'],
      [/y/, 'i'],
      [/bv/, 'v'],
      [/qu/, 'k', 'c'],
      [/^hé/, 'é'],
      [/c(?=[ei])/, 's'],
      [/rr/, 'r'],
      [/ier$/, 'iez', 'ié'],
      [/în|ain$/, 'in'],
    ],
    shape: 'given-family',
  },
  breton_basque_corsican: {
    given: list(
      `Yann Gwenaël Erwan Maëlle Loïc Ronan Katell Fañch Enora Tanguy Eneko Xabier Peio Maite Amaia Iñaki Ganix Mikel Ghjuvan Petru
      Anghjulu Saveria Ghjulia Lisandru Maïwenn Goulven Corentin Nolwenn Beñat Oihana`,
    ),
    family: list(
      `Le_Goff Le_Floc'h Kervella Guivarc'h Quéméner Le_Bihan Kermarrec Cadiou Riou Tanguy Ibarboure Etxeberria Iriart Harispe Bidegain
      Etchegaray Oyhenart Elissalde Luciani Santoni Paoli Giacometti Leca Colonna Casanova Mattei Le_Guen Prigent Goñi Ithurbide`,
    ),
    respell: [
      [/c'?h$/, 'h', "c'h", 'ch'],
      [/tx/, 'tch'],
      [/tch/, 'tx'],
      [/x(?!t)/, 'ch'],
      [/ñ/, 'n', 'gn'],
      [/gw/, 'gu'],
      [/k(?=[aeior])/, 'qu', 'c'],
      [/ghj/, 'gi', 'j'],
      [/^le /, 'le'],
      [/^etche/, 'etxe', 'eche'],
      [/rr/, 'r'],
      [/ï/, 'i'],
      [/u$/, 'o'],
      [/ë/, 'e'],
      [/y/, 'i'],
      [/z/, 's'],
    ],
    shape: 'given-family',
  },
  arabic: {
    given: list(
      `Mohamed Youssef Khaled Abdelkader Rachid Nourredine Mustapha Samir Mourad Abderrahmane Fatima Khadija Aïcha Zohra Yasmina Djamel
      Hocine Tarek Nabil Soufiane Ibrahim Oussama Houria Naïma Salima Bachir Kamel Ridha Chokri Lotfi`,
    ),
    family: list(
      `Benali Bouzid El_Idrissi Belkacem Chaoui Khelifi Hamdaoui Ben_Youssef Trabelsi El_Fassi Mansouri Cherif Djebbar Ghezali Bensalah
      Khaldi Bouchareb Jaziri Mahjoub Rahmouni Saïdi Taleb Zerhouni Haddouche Meziane Benchikh Guerfi Lamrani Ouali Slimani`,
    ),
    respell: [
      [/ou/, 'u', 'oo'],
      [/u(?!$)/, 'ou'],
      [/kh/, 'k', 'h'],
      [/ch/, 'sh'],
      [/dj/, 'j'],
      [/j/, 'dj'],
      [/ss/, 's'],
      [/c(?=[aeio])/, 's'],
      [/k/, 'q'],
      [/q/, 'k'],
      [/mm?/, 'mm', 'm'],
      [/e(?=[dlrm])/, 'a'],
      [/i(?=[dmn])/, 'ee'],
      [/a$/, 'ah'],
      [/^el /, 'el', 'al '],
      [/^ben ?(?=[a-z]{4})/, 'ben ', 'ben', 'bin '],
      [/gh/, 'g'],
      [/w|ou(?=a)/, 'w'],
      [/ï/, 'i', 'ï'],
    ],
    shape: 'given-family',
  },
  amazigh: {
    given: list(
      `Idir Massinissa Ziri Aghilas Takfarinas Amazigh Ghiles Koceila Jugurtha Mouloud Lounès Tassadit Ferroudja Dihya Ouardia Taous
      Tiziri Nouara Kahina Sekoura Belaïd Akli Mohand Ouiza Amayas Anir Yuba Tinhinane Siham Arezki`,
    ),
    family: list(
      `Aït_Ahmed Aït_Ouali Ouyahia Amrouche Azoug Hadj-Saïd Boudjemaa Oulhadj Iguer Tighilt Ould_Ali Mammeri Ouchene Izem Aghroum Naït_Sidi
      Chikhi Amellal Ikhlef Ouazzani Akhennouch Aberkane Tamzali Imache Zemmouri Ouhssine Amghar Benchabane Igoudjil Yahiaoui`,
    ),
    respell: [
      [/^aït /, 'ait', 'ath ', 'ayt '],
      [/^naït /, 'nait ', 'nait'],
      [/ou(?=[aeiy])/, 'w'],
      [/ou/, 'u'],
      [/gh/, 'g', 'r'],
      [/kh/, 'x', 'k'],
      [/ch/, 'c', 'sh'],
      [/dj/, 'j'],
      [/ï/, 'i'],
      [/z/, 'zz'],
      [/k/, 'q'],
      [/y/, 'i'],
      [/ss/, 's'],
      [/th?/, 'th', 't'],
      [/^ould /, 'ould', 'oul '],
      [/h/, ''],
      [/s$/, 'ss', 'z'],
    ],
    shape: 'given-family',
  },
  comorian: {
    given: list(
      `Soilihi Attoumani Bacar Saïd Mmadi Fahami Nassurdine Ali Abdou Moinaecha Zaïnaba Echati Toiouilou Faouzia Hadidja Ansufati Combo
      Youssouf Chaharane Moina Mariata Salimata Kassim Halifa Djaanfari Rahamatou Anli Toymina Inzoudine Nadjim`,
    ),
    family: list(
      `Mohamed Saïd_Ali Attoumane M'Madi Ahamada Abdallah Mchangama Boinali Madi_Ali Hamidou Bourhane Houmadi Mlamali M'Saïdie Abdourahamane
      Djoumoi Combo Ibouroi Maoulida Issouf Mdahoma Mroivili Chanfi Bacari Toilibou Soulaïmana Halidi Ousseni Ridjali Mze`,
    ),
    respell: [
      [/^m'?(?=[a-z])/, "m'", 'm', 'mou'],
      [/i$/, 'e', 'y'],
      [/e$/, 'i'],
      [/ou/, 'u'],
      [/(?<![aeo])u(?!$)/, 'ou'],
      [/dj/, 'j'],
      [/ch/, 'sh'],
      [/aï/, 'ai', 'a'],
      [/oi/, 'wa', 'oua'],
      [/ss/, 's'],
      [/s/, 'ss'],
      [/h/, ''],
      [/tt/, 't'],
      [/c(?=[ao])/, 'k'],
      [/(?<=[aeiou])m(?=[aeiou])/, 'mm'],
    ],
    shape: 'given-family',
  },
  west_african: {
    given: list(
      `Mamadou Ousmane Boubacar Souleymane Cheikh Ibrahima Modibo Drissa Seydou Lassana Djibril Sékou Fatoumata Aminata Kadiatou Awa Oumou
      Rokhaya Ndèye Mariama Coumba Assétou Bakary Abdoulaye Moussa Yacouba Adama Issouf Kouassi Djénéba`,
    ),
    family: list(
      `Diallo Traoré Coulibaly N'Diaye Keïta Sissoko Doucouré Konaté Diakité Camara Ouattara Ouédraogo Dembélé Bâ Cissé Touré Fofana
      Sawadogo Kouyaté Guèye Mbaye Diarra Soumaré Niakaté Gassama Kébé Tandia Yattabaré Kourouma N'Dour`,
    ),
    respell: [
      [/dj/, 'j', 'di'],
      [/^di(?=[ao])/, 'j', 'dj'],
      [/ou(?=[aeé])/, 'w'],
      [/ou/, 'u', 'oo'],
      [/^n'?(?=[dg])/, "n'", 'n', ''],
      [/kh/, 'k', 'h'],
      [/ss/, 's'],
      [/s(?=[aeiou])/, 'ss'],
      [/é$/, 'e', 'eh', 'ey'],
      [/c(?=[ao])/, 'k'],
      [/k/, 'c'],
      [/ï/, 'i', 'y'],
      [/ll/, 'l'],
      [/y/, 'i'],
      [/aye$/, 'ay', 'aï'],
      [/â$/, 'ah', 'a'],
      [/gu(?=è)/, 'g'],
    ],
    shape: 'given-family',
  },
  central_african: {
    given: list(
      `Dieudonné Christelle Patrice Espérance Guy-Serge Blandine Fulgence Bienvenu Prisca Herménégilde Glodie Trésor Exaucé Merveille
      Gaëtan Clarisse Emery Prosper Godefroy Bernadette Jeancy Rodrigue Perpétue Sylvestre Armel Noëlla Parfait Joséphine Rigobert Chancel`,
    ),
    family: list(
      `Mbemba Kabongo Tshimanga Mukendi Nzuzi Makaya Ngoma Moukoko Tshilombo Ilunga Mabiala Kasongo Nkulu Bolamba Loemba Mpassi Ntumba
      Mwamba Kalonji Nsimba Matondo Ekambi Ndongala Atangana Mbarga Essomba Nguema Mboumba Obiang Moussavou`,
    ),
    respell: [
      [/tsh/, 'ch', 'tch'],
      [/mu/, 'mou'],
      [/ou/, 'u'],
      [/(?<![aeo])u(?!$)/, 'ou'],
      [/^m(?=b)/, "m'", ''],
      [/^n(?=[dgzst])/, "n'", ''],
      [/w/, 'ou'],
      [/k/, 'c', 'kh'],
      [/s(?=[aeiou])/, 'ss'],
      [/ss/, 's'],
      [/é/, 'e', 'ai'],
      [/ll/, 'l'],
      [/th?/, 't', 'th'],
      [/z/, 's'],
      [/ph/, 'f'],
    ],
    shape: 'given-family',
  },
  turkish: {
    given: list(
      `Mehmet Mustafa Hüseyin Yusuf Ömer Oğuzhan Çağrı Şükrü Uğur İbrahim Ayşe Fatma Gülşen Özlem Çiğdem Zeynep Tuğba Kadir Serkan Burak
      Hakan Erdoğan Cemal Cengiz Emrah Selçuk Nurgül Songül Yıldız Halil`,
    ),
    family: list(
      `Yılmaz Öztürk Çelik Şahin Kılıç Doğan Yıldırım Aydın Özdemir Koç Güneş Çetin Erdoğan Karataş Şimşek Taşkın Bozkurt Uçar Keskin
      Türkmen Gündoğdu Bayraktar Çakır Sarıoğlu Ünal Akgül Yavuz Demirtaş Kocaoğlu Polat`,
    ),
    respell: [
      [/ş/, 's', 'sh', 'ch'],
      [/ç/, 'c', 'tch', 'ch'],
      [/ğ/, 'g', ''],
      [/ı/, 'i'],
      [/ö/, 'o', 'oe'],
      [/ü/, 'u', 'ue'],
      [/c(?=[ae])/, 'dj', 'j'],
      [/y/, 'i'],
      [/t$/, 'd'],
      [/d$/, 't'],
      [/(?<![aeo])u(?!$)/, 'ou'],
      [/oğlu$/, 'oglou', 'oglu'],
      [/k$/, 'c', 'q'],
      [/z$/, 's'],
      [/ays?e|ayşe/, 'aiche', 'ayse'],
    ],
    shape: 'given-family',
  },
  vietnamese: {
    given: list(
      `Minh Hùng Tuấn Lan Hương Thảo Phượng Quang Đức Linh Trang Thanh Dũng Hạnh Ngọc Sơn Tâm Vinh Khánh Loan Phúc Bình Nhung Yến Hiếu
      Trung Châu Oanh Thịnh Quyên`,
    ),
    family: list(
      `Nguyễn Trần Phạm Hoàng Phan Đặng Bùi Huỳnh Trương Vương Dương Đinh Lương Trịnh Nguyên Đoàn Lâm Quách Tạ Thái Châu Mạc Tống Giang
      Đào Võ Ngô Lý Hồ Đỗ`,
    ),
    middle: list('Văn Thị Minh Ngọc Thanh Quốc Hoài Kim Xuân Đình'),
    respell: [
      [/đ/, 'd'],
      [/ư/, 'u'],
      [/ễ|ê|ế/, 'e'],
      [/ph/, 'f'],
      [/y(?=[êeễ])/, 'i'],
      [/ng$/, 'n'],
      [/nh$/, 'n'],
      [/^nguy/, 'ngui'],
      [/uy/, 'ui'],
      [/ạ|ấ|ầ|ậ|â|ả/, 'a'],
      [/qu/, 'k', 'kw'],
      [/ơ|ộ|ồ|ô/, 'o'],
      [/^tr/, 'ch'],
      [/x/, 's'],
      [/oa/, 'wa'],
      [/ũ|ù|ú/, 'u', 'ou'],
    ],
    shape: 'family-given',
  },
  chinese: {
    given: list(
      `Xiaoming Jianguo Meiling Wenjie Zhiqiang Lihua Xiuying Guoqing Yuhan Zhenhua Haiyan Jinlong Shufen Weidong Chunhua Qiuyue Feng
      Zhongwei Yongjun Xuemei Ruoxi Peng Jing Tianyu Dawei Lijuan Hongmei Qingshan Baozhen Zihao`,
    ),
    family: list(
      `Zhang Wang Chen Huang Zhou Zhao Xu Zhu Guo Xie Zheng Luo Liang Song Tang Jiang Qian Cao Deng Xiao Feng Zeng Peng Cai Pan
      Yuan Dong Yu Ouyang Lin`,
    ),
    respell: [
      [/zh/, 'j', 'ch', 'tch'],
      [/x(?=[iu])/, 's', 'sh', 'hs'],
      [/q(?=[iu])/, 'ch', 'k'],
      [/(?<=[a-z]{3})(?=[bdfgjlmpqtwxyz][aeiou])/, ' ', '-'],
      [/ong/, 'ung'],
      [/uo/, 'o'],
      [/ng$/, 'n'],
      [/n$/, 'ng'],
      [/c(?=[ai])/, 'ts'],
      [/^z(?!h)/, 'ts'],
      [/ia/, 'ya'],
      [/j(?=i)/, 'ch', 'dj'],
      [/y(?=[aou])/, 'i'],
      [/^ch/, 'tch'],
      [/eng$/, 'eung'],
    ],
    shape: 'family-given',
  },
  slavic: {
    given: list(
      `Dmitri Sergueï Alexeï Vladimir Mikhaïl Nikolaï Andreï Taras Ostap Krzysztof Wojciech Stanisław Zdravko Miloš Aleksandar
      Svetlana Tatiana Ekaterina Oksana Ludmila Agnieszka Małgorzata Jelena Bogdan Iouri Vassili Anatoli Yevgueni Radoslav Bojan`,
    ),
    family: list(
      `Ivanov Romanov Kovaltchouk Kowalski Petrović Nowakowski Chevtchenko Smirnov Popović Kuznetsov Wiśniewski Mikhaïlov Jovanović
      Tchernychev Sokolov Dąbrowski Marković Zakharov Lyssenko Stojanović Kaminski Gontcharenko Vassiliev Nikolić Zielinski Boyko Khodorov
      Pavlenko Szymański Vukašin`,
    ),
    respell: [
      [/ov$/, 'off', 'ow', 'ova'],
      [/ev$/, 'eff', 'iev'],
      [/tch/, 'ch', 'cz'],
      [/ch(?!t)/, 'sh'],
      [/ić$/, 'ic', 'itch', 'ich'],
      [/ski$/, 'sky', 'skiy', 'ska'],
      [/ouk$/, 'uk'],
      [/ou/, 'u'],
      [/kh/, 'h', 'ch'],
      [/ï$/, 'i', 'y', 'j'],
      [/w/, 'v'],
      [/ks/, 'x'],
      [/x/, 'ks'],
      [/ł/, 'l'],
      [/ś|š/, 's', 'ch', 'sh'],
      [/sz/, 'ch', 's'],
      [/y/, 'i', 'j'],
      [/j(?=[eo])/, 'y', 'i'],
      [/gu(?=e)/, 'g'],
      [/ż|ź/, 'z'],
      [/ss/, 's'],
      [/rz/, 'z', 'j'],
    ],
    shape: 'given-family',
  },
  georgian_armenian: {
    given: list(
      `Giorgi Levan Nino Tamar Davit Zurab Irakli Vakhtang Ketevan Shota Mamuka Gocha Tengiz Nana Lasha Armen Gevorg Hovhannes Anahit Vardan
      Tigran Lusine Ruzanna Garegin Karapet Zviad Khatia Maka Avtandil Arsen`,
    ),
    family: list(
      `Beridze Kapanadze Gelashvili Maisuradze Lomidze Kvaratskhelia Chkheidze Tsiklauri Mchedlishvili Janelidze Gogoladze Khutsishvili
      Kiknadze Jgenti Abashidze Sargsyan Harutyunyan Grigoryan Petrosyan Khachatryan Hovhannisyan Ghazaryan Mkrtchyan Vardanyan
      Avetisyan Topuria Chanturia Tskhadadze Zakarian Manukyan`,
    ),
    respell: [
      [/shvili$/, 'chvili', 'svili'],
      [/dze$/, 'tze', 'dzé'],
      [/kh/, 'k', 'h', 'ch'],
      [/ts/, 'tz', 'c'],
      [/ch/, 'tch', 'tsch'],
      [/yan$/, 'ian', 'iants'],
      [/ian$/, 'yan'],
      [/gh/, 'g'],
      [/j/, 'dj'],
      [/v/, 'w'],
      [/q/, 'k'],
      [/sh/, 'ch'],
      [/(?<![aeo])u(?!$)/, 'ou'],
      [/y/, 'i'],
      [/^h/, ''],
      [/ia$/, 'iya', 'ya'],
      [/gio/, 'geo', 'guio'],
    ],
    shape: 'given-family',
  },
  romanian: {
    given: list(
      `Ion Gheorghe Mihai Ștefan Nicolae Cătălin Ionuț Răzvan Florin Dumitru Constantin Vasile Andreea Mihaela Ioana Ștefania Gabriela
      Mădălina Costel Marius Bogdan Sorin Liviu Doina Ruxandra Claudiu Cristian Adelina Traian Valeriu`,
    ),
    family: list(
      `Popescu Ionescu Rădulescu Munteanu Stănescu Dumitrescu Gheorghiu Constantinescu Țurcanu Moldoveanu Nistor Lungu Ciobanu Șerban
      Cojocaru Stoica Mocanu Drăgan Lupu Păun Tudose Vlădescu Barbu Niță Ungureanu Croitoru Anghelescu Enache Bălan Olteanu`,
    ),
    respell: [
      [/ș/, 's', 'ch', 'sh'],
      [/ț/, 't', 'ts', 'tz'],
      [/ă/, 'a'],
      [/escu$/, 'esco', 'esku', 'eskou'],
      [/gh(?=e|i)/, 'g', 'gu'],
      [/eanu$/, 'ianu', 'eano'],
      [/c(?=i|e)/, 'tch'],
      [/u$/, 'ou', ''],
      [/c(?=[aou])/, 'k'],
      [/x/, 'cs', 'ks'],
      [/oa/, 'o'],
      [/ea/, 'ia'],
      [/i$/, 'y', ''],
      [/k|ch(?=e)/, 'k'],
    ],
    shape: 'given-family',
  },
  portuguese_spanish: {
    given: list(
      `João José Manuel António Gonçalo Inês Conceição Luís Joaquim Fernando Beatriz Vítor Tiago Jorge Javier Ángel Íñigo Rocío Ximena
      Guillermo Esteban Joana Cristóvão Filipe Raquel Benito Begoña Hélder Rui Catarina`,
    ),
    family: list(
      `Gonçalves Da_Silva Dos_Santos Pereira Magalhães Teixeira Carvalho Guimarães Oliveira Ferreira Rodríguez Hernández Jiménez Muñoz Gutiérrez
      Núñez Ibáñez De_la_Cruz Vázquez Ordóñez Figueiredo Pinheiro Mourão Quintela Falcão Vasconcelos Queirós Herrera Del_Río Castanheira`,
    ),
    middle: list('Maria Pereira Alves Garcia Costa Martins Gomes Ramos Torres Manuel'),
    respell: [
      [/ç/, 'c', 'ss'],
      [/ã/, 'a', 'an'],
      [/õ/, 'o'],
      [/ñ/, 'n', 'gn', 'nh'],
      [/nh/, 'n', 'gn', 'ñ'],
      [/lh/, 'll', 'li'],
      [/es$/, 'ez'],
      [/ez$/, 'es'],
      [/x/, 'j', 'ch'],
      [/j/, 'x'],
      [/v/, 'b'],
      [/b/, 'v'],
      [/^d(a|o)(s?) /, 'd$1$2', ''],
      [/rr/, 'r'],
      [/z/, 's'],
      [/qu/, 'k'],
      [/ei/, 'e'],
      [/gu(?=[ei])/, 'gh', 'g'],
      [/^h/, ''],
      [/ss?/, 's', 'ss'],
    ],
    shape: 'with-middle',
  },
  roma_manouche: {
    given: list(
      `Django Tchavolo Stochelo Nono Mandino Babik Dorado Samson Yoska Angelo Schnuckenack Zeppelin Loulou Moréno Ninine Bamboula Titi
      Sarah Rosita Fernande Pépita Maïta Elvire Graziella Kali Manolo Draga Zlatko Ramona Jozef`,
    ),
    family: list(
      `Reinhardt Winterstein Schmitt Rosenberg Lafertin Ziegler Meinhardt Hoffmann Weiss Lagrène Loeffler Debarre Delestre Gorgan Falck
      Renard Caplot Horn Adel Helfrick Duville Muntz Ferret Dubois Patrac Cortès Giménez Jovanovic Stojka Demestre`,
    ),
    respell: [
      [/rdt$/, 'rd', 'rt'],
      [/sch/, 'ch', 'sh'],
      [/tch/, 'ch'],
      [/ch(?=[aeo])/, 'k', 'sh'],
      [/w/, 'v'],
      [/ei/, 'ai', 'e'],
      [/dj/, 'j'],
      [/oe/, 'e', 'o'],
      [/ff/, 'f'],
      [/ck/, 'k', 'c'],
      [/tt/, 't'],
      [/ss/, 's'],
      [/z/, 's'],
      [/y/, 'i'],
      [/k/, 'c'],
      [/nn?$/, 'n', 'nn'],
      [/ph/, 'f'],
      [/è|é/, 'e'],
      [/ic$/, 'ic', 'itch'],
      [/j(?=[oe])/, 'y'],
    ],
    shape: 'given-family',
  },
  albanian_kurdish: {
    given: list(
      `Arben Besnik Dritan Gjergj Ilir Luan Xhevdet Shpëtim Fatmir Agron Arjeta Blerta Drita Elira Vjosa Azad Rojda Baran Hêvîn Berîvan
      Şivan Zîlan Rêzan Dilan Xelîl Sherko Kawa Nechirvan Shilan Jiyan`,
    ),
    family: list(
      `Hoxha Krasniqi Berisha Gashi Xhaka Shehu Gjoka Çela Hysenaj Përparimi Bajrami Zeqiri Thaçi Kelmendi Rexhepi Mustafaj Shala Leka
      Barzani Zebari Talabani Demirbaş Koçgiri Botan Sheikho Qasimlo Ronahî Amedî Bozarslan Haco`,
    ),
    respell: [
      [/xh/, 'dj', 'j', 'zh'],
      [/x(?!h)/, 'kh', 'dz'],
      [/gj/, 'dj', 'g'],
      [/q/, 'k', 'ch'],
      [/ç/, 'c', 'tch', 'ch'],
      [/ë/, 'e', ''],
      [/ê|î/, 'e', 'i'],
      [/ş/, 's', 'sh', 'ch'],
      [/sh/, 'ch', 's'],
      [/th/, 't'],
      [/j$/, 'i', ''],
      [/j(?=[aeo])/, 'y', 'i'],
      [/y/, 'i', 'u'],
      [/w/, 'v', 'ou'],
      [/k/, 'c'],
      [/(?<![aeo])u(?!$)/, 'ou'],
    ],
    shape: 'given-family',
  },
};

function list(words: string): string[] {
  return words.split(/\s+/).map((word) => word.replaceAll('_', ' '));
}
