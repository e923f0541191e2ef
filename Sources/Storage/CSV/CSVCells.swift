import Fixtures

/// The cells of a column of a batch while its rows are written: borrowed memory, which the closures
/// that lend it keep alive.
@safe
struct CSVCells {
  enum Kind {
    case integer, decimal, date, dateTime, pooled, text, list
  }

  let kind: Kind
  let nulls: UnsafeBufferPointer<Bool>
  let integers: UnsafeBufferPointer<Int64>
  let ends: UnsafeBufferPointer<Int>
  let text: UnsafePointer<UInt8>
  let fields: UnsafeBufferPointer<UInt8>
  let starts: UnsafeBufferPointer<Int>
  let mayHoldSpecial: Bool
  let decimals: Int
  let unit: UInt64
  var day = DayText()

  /// Writes a cell; nothing for NULL.
  @inline(__always)
  mutating func write(_ row: Int, to cursor: inout OutputCursor) {
    if unsafe !nulls.isEmpty && nulls[row] { return }
    switch kind {
    case .integer: unsafe cursor.integer(integers[row])
    case .decimal: unsafe cursor.decimal(integers[row], decimals: decimals, unit: unit)
    case .date: unsafe day.write(integers[row], to: &cursor)
    case .dateTime:
      let seconds = unsafe integers[row]
      let number = (seconds >= 0 ? seconds : seconds - 86_399) / 86_400
      day.write(number, to: &cursor)
      cursor.byte(UInt8(ascii: " "))
      cursor.time(UInt64(bitPattern: seconds &- number &* 86_400))
    case .pooled:
      let code = unsafe Int(integers[row])
      let start = unsafe starts[code]
      unsafe cursor.padded(fields.baseAddress.unsafelyUnwrapped + start, starts[code + 1] - start)
    case .text:
      let start = unsafe row == 0 ? 0 : ends[row - 1]
      unsafe CSVText.write(
        text + start, ends[row] - start, mayHoldSpecial: mayHoldSpecial, to: &cursor)
    case .list: writeList(row, to: &cursor)
    }
  }

  private func writeList(_ row: Int, to cursor: inout OutputCursor) {
    let first = unsafe row == 0 ? 0 : Int(integers[row - 1])
    let end = unsafe Int(integers[row])
    // A list with items has quotes, so the field needs them too.
    if first < end { cursor.byte(UInt8(ascii: "\"")) }
    cursor.byte(UInt8(ascii: "["))
    for item in first..<end {
      if item > first { cursor.byte(UInt8(ascii: ",")) }
      let start = unsafe item == 0 ? 0 : ends[item - 1]
      unsafe CSVText.writeItem(text + start, ends[item] - start, to: &cursor)
    }
    cursor.byte(UInt8(ascii: "]"))
    if first < end { cursor.byte(UInt8(ascii: "\"")) }
  }
}
