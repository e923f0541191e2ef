import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@testable import Validate

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lends a new directory, and removes it with the files in it.
func withTemporaryDirectory(_ body: (String) throws -> Void) throws {
  let path = "/tmp/fixturectl-validate-\(UInt64.random(in: 0 ... .max))"
  let code = unsafe mkdir(path, 0o777)
  try #require(code == 0)
  defer { removeAll(path) }
  try body(path)
}

private func removeAll(_ path: String) {
  if let directory = unsafe opendir(path) {
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != "..", unsafe unlink("\(path)/\(name)") != 0 {
        removeAll("\(path)/\(name)")
      }
    }
    unsafe _ = closedir(directory)
  }
  unsafe _ = rmdir(path)
}

/// A world in SQLite files, changed by some statements.
struct Planted {
  let world: World
  let directory: String

  /// Makes the files of a world.
  init(_ world: World, in directory: String) throws {
    self.world = world
    self.directory = directory
    let plan = LoadPlan(
      world: world, tables: world.tables.map { PlannedTable(source: $0, rows: 0..<$0.count) },
      indexes: .keys)
    _ = try Loader(jobs: 1).load(plan, into: SQLiteStore(directory: directory))
  }

  /// Runs statements in the file of a database.
  func execute(_ database: String, _ sql: String) throws {
    try Connection(path: "\(directory)/\(database).sqlite", access: .write).execute(sql)
  }

  /// Makes a table again without its constraints, so that it takes anything.
  func loosen(_ path: TablePath, columns: [String]? = nil) throws {
    let table = path.table
    try execute(
      path.database,
      """
      ALTER TABLE \(table) RENAME TO old;
      CREATE TABLE \(table) AS SELECT \(columns?.joined(separator: ", ") ?? "*") FROM old;
      DROP TABLE old;
      """)
  }

  func source(_ path: TablePath) throws -> TableSource { try #require(world[path]) }

  /// The table as it is stored.
  func stored(_ path: TablePath) throws -> QueriedTable {
    let source = SQLiteSource(directory: directory)
    let session = try source.openSession([path.database])
    let table = try #require(try session.catalogue()[path])
    return QueriedTable(
      try self.source(path).info, table, in: session, dialect: source.dialect)
  }

  /// What is stored against what the generator says, by both ways in.
  func difference(_ path: TablePath, limit: Int = 20) throws -> TableDifference {
    let expected = GeneratedTable(try source(path))
    let comparison = TableComparison(limit: limit)
    let narrowed = try comparison.narrow(expected: expected, found: try stored(path))
    let compared = try comparison.compare(
      expected: GeneratedTable(try source(path)), found: try stored(path))
    #expect(narrowed.outcome == compared.outcome)
    #expect(narrowed.rows == compared.rows)
    #expect(narrowed.columns == compared.columns)
    if let before = compared.expected?.tableDigest, let after = compared.found?.tableDigest {
      let known = try comparison.narrow(
        expected: expected, found: try stored(path), knowing: (before, after))
      #expect(known == compared)
    }
    return compared
  }
}

/// A library with a change to it, against the library as it should be.
func difference(
  of path: TablePath, scale: Scale = Scale(billionths: 20_000_000), limit: Int = 20,
  after sql: String
) throws -> TableDifference {
  var result: TableDifference?
  try withTemporaryDirectory { directory in
    let planted = try Planted(Library.dataset.world(seed: 42, scale: scale), in: directory)
    try planted.execute(path.database, sql)
    result = try planted.difference(path, limit: limit)
  }
  return try #require(result)
}

extension TableDifference.Content {
  var tableDigest: TableDigest? { digest.flatMap { TableDigest(rows: rows, hexadecimal: $0) } }
}

extension TableDifference {
  /// The rows that differ in a line each, such as `changed BOOK_000007: pages 112 → 113`.
  var lines: [String] {
    rows.map { row in
      let key = row.key.map { $0.value.word }.joined(separator: ",")
      let counts =
        row.kind == .repeated || max(row.expectedRows, row.foundRows) > 1
        ? " \(row.expectedRows)→\(row.foundRows)" : ""
      let cells = row.cells.map { cell in
        switch (cell.expected, cell.found) {
        case (let before?, let after?): "\(cell.column) \(before.word) → \(after.word)"
        case (let only?, nil), (nil, let only?): "\(cell.column) \(only.word)"
        case (nil, nil): cell.column
        }
      }
      return "\(row.kind) \(key)\(counts)"
        + (cells.isEmpty ? "" : ": " + cells.joined(separator: ", "))
    }
  }

  /// The columns that differ in a word each.
  var columnWords: [String] { columns.map { "\($0.column) \($0.kind)" } }
}

extension ShownCell {
  var word: String { (value ?? "NULL") + (storedAs.map { " (\($0))" } ?? "") }
}
