/// First names and surnames of adult customers, by country.
///
/// Each pool is a text with one entry a line, the most frequent first.
/// The order follows general knowledge of name frequencies, not a statistic.
enum NameData {
  /// First names of Dutch women.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let dutchWomen = """
    Maria
    Anna
    Johanna
    Linda
    Monique
    Esther
    Sandra
    Ingrid
    Petra
    Yvonne
    Laura
    Lisa
    Karin
    Marianne
    Kim
    Ellen
    Wilma
    Jolanda
    Saskia
    Marieke
    Sanne
    Anja
    Mirjam
    Bianca
    Marjan
    Eva
    Iris
    Sophie
    Emma
    Lotte
    Anouk
    Femke
    Julia
    Maaike
    Nienke
    Daniëlle
    Astrid
    Ilse
    Chantal
    Fatima
    Marloes
    Elisabeth
    Inge
    Ria
    Manon
    Simone
    Fleur
    Hanneke
    Naomi
    Merel
    Roos
    Lieke
    Amber
    Els
    Tineke
    Fatma
    Margriet
    Samira
    Willemijn
    Ayşe
    """

  /// First names of Dutch men.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let dutchMen = """
    Jan
    Peter
    Johan
    Hans
    Henk
    Marcel
    Mark
    Erik
    Rob
    Dennis
    Martijn
    Michel
    Jeroen
    Frank
    Paul
    Kees
    Gerard
    Patrick
    Robert
    Bas
    Thomas
    Edwin
    Richard
    Marco
    Mohammed
    Ronald
    Wim
    Tim
    Bart
    Willem
    Rick
    Kevin
    Tom
    Daan
    Arjan
    Niels
    Stefan
    Sander
    Piet
    Theo
    Jeffrey
    Joost
    Wouter
    Lars
    Ruben
    Max
    Gijs
    Thijs
    Sjoerd
    Ahmed
    Ruud
    Bram
    Koen
    Luuk
    Mehmet
    Floris
    Youssef
    Mustafa
    Jasper
    Ton
    """

  /// First names of Belgian women.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first. Flemish and Walloon names are mixed.
  static let belgianWomen = """
    Maria
    Marie
    Martine
    Nathalie
    Anne
    Sarah
    Christine
    Isabelle
    Rita
    Julie
    Linda
    Laura
    Monique
    Nicole
    Emma
    Ann
    Sofie
    Sandra
    Catherine
    Elise
    Kim
    Katrien
    Valérie
    Patricia
    Sophie
    Hilde
    Céline
    Charlotte
    Els
    Greet
    Lisa
    Stéphanie
    Caroline
    Camille
    Fatima
    Veerle
    Chantal
    Dominique
    Brigitte
    An
    Véronique
    Annick
    Lore
    Eline
    Ingrid
    Manon
    Leen
    Chloé
    Tine
    Aurélie
    Mieke
    Jana
    Françoise
    Khadija
    Lotte
    Hanne
    Pauline
    Amina
    Karima
    Lieve
    """

  /// First names of Belgian men.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first. Flemish and Walloon names are mixed.
  static let belgianMen = """
    Jean
    Marc
    Luc
    Patrick
    Michel
    Philippe
    Thomas
    Mohamed
    Jan
    Peter
    David
    Kevin
    Nicolas
    Dirk
    Johan
    Paul
    Daniel
    Eric
    Tom
    Bart
    André
    Christophe
    Koen
    Alexandre
    Wim
    Olivier
    Kristof
    Pierre
    Benjamin
    Geert
    Maxime
    Jonas
    Simon
    Steven
    Antoine
    Filip
    Stijn
    Frédéric
    Arthur
    Pieter
    Sven
    Bernard
    Robin
    Julien
    Rudi
    Jef
    Lucas
    Laurent
    Wout
    Ahmed
    Thierry
    Vincent
    Joris
    Jelle
    Sébastien
    Youssef
    Rachid
    Mehmet
    Wouter
    Guillaume
    """

  /// First names of German women.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let germanWomen = """
    Sabine
    Susanne
    Petra
    Andrea
    Claudia
    Monika
    Maria
    Birgit
    Martina
    Stefanie
    Julia
    Nicole
    Anna
    Gabriele
    Karin
    Sandra
    Brigitte
    Ursula
    Heike
    Angelika
    Christine
    Katharina
    Kerstin
    Anja
    Ute
    Melanie
    Renate
    Silke
    Daniela
    Barbara
    Christina
    Laura
    Lisa
    Sarah
    Tanja
    Lena
    Elke
    Kathrin
    Sonja
    Jennifer
    Marie
    Nina
    Franziska
    Vanessa
    Jessica
    Anke
    Jana
    Johanna
    Sophie
    Hannah
    Leonie
    Antje
    Theresa
    Olga
    Fatma
    Natalia
    Ayşe
    Aleksandra
    Elif
    Zeynep
    """

  /// First names of German men.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let germanMen = """
    Michael
    Thomas
    Andreas
    Peter
    Stefan
    Christian
    Wolfgang
    Frank
    Klaus
    Jürgen
    Martin
    Markus
    Daniel
    Alexander
    Matthias
    Uwe
    Jan
    Bernd
    Ralf
    Sebastian
    Jörg
    Tobias
    Florian
    Dieter
    Manfred
    Werner
    Rainer
    Oliver
    Philipp
    Hans
    Sven
    Dirk
    Lukas
    Jonas
    Torsten
    Felix
    Tim
    Maximilian
    Paul
    Patrick
    David
    Dennis
    Simon
    Benjamin
    Johannes
    Marcel
    Fabian
    Marco
    Robert
    Niklas
    Holger
    Leon
    Kevin
    Mohammed
    Mehmet
    Sergej
    Mustafa
    Ali
    Ahmed
    Heiko
    """

  /// First names of French women.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let frenchWomen = """
    Marie
    Nathalie
    Isabelle
    Catherine
    Sylvie
    Christine
    Martine
    Françoise
    Valérie
    Sandrine
    Véronique
    Céline
    Stéphanie
    Sophie
    Monique
    Julie
    Aurélie
    Patricia
    Brigitte
    Camille
    Laura
    Anne
    Nicole
    Émilie
    Chantal
    Corinne
    Laurence
    Virginie
    Élodie
    Sarah
    Léa
    Manon
    Dominique
    Karine
    Pauline
    Caroline
    Marion
    Chloé
    Mélanie
    Delphine
    Audrey
    Hélène
    Florence
    Claire
    Mathilde
    Emma
    Marine
    Charlotte
    Lucie
    Anaïs
    Fatima
    Danielle
    Clara
    Juliette
    Océane
    Alice
    Inès
    Nadia
    Khadija
    Yasmine
    """

  /// First names of French men.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let frenchMen = """
    Philippe
    Michel
    Jean
    Nicolas
    Christophe
    Alain
    Pierre
    Laurent
    Patrick
    Christian
    Thierry
    Éric
    Stéphane
    Frédéric
    David
    Olivier
    Sébastien
    Julien
    Thomas
    Pascal
    Daniel
    Bernard
    Alexandre
    Jacques
    Gérard
    François
    Maxime
    Jean-Pierre
    Antoine
    Didier
    Guillaume
    Bruno
    Vincent
    Romain
    Mohamed
    Jérôme
    Kévin
    Anthony
    Lucas
    Clément
    Franck
    Hugo
    Quentin
    Florian
    Benjamin
    Arnaud
    Fabrice
    Alexis
    Mathieu
    Théo
    Paul
    Louis
    Cédric
    Gilles
    Serge
    Jean-Luc
    Karim
    Mehdi
    Ahmed
    Rachid
    """

  /// First names of Luxembourgish women.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let luxembourgishWomen = """
    Maria
    Marie
    Anne
    Nathalie
    Sandra
    Martine
    Isabelle
    Monique
    Christiane
    Danielle
    Sylvie
    Michèle
    Patricia
    Carole
    Laura
    Ana
    Nadine
    Claudine
    Sarah
    Julie
    Lisa
    Anna
    Myriam
    Josette
    Fabienne
    Joëlle
    Tania
    Marianne
    Paula
    Charlotte
    Fernanda
    Emma
    Catarina
    Manon
    Tessy
    Lena
    Liz
    Mandy
    Inês
    Amra
    """

  /// First names of Luxembourgish men.
  ///
  /// Form of a line: the first name in native spelling.
  /// The most frequent name comes first.
  static let luxembourgishMen = """
    Jean
    Marc
    Paul
    Claude
    Pierre
    Patrick
    Michel
    José
    Guy
    Nicolas
    Luc
    Christian
    Daniel
    David
    Carlos
    Philippe
    Tom
    Serge
    Romain
    António
    Manuel
    Laurent
    Carlo
    Alain
    Georges
    João
    Kevin
    Thomas
    Yves
    Gilles
    Steve
    Fernand
    Jeff
    Luca
    Ben
    Max
    Raymond
    Pit
    Rui
    Mirza
    """

  /// Surnames of customers in the Netherlands.
  ///
  /// Form of a line: the surname with its prefix, in native spelling.
  /// The most frequent name comes first.
  static let dutchSurnames = """
    de Jong
    Jansen
    de Vries
    van den Berg
    van Dijk
    Bakker
    Janssen
    Visser
    Smit
    Meijer
    de Boer
    Mulder
    de Groot
    Bos
    Vos
    Peters
    Hendriks
    van Leeuwen
    Dekker
    Brouwer
    de Wit
    Dijkstra
    Smits
    de Graaf
    van der Meer
    van der Linden
    Kok
    Jacobs
    de Haan
    Vermeulen
    van den Heuvel
    van der Veen
    van den Broek
    de Bruijn
    de Bruin
    van der Heijden
    Schouten
    van Beek
    Willems
    van Vliet
    van de Ven
    Hoekstra
    Maas
    Verhoeven
    Koster
    van Dam
    van der Wal
    Prins
    Blom
    Huisman
    Peeters
    de Jonge
    Kuipers
    van Veen
    Post
    Kuiper
    Veenstra
    Kramer
    van den Brink
    Scholten
    van Wijk
    Postma
    Martens
    Vink
    de Ruiter
    Timmermans
    Groen
    Gerritsen
    Jonker
    van Loon
    Boer
    van der Velde
    Willemsen
    Smeets
    de Lange
    de Vos
    Bosch
    van Dongen
    Schipper
    de Koning
    van der Laan
    Ali
    Koning
    Mohamed
    Singh
    van Doorn
    Driessen
    Hermans
    Yılmaz
    Nguyen
    van den Bosch
    Hofman
    Wolters
    Sanders
    Molenaar
    Yıldız
    Kaya
    el Idrissi
    Bennani
    't Hart
    """

  /// Surnames of customers in Belgium.
  ///
  /// Form of a line: the surname with its prefix, in native spelling.
  /// The most frequent name comes first. Flemish and Walloon names are mixed.
  static let belgianSurnames = """
    Peeters
    Janssens
    Maes
    Jacobs
    Mertens
    Willems
    Claes
    Goossens
    Wouters
    De Smet
    Dubois
    Lambert
    Martin
    Dupont
    Hermans
    Pauwels
    Vermeulen
    Aerts
    Michiels
    Hendrickx
    Diallo
    Martens
    Simon
    Janssen
    Dumont
    Leclercq
    Laurent
    Lemmens
    Denis
    Cools
    Smets
    Leroy
    Desmet
    Stevens
    Bah
    Van Damme
    Nguyen
    De Clercq
    Coppens
    Gérard
    Bogaerts
    Segers
    Thijs
    Moens
    Verhoeven
    Jansen
    Verlinden
    De Backer
    Baert
    Van den Broeck
    Renard
    Lejeune
    Lambrechts
    Charlier
    Declercq
    Yilmaz
    De Vos
    Wauters
    François
    Verstraete
    Somers
    Evrard
    Legrand
    Thomas
    Van den Bossche
    De Meyer
    Collard
    Noël
    Adam
    Carlier
    Delvaux
    Marchal
    Henry
    Fontaine
    Geerts
    Verbeke
    Vandenberghe
    D'Hondt
    Dewulf
    Ceulemans
    Vercammen
    De Wilde
    Van Hove
    Beckers
    Louis
    Poncelet
    Bertrand
    Vanderlinden
    Bastin
    Delfosse
    Deprez
    Mahieu
    De Cock
    Lemaire
    Gilles
    Demir
    Ben Ali
    El Amrani
    Benali
    Rousseau
    """

  /// Surnames of customers in Germany.
  ///
  /// Form of a line: the surname with its prefix, in native spelling.
  /// The most frequent name comes first.
  static let germanSurnames = """
    Müller
    Schmidt
    Schneider
    Fischer
    Weber
    Meyer
    Wagner
    Becker
    Schulz
    Hoffmann
    Schäfer
    Koch
    Bauer
    Richter
    Klein
    Wolf
    Schröder
    Neumann
    Schwarz
    Zimmermann
    Braun
    Krüger
    Hofmann
    Hartmann
    Lange
    Schmitt
    Werner
    Schmitz
    Krause
    Meier
    Lehmann
    Schmid
    Schulze
    Maier
    Köhler
    Herrmann
    König
    Walter
    Mayer
    Huber
    Kaiser
    Fuchs
    Peters
    Lang
    Scholz
    Möller
    Weiß
    Jung
    Hahn
    Schubert
    Vogel
    Friedrich
    Keller
    Günther
    Frank
    Berger
    Winkler
    Roth
    Beck
    Lorenz
    Baumann
    Franke
    Albrecht
    Schuster
    Simon
    Ludwig
    Böhm
    Winter
    Kraus
    Martin
    Schumacher
    Krämer
    Vogt
    Stein
    Jäger
    Otto
    Sommer
    Groß
    Seidel
    Heinrich
    Brandt
    Haas
    Schreiber
    Graf
    Schulte
    Dietrich
    Ziegler
    Kuhn
    Kühn
    Pohl
    Engel
    Horn
    Busch
    Bergmann
    Nguyen
    Yılmaz
    Kaya
    Öztürk
    Nowak
    Demir
    """

  /// Surnames of customers in France.
  ///
  /// Form of a line: the surname with its prefix, in native spelling.
  /// The most frequent name comes first.
  static let frenchSurnames = """
    Martin
    Bernard
    Thomas
    Petit
    Robert
    Richard
    Durand
    Dubois
    Moreau
    Laurent
    Simon
    Michel
    Lefebvre
    Leroy
    Roux
    David
    Bertrand
    Morel
    Fournier
    Girard
    Bonnet
    Dupont
    Lambert
    Fontaine
    Rousseau
    Vincent
    Muller
    Lefèvre
    Faure
    André
    Mercier
    Blanc
    Guérin
    Boyer
    Garnier
    Chevalier
    François
    Legrand
    Gauthier
    Garcia
    Perrin
    Robin
    Clément
    Morin
    Nicolas
    Henry
    Roussel
    Mathieu
    Gautier
    Masson
    Marchand
    Duval
    Denis
    Dumont
    Marie
    Lemaire
    Noël
    Meyer
    Dufour
    Meunier
    Brun
    Blanchard
    Giraud
    Joly
    Rivière
    Lucas
    Brunet
    Gaillard
    Barbier
    Arnaud
    Martinez
    Gérard
    Roche
    Renard
    Schmitt
    Roy
    Leroux
    Colin
    Vidal
    Caron
    Picard
    Roger
    Fabre
    Aubert
    Lemoine
    Renaud
    Dumas
    Lacroix
    Olivier
    Philippe
    Bourgeois
    Pierre
    Benoît
    Lopez
    Fernandez
    Da Silva
    Nguyen
    Diallo
    Traoré
    Benali
    """

  /// Surnames of customers in Luxembourg.
  ///
  /// Form of a line: the surname with its prefix, in native spelling.
  /// The most frequent name comes first.
  static let luxembourgishSurnames = """
    Schmit
    Da Silva
    Muller
    Weber
    Hoffmann
    Wagner
    Dos Santos
    Ferreira
    Thill
    Schmitz
    Schroeder
    Reuter
    Klein
    Becker
    Pereira
    Kieffer
    Kremer
    Faber
    Meyer
    Schneider
    Rodrigues
    Weis
    Fernandes
    Simon
    Gonçalves
    Schiltz
    Martins
    Majerus
    Welter
    Hansen
    Kayser
    Lopes
    Theisen
    Steffen
    Krier
    Braun
    Gomes
    Wolff
    Alves
    Lentz
    Jung
    Goergen
    Schumacher
    Engel
    Koch
    Oliveira
    Kirsch
    Scholtes
    Ries
    Mathieu
    Feltgen
    Wirtz
    Marques
    Reding
    Bintz
    Schaack
    Carvalho
    Ewen
    Hoxha
    Rossi
    """
}
