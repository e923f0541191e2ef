/// A value as a query gives it.
public enum StoredValue: Hashable, Sendable {
  /// No value.
  case null
  /// A 64-bit integer; truth values are 0 and 1.
  case integer(Int64)
  /// A number in binary floating point.
  case real(Double)
  /// A text.
  case text(String)
  /// Bytes.
  case blob([UInt8])

  /// The integer, if it is one.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The number, if it is one: SQLite keeps `12.00` in a decimal column as the integer 12.
  public var double: Double? {
    switch self {
    case .integer(let value): Double(value)
    case .real(let value): value
    default: nil
    }
  }

  /// The text, if it is one.
  public var text: String? {
    if case .text(let value) = self { value } else { nil }
  }

  /// Whether there is no value.
  public var isNull: Bool { self == .null }
}

extension StoredValue: ExpressibleByIntegerLiteral {
  /// An integer.
  public init(integerLiteral value: Int64) { self = .integer(value) }
}

extension StoredValue: ExpressibleByFloatLiteral {
  /// A number in binary floating point.
  public init(floatLiteral value: Double) { self = .real(value) }
}

extension StoredValue: ExpressibleByStringLiteral {
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
}

extension StoredValue: ExpressibleByNilLiteral {
  /// No value.
  public init(nilLiteral: ()) { self = .null }
}

extension StoredValue: CustomStringConvertible {
  /// The value as a shell shows it; NULL as `NULL`.
  public var description: String {
    switch self {
    case .null: "NULL"
    case .integer(let value): String(value)
    case .real(let value): String(value)
    case .text(let value): value
    case .blob(let bytes): "\(bytes.count) bytes"
    }
  }
}
