/// What a journal is made for.
enum JournalOrigin: Sendable {
  /// An order, by its number.
  case order(Int)
  /// An order that was cancelled or came back.
  case reversal(Int)
  /// A place in ``MonthlyBooks/journals``.
  case monthly(Int)
}

/// All journals, day by day: those of the day's orders, those of the orders that were cancelled or
/// came back that day, and what the companies book beside; the opening balances come first.
///
/// So the journal of an order, and the order of a journal, are had at once, and there is an array of
/// the orders that ended only.
struct JournalBook: Sendable {
  private let orders: RowCalendar
  private let fates: [OrderFate]
  private let monthly: MonthlyBooks
  /// The orders that were cancelled or came back, by day and number.
  private let reversals: [UInt32]
  private let reversalStarts: [Int]
  /// The first of the monthly journals of each day.
  private let monthlyStarts: [Int]
  /// The first journal of each day, and last their number.
  let dayStarts: [Int]
  /// The first line of each day, and last their number.
  private let lineStarts: [Int]
  /// How many journals open the books.
  private let openings: Int
  /// How the keys of journals, and their numbers, are written.
  let key: KeyFormat
  let number: KeyFormat

  /// Lines of the journal of an order without shipping.
  private static let plainLines = 3

  init(_ orders: RowCalendar, _ fates: [OrderFate], _ monthly: MonthlyBooks) {
    self.orders = orders
    self.fates = fates
    self.monthly = monthly
    let days = RetailCalendar.dayCount
    var reversalStarts = [Int](repeating: 0, count: days + 1)
    for fate in fates {
      if let day = fate.reversed { reversalStarts[day + 1] += 1 }
    }
    for day in 0..<days { reversalStarts[day + 1] += reversalStarts[day] }
    var reversals = [UInt32](repeating: 0, count: reversalStarts[days])
    var next = reversalStarts
    for (order, fate) in fates.enumerated() {
      guard let day = fate.reversed else { continue }
      reversals[next[day]] = UInt32(order)
      next[day] += 1
    }
    var monthlyStarts = [Int](repeating: 0, count: days + 1)
    for journal in monthly.journals {
      monthlyStarts[journal.day - RetailCalendar.firstDay + 1] += 1
    }
    for day in 0..<days { monthlyStarts[day + 1] += monthlyStarts[day] }
    openings = monthly.journals.prefix { $0.kind == .opening }.count
    var dayStarts = [0]
    var lineStarts = [0]
    for day in 0..<days {
      let sold = orders.rows(on: day)
      let ended = reversalStarts[day]..<reversalStarts[day + 1]
      let booked = monthlyStarts[day]..<monthlyStarts[day + 1]
      dayStarts.append(dayStarts[day] + sold.count + ended.count + booked.count)
      let shipped =
        sold.count { fates[$0].hasShipping } + ended.count { fates[Int(reversals[$0])].hasShipping }
      let others = booked.reduce(0) { $0 + monthly.journals[$1].entries.count }
      lineStarts.append(
        lineStarts[day] + (sold.count + ended.count) * Self.plainLines + shipped + others)
    }
    let second = dayStarts[366]
    let count = dayStarts[days]
    key = KeyFormat("JH_2024_", then: "JH_2025_", from: second, digits: 6, count: count)
    number = KeyFormat("JV-2024-", then: "JV-2025-", from: second, digits: 6, count: count)
    self.reversals = reversals
    self.reversalStarts = reversalStarts
    self.monthlyStarts = monthlyStarts
    self.dayStarts = dayStarts
    self.lineStarts = lineStarts
  }

  /// How many journals there are.
  var count: Int { dayStarts[dayStarts.count - 1] }

  /// How many lines they have.
  var lineCount: Int { lineStarts[lineStarts.count - 1] }

  /// The first journal of the second year.
  var secondYear: Int { dayStarts[366] }

  /// The row of a monthly journal.
  func row(ofMonthly index: Int) -> Int {
    if index < openings { return index }
    let day = monthly.journals[index].day - RetailCalendar.firstDay
    // They are the last of their day.
    return dayStarts[day + 1] - (monthlyStarts[day + 1] - index)
  }

  /// What a journal of a day is made for, by its place in the day.
  @inline(__always)
  private func origin(_ place: Int, on day: Int) -> JournalOrigin {
    let first = day == 0 ? openings : 0
    if place < first { return .monthly(place) }
    var rest = place - first
    let sold = orders.rows(on: day)
    if rest < sold.count { return .order(sold.lowerBound + rest) }
    rest -= sold.count
    let ended = reversalStarts[day + 1] - reversalStarts[day]
    if rest < ended { return .reversal(Int(reversals[reversalStarts[day] + rest])) }
    return .monthly(monthlyStarts[day] + first + rest - ended)
  }

  @inline(__always)
  private func lines(of origin: JournalOrigin) -> Int {
    switch origin {
    case .order(let order), .reversal(let order):
      Self.plainLines + (fates[order].hasShipping ? 1 : 0)
    case .monthly(let index): monthly.journals[index].entries.count
    }
  }

  /// Calls `body` with each journal of a range of rows, its day, and what it is made for.
  @inline(__always)
  func forEachJournal(in rows: Range<Int>, _ body: (Int, Int, JournalOrigin) -> Void) {
    var day = dayStarts.owner(of: rows.lowerBound)
    for row in rows {
      while dayStarts[day + 1] <= row { day += 1 }
      body(row, day, origin(row - dayStarts[day], on: day))
    }
  }

  /// Calls `body` with each journal that has some of a range of lines, its day, what it is made for,
  /// and which of its lines they are.
  @inline(__always)
  func forEachJournal(
    withLines rows: Range<Int>, _ body: (Int, Int, JournalOrigin, Range<Int>) -> Void
  ) {
    guard !rows.isEmpty else { return }
    var day = lineStarts.owner(of: rows.lowerBound)
    var line = lineStarts[day]
    var journal = dayStarts[day]
    while line < rows.upperBound {
      while dayStarts[day + 1] <= journal { day += 1 }
      let origin = origin(journal - dayStarts[day], on: day)
      let end = line + lines(of: origin)
      if end > rows.lowerBound {
        let own = max(line, rows.lowerBound) - line..<min(end, rows.upperBound) - line
        body(journal, day, origin, own)
      }
      line = end
      journal += 1
    }
  }
}
