internal import Fixtures
internal import Storage

/// An expression as it stands in a statement.
struct Rendered {
  let sql: String
  let type: ExpressionType
  /// Whether it may be NULL, as far as the declaration goes.
  var mayBeMissing = true
  /// What is NULL where a list, which some databases cannot have NULL for, is of no row.
  var rowKey: String?
}

/// Writes expressions in the dialect of a database, and checks the types of their parts.
struct Renderer {
  let dialect: any SQLDialect
  private let source: String
  /// The row's own tables.
  private(set) var own: Scope
  /// The partner's, whose columns stand behind `other.`.
  private(set) var other: Scope?
  /// What stands for names that are no columns.
  private let given: [String: Rendered]
  /// The conditions that some value is missing for a good reason.
  private var missing: [String] = []

  /// - Parameters:
  ///   - source: the expression as it was written, for errors.
  ///   - own: the tables of the row.
  ///   - other: the tables of its partner.
  ///   - given: what stands for names that are no columns.
  init(
    _ source: String, over own: Scope, and other: Scope? = nil,
    given: [String: Rendered] = [:]
  ) {
    self.source = source
    self.given = given
    dialect = own.dialect
    self.own = own
    self.other = other
  }

  /// An expression in the dialect.
  static func render(
    _ text: String, over own: inout Scope, giving given: [String: Rendered] = [:]
  ) throws(ExpressionError) -> Rendered {
    var renderer = Renderer(text, over: own, given: given)
    let rendered = try renderer.render(try Parser.parse(text))
    own = renderer.own
    return rendered
  }

  /// The condition that a row breaks another condition: it is false, or it is NULL and nothing that
  /// may be missing is.
  mutating func violation(of condition: Expression) throws(ExpressionError) -> String {
    let rendered = try render(condition, as: .truth)
    let excuse = missing.isEmpty ? "" : ", \(missing.joined(separator: " OR "))"
    // An excuse is NULL itself where what may be one of some values is missing: that excuses nothing.
    return "NOT coalesce(\(rendered)\(excuse), 0)"
  }

  // MARK: Parts

  mutating func render(_ expression: Expression) throws(ExpressionError) -> Rendered {
    switch expression {
    case .number(let unscaled, let scale):
      return Rendered(sql: String(unscaled), type: .number(scale: scale), mayBeMissing: false)
    case .text(let text):
      return Rendered(sql: dialect.literal(text), type: .text, mayBeMissing: false)
    case .null: return Rendered(sql: "NULL", type: .nothing)
    case .column(let path): return try column(path)
    case .negated(let inner):
      let inner = try render(inner)
      return Rendered(
        sql: "(-\(inner.sql))", type: inner.type, mayBeMissing: inner.mayBeMissing)
    case .not(let inner):
      let condition = try render(inner)
      return Rendered(
        sql: dialect.negation(of: try bring(condition, of: inner, to: .truth)), type: .truth,
        mayBeMissing: condition.mayBeMissing)
    case .isNull(let inner):
      // Asking whether a value is missing is no comparison with it.
      let before = missing
      let inner = try render(inner)
      missing = before
      return Rendered(sql: "(\(inner.sql) IS NULL)", type: .truth, mayBeMissing: false)
    case .isIn(let inner, let items): return try membership(inner, items)
    case .like(let inner, let example):
      let text = try render(inner)
      let shape = dialect.hasShape(try bring(text, of: inner, to: .text), of: example)
      return Rendered(sql: "(\(shape))", type: .truth, mayBeMissing: text.mayBeMissing)
    case .binary(let sign, let left, let right): return try binary(sign, left, right)
    case .call(let function, let arguments): return try call(function, arguments)
    case .choice(let branches, let otherwise): return try choice(branches, otherwise)
    }
  }

  mutating func render(
    _ expression: Expression, as type: ExpressionType
  ) throws(ExpressionError) -> String {
    try bring(try render(expression), of: expression, to: type)
  }

