/// Rows in order of time: how many fall on each day is apportioned to the row, so that the day of a
/// row and the rows of a day are had at once.
struct RowCalendar: Sendable {
  /// The first row of each day, and last the number of rows.
  let bounds: [Int]
  private let guide: [UInt16]

  /// - Parameters:
  ///   - count: how many rows there are.
  ///   - days: how much falls on each day, in relation to the others.
  init(_ count: Int, over days: CumulativeTable) {
    let bounds = days.apportion(count)
    var guide: [UInt16] = []
    var day = 0
    for step in 0..<1024 {
      let row = count * step / 1024
      while day + 2 < bounds.count && bounds[day + 1] <= row { day += 1 }
      guide.append(UInt16(day))
    }
    self.bounds = bounds
    self.guide = guide
  }

  /// How many rows there are.
  var count: Int { bounds[bounds.count - 1] }

  /// The day of a row, counted from the first.
  @inline(__always)
  func day(of row: Int) -> Int {
    var day = Int(guide[row * 1024 / count])
    while bounds[day + 1] <= row { day += 1 }
    return day
  }

  /// The day of a row, for those who know the day of a row shortly before it.
  @inline(__always)
  func day(of row: Int, near day: Int) -> Int {
    bounds[day] <= row && row < bounds[day + 1] ? day : self.day(of: row)
  }

  /// The rows of a day.
  @inline(__always)
  func rows(on day: Int) -> Range<Int> { bounds[day]..<bounds[day + 1] }
}
