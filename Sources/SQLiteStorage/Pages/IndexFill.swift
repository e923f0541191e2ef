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

  /// Adds the entry of a row.
  func add(_ row: Int, of cells: BatchCells, number: Int64) throws(SQLiteError) {
    record.encode(row, of: cells, index.columns, number: number)
    if isOrdered { return try unsafe tree.add(record.bytes) }
    unsafe entries.append(contentsOf: record.bytes)
    ends.append(entries.count)
  }

  /// Writes what is left.
  /// - Throws: when two rows have the same key.
  func finish() throws(SQLiteError) {
    let ends = ends
    let failure: SQLiteError? = unsafe entries.withUnsafeBytes { bytes in
      func entry(_ place: Int) -> UnsafeRawBufferPointer {
        let start = place == 0 ? 0 : ends[place - 1]
        return unsafe UnsafeRawBufferPointer(rebasing: bytes[start..<ends[place]])
      }
      do throws(SQLiteError) {
        try unsafe addSorted(ends.count, entry)
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
    try tree.finish()
  }

  private func addSorted(
    _ count: Int, _ entry: (Int) -> UnsafeRawBufferPointer
  ) throws(SQLiteError) {
    let values = index.columns.count
    func order(_ one: Int, _ other: Int, _ values: Int) -> Int {
      unsafe RecordOrder.compare(entry(one), entry(other), values: values)
    }
    var last: Int?
    for place in (0..<count).sorted(by: { order($0, $1, values + 1) < 0 }) {
      if index.isUnique, let last, order(last, place, values) == 0 {
        throw SQLiteError(disorderOf: table, isTwice: true, path: path)
      }
      last = place
      try unsafe tree.add(entry(place))
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
