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

  /// One shopping street or square for each of the 158 cities: country, city, street.
  ///
  /// Order and spelling of the cities are those of `CityData.table`.
  static let shoppingStreets = """
    NL|Amsterdam|Kalverstraat
    NL|Rotterdam|Lijnbaan
    NL|Den Haag|Spuistraat
    NL|Utrecht|Oudegracht
    NL|Eindhoven|Demer
    NL|Groningen|Herestraat
    NL|Tilburg|Heuvelstraat
    NL|Almere|Grote Markt
    NL|Breda|Ginnekenstraat
    NL|Nijmegen|Broerstraat
    NL|Apeldoorn|Hoofdstraat
    NL|Haarlem|Grote Houtstraat
    NL|Arnhem|Ketelstraat
    NL|Amersfoort|Langestraat
    NL|Enschede|Kalanderstraat
    NL|'s-Hertogenbosch|Hinthamerstraat
    NL|Zwolle|Diezerstraat
    NL|Leiden|Haarlemmerstraat
    NL|Leeuwarden|Nieuwestad
    NL|Zoetermeer|Dorpsstraat
    NL|Maastricht|Grote Staat
    NL|Ede|Grotestraat
    NL|Dordrecht|Voorstraat
    NL|Alkmaar|Langestraat
    NL|Delft|Choorstraat
    NL|Emmen|Hoofdstraat
    NL|Venlo|Vleesstraat
    NL|Deventer|Lange Bisschopstraat
    NL|Helmond|Veestraat
    NL|Hilversum|Kerkstraat
    NL|Heerlen|Saroleastraat
    NL|Lelystad|Stadhuisplein
    NL|Zaandam|Gedempte Gracht
    NL|Roermond|Steenweg
    NL|Middelburg|Lange Delft
    BE|Bruxelles|rue Neuve
    BE|Antwerpen|Meir
    BE|Gent|Veldstraat
    BE|Charleroi|boulevard Tirou
    BE|Liège|Vinâve d'Île
    BE|Brugge|Steenstraat
    BE|Namur|rue de Fer
    BE|Leuven|Bondgenotenlaan
    BE|Mons|Grand-Rue
    BE|Aalst|Nieuwstraat
    BE|Mechelen|Bruul
    BE|Sint-Niklaas|Stationsstraat
    BE|La Louvière|rue Albert Ier
    BE|Hasselt|Demerstraat
    BE|Kortrijk|Lange Steenstraat
    BE|Oostende|Kapellestraat
    BE|Tournai|Grand-Place
    BE|Genk|Molenstraat
    BE|Roeselare|Ooststraat
    BE|Mouscron|Grand'Place
    BE|Verviers|Crapaurue
    BE|Turnhout|Gasthuisstraat
    BE|Lier|Antwerpsestraat
    BE|Wavre|rue du Pont du Christ
    BE|Arlon|Grand-Rue
    DE|Berlin|Friedrichstraße
    DE|Hamburg|Mönckebergstraße
    DE|München|Kaufingerstraße
    DE|Köln|Schildergasse
    DE|Frankfurt am Main|Zeil
    DE|Düsseldorf|Königsallee
    DE|Stuttgart|Königstraße
    DE|Leipzig|Petersstraße
    DE|Dortmund|Westenhellweg
    DE|Bremen|Obernstraße
    DE|Essen|Kettwiger Straße
    DE|Dresden|Prager Straße
    DE|Nürnberg|Karolinenstraße
    DE|Hannover|Georgstraße
    DE|Duisburg|Königstraße
    DE|Bochum|Kortumstraße
    DE|Wuppertal|Herzogstraße
    DE|Bielefeld|Bahnhofstraße
    DE|Bonn|Sternstraße
    DE|Mannheim|Planken
    DE|Münster|Ludgeristraße
    DE|Karlsruhe|Kaiserstraße
    DE|Augsburg|Annastraße
    DE|Wiesbaden|Kirchgasse
    DE|Mönchengladbach|Hindenburgstraße
    DE|Gelsenkirchen|Bahnhofstraße
    DE|Aachen|Adalbertstraße
    DE|Braunschweig|Damm
    DE|Kiel|Holstenstraße
    DE|Chemnitz|Innere Klosterstraße
    DE|Magdeburg|Breiter Weg
    DE|Freiburg im Breisgau|Kaiser-Joseph-Straße
    DE|Krefeld|Hochstraße
    DE|Halle (Saale)|Leipziger Straße
    DE|Mainz|Am Brand
    DE|Erfurt|Anger
    DE|Lübeck|Breite Straße
    DE|Oberhausen|Marktstraße
    DE|Rostock|Kröpeliner Straße
    DE|Kassel|Obere Königsstraße
    DE|Hagen|Elberfelder Straße
    DE|Potsdam|Brandenburger Straße
    DE|Saarbrücken|Bahnhofstraße
    DE|Hamm|Weststraße
    DE|Oldenburg|Lange Straße
    DE|Ludwigshafen am Rhein|Bismarckstraße
    DE|Osnabrück|Große Straße
    DE|Heidelberg|Hauptstraße
    DE|Regensburg|Gesandtenstraße
    DE|Würzburg|Schönbornstraße
    FR|Paris|rue de Rivoli
    FR|Marseille|rue Saint-Ferréol
    FR|Lyon|rue de la République
    FR|Toulouse|rue d'Alsace-Lorraine
    FR|Nice|avenue Jean Médecin
    FR|Nantes|rue Crébillon
    FR|Montpellier|rue de la Loge
    FR|Strasbourg|rue des Grandes Arcades
    FR|Bordeaux|rue Sainte-Catherine
    FR|Lille|rue de Béthune
    FR|Rennes|rue Le Bastard
    FR|Toulon|rue d'Alger
    FR|Reims|rue de Vesle
    FR|Saint-Étienne|rue du Général Foy
    FR|Le Havre|avenue René Coty
    FR|Villeurbanne|cours Émile Zola
    FR|Dijon|rue de la Liberté
    FR|Angers|rue Lenepveu
    FR|Grenoble|Grande Rue
    FR|Aix-en-Provence|cours Mirabeau
    FR|Nîmes|rue de l'Aspic
    FR|Clermont-Ferrand|rue du 11 Novembre
    FR|Le Mans|rue des Minimes
    FR|Brest|rue de Siam
    FR|Tours|rue Nationale
    FR|Amiens|rue des Trois Cailloux
    FR|Annecy|rue Royale
    FR|Limoges|rue du Clocher
    FR|Metz|rue Serpenoise
    FR|Perpignan|rue Mailly
    FR|Boulogne-Billancourt|boulevard Jean Jaurès
    FR|Besançon|Grande Rue
    FR|Orléans|rue de la République
    FR|Rouen|rue du Gros-Horloge
    FR|Caen|rue Saint-Pierre
    FR|Mulhouse|rue du Sauvage
    FR|Nancy|rue Saint-Jean
    FR|Avignon|rue de la République
    FR|Poitiers|rue Gambetta
    FR|La Rochelle|rue du Palais
    LU|Luxembourg|Grand-Rue
    LU|Esch-sur-Alzette|rue de l'Alzette
    LU|Differdange|avenue Charlotte
    LU|Dudelange|avenue Grande-Duchesse Charlotte
    LU|Pétange|route de Luxembourg
    LU|Ettelbruck|Grand-Rue
    LU|Wiltz|Grand-Rue
    LU|Diekirch|Grand-Rue
    """

  /// Telephone ranges that reach nobody: country, `landline` or `mobile`, and a pattern.
  ///
  /// A pattern is in international form, and each `#` stands for any digit from 0 to 9.
  ///
  /// - FR: ARCEP keeps these six blocks of 10,000 numbers for audiovisual works.
  /// - DE: the Bundesnetzagentur keeps the five landline blocks for media productions, and network
  ///   operators gave the two mobile blocks for the same purpose (notice 148/2021).
  /// - NL: no range kept for fiction was found. The landlines use the area codes 0119 and 0295,
  ///   which belong to no area, and the mobiles start with 069, which no mobile service uses.
  /// - BE: no range kept for fiction was found. The landlines use 018 and 088, which belong to no
  ///   zone, and the mobiles start with 044, while mobile services begin at 045.
  /// - LU: no range kept for fiction was found. The landlines start with 96 and 98, which are not
  ///   in use for fixed lines, and the mobiles with 631 and 641, which no operator has.
  ///
  /// The NL, BE and LU numbers have the right length, so a check of the shape accepts them, but a
  /// check against the numbering plan refuses them (and the FR mobiles as well): that they are not
  /// allotted is the point. They were chosen by the plan as libphonenumber 9.0.43 knows it, and a
  /// regulator may open a range later.
  static let phoneRanges = """
    NL|landline|+31 119 ### ###
    NL|landline|+31 295 ### ###
    NL|mobile|+31 6 90 ## ## ##
    NL|mobile|+31 6 99 ## ## ##
    BE|landline|+32 18 ## ## ##
    BE|landline|+32 88 ## ## ##
    BE|mobile|+32 440 ## ## ##
    BE|mobile|+32 441 ## ## ##
    DE|landline|+49 30 23125 ###
    DE|landline|+49 40 66969 ###
    DE|landline|+49 69 90009 ###
    DE|landline|+49 89 99998 ###
    DE|landline|+49 221 4710 ###
    DE|mobile|+49 171 39200 ##
    DE|mobile|+49 176 040690 ##
    FR|landline|+33 1 99 00 ## ##
    FR|landline|+33 2 61 91 ## ##
    FR|landline|+33 3 53 01 ## ##
    FR|landline|+33 4 65 71 ## ##
    FR|landline|+33 5 36 49 ## ##
    FR|mobile|+33 6 39 98 ## ##
    LU|landline|+352 96 ## ## ##
    LU|landline|+352 98 ## ## ##
    LU|mobile|+352 631 ### ###
    LU|mobile|+352 641 ### ###
    """
}
