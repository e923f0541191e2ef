package import Fixtures
package import Storage

/// A table in a database, asked by statements.
package final class QueriedTable: ComparedTable {
  /// More would make a statement's text longer than its answer.
  private static let setsAtOnce = 100

  package let info: TableInfo
  private let session: any QuerySession
  private let dialect: any SQLDialect
  private let stored: StoredTable
  private let cancellation: Cancellation
  /// Whether the database lets no value of another type into a column.
  private let isTyped: Bool
  /// Whether the database finds the rows of a range of keys without reading all.
  private let isIndexed: Bool

  /// A table.
  /// - Parameters:
  ///   - info: what the declaration says of it.
  ///   - stored: what the database says of it.
  ///   - session: who asks.
  ///   - dialect: how.
  ///   - cancellation: a way to stop between statements; the one who stops interrupts the session.
  package init(
    _ info: TableInfo, _ stored: StoredTable, in session: any QuerySession,
    dialect: any SQLDialect, cancellation: Cancellation = Cancellation()
  ) {
    self.info = info
    self.session = session
    self.dialect = dialect
    self.stored = stored
    self.cancellation = cancellation
    isTyped = dialect.isTyped
    isIndexed = stored.uniqueKeys.contains(Set(info.key.map(\.name)))
  }

  package var columnNames: [String] { stored.columns.map(\.name) }

  package var keysMayBeMissing: Bool {
    info.key.contains { stored[$0.name]?.acceptsNull ?? true }
  }

  package func rowCount() throws(StoreError) -> Int { try count(.all) }

  package func digests(
    of columns: [ColumnInfo], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    if ranges.isEmpty { return [] }
    let items = dialect.digest(of: columns, in: nil)
    let statement = isIndexed || ranges.count == 1 ? united(items, ranges) : grouped(items, ranges)
    let found: [[StoredValue]]
    do throws(StoreError) {
      found = try rows(statement)
    } catch {
      guard case .database(_, let message, _) = error else { throw error }
      return try digestsOneByOne(of: columns, in: ranges, message)
    }
    var digests = Array(repeating: RangeDigest(TableDigest()), count: ranges.count)
    for row in found {
      // Rows outside of all ranges have no number.
      guard let number = row[0].integer else { continue }
      digests[Int(number)] = try rangeDigest(from: row[1...])
    }
    return digests
  }

  package func digests(
    ofEach sets: [[ColumnInfo]], in ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    var digests: [RangeDigest] = []
    for start in stride(from: 0, to: sets.count, by: Self.setsAtOnce) {
      digests += try self.digests(
        ofSome: sets[start..<min(start + Self.setsAtOnce, sets.count)], ranges)
    }
    return digests
  }

  package func keys(every step: Int, in range: KeyRange, most: Int) throws(StoreError) -> [Key] {
    let columns = Array(info.key)
    let items = columns.map { Cell.item(of: $0, dialect, isTyped: isTyped) }
    var keys: [Key] = []
    var rest = range
    // From each key to the next, so that no row is passed twice.
    while keys.count < most {
      let statement = """
        SELECT \(items.joined(separator: ", ")) FROM \(place) WHERE \(condition(rest)) \
        ORDER BY \(order) LIMIT \(step), 1
        """
      guard let row = try rows(statement).first else { break }
      let key = cells(row, columns)
      guard case .keys(_, let below) = rest == .all ? .keys(from: nil, below: nil) : rest,
        !key.contains(where: { $0 == .null || $0.misfitKind != nil })
      else { break }
      keys.append(key)
      rest = .keys(from: key, below: below)
    }
    return keys
  }

  package func rows(
    of columns: [ColumnInfo], in range: KeyRange, most: Int
  ) throws(StoreError) -> [[Cell]] {
    let items = columns.map { Cell.item(of: $0, dialect, isTyped: isTyped) }
    return try rows(
      """
      SELECT \(items.joined(separator: ", ")) FROM \(place) WHERE \(condition(range)) \
      ORDER BY \(order) LIMIT \(most)
      """
    ).map { cells($0, columns) }
  }

  package func statement(for key: Key) -> String? {
    let conditions = zip(info.key, key).map { column, cell in
      let name = dialect.quoted(column.name)
      if cell == .null { return "\(name) IS NULL" }
      return "\(dialect.operand(name, column.type)) = \(cell.literal(column.type, dialect))"
    }
    return "SELECT * FROM \(place) WHERE \(conditions.joined(separator: " AND "))"
  }
}

// MARK: Statements

extension QueriedTable {
  private var place: String { dialect.place(info.path) }

  private var order: String {
    info.key.map { dialect.quoted($0.name) }.joined(separator: ", ")
  }

  /// The key as conditions take it.
  private var key: String {
    list(info.key.map { dialect.operand(dialect.quoted($0.name), $0.type) })
  }

