internal import Fixtures
internal import Storage

/// How a ClickHouse server is asked.
///
/// Days are asked for as days and instants as seconds since 1970, which all versions compare and
/// count with in the same way, wherever the server is and however the column keeps them.
struct ClickHouseQueryDialect: SQLDialect {
  /// What stands before the names of databases.
  let prefix: String
  /// Which server it is.
  let version: ServerVersion
  /// The names of columns of texts: where a day is due, it is written as `YYYY-MM-DD`.
  var texts: Set<String> = []
  /// The names of columns that may hold NULL, whatever is declared.
  var nullables: Set<String> = []
  /// Whether tables may be spread over a cluster.
  var isSpread = false
  /// The tables of which it is known that no two rows have the same key.
  var uniqueKeys: Set<TablePath> = []

  var name: String { "clickhouse" }

  /// Columns have types of their own, and a decimal is one.
  var isTyped: Bool { true }

  func quoted(_ name: String) -> String { ClickHouseName.quoted(name) }

  func literal(_ text: String) -> String { ClickHouseName.literal(text) }

  func place(_ table: TablePath) -> String {
    "\(quoted(prefix + table.database)).\(quoted(table.table))"
  }

  func literal(moment: String, isDay: Bool) -> String {
    guard let day = Day(moment.prefix(10)) else { return literal(moment) }
    if isDay { return String(day.number) }
    let clock = moment.dropFirst(11).split(separator: ":").compactMap { Int64($0) }
    guard clock.count == 3 else { return literal(moment) }
    return String(day.start.seconds + clock[0] * 3600 + clock[1] * 60 + clock[2])
  }

  func operand(_ column: String, _ type: ColumnType) -> String {
    switch type {
    case .decimal(_, let scale) where scale > 0:
      "toInt64(\(column) * 1\(String(repeating: "0", count: scale)))"
    case .date: "toInt32(\(column))"
    case .dateTime: "toInt64(\(column))"
    // An enum is no text, and an unknown label in a comparison would be an error.
    case .labels: "toString(\(column))"
    default: column
    }
  }

  func operand(_ place: String, of column: ColumnInfo) -> String {
    guard column.type == .date, texts.contains(column.name) else {
      return operand(place, column.type)
    }
    return ClickHouseDays.number(ofText: place)
  }

  func shown(_ operand: String, _ type: ColumnType) -> String {
    switch type {
    case .decimal(_, let scale) where scale > 0:
      "\(operand) / 1\(String(repeating: "0", count: scale))"
    case .date: ClickHouseDays.text(ofNumber: operand)
    case .dateTime: "toString(toDateTime(\(operand), 'UTC'), 'UTC')"
    default: operand
    }
  }

  func mayHoldNull(_ column: ColumnInfo) -> Bool {
    !version.hasLogicOfNull && nullables.contains(column.name)
  }

  /// A list cannot be NULL, and is empty where there is no row.
  func value(_ call: String, ofListInRowWith key: String) -> String {
    "if(isNull(\(key)), NULL, \(call))"
  }

  func declaredType(_ column: ColumnInfo) -> String { NativeTypes(of: version).name(of: column) }

  func accepts(_ declaredType: String, for column: ColumnInfo) -> Bool {
    StoredType(declaredType).holds(column, on: version)
  }

  func digest(of columns: [ColumnInfo], in source: String?) -> [String] {
    // A missing value is one whatever the declaration says of it; else its row would drop out.
    let row = ClickHouseDigest.row(columns) { column in
      column.isNullable || nullables.contains(column.name)
    } _: { name in
      place(name, in: source)
    }
    return ["count()"]
      + [1, 9].map { "sum(reinterpretAsUInt64(substring(sipHash128(\(row)), \($0), 8)))" }
  }

  func digest(from values: ArraySlice<StoredValue>) -> TableDigest? {
    let lanes = values.dropFirst().compactMap { value in
      value.integer.map(UInt64.init(bitPattern:)) ?? value.text.flatMap { UInt64($0) }
    }
    guard lanes.count == 2, let rows = values.first?.integer else { return nil }
    return TableDigest(rows: Int(rows), low: lanes[0], high: lanes[1])
  }

  /// The server sees to all types but one.
  func hasMisfit(_ columns: [ColumnInfo], in source: String?) -> String? {
    let flags = columns.filter { $0.type == .bool }.map { "\(place($0.name, in: source)) > 1" }
    return flags.isEmpty ? "0" : "(\(flags.joined(separator: " OR ")))"
  }

