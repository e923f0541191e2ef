package import Fixtures
package import Storage

/// A directory of CSV files, one a table, as a side of a comparison.
package struct CSVSource: ComparedSource {
  private let store: CSVStore
  private let tables: [TablePath]

  /// Finds out which tables there are.
  /// - Parameter directory: the directory.
  /// - Throws: when it cannot be read.
  package init(directory: String) throws(StoreError) {
    store = CSVStore(directory: directory)
    tables = try store.tables()
    if tables.isEmpty {
      throw .unsupported(
        """
        \(directory) has no files named DATABASE.TABLE.csv; those that end in .csv.gz have to be \
        decompressed first
        """)
    }
  }

  package var location: String { "csv:\(store.directory)" }

  package func others(beside declared: [TablePath]) -> [TablePath] {
    tables.filter { !declared.contains($0) }
  }

  package func open(
    _ info: TableInfo, workers: Workers, cancellation: Cancellation
  ) throws(StoreError) -> (any ComparedTable)? {
    guard tables.contains(info.path) else { return nil }
    let file = try CSVFile(path: "\(store.directory)/\(store.fileName(of: info.path))")
    return CSVTable(info, file, cancellation: cancellation)
  }

  package func interrupt() {}
}
