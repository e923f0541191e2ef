/// Computes the fingerprints of batches: of whole rows, or of one column beside the primary key.
///
/// A row is its cells joined by commas, each in a form that says where it ends: NULL `~`; text
/// `length:bytes`; lists `count[items]`; truth values 0 or 1; decimals as unscaled integers; days
/// and instants in ISO 8601.
public struct RowDigest: ~Copyable {
  private let table: TableInfo
  private var line = TextBuffer(capacity: 512)

  /// A computer of fingerprints for a table.
  public init(for table: TableInfo) { self.table = table }

  /// The fingerprint of a batch's rows.
  public mutating func digest(of batch: Batch) -> TableDigest {
    digest(of: batch, columns: Array(table.columns.indices))
  }

  /// The fingerprint of one column of a batch: of rows made of the primary key and that column.
  public mutating func digest(of batch: Batch, column: Int) -> TableDigest {
    digest(of: batch, columns: Array(0..<table.keyLength) + [column])
  }

  private mutating func digest(of batch: Batch, columns: [Int]) -> TableDigest {
    var digest = TableDigest()
    let selected = columns.map { (type: table.columns[$0].type, buffer: batch.columns[$0]) }
    for row in 0..<batch.count {
      line.removeAll()
      var isFirst = true
      for (type, buffer) in selected {
        if !isFirst { line.append(UInt8(ascii: ",")) }
        isFirst = false
        line.appendDigestForm(of: row, in: buffer, as: type)
      }
      digest.add(line.hash)
    }
    return digest
  }
}

extension TextBuffer {
  /// Appends a cell in the form in which digests take it.
  @inline(__always)
  mutating func appendDigestForm(of row: Int, in buffer: ColumnBuffer, as type: ColumnType) {
    if buffer.isNull(row) { return append(UInt8(ascii: "~")) }
    switch buffer.layout {
    case .integers:
      switch type {
      case .date: append(Day(Int(buffer.integers[row])))
      case .dateTime: append(Instant(buffer.integers[row]))
      default: append(buffer.integers[row])
      }
    case .codes:
      guard let pool = buffer.pool else { preconditionFailure("codes need a pool") }
      let code = Int(buffer.integers[row])
      append(Int64(pool.starts[code + 1] - pool.starts[code]))
      append(UInt8(ascii: ":"))
      append(pool, code)
    case .text:
      append(buffer.textRange(row), of: buffer)
    case .lists:
      let items = buffer.itemRange(row)
      append(Int64(items.count))
      append(UInt8(ascii: "["))
      for item in items { append(buffer.textRange(item), of: buffer) }
      append(UInt8(ascii: "]"))
    }
  }

  @inline(__always)
  private mutating func append(_ range: Range<Int>, of buffer: ColumnBuffer) {
    append(Int64(range.count))
    append(UInt8(ascii: ":"))
    append(buffer.text, range)
  }

  /// The hash of the bytes.
  var hash: SipHash.Lanes { unsafe withBytes { bytes in unsafe SipHash.hash(bytes) } }

  /// Appends some bytes of another buffer.
  @inline(__always)
  mutating func append(_ other: borrowing TextBuffer, _ range: Range<Int>) {
    precondition(range.upperBound <= other.count)
    unsafe append(UnsafePointer(other.base) + range.lowerBound, range.count)
  }
}
