internal import CSQLite
internal import Fixtures
internal import Storage

/// How a stored value goes into a fingerprint.
enum DigestCell: Equatable {
  case integer
  case decimal(scale: Int)
  case text
  case moment
  case list

  /// The form of a column's cells.
  init(_ type: ColumnType) {
    switch type {
    case .bool, .int, .uint, .decimal(_, 0): self = .integer
    case .decimal(_, let scale): self = .decimal(scale: scale)
    case .text, .labels: self = .text
    case .date, .dateTime: self = .moment
    case .textList: self = .list
    }
  }

  /// A form by its name in SQL: a logical type, such as `uint8` or `decimal(18,2)`; nil for others.
  init?(_ name: some StringProtocol) {
    switch name {
    case "bool", "int8", "int16", "int32", "int64", "uint8", "uint16", "uint32", "uint64":
      self = .integer
    case "text", "enum": self = .text
    case "date", "datetime": self = .moment
    case "text[]": self = .list
    default:
      guard name.hasPrefix("decimal("), name.hasSuffix(")") else { return nil }
      let numbers = name.dropFirst(8).dropLast().split(separator: ",").compactMap { Int($0) }
      guard numbers.count == 2, (0...18).contains(numbers[1]) else { return nil }
      self = numbers[1] == 0 ? .integer : .decimal(scale: numbers[1])
    }
  }

  /// The name that SQL takes for a column's type.
  static func name(of type: ColumnType) -> String {
    if case .labels = type { "enum" } else { type.description }
  }
}

extension DigestCell {
  /// Appends a value in the form in which fingerprints take it.
  /// - Returns: false when the value is not of this form.
  func append(_ value: OpaquePointer?, to line: inout TextBuffer) -> Bool {
    let kind = unsafe sqlite3_value_type(value)
    if kind == SQLITE_NULL {
      line.append(UInt8(ascii: "~"))
      return true
    }
    switch self {
    case .integer:
      guard kind == SQLITE_INTEGER else { return false }
      line.append(unsafe sqlite3_value_int64(value))
    case .decimal(let scale):
      guard let unscaled = unsafe Self.unscaled(value, kind, scale) else { return false }
      line.append(unscaled)
    case .text, .moment, .list:
      // A BLOB would be cast, and hide a difference.
      guard kind == SQLITE_TEXT, let start = unsafe sqlite3_value_text(value) else { return false }
      let count = Int(unsafe sqlite3_value_bytes(value))
      let bytes = unsafe UnsafeBufferPointer(start: start, count: count).span
      switch self {
      case .list: return JSONTextList.appendDigestForm(of: bytes, to: &line)
      case .text:
        line.append(Int64(count))
        line.append(UInt8(ascii: ":"))
      default: break
      }
      line.append(bytes)
    }
    return true
  }

  /// The unscaled integer of a stored decimal; nil when it is not exactly one.
  static func unscaled(_ value: OpaquePointer?, _ kind: Int32, _ scale: Int) -> Int64? {
    let unit = (0..<scale).reduce(1 as Int64) { unit, _ in unit * 10 }
    switch kind {
    case SQLITE_INTEGER:
      let (product, overflows) =
        unsafe sqlite3_value_int64(value).multipliedReportingOverflow(by: unit)
      return overflows ? nil : product
    case SQLITE_FLOAT:
      let number = unsafe sqlite3_value_double(value)
      let nearest = (number * Double(unit)).rounded()
      guard abs(nearest) <= Double(BatchCells.largestUnscaled), nearest / Double(unit) == number
      else { return nil }
      return Int64(nearest)
    default: return nil
    }
  }
}
