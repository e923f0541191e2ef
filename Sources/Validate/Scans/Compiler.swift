internal import Fixtures
internal import Storage

/// What a scan reads: the columns of a SELECT, each once.
struct ScanColumns {
  private(set) var sql: [String] = []
  private(set) var types: [ColumnType] = []
  private var places: [String: Int] = [:]

  mutating func place(of sql: String, _ type: ColumnType) -> Int {
    if let place = places[sql] { return place }
    self.sql.append(sql)
    types.append(type)
    places[sql] = types.count - 1
    return types.count - 1
  }
}

/// Turns expressions into steps of a program over the columns of a scan.
///
/// What only a database can work out is left to it, and so is what ``Renderer`` finds fault with:
/// nothing has steps whose types do not fit.
struct Compiler {
  /// An expression that has no steps.
  struct Unsupported: Error {}

  var program = Program()
  private(set) var columns = ScanColumns()
  /// The tables that references lead to, with the columns that are needed of them, keys first.
  private(set) var parents: [(path: TablePath, columns: [ColumnInfo])] = []
  /// Where the columns of the table are among those that are read.
  private var places: [String: Int] = [:]
  private let table: TableInfo
  private let tables: [TablePath: TableInfo]
  private let dialect: any SQLDialect

  /// - Parameters:
  ///   - table: whose rows are read, as `t`.
  ///   - tables: all tables of the dataset.
  ///   - dialect: how they are read.
  init(_ table: TableInfo, among tables: [TablePath: TableInfo], dialect: any SQLDialect) {
    self.table = table
    self.tables = tables
    self.dialect = dialect
  }

  /// A lane with its type.
  struct Value {
    let lane: Int
    let type: ExpressionType
  }

  // MARK: What checks ask for

  /// The lane of an expression.
  mutating func lane(of expression: Expression) throws(Unsupported) -> Int {
    try value(of: expression).lane
  }

  /// The lane that says which rows break a condition: it is false, or it is NULL and nothing that may
  /// be missing is.
  mutating func violation(of condition: Expression) throws(Unsupported) -> Int {
    var holds = try lane(of: condition, as: .truth)
    var paths: [[String]] = []
    condition.addCompared(to: &paths)
    var excuse: Int?
    for path in paths {
      for lane in try missing(path) {
        excuse = excuse.map { program.lane(.or, $0, lane) } ?? lane
      }
    }
    if let excuse { holds = program.lane(.coalesce, holds, excuse) }
    return program.lane(.not, program.lane(.coalesce, holds, program.lane(.number(0))))
  }

  /// Has a column read, whether or not anything is worked out of it.
  /// - Returns: its place.
  @discardableResult
  mutating func read(_ column: ColumnInfo) -> Int {
    if let place = places[column.name] { return place }
    let place = columns.place(of: dialect.place(column.name, in: "t"), column.type)
    places[column.name] = place
    return place
  }

  /// The lane that says which values of a column refer to nothing.
  mutating func lost(
    _ column: ColumnInfo, from parent: TablePath, unless exceptions: [String]
  ) throws(Unsupported) -> Int {
    let cell = program.lane(.column(read(column)))
    var breaks = program.lane(.isNull, try row(of: parent, cell, column.type))
    if column.isNullable {
      breaks = program.lane(.and, program.lane(.not, program.lane(.isNull, cell)), breaks)
    }
    if exceptions.isEmpty { return breaks }
    return program.lane(.and, program.lane(.not, program.lane(.isAmong(exceptions), cell)), breaks)
  }

  // MARK: Columns

  /// The lane of the row of a parent that keys lead to.
  private mutating func row(
    of parent: TablePath, _ key: Int, _ type: ColumnType
  ) throws(Unsupported) -> Int {
    guard let info = tables[parent], info.keyLength == 1, ExpressionType(type) == .text,
      ExpressionType(info.columns[0].type) == .text
    else { throw Unsupported() }
    let place = parents.firstIndex { $0.path == parent } ?? parents.count
    if place == parents.count { parents.append((parent, [info.columns[0]])) }
    return program.lane(.parent(place), key)
  }

  /// The lane of a column, or of one of a row that references lead to.
  private mutating func column(_ path: [String]) throws(Unsupported) -> Value {
    var (info, row) = (table, Int?.none)
    var parent = 0
    for (step, name) in path.enumerated() {
      guard let column = info[name] else { break }
      let lane: Int
      if let row {
        let needed = parents[parent].columns
        let place = needed.firstIndex { $0.name == name } ?? needed.count
        if place == needed.count { parents[parent].columns.append(column) }
        lane = program.lane(.cell(ofParent: parent, column: place), row)
      } else {
        lane = program.lane(.column(read(column)))
      }
      if step == path.count - 1 { return Value(lane: lane, type: ExpressionType(column.type)) }
      guard let next = column.reference?.table, let table = tables[next] else { break }
      row = try self.row(of: next, lane, column.type)
      guard let place = parents.firstIndex(where: { $0.path == next }) else { break }
      (info, parent) = (table, place)
    }
    throw Unsupported()
  }

  /// The lane of a condition that the database works out.
  mutating func lane(ofSQL condition: String) -> Int {
    program.lane(.column(columns.place(of: condition, .int(bits: 64))))
  }