  private func list(_ items: [String]) -> String {
    items.count == 1 ? items[0] : "(\(items.joined(separator: ", ")))"
  }

  private func bound(_ key: Key) -> String {
    list(zip(info.key, key).map { $1.literal($0.type, dialect) })
  }

  /// The condition that a row is in a range.
  private func condition(_ range: KeyRange) -> String {
    let nullable = info.key.filter { stored[$0.name]?.acceptsNull ?? true }
      .map { dialect.quoted($0.name) }
    switch range {
    case .all: return "1 = 1"
    case .withoutKey:
      if nullable.isEmpty { return "1 = 0" }
      return "(\(nullable.map { "\($0) IS NULL" }.joined(separator: " OR ")))"
    case .keys(let from, let below):
      var conditions = nullable.map { "\($0) IS NOT NULL" }
      if let from { conditions.append("\(key) >= \(bound(from))") }
      if let below { conditions.append("\(key) < \(bound(below))") }
      return conditions.isEmpty ? "1 = 1" : conditions.joined(separator: " AND ")
    }
  }

  /// A statement that goes to each range by the index of the key.
  private func united(_ items: [String], _ ranges: [KeyRange]) -> String {
    ranges.enumerated().map { number, range in
      "SELECT \(number), \(items.joined(separator: ", ")) FROM \(place) WHERE \(condition(range))"
    }.joined(separator: " UNION ALL ")
  }

  /// A statement that goes through the table once.
  private func grouped(_ items: [String], _ ranges: [KeyRange]) -> String {
    let cases = ranges.enumerated().map { "WHEN \(condition($1)) THEN \($0)" }
    return """
      SELECT CASE \(cases.joined(separator: " ")) END AS fixture_range, \
      \(items.joined(separator: ", ")) FROM \(place) \
      WHERE \(condition(QueriedTable.hull(of: ranges))) GROUP BY fixture_range
      """
  }

  /// A range that holds all of some, which come in order.
  private static func hull(of ranges: [KeyRange]) -> KeyRange {
    guard case .keys(let from, _) = ranges.first, case .keys(_, let below) = ranges.last else {
      return .all
    }
    return .keys(from: from, below: below)
  }

  private func rows(_ statement: String) throws(StoreError) -> [[StoredValue]] {
    try cancellation.check()
    return try session.rows(statement)
  }

  private func count(_ range: KeyRange) throws(StoreError) -> Int {
    let rows = try rows("SELECT count(*) FROM \(place) WHERE \(condition(range))")
    guard let count = rows.first?.first?.integer else { throw noAnswer }
    return Int(count)
  }

  private func cells(_ row: [StoredValue], _ columns: [ColumnInfo]) -> [Cell] {
    zip(columns, row).map { Cell($1, $0.type, isTyped: isTyped) }
  }
}

// MARK: Fingerprints

extension QueriedTable {
  private func rangeDigest(from values: ArraySlice<StoredValue>) throws(StoreError) -> RangeDigest {
    guard let digest = dialect.digest(from: values) else { throw noAnswer }
    return RangeDigest(digest)
  }

  /// The same, when some cell is in the way of a statement for all ranges.
  private func digestsOneByOne(
    of columns: [ColumnInfo], in ranges: [KeyRange], _ problem: String
  ) throws(StoreError) -> [RangeDigest] {
    // What is wrong beyond the cells, such as a file that was removed, shows here.
    if ranges.count == 1 { return [RangeDigest(rows: try count(ranges[0]), problem: problem)] }
    var digests: [RangeDigest] = []
    for range in ranges { digests += try self.digests(of: columns, in: [range]) }
    return digests
  }

  private func digests(
    ofSome sets: ArraySlice<[ColumnInfo]>, _ ranges: [KeyRange]
  ) throws(StoreError) -> [RangeDigest] {
    let width = dialect.digest(of: [], in: nil).count
    let items = sets.flatMap { dialect.digest(of: $0, in: nil) }
    let conditions = ranges.map { "(\(condition($0)))" }.joined(separator: " OR ")
    do throws(StoreError) {
      let found = try rows(
        "SELECT \(items.joined(separator: ", ")) FROM \(place) WHERE \(conditions)")
      guard let row = found.first, row.count == width * sets.count else { throw noAnswer }
      var digests: [RangeDigest] = []
      for start in stride(from: 0, to: row.count, by: width) {
        digests.append(try rangeDigest(from: row[start..<start + width]))
      }
      return digests
    } catch {
      guard case .database(_, let message, _) = error else { throw error }
      if sets.count == 1 {
        var rows = 0
        for range in ranges { rows += try count(range) }
        return [RangeDigest(rows: rows, problem: message)]
      }
      var digests: [RangeDigest] = []
      for index in sets.indices { digests += try self.digests(ofSome: sets[index...index], ranges) }
      return digests
    }
  }

  private var noAnswer: StoreError {
    .database(code: 0, message: "an answer of another form than was asked for", context: place)
  }
}
