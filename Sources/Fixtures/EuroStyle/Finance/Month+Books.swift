// The months of the books, by days counted from their first.
extension Month {
  /// The first day of each month, and last the end of the books.
  static let bounds = (0...count).map { first($0) - RetailCalendar.firstDay }

  private static let months: [UInt8] = (0..<count).flatMap { month in
    [UInt8](repeating: UInt8(month), count: bounds[month + 1] - bounds[month])
  }

  /// The month of a day of the books.
  @inline(__always)
  static func of(dayNumber number: Int) -> Int { Int(months[number]) }

  /// What each month sells of a year, from January on, and all of them.
  static let season = [6, 7, 14, 13, 10, 10, 8, 9, 15, 14, 16, 13]
  static let seasonTotal: Int64 = 135
}
