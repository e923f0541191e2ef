/// A table: what a row is, how many there are, the facts of a row, and the columns that show them.
public struct Table<Model: Sendable, Row: Sendable>: Sendable {
  let name: String
  let meaning: String
  let keyLength: Int
  let columns: [Column<Model, Row>]
  let laws: @Sendable () -> [Law]
  let count: @Sendable (Model) -> Int
  let facts: @Sendable (Model, Range<Int>, inout [Row]) -> Void

  /// A table whose rows' facts are computed range by range, for rows that share work.
  /// - Parameters:
  ///   - name: the table's name.
  ///   - meaning: what a row is.
  ///   - keyLength: how many of the first columns make the primary key; rows come in its order.
  ///   - count: how many rows there are.
  ///   - columns: the columns, in order.
  ///   - laws: what must hold beyond the columns.
  ///   - facts: appends the facts of a range of rows to an empty array.
  public init(
    _ name: String, _ meaning: String, keyLength: Int = 1,
    count: @escaping @Sendable (Model) -> Int, columns: [Column<Model, Row>],
    laws: @autoclosure @escaping @Sendable () -> [Law] = [],
    facts: @escaping @Sendable (Model, Range<Int>, inout [Row]) -> Void
  ) {
    precondition((1...columns.count).contains(keyLength), "\(name) needs a primary key")
    self.name = name
    self.meaning = meaning
    self.keyLength = keyLength
    self.columns = columns
    self.laws = laws
    self.count = count
    self.facts = facts
  }

  /// A table in which the facts of a row need no other row's.
  /// - Parameters:
  ///   - name: the table's name.
  ///   - meaning: what a row is.
  ///   - keyLength: how many of the first columns make the primary key; rows come in its order.
  ///   - count: how many rows there are.
  ///   - columns: the columns, in order.
  ///   - laws: what must hold beyond the columns.
  ///   - row: the facts of a row.
  @inline(__always)
  public init(
    _ name: String, _ meaning: String, keyLength: Int = 1,
    count: @escaping @Sendable (Model) -> Int, columns: [Column<Model, Row>],
    laws: @autoclosure @escaping @Sendable () -> [Law] = [],
    row: @escaping @Sendable (Model, Int) -> Row
  ) {
    self.init(name, meaning, keyLength: keyLength, count: count, columns: columns, laws: laws()) {
      model, range, rows in
      for index in range { rows.append(row(model, index)) }
    }
  }

  /// The facts of some rows.
  public func rows(of model: Model, _ range: Range<Int>) -> [Row] {
    var rows: [Row] = []
    facts(model, range, &rows)
    return rows
  }

  /// The facts of all rows.
  public func rows(of model: Model) -> [Row] { rows(of: model, 0..<count(model)) }

  func source(in database: String, _ model: Model, _ seed: Seed) -> TableSource {
    let path = TablePath(database, name)
    let info = TableInfo(
      path: path, meaning: meaning, keyLength: keyLength, columns: columns.map(\.info),
      makeLaws: laws)
    // How many rows there are may take a pass over those of other tables.
    let counting = Once { [count] in count(model) }
    let making = Once { [columns] in
      columns.map { column in
        let name = "\(path).\(column.info.name)@\(column.info.version)"
        return ColumnMaker(
          fill: column.bind(model, Stream(seed: seed, path: name), counting.value),
          texts: column.texts(model, counting.value))
      }
    }
    return TableSource(info: info, counting: counting) { [facts] in
      var chunk = Chunk<Model, Row>(model: model, firstRow: 0, rows: [])
      let makers = making.value
      return { range, batch in
        chunk.firstRow = range.lowerBound
        chunk.rows.removeAll(keepingCapacity: true)
        facts(model, range, &chunk.rows)
        assert(chunk.rows.count == range.count, "\(path) has facts for other rows than asked for")
        for place in makers.indices {
          batch.columns[place].show(makers[place].texts)
          makers[place].fill(chunk, batch.columns[place])
        }
      }
    }
  }

  /// A column at a seed and scale.
  private struct ColumnMaker: Sendable {
    let fill: Column<Model, Row>.Fill
    let texts: CellTexts
  }
}

/// A table of a dataset at a seed and scale, ready to be read in any order by any number of threads.
public struct TableSource: Sendable {
  /// What the declaration says.
  public let info: TableInfo
  /// How many rows there are.
  public var count: Int { counting.value }
  private let counting: Once<Int>
  private let open: @Sendable () -> (Range<Int>, Batch) -> Void

  init(
    info: TableInfo, counting: Once<Int>,
    open: @escaping @Sendable () -> (Range<Int>, Batch) -> Void
  ) {
    self.info = info
    self.counting = counting
    self.open = open
  }

  /// A reader with scratch memory of its own, for one thread.
  public func reader() -> TableReader { TableReader(count: count, fill: open()) }
}

/// Reads rows of a table into batches; for one thread at a time.
public final class TableReader {
  private let count: Int
  private let fill: (Range<Int>, Batch) -> Void

  init(count: Int, fill: @escaping (Range<Int>, Batch) -> Void) {
    self.count = count
    self.fill = fill
  }

  /// Makes some rows.
  /// - Parameters:
  ///   - rows: which ones; within the table and at most the batch's capacity.
  ///   - batch: what they are written to, replacing what it held.
  public func read(_ rows: Range<Int>, into batch: Batch) {
    precondition(rows.count <= batch.capacity && rows.upperBound <= count)
    batch.rows = rows
    fill(rows, batch)
  }
}
