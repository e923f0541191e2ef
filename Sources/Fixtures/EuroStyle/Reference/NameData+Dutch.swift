extension NameData {
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
}
