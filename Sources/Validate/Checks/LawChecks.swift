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
      let (lacks, partnerColumns) = try lacksPartner(match, partner)
      var subject: String?
      var (violations, scope) = try violations { renderer throws(ExpressionError) in
        guard let condition else { return lacks }
        let filter = try renderer.render(condition).sql
        subject = filter
        return "\(filter) AND \(lacks)"
      } of: {
        source
      }
      violations.subject = subject
      add(
        .match, law.name, law.meaning, scope.uses.merging(partnerColumns) { $0.union($1) },
        .violations(violations), over: scope,
        aggregates: [.sumOfSQL(violations.condition)] + (condition.map { [.sum($0)] } ?? []))
    } catch {
      add(.match, law.name, law.meaning, [], .faulty(error.description))
    }
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