  /// An expression that is written already, as a type that it can be brought to.
  func bring(
    _ rendered: Rendered, of expression: Expression, to type: ExpressionType
  ) throws(ExpressionError) -> String {
    if rendered.type == type || rendered.type == .nothing { return rendered.sql }
    if case .text(let text) = expression, type == .day || type == .instant {
      return dialect.literal(moment: text, isDay: type == .day)
    }
    if case .number(let scale) = type, case .number(let given) = rendered.type, given < scale {
      return "\(rendered.sql) * 1\(String(repeating: "0", count: scale - given))"
    }
    // A condition is 0 or 1, and can be counted with.
    if rendered.type == .truth, type == .number(scale: 0) { return "(\(rendered.sql))" }
    if rendered.type == .number(scale: 0), type == .truth { return rendered.sql }
    throw fault("\(rendered.type.name) stands where \(type.name) is due")
  }

  private mutating func column(_ path: [String]) throws(ExpressionError) -> Rendered {
    if path.count == 1, let known = given[path[0]] { return known }
    do throws(ScopeError) {
      let use: Scope.Use
      if path.first == "other", path.count > 1, var other {
        use = try other.use(Array(path.dropFirst()))
        self.other = other
      } else {
        use = try own.use(path)
      }
      if let condition = use.mayBeMissing, !missing.contains(condition) {
        missing.append(condition)
      }
      return Rendered(
        sql: dialect.operand(use.sql, of: use.info), type: ExpressionType(use.info.type),
        mayBeMissing: use.info.isNullable || path.count > 1 || dialect.mayHoldNull(use.info),
        rowKey: use.info.type == .textList ? use.rowKey : nil)
    } catch {
      throw fault(error.reason)
    }
  }

  private mutating func binary(
    _ sign: Expression.Operator, _ left: Expression, _ right: Expression
  ) throws(ExpressionError) -> Rendered {
    switch sign {
    case .and, .or:
      let (first, second) = (try render(left), try render(right))
      let one = try bring(first, of: left, to: .truth)
      let other = try bring(second, of: right, to: .truth)
      let mayBeMissing = first.mayBeMissing || second.mayBeMissing
      return Rendered(
        sql: sign == .and
          ? dialect.both(one, other, mayBeMissing: mayBeMissing)
          : dialect.either(one, other, mayBeMissing: mayBeMissing),
        type: .truth, mayBeMissing: mayBeMissing)
    case .times:
      let (one, other) = (try render(left), try render(right))
      guard case .number(let scale) = one.type.counted, case .number(let more) = other.type.counted
      else { throw fault("only numbers can be multiplied") }
      return Rendered(
        sql: "(\(one.sql) * \(other.sql))", type: .number(scale: scale + more),
        mayBeMissing: one.mayBeMissing || other.mayBeMissing)
    default:
      let (one, other, type) = try alike(left, right)
      let isComparison = sign != .plus && sign != .minus
      if !isComparison {
        guard case .number = type.counted else { throw fault("only numbers can be added") }
      }
      return Rendered(
        sql: "(\(one.sql) \(sign.rawValue) \(other.sql))",
        type: isComparison ? .truth : type.counted,
        mayBeMissing: one.mayBeMissing || other.mayBeMissing)
    }
  }

  /// The type that two expressions of these types can be brought to.
  func common(
    _ one: ExpressionType, _ other: ExpressionType
  ) throws(ExpressionError) -> ExpressionType {
    guard let common = one.common(with: other) else {
      throw fault("\(one.name) is compared with \(other.name)")
    }
    return common
  }

  /// Two expressions, each as of the type that both can be brought to.
  mutating func alike(
    _ left: Expression, _ right: Expression
  ) throws(ExpressionError) -> (one: Rendered, other: Rendered, type: ExpressionType) {
    let (first, second) = (try render(left), try render(right))
    let type = try common(first.type, second.type)
    let (one, other) = (
      try bring(first, of: left, to: type), try bring(second, of: right, to: type)
    )
    return (
      Rendered(sql: one, type: type, mayBeMissing: first.mayBeMissing),
      Rendered(sql: other, type: type, mayBeMissing: second.mayBeMissing), type
    )
  }

