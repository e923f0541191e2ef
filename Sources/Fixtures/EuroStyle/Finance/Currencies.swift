/// The currencies that the ledger knows, in the order of their codes.
public enum Currency: Int, LabelledCell {
  /// Swiss francs, euros, pounds, Norwegian and Swedish crowns, dollars.
  case chf, eur, gbp, nok, sek, usd

  /// The ISO 4217 code.
  public var label: String { "\(self)".uppercased() }

  static let codes = TextPool(labels)

  /// All but the euro.
  static let foreign = allCases.filter { $0 != .eur }

  /// What it is called, and its sign.
  var names: (name: StaticString, symbol: StaticString) {
    switch self {
    case .chf: ("Swiss Franc", "CHF")
    case .eur: ("Euro", "€")
    case .gbp: ("British Pound", "£")
    case .nok: ("Norwegian Krone", "NOK")
    case .sek: ("Swedish Krona", "SEK")
    case .usd: ("US Dollar", "$")
    }
  }
}

/// The currencies.
///
/// Two rows of `tiny` at seed 42:
/// `CHF|Swiss Franc|CHF|2|1|2023-12-04 09:00:00|2023-12-04 09:00:00`
/// `EUR|Euro|€|2|1|2023-12-04 09:00:00|2023-12-04 09:00:00`
public enum Currencies {
  static let path: TablePath = "eurostyle_finance.currencies"

  /// The declaration.
  public static let table = Table<EuroStyle, Currency>(
    path.table, "A currency that the ledger knows.", count: { _ in Currency.allCases.count },
    columns: [
      .pooled("currency_code", "ISO 4217 code", .unique, from: { _ in Currency.codes }) {
        $0.rawValue
      },
      .text("currency_name", "Name in English") { currency, _, out in
        out.append(currency.names.name)
      },
      .text("currency_symbol", "Sign, or the code where there is none") { currency, _, out in
        out.append(currency.names.symbol)
      },
      .integer("decimal_places", .uint8, "Decimals of an amount", .range(2...2)) { _ in 2 },
      .bool("is_active", "Whether it is in use", .holds("is_active")) { _ in true },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .madeBeforeTheBooks("updated_date", "When it changed last"),
    ],
    laws: [
      .facts(
        "currency", "A currency has its name and sign.", of: "currency_code",
        Currency.allCases.map { currency in
          (
            currency.label,
            [
              "currency_name": Law.text("\(currency.names.name)"),
              "currency_symbol": Law.text("\(currency.names.symbol)"),
            ]
          )
        }),
      .madeBeforeTheBooks,
    ]
  ) { _, index in Currency.allCases[index] }
}
