/// The cities, the same for every seed and scale.
///
/// Two rows of `tiny` at seed 42, cut:
/// `GEO_EU_001|NL|Netherlands|Noord-Holland|Amsterdam|1012|52.373095|4.892674|931300|171.40|Eu…`
/// `GEO_EU_002|NL|Netherlands|Zuid-Holland|Rotterdam|3012|51.922478|4.479170|670600|135.20|Eur…`
public enum EuropeanGeography {
  static let path: TablePath = "eurostyle_operational.european_geography"

  private static let key = KeyFormat("GEO_EU_", digits: 3)

  /// The declaration.
  public static let table = Table<EuroStyle, CityRow>(
    path.table, "A city in which customers live.",
    count: { $0.geography.cities.count },
    columns: [
      .key("geo_id", "Number of the city", .like("GEO_EU_001"), from: { _ in key }) { $0.index },
      .choice("country_code", "Country") { $0.city.country },
      .text("country_name", "The country's English name") { row, _, out in
        out.append(string: row.city.country.facts.name)
      },
      .text("region", "Province, state or region") { row, _, out in
        out.append(string: row.city.region)
      },
      .text("city", "Name in the language of the region") { row, _, out in
        out.append(string: row.city.name)
      },
      .text("postal_code", "Postcode of the centre; Dutch ones without letters") { row, _, out in
        let width = row.city.country == .de || row.city.country == .fr ? 5 : 4
        out.append(row.city.centre, digits: width)
      },
      .integer("latitude", .decimal(precision: 18, scale: 6), "Degrees north of the centre") {
        $0.city.latitude
      },
      .integer("longitude", .decimal(precision: 18, scale: 6), "Degrees east of the centre") {
        $0.city.longitude
      },
      .integer("population", .uint32, "Inhabitants, about 2024") { $0.city.population },
      .integer(
        "economic_index", .decimal(precision: 9, scale: 2), "Output a head; the EU's mean is 100"
      ) { $0.city.economicIndex },
      .text("timezone", "IANA name") { row, _, out in out.append(string: row.timeZone) },
      .money("fashion_market_size_eur", "What its inhabitants spend on clothes in a year") {
        $0.marketSize
      },
      .choice("competition_density", "How many rivals there are, by inhabitants") {
        $0.competition
      },
      .money("avg_income_eur", "Mean gross pay of a full-time worker in a year") {
        $0.city.income
      },
      .dateTime("created_at", "When the row was made: before the books began") { _ in
        Day(2023, 12, 1).start
      },
      .dateTime("updated_at", "When the figures were last looked over") { _ in
        Day(2023, 12, 1).start
      },
    ], laws: laws
  ) { model, index in CityRow(index: index, city: model.geography.cities[index]) }
}

/// A city and its place in the list.
public struct CityRow: Sendable {
  let index: Int
  let city: City
}

/// How many rivals a shop has.
public enum CompetitionDensity: Int, LabelledCell {
  /// Below 80,000 inhabitants, up to 300,000, above.
  case low, medium, high
}

extension CityRow {
  var timeZone: String { Self.timeZone(of: city.country) }

  static func timeZone(of country: Country) -> String {
    switch country {
    case .be: "Europe/Brussels"
    case .de: "Europe/Berlin"
    case .fr: "Europe/Paris"
    case .lu: "Europe/Luxembourg"
    case .nl: "Europe/Amsterdam"
    }
  }

  /// Households spend about one euro in 25 of the gross pay of half the inhabitants.
  var marketSize: Money {
    Money(cents: Int64(city.population / 2) * city.income.cents / 25)
  }

  var competition: CompetitionDensity {
    switch city.population {
    case 300_000...: .high
    case 80_000...: .medium
    default: .low
    }
  }
}
