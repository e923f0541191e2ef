/// What the group owns for long.
enum AssetData {
  /// One a line: where, category, what it is, what it costs, a share, and who sells it.
  ///
  /// It is in shops, offices or the distribution centre. To what it costs in euros the share is added
  /// for each square metre of a shop, or each shop that an office or the centre serves. The suppliers
  /// are invented; buildings have none (`-`).
  static let table = """
    SHOP|COMPUTER|Till system|5400|4|Tillwerk Systems
    SHOP|COMPUTER|Back-office computer|1450|0|Noordpoort Computers
    SHOP|COMPUTER|Network and Wi-Fi|2600|2|Noordpoort Computers
    SHOP|FURNITURE|Shelving and racks|4200|58|Atelier Rayonne
    SHOP|FURNITURE|Fitting rooms and mirrors|1800|11|Atelier Rayonne
    SHOP|FURNITURE|Counter and window display|7600|6|Schauwerk Ladenbau
    SHOP|EQUIPMENT|Lighting|2400|32|Lumivia Lighting
    SHOP|EQUIPMENT|Air conditioning|6200|44|Klimarent Technik
    OFFICE|BUILDING|Office building|260000|26000|-
    OFFICE|COMPUTER|Office computers|8400|900|Noordpoort Computers
    OFFICE|COMPUTER|Servers and network|12600|700|Noordpoort Computers
    OFFICE|FURNITURE|Office furniture|9800|1100|Bureau Nouvel
    CENTRE|BUILDING|Distribution centre|420000|82000|-
    CENTRE|EQUIPMENT|Sorting line|88000|9600|Fördertec Anlagen
    CENTRE|EQUIPMENT|Forklifts|46000|1800|Heftruck Centrale
    CENTRE|FURNITURE|Pallet racks|38000|2400|Fördertec Anlagen
    CENTRE|COMPUTER|Warehouse terminals|9400|620|Tillwerk Systems
    """
}
