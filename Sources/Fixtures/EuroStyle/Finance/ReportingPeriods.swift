/// A month, quarter or year of the books.
public struct ReportingPeriod: Sendable {
  /// How long it is.
  public let type: PeriodType
  /// The first month, counted from the first one of the books.
  public let month: Int

  /// All periods in the order of their keys: the months of a year, its quarters, and the year.
  static let all: [ReportingPeriod] = [0, 12].flatMap { year in
    [(PeriodType.month, 1), (.quarter, 3), (.year, 12)].flatMap { type, length in
      stride(from: 0, to: 12, by: length).map { ReportingPeriod(type: type, month: year + $0) }
    }
  }

  static let keys = TextPool(all.map(\.key))

  /// Where each month of the books is among the periods.
  static let places = (0..<BookMonths.count).map { $0 % 12 + ($0 < 12 ? 0 : 17) }

  private var length: Int { [1, 3, 12][Int(type.rawValue)] }
  var year: Int { 2024 + month / 12 }
  var first: Day { BookMonths.first(month) }
  var last: Day { BookMonths.last(month + length - 1) }

  /// Whether it ended so long ago that its books are closed.
  var isClosed: Bool { last < RetailCalendar.lastDay }

  var key: String {
    switch type {
    case .month: "PER_\(year)_\(String(101 + month % 12).dropFirst())"
    case .quarter: "PER_\(year)_Q\(month % 12 / 3 + 1)"
    case .year: "PER_\(year)_Y"
    }
  }

  var name: String {
    switch type {
    case .month: "\(Self.months[month % 12]) \(year)"
    case .quarter: "Q\(month % 12 / 3 + 1) \(year)"
    case .year: "\(year)"
    }
  }

  static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September",
    "October", "November", "December",
  ]
}

/// How long a period is.
public enum PeriodType: Int, LabelledCell {
  /// From short to long.
  case month, quarter, year

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// The months, quarters and years of the books.
///
/// Two rows of `tiny` at seed 42, cut:
/// `PER_2024_01|MONTH|January 2024|2024-01-01|2024-01-31|2024|1|2023-12-04 09:00:00|2024-02-0…`
/// `PER_2024_02|MONTH|February 2024|2024-02-01|2024-02-29|2024|1|2023-12-04 09:00:00|2024-03-…`
public enum ReportingPeriods {
  static let path: TablePath = "eurostyle_finance.reporting_periods"

  /// The declaration.
  public static let table = Table<EuroStyle, ReportingPeriod>(
    path.table, "A month, quarter or year of the books.",
    count: { _ in ReportingPeriod.all.count },
    columns: [
      .text("period_id", "Year, and month or quarter", .unique) { period, _, out in
        out.append(string: period.key)
      },
      .choice("period_type", "How long it is") { $0.type },
      .text("period_name", "In words") { period, _, out in out.append(string: period.name) },
      .date("start_date", "First day", .inBooks) { $0.first },
      .date("end_date", "Last day", .inBooks, .holds("start_date < end_date")) { $0.last },
      .integer("fiscal_year", .uint16, "The year", .equals("year(start_date)")) { $0.year },
      .bool(
        "is_closed", "Whether its books are closed: all but those that end with the books",
        .equals("end_date < '\(RetailCalendar.lastDay)'")
      ) { $0.isClosed },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .dateTime("updated_date", "When it was closed, a week after its end") {
        $0.isClosed ? ($0.last + 8).start + 61_200 : Day(2023, 12, 4).start + 32_400
      },
    ], laws: laws
  ) { _, index in ReportingPeriod.all[index] }

  private static let laws: [Law] = [
    .facts(
      "period", "A period has its name and days.", of: "period_id",
      ReportingPeriod.all.map { period in
        (
          period.key,
          [
            "period_type": Law.text(period.type.label), "period_name": Law.text(period.name),
            "start_date": "'\(period.first)'", "end_date": "'\(period.last)'",
          ]
        )
      }),
    .holds(
      "closed", "A period is closed a week after its end.",
      """
      created_date = '2023-12-04 09:00:00' and \
      date(updated_date) = case when is_closed then day_after(end_date, 8) else '2023-12-04' end
      """),
  ]
}