  /// The lanes that say that the value of a column is missing for a good reason.
  private mutating func missing(_ path: [String]) throws(Unsupported) -> [Int] {
    var (table, lanes) = (table, [Int]())
    for (step, name) in path.enumerated() {
      guard let column = table[name] else { throw Unsupported() }
      let isLast = step == path.count - 1
      let exceptions = isLast ? [] : column.reference?.exceptions ?? []
      if column.isNullable || !exceptions.isEmpty {
        let lane = try value(of: .column(Array(path[...step]))).lane
        if column.isNullable { lanes.append(program.lane(.isNull, lane)) }
        if !exceptions.isEmpty { lanes.append(program.lane(.isAmong(exceptions), lane)) }
      }
      if isLast { break }
      guard let parent = column.reference?.table, let next = tables[parent] else {
        throw Unsupported()
      }
      table = next
    }
    return lanes
  }

  // MARK: Parts

  mutating func value(of expression: Expression) throws(Unsupported) -> Value {
    switch expression {
    case .number(let unscaled, let scale):
      return Value(lane: program.lane(.number(unscaled)), type: .number(scale: scale))
    case .text(let text): return Value(lane: program.lane(.text(text)), type: .text)
    case .null: return Value(lane: program.lane(.null), type: .nothing)
    case .column(let path): return try column(path)
    case .negated(let inner):
      let inner = try value(of: inner)
      return Value(lane: program.lane(.negate, inner.lane), type: inner.type)
    case .not(let inner): return truth(program.lane(.not, try lane(of: inner, as: .truth)))
    case .isNull(let inner): return truth(program.lane(.isNull, try value(of: inner).lane))
    case .isIn(let inner, let items): return try membership(inner, items)
    case .like(let inner, let example):
      return truth(program.lane(.hasShape(example), try lane(of: inner, as: .text)))
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    case .call(let function, let arguments): return try call(function, arguments)
    case .choice(let branches, let otherwise): return try choice(branches, otherwise)
    }
  }

  func truth(_ lane: Int) -> Value { Value(lane: lane, type: .truth) }

  mutating func lane(
    of expression: Expression, as type: ExpressionType
  ) throws(Unsupported) -> Int {
    try bring(try value(of: expression), of: expression, to: type)
  }

  /// A value as a type that it can be brought to.
  mutating func bring(
    _ value: Value, of expression: Expression, to type: ExpressionType
  ) throws(Unsupported) -> Int {
    if value.type == type || value.type == .nothing { return value.lane }
    if case .text(let text) = expression {
      // A text that is no day is compared as a text, which only the database does.
      guard type == .day, let day = Day(text) else {
        guard type == .instant, text.utf8.count == 19, let instant = Instant(iso: text) else {
          throw Unsupported()
        }
        return program.lane(.number(instant.seconds))
      }
      return program.lane(.number(Int64(day.number)))
    }
    if case .number(let scale) = type, case .number(let given) = value.type, given < scale {
      let unit = (given..<scale).reduce(1 as Int64) { unit, _ in unit * 10 }
      return program.lane(.times, value.lane, program.lane(.number(unit)))
    }
    if value.type.isWhole, type.isWhole { return value.lane }
    throw Unsupported()
  }

  /// The type that two values can be brought to.
  func common(
    _ one: ExpressionType, _ other: ExpressionType
  ) throws(Unsupported) -> ExpressionType {
    guard let common = one.common(with: other) else { throw Unsupported() }
    return common
  }

  mutating func binary(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) throws(Unsupported) -> Value {
    if sign == .and || sign == .or {
      let (one, other) = (try lane(of: left, as: .truth), try lane(of: right, as: .truth))
      return truth(program.lane(sign == .and ? .and : .or, one, other))
    }
    let (first, second) = (try value(of: left), try value(of: right))
    if sign == .times {
      guard case .number(let scale) = first.type.counted,
        case .number(let more) = second.type.counted
      else { throw Unsupported() }
      return Value(
        lane: program.lane(.times, first.lane, second.lane), type: .number(scale: scale + more))
    }
    let type = try common(first.type, second.type)
    let one = try bring(first, of: left, to: type)
    let other = try bring(second, of: right, to: type)
    switch (sign, type) {
    case (.equal, .text): return truth(program.lane(.textEqual, one, other))
    case (.unequal, .text): return truth(program.lane(.not, program.lane(.textEqual, one, other)))
    case (_, .text), (_, .list): throw Unsupported()
    case (.plus, _), (.minus, _):
      guard case .number = type.counted else { throw Unsupported() }
      let operation = sign == .plus ? Operation.plus : .minus
      return Value(lane: program.lane(operation, one, other), type: type.counted)
    case (.equal, _): return truth(program.lane(.equal, one, other))
    case (.unequal, _): return truth(program.lane(.unequal, one, other))
    case (.less, _): return truth(program.lane(.less, one, other))
    case (.atMost, _): return truth(program.lane(.atMost, one, other))
    case (.greater, _): return truth(program.lane(.less, other, one))
    case (.atLeast, _): return truth(program.lane(.atMost, other, one))
    default: throw Unsupported()
    }
  }
}

extension ExpressionType {
  /// Whether it is a number without decimals, or 0 and 1.
  fileprivate var isWhole: Bool { self == .truth || self == .number(scale: 0) }
}

extension Expression {
  /// The text that it is.
  var literal: String? { if case .text(let text) = self { text } else { nil } }
}

extension Instant {
  /// The instant written as `YYYY-MM-DD HH:MM:SS`; nil when it is not one.
  fileprivate init?(iso text: String) {
    let parts = text.split(separator: " ")
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let time = parts[1].split(separator: ":").compactMap { Int($0) }
    guard time.count == 3 else { return nil }
    self = day.start + (time[0] * 60 + time[1]) * 60 + time[2]
    guard description == text else { return nil }
  }
}