  func isMisfit(_ column: ColumnInfo, in source: String?) -> String? {
    hasMisfit([column], in: source)
  }

  func isMissing(_ value: String, from table: TablePath, key: String) -> String {
    "NOT coalesce(\(value) IN (SELECT \(quoted(key)) FROM \(place(table))), 0)"
  }

  func hasShape(_ text: String, of example: String) -> String {
    let shape = example.map { $0.isNumber ? "[0-9]" : RegularExpression.escaped($0) }.joined()
    // Numbers grow by digits with the scale.
    let rest = example.last?.isNumber == true ? "[0-9]*" : ""
    return "match(\(text), \(literal("^\(shape)\(rest)$")))"
  }

  func both(_ one: String, _ other: String, mayBeMissing: Bool) -> String {
    version.hasLogicOfNull || !mayBeMissing ? "(\(one) AND \(other))" : logic("least", one, other)
  }

  func either(_ one: String, _ other: String, mayBeMissing: Bool) -> String {
    version.hasLogicOfNull || !mayBeMissing ? "(\(one) OR \(other))" : logic("greatest", one, other)
  }

  /// Old servers take NULL AND 0 for NULL, and NULL OR 0 for 0: they are given a number between true
  /// and false instead.
  private func logic(_ function: String, _ one: String, _ other: String) -> String {
    "\(Self.fromNumber.0)\(function)(\(number(of: one)), \(number(of: other)))\(Self.fromNumber.1)"
  }

  /// What makes a condition of such a number.
  private static let fromNumber = ("toUInt8(nullIf(", ", 0.5))")

  /// The number of a condition: as it was before a condition was made of it, if it was one.
  private func number(of condition: String) -> String {
    let (start, end) = Self.fromNumber
    guard condition.hasPrefix(start), condition.hasSuffix(end) else {
      return "ifNull(\(condition), 0.5)"
    }
    return String(condition.dropFirst(start.count).dropLast(end.count))
  }

  func negation(of condition: String) -> String {
    // Old servers forget the parentheses of a NOT when they hand a statement on to others.
    isSpread ? "((\(condition)) = 0)" : "(NOT (\(condition)))"
  }

  func isOne(_ value: String, of items: [String], mayBeMissing: Bool) -> String {
    // What stands on the right of IN must be written out.
    guard items.allSatisfy(\.isLiteral) else {
      return items.dropFirst().reduce("(\(value) = \(items[0]))") {
        either($0, "(\(value) = \($1))", mayBeMissing: mayBeMissing)
      }
    }
    let condition = "\(value) IN (\(items.joined(separator: ", ")))"
    // Old servers take NULL IN (…) for 0.
    return version.hasLogicOfNull || !mayBeMissing
      ? "(\(condition))" : "if(isNull(\(value)), NULL, \(condition))"
  }

  // A CASE works all its branches out for all rows.
  func chosen(
    by subject: String, among keys: [String], _ values: [String], otherwise: String
  ) -> String? {
    let lists = [keys, values].map { "[\($0.joined(separator: ", "))]" }.joined(separator: ", ")
    return "transform(\(subject), \(lists), \(otherwise))"
  }

  func sum(_ value: String) -> String {
    // A sum that does not fit into 64 bits wraps, and might just come out right.
    "if(abs(sum(toFloat64(\(value)))) < 9e18, sum(\(value)), NULL)"
  }

  func call(_ function: SQLFunction, _ arguments: [String]) -> String {
    ClickHouseFunction(function, version).call(arguments)
  }
}

extension ServerVersion {
  /// Whether conditions with NULL come out as SQL has it.
  var hasLogicOfNull: Bool { isAtLeast(22, 3) }
  /// Whether it knows JSON.
  var hasJSON: Bool { isAtLeast(20, 1) }
  /// Whether it knows days before 1970.
  var hasEarlyDays: Bool { isAtLeast(22, 3) }
  /// Whether what is replaced in a text may come from a column.
  var replacesAnything: Bool { isAtLeast(24, 1) }
}

extension String {
  /// Whether it is a text or a number as a statement has it, and no expression.
  var isLiteral: Bool {
    if hasPrefix("'") { return true }
    return !isEmpty && drop { $0 == "-" }.allSatisfy { $0.isASCII && $0.isNumber }
  }
}
