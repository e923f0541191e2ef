import Storage

/// How far a load has come, in a line.
enum ProgressText {
  /// Rows, rate and time left, such as `1,200,000 of 4,000,000 rows (30 %), 1.9 M rows/s, 1 s left`.
  /// - Parameters:
  ///   - rows: how many rows are written.
  ///   - total: how many there are to write.
  ///   - time: how long that took.
  /// - Returns: the line, without its end.
  static func line(rows: Int, of total: Int, time: Duration) -> String {
    let share = total == 0 ? 100 : Int(Double(rows) / Double(total) * 100)
    var line = "\(Figures.count(rows)) of \(Figures.count(total, "row")) (\(share) %)"
    guard rows > 0 else { return line }
    line += ", \(Figures.rate(rows, in: time))"
    if rows >= total { return line + ", finishing" }
    let left = Double(Figures.milliseconds(time)) * Double(total - rows) / Double(rows)
    return line + ", \(Figures.roughTime(.milliseconds(Int(left)))) left"
  }
}
