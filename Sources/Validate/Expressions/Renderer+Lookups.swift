internal import Storage

extension Renderer {
  /// A choice by a text, as the database looks it up in a list; nil where it is none, or the database
  /// has no lists.
  mutating func lookup(
    _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(ExpressionError) -> Rendered? {
    guard let lookup = Lookup(branches), hasLists else { return nil }
    let subject = try render(lookup.subject)
    guard subject.type == .text else { return nil }
    if let literals = lookup.literals {
      return try value(of: literals, at: lookup.keys, by: subject, otherwise)
    }
    let lifted = lookup.lifted
    // Values of many forms are as well chosen one by one.
    guard lifted.count * 2 <= branches.count else { return nil }
    var choices: [(condition: String, value: Expression, written: Rendered)] = []
    for (keys, value) in lifted {
      choices.append((isOne(subject, of: keys), value, try render(value)))
    }
    return try chosen(choices, otherwise)
  }

  private var hasLists: Bool {
    dialect.chosen(by: "", among: [], [], otherwise: "") != nil
  }

  private func isOne(_ subject: Rendered, of keys: [String]) -> String {
    dialect.isOne(
      subject.sql, of: keys.map(dialect.literal), mayBeMissing: subject.mayBeMissing)
  }

  /// Which of some values, all written out, stands for a text.
  private mutating func value(
    of literals: [Expression], at keys: [String], by subject: Rendered, _ otherwise: Expression?
  ) throws(ExpressionError) -> Rendered? {
    var values: [Rendered] = []
    for literal in literals { values.append(try render(literal)) }
    let type = values[0].type
    guard values.allSatisfy({ $0.type == type }) else { return nil }
    var other: Rendered?
    if let otherwise, otherwise.isLiteral {
      other = try render(otherwise)
      if other?.type != type { return nil }
    }
    guard
      let sql = dialect.chosen(
        by: subject.sql, among: keys.map(dialect.literal), values.map(\.sql),
        otherwise: other?.sql ?? values[0].sql)
    else { return nil }
    let value = Rendered(sql: sql, type: type, mayBeMissing: subject.mayBeMissing)
    if other != nil, !subject.mayBeMissing { return value }
    return try chosen([(isOne(subject, of: keys), literals[0], value)], otherwise)
  }

  /// A CASE of what is written already.
  private mutating func chosen(
    _ choices: [(condition: String, value: Expression, written: Rendered)],
    _ otherwise: Expression?
  ) throws(ExpressionError) -> Rendered {
    let rest = try otherwise.map { other throws(ExpressionError) in try render(other) }
    var type = ExpressionType.nothing
    for written in choices.map(\.written) + (rest.map { [$0] } ?? []) {
      type = try common(type, written.type)
    }
    var sql = "(CASE"
    for (condition, value, written) in choices {
      sql += " WHEN \(condition) THEN \(try bring(written, of: value, to: type))"
    }
    if let otherwise, let rest { sql += " ELSE \(try bring(rest, of: otherwise, to: type))" }
    return Rendered(
      sql: sql + " END)", type: type,
      mayBeMissing: rest?.mayBeMissing ?? true || choices.contains { $0.written.mayBeMissing })
  }
}
