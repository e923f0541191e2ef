internal import Fixtures

/// A column's lists as JSON arrays, in memory that the next batch uses again.
final class ListText {
  private(set) var text = TextBuffer()
  private(set) var ends: [Int] = []

  /// Writes lists as JSON arrays.
  func writeLists(_ buffer: ColumnBuffer, count: Int) {
    // Through `inout`, so that exclusive access is checked once a batch and not once a cell.
    func write(_ text: inout TextBuffer, _ ends: inout [Int]) {
      text.removeAll()
      ends.removeAll(keepingCapacity: true)
      unsafe buffer.text.withBytes { bytes in
        for row in 0..<count {
          text.append(UInt8(ascii: "["))
          var isFirst = true
          for item in buffer.itemRange(row) {
            if !isFirst { text.append(UInt8(ascii: ",")) }
            isFirst = false
            let item = unsafe UnsafeRawBufferPointer(rebasing: bytes[buffer.textRange(item)])
            unsafe ListText.appendJSON(item, to: &text)
          }
          text.append(UInt8(ascii: "]"))
          ends.append(text.count)
        }
      }
    }
    write(&text, &ends)
  }

  /// A list as a JSON array.
  static func json(of items: [String]) -> String {
    var text = TextBuffer()
    text.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { text.append(UInt8(ascii: ",")) }
      let bytes = Array(item.utf8)
      unsafe bytes.withUnsafeBytes { unsafe appendJSON($0, to: &text) }
    }
    text.append(UInt8(ascii: "]"))
    return text.string
  }

  private static func appendJSON(_ item: UnsafeRawBufferPointer, to text: inout TextBuffer) {
    text.append(UInt8(ascii: "\""))
    for place in item.indices {
      let byte = unsafe item[place]
      switch byte {
      case UInt8(ascii: "\""), UInt8(ascii: "\\"):
        text.append(UInt8(ascii: "\\"))
        text.append(byte)
      case 0..<32:
        text.append("\\u00")
        text.append(byte < 16 ? UInt8(ascii: "0") : UInt8(ascii: "1"))
        let low = byte & 15
        text.append(low < 10 ? low + UInt8(ascii: "0") : low - 10 + UInt8(ascii: "a"))
      default: text.append(byte)
      }
    }
    text.append(UInt8(ascii: "\""))
  }
}
