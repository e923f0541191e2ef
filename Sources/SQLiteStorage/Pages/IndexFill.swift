internal import CSQLite
internal import Fixtures

/// Fills an index as the rows of its table come: at once where the entries come in order, and
/// sorted at the end where they may not.
final class IndexFill {
  private let table: TableInfo
  private let index: TableTrees.Index
  private let isOrdered: Bool
  private let tree: TreeBuilder
  private let path: String
  private var record: Record
  /// All entries, where they may not come in order.
  private var entries: [UInt8] = []
  private var ends: [Int] = []

  /// - Parameters:
  ///   - index: where it is, and of what.
  ///   - table: its table.
  ///   - space: the pages of the database.
  ///   - path: the database, for errors.
  init(_ index: TableTrees.Index, of table: TableInfo, in space: PageSpace, path: String) {
    self.table = table
    self.index = index
    self.path = path
    // Keys by number ascend with the rows.
    isOrdered = index.columns == [0] && table.columns[0].layout == .keys && table.keyLength == 1
    tree = TreeBuilder(.indexLeaf, root: index.root, in: space)
    record = Record(cells: index.columns.count + 1)
  }

  /// Adds the entries of rows.
  /// - Parameters:
  ///   - rows: how many there are.
  ///   - cells: their batch.
  ///   - number: gives the number of a row by its place in the batch.
  /// - Throws: when pages cannot be written.
  func add(
    _ rows: Int, of cells: BatchCells, number: (Int) -> Int64
  ) throws(SQLiteError) {
    let columns = index.columns
    func encode(_ row: Int, _ record: inout Record) {
      record.encode(row, of: cells, columns, number: number(row))
    }
    // Lent once, because each access to what belongs to an object costs as much as an entry.
    func write(_ record: inout Record) throws(SQLiteError) {
      for row in 0..<rows {
        encode(row, &record)
        try unsafe tree.add(record.bytes)
      }
    }
    func gather(_ record: inout Record, _ entries: inout [UInt8], _ ends: inout [Int]) {
      for row in 0..<rows {
        encode(row, &record)
        unsafe entries.append(contentsOf: record.bytes)
        ends.append(entries.count)
      }
    }
    if isOrdered { return try write(&record) }
    gather(&record, &entries, &ends)
  }

  /// Writes what is left.
  /// - Throws: when two rows have the same key.
  func finish() throws(SQLiteError) {
    let failure: SQLiteError? = unsafe entries.withUnsafeBytes { bytes in
      do throws(SQLiteError) {
        try unsafe addSorted(EntrySort(bytes, ends: ends, columns: index.columns.count))
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
    // The other indexes of the table still need room.
    (entries, ends) = ([], [])
    try tree.finish()
  }

  private func addSorted(_ entries: EntrySort) throws(SQLiteError) {
    var last: Int?
    for place in entries.places() {
      if index.isUnique, let last, entries.areAlike(last, place) {
        throw SQLiteError(disorderOf: table, isTwice: true, path: path)
      }
      last = place
      try unsafe tree.add(entries.entry(place))
    }
  }
}

extension SQLiteError {
  /// Rows of a table do not come as they are declared to.
  init(disorderOf table: TableInfo, isTwice: Bool, path: String) {
    let key = table.key.map(\.name).joined(separator: ", ")
    self.init(
      code: isTwice ? SQLITE_CONSTRAINT : SQLITE_MISUSE,
      message: isTwice
        ? "two rows of \(table.path) have the same key (\(key)); each row needs one of its own"
        : """
        the rows of \(table.path) do not come in the order of their key (\(key)); declare them so \
        that keys ascend with the rows, as bytes where they are texts
        """,
      path: path)
  }
}
