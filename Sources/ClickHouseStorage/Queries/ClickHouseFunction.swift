internal import Fixtures
internal import Storage

/// What a function of the expression language is on a server.
struct ClickHouseFunction {
  private let function: SQLFunction
  private let version: ServerVersion

  init(_ function: SQLFunction, _ version: ServerVersion) {
    self.function = function
    self.version = version
  }

  func call(_ arguments: [String]) -> String {
    let (first, second) = (arguments[0], arguments.count > 1 ? arguments[1] : "")
    return switch function {
    case .date: "toInt32(intDiv(\(first), 86400))"
    case .dayAfter: "toInt32(\(first) + (\(second)))"
    case .days, .seconds: "(\(second)) - (\(first))"
    // The first day of 1970 was a Thursday.
    case .weekday: "((\(first)) % 7 + 10) % 7"
    case .month: ClickHouseDays.month(of: first)
    case .year: ClickHouseDays.year(of: first)
    case .hour: "intDiv((\(first)) % 86400, 3600)"
    case .rounded: divided("intDiv", "2 * (\(first)) + (\(second))", by: second, twice: true)
    case .quotient: divided("intDiv", first, by: second)
    case .remainder: divided("modulo", first, by: second)
    case .prefix: "substring(\(first), 1, \(second))"
    case .startsWith: "startsWith(\(first), \(second))"
    case .endsWith: "endsWith(\(first), \(second))"
    case .contains: "position(\(first), \(second)) > 0"
    // The empty text that stands for NULL within the server is no item that is looked for.
    case .includes:
      second.isLiteral
        ? "has(\(first), \(second))"
        : "if(isNull(\(second)), NULL, has(\(first), ifNull(\(second), '')))"
    case .items: "length(\(first))"
    case .upper: "upper(\(first))"
    case .lower: "lower(\(first))"
    case .joined: "concat(\(first), \(second))"
    case .replaced: replaced(first, second, arguments[2])
    case .trimmed: trimmed(first, of: second)
    case .length: "lengthUTF8(\(first))"
    case .number: "toInt64(toUInt64OrZero(\(first)))"
    case .isASCII: "NOT match(\(first), '[^ -~]')"
    case .isJSON:
      version.hasJSON
        ? "isValidJSON(\(first))"
        : "match(\(first), \(ClickHouseName.literal(RegularExpression.json)))"
    case .cents: cents(first, second)
    }
  }

  /// A division; by 0 it is NULL, not an error, which even branches that are not taken would have.
  private func divided(
    _ division: String, _ dividend: String, by divisor: String, twice: Bool = false
  ) -> String {
    let factor = twice ? "2 * " : ""
    if divisor.isLiteral { return "\(division)(\(dividend), \(factor)\(divisor))" }
    let safe = "if(ifNull(\(divisor), 0) = 0, 1, ifNull(\(divisor), 1))"
    return """
      if(ifNull(\(divisor), 0) = 0, NULL, \(division)(\(dividend), \(factor)\(safe)))
      """
  }

  private func replaced(_ text: String, _ old: String, _ new: String) -> String {
    if version.replacesAnything || old.isLiteral && new.isLiteral {
      return "replaceAll(\(text), \(old), \(new))"
    }
    // Where it occurs several times only the first is replaced, which is no equal of anything.
    let place = "position(\(text), \(old))"
    return """
      if(\(place) = 0, \(text), concat(substring(\(text), 1, greatest(\(place), 1) - 1), \(new), \
      substring(\(text), greatest(\(place), 1) + length(\(old)))))
      """
  }

  private func trimmed(_ text: String, of characters: String) -> String {
    let inner = characters.dropFirst().dropLast().filter { $0 != "\\" }
    let set = "[\(inner.map { RegularExpression.escaped($0) }.joined())]"
    let expression = ClickHouseName.literal("^\(set)+|\(set)+$")
    return "replaceRegexpAll(\(text), \(expression), '')"
  }

  /// The number behind a name: functions for JSON take no name from a column, or are not there.
  private func cents(_ json: String, _ name: String) -> String {
    let mark = "concat('\"', \(name), '\":')"
    let rest = "substring(\(json), greatest(position(\(json), \(mark)), 1) + length(\(mark)))"
    let number = "toFloat64OrNull(extract(\(rest), '^ *(-?[0-9.]+)'))"
    return "if(position(\(json), \(mark)) > 0, toInt64(round(\(number) * 100)), NULL)"
  }
}

/// Days before 1970, which old servers know nothing of: counted in years that are as long as others
/// 84 years later, which holds from 1901 to 2065.
enum ClickHouseDays {
  private static let days = 30_681
  private static let years = 84

  static func year(of day: String) -> String {
    "toYear(\(late(day))) - if(\(day) < 0, \(years), 0)"
  }

  static func month(of day: String) -> String { "toMonth(\(late(day)))" }

  /// The number of a day that is kept as `YYYY-MM-DD`: counted out, since no server takes all days
  /// from a text, and an empty one, which stands for NULL within the server, is an error to it.
  static func number(ofText column: String) -> String {
    // Also where another table of the same column has real days.
    let text = "toString(\(column))"
    func number(_ start: Int, _ length: Int) -> String {
      "toInt32OrZero(substring(\(text), \(start), \(length)))"
    }
    let (month, day) = (number(6, 2), number(9, 2))
    // Years from March on, so that a leap day is the last one.
    let year = "(\(number(1, 4)) - if(\(month) < 3, 1, 0))"
    let leapDays = "intDiv(\(year), 4) - intDiv(\(year), 100) + intDiv(\(year), 400)"
    let months = "intDiv(153 * (\(month) + if(\(month) < 3, 9, -3)) + 2, 5)"
    return "toInt32(365 * \(year) + \(leapDays) + \(months) + \(day) - 719469)"
  }

  static func text(ofNumber day: String) -> String {
    "concat(toString(\(year(of: day))), substring(toString(\(late(day))), 5))"
  }

  private static func late(_ day: String) -> String {
    "toDate(if(\(day) < 0, \(day) + \(days), \(day)))"
  }
}

/// Regular expressions as the server has them.
enum RegularExpression {
  /// A character as itself.
  static func escaped(_ character: Character) -> String {
    "\\.+*?()|[]{}^$-/".contains(character) ? "\\\(character)" : String(character)
  }

  /// A JSON text, as deep as those of a dataset are.
  static let json: String = {
    let text = #""([^"\\\x00-\x1f]|\\(["\\/bfnrt]|u[0-9a-fA-F]{4}))*""#
    let number = #"-?(0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?"#
    let space = #"[ \t\n\r]*"#
    func list(_ open: String, _ item: String, _ close: String) -> String {
      #"\\#(open)\#(space)(\#(item)\#(space)(,\#(space)\#(item)\#(space))*)?\\#(close)"#
    }
    var value = "(\(text)|\(number)|true|false|null)"
    for _ in 0..<2 {
      let member = "\(text)\(space):\(space)\(value)"
      value = "(\(value)|\(list("[", value, "]"))|\(list("{", member, "}")))"
    }
    return "^\(space)\(value)\(space)$"
  }()
}
