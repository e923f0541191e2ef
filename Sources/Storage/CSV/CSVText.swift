import Fixtures

/// How a text is written as a CSV field: bare where every reader takes it as it is, else in quotes.
///
/// RFC 4180 asks for quotes around quotes, commas and line ends. ClickHouse also trims blanks and
/// takes an apostrophe for a quote and `\N` for NULL at the start of a field, so texts with one of
/// those at the edge are quoted as well; and the empty text, to tell it from NULL.
@safe
enum CSVText {
  private static let quote = UInt8(ascii: "\"")

  /// Whether a run of bytes holds one that always asks for quotes.
  @inline(__always)
  static func holdsSpecial(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    var index = 0
    while index + 8 <= count {
      let word = unsafe UnsafeRawPointer(bytes).loadUnaligned(
        fromByteOffset: index, as: UInt64.self)
      let hits =
        matches(word, UInt8(ascii: "\"")) | matches(word, UInt8(ascii: ","))
        | matches(word, UInt8(ascii: "\n")) | matches(word, UInt8(ascii: "\r"))
      if hits & 0x8080_8080_8080_8080 != 0 { return true }
      index += 8
    }
    while index < count {
      switch unsafe bytes[index] {
      case UInt8(ascii: "\""), UInt8(ascii: ","), UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        return true
      default: index += 1
      }
    }
    return false
  }

  /// Sets the top bit of a byte that equals the one looked for, and of no byte when none does (the
  /// zero-byte test of Anderson, "Bit Twiddling Hacks").
  @inline(__always)
  private static func matches(_ word: UInt64, _ byte: UInt8) -> UInt64 {
    let difference = word ^ (UInt64(byte) &* 0x0101_0101_0101_0101)
    return (difference &- 0x0101_0101_0101_0101) & ~difference
  }

  /// Whether a text needs quotes for what it starts or ends with.
  @inline(__always)
  static func hasSpecialEdge(_ bytes: UnsafePointer<UInt8>, _ count: Int) -> Bool {
    if count == 0 { return true }
    let (first, last) = unsafe (bytes[0], bytes[count - 1])
    return first <= UInt8(ascii: " ") || last <= UInt8(ascii: " ")
      || first == UInt8(ascii: "'") || first == UInt8(ascii: "\\")
  }

  /// Writes a text, with quotes if it needs them.
  @inline(__always)
  static func write(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, mayHoldSpecial: Bool,
    to cursor: inout TextCursor
  ) {
    let needsQuotes =
      unsafe hasSpecialEdge(bytes, count) || mayHoldSpecial && holdsSpecial(bytes, count)
    if needsQuotes {
      unsafe writeQuoted(bytes, count, to: &cursor)
    } else {
      unsafe cursor.copy(bytes, count)
    }
  }

  @inline(never)
  private static func writeQuoted(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, to cursor: inout TextCursor
  ) {
    cursor.byte(quote)
    for index in 0..<count {
      let byte = unsafe bytes[index]
      if byte == quote { cursor.byte(quote) }
      cursor.byte(byte)
    }
    cursor.byte(quote)
  }

  /// Writes an item of a list as a JSON string within a quoted field.
  static func writeItem(
    _ bytes: UnsafePointer<UInt8>, _ count: Int, to cursor: inout TextCursor
  ) {
    cursor.byte(quote)
    cursor.byte(quote)
    for index in 0..<count {
      let byte = unsafe bytes[index]
      switch byte {
      case quote:
        cursor.byte(UInt8(ascii: "\\"))
        cursor.byte(quote)
        cursor.byte(quote)
      case UInt8(ascii: "\\"):
        cursor.byte(byte)
        cursor.byte(byte)
      case 0..<32:
        for escape in "\\u00".utf8 { cursor.byte(escape) }
        cursor.byte(hexadecimal(byte >> 4))
        cursor.byte(hexadecimal(byte & 15))
      default: cursor.byte(byte)
      }
    }
    cursor.byte(quote)
    cursor.byte(quote)
  }

  private static func hexadecimal(_ digit: UInt8) -> UInt8 {
    digit < 10 ? UInt8(ascii: "0") + digit : UInt8(ascii: "a") + digit - 10
  }
}
