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

extension Batch {
  /// Fills the batch with rows from somewhere else, one after another.
  /// - Parameter next: sets each cell of the row of a number, in order; it returns false when there
  ///   is no further row.
  package func fill<Failure: Error>(
    _ next: (_ row: Int) throws(Failure) -> Bool
  ) throws(Failure) {
    for column in columns { column.empty() }
    rows = 0..<0
    while rows.count < capacity, try next(rows.count) { rows = 0..<rows.count + 1 }
  }
}

extension ColumnBuffer {
  fileprivate func empty() {
    text.removeAll()
    if layout == .lists { ends.removeAll(keepingCapacity: true) }
  }

  /// Sets a cell to no value.
  @inline(__always)
  package func setNull(_ row: Int) {
    nulls[row] = true
    switch layout {
    case .text: ends[row] = text.count
    case .lists: integers[row] = Int64(ends.count)
    default: integers[row] = 0
    }
  }

  /// Sets a cell to a number.
  @inline(__always)
  package func set(_ row: Int, to number: Int64) {
    nulls[row] = false
    integers[row] = number
  }

  /// Sets a cell to a text, after all rows before it.
  @inline(__always)
  package func set(_ row: Int, to bytes: Span<UInt8>) {
    nulls[row] = false
    text.append(bytes)
    ends[row] = text.count
  }

  /// Sets a cell to a list, after all rows before it.
  package func set(_ row: Int, to items: [[UInt8]]) {
    nulls[row] = false
    for item in items {
      text.append(item.span)
      ends.append(text.count)
    }
    integers[row] = Int64(ends.count)
  }
}
