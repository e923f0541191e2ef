internal import Fixtures
internal import Storage

/// How SQLite is asked.
struct SQLiteQueryDialect: SQLDialect {
  var name: String { SQLiteStore.target }

  func quoted(_ name: String) -> String { SQLiteDialect.quoted(name) }

  func literal(_ text: String) -> String {
    if !text.utf8.contains(UInt8(ascii: "'")) { return "'\(text)'" }
    return "'"
      + text.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "''") + "'"
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

  func isMisfit(_ column: ColumnInfo, in source: String?) -> String? {
    let cell = place(column.name, in: source)
    let kinds =
      switch column.type {
      case .bool, .int, .uint, .decimal(_, 0): "'integer', 'null'"
      case .decimal: "'integer', 'real', 'null'"
      case .text, .labels, .date, .dateTime, .textList: "'text', 'null'"
      }
    let isKind = "typeof(\(cell)) NOT IN (\(kinds))"
    switch column.type {
    case .bool: return "(\(isKind) OR \(cell) NOT IN (0, 1))"
    case .date: return "(\(isKind) OR \(cell) IS NOT date(\(cell)))"
    case .dateTime: return "(\(isKind) OR \(cell) IS NOT datetime(\(cell)))"
    case .textList: return "(\(isKind) OR NOT json_valid(\(cell)))"
    default:
      guard let range = column.type.storedRange else { return isKind }
      return "(\(isKind) OR \(cell) NOT BETWEEN \(range.lowerBound) AND \(range.upperBound))"
    }
  }

  func isMissing(_ value: String, from table: TablePath, key: String) -> String {
    // A fifth faster than NOT EXISTS, and far faster where nobody has made an index. Bare NOT IN is
    // never true once the table has a key that is NULL.
    "NOT coalesce(\(value) IN (SELECT \(quoted(key)) FROM \(place(table))), 0)"
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

  /// A left join whose totals are found in an index that SQLite makes for the statement, which it
  /// does for a key that is worked out only where nothing says that the other side is a text: hence
  /// the plus.
  func source(_ rows: TotalledRows) -> String {
    """
    \(place(rows.table)) AS \(rows.alias) LEFT JOIN (\(rows.totals)) AS \(rows.totalsAlias) \
    ON \(rows.totalsAlias).\(rows.totalsKey) = +\(place(rows.key, in: rows.alias))
    """
  }
}

/// What SQLite makes of a declared type ("Datatypes In SQLite", section 3.1).
private enum Affinity {
  case integer, text, blob, real, numeric

  init(_ declaredType: String) {
    // Bytes: the standard library's search for a text in a text is a hundred times slower.
    let type = Array(declaredType.utf8)
    func names(_ word: String) -> Bool {
      type.indices.contains { start in
        type[start...].starts(with: word.utf8) { letter, capital in letter & 0xDF == capital }
      }
    }
    if names("INT") {
      self = .integer
    } else if names("CHAR") || names("CLOB") || names("TEXT") {
      self = .text
    } else if type.isEmpty || names("BLOB") {
      self = .blob
    } else if names("REAL") || names("FLOA") || names("DOUB") {
      self = .real
    } else {
      self = .numeric
    }
  }
}

extension ColumnType {
  /// The integers that a column of integers may hold; nil where it may hold all that are stored, or
  /// holds something else.
  fileprivate var storedRange: ClosedRange<Int64>? {
    guard case .integers(let range)? = CellType(description), range != .min ... .max else {
      return nil
    }
    return range
  }
}
