/// Computes the fingerprints of all columns of batches, each of rows made of the primary key and the
/// column: what ``RowDigest/digest(of:column:)`` gives, with the key hashed once and not once a
/// column.
package struct ColumnDigests: ~Copyable {
  private let table: TableInfo
  private var keys: RowWriter<DigestForm>
  private var cells: RowWriter<DigestForm>
  private var beginnings = Array(repeating: SipHash.Beginning(), count: RowSlots.rows)
  /// The fingerprints of the columns so far, in declared order.
  package private(set) var columns: [TableDigest]

  /// The fingerprints of no rows of a table.
  package init(for table: TableInfo) {
    self.table = table
    keys = RowWriter(for: table)
    cells = RowWriter(for: table)
    columns = Array(repeating: TableDigest(), count: table.columns.count)
  }

  /// Adds the rows of a batch.
  /// - Parameters:
  ///   - batch: the rows.
  ///   - shown: by column, whether `show` is called with its cells.
  ///   - show: takes a column and some successive cells of it in the form in which they are hashed.
  package mutating func add(
    _ batch: Batch, showing shown: [Bool], to show: (Int, borrowing CellForms) -> Void
  ) {
    for start in stride(from: 0, to: batch.count, by: RowSlots.rows) {
      let rows = start..<min(batch.count, start + RowSlots.rows)
      hashKeys(of: batch, rows)
      let beginnings = beginnings
      // What stands before a cell: the rest of the key and the comma.
      let starts = beginnings.prefix(rows.count).map { $0.restCount + 1 }
      for (column, buffer) in batch.columns.enumerated() {
        // Room for the rest of the key, and the comma.
        cells.slots.reset(width: 9 + cells.width(of: buffer, rows))
        cells.slots.forEach(rows.count) { row, cursor in
          cursor.word(beginnings[row].rest.littleEndian, count: beginnings[row].restCount)
        }
        cells.write(buffer, rows, column, table.columns[column].type)
        cells.slots.add(to: &columns[column], rows.count, after: beginnings)
        if shown[column] {
          cells.slots.withForms(after: starts) { forms in show(column, forms) }
        }
      }
    }
  }

  private mutating func hashKeys(of batch: Batch, _ rows: Range<Int>) {
    let key = 0..<table.keyLength
    keys.slots.reset(
      width: key.reduce(0) { $0 + 1 + keys.width(of: batch.columns[$1], rows) })
    for column in key {
      keys.write(batch.columns[column], rows, column, table.columns[column].type)
    }
    for row in 0..<rows.count { beginnings[row] = unsafe SipHash.Beginning(keys.slots.bytes(row)) }
  }
}

/// Some successive cells of a column as their column's digest takes them: `~` for NULL, text as
/// `length:bytes`, lists as `count[items]`, integers in decimal.
@safe
package struct CellForms: ~Copyable {
  private let slots: UnsafePointer<RowSlots>
  private let starts: [Int]

  fileprivate init(_ slots: UnsafePointer<RowSlots>, _ starts: [Int]) {
    unsafe self.slots = unsafe slots
    self.starts = starts
  }

  /// How many cells there are.
  package var count: Int { starts.count }

  /// The bytes of a cell, valid as long as this value is; seven more in memory can be read.
  package subscript(row: Int) -> UnsafeRawBufferPointer {
    let bytes = unsafe slots.pointee.bytes(row)
    return unsafe UnsafeRawBufferPointer(rebasing: bytes[starts[row]...])
  }
}

extension RowSlots {
  /// Adds the hashes of the first rows, whose beginnings are hashed already, two at a time.
  fileprivate func add(
    to digest: inout TableDigest, _ count: Int, after beginnings: [SipHash.Beginning]
  ) {
    var row = 0
    while row + 1 < count {
      let (one, other) = unsafe SipHash.hash(
        beginnings[row], bytes(row), beginnings[row + 1], bytes(row + 1))
      digest.add(one)
      digest.add(other)
      row += 2
    }
    if row < count {
      let (last, _) = unsafe SipHash.hash(
        beginnings[row], bytes(row), beginnings[row], bytes(row))
      digest.add(last)
    }
  }

  fileprivate mutating func withForms(
    after starts: [Int], _ body: (borrowing CellForms) -> Void
  ) {
    unsafe withUnsafePointer(to: &self) { slots in
      let forms = unsafe CellForms(slots, starts)
      body(forms)
    }
  }
}
