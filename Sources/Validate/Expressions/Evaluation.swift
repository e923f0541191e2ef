internal import Fixtures
internal import Storage

/// The rows that expressions are evaluated over: those of a table, and those that references lead
/// to.
protocol RowLookup {
  /// What the declaration says of a table.
  func info(of table: TablePath) -> TableInfo?

  /// The row of a table of one key column; nil when there is none.
  func row(of table: TablePath, key: CellValue) -> [CellValue]?
}

/// What an expression comes to over a row.
///
/// It shares nothing with ``Renderer`` but the parser: what one of the two gets wrong, the other
/// does not, so that a law can be held against the check that was derived from it.
struct Evaluation {
  enum Value: Hashable {
    case null
    /// A number, unscaled; a condition is 0 or 1.
    case number(Int64, scale: Int)
    case text(String)
    case day(Int64)
    case instant(Int64)
    case list([String])

    static func truth(_ isTrue: Bool) -> Value { .number(isTrue ? 1 : 0, scale: 0) }
  }

  /// An expression that only a database can evaluate.
  struct Unknown: Error {}

  let table: TableInfo
  let row: [CellValue]
  let lookup: any RowLookup
  /// The partner's, whose columns stand behind `other.`.
  var partner: (table: TableInfo, row: [CellValue])?

  /// Whether a row keeps a law: its condition is true, or it is NULL and something that may be
  /// missing is.
  func keeps(_ condition: Expression) throws(Unknown) -> Bool {
    if let truth = try truth(condition) { return truth }
    return try isExcused(condition)
  }

  /// Whether a condition is true; nil when it is NULL.
  func truth(_ expression: Expression) throws(Unknown) -> Bool? {
    switch try value(expression) {
    case .null: return nil
    case .number(let number, _): return number != 0
    default: throw Unknown()
    }
  }

  /// The value of an expression.
  func value(_ expression: Expression) throws(Unknown) -> Value {
    switch expression {
    case .number(let unscaled, let scale): return .number(unscaled, scale: scale)
    case .text(let text): return .text(text)
    case .null: return .null
    case .column(let path): return try column(path).value
    case .negated(let inner):
      switch try value(inner) {
      case .null: return .null
      case .number(let number, let scale): return .number(-number, scale: scale)
      default: throw Unknown()
      }
    case .not(let inner): return try truth(inner).map { .truth(!$0) } ?? .null
    case .isNull(let inner): return .truth(try value(inner) == .null)
    case .isIn(let inner, let items): return try membership(inner, items)
    case .like(let inner, let example):
      switch try value(inner) {
      case .null: return .null
      case .text(let text): return .truth(text.hasShape(of: example))
      default: throw Unknown()
      }
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    case .call(let function, let arguments): return try call(function, arguments)
    case .choice(let branches, let otherwise):
      for branch in branches where try truth(branch.condition) == true {
        return try value(branch.value)
      }
      return try otherwise.map { other throws(Unknown) in try value(other) } ?? .null
    }
  }

  // MARK: Columns

  private func column(_ path: [String]) throws(Unknown) -> (value: Value, isExcused: Bool) {
    var (table, row, path) = (table, row, path[...])
    if path.first == "other", path.count > 1, let partner {
      (table, row, path) = (partner.table, partner.row, path.dropFirst())
    }
    while let name = path.popFirst() {
      guard let place = table.columns.firstIndex(where: { $0.name == name }) else {
        throw Unknown()
      }
      let (column, cell) = (table.columns[place], row[place])
      guard !path.isEmpty else {
        return (try Evaluation.value(cell, column.type), column.isNullable && cell == .null)
      }
      guard let (parent, exceptions) = column.reference, let info = lookup.info(of: parent) else {
        throw Unknown()
      }
      guard cell != .null, let next = lookup.row(of: parent, key: cell) else {
        let mayLeadNowhere =
          cell == .null ? column.isNullable : exceptions.contains(column.type.text(of: cell))
        // Behind a row that is not there, what may be missing is.
        return (.null, mayLeadNowhere || isNullable(path, of: info))
      }
      (table, row) = (info, next)
    }
    throw Unknown()
  }

  /// Whether some column of a path may be missing.
  private func isNullable(_ path: ArraySlice<String>, of table: TableInfo) -> Bool {
    var (table, path) = (table, path)
    while let name = path.popFirst(), let column = table[name] {
      if column.isNullable { return true }
      guard let parent = column.reference?.table, let info = lookup.info(of: parent) else { break }
      table = info
    }
    return false
  }

