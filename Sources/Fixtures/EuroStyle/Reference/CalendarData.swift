/// Retail, cultural and fashion events of 2024 and 2025 in the five countries of EuroStyle.
///
/// The public holidays are the nationwide ones of each country, with a few German regional days
/// besides; the 5th of May is a day of celebration in the Netherlands each year, though a day off
/// for most only every fifth. The `soldes` of France are the national periods set by law, those of
/// Belgium the legal ones too; those of Luxembourg follow its trade federation's usual dates.
/// Where no law or organiser sets a date (the German and Dutch end-of-season sales, the mid-season
/// sales, the start of the Black Friday week, the later markdown rounds) the date is the
/// retailer's own, by the custom of the trade. Fashion weeks and fairs are on their organisers'
/// dates; some have a row for each day, others for the first and last, or the first alone.
///
/// A lift is an assumption made for the data set, not a measurement: percent of a usual day's
/// sales, stores and web shop together.
enum CalendarData {
  /// Events, one a line, by type and then by first date.
  ///
  /// The fields, parted by `|`: name, type (`cultural-holiday`, `shopping-holiday` or
  /// `fashion-event`), impact (`high`, `medium` or `low`), lift (125 is a quarter more than usual),
  /// campaign opportunity (0 or 1), inventory planning (0 or 1), country codes, ISO dates. A line
  /// stands for each of its countries on each of its dates; all lines make 497 rows, each with a
  /// date, country and name of its own.
  static let table = """
    Nieuwjaarsdag|cultural-holiday|medium|55|0|0|NL|2024-01-01 2025-01-01
    Nouvel An / Nieuwjaar|cultural-holiday|medium|48|0|0|BE|2024-01-01 2025-01-01
    Neujahr|cultural-holiday|medium|50|0|0|DE|2024-01-01 2025-01-01
    Jour de l'An|cultural-holiday|medium|48|0|0|FR|2024-01-01 2025-01-01
    Neijoerschdag / Nouvel An|cultural-holiday|medium|46|0|0|LU|2024-01-01 2025-01-01
    Heilige Drei Könige|cultural-holiday|low|90|0|0|DE|2024-01-06 2025-01-06
    Carnavalszondag|cultural-holiday|low|88|1|0|NL|2024-02-11 2025-03-02
    Rosenmontag|cultural-holiday|medium|82|1|0|DE|2024-02-12 2025-03-03
    Fuesméindeg|cultural-holiday|low|92|1|0|LU|2024-02-12 2025-03-03
    Carnaval de Binche|cultural-holiday|low|93|0|0|BE|2024-02-13 2025-03-04
    Mardi gras|cultural-holiday|low|101|0|0|FR|2024-02-13 2025-03-04
    Valentijnsdag|cultural-holiday|medium|112|1|1|NL|2024-02-14 2025-02-14
    Saint-Valentin / Valentijn|cultural-holiday|medium|113|1|1|BE|2024-02-14 2025-02-14
    Valentinstag|cultural-holiday|medium|112|1|1|DE|2024-02-14 2025-02-14
    Saint-Valentin|cultural-holiday|medium|116|1|1|FR|2024-02-14 2025-02-14
    Vältesdag / Saint-Valentin|cultural-holiday|medium|112|1|1|LU|2024-02-14 2025-02-14
    Fête des grands-mères|cultural-holiday|low|104|1|0|FR|2024-03-03 2025-03-02
    Internationaler Frauentag|cultural-holiday|low|102|1|0|DE|2024-03-08 2025-03-08
    Goede Vrijdag|cultural-holiday|low|104|1|0|NL|2024-03-29 2025-04-18
    Karfreitag|cultural-holiday|medium|52|0|0|DE|2024-03-29 2025-04-18
    Karsamstag|cultural-holiday|medium|118|1|0|DE|2024-03-30 2025-04-19
    Eerste Paasdag|cultural-holiday|medium|60|0|0|NL|2024-03-31 2025-04-20
    Pâques / Pasen|cultural-holiday|medium|52|0|0|BE|2024-03-31 2025-04-20
    Tweede Paasdag|cultural-holiday|medium|112|1|0|NL|2024-04-01 2025-04-21
    Lundi de Pâques / Paasmaandag|cultural-holiday|medium|66|0|0|BE|2024-04-01 2025-04-21
    Ostermontag|cultural-holiday|medium|58|0|0|DE|2024-04-01 2025-04-21
    Lundi de Pâques|cultural-holiday|medium|70|0|0|FR|2024-04-01 2025-04-21
    Ouschterméindeg / Lundi de Pâques|cultural-holiday|medium|58|0|0|LU|2024-04-01 2025-04-21
    Ouverture de l'Octave|cultural-holiday|low|103|0|0|LU|2024-04-20 2025-05-10
    Koningsdag|cultural-holiday|high|62|1|1|NL|2024-04-27 2025-04-26
    Fête du Travail / Dag van de Arbeid|cultural-holiday|medium|50|0|0|BE|2024-05-01 2025-05-01
    Tag der Arbeit|cultural-holiday|medium|54|0|0|DE|2024-05-01 2025-05-01
    Fête du Travail|cultural-holiday|medium|45|0|0|FR|2024-05-01 2025-05-01
    Dag vun der Aarbecht / Fête du Travail|cultural-holiday|medium|46|0|0|LU|2024-05-01 2025-05-01
    Bevrijdingsdag|cultural-holiday|medium|92|0|0|NL|2024-05-05 2025-05-05
    Victoire 1945|cultural-holiday|medium|70|0|0|FR|2024-05-08 2025-05-08
    Hemelvaartsdag|cultural-holiday|medium|84|1|0|NL|2024-05-09 2025-05-29
    Ascension / O.L.H. Hemelvaart|cultural-holiday|medium|62|0|0|BE|2024-05-09 2025-05-29
    Christi Himmelfahrt|cultural-holiday|medium|56|0|0|DE|2024-05-09 2025-05-29
    Vatertag|cultural-holiday|low|66|1|0|DE|2024-05-09 2025-05-29
    Ascension|cultural-holiday|medium|66|0|0|FR|2024-05-09 2025-05-29
    Christi Himmelfaart / Ascension|cultural-holiday|medium|58|0|0|LU|2024-05-09 2025-05-29
    Europadag / Journée de l'Europe|cultural-holiday|medium|60|0|0|LU|2024-05-09 2025-05-09
    Moederdag|cultural-holiday|medium|115|1|1|NL|2024-05-12 2025-05-11
    Fête des mères / Moederdag|cultural-holiday|medium|115|1|1|BE|2024-05-12 2025-05-11
    Muttertag|cultural-holiday|medium|108|1|1|DE|2024-05-12 2025-05-11
    Eerste Pinksterdag|cultural-holiday|medium|62|0|0|NL|2024-05-19 2025-06-08
    Pentecôte / Pinksteren|cultural-holiday|medium|54|0|0|BE|2024-05-19 2025-06-08
    Tweede Pinksterdag|cultural-holiday|medium|110|1|0|NL|2024-05-20 2025-06-09
    Lundi de Pentecôte / Pinkstermaandag|cultural-holiday|medium|66|0|0|BE|2024-05-20 2025-06-09
    Pfingstmontag|cultural-holiday|medium|58|0|0|DE|2024-05-20 2025-06-09
    Lundi de Pentecôte|cultural-holiday|medium|72|0|0|FR|2024-05-20 2025-06-09
    Péngschtméindeg / Lundi de Pentecôte|cultural-holiday|medium|58|0|0|LU|2024-05-20 2025-06-09
    Fête des mères|cultural-holiday|medium|115|1|1|FR|2024-05-26 2025-05-25
    Fronleichnam|cultural-holiday|low|76|0|0|DE|2024-05-30 2025-06-19
    Fête des pères / Vaderdag|cultural-holiday|medium|109|1|1|BE|2024-06-09 2025-06-08
    Mammendag / Fête des mères|cultural-holiday|medium|113|1|1|LU|2024-06-09 2025-06-08
    Vaderdag|cultural-holiday|medium|110|1|1|NL|2024-06-16 2025-06-15
    Fête des pères|cultural-holiday|medium|110|1|1|FR|2024-06-16 2025-06-15
    Virowend vum Nationalfeierdag|cultural-holiday|low|110|1|0|LU|2024-06-22 2025-06-22
    Nationalfeierdag / Fête nationale|cultural-holiday|high|52|1|0|LU|2024-06-23 2025-06-23
    Feest van de Vlaamse Gemeenschap|cultural-holiday|low|94|0|0|BE|2024-07-11 2025-07-11
    Fête nationale|cultural-holiday|high|64|1|0|FR|2024-07-14 2025-07-14
    Gentse Feesten – start|cultural-holiday|medium|106|1|0|BE|2024-07-19 2025-07-18
    Fête nationale / Nationale feestdag|cultural-holiday|high|60|1|0|BE|2024-07-21 2025-07-21
    Jeux olympiques de Paris – ouverture|cultural-holiday|high|82|1|1|FR|2024-07-26
    Jeux olympiques de Paris – clôture|cultural-holiday|medium|95|1|0|FR|2024-08-11
    Assomption / O.L.V. Hemelvaart|cultural-holiday|medium|60|0|0|BE|2024-08-15 2025-08-15
    Moederdag (Antwerpen)|cultural-holiday|low|78|1|0|BE|2024-08-15 2025-08-15
    Assomption|cultural-holiday|medium|64|0|0|FR|2024-08-15 2025-08-15
    Léiffrawëschdag / Assomption|cultural-holiday|medium|56|0|0|LU|2024-08-15 2025-08-15
    Start schooljaar regio Zuid|cultural-holiday|medium|110|1|1|NL|2024-08-19 2025-08-18
    Schulanfang Nordrhein-Westfalen|cultural-holiday|medium|109|1|1|DE|2024-08-21 2025-08-27
    Schueberfouer – Ufank|cultural-holiday|medium|107|1|0|LU|2024-08-23 2025-08-22
    Start schooljaar regio Midden|cultural-holiday|medium|110|1|1|NL|2024-08-26 2025-09-01
    Rentrée scolaire (Wallonie-Bruxelles)|cultural-holiday|medium|112|1|1|BE|2024-08-26 2025-08-25
    Start schooljaar regio Noord|cultural-holiday|medium|110|1|1|NL|2024-09-02 2025-08-25
    Start schooljaar (Vlaanderen)|cultural-holiday|medium|112|1|1|BE|2024-09-02 2025-09-01
    Rentrée scolaire|cultural-holiday|high|116|1|1|FR|2024-09-02 2025-09-01
    Schulanfang Bayern|cultural-holiday|medium|108|1|1|DE|2024-09-10 2025-09-16
    Schoulufank / Rentrée scolaire|cultural-holiday|medium|111|1|1|LU|2024-09-16 2025-09-15
    Oktoberfest – Anstich|cultural-holiday|medium|112|1|1|DE|2024-09-21 2025-09-20
    Fête de la Fédération Wallonie-Bruxelles|cultural-holiday|low|97|0|0|BE|2024-09-27 2025-09-27
    Tag der Deutschen Einheit|cultural-holiday|high|55|1|0|DE|2024-10-03 2025-10-03
    Oktoberfest – letzter Tag|cultural-holiday|low|98|0|0|DE|2024-10-06 2025-10-05
    Pappendag / Fête des pères|cultural-holiday|medium|108|1|1|LU|2024-10-06 2025-10-05
    Halloween|cultural-holiday|low|104|1|0|NL BE DE FR LU|2024-10-31 2025-10-31
    Reformationstag|cultural-holiday|low|78|0|0|DE|2024-10-31 2025-10-31
    Toussaint / Allerheiligen|cultural-holiday|medium|58|0|0|BE|2024-11-01 2025-11-01
    Allerheiligen|cultural-holiday|low|74|0|0|DE|2024-11-01 2025-11-01
    Toussaint|cultural-holiday|medium|68|0|0|FR|2024-11-01 2025-11-01
    Allerhellgen / Toussaint|cultural-holiday|medium|56|0|0|LU|2024-11-01 2025-11-01
    Armistice / Wapenstilstand|cultural-holiday|medium|66|0|0|BE|2024-11-11 2025-11-11
    Armistice 1918|cultural-holiday|medium|70|0|0|FR|2024-11-11 2025-11-11
    Landelijke intocht Sinterklaas|cultural-holiday|medium|114|1|1|NL|2024-11-16 2025-11-15
    Buß- und Bettag|cultural-holiday|low|96|0|0|DE|2024-11-20 2025-11-19
    1. Advent|cultural-holiday|medium|84|1|1|DE|2024-12-01 2025-11-30
    1. Adventssonndeg|cultural-holiday|medium|112|1|1|LU|2024-12-01 2025-11-30
    Pakjesavond|cultural-holiday|high|128|1|1|NL|2024-12-05 2025-12-05
    Saint-Nicolas / Sinterklaas|cultural-holiday|medium|114|1|1|BE|2024-12-06 2025-12-06
    Nikolaus|cultural-holiday|low|108|1|0|DE|2024-12-06 2025-12-06
    Kleeschen|cultural-holiday|medium|112|1|1|LU|2024-12-06 2025-12-06
    2. Advent|cultural-holiday|medium|88|1|1|DE|2024-12-08 2025-12-07
    2. Adventssonndeg|cultural-holiday|medium|116|1|1|LU|2024-12-08 2025-12-07
    3. Advent|cultural-holiday|medium|92|1|1|DE|2024-12-15 2025-12-14
    3. Adventssonndeg|cultural-holiday|medium|122|1|1|LU|2024-12-15 2025-12-14
    4. Advent|cultural-holiday|medium|94|1|1|DE|2024-12-22 2025-12-21
    4. Adventssonndeg|cultural-holiday|medium|126|1|1|LU|2024-12-22 2025-12-21
    Kerstavond|cultural-holiday|high|128|1|1|NL|2024-12-24 2025-12-24
    Veille de Noël / Kerstavond|cultural-holiday|high|130|1|1|BE|2024-12-24 2025-12-24
    Heiligabend|cultural-holiday|high|115|1|1|DE|2024-12-24 2025-12-24
    Réveillon de Noël|cultural-holiday|high|132|1|1|FR|2024-12-24 2025-12-24
    Hellegen Owend|cultural-holiday|high|126|1|1|LU|2024-12-24 2025-12-24
    Eerste Kerstdag|cultural-holiday|high|45|0|0|NL|2024-12-25 2025-12-25
    Noël / Kerstmis|cultural-holiday|high|45|0|0|BE|2024-12-25 2025-12-25
    Erster Weihnachtstag|cultural-holiday|high|46|0|0|DE|2024-12-25 2025-12-25
    Noël|cultural-holiday|high|45|0|0|FR|2024-12-25 2025-12-25
    Chrëschtdag / Noël|cultural-holiday|high|45|0|0|LU|2024-12-25 2025-12-25
    Tweede Kerstdag|cultural-holiday|medium|70|1|0|NL|2024-12-26 2025-12-26
    Zweiter Weihnachtstag|cultural-holiday|medium|56|0|0|DE|2024-12-26 2025-12-26
    Stiefesdag / Saint-Étienne|cultural-holiday|medium|54|0|0|LU|2024-12-26 2025-12-26
    Oudejaarsdag|cultural-holiday|medium|96|1|0|NL|2024-12-31 2025-12-31
    Saint-Sylvestre / Oudejaar|cultural-holiday|medium|100|1|0|BE|2024-12-31 2025-12-31
    Silvester|cultural-holiday|medium|94|1|0|DE|2024-12-31 2025-12-31
    Saint-Sylvestre|cultural-holiday|medium|102|1|0|FR|2024-12-31 2025-12-31
    Silvester / Saint-Sylvestre|cultural-holiday|medium|98|1|0|LU|2024-12-31 2025-12-31
    Wantersolden / Soldes d'hiver – début|shopping-holiday|high|196|1|1|LU|2024-01-02 2025-01-02
    Soldes d'hiver / Wintersolden – début / start|shopping-holiday|high|204|1|1|BE|2024-01-03 2025-01-03
    Soldes d'hiver / Wintersolden – premier samedi / eerste zaterdag|shopping-holiday|high|190|1|0|BE|2024-01-06 2025-01-04
    Soldes d'hiver – début|shopping-holiday|high|208|1|1|FR|2024-01-10 2025-01-08
    Soldes d'hiver – premier samedi|shopping-holiday|high|188|1|0|FR|2024-01-13 2025-01-11
    Winteruitverkoop – laatste week|shopping-holiday|medium|118|1|0|NL|2024-01-22 2025-01-20
    Wantersolden / Soldes d'hiver – dernier jour|shopping-holiday|medium|116|0|1|LU|2024-01-27 2025-01-25
    Winterschlussverkauf – Beginn|shopping-holiday|high|148|1|1|DE|2024-01-29 2025-01-27
    Soldes d'hiver / Wintersolden – dernier jour / laatste dag|shopping-holiday|medium|112|0|1|BE|2024-01-31 2025-01-31
    Soldes d'hiver – dernière démarque|shopping-holiday|medium|124|1|0|FR|2024-01-31 2025-01-29
    Soldes d'hiver – dernier jour|shopping-holiday|medium|112|0|1|FR|2024-02-06 2025-02-04
    Winterschlussverkauf – letzter Tag|shopping-holiday|medium|118|0|1|DE|2024-02-10 2025-02-08
    Mid Season Sale – spring start|shopping-holiday|medium|128|1|1|NL BE DE FR LU|2024-04-11 2025-04-10
    Zomeruitverkoop – start|shopping-holiday|high|152|1|1|NL|2024-06-24 2025-06-23
    Soldes d'été – début|shopping-holiday|high|200|1|1|FR|2024-06-26 2025-06-25
    Soldes d'été – premier samedi|shopping-holiday|high|182|1|0|FR|2024-06-29 2025-06-28
    Summersolden / Soldes d'été – début|shopping-holiday|high|190|1|1|LU|2024-06-29 2025-06-28
    Soldes d'été / Zomersolden – début / start|shopping-holiday|high|196|1|1|BE|2024-07-01 2025-07-01
    Soldes d'été / Zomersolden – premier samedi / eerste zaterdag|shopping-holiday|high|180|1|0|BE|2024-07-06 2025-07-05
    Soldes d'été – dernière démarque|shopping-holiday|medium|118|1|0|FR|2024-07-17 2025-07-16
    Zomeruitverkoop – laatste week|shopping-holiday|medium|114|1|0|NL|2024-07-22 2025-07-21
    Soldes d'été – dernier jour|shopping-holiday|medium|109|0|1|FR|2024-07-23 2025-07-22
    Summersolden / Soldes d'été – dernier jour|shopping-holiday|medium|112|0|1|LU|2024-07-27 2025-07-26
    Sommerschlussverkauf – Beginn|shopping-holiday|high|144|1|1|DE|2024-07-29 2025-07-28
    Soldes d'été / Zomersolden – dernier jour / laatste dag|shopping-holiday|medium|108|0|1|BE|2024-07-31 2025-07-31
    Sommerschlussverkauf – letzter Tag|shopping-holiday|medium|116|0|1|DE|2024-08-10 2025-08-09
    Braderie Stad Lëtzebuerg / Fouerméindeg|shopping-holiday|high|148|1|1|LU|2024-09-02 2025-09-01
    Braderie de Lille|shopping-holiday|medium|112|1|1|FR|2024-09-14 2024-09-15 2025-09-06 2025-09-07
    Dag van de Klant / Journée du Client|shopping-holiday|low|108|1|0|BE|2024-09-28 2025-09-27
    Mid Season Sale – autumn start|shopping-holiday|medium|126|1|1|NL BE DE FR LU|2024-10-17 2025-10-16
    Singles' Day|shopping-holiday|medium|120|1|0|NL BE DE FR LU|2024-11-11 2025-11-11
    Black Friday week – start|shopping-holiday|high|138|1|1|NL BE DE FR LU|2024-11-25 2025-11-24
    Black Friday|shopping-holiday|high|220|1|1|NL BE DE FR LU|2024-11-29 2025-11-28
    Cyber Monday|shopping-holiday|high|170|1|1|NL BE DE FR LU|2024-12-02 2025-12-01
    Super Saturday|shopping-holiday|high|155|1|1|NL BE DE FR LU|2024-12-21 2025-12-20
    Winteruitverkoop – start|shopping-holiday|high|160|1|1|NL|2024-12-27 2025-12-27
    SEEK Berlin|fashion-event|low|100|0|1|DE|2024-01-16 2024-01-17
    Paris Fashion Week – Homme – début|fashion-event|medium|104|1|0|FR|2024-01-16 2024-06-18 2025-01-21 2025-06-24
    Who's Next Paris – ouverture|fashion-event|medium|100|0|1|FR|2024-01-20 2024-09-08 2025-01-18 2025-09-06
    Modefabriek Amsterdam|fashion-event|low|100|0|1|NL|2024-01-21 2024-01-22 2024-07-07 2024-07-08
    Paris Fashion Week – Homme – dernier jour|fashion-event|medium|104|1|0|FR|2024-01-21 2024-06-23 2025-01-26 2025-06-29
    Semaine de la haute couture – début|fashion-event|medium|103|1|0|FR|2024-01-22 2024-06-24 2025-01-27 2025-07-07
    Semaine de la haute couture – dernier jour|fashion-event|medium|103|1|0|FR|2024-01-25 2024-06-27 2025-01-30 2025-07-10
    Berlin Fashion Week|fashion-event|medium|105|1|0|DE|2024-02-05 2024-02-06 2024-02-07 2024-02-08 2024-07-01 2024-07-02 2024-07-03 2024-07-04 2025-01-31 2025-02-01 2025-02-02 2025-02-03 2025-06-30 2025-07-01 2025-07-02 2025-07-03
    Première Vision Paris – ouverture|fashion-event|low|100|0|1|FR|2024-02-06 2024-07-02 2025-02-11 2025-09-16
    Paris Fashion Week – Femme|fashion-event|high|107|1|1|FR|2024-02-26 2024-02-27 2024-02-28 2024-02-29 2024-03-01 2024-03-02 2024-03-03 2024-03-04 2024-03-05 2024-09-23 2024-09-24 2024-09-25 2024-09-26 2024-09-27 2024-09-28 2024-09-29 2024-09-30 2024-10-01 2025-03-03 2025-03-04 2025-03-05 2025-03-06 2025-03-07 2025-03-08 2025-03-09 2025-03-10 2025-03-11 2025-09-29 2025-09-30 2025-10-01 2025-10-02 2025-10-03 2025-10-04 2025-10-05 2025-10-06 2025-10-07
    Fashion Revolution Week – start|fashion-event|low|102|1|0|NL BE DE FR LU|2024-04-15 2025-04-22
    Antwerp Fashion Department SHOW|fashion-event|medium|104|1|0|BE|2024-05-31 2024-06-01 2025-06-06 2025-06-07
    Amsterdam Fashion Week|fashion-event|medium|105|1|0|NL|2024-09-02 2024-09-03 2024-09-04 2024-09-05 2024-09-06 2025-09-02 2025-09-03 2025-09-04 2025-09-05
    Modefabriek Vijfhuizen|fashion-event|low|100|0|1|NL|2025-01-26 2025-01-27
    Modefabriek Zaandam|fashion-event|low|100|0|1|NL|2025-07-06 2025-07-07
    """
}
