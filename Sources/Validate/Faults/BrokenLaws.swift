internal import Fixtures
internal import Storage

/// Says which declared laws a fault breaks, and so which checks must fail.
///
/// It looks at the declaration and the rows that changed, and never at a check or a database; of
/// laws that it cannot judge it says nothing.
struct BrokenLaws {
  let rows: DatasetRows
  let bound: ChanceBound

  /// The checks that must fail.
  func checks(brokenBy fault: Fault) -> Set<ExpectedCheck> {
    guard let table = rows.tables[fault.table] else { return [] }
    // What is of no type has no meaning that laws could speak of.
    if fault.kind == .mistyped { return [ExpectedCheck(.type, of: table.path)] }
    rows.changes = fault.changes
    defer { rows.changes = [] }
    var broken = Set(fault.aims)
    addCounts(fault, table, &broken)
    for change in fault.changes {
      guard let after = change.after else { continue }
      let columns = change.columns
      for column in columns { addCell(after[column], table.columns[column], table, &broken) }
      if case .set(let row, _) = change.action { addTotals(of: table, row, columns, &broken) }
      addConditions(of: table, change, &broken)
    }
    addOrphans(fault, table, &broken)
    addRepeats(fault, table, &broken)
    addTotals(overRowsOf: table, fault, &broken)
    addBalances(fault, table, &broken)
    addShares(fault, table, &broken)
    return broken
  }

  // MARK: Rows and cells

  private func addCounts(_ fault: Fault, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>) {
    let more = fault.changes.reduce(0) { sum, change in
      sum + (change.after == nil ? 0 : 1) - (change.before == nil ? 0 : 1)
    }
    if more != 0 { broken.insert(ExpectedCheck(.rows, of: table.path)) }
  }

  private func addCell(
    _ cell: CellValue, _ column: ColumnInfo, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>
  ) {
    func add(_ kind: Check.Kind) {
      broken.insert(ExpectedCheck(kind, of: table.path, column.name))
    }
    if cell == .null {
      if !column.isNullable { add(.null) }
      return
    }
    for expectation in column.expectations {
      switch expectation {
      case .oneOf(let labels):
        if case .list = cell { continue }
        if !labels.contains(column.type.text(of: cell)) { add(.domain) }
      case .range(let range):
        if case .integer(let number) = cell, !range.contains(number) { add(.range) }
      case .like(let example):
        if case .text(let text) = cell, !text.hasShape(of: example) { add(.format) }
      case .json:
        if case .text(let text) = cell, !text.endsAsJSON { add(.format) }
      case .references(let parent, let exceptions):
        if !exceptions.contains(column.type.text(of: cell)), !rows.hasKey(cell, in: parent) {
          add(.reference)
        }
      default: break
      }
    }
  }

  private func addConditions(
    of table: TableInfo, _ change: RowChange, _ broken: inout Set<ExpectedCheck>
  ) {
    // A row that comes a second time breaks nothing that the first does not.
    guard let before = change.before, let after = change.after else { return }
    let columns = Set(change.columns.map { table.columns[$0].name })
    for condition in rows.conditions(of: table) where !broken.contains(condition.check) {
      guard !columns.isDisjoint(with: condition.roots),
        keeps(condition.expression, table, after) == false
      else { continue }
      // Where the row that was there seems to break it too, the law is not understood here.
      let changes = rows.changes
      rows.changes = []
      if keeps(condition.expression, table, before) == true { broken.insert(condition.check) }
      rows.changes = changes
    }
  }

  private func keeps(_ condition: Expression, _ table: TableInfo, _ row: [CellValue]) -> Bool? {
    try? Evaluation(table: table, row: row, lookup: rows).keeps(condition)
  }

  // MARK: Keys

