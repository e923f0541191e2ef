extension NameData {
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
}
