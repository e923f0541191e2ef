internal import Fixtures
internal import Storage

extension FaultMaker {
  /// Removes a row that a total counts, so that the total is stale.
  func stale(_ target: FaultTarget, _ draws: inout Draws) -> (Fault, [Int])? {
    guard let column = target.column else { return nil }
    let info = target.table.columns[column]
    for case .total(let total) in info.expectations where total.result == nil {
      guard let law = rows.law(of: total, in: target.table), let children = rows[total.table],
        children.count > 0
      else { continue }
      var groups: [CellValue: [(row: Int, value: Evaluation.Value)]] = [:]
      for row in 0..<children.count {
        guard let part = rows.contribution(of: children[row], to: law) else { continue }
        groups[part.key, default: []].append((row, part.value))
      }
      let start = draws.next(below: children.count)
      for step in 0..<children.count {
        let row = (start + step) % children.count
        guard let part = rows.contribution(of: children[row], to: law),
          rows.hasKey(part.key, in: target.table.path),
          let others = groups[part.key]?.filter({ $0.row != row }).map(\.value),
          total.operation.changes(without: part.value, others)
        else { continue }
        let fault = Fault(
          .stale, of: total.table, subject: "\(target.table.path).\(info.name)",
          [RowChange(of: law.child, .remove(children[row]))],
          aims: [ExpectedCheck(.total, of: target.table.path, info.name)])
        return (fault, [row])
      }
    }
    return nil
  }

  /// Changes what one side of a balance adds up.
  func unbalanced(_ target: FaultTarget, _ draws: inout Draws) -> (Fault, [Int])? {
    guard let law = target.law, case .balanced(let one, let other) = law.rule else { return nil }
    let sides = draws.next(below: 2) == 0 ? [one, other] : [other, one]
    for side in sides {
      guard let sum = rows.law(of: side), let source = rows[side.table], source.count > 0 else {
        continue
      }
      let columns = sum.table.columns.indices.filter { place in
        sum.value.paths.contains([sum.table.columns[place].name])
      }
      // Where the other side is reached through these rows, it changes with them.
      let isEntwined = [one, other].contains { sum in
        rows.law(of: sum).map { rows.leads($0, through: side.table) } ?? true
      }
      let found = place(in: source, [], &draws) { row, _ in
        guard let before = rows.addend(of: row, to: sum) else { return nil }
        for column in columns {
          guard case .integer(let number) = row[column] else { continue }
          var changed = row
          changed[column] = .integer(number + 1)
          guard let after = rows.addend(of: changed, to: sum), after.group == before.group,
            after.number != before.number
          else { continue }
          return [.set(row: row, to: changed)]
        }
        return before.number == 0 || isEntwined ? nil : [.remove(row)]
      }
      guard let found else { continue }
      let fault = Fault(
        .unbalanced, of: side.table, subject: law.name, found.changes,
        aims: [ExpectedCheck(.balance, of: target.table.path, law.name)])
      return (fault, found.rows)
    }
    return nil
  }

  /// Removes all partners of a row that must have one.
  func unmatched(
    _ target: FaultTarget, _ source: TableRows, _ draws: inout Draws
  ) -> (Fault, [Int])? {
    guard let law = target.law, case .matched(let match) = law.rule,
      let partners = rows[match.table]
    else { return nil }
    let own = match.pairs.compactMap { rows.expression($0.own) }
    let theirs = match.pairs.compactMap { rows.expression($0.other) }
    let condition = match.condition.flatMap(rows.expression)
    let when = match.when.flatMap(rows.expression)
    guard own.count == match.pairs.count, theirs.count == own.count,
      (condition == nil) == (match.condition == nil), (when == nil) == (match.when == nil)
    else { return nil }
    func tuple(
      _ expressions: [Expression], _ table: TableInfo, _ row: [CellValue]
    ) -> [Evaluation.Value]? {
      let values = expressions.compactMap { rows.value($0, of: table, row)?.reduced }
      return values.count == expressions.count && !values.contains(.null) ? values : nil
    }
    var index: [[Evaluation.Value]: [Int]] = [:]
    for row in 0..<partners.count {
      guard let key = tuple(theirs, partners.info, partners[row]) else { continue }
      index[key, default: []].append(row)
    }
    let start = draws.next(below: source.count)
    for step in 0..<source.count {
      let row = source[(start + step) % source.count]
      guard rows.admits(condition, source.info, row) == true,
        let key = tuple(own, source.info, row), let found = index[key]
      else { continue }
      let gone = found.filter { number in
        guard let when else { return true }
        let pair = Evaluation(
          table: source.info, row: row, lookup: rows, partner: (partners.info, partners[number]))
        // What nobody can say might be a partner.
        do throws(Evaluation.Unknown) { return try pair.truth(when) == true } catch { return true }
      }
      // The row itself must stay to miss them.
      guard !gone.isEmpty, gone.count <= 20,
        match.table != source.info.path || !gone.contains((start + step) % source.count)
      else { continue }
      let fault = Fault(
        .unmatched, of: match.table, subject: "\(source.info.path) \(law.name)",
        gone.map { RowChange(of: partners.info, .remove(partners[$0])) },
        aims: [ExpectedCheck(.match, of: source.info.path, law.name)])
      return (fault, gone)
    }
    return nil
  }
}

extension Total.Operation {
  /// Whether a total is another without one of its values.
  fileprivate func changes(without value: Evaluation.Value, _ others: [Evaluation.Value]) -> Bool {
    switch self {
    case .count: return true
    case .distinct: return !others.contains(value)
    case .sum:
      if case .number(let number, _) = value { return number != 0 }
      return false
    case .min: return !others.contains { Total.Operation.isAtMost($0, value) }
    case .max: return !others.contains { Total.Operation.isAtMost(value, $0) }
    }
  }

  private static func isAtMost(_ one: Evaluation.Value, _ other: Evaluation.Value) -> Bool {
    switch (one, other) {
    case (.number(let a, _), .number(let b, _)), (.day(let a), .day(let b)),
      (.instant(let a), .instant(let b)):
      a <= b
    case (.text(let a), .text(let b)): !b.utf8.lexicographicallyPrecedes(a.utf8)
    default: true
    }
  }
}
