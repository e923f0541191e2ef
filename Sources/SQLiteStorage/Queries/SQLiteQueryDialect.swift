internal import Fixtures
internal import Storage

/// How SQLite is asked.
struct SQLiteQueryDialect: SQLDialect {
  var name: String { SQLiteStore.target }

  func quoted(_ name: String) -> String { SQLiteDialect.quoted(name) }

  func literal(_ text: String) -> String {
    "'" + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
  }

  func literal(moment: String, isDay: Bool) -> String { literal(moment) }

  func operand(_ column: String, _ type: ColumnType) -> String {
    guard case .decimal(_, let scale) = type, scale > 0 else { return column }
    // Exact for the 15 digits that a stored decimal may have.
    return "CAST(round(\(column) * 1\(String(repeating: "0", count: scale))) AS INTEGER)"
  }

  func declaredType(_ column: ColumnInfo) -> String { SQLiteDialect.declaredType(column.type) }

  func accepts(_ declaredType: String, for column: ColumnInfo) -> Bool {
    Affinity(declaredType) == Affinity(SQLiteDialect.declaredType(column.type))
  }

  func digest(of columns: [ColumnInfo], in source: String?) -> [String] {
    ["count(*)", call(DigestFunction.name, columns, source)]
  }

  func digest(from values: ArraySlice<StoredValue>) -> TableDigest? {
    guard values.count == 2, let rows = values.first?.integer, let digits = values.last?.text
    else { return nil }
    return TableDigest(rows: Int(rows), hexadecimal: digits)
  }

  func hasMisfit(_ columns: [ColumnInfo], in source: String?) -> String? {
    call(MisfitFunction.name, columns, source)
  }

  func isMissing(_ value: String, from table: TablePath, key: String) -> String {
    "NOT EXISTS (SELECT 1 FROM \(place(table)) AS parent WHERE parent.\(quoted(key)) = \(value))"
  }

  func hasShape(_ text: String, of example: String) -> String {
    let shape = example.map { character -> String in
      switch character {
      case "0"..."9": "[0-9]"
      case "*", "?", "[": "[\(character)]"
      default: String(character)
      }
    }.joined()
    // Numbers grow by digits with the scale.
    guard example.last?.isNumber == true else { return "\(text) GLOB \(literal(shape))" }
    let rest = "substr(\(text), \(example.count + 1))"
    return "\(text) GLOB \(literal(shape + "*")) AND \(rest) NOT GLOB '*[^0-9]*'"
  }

  func call(_ function: SQLFunction, _ arguments: [String]) -> String {
    let (first, second) = (arguments[0], arguments.count > 1 ? arguments[1] : "")
    return switch function {
    case .date: "substr(\(first), 1, 10)"
    case .dayAfter: "date(\(first), (\(second)) || ' days')"
    case .days: "(\(epoch(second)) - \(epoch(first))) / 86400"
    case .seconds: "\(epoch(second)) - \(epoch(first))"
    case .weekday: "(CAST(strftime('%w', \(first)) AS INTEGER) + 6) % 7"
    case .month: "CAST(substr(\(first), 6, 2) AS INTEGER)"
    case .year: "CAST(substr(\(first), 1, 4) AS INTEGER)"
    case .hour: "CAST(substr(\(first), 12, 2) AS INTEGER)"
    case .rounded: "(2 * (\(first)) + (\(second))) / (2 * (\(second)))"
    case .quotient: "(\(first)) / (\(second))"
    case .remainder: "(\(first)) % (\(second))"
    case .prefix: "substr(\(first), 1, \(second))"
    case .startsWith: "substr(\(first), 1, length(\(second))) = \(second)"
    case .endsWith: "substr(\(first), -length(\(second))) = \(second)"
    case .contains: "instr(\(first), \(second)) > 0"
    // A text within a JSON array stands between quotes.
    case .includes: "instr(\(first), '\"' || \(second) || '\"') > 0"
    case .items: "json_array_length(\(first))"
    case .upper: "upper(\(first))"
    case .lower: "lower(\(first))"
    case .joined: "\(first) || \(second)"
    case .replaced: "replace(\(first), \(second), \(arguments[2]))"
    case .trimmed: "trim(\(first), \(second))"
    case .length: "length(\(first))"
    case .number:
      "CASE WHEN \(first) GLOB '*[^0-9]*' THEN 0 ELSE CAST(\(first) AS INTEGER) END"
    case .isASCII: "\(first) NOT GLOB '*[^ -~]*'"
    case .isJSON: "json_valid(\(first))"
    case .cents: "CAST(round(json_extract(\(first), '$.' || \(second)) * 100) AS INTEGER)"
    }
  }

  private func epoch(_ moment: String) -> String { "CAST(strftime('%s', \(moment)) AS INTEGER)" }

  private func call(_ function: String, _ columns: [ColumnInfo], _ source: String?) -> String {
    let types = columns.map { "\($0.name)=\(DigestCell.name(of: $0.type))" }
    let cells = columns.map { place($0.name, in: source) }
    return "\(function)(\(literal(types.joined(separator: " "))), \(cells.joined(separator: ", ")))"
  }
}

/// What SQLite makes of a declared type ("Datatypes In SQLite", section 3.1).
private enum Affinity {
  case integer, text, blob, real, numeric

  init(_ declaredType: String) {
    let type = declaredType.uppercased()
    if type.contains("INT") {
      self = .integer
    } else if ["CHAR", "CLOB", "TEXT"].contains(where: { type.contains($0) }) {
      self = .text
    } else if type.isEmpty || type.contains("BLOB") {
      self = .blob
    } else if ["REAL", "FLOA", "DOUB"].contains(where: { type.contains($0) }) {
      self = .real
    } else {
      self = .numeric
    }
  }
}
