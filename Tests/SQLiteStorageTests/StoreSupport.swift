import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Runs a test in a directory of its own, which is gone afterwards.
func withTemporaryDirectory(_ body: (String) throws -> Void) throws {
  let path = "/tmp/fixturectl-sqlite-\(UInt64.random(in: 0 ... .max))"
  try makeDirectory(path)
  defer { removeAll(path) }
  try body(path)
}

func makeDirectory(_ path: String) throws {
  let code = unsafe mkdir(path, 0o777)
  try #require(code == 0)
}

func removeAll(_ path: String) {
  for name in names(in: path) {
    let entry = "\(path)/\(name)"
    if unsafe unlink(entry) != 0 { removeAll(entry) }
  }
  unsafe _ = rmdir(path)
}

func remove(_ path: String) throws {
  let code = unsafe unlink(path)
  try #require(code == 0)
}

/// The names in a directory, sorted.
func names(in path: String) -> [String] {
  guard let directory = unsafe opendir(path) else { return [] }
  defer { unsafe _ = closedir(directory) }
  var names: [String] = []
  while let entry = unsafe readdir(directory) {
    let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
      unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
    }
    if name != ".", name != ".." { names.append(name) }
  }
  return names.sorted()
}

/// Puts bytes into a file from a place on, which is made if need be.
func overwrite(_ path: String, with bytes: [UInt8], at offset: Int = 0) throws {
  let descriptor = unsafe open(path, O_WRONLY | O_CREAT, 0o666)
  try #require(descriptor >= 0)
  defer { close(descriptor) }
  let written = unsafe pwrite(descriptor, bytes, bytes.count, offset)
  try #require(written == bytes.count)
}

extension World {
  /// A plan for some tables, or all.
  func plan(_ names: [TablePath]? = nil, indexes: IndexPolicy = .all) -> LoadPlan {
    let chosen = tables.filter { names?.contains($0.info.path) ?? true }
    return LoadPlan(
      world: self, tables: chosen.map { PlannedTable(source: $0, rows: 0..<$0.count) },
      indexes: indexes)
  }

  /// The generator's fingerprint of each table.
  var digests: [String: String] {
    var digests: [String: String] = [:]
    for table in tables {
      let batch = Batch(for: table.info, capacity: max(table.count, 1))
      table.reader().read(0..<table.count, into: batch)
      var digest = RowDigest(for: table.info)
      digests[table.info.path.description] = digest.digest(of: batch).description
    }
    return digests
  }
}

extension SQLiteStore {
  /// Loads tables of the library, or all.
  @discardableResult
  func load(
    _ names: [TablePath]? = nil, seed: Seed = 42, scale: Scale = .tiny, batch: Int = 100
  ) throws -> LoadResult {
    let plan = Library.dataset.world(seed: seed, scale: scale).plan(names)
    return try Loader(jobs: 1, batchSize: batch).load(plan, into: self)
  }

  /// What a query gives in one of the files.
  func query(_ database: String, _ sql: String) throws -> [String] {
    try Connection(path: "\(directory)/\(database).sqlite", access: .read).rows(sql)
      .map { $0.values.map(\.description).joined(separator: "|") }
  }

  /// Runs statements in one of the files, as a user would.
  func execute(_ database: String, _ sql: String) throws {
    try Connection(path: "\(directory)/\(database).sqlite", access: .create).execute(sql)
  }
}

/// All bytes of a file.
func bytes(of path: String) throws -> [UInt8] {
  let descriptor = unsafe open(path, O_RDONLY)
  try #require(descriptor >= 0)
  defer { close(descriptor) }
  var bytes = [UInt8](repeating: 0, count: FileSystem.size(of: path) ?? 0)
  let count = unsafe read(descriptor, &bytes, bytes.count)
  return Array(bytes.prefix(count))
}
