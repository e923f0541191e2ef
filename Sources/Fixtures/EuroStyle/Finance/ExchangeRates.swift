/// A rate of a day, or the rate that a month closes with.
public struct RateRow: Sendable {
  let row: Int
  let currency: Currency
  let day: Day
  let isClosing: Bool
  /// Units of the currency for a euro, times a million.
  let rate: Int64
}

/// What kind of rate it is.
public enum RateType: Int, LabelledCell {
  /// Of a day, of a month on average (there is none), and at the end of a month.
  case spot, average, closing

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// Who published a rate.
public enum RateSource: Int, LabelledCell {
  /// The three that are asked.
  case ecb, reuters, bloomberg

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// What a euro costs in other currencies: a bounded walk, day by day.
struct RateBook: Sendable {
  private let seed: Seed

  init(seed: Seed) { self.seed = seed }

  /// Where each walk begins and is drawn back to: units for a euro, times a million.
  static func middle(of currency: Currency) -> Int64 {
    switch currency {
    case .chf: 952_000
    case .eur: 1_000_000
    case .gbp: 851_000
    case .nok: 11_620_000
    case .sek: 11_380_000
    case .usd: 1_086_000
    }
  }

  /// How far a rate strays from its middle at most, in percent.
  static let span: Int64 = 8
  /// How far it moves in a day at most, in thousandths.
  static let step: Int64 = 6

  /// The rates of all days, of each foreign currency, and those of the days that end a month once
  /// more, in the order of the table.
  var rows: [RateRow] {
    let streams = TableStreams(seed: seed, table: ExchangeRates.path)
    let walks = Currency.foreign.map { Self.walk(of: $0, streams($0.label)) }
    var rows: [RateRow] = []
    rows.reserveCapacity(ExchangeRates.count)
    for number in 0..<RetailCalendar.dayCount {
      let day = RetailCalendar.firstDay + number
      let isLast = BookMonths.bounds.contains(number + 1)
      for isClosing in isLast ? [false, true] : [false] {
        for (currency, walk) in zip(Currency.foreign, walks) {
          rows.append(
            RateRow(
              row: rows.count, currency: currency, day: day, isClosing: isClosing,
              rate: walk[number]))
        }
      }
    }
    return rows
  }

  /// A rate a day; none is fixed on Saturdays and Sundays, so that Friday's stands.
  private static func walk(of currency: Currency, _ stream: Stream) -> [Int64] {
    let middle = middle(of: currency)
    var rate = middle
    return (0..<RetailCalendar.dayCount).map { number in
      guard number > 0, (RetailCalendar.firstDay + number).weekday < 5 else { return rate }
      // Two draws make small moves more frequent than large ones.
      var draws = stream.draws(number)
      let move = Int64(draws.next(below: 2501) + draws.next(below: 2501) - 2500)
      // Up to a quarter of a percent by chance, and a sixtieth of the way back.
      rate += rate * move / 1_000_000 + (middle - rate) / 60
      let limit = middle * span / 100
      rate = max(middle - limit, min(middle + limit, rate))
      return rate
    }
  }
}

/// What a euro costs in other currencies.
///
/// Two rows of `tiny` at seed 42:
/// `FX_000001|EUR|CHF|2024-01-01|0.952000|SPOT|ECB|2024-01-01 16:00:00|2024-01-01 16:00:00`
/// `FX_000002|EUR|GBP|2024-01-01|0.851000|SPOT|ECB|2024-01-01 16:00:00|2024-01-01 16:00:00`
public enum ExchangeRates {
  static let path: TablePath = "eurostyle_finance.exchange_rates"

  private static let key = KeyFormat("FX_", digits: 6)

  static let count = Currency.foreign.count * (RetailCalendar.dayCount + BookMonths.count)

  /// The declaration.
  public static let table = Table<EuroStyle, RateRow>(
    path.table,
    "What a euro costs in another currency: a rate each day, and one at the end of each month.",
    count: { _ in count },
    columns: [
      .key("exchange_rate_id", "Number of the row", .like("FX_000001"), from: { _ in key }) {
        $0.row
      },
      .pooled(
        "base_currency", "What is priced: the euro", .references(Currencies.path),
        from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .pooled(
        "target_currency", "What it is priced in", .references(Currencies.path),
        .oneOf(Currency.foreign.map(\.label)), from: { _ in Currency.codes }
      ) { $0.currency.rawValue },
      .date("rate_date", "The day", .inBooks) { $0.day },
      .integer(
        "exchange_rate", .decimal(precision: 18, scale: 6), "Units of the currency for a euro"
      ) { $0.rate },
      .choice("rate_type", "The day's rate, or the one that a month closes with") {
        $0.isClosing ? RateType.closing : .spot
      },
      .choice("data_source", "Who published it") { $0.source },
      .dateTime(
        "created_date", "When it was published: at four in the afternoon",
        .holds("date(created_date) = rate_date and hour(created_date) = 16")
      ) { $0.day.start + 57_600 },
      .dateTime("updated_date", "When it changed last", .equals("created_date")) {
        $0.day.start + 57_600
      },
    ], laws: laws
  ) { model, range, rows in rows.append(contentsOf: model.rates.rows[range]) }

  /// The currency of a rate, so written that no database looks among all days of a currency for one.
  private static let currency = "prefix(target_currency, 3)"

  private static let laws: [Law] = [
    // With the number of rows, this is every currency on every day.
    .unique(
      "daily", "A currency has a rate a day, and one at the end of a month.", "target_currency",
      "rate_date", "rate_type"),
    .holds("base", "What is priced is the euro.", "base_currency = 'EUR'"),
    .holds(
      "span", "A rate stays near its middle.",
      "exchange_rate between \(bound(-RateBook.span)) and \(bound(RateBook.span))"),
    .matched(
      "walk", "A rate moves little in a day, and not on Saturdays and Sundays.",
      where: "rate_type = 'SPOT' and rate_date > '\(RetailCalendar.firstDay)'", in: path,
      on: [
        "rate_date": "day_after(rate_date, 1)", currency: currency, "rate_type": "rate_type",
      ],
      when: """
        (exchange_rate - other.exchange_rate) * 1000 between 0 - other.exchange_rate * \(
          RateBook.step) and other.exchange_rate * \(RateBook.step) \
        and (weekday(rate_date) < 5 or exchange_rate = other.exchange_rate)
        """),
    .matched(
      "closing", "A month closes with the rate of its last day.", where: "rate_type = 'CLOSING'",
      in: path,
      on: [
        "rate_date": "rate_date", currency: currency, "exchange_rate": "exchange_rate",
      ], when: "other.rate_type = 'SPOT' and month(day_after(rate_date, 1)) <> month(rate_date)"),
    .holds(
      "source", "Each kind of rate has its publisher.",
      """
      data_source = case when rate_type = 'CLOSING' then 'BLOOMBERG' \
      when target_currency in ('NOK', 'SEK') then 'REUTERS' else 'ECB' end
      """),
  ]

  private static func bound(_ percent: Int64) -> String {
    Law.choice(
      of: "target_currency",
      Currency.foreign.map { currency in
        let millionths = RateBook.middle(of: currency) * (100 + percent) / 100
        let decimals = String(1_000_000 + millionths % 1_000_000).dropFirst()
        return (currency.label, "\(millionths / 1_000_000).\(decimals)")
      })
  }
}

extension RateRow {
  var source: RateSource {
    if isClosing { return .bloomberg }
    return currency == .nok || currency == .sek ? .reuters : .ecb
  }
}
