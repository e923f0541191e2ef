package import Fixtures

/// A value of one cell, whatever keeps it.
package enum CellValue: Hashable, Sendable {
  /// No value.
  case null
  /// A number, an unscaled decimal, days or seconds since 1970.
  case integer(Int64)
  /// A text, or, where no text may be, something that is none of the column's values.
  case text(String)
  /// A list of texts.
  case list([String])
}

extension Batch {
  /// The cells of the rows that it holds, row by row.
  package var cells: [[CellValue]] {
    let columns = columns.map { $0.cells(count) }
    return (0..<count).map { row in columns.map { $0[row] } }
  }
}

extension ColumnBuffer {
  fileprivate func cells(_ count: Int) -> [CellValue] {
    let bytes = Array(text.string.utf8)
    func string(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return (0..<count).map { row in
      if isNull(row) { return .null }
      switch layout {
      case .integers: return .integer(integers[row])
      case .codes: return .text(pool?[Int(integers[row])] ?? "")
      case .keys: return .text(keyFormat?.key(of: Int(integers[row])) ?? "")
      case .text: return .text(string(textRange(row)))
      case .lists: return .list(itemRange(row).map { string(textRange($0)) })
      }
    }
  }
}

extension ColumnType {
  /// A cell as people read it.
  package func text(of cell: CellValue) -> String {
    switch cell {
    case .null: "NULL"
    case .integer(let number): text(of: number)
    case .text(let text): text
    case .list(let items): "[\(items.joined(separator: ", "))]"
    }
  }
}
