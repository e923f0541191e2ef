internal import Fixtures
internal import Storage

/// Turns what a statement gave into findings.
struct Judge {
  let dialect: any SQLDialect
  let bound: ChanceBound
  /// The names of the checks that the database itself sees to.
  let ensured: Set<String>

  /// What the row of a statement says of a check.
  /// - Parameters:
  ///   - check: the check.
  ///   - rows: all rows that the statement gave.
  ///   - values: the values of the first row that the check asked for.
  /// - Returns: what was found; never a pass where there was nothing to look at.
  func finding(
    _ check: Check, _ rows: [[StoredValue]], _ values: ArraySlice<StoredValue>
  ) -> Finding {
    let count = rows.first?.first?.integer
    switch check.body {
    case .schema: return Finding(check, .error, found: "it is not asked in SQL")
    case .faulty(let reason): return Finding(check, .error, found: reason)
    case .rows(let expected): return self.rows(check, expected, found: count)
    // A fingerprint is compared at the end, once the rows have been made as well.
    case .digest: return unreadable(check)
    case .unique: return repeats(check, of: count, Array(values))
    case .violations, .unwritten, .balance: return violations(check, of: count, values)
    case .shares(let shares): return self.shares(check, shares, Array(values))
    case .mean(let mean): return self.mean(check, mean, Array(values))
    case .skew(let skew): return self.skew(check, skew, rows)
    }
  }

  /// What it means that the statement of a check could not be run.
  func failure(_ check: Check, _ message: String) -> Finding {
    // A cell that its column's type cannot have is a fault of the data, and not of the question.
    let prefix = "fixture_digest: "
    guard check.kind == .digest, message.hasPrefix(prefix) else {
      return Finding(check, .error, found: message)
    }
    return Finding(check, .fail, found: String(message.dropFirst(prefix.count)))
  }

  private func rows(_ check: Check, _ expected: Int, found count: Int64?) -> Finding {
    guard let count else { return unreadable(check) }
    return Finding(
      check, count == Int64(expected) ? .pass : .fail, expected: Figures.count(expected, "row"),
      found: Figures.count(Int(count), "row"))
  }

  /// What it means of the check of a fingerprint that one was found and another made.
  func digest(_ check: Check, _ found: TableDigest?, _ wanted: TableDigest?) -> Finding {
    guard let found, let wanted else { return unreadable(check) }
    return Finding(
      check, found == wanted ? .pass : .fail,
      expected: "\(Figures.count(wanted.rows, "row")), digest \(wanted)",
      found: "\(Figures.count(found.rows, "row")), digest \(found)")
  }

  private func violations(
    _ check: Check, of rows: Int64?, _ values: ArraySlice<StoredValue>
  ) -> Finding {
    // Of all rows, or of those that could break it.
    guard let count = rows == 0 || values.count < 2 ? rows : values.last?.integer ?? 0 else {
      return unreadable(check)
    }
    if count == 0 { return rows == 0 ? nothing(check) : nothing(check, "no row could break it") }
    guard let broken = values.first?.integer else {
      // Where a value is looked at by itself, NULL means that it is missing, which another check is
      // for. Elsewhere it is no verdict. Either way it is no pass.
      let isOfCells = check.kind == .range || check.kind == .format || check.kind == .reference
      return values.first == .null && isOfCells
        ? Finding(check, .empty, found: "every value is missing") : unreadable(check)
    }
    if broken == 0 { return Finding(check, .pass) }
    let noun = check.kind == .balance ? "group" : "row"
    var finding = Finding(
      check, .fail, expected: "none of \(Figures.count(Int(count), noun)) breaks it",
      found: Figures.count(Int(broken), noun))
    finding.rows = Int(broken)
    return finding
  }

  private func repeats(_ check: Check, of count: Int64?, _ values: [StoredValue]) -> Finding {
    guard let count else { return unreadable(check) }
    if count == 0 { return nothing(check) }
    if ensured.contains(check.id) {
      return Finding(check, .pass, found: "the database itself lets no two in")
    }
    guard values.count == 2, let keys = values[0].integer else { return unreadable(check) }
    if keys == 0 { return Finding(check, .pass) }
    let rows = Int(values[1].integer ?? 0)
    var finding = Finding(
      check, .fail, expected: "each key once",
      found: "\(Figures.count(Int(keys), "key")) in \(Figures.count(rows, "row"))")
    finding.rows = rows
    return finding
  }