  /// References of other tables to keys that are gone.
  private func addOrphans(_ fault: Fault, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>) {
    let gone = Set(fault.changes.compactMap { $0.before?[0] })
      .filter { !rows.hasKey($0, in: table.path) }
    if gone.isEmpty { return }
    for child in rows.tables.values where child.path != table.path {
      for (place, column) in child.columns.enumerated() {
        guard let (parent, exceptions) = column.reference, parent == table.path else { continue }
        let values = rows.counts(of: [place], in: child.path)
        let isMissed = gone.contains { key in
          values[[key]] != nil && !exceptions.contains(column.type.text(of: key))
        }
        if isMissed { broken.insert(ExpectedCheck(.reference, of: child.path, column.name)) }
      }
    }
  }

  /// Values that occur twice where none may.
  private func addRepeats(_ fault: Fault, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>) {
    var sets: [(columns: [Int], check: ExpectedCheck)] = [
      (Array(0..<table.keyLength), ExpectedCheck(.unique, of: table.path))
    ]
    for (place, column) in table.columns.enumerated() where !(table.keyLength == 1 && place == 0) {
      for case .unique in column.expectations {
        sets.append(([place], ExpectedCheck(.unique, of: table.path, column.name)))
      }
    }
    for law in table.laws {
      guard case .unique(let names, nil) = law.rule else { continue }
      let places = names.compactMap { name in table.columns.firstIndex { $0.name == name } }
      sets.append((places, ExpectedCheck(.unique, of: table.path, law.name)))
    }
    for (columns, check) in sets {
      let counts = rows.counts(of: columns, in: table.path)
      var more: [[CellValue]: Int] = [:]
      for change in fault.changes {
        if let before = change.before { more[columns.map { before[$0] }, default: 0] -= 1 }
        if let after = change.after { more[columns.map { after[$0] }, default: 0] += 1 }
      }
      if more.contains(where: { $1 > 0 && (counts[$0] ?? 0) + $1 > 1 }) { broken.insert(check) }
    }
  }

  // MARK: Sums

  /// Totals that were changed themselves; what they are totals of was not.
  private func addTotals(
    of table: TableInfo, _ row: [CellValue], _ columns: [Int], _ broken: inout Set<ExpectedCheck>
  ) {
    // Under another key other rows count.
    if columns.contains(where: { $0 < table.keyLength }) { return }
    for column in columns {
      for case .total(let total) in table.columns[column].expectations
      where total.table != table.path {
        broken.insert(ExpectedCheck(.total, of: table.path, table.columns[column].name))
      }
    }
  }

  /// Counts and sums of other tables to which the changed rows count otherwise than before.
  private func addTotals(
    overRowsOf table: TableInfo, _ fault: Fault, _ broken: inout Set<ExpectedCheck>
  ) {
    for parent in rows.tables.values where parent.path != table.path {
      for column in parent.columns {
        for case .total(let total) in column.expectations where total.table == table.path {
          // What is made of the total may stay the same.
          if total.result != nil { continue }
          switch total.operation {
          case .count, .sum: break
          case .distinct, .min, .max: continue
          }
          guard let law = rows.law(of: total, in: parent),
            !rows.leads([law.key, law.value, law.condition], of: table, through: table.path)
          else { continue }
          var sums: [CellValue: Int64] = [:]
          func add(_ row: [CellValue]?, _ sign: Int64) {
            guard let row, let part = rows.contribution(of: row, to: law),
              case .number(let number, _) = part.value
            else { return }
            sums[part.key, default: 0] += sign * number
          }
          for change in fault.changes {
            add(change.before, -1)
            add(change.after, 1)
          }
          if sums.contains(where: { $1 != 0 && rows.hasKey($0, in: parent.path) }) {
            broken.insert(ExpectedCheck(.total, of: parent.path, column.name))
          }
        }
      }
    }
  }

