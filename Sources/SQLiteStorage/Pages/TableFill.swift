internal import CSQLite
internal import Fixtures
internal import Storage

/// Where a table and its indexes lie in a database, all of them empty.
struct TableTrees {
  /// An index, or the key.
  struct Index {
    /// Its page.
    let root: UInt32
    /// The columns that it is of.
    let columns: [Int]
    /// Whether no two rows may have the same values.
    let isUnique: Bool
  }

  /// The table's page.
  let root: UInt32
  let indexes: [Index]
  /// The column whose values are the numbers of the rows.
  let alias: Int?

  /// Looks up what SQLite has made.
  init(
    of table: TableInfo, in schema: String, _ connection: Connection, isConstrained: Bool = true
  ) throws(SQLiteError) {
    let rows = try connection.rows(
      "SELECT name, rootpage FROM \(SQLiteDialect.quoted(schema)).sqlite_schema WHERE tbl_name = ?",
      [.text(table.path.table)])
    var roots: [String: UInt32] = [:]
    for row in rows {
      guard let name = row[0].text, let root = row[1].integer, root > 0 else { continue }
      roots[name] = UInt32(root)
    }
    guard let root = roots[table.path.table] else {
      throw SQLiteError(
        code: SQLITE_ERROR, message: "no such table: \(table.path)", path: connection.path)
    }
    self.root = root
    indexes = SQLiteDialect.indexes(of: table).compactMap { index in
      roots[index.name].map { Index(root: $0, columns: index.columns, isUnique: index.isUnique) }
    }
    // "INTEGER PRIMARY KEY" is SQLite's name for the number of a row.
    let isNumbered =
      isConstrained && table.keyLength == 1
      && SQLiteDialect.declaredType(table.columns[0].type) == "INTEGER"
    alias = isNumbered ? 0 : nil
  }
}

/// Writes the rows of a table, in the order of its key, straight to the pages of a database that
/// nobody has open: the table, its key and its indexes, each from the leaves up.
///
/// SQLite takes a row through its virtual machine, finds the place in the tree and moves what is
/// there; all of that is known beforehand when sorted rows fill empty tables. It reads the pages as
/// if it had written them, and checks them in the tests (`PRAGMA integrity_check`).
final class TableFill {
  private let cells: BatchCells
  private let columns: [Int]
  private let alias: Int?
  private let tree: TreeBuilder
  private let indexes: [IndexFill]
  private let path: String
  private var record: Record
  /// The number of the last row.
  private var number: Int64 = 0
  private var isBegun = false

  /// Starts filling a table.
  /// - Parameters:
  ///   - table: the table.
  ///   - trees: where it lies.
  ///   - space: the pages of the database.
  ///   - path: the database, for errors.
  init(_ table: TableInfo, _ trees: TableTrees, in space: PageSpace, path: String) {
    cells = BatchCells(table)
    columns = Array(table.columns.indices)
    alias = trees.alias
    self.path = path
    tree = TreeBuilder(.tableLeaf, root: trees.root, in: space)
    indexes = trees.indexes.map { IndexFill($0, of: table, in: space, path: path) }
    record = Record(cells: table.columns.count)
  }

  /// Writes the rows of a batch.
  /// - Throws: what keeps the pages from being written, or a row that SQLite could not keep.
  func write(_ batch: Batch) throws(SQLiteError) {
    do {
      try cells.lend(batch) {
        for row in 0..<batch.count {
          let next = alias.map { value(of: row, $0) } ?? number + 1
          if isBegun, next <= number {
            throw SQLiteError(disorderOf: cells.table, isTwice: next == number, path: path)
          }
          isBegun = true
          number = next
          record.encode(row, of: cells, columns, alias: alias)
          try tree.add(&record, number: next)
        }
        let first = number - Int64(batch.count) + 1
        for index in indexes {
          try index.add(batch.count, of: cells) { row in
            alias.map { value(of: row, $0) } ?? first + Int64(row)
          }
        }
      }
    } catch let error as SQLiteError {
      throw error
    } catch {
      let place = (error as? InexactDecimal).map { "\($0.table).\($0.column)" } ?? ""
      throw SQLiteError(
        code: SQLITE_TOOBIG,
        message: "\(place) holds a number of more than 15 digits, which SQLite cannot keep exact",
        path: path)
    }
  }

  /// Writes what is left.
  func finish() throws(SQLiteError) {
    try tree.finish()
    for index in indexes { try index.finish() }
  }

  private func value(of row: Int, _ column: Int) -> Int64 {
    guard case .integers(let numbers) = unsafe cells.columns[column].values else { return 0 }
    return unsafe numbers[row]
  }
}
