internal import Fixtures
internal import Storage

/// The rows of a table that others refer to, as far as a scan needs them: each found by its key, in
/// memory that takes little more than the cells.
struct ParentTable {
  /// The key and the columns that are needed, as a scan reads them.
  let columns: [Cells]
  private let slots: [Int32]

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

  private static func slots(_ keys: Cells) -> [Int32]? {
    let count = keys.nulls.count
    guard count < Int(Int32.max) / 4 else { return nil }
    var size = 4
    while size < 2 * count { size *= 2 }
    var slots = Array(repeating: -1 as Int32, count: size)
    let isUnique = unsafe keys.bytes.withUnsafeBufferPointer { bytes in
      for row in 0..<count where !keys.nulls[row] {
        let range = keys.textRange(row)
        let slot = unsafe find(
          UnsafeBufferPointer(rebasing: bytes[range]), in: keys, bytes, slots)
        if slots[slot] >= 0 { return false }
        slots[slot] = Int32(row)
      }
      return true
    }
    return isUnique ? slots : nil
  }

  /// The slot of a key, or the empty one where it would be.
  @inline(__always)
  private static func find(
    _ key: UnsafeBufferPointer<UInt8>, in keys: Cells, _ bytes: UnsafeBufferPointer<UInt8>,
    _ slots: [Int32]
  ) -> Int {
    let mask = slots.count &- 1
    let mixed = unsafe key.baseAddress.map { unsafe ByteRuns.mix($0, key.count) } ?? 0
    var slot = Int(truncatingIfNeeded: mixed) & mask
    while slots[slot] >= 0 {
      let range = keys.textRange(Int(slots[slot]))
      if range.count == key.count {
        guard let one = bytes.baseAddress, let other = key.baseAddress else { return slot }
        if unsafe ByteRuns.areEqual(one + range.lowerBound, other, key.count) { return slot }
      }
      slot = (slot &+ 1) & mask
    }
    return slot
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
          var found: Int32 = -1
          if !keys.nulls[row] {
            let range = keys.starts[row]..<keys.starts[row] + keys.counts[row]
            found =
              slots[
                unsafe ParentTable.find(
                  UnsafeBufferPointer(rebasing: run[range]), in: columns[0], bytes, slots)]
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
