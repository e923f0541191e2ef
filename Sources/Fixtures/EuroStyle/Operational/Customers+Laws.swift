extension Customers {
  static let laws: [Law] =
    rules
    + [
      .apportioned(
        "countries", "Each country has its share of customers.", of: "country_code",
        Country.weights, within: 7),
      .apportioned(
        "opted-in", "21 customers of each 50 want marketing.", of: "marketing_opt_in",
        [("1", 21), ("0", 29)], within: 21),
    ] + shares + languages

  private static let rules: [Law] = [
    .matched(
      "home", "A customer lives in a city of the country, in its region.",
      in: EuropeanGeography.path,
      on: ["city": "city", "country_code": "country_code", "region": "region"]),
    .holds(
      "postcode-form", "A postcode has its country's form.",
      Country.choice(of: "country_code") { country in
        switch country {
        case .de, .fr: "(postal_code like '00000' and length(postal_code) = 5)"
        case .be, .lu: "(postal_code like '0000' and length(postal_code) = 4)"
        case .nl:
          """
          (prefix(postal_code, 5) like '0000 ' and length(postal_code) = 7 \
          and upper(postal_code) = postal_code)
          """
        }
      }),
    .holds(
      "postcode", "A postcode is one of the city's.",
      Law.choice(
        of: "joined(country_code, city)",
        Geography.shared.cities.map { city in
          let digits = city.country == .de || city.country == .fr ? 5 : 4
          return (
            "\(city.country.label)\(city.name)",
            """
            (number(prefix(postal_code, \(digits))) between \(city.postcodes.lowerBound) \
            and \(city.postcodes.upperBound))
            """
          )
        })),
    .holds(
      "phone", "A telephone number is in one of its country's ranges that reach nobody.",
      "phone = '' or \(Country.choice(of: "country_code") { telephone("phone", $0) })"),
    .holds(
      "email", "An address is in one of the reserved domains, and in small ASCII letters.",
      """
      is_ascii(email) and lower(email) = email and (\
      \(CustomerBook.mailDomains.map { "ends_with(email, '@\($0)')" }.joined(separator: " or ")))
      """),
    .holds(
      "first-name", "A first name is one of the country's, by gender.",
      """
      case gender \
      when 'F' then \(Country.choice(of: "country_code") { named("first_name", people($0).women) }) \
      when 'M' then \(Country.choice(of: "country_code") { named("first_name", people($0).men) }) \
      else \(Country.choice(of: "country_code") {
        named("first_name", people($0).women + people($0).men)
      }) end
      """),
    .holds(
      "last-name", "A surname is one of the country's.",
      Country.choice(of: "country_code") { named("last_name", people($0).families) }),
    .holds(
      "street", "An address has one of the streets of the country.",
      Country.choice(of: "country_code") { street("street_address", $0) }),
    .holds(
      "updated", "The row changed last at the end of the day of the latest order.",
      "date(updated_at) = last_order_date"),
    .holds(
      "tier", "The loyalty tier follows from what was spent.",
      """
      loyalty_tier = case when total_spent >= 1000.00 then 'Platinum' \
      when total_spent >= 400.00 then 'Gold' when total_spent >= 150.00 then 'Silver' \
      else 'Bronze' end
      """),
  ]

  // MARK: What is in the pools

  /// The condition that a number is in one of the ranges of a country.
  static func telephone(_ column: String, _ country: Country) -> String {
    let ranges = entries(StreetData.phoneRanges).filter { $0[0] == country.label }.map { $0[2] }
    let tests = ranges.map { range in
      let start = range.prefix { $0 != "#" }
      return """
        starts_with(\(column), '\(start)') and length(\(column)) = \(range.count) \
        and \(column) like '\(range.map { $0 == "#" ? "0" : String($0) }.joined())'
        """
    }
    return "(\(tests.joined(separator: " or ")))"
  }

  static func street(_ column: String, _ country: Country) -> String {
    let pools =
      switch country {
      case .be: [StreetData.dutch, StreetData.french]
      case .de: [StreetData.german]
      case .fr: [StreetData.french]
      case .lu: [StreetData.luxembourgish]
      case .nl: [StreetData.dutch]
      }
    let streets = pools.flatMap { entries($0).map { $0[0] } }
    return "(trimmed(\(column), '0123456789, ') in \(Law.list(streets)))"
  }

  static func named(_ column: String, _ names: [Substring]) -> String {
    "(\(column) in \(Law.list(names)))"
  }

  static func people(
    _ country: Country
  ) -> (women: [Substring], men: [Substring], families: [Substring]) {
    let (women, men, families) =
      switch country {
      case .be: (NameData.belgianWomen, NameData.belgianMen, NameData.belgianSurnames)
      case .de: (NameData.germanWomen, NameData.germanMen, NameData.germanSurnames)
      case .fr: (NameData.frenchWomen, NameData.frenchMen, NameData.frenchSurnames)
      case .lu:
        (
          NameData.luxembourgishWomen, NameData.luxembourgishMen, NameData.luxembourgishSurnames
        )
      case .nl: (NameData.dutchWomen, NameData.dutchMen, NameData.dutchSurnames)
      }
    func names(_ text: String) -> [Substring] { entries(text).map { $0[0] } }
    return (names(women), names(men), names(families))
  }

  private static let shares: [Law] = [
    .share("no-phone", "Customers without a telephone.", of: "phone = ''", is: .percent(8)),
    .shares(
      "genders", "Women buy more.", of: "gender",
      // Of those who are not other, 61 % are women.
      [("'O'", 1200), ("'F'", 60_268), ("'M'", 38_532)]),
    .shares(
      "ages", "Ages in 2024: 18–24, 25–34, 35–44, 45–54, 55–64 and 65–79.",
      of: """
        case when year(date_of_birth) >= 1999 then 1 when year(date_of_birth) >= 1989 then 2 \
        when year(date_of_birth) >= 1979 then 3 when year(date_of_birth) >= 1969 then 4 \
        when year(date_of_birth) >= 1959 then 5 else 6 end
        """, zip(1...6, CustomerBook.ageShares).map { ("\($0.0)", $0.1) }),
    .shares(
      "registration-channels", "How customers came to register.", of: "registration_channel",
      Law.weights(of: RegistrationChannel.self, CustomerBook.channelShares)),
    .shares(
      "statuses", "Whether accounts are in use.", of: "customer_status",
      Law.weights(of: CustomerStatus.self, [900, 90, 10])),
  ]

  private static let languages: [Law] = [
    .share(
      "own-language", "Most are written to in their country's language, some in English.",
      of: """
        language_preference = case country_code when 'DE' then 'de' when 'FR' then 'fr' else 'nl' end
        """, where: "country_code in ('DE', 'FR', 'NL')", is: .percent(96)),
    .holds(
      "languages", "Customers are written to in a language of their country, or in English.",
      """
      language_preference = 'en' or case country_code when 'DE' then (language_preference = 'de') \
      when 'FR' then (language_preference = 'fr') when 'NL' then (language_preference = 'nl') \
      when 'BE' then (language_preference in ('nl', 'fr')) \
      else (language_preference in ('fr', 'de')) end
      """),
    .share(
      "english", "Of the customers in Luxembourg, 19 in a hundred are written to in English.",
      of: "language_preference = 'en'", where: "country_code = 'LU'", is: .percent(19)),
  ]
}
