internal import Fixtures
internal import Storage

extension TableChecks {
  /// The check that a law asks for.
  mutating func addCheck(of law: Law) {
    switch law.rule {
    case .holds(let condition): add(.row, law.name, law.meaning, condition: condition)
    case .unique(let columns, let condition): addUnique(law, columns, condition)
    case .matched(let match): addMatch(law, match)
    case .balanced(let one, let other): addBalance(law, one, other)
    case .shares(let shares): addShares(law.name, law.meaning, shares)
    case .sizes(let sizes): addSizes(law, sizes)
    case .mean(let mean): addMean(law, mean)
    case .skew(let skew): addSkew(law, skew)
    }
  }

  private mutating func addUnique(_ law: Law, _ columns: [String], _ condition: String?) {
    do throws(ExpressionError) {
      if let unknown = columns.first(where: { info[$0] == nil }) {
        throw ExpressionError(
          expression: unknown, reason: "\(info.path) has no column \(unknown)")
      }
      var scope = Scope(info, as: "t", among: tables, dialect: dialect)
      let filter = try condition.map { text throws(ExpressionError) in
        try Renderer.render(text, over: &scope).sql
      }
      guard scope.joins.isEmpty else {
        throw ExpressionError(
          expression: condition ?? "", reason: "it must be over the row's own columns")
      }
      let used = scope.uses[info.path, default: []].union(columns)
      add(.unique, law.name, law.meaning, used, .unique(uniqueness(of: columns, where: filter)))
    } catch {
      add(.unique, law.name, law.meaning, [], .faulty(error.description))
    }
  }

  // MARK: Partners

  private mutating func addMatch(_ law: Law, _ match: Law.Match) {
    do throws(ExpressionError) {
      guard let partner = tables[match.table] else {
        throw ExpressionError(
          expression: law.name, reason: "\(match.table) is no table of the dataset")
      }
      let source = match.condition ?? law.name
      let condition = try match.condition.map { text throws(ExpressionError) in
        try Parser.parse(text)
      }
      let (matched, partnerColumns) = try matched(match, partner)
      let keys = key(in: "t")
      var subject: String?
      var (violations, columns) = try violations { renderer throws(ExpressionError) in
        guard let condition else { return "\(keys) NOT IN (\(matched))" }
        let filter = try renderer.render(condition).sql
        subject = filter
        return "\(filter) AND \(keys) NOT IN (\(matched))"
      } of: {
        source
      }
      violations.subject = subject
      columns.merge(partnerColumns) { $0.union($1) }
      add(
        .match, law.name, law.meaning, columns, .violations(violations),
        aggregates: [.sumOfSQL(violations.condition)] + (condition.map { [.sum($0)] } ?? []))
    } catch {
      add(.match, law.name, law.meaning, [], .faulty(error.description))
    }
  }

  /// The keys of the rows that have a partner, as a SELECT of its own.
  private func matched(
    _ match: Law.Match, _ partner: TableInfo
  ) throws(ExpressionError) -> (sql: String, uses: [TablePath: Set<String>]) {
    let own = Scope(info, as: "m", among: tables, dialect: dialect)
    let other = Scope(partner, as: "o", among: tables, dialect: dialect)
    var pairs: [(own: String, other: String)] = []
    var parts: [String] = []
    var renderer = Renderer(match.when ?? "", over: own, and: other)
    for pair in match.pairs {
      let (left, right) = (try Parser.parse(pair.own), try Parser.parse("\(pair.other)").asOther)
      let pair = try renderer.alike(left, right)
      pairs.append((own: pair.one.sql, other: pair.other.sql))
    }
    if let when = match.when { parts.append(try renderer.render(try Parser.parse(when)).sql) }
    // What only some rows ask for is left to the outer condition, but for speed.
    if let condition = match.condition {
      parts.append(try renderer.render(try Parser.parse(condition)).sql)
    }
    let (left, right) = (renderer.own, renderer.other ?? other)
    let key = partner.columns[0].name
    let isLookup = partner.keyLength == 1 && match.pairs.contains { $0.other == key }
    // No index can be made on what is only worked out.
    let isSought = isLookup || !match.pairs.contains { info[$0.own] != nil }
    let sql = dialect.partnered(
      PartneredRows(
        left.rows, among: right.rows, key: self.key(in: "m"), pairs: pairs, conditions: parts,
        isSought: isSought))
    return (sql, left.uses.merging(right.uses) { $0.union($1) })
  }

  /// The primary key, as a row of values where it has several columns.
  private func key(in source: String) -> String {
    let columns = info.key.map { dialect.place($0.name, in: source) }
    return columns.count == 1 ? columns[0] : "(\(columns.joined(separator: ", ")))"
  }

  // MARK: Sums by group

  private mutating func addBalance(_ law: Law, _ one: Law.Sum, _ other: Law.Sum) {
    do throws(ExpressionError) {
      guard one.groups.count == other.groups.count, !one.groups.isEmpty else {
        throw ExpressionError(
          expression: law.name, reason: "the two sides are grouped by different numbers of columns")
      }
      var columns: [TablePath: Set<String>] = [:]
      let left = try side(one, isFirst: true, &columns)
      let right = try side(other, isFirst: false, &columns)
      let groups = one.groups.indices.map { "g\($0 + 1)" }.joined(separator: ", ")
      let sums = """
        SELECT \(groups), \(dialect.sum("v1")) AS one, \(dialect.sum("v2")) AS other, \
        sum(n1) AS ones, sum(n2) AS others FROM (\(left) UNION ALL \(right)) AS sides GROUP BY \(groups)
        """
      add(
        .balance, law.name, law.meaning, columns,
        .balance(
          Balance(
            groups: one.groups, names: (one.table.description, other.table.description),
            sums: sums)))
    } catch {
      add(.balance, law.name, law.meaning, [], .faulty(error.description))
    }
  }

  private func side(
    _ sum: Law.Sum, isFirst: Bool, _ columns: inout [TablePath: Set<String>]
  ) throws(ExpressionError) -> String {
    guard let table = tables[sum.table] else {
      throw ExpressionError(
        expression: sum.value, reason: "\(sum.table) is no table of the dataset")
    }
    var scope = Scope(table, as: "t", among: tables, dialect: dialect)
    var items: [String] = []
    for (index, group) in sum.groups.enumerated() {
      items.append("\(try Renderer.render(group, over: &scope).sql) AS g\(index + 1)")
    }
    let value = try Renderer.render(sum.value, over: &scope).sql
    // Other names than the sums have, which some databases would take them for.
    items.append(isFirst ? "\(value) AS v1, 0 AS v2" : "0 AS v1, \(value) AS v2")
    items.append(isFirst ? "1 AS n1, 0 AS n2" : "0 AS n1, 1 AS n2")
    let filter = try sum.condition.map { text throws(ExpressionError) in
      " WHERE \(try Renderer.render(text, over: &scope).sql)"
    }
    columns.merge(scope.uses) { $0.union($1) }
    return "SELECT \(items.joined(separator: ", ")) FROM \(scope.source)\(filter ?? "")"
  }
}

/// Two sums by group that must agree.
struct Balance: Sendable {
  /// What makes a group, as it was declared.
  let groups: [String]
  /// The tables whose rows are added up.
  let names: (one: String, other: String)
  /// A SELECT of the groups with both sums and the numbers of rows behind them.
  let sums: String

  /// The condition that a group breaks the law: the sums differ, or one side has no row of it.
  static let breaks = "one <> other OR ones = 0 OR others = 0"
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
}
