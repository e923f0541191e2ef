package import Fixtures
package import Storage
import Synchronization

/// A place that holds, or makes, the tables of a dataset.
package protocol ComparedSource: Sendable {
  /// The place, as the user named it.
  var location: String { get }

  /// The tables that are there and not declared.
  /// - Parameter declared: those that are.
  /// - Returns: the tables in some order.
  func others(beside declared: [TablePath]) -> [TablePath]

  /// Opens a table, for one thread.
  /// - Parameters:
  ///   - info: what the declaration says of it.
  ///   - workers: who may help with it.
  ///   - cancellation: a way to stop.
  /// - Returns: the table; nil when it is not there.
  /// - Throws: when the place cannot be read.
  func open(
    _ info: TableInfo, workers: Workers, cancellation: Cancellation
  ) throws(StoreError) -> (any ComparedTable)?

  /// Ends statements that are running; more than one call may be needed.
  func interrupt()
}

/// The generator as a side of a comparison.
package struct GeneratedSource: ComparedSource {
  package let location: String
  private let tables: [TablePath: PlannedTable]

  /// The tables of a plan.
  package init(_ plan: LoadPlan, location: String) {
    self.location = location
    tables = Dictionary(uniqueKeysWithValues: plan.tables.map { ($0.info.path, $0) })
  }

  package func others(beside declared: [TablePath]) -> [TablePath] { [] }

  package func open(
    _ info: TableInfo, workers: Workers, cancellation: Cancellation
  ) -> (any ComparedTable)? {
    tables[info.path].map {
      GeneratedTable($0.source, rows: $0.rows, workers: workers, cancellation: cancellation)
    }
  }

  package func interrupt() {}
}

/// A database as a side of a comparison.
package final class QueriedSource: ComparedSource {
  private let source: any DataSource
  private let catalogue: StoredCatalogue
  private let sessions = Mutex(Sessions())

  /// Those that are open; a session is for one thread but for its interruption.
  private struct Sessions: @unchecked Sendable {
    var open: [any QuerySession] = []
  }

  /// Reads what tables there are.
  /// - Parameters:
  ///   - source: the place.
  ///   - databases: the databases that count.
  /// - Throws: when the place cannot be read.
  package init(_ source: any DataSource, databases: [String]) throws(StoreError) {
    self.source = source
    catalogue = try source.openSession(databases).catalogue()
  }

  package var location: String { source.location }

  package func others(beside declared: [TablePath]) -> [TablePath] {
    catalogue.tables.map(\.path).filter { !declared.contains($0) }
      .sorted { $0.description < $1.description }
  }

  package func open(
    _ info: TableInfo, workers: Workers, cancellation: Cancellation
  ) throws(StoreError) -> (any ComparedTable)? {
    if let problem = catalogue.problems[info.path.database] { throw .unsupported(problem) }
    guard let stored = catalogue[info.path] else { return nil }
    let session = try source.openSession([info.path.database])
    let opened = Sessions(open: [session])
    sessions.withLock { $0.open += opened.open }
    return QueriedTable(
      info, stored, in: session, dialect: source.dialect, cancellation: cancellation)
  }

  package func interrupt() {
    let sessions = sessions.withLock { $0 }
    for session in sessions.open { session.interrupt() }
  }
}

/// Compares the tables of two places, several at a time.
package struct DatasetComparison: Sendable {
  private let expected: any ComparedSource
  private let found: any ComparedSource
  private let comparison: TableComparison
  private let cancellation: Cancellation

  /// A comparison.
  /// - Parameters:
  ///   - expected: what should be there.
  ///   - found: what is there.
  ///   - limit: how many rows at most are shown of each table.
  ///   - cancellation: a way to stop; whoever requests it interrupts both sides as well.
  package init(
    expected: any ComparedSource, found: any ComparedSource,
    limit: Int = TableComparison.usualLimit, cancellation: Cancellation = Cancellation()
  ) {
    (self.expected, self.found) = (expected, found)
    comparison = TableComparison(limit: limit)
    self.cancellation = cancellation
  }

  /// Compares tables.
  /// - Parameters:
  ///   - tables: which ones, with how many rows they have, roughly: long ones are begun first.
  ///   - workers: who does it, a table each.
  /// - Returns: what came of each table that is on some side, in the same order.
  /// - Throws: `cancelled`; what goes wrong with a table is its outcome.
  package func run(
    _ tables: [(info: TableInfo, rows: Int)], workers: Workers
  ) throws(StoreError) -> [TableDifference] {
    let order = tables.indices.sorted { (tables[$1].rows, $0) < (tables[$0].rows, $1) }
    let infos = tables.map(\.info)
    let results = Mutex<[TableDifference?]>(Array(repeating: nil, count: tables.count))
    let helpers = tables.count < workers.count ? workers : .one
    workers.forEach(tables.count) { number in
      let place = order[number]
      let difference = compare(infos[place], helpers)
      results.withLock { $0[place] = difference }
    }
    try cancellation.check()
    return results.withLock { $0.compactMap(\.self) }
  }

  /// Compares a table; nil when neither side has it.
  private func compare(_ info: TableInfo, _ workers: Workers) -> TableDifference? {
    if cancellation.isRequested { return nil }
    do throws(StoreError) {
      let before = try expected.open(info, workers: workers, cancellation: cancellation)
      let after = try found.open(info, workers: workers, cancellation: cancellation)
      switch (before, after) {
      case (nil, nil): return nil
      case (let before?, let after?): return try comparison.compare(expected: before, found: after)
      case (let before?, nil):
        var difference = TableDifference(info.path, .missing)
        difference.expected = .init(rows: try before.rowCount())
        return difference
      case (nil, let after?):
        var difference = TableDifference(info.path, .unexpected)
        difference.found = .init(rows: try after.rowCount())
        return difference
      }
    } catch {
      var difference = TableDifference(info.path, .failed)
      difference.notes.append(error.description)
      return difference
    }
  }
}
