/// A word, number, text or sign of an expression.
enum Token: Equatable {
  /// A name or a key word, as written.
  case word(String)
  /// Digits, with a decimal point if there is one.
  case number(String)
  /// A text without its quotes.
  case text(String)
  case sign(Sign)

  enum Sign: String {
    case unequal = "<>"
    case atMost = "<="
    case atLeast = ">="
    case equal = "="
    case less = "<"
    case greater = ">"
    case plus = "+"
    case minus = "-"
    case times = "*"
    case open = "("
    case close = ")"
    case comma = ","
    case dot = "."
  }

  /// Takes an expression apart.
  static func all(of expression: String) throws(ExpressionError) -> [Token] {
    var reader = TokenReader(bytes: Array(expression.utf8))
    var tokens: [Token] = []
    do throws(TokenReader.Fault) {
      while let token = try reader.next() { tokens.append(token) }
      return tokens
    } catch {
      let reason =
        switch error {
        case .unclosed: "a text has no closing quote"
        case .unknown(let rest): "\"\(expression.suffix(rest).first ?? " ")\" means nothing here"
        }
      throw ExpressionError(expression: expression, reason: reason)
    }
  }
}

/// Reads tokens from bytes, not characters: laws that list texts are long, and are read at every
/// start.
private struct TokenReader {
  enum Fault: Error {
    /// A text does not end.
    case unclosed
    /// A sign that means nothing, so many bytes before the end.
    case unknown(Int)
  }

  let bytes: [UInt8]
  private var place = 0

  init(bytes: [UInt8]) { self.bytes = bytes }

  mutating func next() throws(Fault) -> Token? {
    while place < bytes.count, bytes[place] <= UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count else { return nil }
    let first = bytes[place]
    if first == Self.quote { return .text(try text()) }
    if Self.isDigit(first) {
      return .number(take { Self.isDigit($0) || $0 == UInt8(ascii: ".") })
    }
    if Self.isLetter(first) { return .word(take { Self.isLetter($0) || Self.isDigit($0) }) }
    return .sign(try sign(first))
  }

  private static let quote = UInt8(ascii: "'")

  private static func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }

  private static func isLetter(_ byte: UInt8) -> Bool {
    97...122 ~= byte || 65...90 ~= byte || byte == UInt8(ascii: "_")
  }

  private mutating func take(while holds: (UInt8) -> Bool) -> String {
    let start = place
    while place < bytes.count, holds(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self)
  }

  private mutating func sign(_ first: UInt8) throws(Fault) -> Token.Sign {
    let second = place + 1 < bytes.count ? bytes[place + 1] : 0
    let pair: Token.Sign? =
      switch (first, second) {
      case (UInt8(ascii: "<"), UInt8(ascii: ">")): .unequal
      case (UInt8(ascii: "<"), UInt8(ascii: "=")): .atMost
      case (UInt8(ascii: ">"), UInt8(ascii: "=")): .atLeast
      default: nil
      }
    if let pair {
      place += 2
      return pair
    }
    let single: Token.Sign? =
      switch first {
      case UInt8(ascii: "="): .equal
      case UInt8(ascii: "<"): .less
      case UInt8(ascii: ">"): .greater
      case UInt8(ascii: "+"): .plus
      case UInt8(ascii: "-"): .minus
      case UInt8(ascii: "*"): .times
      case UInt8(ascii: "("): .open
      case UInt8(ascii: ")"): .close
      case UInt8(ascii: ","): .comma
      case UInt8(ascii: "."): .dot
      default: nil
      }
    guard let single else { throw .unknown(bytes.count - place) }
    place += 1
    return single
  }

  /// A text up to its closing quote; two quotes within it stand for one.
  private mutating func text() throws(Fault) -> String {
    place += 1
    var text: [UInt8] = []
    var start = place
    while place < bytes.count {
      guard bytes[place] == Self.quote else {
        place += 1
        continue
      }
      let isDoubled = place + 1 < bytes.count && bytes[place + 1] == Self.quote
      // Most texts have no quote in them, and need no array of their own.
      if !isDoubled, text.isEmpty {
        place += 1
        return String(decoding: bytes[start..<place - 1], as: UTF8.self)
      }
      text += bytes[start...(isDoubled ? place : place - 1)]
      place += isDoubled ? 2 : 1
      if !isDoubled { return String(decoding: text, as: UTF8.self) }
      start = place
    }
    throw .unclosed
  }
}
