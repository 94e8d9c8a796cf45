/**
 * Names that the locales of @faker-js/faker lack in Latin letters, by tradition of writing. They feed every role alike:
 * suspects, witnesses, caretakers and officers are drawn from the same lists.
 */
export interface NameList {
  women: string[];
  men: string[];
  families: string[];
}

const list = (women: string, men: string, families: string): NameList => ({
  women: women.split(' '),
  men: men.split(' '),
  families: families.split(',').map((name) => name.trim()),
});

export const ownNames: Record<string, NameList> = {
  french: list(
    'Camille Léa Manon Chloé Emma Sarah Julie Marine Pauline Lucie Céline Sandrine Nathalie Isabelle Valérie Sylvie Christine Catherine Monique Jacqueline Anaïs Clara Élodie Mélanie Audrey Aurélie Émilie Stéphanie Virginie Delphine Laurence Corinne Martine Brigitte Annie Josiane Gaëlle Solène Maëlle Justine Océane Morgane Noémie Coralie Amandine Vanessa Jessica Laëtitia Angélique Priscilla Louise Jade Alice Inès Lola Zoé Lou Juliette Agathe Jeanne Rose Lina Mathilde Margot Clémence Capucine Charlotte Héloïse Salomé Ambre Romane Eva Maëva Lisa Elsa Marie Claire Anne Sophie Hélène Florence Véronique Dominique Nadine Françoise Ghislaine Mireille Odile Colette Yvette Gisèle Régine Muriel Carole Karine Séverine Magali Ludivine Cindy Kelly Jennifer Alison Flavie Nolwenn Enora',
    'Lucas Hugo Théo Louis Nathan Enzo Mathis Antoine Maxime Alexandre Thomas Nicolas Julien Kévin Romain Florian Quentin Clément Guillaume Sébastien Christophe Stéphane Laurent Frédéric Olivier Éric Philippe Patrick Michel Jean-Luc Jean-Marc Didier Thierry Pascal Bruno Alain Bernard Gérard Cédric Jérôme Fabrice Ludovic Damien Yoann Dylan Jordan Steven Bryan Jonathan Anthony Mickaël Rémi Corentin Baptiste Gabriel Raphaël Arthur Jules Adam Paul Tom Sacha Noah Gabin Axel Ethan Nolan Valentin Simon Victor Martin Benjamin Adrien Vincent Grégory David Franck Marc Luc Jean Pierre Jacques André René Claude Daniel Serge Gilles Hervé Yves Roland Raymond Marcel Christian Dominique Xavier Arnaud Bertrand Matthieu Aurélien Gaël Erwan Loïc Tanguy Ronan Fabien Yannick Régis Tony Kylian Killian Tristan Bastien Émile Marius',
    'Martin, Bernard, Thomas, Robert, Richard, Durand, Dubois, Moreau, Laurent, Simon, Michel, Leroy, Roux, David, Bertrand, Fournier, Girard, Bonnet, Dupont, Fontaine, Lacroix, Chevalier, François, Legrand, Gauthier, Garnier, Faure, Roussel, Mercier, Boyer, Guérin, Henry, Muller, Masson, Marchand, Duval, Denis, Dumont, Lemaire, Noël, Meyer, Dufour, Meunier, Brun, Blanchard, Giraud, Joly, Rivière, Lucas, Brunet, Gaillard, Barbier, Arnaud, Renard, Roche, Picard, Leclercq, Colin, Vidal, Aubert, Guillot, Bourgeois, Charpentier, Renaud, Hubert, Berger, Caron, Olivier, Philippe, Adam, Payen, Roy, Vasseur, Cordier, Besson, Bouvier, Gilles, Lefort, Tessier, Bailly, Chauvin, Lebrun, Delmas, Guyon, Vallet, Pruvost, Delattre, Coulon, Weber, Poulain, Barre, Maillet, Texier, Lamy, Millet, Couturier, Hamon, Gros, Pichon, Delorme, Bodin, Regnier, Descamps, Chartier, Blondel, Verdier, Forestier, Pasquier, Mallet, Tanguy, Lejeune, Riou, Cadiou, Kermarrec, Le Bihan, Le Dantec, Guivarch, Etcheverry, Harispe, Salaberry, Casanova, Santoni, Paoli, Mattei, Luciani, Orsini, Hartmann, Zimmermann, Kieffer, Walter, Fritsch, Lapeyre, Cazenave, Bousquet, Escoffier, Rouvière, Combes, Fabregue, Delpech, Soulié, Chabrol, Vigouroux, Malaval, Desnoyers, Tillier, Maugard, Vauthier, Lhermitte, Crépin, Delannoy, Wattiez, Dekeister, Vanhove',
  ),
  maghreb: list(
    'Nadia Samira Leïla Yasmine Sarah Inès Lina Kenza Nour Meriem Amina Khadija Fatima Zineb Hafida Malika Naïma Rachida Souad Karima Hanane Ikram Assia Sabrina Dounia Safia Wafa Chaïma Houda Latifa Nawel Lamia',
    'Mohamed Ahmed Karim Yacine Sofiane Mehdi Bilal Ilyes Rayan Nabil Rachid Farid Hakim Hicham Youssef Omar Ali Said Mourad Kamel Djamel Abdelkrim Abdellah Abderrahmane Samir Walid Anis Zakaria Ayoub Tarek Reda Hamza Lotfi Toufik Slimane Mustapha Brahim Lakhdar Nordine Aziz Fouad Jalal Adel Salim Malik',
    "Benamar, Bouazza, Belhadj, Bensaïd, Mansouri, Hamidi, Saïdi, Brahimi, Khelifi, Boudiaf, Mebarki, Ferhat, Ouali, Aït Ahmed, Aït Saïd, Messaoudi, Bouchareb, Benkhedda, Zerhouni, El Amrani, El Khattabi, El Fassi, El Mansour, Bennani, Alaoui, Tazi, Berrada, Chraïbi, Lahlou, Ouazzani, Jaziri, Ben Youssef, Ben Salah, Trabelsi, Gharbi, Hammami, Mejri, Chaouch, Boukhris, Ghannouchi, Slimani, Bouteldja, Meziane, Rahmani, Yahiaoui, Cherfaoui, Djebbar, Guendouz, Kaci, Larbi, Madani, Nasri, Ouchene, Rezki, Sahraoui, Tahar, Zidane, Bouhafs, Benchikh, Haddouche, Boulahya, Moussaoui, Tounsi, Abdelli, Belkheir, Boumediene, Oukaci, N'Aït, Hadj Ali, Sebbar, Lakhal",
  ),
  westAfrica: list(
    'Aminata Fatoumata Mariam Kadiatou Awa Bintou Djeneba Oumou Assa Rokia Adama Coumba Maïmouna Salimata Ramata Hawa Nafissatou Aïssata Akissi Affoué Ahou Sali',
    'Mamadou Ibrahima Moussa Seydou Boubacar Ousmane Cheick Amadou Lassana Souleymane Bakary Issa Drissa Adama Modibo Yaya Sékou Abdoulaye Kouassi Kouadio Yao Kofi Koffi Ismaël Demba',
    "Traoré, Diallo, Coulibaly, Koné, Keïta, Sidibé, Cissé, Camara, Touré, Doumbia, Sissoko, Sangaré, Dembélé, Diakité, Konaté, Kanté, Ouattara, Bamba, Fofana, Kouamé, Kouassi, N'Guessan, N'Diaye, Konan, Yao, Ouédraogo, Sawadogo, Compaoré, Zongo, Kaboré, Mensah, Adjovi, Dossou, Agbodjan, Amegan, Soumaré, Gassama, Niakaté, Tounkara, Bathily, Magassa, Sacko, Soumahoro, Guèye, Sarr, Faye, Ba, Sy, Kane",
  ),
  centralAfrica: list(
    'Grâce Merveille Gloire Divine Chancelle Béatrice Solange Bernadette Clarisse Prisca Esther Nadège Mireille Huguette',
    'Christian Trésor Exaucé Junior Héritier Patrice Fabrice Cédrick Serge Guy-Roger Blaise Rodrigue Dieudonné Prosper Armand Moïse Emmanuel Franck',
    'Kabongo, Mukendi, Ilunga, Tshibangu, Mbuyi, Kalala, Kasongo, Ngoma, Makaya, Loemba, Massamba, Nkounkou, Moukoko, Ngo Bassa, Mbarga, Atangana, Essomba, Fotso, Kamga, Tchoumi, Djoumessi, Ondo, Obiang, Nguema, Mba, Bouanga, Moussavou, Ekani, Ntsama, Mabiala, Samba, Matondo, Lukaku, Nsimba, Luzolo',
  ),
  islands: list(
    'Marie-Claude Marie-Josée Nadège Rosalie Ketty Murielle Lydie Axelle Fabienne Ludmilla Hanitra Voahangy Moinécha Zaïna Echati Roukia',
    'Teddy Rudy Jimmy Willy Johnny Loïc Emmanuel Ruddy Jean-René Jean-Bernard Giovanni Mickaël Hery Tiana Anli Saïd Soilihi Fahad Nassur',
    "Payet, Hoarau, Grondin, Boyer, Fontaine, Rivière, Técher, Dijoux, Lebon, Maillot, Robert, Sautron, Ramassamy, Virassamy, Nativel, Turpin, Bègue, Lauret, Céleste, Jean-Baptiste, Jean-Louis, Marie-Sainte, Saint-Aimé, Bellance, Lagier, Cabrera, Zamor, Pierre-Louis, Louis-Joseph, Sainte-Rose, Joseph-Auguste, Rakotomalala, Rakotondrabe, Randrianarisoa, Andriamanana, Razafindrakoto, Ravelojaona, Saïd Ali, Mohamed Abdou, M'Madi, Abdallah, Soilihi, Attoumani, Madi Bacar, Boinali, Clairicia, Horth, Tarcy",
  ),
  eastAsia: list(
    'Lan Mai Linh Thuy Huong Phuong Ngoc Li Xiu Mei Ying Jing Yan Hui Sophea Bopha Chanthou Sokha Manivanh',
    'Minh Tuan Hung Duc Quang Hoang Long Thanh Wei Jun Jian Ming Feng Bin Hao Sokhom Vannak Rithy Phet Somphone',
    'Tran, Pham, Huynh, Phan, Vu, Vo, Dang, Bui, Do, Ngo, Duong, Ly, Truong, Dinh, Lam, Wang, Li, Zhang, Chen, Liu, Yang, Huang, Zhao, Wu, Zhou, Xu, Sun, Zhu, Lin, Zheng, Sok, Chea, Kim, Heng, Chhim, Sisouphanthong, Phommachanh, Vang, Xiong',
  ),
  southAsia: list(
    'Priya Kavitha Shanti Lakshmi Nirmala Anjali Sumathi Farzana Nasreen Shazia Ayesha',
    'Suresh Ramesh Kumar Ganesh Siva Prakash Arun Vijay Imran Asif Tariq Faisal Shahid Rubel Kamal Sohel',
    'Sivakumar, Rajaratnam, Selvarajah, Kanagasabai, Nadarajah, Thambirajah, Ponnusamy, Singh, Kaur, Sharma, Patel, Chowdhury, Rahman, Hossain, Miah, Ahmed, Hussain, Butt, Malik, Iqbal, Perera, Fernando, Ramdin, Appavou',
  ),
  caucasusEast: list(
    'Anahit Ani Lusine Nino Tamar Ketevan Olga Irina Natalia Svetlana Zarema Aïna Madina',
    'Armen Tigran Vartan Gevorg Hayk Giorgi Levan Zaza Sergueï Dmitri Alexeï Ruslan Aslan Ramzan Zelimkhan',
    'Petrossian, Sarkissian, Aslanian, Hakobyan, Grigorian, Tchobanian, Kasparian, Beridze, Kapanadze, Gelashvili, Lomidze, Ivanov, Volkov, Sokolov, Kuznetsov, Morozov, Lebedev, Kravchenko, Shevchenko, Bondarenko, Umarov, Magomadov, Dadaev, Isaev',
  ),
  balkan: list(
    'Arta Drita Elira Vjosa Mirela Jasmina Snezana Biljana Danijela',
    'Arben Besnik Driton Agron Fatmir Luan Dragan Goran Zoran Milan Nenad Edin',
    'Krasniqi, Gashi, Berisha, Shala, Morina, Bytyqi, Rexhepi, Dervishi, Prifti, Lleshi, Jovanovic, Petrovic, Nikolic, Markovic, Stojanovic, Ilic, Hadzic, Begovic, Mehmedovic, Dimitrov, Stoyanov, Georgiev',
  ),
  middleEast: list(
    'Rima Hala Maya Zahra Maryam Shirin Fariba Rojda Berivan Soraya Ghazal Nesrine',
    'Elias Georges Charbel Ziad Bassam Khalil Haydar Reza Amir Farhad Jawad Najib Azad Baran Hussein Yasser',
    'Khoury, Haddad, Gemayel, Mansour, Nassar, Saliba, Aoun, Chamoun, Al Hassan, Al Masri, Darwish, Shahin, Rostami, Karimi, Ahmadi, Noori, Rahimi, Haidari, Stanikzai, Zadran, Kaya, Bozkurt, Aydin, Polat',
  ),
  jewish: list(
    'Déborah Rachel Esther Judith Salomé Léa Myriam Yaël Ilana Annie',
    'David Michaël Samuel Jérémie Dan Ariel Gabriel Élie Raphaël Nathan Simon',
    'Lévy, Cohen, Azoulay, Benhamou, Bensoussan, Elbaz, Zerbib, Attal, Toledano, Sebag, Ohayon, Benayoun, Taïeb, Zeitoun, Rosenthal, Weil, Bloch, Dreyfus, Goldberg, Kaminski',
  ),
  british: list(
    'Emily Charlotte Olivia Sophie Rebecca Hannah Victoria',
    'James Oliver Harry George Liam Connor Craig Darren Stuart',
    'Smith, Jones, Taylor, Brown, Wilson, Evans, Walker, Wright, Turner, Cooper, Murphy, Kelly, Byrne, Campbell, Stewart, Hughes',
  ),
};

/** Surnames that are also towns, trades or common words. */
export const trickySurnames = [
  'Bourges',
  'Toulouse',
  'Lourdes',
  'Nevers',
  'Cannes',
  'Langres',
  'Boulanger',
  'Marchand',
  'Cave',
  'Loyer',
  'Bonheur',
  'Jardin',
  'Mardi',
  'Avril',
  'Laporte',
  'Leblond',
  'Carreau',
  'Dimanche',
  'Herbe',
  'Policier',
];
