internal import Fixtures
internal import Storage

/// Compares what a database says of a table with its declaration.
struct SchemaCheck {
  let catalogue: StoredCatalogue
  let dialect: any SQLDialect

  /// What is found of a table.
  func finding(_ check: Check, of info: TableInfo) -> Finding {
    guard catalogue.databases.contains(info.path.database) else {
      return Finding(check, .fail, found: "there is no database \(info.path.database)")
    }
    guard let stored = catalogue[info.path] else {
      return Finding(check, .fail, found: "there is no table \(info.path)")
    }
    var faults: [String] = []
    for column in info.columns {
      guard let found = stored[column.name] else {
        faults.append("column \(column.name) is missing")
        continue
      }
      if !dialect.accepts(found.declaredType, for: column) {
        let type = found.declaredType.isEmpty ? "no type" : found.declaredType
        faults.append(
          "column \(column.name) is of \(type) instead of \(dialect.declaredType(column))")
      }
    }
    let extra = stored.columns.map(\.name).filter { info[$0] == nil }
    let words = extra.map { "column \($0) is not declared" }
    if !faults.isEmpty {
      return Finding(check, .fail, found: (faults + words).joined(separator: "; "))
    }
    return Finding(check, extra.isEmpty ? .pass : .warn, found: words.joined(separator: "; "))
  }

  /// Why a check cannot be evaluated here; nil when it can.
  func obstacle(to check: Check) -> String? {
    for (path, columns) in check.columns.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      guard let table = catalogue[path] else { return "there is no table \(path)" }
      if let gone = columns.sorted().first(where: { table[$0] == nil }) {
        return "column \(gone) of \(path) is missing"
      }
    }
    return catalogue[check.table] == nil ? "there is no table \(check.table)" : nil
  }

  /// Whether the database itself lets no two rows with the same values in.
  func ensures(unique columns: [String], in table: TablePath) -> Bool {
    catalogue[table]?.uniqueKeys.contains { $0.isSubset(of: columns) } ?? false
  }
}
