extension NameData {
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
