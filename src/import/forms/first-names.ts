/** First names that are common in the Netherlands and are no ordinary word: with one a text names somebody. */
export const firstNames: ReadonlySet<string> = new Set(
  `Aad Aafke Aart Abdel Abdelkarim Abdellah Abdul Abdullah Abel Achmed Ada Adam Adriaan Adrie Agnes
  Ahmed Ahmet Aisha Aicha Albert Alberto Alex Alexander Alexandra Ali Alice Alida Alie Amal Amber Amir
  Amina Amy Ana Andrea André Andreas Andries Anette Angela Angelique Anita Anja Anke Ankie Ann Anna
  Anne Annelies Anneke Annelien Annemarie Annemiek Annet Annette Annick Annie Anniek Anouk Anouschka
  Ans Antje Antoine Anton Antonio Antoon Ard Arend Arianne Arie Ariel Arjan Arjen Arno Arnold Arnoud
  Arthur Astrid Atie Aukje Auke Axel Aydin Ayse Ayşe Aziz Babette Barbara Barry Bart Bartjan Bas
  Bastiaan Beatrijs Beatrix Ben Benjamin Bep Berend Bernadette Bernard Bert Berta Bettie Betty Bianca
  Bilal Birgit Björn Bob Boris Bouke Bram Brahim Brechtje Brenda Brigitte Britt Bruno Cahit Carel
  Caren Carin Carina Carine Carla Carlijn Carlo Carlos Carmen Carola Carolien Caroline Casper Catharina
  Cees Celine Chantal Chantalle Charlotte Chris Christa Christel Christiaan Christian Christien
  Christina Christine Cindy Claire Clara Claudia Coen Colette Connie Constance Cor Cora Corien Corina
  Corine Corinne Cornelis Corrie Corry Cynthia Daan Danielle Daniëlle Daniel Daniël Danny Dave David
  Debbie Debora Denise Dennis Derk Desiree Dewi Diana Dick Diederik Dieuwke Dilek Dimitri Dineke Dirk
  Dolf Dominique Donald Dorien Dorine Dorothé Douwe Driss Durk Eddy Edgar Edith Edwin Eefje Eelco Eelke
  Egbert Eline Elif Elisa Elisabeth Elise Eliza Elke Ellen Ellie Elly Els Elsbeth Else Elselien Elske
  Elvira Emiel Emile Emilie Emine Emma Emmy Emre Engelbert Eric Erica Erik Erika Erna Ernst Erwin Esra Esmee
  Esmée Esther Eva Evelien Eveline Evert Ewout Fadi Fadoua Fahad Farah Farid Fatima Fatma Femke Fenna
  Ferry Feyza Fiona Fleur Floor Floris Folkert Frank Frans Fransien Fred Freek Frederik Frits Froukje
  Gea Geert Geertje Geertruida Geesje Geke Gemma Geoffrey George Gerard Gerda Gerben Gerco Gerdien
  Gerhard Gerjan Germa Gerrie Gerrit Gert Gertjan Gertrude Gerty Gijs Gijsbert Gina Gineke Giovanni
  Gonny Greet Greetje Gretha Guido Gülsen Guus Gwen Hakan Hamza Hanan Hanna Hannah Hanne Hanneke Hannie
  Hans Harald Harm Harmen Harold Harrie Harry Hasan Hassan Hatice Heidi Heleen Helen Helena Helga
  Helma Hendrik Hendrika Henk Hennie Henny Henri Henriette Herman Hermien Hessel Hetty Hidde Hilde
  Hilda Hilda Hilly Hugo Huub Hussein Huseyin Ian Ibrahim Ida Igor Ilse Imke Ina Ine Ineke Inez Ingrid
  Inge Ingeborg Irene Iris Irma Isa Isabel Isabella Isabelle Ismail Ivo Jaap Jack Jacco Jackie Jacob
  Jacobus Jacolien Jacqueline Jamal James Jamila Jan Jana Jane Janet Janine Janke Janna Janneke Jannie
  Jannes Janny Jantien Jantine Jantje Janwillem Jarno Jasmijn Jason Jasper Jean Jeanet Jeanette
  Jeannette Jeannine Jef Jeff Jeffrey Jelle Jelmer Jennifer Jenny Jeroen Jesse Jessica Jet Jetske
  Jikke Jim Jitske Jo Joan Joanne Job Jochem Joep Joeri Johan Johanna Johannes John Joke Jolanda
  Jolande Jolien Jolijn Jonas Jonathan Joost Joop Jop Jordi Jordy Joris Jorien Jorn Jorrit José Josée
  Josef Joseph Josephine Josien Josine Joyce Juan Judith Jules Julia Julian Juliette Jur Jurgen Jurjen
  Jurriaan Justin Kaja Karel Karen Karim Karima Karin Karina Karlijn Katarzyna Kate Katinka Katja
  Katrien Kay Kees Kelly Kemal Kevin Khadija Khalid Kim Kirsten Kitty Klaas Klaartje Klaske Koen Koert
  Koos Krijn Kris Krista Kristel Kristian Kristina Kyra Laila Lambert Lammert Lara Lars Latifa Laura
  Lauren Laurens Laurent Leen Leendert Leila Lena Lennart Leo Leon Leonie Leontien Leonoor Levi Lex Lia
  Lian Liesbeth Lieke Lies Liesje Lieke Lieneke Lilian Lily Linda Linde Lindy Linette Lisa Lisanne Lisette
  Lisette Lizzy Loes Lonneke Loren Lotte Louis Louisa Louise Luc Lucas Lucia Lucie Lucy Lud Ludo Luuk
  Lydia Lynn Maaike Maarten Maartje Machiel Machteld Madelon Mahmoud Maikel Malika Manon Manuel Marc
  Marcel Marco Margaret Margo Margot Margreet Margriet Maria Mariam Marian Marianne Mariëlle Marielle
  Mariëtte Marieke Marielle Mariette Marijke Marijn Marika Marina Mario Marion Marit Marita Marius Mariska
  Marja Marjan Marjo Marjolein Marjolijn Marjon Marjorie Mark Marleen Marlene Marlies Marlijn Marloes
  Marlou Marnix Marrit Martha Marthe Martien Martijn Martin Martina Martine Marwan Mary Mathilde
  Mathijs Matthias Matthijs Maud Maurice Maurits Max Maxime Mehmet Meike Meindert Melanie Melissa
  Menno Merel Merijn Merlijn Meryem Mia Michael Michel Michelle Michiel Mick Mieke Miep Mignon Mike Milan
  Mila Milou Mina Minke Mira Miranda Miriam Mirjam Mirthe Mohamed Mohammad Mohammed Mona Monica Monika
  Monique Moniek Mostafa Mourad Muhammed Murat Mustafa Myra Myrna Myrthe Nadia Nadine Naima Najat
  Nancy Naomi Nasser Natalie Natasja Nathalie Neeltje Nel Nelleke Nelly Niek Niels Nico Nicole Nicolette
  Nienke Nikki Nina Noa Noah Noémi Nora Noortje Nordin Nynke Nynk Odette Okke Olaf Olga Olivier Omar
  Onno Oscar Osman Otto Pascal Pascale Patricia Patrick Paul Paula Paulien Pauline Peggy Pepijn Peter
  Petra Philip Philippe Pien Pier Pierre Piet Pieter Pieternel Pim Pleun Quinten Rachel Rachid Rachida
  Ralf Ralph Ramon Raymond Rebecca Regina Reinder Reinier Reinoud Rembrandt Remco Remko René Renate
  Renee Renée Resul Ria Rianne Richard Rick Ricky Rien Rik Rinske Rinus Rita Rob Robbert Robert Robin
  Rodney Roel Roeland Roelof Roelien Roger Roland Rolf Roman Romy Ron Ronald Rosa Rosalie Rose Rosemarie
  Roy Ruben Rudi Rudolf Rudy Ruth Ruud Rutger Ryan Sabine Sabrina Said Saïd Saida Saskia Salim Salma Sam
  Samantha Samir Samira Samuel Sander Sandra Sandy Sanne Sara Sarah Sebastiaan Selma Serge Shanti Sharon
  Sheila Sibel Sietse Sietske Siebe Siebren Siem Sigrid Silke Silvia Simon Simone Sjaak Sjef Sjoerd
  Sjors Sjoukje Sofia Sofie Sonja Sophie Stan Stef Stefan Stefanie Steffie Steven Stijn Susan Susanne
  Suzan Suzanne Sven Sylvia Tamara Tanja Tara Teun Teunis Thea Theo Theodoor Thera Thijs Thirza Thomas
  Tim Tineke Tina Titia Tjalling Tjarda Tjeerd Tjitske Tobias Tom Tommy Ton Tonnie Tonny Toon Tosca
  Trees Tristan Truus Ulrike Urs Ursula Vanessa Vera Veronica Veronique Vicky Victor Victoria Vincent
  Violet Walid Walter Wanda Ward Wendy Werner Wessel Wesley Wiebe Wiebke Wieke Wietske Wilbert Wilco
  Wilfred Wilhelmina Willeke Willem Willemien Willemijn Willie Wilma Wim Wietse Wout Wouter Xander Yara
  Yasemin Yasmin Yasmina Yassin Youssef Yolanda Ynte Yusuf Yvette Yvon Yvonne Zeynep Zoë Zohra
  Aaltsje Abdelrahman Abdirahman Abdulkarim Abdullahi Abdulrahman Abdurrahman Abeba Abrehet Adnan
  Ahlam Ahmad Akram Alaa Amanuel Amjad Anas Anastasiia Andrii Asmaa Asmeret Awet Ayaan Ayhan Aylin
  Ayman Aysel Bashar Bassam Bauke Baukje Bereket Berhane Biniam Binne Bohdan Boukje Burak Büşra Cem
  Ceren Daryna Dawit Deniz Derya Dima Dmytro Durkje Duygu Ebru Eelkje Ekrem Eman Engin Erdal Erkan
  Ermias Esma Eyob Fadumo Faisal Farhad Farhiya Farzana Fatemeh Fatih Fedde Feike Ferhat Feven Filiz
  Filmon Firas Fokke Foppe Freweyni Gamze Gerlof Ghada Ghassan Goitom Gosse Gökhan Gönül Gül Gülay
  Haben Habtom Hacer Haitham Halil Halyna Hande Hani Havva Hermon Hiba Hiske Hodan Homayoun Husam
  Hylke Hülya Idske Ifrah Ihor Imad Iman Iryna Isaias Jawad Jildou Jitze Kadir Kateryna Khaled
  Khrystyna Kibrom Kidane Kübra Larysa Layla Leyla Lieuwe Lina Liudmyla Lolkje Lubna Lutske Luwam
  Lysbeth Lyudmyla Majed Maksym Manal Maram Mariia Marten Marwa Masoud Massoud Mazen Mebrahtu
  Medhanie Mehari Mehdi Melek Merhawi Merve Metin Mihret Minne Moayad Mouaz Muhammet Muhannad
  Mulugeta Mykhailo Mykola Nabil Nadiia Najib Nasra Nasrin Nataliia Natnael Navid Nermin Nguyen
  Nilgün Noor Nour Nuray Oeds Okan Oksana Oleh Oleksandr Oleksandra Oleksii Olena Olha Omid Onur
  Orhan Osama Parisa Parwin Pavlo Petro Pytrik Pınar Qusay Raed Raghad Rahwa Rami Rana Rania Rasha
  Recep Reem Reza Rients Rima Rixt Robel Rukiye Ruta Sahar Sahra Sake Samrawit Sawsan Sayed Selam
  Selim Selçuk Semere Senait Senay Serap Serdar Serhii Serkan Sevda Sevgi Sevim Shabnam Shadi Shirin
  Sijtske Simret Sinan Solomiia Songül Suhail Svitlana Sybren Sybrich Sytse Sytske Süleyman Taras
  Tarek Tariq Teake Tesfalem Tesfay Tesfaye Tetiana Tetsje Tryntsje Tsegay Tsehay Tsjerk Turgut
  Tuğba Tülay Ufuk Vasyl Viktor Viktoriia Volodymyr Wael Wafaa Winta Wybren Wytske Wytze Yana Yavuz
  Yazan Yevhen Ynskje Yohannes Yonas Yordanos Yousef Ytsje Yuliia Yurii Yusra Yıldız Zaher Zahra
  Zaid Zainab Zehra Zeliha Zerai Ömer Özge Özlem Ümit İbrahim İlker İsmail Şule Şükran Anil Ashwin Bertus Djoeke Hamid
  Priya Rajesh Soraya Sunita
  Aldert Cengiz Girmay Lesia Maryam Nurcan Vadym Wiebren Yassine`.split(/\s+/),
);
