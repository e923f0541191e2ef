internal import Fixtures
internal import Storage

/// What kind of value an expression has.
enum ExpressionType: Equatable {
  /// A condition: 0 or 1.
  case truth
  /// A whole number, or an unscaled decimal.
  case number(scale: Int)
  case text
  case day
  case instant
  case list
  /// NULL, which goes with everything.
  case nothing

  init(_ type: ColumnType) {
    switch type {
    case .bool: self = .truth
    case .int, .uint: self = .number(scale: 0)
    case .decimal(_, let scale): self = .number(scale: scale)
    case .text, .labels: self = .text
    case .date: self = .day
    case .dateTime: self = .instant
    case .textList: self = .list
    }
  }

  /// The name for errors.
  var name: String {
    switch self {
    case .truth: "a condition"
    case .number(0): "a whole number"
    case .number(let scale): "a number with \(scale) decimals"
    case .text: "a text"
    case .day: "a day"
    case .instant: "an instant"
    case .list: "a list"
    case .nothing: "NULL"
    }
  }
}

extension ExpressionType {
  /// The type that a value of this type and one of another can be brought to; nil where they cannot
  /// be compared.
  func common(with other: ExpressionType) -> ExpressionType? {
    switch (self, other) {
    case (.nothing, _): other
    case (_, .nothing): self
    case (.number(let scale), .number(let more)): .number(scale: max(scale, more))
    case (.truth, .number), (.number, .truth): .number(scale: 0)
    case (.text, .day), (.text, .instant): other
    case (.day, .text), (.instant, .text): self
    default: self == other ? self : nil
    }
  }
}

extension SQLFunction {
  /// The types of the arguments, and of the result.
  var types: (arguments: [ExpressionType], result: ExpressionType) {
    let whole = ExpressionType.number(scale: 0)
    return switch self {
    case .date: ([.instant], .day)
    case .dayAfter: ([.day, whole], .day)
    case .days: ([.day, .day], whole)
    case .seconds: ([.instant, .instant], whole)
    case .weekday, .month, .year: ([.day], whole)
    case .hour: ([.instant], whole)
    case .rounded, .quotient, .remainder: ([whole, whole], whole)
    case .prefix: ([.text, whole], .text)
    case .startsWith, .endsWith, .contains: ([.text, .text], .truth)
    case .includes: ([.list, .text], .truth)
    case .items: ([.list], whole)
    case .upper, .lower: ([.text], .text)
    case .joined, .trimmed: ([.text, .text], .text)
    case .replaced: ([.text, .text, .text], .text)
    case .length, .number: ([.text], whole)
    case .isJSON, .isASCII: ([.text], .truth)
    case .cents: ([.text, .text], .number(scale: 2))
    }
  }
}
