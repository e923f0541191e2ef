package import Storage

/// A value as a server gives it, to the last digit.
public enum ClickHouseValue: Hashable, Sendable {
  /// No value.
  case null
  /// An integer; also truth values, days and seconds since 1970.
  case integer(Int64)
  /// An integer beyond 64 bits with a sign.
  case wide(Int128)
  /// An unscaled integer and how many of its digits stand behind the point.
  case decimal(Int128, scale: Int)
  /// A number in binary floating point.
  case real(Double)
  /// The bytes of a text, or of the label of an enum.
  case text([UInt8])
  /// The items of an array, or of a tuple.
  case list([ClickHouseValue])

  /// The integer, if it is one of 64 bits.
  public var integer: Int64? {
    if case .integer(let value) = self { value } else { nil }
  }

  /// The text, if it is one, and UTF-8.
  public var text: String? {
    if case .text(let bytes) = self { String(validating: bytes, as: UTF8.self) } else { nil }
  }

  /// Whether there is no value.
  public var isNull: Bool { self == .null }

  init(_ number: Int128) {
    if let integer = Int64(exactly: number) {
      self = .integer(integer)
    } else {
      self = .wide(number)
    }
  }
}

extension ClickHouseValue {
  /// The value in the form that all databases have: what 64 bits cannot hold, and decimals, as text.
  package var stored: StoredValue {
    switch self {
    case .null: .null
    case .integer(let value): .integer(value)
    case .real(let value): .real(value)
    case .text(let bytes):
      String(validating: bytes, as: UTF8.self).map { .text($0) } ?? .blob(bytes)
    case .wide, .decimal, .list: .text(description)
    }
  }
}

extension ClickHouseValue: CustomStringConvertible {
  /// The value as a person reads it.
  public var description: String {
    switch self {
    case .null: return "NULL"
    case .integer(let value): return String(value)
    case .wide(let value): return String(value)
    case .decimal(let unscaled, let scale):
      if scale == 0 { return String(unscaled) }
      let digits = String(unscaled.magnitude)
      let padded = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
      return "\(unscaled < 0 ? "-" : "")\(padded.dropLast(scale)).\(padded.suffix(scale))"
    case .real(let value): return String(value)
    case .text(let bytes): return String(decoding: bytes, as: UTF8.self)
    case .list(let items): return "[\(items.map(\.description).joined(separator: ","))]"
    }
  }
}

/// What a query gives.
public struct ClickHouseRows: Sendable {
  /// The names of the columns.
  public internal(set) var columns: [String] = []
  /// Their types, in the server's words.
  public internal(set) var types: [String] = []
  /// The rows, in the order in which the server gives them.
  public internal(set) var rows: [[ClickHouseValue]] = []
}
