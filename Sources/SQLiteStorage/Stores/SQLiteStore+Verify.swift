public import Fixtures
public import Storage

extension SQLiteStore {
  /// Counts and fingerprints the stored tables, and compares them with a manifest.
  /// - Parameters:
  ///   - manifest: what should be there.
  ///   - tables: what the dataset declares.
  /// - Returns: the differences, in the order of the manifest; none when all is as it says.
  /// - Throws: when a file cannot be opened, or somebody else is changing it.
  public func verify(
    _ manifest: Manifest, of tables: [TableInfo]
  ) throws(StoreError) -> [StoredDifference] {
    var differences: [StoredDifference] = []
    var connections: [String: Connection] = [:]
    var gone: Set<String> = []
    for entry in manifest.tables {
      let path = entry.path
      guard let table = tables.first(where: { $0.path == path }) else {
        differences.append(.unknownTable(entry.table))
        continue
      }
      if gone.contains(path.database) { continue }
      let name = SQLiteStore.fileName(of: path.database)
      guard FileSystem.size(of: "\(directory)/\(name)") != nil else {
        gone.insert(path.database)
        differences.append(.missingFile(name))
        continue
      }
      if connections[path.database] == nil {
        connections[path.database] = try reporting(at: directory) { () throws(SQLiteError) in
          try Connection(path: "\(directory)/\(name)", access: .read)
        }
      }
      guard let connection = connections[path.database] else { continue }
      if let difference = try difference(of: table, from: entry, in: connection) {
        differences.append(difference)
      }
    }
    return differences
  }

  /// The fingerprint of a stored table.
  public func digest(of table: TableInfo) throws(StoreError) -> TableDigest {
    try reporting(at: directory) { () throws(SQLiteError) in
      let name = SQLiteStore.fileName(of: table.path.database)
      return try Connection(path: "\(directory)/\(name)", access: .read)
        .digest(of: table, in: "main")
    }
  }

  private func difference(
    of table: TableInfo, from entry: Manifest.Table, in connection: Connection
  ) throws(StoreError) -> StoredDifference? {
    do throws(SQLiteError) {
      guard try Inventory(of: connection, schema: "main").tables.contains(table.path.table) else {
        return .missingTable(table.path)
      }
      let found = try connection.digest(of: table, in: "main")
      if found.rows != entry.rows {
        return .rows(table.path, expected: entry.rows, found: found.rows)
      }
      if found.description != entry.digest {
        return .digest(table.path, expected: entry.digest, found: found.description)
      }
      return nil
    } catch {
      // A value of another type, a missing column, damage: a finding about this table.
      if error.isBusy || error.isDiskFull { throw error.storeError(at: directory) }
      return .unreadable(table.path, error.message)
    }
  }
}
