/// A word, number, text or sign of an expression.
enum Token: Equatable {
  /// A name or a key word, as written.
  case word(String)
  /// Digits, with a decimal point if there is one.
  case number(String)
  /// A text without its quotes.
  case text(String)
  case sign(String)

  /// Takes an expression apart.
  static func all(of expression: String) throws(ExpressionError) -> [Token] {
    var tokens: [Token] = []
    // Bytes, not characters: laws that list texts are long, and this is done at every start.
    var rest = Array(expression.utf8)[...]
    while let first = rest.first {
      if first <= UInt8(ascii: " ") {
        rest.removeFirst()
      } else if first == quote {
        tokens.append(.text(try text(&rest, of: expression)))
      } else if isDigit(first) {
        tokens.append(.number(take(&rest) { isDigit($0) || $0 == UInt8(ascii: ".") }))
      } else if isLetter(first) {
        tokens.append(.word(take(&rest) { isLetter($0) || isDigit($0) }))
      } else {
        let sign = signs.first { rest.starts(with: $0.utf8) }
        guard let sign else {
          let character = expression.suffix(rest.count).first ?? " "
          throw ExpressionError(
            expression: expression, reason: "\"\(character)\" means nothing here")
        }
        tokens.append(.sign(sign))
        rest.removeFirst(sign.utf8.count)
      }
    }
    return tokens
  }

  private static let quote = UInt8(ascii: "'")
  /// Longer ones first.
  private static let signs = ["<>", "<=", ">=", "=", "<", ">", "+", "-", "*", "(", ")", ",", "."]

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    97...122 ~= byte || 65...90 ~= byte || byte == UInt8(ascii: "_")
  }

  private static func take(
    _ rest: inout ArraySlice<UInt8>, while holds: (UInt8) -> Bool
  ) -> String {
    let taken = rest.prefix(while: holds)
    rest = rest[taken.endIndex...]
    return String(decoding: taken, as: UTF8.self)
  }

  /// A text up to its closing quote; two quotes within it stand for one.
  private static func text(
    _ rest: inout ArraySlice<UInt8>, of expression: String
  ) throws(ExpressionError) -> String {
    var text: [UInt8] = []
    rest.removeFirst()
    while let end = rest.firstIndex(of: quote) {
      text += rest[..<end]
      rest = rest[(end + 1)...]
      guard rest.first == quote else { return String(decoding: text, as: UTF8.self) }
      text.append(quote)
      rest.removeFirst()
    }
    throw ExpressionError(expression: expression, reason: "a text has no closing quote")
  }
}
