import Fixtures
import Storage

/// Finds a row of a table by its primary key, making no more rows than it looks at.
struct RowFinder {
  /// Where a key is, or would be.
  enum Place: Equatable {
    case found(row: Int)
    /// No row has the key; it would stand before this one.
    case missing(before: Int)
  }

  private let source: TableSource
  private let reader: TableReader
  private let batch: Batch

  init(_ source: TableSource) {
    self.source = source
    reader = source.reader()
    batch = Batch(for: source.info, capacity: 1)
  }

  /// The values of a row.
  func values(ofRow row: Int) -> [CellValue] {
    reader.read(row..<row + 1, into: batch)
    return batch.cells[0]
  }

  /// The key of a row as it is written on the command line.
  func key(ofRow row: Int) -> String {
    zip(source.info.key, values(ofRow: row)).map { $0.type.text(of: $1) }.joined(separator: ",")
  }

  /// Finds a key, halving the rows that it can be in: rows come in the order of their keys.
  func find(_ key: [CellValue]) -> Place {
    var rows = 0..<source.count
    while !rows.isEmpty {
      let middle = rows.lowerBound + rows.count / 2
      let found = Array(values(ofRow: middle).prefix(key.count))
      if found == key { return .found(row: middle) }
      rows = RowFinder.isLess(found, key) ? middle + 1..<rows.upperBound : rows.lowerBound..<middle
    }
    return .missing(before: rows.lowerBound)
  }

  /// Whether a key comes before another: numbers as numbers, texts byte by byte.
  private static func isLess(_ one: [CellValue], _ other: [CellValue]) -> Bool {
    for (value, bound) in zip(one, other) where value != bound {
      switch (value, bound) {
      case (.integer(let value), .integer(let bound)): return value < bound
      case (.text(let value), .text(let bound)):
        return value.utf8.lexicographicallyPrecedes(bound.utf8)
      default: return value == .null
      }
    }
    return false
  }
}
