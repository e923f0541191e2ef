/// When in the day things happen: a weight for each hour, read by quantile to the second.
struct TimeOfDay: Sendable {
  private let table: CumulativeTable
  private let firstHour: Int

  /// - Parameters:
  ///   - weights: how much falls into each hour, in relation to the others.
  ///   - firstHour: the hour of the first weight.
  init(_ weights: [Int], from firstHour: Int) {
    // A weight of 3,600 an hour's unit makes the offset in an hour its second.
    table = CumulativeTable(weights.map { $0 * 3600 })
    self.firstHour = firstHour
    units = weights.map { UInt64(max(1, $0)) }
  }

  private let units: [UInt64]

  /// The second of the day at a quantile, in units of 2^-64.
  @inline(__always)
  func second(at quantile: UInt64) -> Int {
    let (hour, offset) = table.locate(quantile)
    return (firstHour + hour) * 3600 + Int(offset / units[hour])
  }

  /// The quantile of a row among the rows of its day: later rows have later ones.
  @inline(__always)
  static func quantile(_ place: Int, of count: Int, jitter: UInt64) -> UInt64 {
    ((UInt64(place) << 32 | jitter >> 32) / UInt64(count)) << 32
  }
}
