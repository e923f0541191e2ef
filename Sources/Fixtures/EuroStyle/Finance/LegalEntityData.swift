/// What the registers say of the legal entities.
enum LegalEntityData {
  /// One a line, in the order of ``LegalEntity``: name, registration, tax number, day of
  /// incorporation, address.
  ///
  /// The numbers have the shapes of their countries and fail the check digits, so that no company
  /// has them.
  static let table = """
    EuroStyle Fashion Holding B.V.|KVK-24123456|NL123456789B01|2003-02-17|Stationsweg 1, 1011 AB Amsterdam
    EuroStyle Nederland B.V.|KVK-24123457|NL804152637B01|2003-03-03|Stationsweg 3, 1011 AB Amsterdam
    EuroStyle Deutschland GmbH|HRB-204517|DE204517836|2004-05-10|Bahnhofstraße 12, 10117 Berlin
    EuroStyle France SAS|RCS-482719360|FR85482719360|2005-09-19|8 rue de la Gare, 75001 Paris
    EuroStyle Belgium BV|KBO-0412345678|BE0412345678|2006-01-23|15 rue de la Station, 1000 Bruxelles
    EuroStyle Luxembourg S.à r.l.|RCS-B204567|LU20456789|2008-10-06|4, rue de la Gare, 1111 Luxembourg
    """
}
