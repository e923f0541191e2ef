extension EuropeanGeography {
  static let laws: [Law] = [
    .unique("city", "A country has no two cities of one name.", "city", "country_code"),
    .holds(
      "country-name", "The name is that of the country.",
      "country_name = \(Country.choice(of: "country_code") { Law.text($0.facts.name) })"),
    .holds(
      "region", "The region is one of the country's.",
      Country.choice(of: "country_code") { country in
        let cities = Geography.shared.byCountry[Int(country.rawValue)]
        return "(region in \(Law.list(cities.map { Geography.shared.cities[$0].region })))"
      }),
    .holds(
      "place", "A city lies within its country.",
      Country.choice(of: "country_code") { country in
        let (south, north, west, east) = borders(of: country)
        return """
          (latitude between \(south) and \(north) and longitude between \(west) and \(east))
          """
      }),
    .holds(
      "postcode", "A postcode has as many digits as its country's.",
      """
      postal_code like '0000' \
      and length(postal_code) = case when country_code in ('DE', 'FR') then 5 else 4 end
      """),
    .holds(
      "time-zone", "The time zone is the country's.",
      "timezone = \(Country.choice(of: "country_code") { Law.text(CityRow.timeZone(of: $0)) })"),
    .holds(
      "inhabitants", "A city has from a thousand to four million inhabitants.",
      "population between 1000 and 4000000"),
    .holds("pay", "The mean pay is plausible.", "avg_income_eur between 20000.00 and 100000.00"),
    .holds(
      "economy", "The output a head is plausible.", "economic_index between 40.00 and 400.00"),
    .holds(
      "market", "Households spend one euro in 25 of the pay of half the inhabitants on clothes.",
      "fashion_market_size_eur = quotient(quotient(population, 2) * avg_income_eur, 25)"),
    .holds(
      "rivals", "There are more rivals in larger cities.",
      """
      competition_density = case when population >= 300000 then 'high' \
      when population >= 80000 then 'medium' else 'low' end
      """),
    .holds(
      "dates", "The rows were made before the books began.",
      "created_at = '2023-12-01 00:00:00' and updated_at = created_at"),
  ]

  /// The rectangle that a country lies in, in degrees.
  private static func borders(of country: Country) -> (String, String, String, String) {
    switch country {
    case .be: ("49.4", "51.6", "2.5", "6.5")
    case .de: ("47.2", "55.1", "5.8", "15.1")
    case .fr: ("41.3", "51.1", "-5.2", "9.6")
    case .lu: ("49.4", "50.2", "5.7", "6.6")
    case .nl: ("50.7", "53.6", "3.3", "7.3")
    }
  }
}
