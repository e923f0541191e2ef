/// What a column's values are like, in a line: so that a change of its fingerprint explains itself.
public struct ColumnProfile: Hashable, Sendable {
  /// How many values are missing.
  public let nulls: Int
  /// How many different values there are.
  public let distinct: Distinct
  /// The least value; texts are compared byte by byte, lists not at all.
  public let min: String?
  /// The greatest value.
  public let max: String?
  /// The sum of numbers, and of truth values how many are true.
  public let sum: String?
  /// The most frequent values, of equally frequent ones the lesser first, if they occur more than
  /// once; among many different ones only those that stand out, each in a fiftieth of the rows.
  public let top: [Frequent]

  /// A count of different values, exact up to a bound.
  public enum Distinct: Hashable, Sendable {
    /// So many.
    case exactly(Int)
    /// More than so many.
    case moreThan(Int)
  }

  /// A value and how often it occurs.
  public struct Frequent: Hashable, Sendable {
    /// The value.
    public let value: String
    /// How often it occurs.
    public let count: Int
  }

  /// Up to how many different values are counted.
  public static let distinctBound = 1000
  /// How many of the most frequent values are kept.
  static let topCount = 3
  /// The most characters of a value that are kept.
  static let textLimit = 48
  /// Up to how many different values are few.
  static let fewValues = 12

  /// The values that stand out.
  /// - Parameters:
  ///   - counts: how often each value occurs; none where there are too many.
  ///   - precedes: the order of values that are equally frequent.
  ///   - shown: a value as people read it.
  /// - Returns: three at most.
  static func top<Value>(
    of counts: [(value: Value, count: Int)], by precedes: (Value, Value) -> Bool,
    shown: (Value) -> String
  ) -> [Frequent] {
    guard counts.count > 1 else { return [] }
    let rows = counts.reduce(0) { $0 + $1.count }
    let areFew = counts.count <= fewValues
    return counts.filter { $0.count > 1 && (areFew || $0.count * 50 >= rows) }
      .sorted { one, other in
        one.count == other.count ? precedes(one.value, other.value) : one.count > other.count
      }
      .prefix(topCount).map { Frequent(value: shown($0.value), count: $0.count) }
  }
}

extension ColumnProfile.Distinct: CustomStringConvertible {
  /// The count, with a `>` before a bound.
  public var description: String {
    switch self {
    case .exactly(let count): "\(count)"
    case .moreThan(let bound): ">\(bound)"
    }
  }
}

extension ColumnProfile.Frequent: CustomStringConvertible {
  /// The value with its count, such as `online ×261`.
  public var description: String { "\(shownText(value)) ×\(count)" }
}

/// A text so that nothing looks like nothing, and no line breaks in it.
func shownText(_ text: String) -> String {
  let needsQuotes =
    text.isEmpty || text.first == " " || text.last == " "
    || text.unicodeScalars.contains { $0.value < 32 }
  return needsQuotes ? JSONLine.quoted(text) : text
}
