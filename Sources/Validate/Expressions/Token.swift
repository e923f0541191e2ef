/// A word, number, text or sign of an expression.
enum Token: Equatable {
  /// A name or a key word, as written.
  case word(String)
  /// Digits, with a decimal point if there is one.
  case number(String)
  /// A text without its quotes.
  case text(String)
  case sign(String)

  /// Takes an expression apart, by bytes: what stands outside of quotes is ASCII.
  static func all(of expression: String) throws(ExpressionError) -> [Token] {
    var tokens: [Token] = []
    let bytes = Array(expression.utf8)
    var place = 0
    func text(to end: Int) -> String { String(decoding: bytes[place..<end], as: UTF8.self) }
    func end(while holds: (UInt8) -> Bool) -> Int {
      bytes[place...].firstIndex { !holds($0) } ?? bytes.count
    }
    while place < bytes.count {
      let first = bytes[place]
      let next = place + 1 < bytes.count ? bytes[place + 1] : 0
      switch first {
      case 9, 10, 13, 32: place += 1
      case UInt8(ascii: "'"): tokens.append(.text(try quoted(bytes, &place, of: expression)))
      case 48...57:
        let end = end { 48...57 ~= $0 || $0 == UInt8(ascii: ".") }
        tokens.append(.number(text(to: end)))
        place = end
      case 65...90, 97...122, UInt8(ascii: "_"):
        let end = end {
          48...57 ~= $0 || 65...90 ~= $0 || 97...122 ~= $0 || $0 == UInt8(ascii: "_")
        }
        tokens.append(.word(text(to: end)))
        place = end
      case UInt8(ascii: "<") where next == UInt8(ascii: ">") || next == UInt8(ascii: "="),
        UInt8(ascii: ">") where next == UInt8(ascii: "="):
        tokens.append(.sign(text(to: place + 2)))
        place += 2
      default:
        guard signs.contains(first) else {
          let rest = String(decoding: bytes[place...], as: UTF8.self)
          throw ExpressionError(
            expression: expression, reason: "\"\(rest.prefix(1))\" means nothing here")
        }
        tokens.append(.sign(text(to: place + 1)))
        place += 1
      }
    }
    return tokens
  }

  private static let signs = Array("=<>+-*(),.".utf8)

  /// A text up to its closing quote; two quotes within it stand for one.
  private static func quoted(
    _ bytes: [UInt8], _ place: inout Int, of expression: String
  ) throws(ExpressionError) -> String {
    let quote = UInt8(ascii: "'")
    var text: [UInt8] = []
    place += 1
    while let end = bytes[place...].firstIndex(of: quote) {
      text += bytes[place..<end]
      place = end + 1
      guard place < bytes.count, bytes[place] == quote else {
        return String(decoding: text, as: UTF8.self)
      }
      text.append(quote)
      place += 1
    }
    throw ExpressionError(expression: expression, reason: "a text has no closing quote")
  }
}
