internal import Fixtures
internal import Storage

/// The rows of a dataset as the generator makes them, to be looked up by number and by key; for one
/// thread.
final class DatasetRows: RowLookup {
  let world: World
  /// What the declaration says of each table.
  let tables: [TablePath: TableInfo]
  /// The changes that lookups take for made.
  var changes: [RowChange] = []
  private var rows: [TablePath: TableRows] = [:]
  private var keys: [TablePath: [CellValue: Int]] = [:]
  private var counts: [Columns: [[CellValue]: Int]] = [:]
  private var expressions: [String: Expression?] = [:]
  private var conditions: [TablePath: [Condition]] = [:]

  /// A condition that is true in every row of a table.
  struct Condition {
    let expression: Expression
    /// The columns of the row that it starts from.
    let roots: Set<String>
    /// The check that asks for it.
    let check: ExpectedCheck
  }

  private struct Columns: Hashable {
    let table: TablePath
    let columns: [Int]
  }

  init(_ world: World) {
    self.world = world
    tables = Dictionary(uniqueKeysWithValues: world.tables.map { ($0.info.path, $0.info) })
  }

  /// The rows of a table; nil when the dataset has no such table.
  subscript(path: TablePath) -> TableRows? {
    if let known = rows[path] { return known }
    guard let source = world[path] else { return nil }
    let made = TableRows(source)
    rows[path] = made
    return made
  }

  /// How often each combination of values of some columns occurs.
  func counts(of columns: [Int], in path: TablePath) -> [[CellValue]: Int] {
    let place = Columns(table: path, columns: columns)
    if let known = counts[place] { return known }
    var made: [[CellValue]: Int] = [:]
    if let rows = self[path] {
      for row in 0..<rows.count {
        let cells = rows[row]
        made[columns.map { cells[$0] }, default: 0] += 1
      }
    }
    counts[place] = made
    return made
  }

  // MARK: Lookups

  func info(of table: TablePath) -> TableInfo? { tables[table] }

  func row(of table: TablePath, key: CellValue) -> [CellValue]? {
    for change in changes where change.table.path == table {
      if let after = change.after, after[0] == key { return after }
    }
    guard let row = index(of: table)[key] else { return nil }
    if changes.contains(where: { $0.table.path == table && $0.before?[0] == key }) { return nil }
    return self[table]?[row]
  }

  /// Whether a value is the first column of some row's key.
  func hasKey(_ key: CellValue, in table: TablePath) -> Bool {
    var count = counts(of: [0], in: table)[[key]] ?? 0
    for change in changes where change.table.path == table {
      if change.before?[0] == key { count -= 1 }
      if change.after?[0] == key { count += 1 }
    }
    return count > 0
  }

  private func index(of path: TablePath) -> [CellValue: Int] {
    if let known = keys[path] { return known }
    var made: [CellValue: Int] = [:]
    if let rows = self[path] {
      for row in 0..<rows.count { made[rows[row][0]] = row }
    }
    keys[path] = made
    return made
  }

  /// Whether the columns of some expressions are reached through a table's rows.
  func leads(_ expressions: [Expression?], of table: TableInfo, through path: TablePath) -> Bool {
    expressions.compactMap(\.self).flatMap(\.paths).contains { columns in
      var here = table
      for name in columns.dropLast() {
        guard let parent = here[name]?.reference?.table, let info = tables[parent] else { break }
        if parent == path { return true }
        here = info
      }
      return false
    }
  }

  // MARK: Evaluation

  /// The expression that a text stands for; nil when it stands for none.
  func expression(_ text: String) -> Expression? {
    if let known = expressions[text] { return known }
    let made = try? Parser.parse(text)
    expressions[text] = .some(made)
    return made
  }

  /// The conditions that are true in every row of a table.
  func conditions(of table: TableInfo) -> [Condition] {
    if let known = conditions[table.path] { return known }
    let made = FaultTarget.conditions(of: table).compactMap { text, check -> Condition? in
      guard let expression = expression(text) else { return nil }
      return Condition(expression: expression, roots: Set(expression.roots), check: check)
    }
    conditions[table.path] = made
    return made
  }

  /// What an expression comes to over a row; nil when only a database can say.
  func value(
    _ expression: Expression, of table: TableInfo, _ row: [CellValue]
  ) -> Evaluation.Value? {
    try? Evaluation(table: table, row: row, lookup: self).value(expression)
  }

  /// Whether a condition is true of a row; a missing condition is.
  func admits(_ condition: Expression?, _ table: TableInfo, _ row: [CellValue]) -> Bool? {
    guard let condition else { return true }
    do throws(Evaluation.Unknown) {
      return try Evaluation(table: table, row: row, lookup: self).truth(condition) == true
    } catch {
      return nil
    }
  }
}

extension Evaluation.Value {
  /// The cell that a column of a type has for the value; nil when it can have none.
  func cell(of type: ColumnType) -> CellValue? {
    switch (self, type) {
    case (.null, _): .null
    case (.text(let text), .text), (.text(let text), .labels): .text(text)
    case (.day(let day), .date): .integer(day)
    case (.instant(let at), .dateTime): .integer(at)
    case (.list(let items), .textList): .list(items)
    case (.number(let number, let scale), .decimal(_, let wanted)) where scale <= wanted:
      .integer((0..<wanted - scale).reduce(number) { number, _ in number * 10 })
    case (.number(let number, 0), .int), (.number(let number, 0), .uint),
      (.number(let number, 0), .bool):
      .integer(number)
    default: nil
    }
  }

  /// The same number with as few decimals as it takes, so that equal numbers are the same.
  var reduced: Self {
    guard case .number(var number, var scale) = self else { return self }
    while scale > 0, number % 10 == 0 { (number, scale) = (number / 10, scale - 1) }
    return .number(number, scale: scale)
  }
}