  private mutating func membership(
    _ inner: Expression, _ items: [Expression]
  ) throws(ExpressionError) -> Rendered {
    let first = try render(inner)
    var (type, rendered) = (first.type, [Rendered]())
    for item in items {
      rendered.append(try render(item))
      type = try common(type, rendered[rendered.count - 1].type)
    }
    let value = try bring(first, of: inner, to: type)
    var list: [String] = []
    for (item, written) in zip(items, rendered) {
      list.append(try bring(written, of: item, to: type))
    }
    let mayBeMissing = first.mayBeMissing || rendered.contains { $0.mayBeMissing }
    return Rendered(
      sql: dialect.isOne(value, of: list, mayBeMissing: mayBeMissing), type: .truth,
      mayBeMissing: mayBeMissing)
  }

  private mutating func call(
    _ function: SQLFunction, _ arguments: [Expression]
  ) throws(ExpressionError) -> Rendered {
    let (types, result) = function.types
    var written: [String] = []
    // A quotient is where the divisor is 0, and a member where there is none.
    var mayBeMissing = [.rounded, .quotient, .remainder, .cents].contains(function)
    var scale = 0
    var rowKey: String?
    for (argument, type) in zip(arguments, types) {
      if case .number = type {
        // The unscaled integer, whatever its decimals.
        let rendered = try render(argument)
        guard case .number(let decimals) = rendered.type.counted else {
          throw fault("\(function.rawValue) takes \(type.name), not \(rendered.type.name)")
        }
        mayBeMissing = mayBeMissing || rendered.mayBeMissing
        scale = written.isEmpty ? decimals : scale - decimals
        written.append(rendered.sql)
      } else {
        let rendered = try render(argument)
        mayBeMissing = mayBeMissing || rendered.mayBeMissing
        rowKey = rowKey ?? rendered.rowKey
        written.append(try bring(rendered, of: argument, to: type))
      }
    }
    let keepsScale = function == .rounded || function == .quotient
    guard !keepsScale || scale >= 0 else {
      throw fault("\(function.rawValue) divides by a number with more decimals")
    }
    let call = dialect.call(function, written)
    return Rendered(
      sql: "(\(rowKey.map { dialect.value(call, ofListInRowWith: $0) } ?? call))",
      type: keepsScale ? .number(scale: scale) : result, mayBeMissing: mayBeMissing)
  }

  private mutating func choice(
    _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(ExpressionError) -> Rendered {
    // A branch may hold what only a CASE can choose between, such as days.
    var attempt = self
    if let found = try? attempt.lookup(branches, otherwise) {
      self = attempt
      return found
    }
    var conditions: [String] = []
    var (type, values) = (ExpressionType.nothing, [Rendered]())
    for value in branches.map(\.value) + (otherwise.map { [$0] } ?? []) {
      values.append(try render(value))
      type = try common(type, values[values.count - 1].type)
    }
    for branch in branches { conditions.append(try render(branch.condition, as: .truth)) }
    var sql = "(CASE"
    for (index, branch) in branches.enumerated() {
      sql += " WHEN \(conditions[index]) THEN "
      sql += try bring(values[index], of: branch.value, to: type)
    }
    if let otherwise {
      sql += " ELSE \(try bring(values[branches.count], of: otherwise, to: type))"
    }
    return Rendered(
      sql: sql + " END)", type: type,
      mayBeMissing: otherwise == nil || values.contains { $0.mayBeMissing })
  }

  private func fault(_ reason: String) -> ExpressionError {
    ExpressionError(expression: source, reason: reason)
  }
}

extension ExpressionType {
  /// The type that it has in a sum: a condition counts as 0 or 1.
  var counted: ExpressionType { self == .truth ? .number(scale: 0) : self }
}