  // MARK: Distributions

  private func shares(
    _ check: Check, _ question: ShareQuestion, _ values: [StoredValue]
  ) -> Finding {
    guard values.count == question.values.count + 3 else { return unreadable(check) }
    let numbers = values.map { $0.integer.map(Double.init) ?? 0 }
    let (rows, squares, largest) = (numbers[0], numbers[1], numbers[2])
    if rows == 0 { return nothing(check) }
    let total = question.values.reduce(0.0) { $0 + Double($1.weight) }
    var faults: [String] = []
    for (value, hits) in zip(question.values, numbers.dropFirst(3)) {
      let share = Double(value.weight) / total
      let slack =
        (question.rows.map(Double.init)
          ?? bound.deviation(squares: squares, largest: largest, share: share))
        + rows * Double(question.tolerance) / 10_000
      if abs(hits - rows * share) > slack {
        faults.append(
          """
          \(value.name): \(percent(hits / rows)) instead of \(percent(share)) give or take \
          \(percent(slack / rows))
          """)
      }
    }
    // Whatever is none of the values is not seen by their shares.
    let others = rows - numbers.dropFirst(3).reduce(0, +)
    if others > 0.5 {
      faults.append("\(Figures.count(Int(others), "row")) with none of the values")
    }
    guard faults.isEmpty else {
      return Finding(
        check, .fail, expected: "shares as declared, of \(Figures.count(Int(rows), "row"))",
        found: faults.joined(separator: "; "))
    }
    return Finding(check, .pass)
  }

  private func mean(
    _ check: Check, _ question: MeanQuestion, _ values: [StoredValue]
  ) -> Finding {
    guard values.count == question.items.count, let count = values[0].integer else {
      return unreadable(check)
    }
    if count == 0 { return nothing(check) }
    let numbers = values.map { $0.integer.map(Double.init) ?? 0 }
    var mean = numbers[1] / numbers[0]
    let variance = max(0, numbers[2] / numbers[0] - mean * mean)
    let wanted = Double(question.mean)
    var slack = bound.deviation(
      ofMean: numbers[0], variance: variance, span: numbers[4] - numbers[3])
    if question.hasUnit {
      guard numbers[5] > 0 else { return nothing(check) }
      // Per unit, in hundredths of a percent.
      let rate = 10_000 * numbers[0] / numbers[5]
      (mean, slack) = (wanted + mean * rate, slack * rate)
    }
    slack += wanted * Double(question.tolerance) / 10_000
    func text(_ value: Double) -> String {
      ColumnType.decimal(precision: 18, scale: question.scale).text(of: Int64(value.rounded()))
    }
    return Finding(
      check, abs(mean - wanted) <= slack ? .pass : .fail,
      expected: "\(text(wanted)) give or take \(text(slack))",
      found: "\(text(mean)) over \(Figures.count(Int(count), "row"))")
  }

  private func skew(
    _ check: Check, _ question: SkewQuestion, _ rows: [[StoredValue]]
  ) -> Finding {
    let counts = rows.compactMap { row -> (size: Int64, values: Int64)? in
      guard row.count == 2, let size = row[0].integer, let values = row[1].integer else {
        return nil
      }
      return (size, values)
    }
    let all = counts.reduce(0) { $0 + $1.size * $1.values }
    let values = counts.reduce(0) { $0 + $1.values }
    guard all > 0, values >= 10 else { return nothing(check) }
    var (left, top) = (values / 10, 0 as Int64)
    for (size, values) in counts where left > 0 {
      top += size * min(left, values)
      left -= min(left, values)
    }
    let share = 100 * Double(top) / Double(all)
    let isWithin =
      Double(question.share.lowerBound) <= share && share <= Double(question.share.upperBound)
    return Finding(
      check, isWithin ? .pass : .fail,
      expected:
        "the tenth with most has \(question.share.lowerBound) to \(question.share.upperBound) %",
      found: percent(share / 100))
  }

  // MARK: Words

  private func nothing(
    _ check: Check, _ reason: String = "there is no row to check"
  ) -> Finding {
    Finding(check, .empty, found: reason)
  }

  private func unreadable(_ check: Check) -> Finding {
    Finding(check, .error, found: "the database gave no verdict")
  }

  private func percent(_ share: Double) -> String {
    let hundredths = Int((share * 10_000).rounded())
    let rest = hundredths % 100
    return "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest) %"
  }
}
