/// Street names, shopping streets and telephone ranges of the five EuroStyle countries.
///
/// Every property is one string literal with one entry a line. The street names are ones that many
/// towns have, so an address made from them and a house number names no particular household.
enum StreetData {
  /// 60 common Dutch street names, for the Netherlands and for Flanders.
  ///
  /// The house number follows the name: `Kerkstraat 12`.
  static let dutch = """
    Kerkstraat
    Schoolstraat
    Molenstraat
    Dorpsstraat
    Molenweg
    Julianastraat
    Beatrixlaan
    Wilhelminastraat
    Parklaan
    Nieuwstraat
    Stationsstraat
    Hoofdstraat
    Beukenlaan
    Eikenlaan
    Kastanjelaan
    Lindelaan
    Berkenlaan
    Wilgenstraat
    Populierenlaan
    Esdoornstraat
    Marktstraat
    Kapelstraat
    Kloosterstraat
    Sportlaan
    Industrieweg
    Nijverheidsstraat
    Stationsweg
    Kerkweg
    Schoolweg
    Zandweg
    Veldstraat
    Bosstraat
    Bergstraat
    Beekstraat
    Brugstraat
    Havenstraat
    Kasteelstraat
    Hoogstraat
    Langestraat
    Kortestraat
    Achterstraat
    Rozenstraat
    Tulpenstraat
    Leliestraat
    Irisstraat
    Merelstraat
    Meeuwenlaan
    Zwaluwstraat
    Leeuwerikstraat
    Nachtegaalstraat
    Rembrandtstraat
    Rubensstraat
    Vondelstraat
    Prinsenstraat
    Koningstraat
    Emmastraat
    Burgemeesterstraat
    Boomgaardstraat
    Akkerstraat
    Tuinstraat
    """

  /// 60 common German street names, for Germany.
  ///
  /// The house number follows the name: `Hauptstraße 12`.
  static let german = """
    Hauptstraße
    Bahnhofstraße
    Schulstraße
    Gartenstraße
    Dorfstraße
    Bergstraße
    Kirchstraße
    Lindenstraße
    Waldstraße
    Ringstraße
    Schillerstraße
    Goethestraße
    Mozartstraße
    Beethovenstraße
    Lessingstraße
    Uhlandstraße
    Heinestraße
    Kantstraße
    Bachstraße
    Richard-Wagner-Straße
    Jahnstraße
    Friedrichstraße
    Wilhelmstraße
    Karlstraße
    Ludwigstraße
    Bismarckstraße
    Blumenstraße
    Rosenstraße
    Wiesenstraße
    Feldstraße
    Mühlenstraße
    Mühlweg
    Birkenweg
    Buchenweg
    Eichenweg
    Tannenweg
    Ahornweg
    Erlenweg
    Kastanienallee
    Lindenallee
    Am Markt
    Marktplatz
    Marktstraße
    Rathausstraße
    Rathausplatz
    Kirchplatz
    Am Bahnhof
    Poststraße
    Parkstraße
    Schloßstraße
    Hochstraße
    Lange Straße
    Neue Straße
    Breite Straße
    Südstraße
    Nordstraße
    Amselweg
    Finkenweg
    Brunnenstraße
    Sonnenstraße
    """

  /// 60 common French street names with their kind of street, for France, Wallonia and Brussels.
  ///
  /// They serve for Luxembourg as well. The house number comes first: `12 rue Victor Hugo`.
  static let french = """
    rue Victor Hugo
    avenue Jean Jaurès
    place de la République
    rue des Lilas
    rue de la République
    rue du Général de Gaulle
    rue Pasteur
    rue Jules Ferry
    rue de l'Église
    rue de la Gare
    rue du Moulin
    rue du Château
    rue de la Mairie
    rue des Écoles
    rue du Stade
    rue de la Fontaine
    rue des Jardins
    rue des Vignes
    rue des Acacias
    rue des Tilleuls
    rue des Roses
    rue des Peupliers
    rue des Marronniers
    rue du Bois
    rue des Prés
    rue de la Paix
    rue de la Liberté
    rue du Commerce
    rue Neuve
    Grande Rue
    rue Émile Zola
    rue Gambetta
    rue Voltaire
    rue Molière
    rue Jean Moulin
    rue Anatole France
    rue Pierre Curie
    rue Marie Curie
    rue Saint-Exupéry
    rue Lamartine
    avenue de la Gare
    avenue Victor Hugo
    avenue de la République
    avenue Foch
    avenue du Général Leclerc
    avenue de la Libération
    boulevard Gambetta
    boulevard Voltaire
    boulevard de la Liberté
    boulevard Carnot
    place de la Mairie
    place du Marché
    place de l'Église
    place Carnot
    impasse des Cerisiers
    impasse du Moulin
    allée des Tilleuls
    allée des Chênes
    chemin des Vignes
    chemin du Moulin
    """

  /// 40 street names as Luxembourg has them.
  ///
  /// The house number comes first, with a comma: `12, rue de Strasbourg`.
  static let luxembourgish = """
    rue de Strasbourg
    avenue de la Liberté
    Grand-Rue
    route d'Esch
    avenue de la Gare
    rue de l'Alzette
    boulevard Royal
    route d'Arlon
    route de Thionville
    rue de Hollerich
    avenue Monterey
    avenue Marie-Thérèse
    avenue Pasteur
    rue Philippe II
    rue du Fossé
    rue Notre-Dame
    rue Beaumont
    rue Chimay
    rue des Capucins
    rue de la Boucherie
    rue du Curé
    rue de la Poste
    rue de Bonnevoie
    rue de Hesperange
    rue d'Anvers
    rue du Fort Neipperg
    rue Adolphe Fischer
    rue de Beggen
    rue de Mühlenbach
    rue de Rollingergrund
    avenue Victor Hugo
    avenue du Bois
    boulevard Grande-Duchesse Charlotte
    boulevard de la Pétrusse
    boulevard Prince Henri
    route de Longwy
    rue des Romains
    rue de l'Église
    place de Paris
    place Guillaume II
    """
}
