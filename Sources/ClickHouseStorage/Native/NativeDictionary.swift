internal import Fixtures

/// The texts of a column of `LowCardinality` in a block; its cells are their numbers.
struct NativeDictionary {
  /// NULL is the first text, which a type without NULL does not need.
  private let reserved: Int
  /// The texts of what comes from a list.
  private var pool: TextPool?
  /// What makes keys of numbers of rows.
  private var keyFormat: KeyFormat?
  /// The rows whose keys are texts of the dictionary, in order.
  private var rows: [Int64] = []
  /// The place of each row's key in the dictionary, and 1 more; 0 where it has none.
  private var places: [UInt32] = []
  private var cells = 0

  init(hasMissing: Bool) { reserved = hasMissing ? 1 : 0 }

  /// Forgets all texts.
  mutating func removeAll() {
    (pool, keyFormat, cells) = (nil, nil, 0)
    rows.removeAll(keepingCapacity: true)
    places.removeAll(keepingCapacity: true)
  }

  /// Whether a batch's cells can have the same dictionary.
  func takes(_ buffer: ColumnBuffer) -> Bool {
    guard let pool, let other = buffer.pool else { return true }
    return pool.isIdentical(to: other)
  }

  /// Appends the numbers of the first cells of a batch.
  mutating func append(_ buffer: ColumnBuffer, _ count: Int, to values: inout TextBuffer) {
    cells += count
    if let format = buffer.keyFormat {
      keyFormat = format
      appendKeys(buffer, count, to: &values)
      return
    }
    guard let pool = buffer.pool else { preconditionFailure("codes need a pool") }
    self.pool = pool
    let (flags, codes, limit) = (buffer.nulls, buffer.integers, Int64(pool.count))
    let reserved = Int64(reserved)
    values.write(atMost: count * 4) { cursor in
      for row in 0..<count {
        let isNull = !flags.isEmpty && flags[row]
        let code = codes[row]
        precondition(isNull || 0 <= code && code < limit)
        let number = isNull ? 0 : code &+ reserved
        cursor.word(UInt32(truncatingIfNeeded: number).littleEndian, count: 4)
      }
    }
  }

  private mutating func appendKeys(
    _ buffer: ColumnBuffer, _ count: Int, to values: inout TextBuffer
  ) {
    let (flags, keys, reserved) = (buffer.nulls, buffer.integers, UInt32(reserved))
    values.write(atMost: count * 4) { cursor in
      for row in 0..<count {
        let isNull = !flags.isEmpty && flags[row]
        let number = isNull ? 0 : place(of: keys[row]) &+ reserved
        cursor.word(number.littleEndian, count: 4)
      }
    }
  }

  /// The place of a row's key, which gets one unless it has one.
  private mutating func place(of row: Int64) -> UInt32 {
    let index = Int(row)
    if index >= places.count {
      places.append(contentsOf: repeatElement(0, count: index + 1 - places.count))
    }
    if places[index] == 0 {
      rows.append(row)
      places[index] = UInt32(rows.count)
    }
    return places[index] &- 1
  }

  /// Writes what stands before the numbers.
  func write(to output: inout TextBuffer) {
    func append(_ number: Int) {
      output.write(atMost: 8) { $0.word(UInt64(number).littleEndian, count: 8) }
    }
    // The version of the form; it stands even where there are no rows, and then alone.
    append(1)
    if cells == 0 { return }
    // Numbers of 32 bits into a dictionary that comes with the block.
    append(2 | 1 << 9 | 1 << 10)
    append((pool?.count ?? rows.count) + reserved)
    if reserved == 1 { output.append(length: 0) }
    if let pool {
      for index in 0..<pool.count { output.append(block: pool[index]) }
    } else if let keyFormat {
      for row in rows { output.append(block: keyFormat.key(of: Int(row))) }
    }
    append(cells)
  }
}
