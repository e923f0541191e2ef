internal import Fixtures
internal import Storage

/// The rows of a table that others refer to, as far as a scan needs them: each found by its key, in
/// memory that takes little more than the cells.
struct ParentTable {
  /// The key and the columns that are needed, as a scan reads them.
  let columns: [Cells]
  private let slots: KeySlots

  /// The cells of a column.
  struct Cells {
    var numbers: [Int64] = []
    var nulls: [Bool] = []
    /// Where each text, or each item of a list, ends.
    var ends: [Int] = []
    var bytes: [UInt8] = []
    let layout: ColumnLayout

    /// The bytes of a text.
    @inline(__always)
    func textRange(_ row: Int) -> Range<Int> { (row == 0 ? 0 : ends[row - 1])..<ends[row] }

    /// The items of a list, as places in ``ends``.
    func itemRange(_ row: Int) -> Range<Int> {
      (row == 0 ? 0 : Int(numbers[row - 1]))..<Int(numbers[row])
    }

    fileprivate mutating func add(_ cells: ColumnBuffer, _ count: Int) {
      let (start, items) = (bytes.count, ends.count)
      nulls += cells.nulls[..<count]
      switch layout {
      case .text: ends += cells.ends[..<count].lazy.map { $0 + start }
      case .lists:
        numbers += cells.integers[..<count].lazy.map { $0 + Int64(items) }
        ends += cells.ends.lazy.map { $0 + start }
      default: numbers += cells.integers[..<count]
      }
      if layout == .text || layout == .lists {
        unsafe cells.text.withBytes { unsafe bytes.append(contentsOf: $0) }
      }
    }
  }

  /// Reads a table; nil when a key is there twice, or a cell is not of its column's type.
  /// - Parameters:
  ///   - table: which table.
  ///   - columns: what is needed, the key first.
  ///   - session: reads it.
  ///   - dialect: how it is asked.
  /// - Throws: what the database has against it.
  init?(
    _ table: TablePath, _ columns: [ColumnInfo], in session: any QuerySession,
    _ dialect: any SQLDialect
  ) throws(StoreError) {
    let types = columns.map(\.type)
    var cells = types.map { Cells(layout: $0.layout == .codes ? .text : $0.layout) }
    let names = columns.map { dialect.quoted($0.name) }.joined(separator: ", ")
    let isWhole = try session.scan("SELECT \(names) FROM \(dialect.place(table))", as: types) {
      batch in
      for place in cells.indices { cells[place].add(batch.columns[place], batch.count) }
    }
    guard isWhole, let slots = ParentTable.slots(cells[0]) else { return nil }
    self.slots = slots
    self.columns = cells
  }

  /// The rows by their keys; nil when a key is there twice.
  private static func slots(_ keys: Cells) -> KeySlots? {
    var slots = KeySlots(for: keys.nulls.count)
    let isUnique = unsafe keys.bytes.withUnsafeBufferPointer { bytes in
      for row in keys.nulls.indices where !keys.nulls[row] {
        let key = unsafe UnsafeBufferPointer(rebasing: bytes[keys.textRange(row)])
        let slot = unsafe slots.slot(of: key, in: bytes, keys.ends)
        if slots[slot] >= 0 { return false }
        slots[slot] = row
      }
      return true
    }
    return isUnique ? slots : nil
  }

  /// Finds the rows of keys.
  /// - Parameters:
  ///   - keys: a lane of texts.
  ///   - count: how many.
  ///   - result: is set to the rows, and to NULL where there is none.
  func find(_ keys: Lane, _ count: Int, into result: inout Lane) {
    unsafe keys.bytes.withUnsafeBufferPointer { run in
      unsafe columns[0].bytes.withUnsafeBufferPointer { bytes in
        for row in 0..<count {
          var found = -1
          if !keys.nulls[row] {
            let range = keys.starts[row]..<keys.starts[row] + keys.counts[row]
            let key = unsafe UnsafeBufferPointer(rebasing: run[range])
            found = slots[unsafe slots.slot(of: key, in: bytes, columns[0].ends)]
          }
          result.nulls[row] = found < 0
          result.numbers[row] = found < 0 ? 0 : Int64(found)
        }
      }
    }
  }

  /// Takes cells of rows.
  /// - Parameters:
  ///   - column: which column.
  ///   - rows: a lane of rows, or NULL.
  ///   - count: how many.
  ///   - result: is set to the cells.
  func take(_ column: Int, _ rows: Lane, _ count: Int, into result: inout Lane) {
    let cells = columns[column]
    if cells.layout == .text { result.becomeTexts() }
    for row in 0..<count {
      let place = Int(rows.numbers[row])
      let isNull = rows.nulls[row] || cells.nulls[place]
      result.nulls[row] = isNull
      switch cells.layout {
      case .text:
        if isNull {
          result.append([], row)
        } else {
          result.append(cells.bytes[cells.textRange(place)], row)
        }
      case .lists: break
      default: result.numbers[row] = isNull ? 0 : cells.numbers[place]
      }
    }
  }
}
