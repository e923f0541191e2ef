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
    var rest = Substring(expression)
    while let first = rest.first {
      if first.isWhitespace {
        rest.removeFirst()
      } else if first == "'" {
        tokens.append(.text(try text(&rest, of: expression)))
      } else if first.isNumber {
        tokens.append(.number(take(&rest) { $0.isNumber || $0 == "." }))
      } else if first.isLetter || first == "_" {
        tokens.append(.word(take(&rest) { $0.isLetter || $0.isNumber || $0 == "_" }))
      } else if let sign = ["<>", "<=", ">="].first(where: { rest.hasPrefix($0) }) {
        tokens.append(.sign(sign))
        rest.removeFirst(2)
      } else if "=<>+-*(),.".contains(first) {
        tokens.append(.sign(String(first)))
        rest.removeFirst()
      } else {
        throw ExpressionError(expression: expression, reason: "\"\(first)\" means nothing here")
      }
    }
    return tokens
  }

  private static func take(_ rest: inout Substring, while holds: (Character) -> Bool) -> String {
    let taken = rest.prefix(while: holds)
    rest.removeFirst(taken.count)
    return String(taken)
  }

  /// A text up to its closing quote; two quotes within it stand for one.
  private static func text(
    _ rest: inout Substring, of expression: String
  ) throws(ExpressionError) -> String {
    var text = ""
    rest.removeFirst()
    while let character = rest.popFirst() {
      if character != "'" {
        text.append(character)
      } else if rest.first == "'" {
        text.append("'")
        rest.removeFirst()
      } else {
        return text
      }
    }
    throw ExpressionError(expression: expression, reason: "a text has no closing quote")
  }
}
