/// The 24 months of the books, numbered from 0.
enum BookMonths {
  static let count = 24

  /// The first day of each month, counted from the first day of the books, and last their end.
  static let bounds: [Int] = (0...count).map { day($0) - RetailCalendar.firstDay }

  /// The first day of a month, which may lie before the books or after them.
  static func day(_ month: Int) -> Day {
    let months = 2024 * 12 + month
    return Day(months / 12, months % 12 + 1, 1)
  }

  /// The first day of a month of the books.
  static func first(_ month: Int) -> Day { RetailCalendar.firstDay + bounds[month] }

  /// The last day of a month of the books.
  static func last(_ month: Int) -> Day { RetailCalendar.firstDay + bounds[month + 1] - 1 }

  /// The month of each day of the books.
  private static let months: [UInt8] = (0..<count).flatMap { month in
    [UInt8](repeating: UInt8(month), count: bounds[month + 1] - bounds[month])
  }

  /// The month of a day, counted from the first day of the books.
  @inline(__always)
  static func month(ofDay number: Int) -> Int { Int(months[number]) }

  /// How many months a day's month is after the first of the books.
  static func month(of day: Day) -> Int {
    let (year, month, _) = day.civil
    return (year - 2024) * 12 + month - 1
  }

  /// What each month sells of a year, of ``seasonTotal``, from January on.
  static let season = [6, 7, 14, 13, 10, 10, 8, 9, 15, 14, 16, 13]
  static let seasonTotal: Int64 = 135
}
