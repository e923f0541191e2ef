internal import Fixtures
internal import Storage

extension FaultMaker {
  /// What stands in a cell afterwards; nil when this row cannot have the fault.
  func edited(
    _ row: [CellValue], _ column: Int, _ target: FaultTarget, _ source: TableRows,
    _ draws: inout Draws
  ) -> CellValue? {
    let (cell, info) = (row[column], target.table.columns[column])
    switch target.kind {
    case .null: return .null
    case .fill: return cell == .null ? present(in: column, of: source, &draws) : nil
    case .mistyped: return .text("n/a")
    case .orphan, .orphanAcross: return orphan(of: info)
    case .borrowed: return borrowed(row, column, target, source, &draws)
    case .relink: return cell == .null ? nil : parent(of: info, other: cell, &draws)
    default: break
    }
    switch cell {
    case .null: return nil
    case .integer(let number): return number.edited(target.kind, info, &draws).map { .integer($0) }
    case .text(let text): return edited(text, target.kind, info).map { .text($0) }
    case .list(var items):
      guard let last = items.last else { return nil }
      switch target.kind {
      case .empty: return .list([])
      case .truncate: return .list(items.dropLast())
      case .otherCase:
        items[items.count - 1] = last.inOtherCase
        return .list(items)
      default: return nil
      }
    }
  }

  // MARK: Texts

  private func edited(_ text: String, _ kind: FaultKind, _ column: ColumnInfo) -> String? {
    switch kind {
    case .otherCase: return text.inOtherCase
    case .truncate: return text.isEmpty ? nil : String(text.dropLast())
    case .pad: return text + " "
    case .empty: return ""
    case .outside:
      var other = "unknown"
      for case .oneOf(let labels) in column.expectations {
        while labels.contains(other) { other += "?" }
      }
      return other
    case .malformed:
      guard column.expectations.contains(where: { if case .json = $0 { true } else { false } })
      else { return text.replacingFirstDigit(by: "x") ?? "?" + text }
      return String(text.dropLast())
    default: return nil
    }
  }

  // MARK: References

  /// A key that is behind the last one of the parent, and so is no row's.
  private func orphan(of column: ColumnInfo) -> CellValue? {
    guard let (path, exceptions) = column.reference, let parents = rows[path], parents.count > 0
    else { return nil }
    switch parents[parents.count - 1][0] {
    case .integer(let number): return .integer(number + 1)
    case .text(let text):
      // Rows come in the order of their keys, byte by byte.
      var other = text.withLastDigits("9")
      while other == text || exceptions.contains(other) { other += "9" }
      return .text(other)
    default: return nil
    }
  }

  private func parent(of column: ColumnInfo, other cell: CellValue, _ draws: inout Draws)
    -> CellValue?
  {
    guard let (path, _) = column.reference, let parents = rows[path], parents.count > 0 else {
      return nil
    }
    let start = draws.next(below: parents.count)
    for step in 0..<min(parents.count, 8) {
      let key = parents[(start + step) % parents.count][0]
      if key != cell { return key }
    }
    return nil
  }

  private func present(in column: Int, of source: TableRows, _ draws: inout Draws) -> CellValue? {
    let start = draws.next(below: source.count)
    for step in 0..<min(source.count, FaultMaker.patience) {
      let cell = source[(start + step) % source.count][column]
      if cell != .null { return cell }
    }
    return nil
  }

  // MARK: Laws

  /// What a column's law gives with a value of another row in the place of one of its own: first of
  /// all with what another reference leads to.
  private func borrowed(
    _ row: [CellValue], _ column: Int, _ target: FaultTarget, _ source: TableRows,
    _ draws: inout Draws
  ) -> CellValue? {
    let (table, info) = (target.table, target.table.columns[column])
    guard let law = FaultTarget.definition(of: info, in: table) else { return nil }
    var inputs: [Int] = []
    for path in law.paths.filter({ $0.count > 1 }) + law.paths {
      guard let place = table.columns.firstIndex(where: { $0.name == path[0] }),
        place != column, !inputs.contains(place)
      else { continue }
      inputs.append(place)
    }
    for input in inputs {
      let start = draws.next(below: source.count)
      for step in 0..<min(source.count, 32) {
        var other = row
        other[input] = source[(start + step) % source.count][input]
        guard other[input] != row[input], other[input] != .null,
          let cell = rows.value(law, of: table, other)?.cell(of: info.type),
          cell != row[column], cell != .null
        else { continue }
        return cell
      }
    }
    return nil
  }
}

extension Int64 {
  /// The number with a fault.
  fileprivate func edited(
    _ kind: FaultKind, _ column: ColumnInfo, _ draws: inout Draws
  ) -> Int64? {
    let step: Int64 = draws.next(below: 2) == 0 ? 1 : -1
    let day: Int64 = column.type == .date ? 1 : 86_400
    switch kind {
    case .cent, .unit: return fitting(self + step, or: self - step, column.type)
    case .flip: return 1 - self
    case .day: return self + step * day
    case .hour: return self + step * 3600
    case .header:
      if column.type == .date || column.type == .dateTime { return self + 30 * day }
      return fitting(self + 100, or: self - 100, column.type)
    case .outside: return outside(column)
    default: return nil
    }
  }

  private func fitting(_ one: Int64, or other: Int64, _ type: ColumnType) -> Int64? {
    let bounds = type.bounds
    return bounds.contains(one) ? one : bounds.contains(other) ? other : nil
  }

  private func outside(_ column: ColumnInfo) -> Int64? {
    for expectation in column.expectations {
      switch expectation {
      case .range(let range):
        return fitting(range.upperBound + 1, or: range.lowerBound - 1, column.type)
      case .oneOf(let labels):
        var other = self + 1
        while labels.contains(column.type.text(of: other)) { other += 1 }
        return fitting(other, or: other, column.type)
      default: break
      }
    }
    return nil
  }
}

extension ColumnType {
  /// The numbers that a column of the type can have.
  fileprivate var bounds: ClosedRange<Int64> {
    switch self {
    case .bool: 0...1
    case .int(let bits) where bits < 64: -(1 << (bits - 1))...(1 << (bits - 1)) - 1
    case .uint(let bits) where bits < 64: 0...(1 << bits) - 1
    case .uint: 0 ... .max
    case .decimal: -999_999_999_999_999...999_999_999_999_999
    default: .min + 1 ... .max - 1
    }
  }
}

extension String {
  /// The text with its ASCII letters in capitals, or in small letters where they are that already.
  fileprivate var inOtherCase: String {
    let upper = withASCIICase(upper: true)
    return upper == self ? withASCIICase(upper: false) : upper
  }

  fileprivate func replacingFirstDigit(by other: Character) -> String? {
    guard let place = firstIndex(where: { $0.isNumber }) else { return nil }
    return String(self[..<place]) + String(other) + String(self[index(after: place)...])
  }

  /// The text with its last run of digits all the same.
  fileprivate func withLastDigits(_ digit: Character) -> String {
    var characters = Array(self)
    guard let last = characters.lastIndex(where: { $0.isNumber }) else { return self }
    var place = last
    while place >= 0, characters[place].isNumber {
      characters[place] = digit
      place -= 1
    }
    return String(characters)
  }
}
