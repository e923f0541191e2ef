extension StreetData {
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
}
