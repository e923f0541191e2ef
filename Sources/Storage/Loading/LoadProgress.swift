/// How far a load has come.
public struct LoadProgress: Sendable {
  /// How many rows of each table have been written, in the order of the plan.
  public let tables: [Int]
  /// How many rows there are to write.
  public let total: Int
  /// How long it has taken.
  public let time: Duration

  package init(tables: [Int], total: Int, time: Duration) {
    self.tables = tables
    self.total = total
    self.time = time
  }

  /// How many rows have been written.
  public var rows: Int { tables.reduce(0, +) }
}