  private func addBalances(
    _ fault: Fault, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>
  ) {
    for owner in rows.tables.values {
      for law in owner.laws {
        guard case .balanced(let one, let other) = law.rule,
          one.table == table.path || other.table == table.path,
          let left = rows.law(of: one), let right = rows.law(of: other),
          // What other rows count for may have changed with them.
          !rows.leads(left, through: table.path), !rows.leads(right, through: table.path)
        else { continue }
        var sums: [[Evaluation.Value]: Int64] = [:]
        func add(_ row: [CellValue]?, _ side: DatasetRows.SumLaw, _ sign: Int64) {
          guard let row, side.table.path == table.path, let part = rows.addend(of: row, to: side)
          else { return }
          sums[part.group, default: 0] += sign * part.number
        }
        for change in fault.changes {
          add(change.before, left, -1)
          add(change.after, left, 1)
          add(change.before, right, 1)
          add(change.after, right, -1)
        }
        if sums.values.contains(where: { $0 != 0 }) {
          broken.insert(ExpectedCheck(.balance, of: owner.path, law.name))
        }
      }
    }
  }

  // MARK: Shares

  /// Shares that are off by more than chance, where the sample is large enough to tell.
  private func addShares(_ fault: Fault, _ table: TableInfo, _ broken: inout Set<ExpectedCheck>) {
    let touched = Set(fault.changes.flatMap(\.columns)).sorted()
    // A row or two move no share beyond chance.
    guard fault.changes.count > 2 else { return }
    for place in touched {
      let column = table.columns[place]
      for expectation in column.expectations where isOff(expectation, place, fault, table) {
        broken.insert(ExpectedCheck(.distribution, of: table.path, column.name))
      }
    }
  }

  private func isOff(
    _ expectation: Expectation, _ place: Int, _ fault: Fault, _ table: TableInfo
  ) -> Bool {
    let column = table.columns[place]
    var counts: [String: Int] = [:]
    for (cells, count) in rows.counts(of: [place], in: table.path) {
      counts[label(of: cells[0], column, expectation), default: 0] += count
    }
    for change in fault.changes {
      if let cell = change.before?[place] {
        counts[label(of: cell, column, expectation), default: 0] -= 1
      }
      if let cell = change.after?[place] {
        counts[label(of: cell, column, expectation), default: 0] += 1
      }
    }
    let all = Double(counts.values.reduce(0, +))
    let weights: [(label: String, weight: Int)]
    switch expectation {
    case .shares(let shares): weights = shares
    case .probability(let probability):
      let weight = Int(probability.threshold)
      weights = [("1", weight), ("0", (1 << 32) - weight)]
    default: return false
    }
    let total = weights.reduce(0.0) { $0 + Double($1.weight) }
    return weights.contains { label, weight in
      let share = Double(weight) / total
      let slack = bound.deviation(squares: all, largest: 1, share: share)
      return abs(Double(counts[label] ?? 0) - all * share) > slack
    }
  }

  /// The label that a cell counts for: itself, or whether it is there, or true.
  private func label(
    of cell: CellValue, _ column: ColumnInfo, _ expectation: Expectation
  ) -> String {
    guard case .probability = expectation else { return column.type.text(of: cell) }
    return (column.isNullable ? cell != .null : cell == .integer(1)) ? "1" : "0"
  }
}

extension String {
  /// Whether the text has the shape of an example: a digit for a digit, more digits where it ends
  /// with one, and anything else for itself.
  func hasShape(of example: String) -> Bool {
    let (text, shape) = (Array(utf8), Array(example.utf8))
    func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
    guard text.count >= shape.count, let last = shape.last else { return text == shape }
    for (byte, wanted) in zip(text, shape) {
      guard isDigit(wanted) ? isDigit(byte) : byte == wanted else { return false }
    }
    let rest = text.dropFirst(shape.count)
    return rest.isEmpty || (isDigit(last) && rest.allSatisfy(isDigit))
  }

  /// Whether the text could be JSON that was not cut off.
  fileprivate var endsAsJSON: Bool {
    guard let first = utf8.first, let last = utf8.last else { return false }
    switch first {
    case UInt8(ascii: "{"): return last == UInt8(ascii: "}") || last == UInt8(ascii: " ")
    case UInt8(ascii: "["): return last == UInt8(ascii: "]") || last == UInt8(ascii: " ")
    default: return true
    }
  }
}