  private static func value(_ cell: CellValue, _ type: ColumnType) throws(Unknown) -> Value {
    switch (cell, type) {
    case (.null, _): return .null
    case (.integer(let number), .decimal(_, let scale)): return .number(number, scale: scale)
    case (.integer(let number), .date): return .day(number)
    case (.integer(let number), .dateTime): return .instant(number)
    case (.integer(let number), _): return .number(number, scale: 0)
    case (.text(let text), .text), (.text(let text), .labels): return .text(text)
    case (.list(let items), _): return .list(items)
    case (.text, _): throw Unknown()
    }
  }

  /// Whether some value that may be missing is, in a column that the expression compares.
  private func isExcused(_ expression: Expression) throws(Unknown) -> Bool {
    switch expression {
    case .number, .text, .null, .isNull: return false
    case .column(let path): return try column(path).isExcused
    case .negated(let inner), .not(let inner), .like(let inner, _): return try isExcused(inner)
    case .isIn(let inner, let items): return try isExcused(any: [inner] + items)
    case .binary(_, let left, let right): return try isExcused(any: [left, right])
    case .call(_, let arguments): return try isExcused(any: arguments)
    case .choice(let branches, let otherwise):
      return try isExcused(
        any: branches.flatMap { [$0.condition, $0.value] } + (otherwise.map { [$0] } ?? []))
    }
  }

  private func isExcused(any expressions: [Expression]) throws(Unknown) -> Bool {
    for expression in expressions where try isExcused(expression) { return true }
    return false
  }

  // MARK: Operators

  private func binary(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) throws(Unknown) -> Value {
    if sign == .and || sign == .or {
      let (one, other) = (try truth(left), try truth(right))
      let decides = sign == .or
      if one == decides || other == decides { return .truth(decides) }
      return one == nil || other == nil ? .null : .truth(!decides)
    }
    let (one, other) = (try value(left), try value(right))
    if one == .null || other == .null { return .null }
    if case .number(let a, let scale) = one, case .number(let b, let more) = other {
      if sign == .times { return .number(try Evaluation.product(a, b), scale: scale + more) }
      let common = max(scale, more)
      let (a, b) = (
        try Evaluation.scaled(a, by: common - scale), try Evaluation.scaled(b, by: common - more)
      )
      switch sign {
      case .plus: return .number(a + b, scale: common)
      case .minus: return .number(a - b, scale: common)
      default: return .truth(sign.admits(a < b ? -1 : a > b ? 1 : 0))
      }
    }
    return .truth(sign.admits(try Evaluation.order(one, other)))
  }

  private func membership(_ inner: Expression, _ items: [Expression]) throws(Unknown) -> Value {
    var isUnknown = false
    for item in items {
      switch try binary(.equal, inner, item) {
      case .null: isUnknown = true
      case .truth(true): return .truth(true)
      default: break
      }
    }
    return isUnknown ? .null : .truth(false)
  }

  private static func order(_ one: Value, _ other: Value) throws(Unknown) -> Int {
    func sign<Number: Comparable>(_ a: Number, _ b: Number) -> Int { a < b ? -1 : a > b ? 1 : 0 }
    switch (one, other) {
    case (.day(let a), .day(let b)), (.instant(let a), .instant(let b)): return sign(a, b)
    case (.text(let a), .text(let b)):
      if Array(a.utf8) == Array(b.utf8) { return 0 }
      return a.utf8.lexicographicallyPrecedes(b.utf8) ? -1 : 1
    case (.list(let a), .list(let b)):
      if a == b { return 0 }
    case (.day(let a), .text(let b)): if let day = Day(b) { return sign(a, Int64(day.number)) }
    case (.text(let a), .day(let b)): if let day = Day(a) { return sign(Int64(day.number), b) }
    default: break
    }
    throw Unknown()
  }

  private static func scaled(_ number: Int64, by digits: Int) throws(Unknown) -> Int64 {
    try product(number, (0..<digits).reduce(1) { unit, _ in unit * 10 })
  }

  private static func product(_ one: Int64, _ other: Int64) throws(Unknown) -> Int64 {
    let (product, overflows) = one.multipliedReportingOverflow(by: other)
    if overflows { throw Unknown() }
    return product
  }
}

extension Expression.Operator {
  /// Whether a comparison holds where the left side is less (-1), equal (0) or greater (1).
  fileprivate func admits(_ order: Int) -> Bool {
    switch self {
    case .equal: order == 0
    case .unequal: order != 0
    case .less: order < 0
    case .atMost: order <= 0
    case .greater: order > 0
    case .atLeast: order >= 0
    default: false
    }
  }
}

extension Evaluation.Value {
  fileprivate static func ~= (pattern: Self, value: Self) -> Bool { pattern == value }
}
