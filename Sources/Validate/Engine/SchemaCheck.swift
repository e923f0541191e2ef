internal import Fixtures
internal import Storage

/// Compares what a database says of its tables with their declarations.
struct SchemaCheck {
  let catalogue: StoredCatalogue
  private let dialect: any SQLDialect
  private let tables: [TablePath: StoredTable]
  private let columns: [TablePath: Set<String>]
  /// Whether nothing that is declared is missing.
  private let isWhole: Bool

  init(catalogue: StoredCatalogue, of declared: some Sequence<TableInfo>, dialect: any SQLDialect) {
    self.catalogue = catalogue
    self.dialect = dialect
    tables = Dictionary(catalogue.tables.map { ($0.path, $0) }) { one, _ in one }
    let columns = tables.mapValues { Set($0.columns.map(\.name)) }
    self.columns = columns
    isWhole = declared.allSatisfy { table in
      columns[table.path].map { stored in table.columns.allSatisfy { stored.contains($0.name) } }
        ?? false
    }
  }

  /// What is found of a table.
  func finding(_ check: Check, of info: TableInfo) -> Finding {
    if let problem = catalogue.problems[info.path.database] {
      return Finding(check, .error, found: problem)
    }
    guard let stored = tables[info.path] else {
      return Finding(check, .fail, found: absence(of: info.path) ?? "")
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
    if isWhole { return nil }
    let isComplete = check.columns.allSatisfy { path, names in
      columns[path].map(names.isSubset) ?? false
    }
    if isComplete, tables[check.table] != nil { return nil }
    if let absence = absence(of: check.table) { return absence }
    for (path, names) in check.columns.sorted(by: { "\($0.key)" < "\($1.key)" }) {
      if let absence = absence(of: path) { return absence }
      let gone = names.subtracting(columns[path] ?? []).sorted()
      if let name = gone.first { return "column \(name) of \(path) is missing" }
    }
    return nil
  }

  /// Whether the database itself lets no two rows with the same values in.
  func ensures(unique columns: [String], in table: TablePath) -> Bool {
    tables[table]?.uniqueKeys.contains { $0.isSubset(of: columns) } ?? false
  }

  /// Tables that the dataset does not declare, in words.
  func strangers(beside declared: Set<TablePath>) -> [String] {
    let databases = Set(declared.map(\.database))
    return catalogue.tables.map(\.path)
      .filter { databases.contains($0.database) && !declared.contains($0) }
      .map { "table \($0) is not declared" }
  }

  private func absence(of table: TablePath) -> String? {
    if tables[table] != nil { return nil }
    if catalogue.problems[table.database] != nil { return "\(table.database) cannot be read" }
    return catalogue.databases.contains(table.database)
      ? "there is no table \(table)" : "there is no database \(table.database)"
  }
}
