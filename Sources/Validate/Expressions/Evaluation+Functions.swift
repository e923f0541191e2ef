internal import Fixtures
internal import Storage

extension Evaluation {
  /// The value of a function.
  func call(
    _ function: SQLFunction, _ arguments: [Expression]
  ) throws(Unknown) -> Value {
    var values: [Value] = []
    for argument in arguments { values.append(try value(argument)) }
    if values.contains(.null) { return .null }
    switch (function, values[0], values.count > 1 ? values[1] : .null) {
    case (.date, .instant(let at), _): return .day(Int64(Instant(at).day.number))
    case (.dayAfter, .day(let day), .number(let days, 0)): return .day(day + days)
    case (.days, .day(let from), .day(let to)): return .number(to - from, scale: 0)
    case (.seconds, .instant(let from), .instant(let to)): return .number(to - from, scale: 0)
    case (.weekday, .day(let day), _): return .number(Int64(Day(Int(day)).weekday), scale: 0)
    case (.month, .day(let day), _): return .number(Int64(Day(Int(day)).civil.month), scale: 0)
    case (.hour, .instant(let at), _):
      return .number(Int64(Instant(at).secondOfDay / 3600), scale: 0)
    case (.rounded, .number(let number, let scale), .number(let unit, let less))
    where scale >= less:
      return unit == 0 ? .null : .number((2 * number + unit) / (2 * unit), scale: scale - less)
    case (.quotient, .number(let number, let scale), .number(let unit, let less))
    where scale >= less:
      return unit == 0 ? .null : .number(number / unit, scale: scale - less)
    case (.remainder, .number(let number, _), .number(let unit, _)):
      return unit == 0 ? .null : .number(number % unit, scale: 0)
    case (.prefix, .text(let text), .number(let count, 0)):
      return .text(String(text.prefix(Int(count))))
    case (.startsWith, .text(let text), .text(let part)):
      return .truth(text.utf8.starts(with: part.utf8))
    case (.endsWith, .text(let text), .text(let part)):
      return .truth(text.utf8.reversed().starts(with: part.utf8.reversed()))
    case (.contains, .text(let text), .text(let part)): return .truth(text.holds(part))
    case (.includes, .list(let items), .text(let item)): return .truth(items.contains(item))
    case (.year, .day(let day), _): return .number(Int64(Day(Int(day)).civil.year), scale: 0)
    case (.items, .list(let items), _): return .number(Int64(items.count), scale: 0)
    case (.lower, .text(let text), _): return .text(text.withASCIICase(upper: false))
    case (.length, .text(let text), _): return .number(Int64(text.unicodeScalars.count), scale: 0)
    case (.number, .text(let text), _):
      let isNumber = text.utf8.allSatisfy { 48...57 ~= $0 }
      return .number(isNumber ? Int64(text) ?? 0 : 0, scale: 0)
    case (.isASCII, .text(let text), _): return .truth(text.utf8.allSatisfy { 32...126 ~= $0 })
    case (.upper, .text(let text), _): return .text(text.withASCIICase(upper: true))
    case (.joined, .text(let one), .text(let other)): return .text(one + other)
    default: throw Unknown()
    }
  }
}

extension String {
  /// The text with its ASCII letters in one case.
  func withASCIICase(upper: Bool) -> String {
    let letters =
      upper ? UInt8(ascii: "a")...UInt8(ascii: "z") : UInt8(ascii: "A")...UInt8(ascii: "Z")
    return String(
      decoding: utf8.map { letters.contains($0) ? $0 ^ 0x20 : $0 }, as: UTF8.self)
  }

  fileprivate func holds(_ part: String) -> Bool {
    let (bytes, wanted) = (Array(utf8), Array(part.utf8))
    if wanted.isEmpty { return true }
    guard bytes.count >= wanted.count else { return false }
    return (0...bytes.count - wanted.count).contains { bytes[$0...].starts(with: wanted) }
  }
}
