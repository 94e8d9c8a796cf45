/**
 * Further names of each origin, so that no origin's figures hang on one pair of names, and the short forms people go
 * by there. `forms`: names of one list that are forms of one name, which nobody is told apart by.
 */
export interface MoreNames {
  given: string;
  family: string;
  /** `full/short`, separated by blanks. */
  short?: string;
  /** `one=other=other`, separated by blanks. */
  forms?: string;
}

export const moreNames: Record<string, MoreNames> = {
  french: {
    given: `Gilles Alain Gérard Claude Yvette Monique Josiane Martine Pascal Bruno Fabrice Stéphane Raphaël Damien Guillaume Arnaud
      Corinne Valérie Agnès Florence Clémence Élodie Manon Léa Hugo Lucas Anne-Sophie Jean-Marc Bertrand Gaëlle`,
    family: `Girard Fontaine Mercier Blanchard Barbier Leclerc Roussel Morin Noël Dumont Brun Lacroix Caron Picard Fleury Besnard
      Guillot Charpentier Maillard Aubry Poirier Jacquet Langlois Prévost Hubert Pelletier Riou Texier Bourdon Coste`,
    short:
      'Nicolas/Nico Sébastien/Seb Christophe/Chris Maxime/Max Isabelle/Isa Véronique/Véro Gérard/Gégé Raphaël/Raf Philippe/Phil',
  },
  breton_basque_corsican: {
    given: `Malo Gildas Hervé Perig Soazig Rozenn Maël Killian Gurvan Annaïg Ximun Joanes Aitor Unai Itziar Nerea Arantxa Mattin Kepa Bixente
      Pasquale Dumè Ghjaseppu Battista Letizia Carlu Antone Rosanna Orsu Livia`,
    family: `Le_Roux Le_Gall Cozic Morvan Kerdoncuff Quéré Guillerm Abgrall Salaün Jézéquel Larralde Etcheverry Mendiburu Aguerre Urruty Haran
      Goyenetche Irigoyen Lasserre Dospital Albertini Filippi Mariani Ottavi Poggi Susini Vincenti Ceccaldi Orsini Franceschi`,
    short: 'Gwenaël/Gwen Nolwenn/Nol Goulven/Goul Pasquale/Pascà Arantxa/Arantza Battista/Batti',
    forms: 'Yann=Ghjuvan=Ganix=Joanes Peio=Petru=Perig=Kepa',
  },
  arabic: {
    given: `Anouar Bilal Fouad Ghassan Habib Imad Jalal Kaïs Larbi Marouane Mounir Noureddine Omar Qassim Rafik Sofia Tahar Wassim Yahia Zakaria
      Amina Dalila Faïza Ghizlane Hanane Ikram Latifa Nadjet Samia Wafa`,
    family: `Abbassi Bouazza Boukhari Chaabane Daoudi El_Amrani El_Khatib Farhat Gharbi Haddad Ibrahimi Jebali Kaddour Laaroussi Mebarki Nasri
      Othmani Qadri Rezgui Sassi Tounsi Yacoubi Zaoui Bennani Hachemi Messaoudi Ayari Belhadj Mekki Dridi`,
    short: 'Mohamed/Momo Abdelkader/Kader Abderrahmane/Rahmane Zakaria/Zak Noureddine/Nour Mustapha/Mous',
  },
  amazigh: {
    given: `Yanis Syphax Mennad Meziane Lyes Rezki Saïd Smaïl Brahim Hocine Lahcen Hmad Bahia Fadhma Ghenima Lila Malha Ourdia Rosa Sadia
      Tamazight Thiziri Yamina Zahra Cylia Damia Numidia Kenza Chabha Micipsa`,
    family: `Aït_Hamou Aït_Menguellet Aït_Brahim Benamara Bouaziz Chemini Djaout Ferhat Guermah Haddouche Hammouche Issaad Kaci Khellaf Lounaouci
      Mahiou Nekkache Ouarab Oubella Oumeziane Rahmani Sadi Tahar Yacine Zerrouk Ziani Amirouche Belkaïd Ouhadda Ighil`,
    forms: 'Tiziri=Thiziri Ouardia=Ourdia Aghilas=Ghiles',
    short: 'Mohand/Moh Massinissa/Massi Takfarinas/Takfa Tassadit/Tassa Ferroudja/Ferrou',
  },
  comorian: {
    given: `Ahamed Assoumani Ben_Ali Chamsidine Daoud Dini Elhad Farid Hassani Ismaël Kamal Maanrouf Mouigni Nourdine Omar Salim Soidiki Tadjidine
      Youmna Zalhata Amina Binti Fatima Hairia Maïssara Nadjati Raïna Siti Sitti Zahara`,
    family: `Abdoulhalim Ali_Mlazahahe Assani Athoumani Bacari Boura Charif Daroueche Elanrif Fundi Hassane Hilali Ibrahim Kaambi Kari Loutfi Maecha
      Mbaé Mhadji Mirghane Mohadji Nassuf Oili Papa Sadikou Said_Omar Soilihi Tourqui Youssoufa Zoubert`,
    short: 'Nassurdine/Nassur Inzoudine/Inzou Rahamatou/Rama',
    forms: 'Siti=Sitti Assoumani=Attoumani Assani=Hassane=Hassani Issouf=Youssoufa=Youssouf Attoumane=Athoumani',
  },
  west_african: {
    given: `Amadou Alassane Bintou Demba Daouda El_Hadj Fanta Gaoussou Hamidou Idrissa Kalilou Lamine Mahamadou Nana Oumar Penda Ramata Salif
      Tidiane Yaya Zeinab Kofi Kwame Yao Akissi Affoué Chidi Ngozi Olusegun Babatunde`,
    family: `Sangaré Sidibé Bagayoko Doumbia Kanté Magassa Niang Sarr Sow Thiam Wade Zerbo Kaboré Compaoré Tapsoba Koné Bamba Kouadio N'Guessan
      Yao Koffi Mensah Adjei Okafor Adeyemi Balogun Barry Bangoura Soumah Sylla`,
    short: 'Fatoumata/Fatou Aminata/Ami Souleymane/Soul Boubacar/Bouba Kadiatou/Kadi Mamadou/Mamad',
    forms: 'Mamadou=Mahamadou',
  },
  central_african: {
    given: `Aimé Brice Crépin Delphin Elvis Félicité Gisèle Hortense Innocent Junior Landry Marcelline Nadège Odette Pélagie Romuald Sidonie Thérèse
      Urbain Viviane Wilfrid Yannick Zéphirin Alphonse Bonaventure Casimir Divine Gloire Chance Léopold`,
    family: `Abega Biyogo Batchi Dibango Eboué Fouda Goma Itoua Kabila Kibangou Lumumba Massamba Malonga Mayombo Moussa Mvondo Nganga Ngouabi Nkurunziza
      Okemba Ondo Owona Samba Tchibota Tshisekedi Uwimana Mugabo Habimana Yombi Zinsou`,
    short: 'Dieudonné/Dieu Espérance/Espé Joséphine/José Rigobert/Rigo Bernadette/Berna Sylvestre/Sylver',
  },
  turkish: {
    given: `Ahmet Barış Cihan Deniz Ebru Ferhat Gökhan Hatice İlker Kemal Levent Murat Nuray Onur Pınar Recep Sibel Tarık Umut Volkan
      Yasemin Zehra Alper Bülent Elif Filiz Hülya İsmail Sevgi`,
    family: `Kaya Demir Arslan Kurt Aksoy Polatlı Korkmaz Bulut Erdem Güler Şen Tekin Tunç Turan Uysal Yalçın Yüksel Ateş Bayram Ceylan Duman Ersoy
      Gökçe İnan Kaplan Oğuz Sönmez Toprak Acar Coşkun`,
    short: 'İbrahim/İbo Mehmet/Memo Mustafa/Musti Hüseyin/Hüso Erdoğan/Erdo',
  },
  vietnamese: {
    given: `Anh Bảo Cường Diệp Giang Hải Hoa Hồng Hưng Khoa Kiên Liên Long Mai Nam Nga Nhân Phong Phương Quân Sang Thắng Thành Thu Thủy Tiến Tuyết
      Uyên Việt Xuân`,
    family: `Bạch Cao Chu Đàm Hà Hứa Kiều La Lại Lưu Mai Nghiêm Nông Phùng Tăng Thạch Tiêu Tô Tôn Triệu Từ Ung Văn Viên Vũ Lê Phó Khổng Khúc`,
    forms: 'Vũ=Võ',
  },
  chinese: {
    given: `Bingwen Chaoyang Daiyu Enlai Fang Guiying Hongyan Jiahao Kaiming Lei Minghui Ning Peijun Qi Rongrong Shaohua Tingting Wei Xiaolan Yulan
      Zhengyi Aiguo Bolin Changming Dongmei Fuxing Guanghui Huiling Junjie Meifang`,
    family: `Bai Ding Du Fan Gao Gong Gu Han He Hong Hu Jin Kong Lei Li Liao Lu Ma Meng Mo Qiu Ren Shi Su Sun Tan Wan Wei Xiong Ye`,
  },
  slavic: {
    given: `Anastasia Boris Daria Evgenia Fiodor Galina Igor Irina Konstantin Larissa Maxime Nadejda Oleg Pavel Rouslan Stepan Valentina Viatcheslav
      Yaroslav Zoïa Andrzej Beata Dariusz Ewa Grzegorz Jacek Dragan Goran Snežana Vesna`,
    family: `Antonov Bogdanov Chtcherbakov Dmitriev Egorov Fedorov Golovin Iakovlev Karpov Lebedev Medvedev Orlov Pavlov Rybakov Sidorenko Timochenko
      Vinogradov Zaïtsev Wójcik Kamiński Lewandowski Mazur Nowak Pawlak Đorđević Ilić Kovačević Milošević Savić Horvat`,
    short:
      'Dmitri/Dima Vladimir/Vova Mikhaïl/Micha Alexeï/Aliocha Anastasia/Nastia Tatiana/Tania Stanisław/Staszek Ekaterina/Katia',
  },
  georgian_armenian: {
    given: `Archil Beka Dato Eka Giga Ilia Kakha Lela Maia Natia Otar Paata Revaz Sandro Teona Vazha Zaza Aram Artur Edgar Gayane Hakob Karen
      Lilit Mariam Narek Samvel Suren Vahan`,
    family: `Alania Bakradze Chikovani Dvali Eliava Gogichaishvili Gvaramia Iashvili Kalandadze Kobalia Lortkipanidze Makharadze Nadiradze Okruashvili
      Papashvili Rukhadze Shengelia Tsereteli Ugulava Zhvania Abrahamyan Babayan Danielyan Gasparyan Hakobyan Karapetyan Martirosyan Nersisyan
      Sahakyan Tumanyan`,
    short: 'Giorgi/Gio Ketevan/Keti Tamar/Tako Hovhannes/Hovik Irakli/Ika',
    forms: 'Davit=Dato',
  },
  romanian: {
    given: `Adrian Alin Camelia Cosmin Daniela Dorin Elena Emil Felicia Georgiana Horia Iulia Laurențiu Lavinia Lucian Monica Nelu Oana Ovidiu Paul Petru
      Raluca Roxana Silviu Simona Teodora Tudor Viorel Viorica Zaharia`,
    family: `Albu Apostol Badea Bogdan Ciocan Cristea Diaconu Dobre Filip Florea Georgescu Grigore Iacob Iordache Lazăr Manea Marin Matei Mihăilescu Moraru
      Nedelcu Neagu Oprea Pană Petrescu Pârvu Rusu Sandu Toma Voicu`,
    short: 'Gheorghe/Gigi Constantin/Costi Mihai/Mihăiță Vasile/Vasi Dumitru/Mitică',
    forms: 'Ion=Ionuț=Nelu Constantin=Costel',
  },
  portuguese_spanish: {
    given: `Adelino Alberto Bernardo Carlos Duarte Eduardo Fátima Gustavo Henrique Isaura Lurdes Margarida Nuno Olga Paulo Rosário Sérgio Telmo Vasco Zulmira
      Alejandro Blanca Consuelo Dolores Ernesto Federico Gonzalo Jesús Lorenzo Pilar`,
    family: `Almeida Barbosa Cardoso Correia Coelho Fonseca Leitão Lopes Machado Monteiro Moreira Neves Pacheco Pires Ribeiro Simões Sousa Tavares
      Aguilar Blanco Cabrera Delgado Escobar Fuentes Ibarra Mendoza Ortega Peña Salazar Valencia`,
    short: 'Francisco/Paco José/Pepe Manuel/Manolo Alejandro/Alex Gonçalo/Gonça Catarina/Cata Eduardo/Edu',
    forms: 'Gonçalo=Gonzalo',
  },
  roma_manouche: {
    given: `Biréli Dallas Élie Francky Gino Hono Jimmy Kitty Lolita Mayo Noé Patxi Romano Sampson Steeve Tony Ursula Violetta Yorgo Zita Brenda Jordan
      Kenzo Marlène Nello Poupée Ringo Soraya Tosca Wendy`,
    family: `Adrien Bauer Charles Dourlet Etien Fouquet Gargowitsch Haag Hartmann Jeannot Karré Klein Landauer Martin Mayer Michelet Mitteau Muller Pisla Remetter
      Rivière Rosenbach Sauzer Siegler Spindler Taicon Vanier Wagner Weil Zanko`,
    short: 'Django/Djangui Manolo/Mano Graziella/Grazi Violetta/Viola Fernande/Nande',
    forms: 'Samson=Sampson Yoska=Jozef',
  },
  albanian_kurdish: {
    given: `Altin Bashkim Endrit Florent Genc Hana Ismet Jeton Kujtim Lirim Mimoza Naim Petrit Qendrim Rinor Skënder Teuta Ukë Valon Zamir Ahmed Bahoz
      Cemîl Dilşad Evîn Gulistan Hozan Leyla Mazlum Newroz`,
    family: `Ademi Bytyqi Cakaj Dervishi Elezi Fazliu Gërvalla Haliti Islami Jashari Kastrati Lleshi Mehmeti Nimani Osmani Prekazi Ramadani Selimi Thaqi Zogaj
      Aydar Bayik Cewerî Dêrsimî Ekinci Hesenî Karayılan Mîran Öcal Sincar`,
    short: 'Skënder/Sken Fatmir/Fati Shpëtim/Shpëti Gulistan/Gulê Besnik/Besi',
    forms: 'Thaçi=Thaqi',
  },
};
