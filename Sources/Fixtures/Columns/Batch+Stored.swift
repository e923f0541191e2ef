extension TableInfo {
  /// A table for rows that are read back from where they are stored: columns of these types, in all
  /// of which a value may be missing, and labels are texts like others.
  package init(readBack path: TablePath, _ types: [ColumnType]) {
    let columns = types.enumerated().map { place, type in
      let type = type.layout == .codes ? ColumnType.text : type
      return ColumnInfo(
        name: "\(place)", type: type, isNullable: true, meaning: "", version: 1, expectations: [],
        layout: type.layout)
    }
    self.init(path: path, meaning: "", keyLength: 1, columns: columns) { [] }
  }
}

/// The cells of a column that are read back, one row after another, until a batch takes them.
package struct StoredCells {
  /// As in ``ColumnBuffer``, each for as many rows as the batch has room for.
  package var integers: [Int64]
  package var nulls: [Bool]
  package var ends: [Int]
  package var bytes: [UInt8] = []

  /// No cells.
  package init(capacity: Int, _ layout: ColumnLayout) {
    integers = Array(repeating: 0, count: capacity)
    nulls = Array(repeating: false, count: capacity)
    ends = layout == .lists ? [] : Array(repeating: 0, count: capacity)
  }
}

extension Batch {
  /// Takes some rows that were read back, and gives the memory of its last rows for the next.
  package func take(_ count: Int, _ cells: inout [StoredCells]) {
    rows = 0..<count
    for (column, place) in zip(columns, cells.indices) { column.take(&cells[place]) }
  }
}

extension ColumnBuffer {
  fileprivate func take(_ cells: inout StoredCells) {
    swap(&integers, &cells.integers)
    swap(&nulls, &cells.nulls)
    swap(&ends, &cells.ends)
    text.removeAll()
    text.append(cells.bytes.span)
    cells.bytes.removeAll(keepingCapacity: true)
    if layout == .lists { cells.ends.removeAll(keepingCapacity: true) }
    // A column of texts begins without room for numbers.
    if cells.integers.count < nulls.count { cells.integers = nulls.map { _ in 0 } }
    if cells.ends.count < nulls.count, layout == .text { cells.ends = nulls.map { _ in 0 } }
  }
}
