internal import Fixtures
internal import Storage

extension TableChecks {
  /// The condition that a row lacks a partner, and the columns that decide it.
  func lacksPartner(
    _ match: Law.Match, _ partner: TableInfo
  ) throws(ExpressionError) -> (sql: String, uses: [TablePath: Set<String>]) {
    let key = key(in: "t")
    if dialect.looksPartnersUp {
      let sought = try PartnerQuestion(match, of: self, as: "t", among: partner)
      if sought.isLookup {
        return ("NOT \(dialect.isPartnered(sought.rows(key: key)))", sought.uses)
      }
    }
    var question = try PartnerQuestion(match, of: self, as: "m", among: partner)
    try question.narrowToRowsThatNeedOne()
    let matched = dialect.partnered(question.rows(key: self.key(in: "m")))
    return ("\(key) NOT IN (\(matched))", question.uses)
  }

  /// The primary key, as a row of values where it has several columns.
  private func key(in source: String) -> String {
    let columns = info.key.map { dialect.place($0.name, in: source) }
    return columns.count == 1 ? columns[0] : "(\(columns.joined(separator: ", ")))"
  }
}

/// What ties rows to their partners.
private struct PartnerQuestion {
  private let match: Law.Match
  private let info: TableInfo
  private let partner: TableInfo
  private var renderer: Renderer
  private var pairs: [PartneredRows.Pair] = []
  private var ownConditions: [String] = []
  private var partnerConditions: [String] = []
  private var conditions: [String] = []

  init(
    _ match: Law.Match, of checks: TableChecks, as alias: String, among partner: TableInfo
  ) throws(ExpressionError) {
    self.match = match
    self.partner = partner
    info = checks.info
    let (tables, dialect) = (checks.tables, checks.dialect)
    renderer = Renderer(
      match.when ?? "", over: Scope(info, as: alias, among: tables, dialect: dialect),
      and: Scope(partner, as: "o", among: tables, dialect: dialect))
    for pair in match.pairs {
      try add(
        try Parser.parse(pair.own), try Parser.parse("\(pair.other)").asOther,
        isKey: partner.keyLength == 1 && pair.other == partner.columns[0].name)
    }
    if let when = match.when {
      for part in try Parser.parse(when).conjuncts {
        try add(part, looksUp: dialect.looksPartnersUp)
      }
    }
  }

  /// Leaves out the rows that need no partner, for speed: who asks does so, too.
  mutating func narrowToRowsThatNeedOne() throws(ExpressionError) {
    guard let condition = match.condition else { return }
    ownConditions.append(try renderer.render(try Parser.parse(condition)).sql)
  }

  /// Whether nothing but pairs of values ties a row to its partner, and it needs no other tables.
  var isLookup: Bool { conditions.isEmpty && renderer.own.joins.isEmpty }

  /// The columns that decide it.
  var uses: [TablePath: Set<String>] {
    renderer.own.uses.merging(renderer.other?.uses ?? [:]) { $0.union($1) }
  }

  /// The question, for rows of a key.
  func rows(key: String) -> PartneredRows {
    // No index can be made on what is only worked out.
    let isSought = pairs.contains(where: \.isKey) || !match.pairs.contains { info[$0.own] != nil }
    return PartneredRows(
      renderer.own.rows, among: renderer.other?.rows ?? renderer.own.rows, key: key, pairs: pairs,
      ownConditions: ownConditions, partnerConditions: partnerConditions, conditions: conditions,
      isSought: isSought)
  }

  private mutating func add(
    _ own: Expression, _ other: Expression, isKey: Bool = false
  ) throws(ExpressionError) {
    let pair = try renderer.alike(own, other)
    let areTexts = pair.type == .text || pair.type == .list
    pairs.append(
      PartneredRows.Pair(
        own: pair.one.sql, other: pair.other.sql, areTexts: areTexts, isKey: isKey))
  }

  /// Adds a condition, as a pair where it can be one.
  private mutating func add(
    _ condition: Expression, looksUp: Bool
  ) throws(ExpressionError) {
    let asked = (own: condition.asksOwn, partner: condition.asksPartner)
    if looksUp, asked.own, asked.partner, case .binary(.equal, let left, let right) = condition {
      if !left.asksPartner, !right.asksOwn { return try add(left, right) }
      if !right.asksPartner, !left.asksOwn { return try add(right, left) }
      // So many seconds after a moment of the partner's.
      if case .call(.seconds, let moments) = left, !moments[0].asksOwn, !moments[1].asksPartner,
        !right.asksOwn
      {
        let start = try renderer.render(moments[0])
        let own = try renderer.render(moments[1])
        let seconds = try renderer.render(right)
        return pairs.append(
          PartneredRows.Pair(
            own: own.sql, other: "\(start.sql) + \(seconds.sql)", areTexts: false))
      }
    }
    let sql = try renderer.render(condition).sql
    switch asked {
    case (true, false): ownConditions.append(sql)
    case (false, true): partnerConditions.append(sql)
    default: conditions.append(sql)
    }
  }
}

extension Expression {
  /// The same with all columns of the partner.
  fileprivate var asOther: Expression {
    switch self {
    case .number, .text, .null: self
    case .column(let path): .column(["other"] + path)
    case .negated(let inner): .negated(inner.asOther)
    case .not(let inner): .not(inner.asOther)
    case .like(let inner, let example): .like(inner.asOther, example)
    case .binary(let sign, let left, let right): .binary(sign, left.asOther, right.asOther)
    case .isNull(let inner): .isNull(inner.asOther)
    case .isIn(let inner, let items): .isIn(inner.asOther, items.map(\.asOther))
    case .call(let function, let arguments): .call(function, arguments.map(\.asOther))
    case .choice(let branches, let otherwise):
      .choice(
        branches.map { Branch(condition: $0.condition.asOther, value: $0.value.asOther) },
        otherwise: otherwise?.asOther)
    }
  }

  /// The conditions that must all hold.
  fileprivate var conjuncts: [Expression] {
    guard case .binary(.and, let left, let right) = self else { return [self] }
    return left.conjuncts + right.conjuncts
  }

  /// Whether a column of the row is asked for.
  fileprivate var asksOwn: Bool { !allColumns { $0.first == "other" } }

  /// Whether a column of the partner is asked for.
  fileprivate var asksPartner: Bool { !allColumns { $0.first != "other" } }
}
