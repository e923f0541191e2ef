internal import Fixtures
internal import Storage

/// Chooses the places of faults by seed, and what stands there afterwards.
///
/// A place where a fault would change nothing is passed over for the next; where there is none, the
/// fault does not apply.
struct FaultMaker {
  let rows: DatasetRows
  let seed: Seed

  /// The most places that are looked at for one fault.
  static let patience = 4096

  /// A fault, or nil when no row can have it.
  /// - Parameters:
  ///   - target: its kind, and what it hits.
  ///   - number: which one of several, from 0.
  ///   - taken: the numbers of rows that others have hit, which are left alone.
  /// - Returns: the fault, and the rows that it hits.
  func fault(
    for target: FaultTarget, number: Int = 0, avoiding taken: Set<Int> = []
  ) -> (fault: Fault, rows: [Int])? {
    let table = target.table
    guard let source = rows[table.path], source.count > 0 else { return nil }
    let path = "fault \(target.kind.rawValue) \(table.path).\(target.subject ?? "")@1"
    var draws = Stream(seed: seed, path: path).draws(number)
    switch target.kind {
    case .drop:
      return place(in: source, taken, &draws) { row, _ in [.remove(row)] }.map(target.named)
    case .duplicate:
      return place(in: source, taken, &draws) { row, _ in [.add(row)] }.map(target.named)
    case .block: return block(target, source, taken, &draws)
    case .swap: return swap(target, source, taken, &draws)
    case .category: return category(target, source, &draws)
    case .stale: return stale(target, &draws)
    case .unbalanced: return unbalanced(target, &draws)
    case .unmatched: return unmatched(target, source, &draws)
    default:
      guard let column = target.column else { return nil }
      return place(in: source, taken, &draws) { row, draws in
        guard let cell = edited(row, column, target, source, &draws), cell != row[column] else {
          return nil
        }
        var other = row
        other[column] = cell
        return [.set(row: row, to: other)]
      }.map { found in
        let (fault, rows) = target.named(found)
        // That a sum is off is the sum's own check to say, however far it is.
        let aims =
          target.kind == .header
          ? [ExpectedCheck(.total, of: table.path, table.columns[column].name)] : []
        return (
          Fault(
            fault.kind, of: fault.table, subject: fault.subject, fault.changes, aims: aims), rows
        )
      }
    }
  }

  /// The first place from a random one on that can be changed.
  func place(
    in source: TableRows, _ taken: Set<Int>, _ draws: inout Draws,
    _ change: ([CellValue], inout Draws) -> [RowChange.Action]?
  ) -> (rows: [Int], changes: [RowChange])? {
    let start = draws.next(below: source.count)
    for step in 0..<min(source.count, FaultMaker.patience) {
      let row = (start + step) % source.count
      if taken.contains(row) { continue }
      guard let actions = change(source[row], &draws) else { continue }
      return ([row], actions.map { RowChange(of: source.info, $0) })
    }
    return nil
  }

  // MARK: Several rows

  private func block(
    _ target: FaultTarget, _ source: TableRows, _ taken: Set<Int>, _ draws: inout Draws
  ) -> (Fault, [Int])? {
    let length = min(10, source.count)
    let first = draws.next(below: source.count - length + 1)
    let block = Array(first..<first + length)
    guard taken.isDisjoint(with: block) else { return nil }
    let changes = block.map { RowChange(of: source.info, .add(source[$0])) }
    return target.named((rows: block, changes: changes))
  }

  private func swap(
    _ target: FaultTarget, _ source: TableRows, _ taken: Set<Int>, _ draws: inout Draws
  ) -> (Fault, [Int])? {
    guard let column = target.column, source.count > 1 else { return nil }
    let first = draws.next(below: source.count)
    let second = draws.next(below: source.count)
    // A few first places, since a column may be the same nearly everywhere.
    for start in 0..<min(source.count, 64) {
      let one = (first + start) % source.count
      if taken.contains(one) { continue }
      let row = source[one]
      for step in 0..<min(source.count, FaultMaker.patience) {
        let two = (second + step) % source.count
        guard two != one, !taken.contains(two) else { continue }
        let other = source[two]
        guard row[column] != other[column] else { continue }
        var (left, right) = (row, other)
        (left[column], right[column]) = (other[column], row[column])
        // Rows that are alike but for that only change places.
        guard left != other else { continue }
        return target.named((rows: [one, two], changes: exchange(source, row, left, other, right)))
      }
    }
    return nil
  }

  /// Changes of two rows at once; where their keys change, one would be taken for the other.
  private func exchange(
    _ source: TableRows, _ row: [CellValue], _ left: [CellValue], _ other: [CellValue],
    _ right: [CellValue]
  ) -> [RowChange] {
    let length = source.info.keyLength
    let actions: [RowChange.Action] =
      row.prefix(length) == left.prefix(length)
      ? [.set(row: row, to: left), .set(row: other, to: right)]
      : [.remove(row), .remove(other), .add(left), .add(right)]
    return actions.map { RowChange(of: source.info, $0) }
  }

  private func category(
    _ target: FaultTarget, _ source: TableRows, _ draws: inout Draws
  ) -> (Fault, [Int])? {
    guard let column = target.column else { return nil }
    var places: [(cell: CellValue, rows: [Int])] = []
    var index: [CellValue: Int] = [:]
    for row in 0..<source.count {
      let cell = source[row][column]
      if let place = index[cell] {
        places[place].rows.append(row)
      } else {
        index[cell] = places.count
        places.append((cell, [row]))
      }
    }
    let most = places.indices.reduce(0) { places[$1].rows.count > places[$0].rows.count ? $1 : $0 }
    guard let other = otherLabel(than: places[most].cell, places.map(\.cell), target, &draws)
    else { return nil }
    let hit = places[most].rows.enumerated().filter { $0.offset % 2 == 0 }.map(\.element)
    let changes = hit.map { number in
      let row = source[number]
      var moved = row
      moved[column] = other
      return RowChange(of: source.info, .set(row: row, to: moved))
    }
    return target.named((rows: hit, changes: changes))
  }

  /// A value that a column may have, other than one that it has.
  private func otherLabel(
    than cell: CellValue, _ present: [CellValue], _ target: FaultTarget, _ draws: inout Draws
  ) -> CellValue? {
    guard let column = target.column else { return nil }
    let others = present.filter { $0 != cell }
    if !others.isEmpty { return others[draws.next(below: others.count)] }
    let info = target.table.columns[column]
    if case .bool = info.type, case .integer(let number) = cell { return .integer(1 - number) }
    for case .oneOf(let labels) in info.expectations where info.type.isText {
      let others = labels.map { CellValue.text($0) }.filter { $0 != cell }
      if !others.isEmpty { return others[draws.next(below: others.count)] }
    }
    return nil
  }
}

extension FaultTarget {
  /// A fault of this kind with its changes.
  func named(_ found: (rows: [Int], changes: [RowChange])) -> (fault: Fault, rows: [Int]) {
    (Fault(kind, of: table.path, subject: subject, found.changes), found.rows)
  }
}

extension ColumnType {
  /// Whether its cells are texts.
  var isText: Bool {
    switch self {
    case .text, .labels: true
    default: false
    }
  }
}
