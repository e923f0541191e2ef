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
  /// The most frequent values, of equally frequent ones the lesser first; none when there are too
  /// many different ones or no value occurs twice.
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
  static let textLimit = 40
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
