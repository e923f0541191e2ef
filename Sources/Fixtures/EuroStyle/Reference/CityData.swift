/// The 158 cities of the five EuroStyle countries, as text that the loader splits.
///
/// The countries come in the order NL, BE, DE, FR, LU (35, 25, 50, 40 and 8 cities), and within
/// each the cities go from the most to the least populous. Names and figures were written down for
/// this project; no table of another source was copied.
///
/// - Region: the NL province, the BE province (or Bruxelles-Capitale), the DE Bundesland, the
///   FR région of 2016 or the LU canton. Cities of bilingual regions carry the name used in the
///   language of the region, and Brussels its French one.
/// - Postcode of the centre: the code of the main square or shopping area, as bare digits with the
///   leading zeros of the country (NL 4 digits without the letters, BE 4, DE 5, FR 5, LU 4).
/// - Range of postcodes: numbers between which every code in use lies in the city. It is often the
///   part of the city round the centre and not the whole of it. BE has one code a city here, LU one
///   or two, and FR one except Paris, Lyon and Marseille, where each arrondissement has its own. In
///   DE about half of the numbers between the ends are not in use: nobody else's, but no code.
/// - Latitude and longitude: decimal degrees (WGS 84) of the city centre. Six decimals are written,
///   but the point is only meant to be within a few kilometres; each was compared with GeoNames.
/// - Population: residents of the municipality about 2024 (FR: 2023), to the nearest hundred. The
///   figures were written from memory of what CBS, Statbel, Destatis, INSEE and STATEC publish, not
///   taken from their files. Brussels stands for the 19 municipalities of its region, and Zaandam
///   for the town alone.
/// - Average yearly income: an estimate of the gross pay of one full-time worker, in EUR, to the
///   nearest hundred. It follows the published differences between regions; no office publishes
///   this figure by city for all five countries.
/// - Economic index: an estimate of output per inhabitant at purchasing power, EU average = 100.00,
///   placed by the published figure of the surrounding region. The two decimals are for the format.
enum CityData {
  /// One line a city, 10 fields separated by `|`.
  ///
  /// The fields are country, region, city, postcode of the centre, lowest-highest postcode of the
  /// city's addresses, latitude, longitude, population, average yearly income in EUR, and economic
  /// index (EU average = 100.00).
  static let table = """
    NL|Noord-Holland|Amsterdam|1012|1011-1019|52.373095|4.892674|931300|50900|171.40
    NL|Zuid-Holland|Rotterdam|3012|3011-3016|51.922478|4.479170|670600|43600|135.20
    NL|Zuid-Holland|Den Haag|2511|2511-2518|52.077184|4.312618|566200|45200|128.70
    NL|Utrecht|Utrecht|3511|3511-3515|52.090833|5.121794|374200|48700|163.50
    NL|Noord-Brabant|Eindhoven|5611|5611-5617|51.438216|5.478941|246400|47300|152.80
    NL|Groningen|Groningen|9711|9711-9718|53.218762|6.567421|243800|40700|129.60
    NL|Noord-Brabant|Tilburg|5038|5037-5038|51.556214|5.088476|229800|40900|123.10
    NL|Flevoland|Almere|1315|1311-1318|52.371248|5.219206|226500|43100|101.90
    NL|Noord-Brabant|Breda|4811|4811-4819|51.588734|4.775618|188100|44600|131.40
    NL|Gelderland|Nijmegen|6511|6511-6515|51.847206|5.864812|187000|42300|118.60
    NL|Gelderland|Apeldoorn|7311|7311-7316|52.214817|5.963128|168200|42700|116.80
    NL|Noord-Holland|Haarlem|2011|2011-2015|52.381386|4.636482|167700|47800|130.50
    NL|Gelderland|Arnhem|6811|6811-6816|51.981246|5.909814|167600|42100|119.70
    NL|Utrecht|Amersfoort|3811|3811-3819|52.155342|5.387917|161900|47100|141.60
    NL|Overijssel|Enschede|7511|7511-7514|52.220284|6.895136|161700|39400|108.30
    NL|Noord-Brabant|'s-Hertogenbosch|5211|5211-5216|51.688462|5.303718|160800|46200|142.70
    NL|Overijssel|Zwolle|8011|8011-8017|52.512418|6.091926|133100|43900|127.20
    NL|Zuid-Holland|Leiden|2312|2311-2317|52.159274|4.492618|130100|46500|118.90
    NL|Friesland|Leeuwarden|8911|8911-8919|53.201368|5.794216|128800|38600|98.40
    NL|Zuid-Holland|Zoetermeer|2711|2711-2719|52.060728|4.494362|128600|44700|112.30
    NL|Limburg|Maastricht|6211|6211-6219|50.849438|5.689614|125300|40300|117.50
    NL|Gelderland|Ede|6711|6711-6718|52.045116|5.667832|123500|44100|115.90
    NL|Zuid-Holland|Dordrecht|3311|3311-3319|51.814326|4.667384|122100|42200|109.80
    NL|Noord-Holland|Alkmaar|1811|1811-1817|52.631742|4.748916|112200|42900|111.70
    NL|Zuid-Holland|Delft|2611|2611-2614|52.011614|4.359236|109600|46300|119.20
    NL|Drenthe|Emmen|7811|7811-7815|52.785618|6.897342|109500|37900|90.60
    NL|Limburg|Venlo|5911|5911-5916|51.370318|6.168246|103900|40100|122.40
    NL|Overijssel|Deventer|7411|7411-7418|52.251364|6.160418|103200|42400|114.60
    NL|Noord-Brabant|Helmond|5701|5701-5709|51.479836|5.655812|96500|41700|120.80
    NL|Noord-Holland|Hilversum|1211|1211-1218|52.225716|5.177648|94300|48300|126.30
    NL|Limburg|Heerlen|6411|6411-6419|50.887342|5.979416|87100|37400|104.10
    NL|Flevoland|Lelystad|8232|8231-8233|52.508416|5.475218|85000|40800|97.20
    NL|Noord-Holland|Zaandam|1506|1501-1509|52.438618|4.819274|79000|42600|118.20
    NL|Limburg|Roermond|6041|6041-6045|51.194218|5.987136|60700|39800|113.40
    NL|Zeeland|Middelburg|4331|4331-4338|51.499618|3.613842|50400|41300|107.60
    BE|Bruxelles-Capitale|Bruxelles|1000|1000-1000|50.846712|4.352486|1249600|53900|192.60
    BE|Antwerpen|Antwerpen|2000|2000-2000|51.221106|4.399708|545000|50300|144.80
    BE|Oost-Vlaanderen|Gent|9000|9000-9000|51.054318|3.725462|270500|48600|128.30
    BE|Hainaut|Charleroi|6000|6000-6000|50.411682|4.444816|204200|40200|84.70
    BE|Liège|Liège|4000|4000-4000|50.645416|5.573218|195900|42900|96.80
    BE|West-Vlaanderen|Brugge|8000|8000-8000|51.208716|3.224482|119500|46100|121.50
    BE|Namur|Namur|5000|5000-5000|50.464318|4.867246|114000|43400|88.20
    BE|Vlaams-Brabant|Leuven|3000|3000-3000|50.879216|4.701284|103000|52400|137.90
    BE|Hainaut|Mons|7000|7000-7000|50.454618|3.952416|96400|41100|81.60
    BE|Oost-Vlaanderen|Aalst|9300|9300-9300|50.938216|4.039418|90700|46700|104.20
    BE|Antwerpen|Mechelen|2800|2800-2800|51.028364|4.480318|88900|49200|131.70
    BE|Oost-Vlaanderen|Sint-Niklaas|9100|9100-9100|51.164618|4.139482|82600|46300|106.50
    BE|Hainaut|La Louvière|7100|7100-7100|50.478316|4.187624|81600|39700|76.90
    BE|Limburg|Hasselt|3500|3500-3500|50.930318|5.338216|81500|46900|113.80
    BE|West-Vlaanderen|Kortrijk|8500|8500-8500|50.827716|3.265418|80500|46400|123.60
    BE|West-Vlaanderen|Oostende|8400|8400-8400|51.230618|2.918416|72200|42600|98.70
    BE|Hainaut|Tournai|7500|7500-7500|50.606416|3.386718|68600|41600|83.40
    BE|Limburg|Genk|3600|3600-3600|50.965418|5.500616|67600|44800|108.90
    BE|West-Vlaanderen|Roeselare|8800|8800-8800|50.946218|3.123416|66100|45700|119.40
    BE|Hainaut|Mouscron|7700|7700-7700|50.744618|3.214216|59800|41300|85.30
    BE|Liège|Verviers|4800|4800-4800|50.590416|5.863218|54500|40600|79.80
    BE|Antwerpen|Turnhout|2300|2300-2300|51.322618|4.944816|47600|46600|122.10
    BE|Antwerpen|Lier|2500|2500-2500|51.131216|4.570418|38200|47800|112.60
    BE|Brabant wallon|Wavre|1300|1300-1300|50.717218|4.601416|36100|53100|151.20
    BE|Luxembourg|Arlon|6700|6700-6700|49.683618|5.816216|31100|44700|82.50
    DE|Berlin|Berlin|10117|10115-10119|52.517036|13.388860|3685300|51800|128.40
    DE|Hamburg|Hamburg|20095|20095-20099|53.550616|9.993682|1862600|56700|187.30
    DE|Bayern|München|80331|80331-80339|48.137216|11.575618|1505000|63900|196.80
    DE|Nordrhein-Westfalen|Köln|50667|50667-50679|50.938416|6.957618|1024600|55800|152.60
    DE|Hessen|Frankfurt am Main|60311|60311-60329|50.111618|8.682216|756000|62400|209.70
    DE|Nordrhein-Westfalen|Düsseldorf|40213|40210-40239|51.225418|6.776216|618700|59300|198.50
    DE|Baden-Württemberg|Stuttgart|70173|70173-70199|48.777816|9.180218|612700|62900|201.30
    DE|Sachsen|Leipzig|04109|04103-04109|51.340218|12.374816|611900|44900|108.60
    DE|Nordrhein-Westfalen|Dortmund|44137|44135-44149|51.514218|7.465316|603500|50100|113.70
    DE|Bremen|Bremen|28195|28195-28219|53.076216|8.807418|586300|52600|154.90
    DE|Nordrhein-Westfalen|Essen|45127|45127-45149|51.456418|7.012216|571000|52900|131.80
    DE|Sachsen|Dresden|01067|01067-01069|51.050216|13.737618|564900|46100|111.40
    DE|Bayern|Nürnberg|90402|90402-90411|49.453816|11.077418|529500|54300|158.20
    DE|Niedersachsen|Hannover|30159|30159-30179|52.374618|9.738216|522100|53400|149.30
    DE|Nordrhein-Westfalen|Duisburg|47051|47051-47059|51.434616|6.762418|501400|50600|109.90
    DE|Nordrhein-Westfalen|Bochum|44787|44787-44809|51.481816|7.216418|357500|49700|106.70
    DE|Nordrhein-Westfalen|Wuppertal|42103|42103-42119|51.256216|7.150418|356800|50300|110.80
    DE|Nordrhein-Westfalen|Bielefeld|33602|33602-33619|52.021418|8.533616|331900|49200|118.30
    DE|Nordrhein-Westfalen|Bonn|53111|53111-53129|50.735416|7.101218|323300|58100|183.90
    DE|Baden-Württemberg|Mannheim|68159|68159-68169|49.487616|8.466218|316100|57300|172.40
    DE|Nordrhein-Westfalen|Münster|48143|48143-48167|51.962216|7.628418|308300|52300|144.60
    DE|Baden-Württemberg|Karlsruhe|76133|76131-76139|49.009216|8.404418|305400|56200|165.70
    DE|Bayern|Augsburg|86150|86150-86169|48.368616|10.898418|302800|51400|127.10
    DE|Hessen|Wiesbaden|65183|65183-65199|50.082216|8.241618|286900|56900|156.30
    DE|Nordrhein-Westfalen|Mönchengladbach|41061|41061-41069|51.195216|6.429618|268900|48600|101.60
    DE|Nordrhein-Westfalen|Gelsenkirchen|45879|45879-45892|51.511216|7.095618|265900|46800|91.20
    DE|Nordrhein-Westfalen|Aachen|52062|52062-52080|50.775416|6.083818|262600|51600|126.80
    DE|Niedersachsen|Braunschweig|38100|38100-38126|52.264216|10.523618|253800|54600|147.20
    DE|Schleswig-Holstein|Kiel|24103|24103-24118|54.322216|10.135618|252700|49900|131.30
    DE|Sachsen|Chemnitz|09111|09111-09131|50.832616|12.920418|246000|42700|97.50
    DE|Sachsen-Anhalt|Magdeburg|39104|39104-39130|52.131216|11.638418|240900|44400|102.30
    DE|Baden-Württemberg|Freiburg im Breisgau|79098|79098-79115|47.995216|7.851418|237500|53100|139.70
    DE|Nordrhein-Westfalen|Krefeld|47798|47798-47809|51.332616|6.563218|230600|50400|119.60
    DE|Sachsen-Anhalt|Halle (Saale)|06108|06108-06132|51.482616|11.969618|228500|43800|96.40
    DE|Rheinland-Pfalz|Mainz|55116|55116-55131|50.000216|8.272618|223600|56400|173.60
    DE|Thüringen|Erfurt|99084|99084-99099|50.978416|11.032618|218800|43600|104.90
    DE|Schleswig-Holstein|Lübeck|23552|23552-23568|53.866416|10.685618|217200|48300|117.20
    DE|Nordrhein-Westfalen|Oberhausen|46045|46045-46049|51.470616|6.855218|210600|47200|90.70
    DE|Mecklenburg-Vorpommern|Rostock|18055|18055-18057|54.088616|12.139418|206000|43300|101.80
    DE|Hessen|Kassel|34117|34117-34134|51.312616|9.492418|196900|51200|141.50
    DE|Nordrhein-Westfalen|Hagen|58095|58089-58099|51.359416|7.473618|188600|48400|103.50
    DE|Brandenburg|Potsdam|14467|14467-14482|52.399416|13.056618|183200|47700|118.70
    DE|Saarland|Saarbrücken|66111|66111-66123|49.234216|6.996618|181900|50800|136.90
    DE|Nordrhein-Westfalen|Hamm|59065|59063-59077|51.680216|7.817418|180200|46600|93.90
    DE|Niedersachsen|Oldenburg|26122|26121-26135|53.139616|8.214218|174900|48700|121.70
    DE|Rheinland-Pfalz|Ludwigshafen am Rhein|67059|67059-67071|49.478216|8.445616|174100|58600|190.40
    DE|Niedersachsen|Osnabrück|49074|49074-49090|52.276216|8.043618|168100|49400|133.60
    DE|Baden-Württemberg|Heidelberg|69117|69115-69126|49.411216|8.703618|155800|56600|158.90
    DE|Bayern|Regensburg|93047|93047-93059|49.018216|12.096618|151400|55400|182.70
    DE|Bayern|Würzburg|97070|97070-97084|49.793416|9.930618|130200|51900|153.40
    FR|Île-de-France|Paris|75001|75001-75020|48.856613|2.352222|2103800|55600|184.70
    FR|Provence-Alpes-Côte d'Azur|Marseille|13001|13001-13016|43.296416|5.369918|877200|39400|101.30
    FR|Auvergne-Rhône-Alpes|Lyon|69002|69001-69009|45.757816|4.832218|520800|45200|137.60
    FR|Occitanie|Toulouse|31000|31000-31000|43.604418|1.443618|511700|43900|119.80
    FR|Provence-Alpes-Côte d'Azur|Nice|06000|06000-06000|43.701216|7.268418|353700|39700|106.20
    FR|Pays de la Loire|Nantes|44000|44000-44000|47.217616|-1.554218|325100|41800|112.70
    FR|Occitanie|Montpellier|34000|34000-34000|43.608616|3.879818|307100|38300|91.60
    FR|Grand Est|Strasbourg|67000|67000-67000|48.583616|7.746218|291700|40600|103.90
    FR|Nouvelle-Aquitaine|Bordeaux|33000|33000-33000|44.838416|-0.578218|265300|41300|110.40
    FR|Hauts-de-France|Lille|59000|59000-59000|50.636618|3.063416|238200|41600|104.60
    FR|Bretagne|Rennes|35000|35000-35000|48.111416|-1.680218|227800|40900|107.30
    FR|Provence-Alpes-Côte d'Azur|Toulon|83000|83000-83000|43.124418|5.930216|179100|36900|84.50
    FR|Grand Est|Reims|51100|51100-51100|49.254616|4.030818|177700|37800|98.20
    FR|Auvergne-Rhône-Alpes|Saint-Étienne|42000|42000-42000|45.439416|4.387218|173100|35900|82.30
    FR|Normandie|Le Havre|76600|76600-76600|49.494216|0.107618|166100|38600|95.70
    FR|Auvergne-Rhône-Alpes|Villeurbanne|69100|69100-69100|45.766616|4.879518|162400|40200|124.10
    FR|Bourgogne-Franche-Comté|Dijon|21000|21000-21000|47.322016|5.041418|161800|37900|97.80
    FR|Pays de la Loire|Angers|49000|49000-49000|47.471616|-0.552218|157600|36800|91.90
    FR|Auvergne-Rhône-Alpes|Grenoble|38000|38000-38000|45.190416|5.727218|156400|43400|108.80
    FR|Provence-Alpes-Côte d'Azur|Aix-en-Provence|13100|13100-13100|43.526716|5.449418|149700|43700|116.60
    FR|Occitanie|Nîmes|30000|30000-30000|43.837016|4.360218|149600|34900|76.80
    FR|Auvergne-Rhône-Alpes|Clermont-Ferrand|63000|63000-63000|45.778016|3.083218|147800|38700|93.30
    FR|Pays de la Loire|Le Mans|72000|72000-72000|48.005416|0.197618|146200|36600|87.20
    FR|Bretagne|Brest|29200|29200-29200|48.389816|-4.487218|140900|37200|86.90
    FR|Centre-Val de Loire|Tours|37000|37000-37000|47.393416|0.687618|138700|37100|90.80
    FR|Hauts-de-France|Amiens|80000|80000-80000|49.893616|2.297418|134700|36300|83.60
    FR|Auvergne-Rhône-Alpes|Annecy|74000|74000-74000|45.899216|6.127818|132100|40400|102.60
    FR|Nouvelle-Aquitaine|Limoges|87000|87000-87000|45.830016|1.260418|129900|35600|79.40
    FR|Grand Est|Metz|57000|57000-57000|49.119616|6.175818|121700|37400|85.80
    FR|Occitanie|Perpignan|66000|66000-66000|42.699416|2.894618|120700|33400|71.20
    FR|Île-de-France|Boulogne-Billancourt|92100|92100-92100|48.835216|2.240618|120200|58900|191.50
    FR|Bourgogne-Franche-Comté|Besançon|25000|25000-25000|47.238016|6.024218|120100|36700|84.10
    FR|Centre-Val de Loire|Orléans|45000|45000-45000|47.902416|1.904418|117600|39100|98.90
    FR|Normandie|Rouen|76000|76000-76000|49.443016|1.098818|117300|38900|97.10
    FR|Normandie|Caen|14000|14000-14000|49.182816|-0.369418|108400|37600|92.40
    FR|Grand Est|Mulhouse|68100|68100-68100|47.746816|7.338818|105000|35200|82.90
    FR|Grand Est|Nancy|54000|54000-54000|48.692016|6.183618|104400|37300|86.40
    FR|Provence-Alpes-Côte d'Azur|Avignon|84000|84000-84000|43.948716|4.805818|90400|34600|85.10
    FR|Nouvelle-Aquitaine|Poitiers|86000|86000-86000|46.580416|0.340218|89900|35800|83.10
    FR|Nouvelle-Aquitaine|La Rochelle|17000|17000-17000|46.159216|-1.151418|79900|36200|88.60
    LU|Luxembourg|Luxembourg|1660|1660-1661|49.611216|6.130418|134700|82600|262.40
    LU|Esch-sur-Alzette|Esch-sur-Alzette|4010|4010-4011|49.495816|5.980618|37900|66800|178.30
    LU|Esch-sur-Alzette|Differdange|4530|4530-4530|49.524216|5.891418|30500|63400|164.90
    LU|Esch-sur-Alzette|Dudelange|3440|3440-3441|49.480616|6.087218|22000|64900|171.60
    LU|Esch-sur-Alzette|Pétange|4760|4760-4760|49.558216|5.880618|20900|62700|161.20
    LU|Diekirch|Ettelbruck|9050|9050-9050|49.847416|6.104218|10000|64200|168.70
    LU|Wiltz|Wiltz|9530|9530-9530|49.965618|5.932416|8000|61600|156.80
    LU|Diekirch|Diekirch|9240|9240-9240|49.867816|6.156618|7300|63800|166.10
    """
}
