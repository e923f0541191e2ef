/// Computes the fingerprints of batches: of whole rows, or of one column beside the primary key.
///
/// A row is its cells joined by commas, each in a form that says where it ends: NULL `~`; text
/// `length:bytes`; lists `count[items]`; truth values 0 or 1; decimals as unscaled integers; days
/// and instants in ISO 8601.
public struct RowDigest: ~Copyable {
  private let table: TableInfo
  private var slots = RowSlots()

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

  /// The fingerprint of some columns of a batch, in the order given.
  package mutating func digest(of batch: Batch, columns: [Int]) -> TableDigest {
    var digest = TableDigest()
    for start in stride(from: 0, to: batch.count, by: RowSlots.rows) {
      let rows = start..<min(batch.count, start + RowSlots.rows)
      let width = columns.reduce(0) { sum, column in
        sum + 1 + batch.columns[column].digestWidth(rows)
      }
      slots.reset(width: width)
      for column in columns {
        batch.columns[column].writeDigestForms(rows, table.columns[column].type, to: &slots)
      }
      slots.add(to: &digest, rows.count)
    }
    return digest
  }
}

extension ColumnBuffer {
  /// The most bytes that one of these cells takes in a digest.
  func digestWidth(_ rows: Range<Int>) -> Int {
    switch layout {
    case .integers: CellText.integerWidth
    case .codes: (pool?.longest ?? 0) + CellText.integerWidth
    case .text: rows.reduce(0) { max($0, textRange($1).count) } + CellText.integerWidth
    case .lists:
      rows.reduce(0) { width, row in
        let items = itemRange(row)
        return max(
          width, items.reduce(0) { $0 + textRange($1).count + CellText.integerWidth })
      } + CellText.integerWidth
    }
  }

  func writeDigestForms(
    _ rows: Range<Int>, _ type: ColumnType, to slots: inout RowSlots
  ) {
    let first = rows.lowerBound
    switch layout {
    case .integers:
      switch type {
      case .date:
        var last = LastDay()
        unsafe write(rows, to: &slots) { unsafe last.write(Day(Int($0)), to: $1) }
      case .dateTime:
        var last = LastDay()
        unsafe write(rows, to: &slots) { seconds, target in
          let instant = Instant(seconds)
          _ = unsafe last.write(instant.day, to: target)
          return unsafe 10 + CellText.time(of: instant, to: target + 10)
        }
      default:
        unsafe write(rows, to: &slots) { unsafe CellText.integer($0, to: $1) }
      }
    case .codes:
      guard let pool else { preconditionFailure("codes need a pool") }
      let starts = pool.starts
      unsafe pool.bytes.withUnsafeBufferPointer { bytes in
        guard let base = bytes.baseAddress else { return }
        unsafe write(rows, to: &slots) { code, target in
          let start = starts[Int(code)]
          return unsafe CellText.text(base + start, starts[Int(code) + 1] - start, to: target)
        }
      }
    case .text:
      let (ends, missing) = (ends, nulls)
      unsafe text.withBytes { bytes in
        unsafe slots.forEach(rows.count) { slot, target in
          let row = first + slot
          if !missing.isEmpty && missing[row] { return unsafe CellText.null(to: target) }
          let start = row == 0 ? 0 : ends[row - 1]
          return unsafe CellText.text(bytes.start + start, ends[row] - start, to: target)
        }
      }
    case .lists:
      unsafe text.withBytes { bytes in
        unsafe slots.forEach(rows.count) { row, target in
          let items = itemRange(first + row)
          var end = unsafe CellText.natural(UInt64(items.count), to: target)
          unsafe target[end] = UInt8(ascii: "[")
          end += 1
          for item in items {
            let range = textRange(item)
            end += unsafe CellText.text(
              bytes.start + range.lowerBound, range.count, to: target + end)
          }
          unsafe target[end] = UInt8(ascii: "]")
          return end + 1
        }
      }
    }
  }

  @inline(__always)
  private func write(
    _ rows: Range<Int>, to slots: inout RowSlots,
    _ cell: (Int64, UnsafeMutablePointer<UInt8>) -> Int
  ) {
    let first = rows.lowerBound
    // Copies share their memory and are read without a check of exclusive access a cell.
    let cells = integers
    if nulls.isEmpty {
      unsafe slots.forEach(rows.count) { row, target in unsafe cell(cells[first + row], target) }
    } else {
      let missing = nulls
      unsafe slots.forEach(rows.count) { row, target in
        missing[first + row]
          ? unsafe CellText.null(to: target) : unsafe cell(cells[first + row], target)
      }
    }
  }
}

extension CellText {
  /// The sign for a missing value.
  @inline(__always)
  fileprivate static func null(to target: UnsafeMutablePointer<UInt8>) -> Int {
    unsafe target.pointee = UInt8(ascii: "~")
    return 1
  }
}

extension UnsafeRawBufferPointer {
  /// The first byte; an empty buffer has an address too, which nothing is read from.
  @inline(__always)
  fileprivate var start: UnsafePointer<UInt8> {
    unsafe (baseAddress ?? UnsafeRawPointer(bitPattern: 1).unsafelyUnwrapped)
      .assumingMemoryBound(to: UInt8.self)
  }
}
