internal import Fixtures
internal import Storage

extension TableChecks {
  /// The checks that a column's declaration asks for.
  mutating func addChecks(of column: ColumnInfo) {
    let name = column.name
    if !column.isNullable {
      let cell = dialect.place(name, in: "t")
      add(
        .null, name, "\(name) is never missing.", [name],
        .violations(
          Violations(source: .table, condition: "\(cell) IS NULL", shown: [(name, cell)])),
        aggregates: [.missing(name)])
    }
    for expectation in column.expectations {
      switch expectation {
      case .unique:
        // The primary key has its own check.
        if info.keyLength == 1 && name == info.columns[0].name { continue }
        add(
          .unique, name, "No two rows have the same \(name).", [name],
          .unique(uniqueness(of: [name])))
      case .like(let example): addShape(of: column, example)
      case .range(let range): addRange(of: column, range)
      case .oneOf(let texts): addDomain(of: column, texts)
      case .references(let table, let exceptions): addReference(of: column, table, exceptions)
      case .equals(let expression):
        add(.row, name, "\(name) equals \(expression).", condition: "\(name) = (\(expression))")
      case .holds(let condition):
        add(.row, name, "In every row, \(condition).", condition: condition)
      case .json:
        add(.format, name, "\(name) is JSON.", condition: "is_json(\(name))")
      // What puts the same rows together is checked together.
      case .total: break
      case .shares(let shares):
        let weights = shares.map { (value: literal($0.label, column.type), weight: $0.weight) }
        addShares(
          name, "\(name) is drawn by its weights.",
          Law.Shares(of: name, weights))
      case .probability(let probability):
        let property = column.isNullable ? "\(name) is not null" : name
        addShares(
          name, "\(name) is \(column.isNullable ? "there" : "true") as often as its law says.",
          Law.Shares(of: property, is: probability))
      case .from: break
      }
    }
  }

  private mutating func addShape(of column: ColumnInfo, _ example: String) {
    let cell = dialect.place(column.name, in: "t")
    let shape = dialect.hasShape(cell, of: example)
    addCell(
      .format, column, "\(column.name) has the shape of \(example).", breaks: "NOT (\(shape))",
      unless: .like(.column([column.name]), example))
  }

  private mutating func addRange(of column: ColumnInfo, _ range: ClosedRange<Int64>) {
    let cell = dialect.operand(dialect.place(column.name, in: "t"), of: column)
    func bound(_ value: Int64) -> (sql: String, expression: Expression) {
      switch column.type {
      case .date:
        let text = Day(Int(value)).description
        return (dialect.literal(moment: text, isDay: true), .text(text))
      case .dateTime:
        let text = Instant(value).description
        return (dialect.literal(moment: text, isDay: false), .text(text))
      case .decimal(_, let scale): return (String(value), .number(value, scale: scale))
      default: return (String(value), .number(value, scale: 0))
      }
    }
    let (least, most) = (bound(range.lowerBound), bound(range.upperBound))
    let own = Expression.column([column.name])
    addCell(
      .range, column,
      "\(column.name) is from \(column.type.text(of: range.lowerBound)) to "
        + "\(column.type.text(of: range.upperBound)).",
      breaks:
        "NOT (\(cell) BETWEEN \(least.sql) AND \(most.sql))",
      unless: .binary(
        .and, .binary(.atLeast, own, least.expression), .binary(.atMost, own, most.expression)))
  }

  private mutating func addDomain(of column: ColumnInfo, _ texts: [String]) {
    let list = texts.map { literal($0, column.type) }.joined(separator: ", ")
    let shown = texts.count > 8 ? "\(texts.prefix(8).joined(separator: ", ")), …" : list
    add(
      .domain, column.name, "\(column.name) is one of \(shown).",
      condition: "\(column.name) in (\(list))")
  }

  private mutating func addReference(
    of column: ColumnInfo, _ parent: TablePath, _ exceptions: [String]
  ) {
    guard let key = tables[parent]?.columns.first?.name else {
      let fault = "\(column.name) refers to \(parent), which is no table of the dataset"
      return add(.reference, column.name, fault, [], .faulty(fault))
    }
    let cell = dialect.place(column.name, in: "t")
    var breaks = dialect.isMissing(cell, from: parent, key: key)
    if column.isNullable { breaks = "\(cell) IS NOT NULL AND \(breaks)" }
    if !exceptions.isEmpty {
      let isException = dialect.isOne(
        cell, of: exceptions.map(dialect.literal), mayBeMissing: true)
      breaks = "NOT \(isException) AND \(breaks)"
    }
    // A table may refer to itself.
    var columns: [TablePath: Set<String>] = [info.path: [column.name]]
    columns[parent, default: []].insert(key)
    let others = exceptions.isEmpty ? "" : ", or \(exceptions.joined(separator: ", "))"
    add(
      .reference, column.name, "\(column.name) is a key of \(parent)\(others).",
      columns,
      .violations(
        Violations(
          source: .table, condition: breaks, shown: [(name: column.name, sql: cell)],
          subject: column.isNullable ? "\(cell) IS NOT NULL" : nil)),
      aggregates: [.lost(column, from: parent, unless: exceptions)] + presence(of: column))
  }

  /// How many values of a column are there, where some may be missing.
  private func presence(of column: ColumnInfo) -> [Aggregate] {
    column.isNullable ? [.sum(.not(.isNull(.column([column.name]))))] : []
  }

  /// Adds a check of a column's own cells; NULL, where it may be, breaks nothing.
  private mutating func addCell(
    _ kind: Check.Kind, _ column: ColumnInfo, _ meaning: String, breaks condition: String,
    unless expression: Expression
  ) {
    let cell = dialect.place(column.name, in: "t")
    add(
      kind, column.name, meaning, [column.name],
      .violations(
        Violations(
          source: .table, condition: condition, shown: [(name: column.name, sql: cell)],
          subject: column.isNullable ? "\(cell) IS NOT NULL" : nil)),
      aggregates: [.sum(.not(expression))] + presence(of: column))
  }

  /// A text of a declaration as expressions write it.
  private func literal(_ text: String, _ type: ColumnType) -> String {
    switch type {
    case .bool, .int, .uint, .decimal: text
    default: Law.text(text)
    }
  }
}
