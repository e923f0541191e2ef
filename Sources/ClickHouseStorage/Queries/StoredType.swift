internal import Fixtures

/// The type of a stored column, without what changes none of its values.
struct StoredType {
  /// The type without what it is wrapped in, such as `Decimal(18, 2)`.
  let name: String
  /// Whether a value may be missing.
  let acceptsNull: Bool

  /// The type that the server gives.
  init(_ declared: String) {
    var name = declared[...]
    var acceptsNull = false
    for wrapper in ["LowCardinality(", "Nullable("] where name.hasPrefix(wrapper) {
      name = name.dropFirst(wrapper.count).dropLast()
      acceptsNull = acceptsNull || wrapper == "Nullable("
    }
    self.name = String(name)
    self.acceptsNull = acceptsNull
  }

  /// Whether it can hold all that is declared, and gives it back as it was.
  func holds(_ column: ColumnInfo, on version: ServerVersion) -> Bool {
    if column.isNullable && !acceptsNull && column.type != .textList { return false }
    switch column.type {
    case .bool: return name == "Bool" || name == "UInt8"
    case .int(let bits): return integer.map { $0.isSigned && $0.bits >= bits } ?? false
    case .uint(let bits):
      return integer.map { $0.bits > bits || $0.bits == bits && !$0.isSigned } ?? false
    case .decimal(let precision, let scale):
      let numbers =
        name.hasPrefix("Decimal(")
        ? name.dropFirst(8).dropLast().split(separator: ",").compactMap {
          Int($0.filter { $0 != " " })
        } : []
      return numbers.count == 2 && numbers[0] >= precision && numbers[1] == scale
    case .text: return name == "String"
    case .labels: return name == "String" || name.hasPrefix("Enum8(") || name.hasPrefix("Enum16(")
    case .date:
      return name == "Date" || name == "Date32" || name == "String" && !version.hasEarlyDays
    case .dateTime: return name == "DateTime" || name.hasPrefix("DateTime('")
    case .textList: return name == "Array(String)" || name == "Array(LowCardinality(String))"
    }
  }

  private var integer: (isSigned: Bool, bits: Int)? {
    if name.hasPrefix("UInt") { return Int(name.dropFirst(4)).map { (false, $0) } }
    return name.hasPrefix("Int") ? Int(name.dropFirst(3)).map { (true, $0) } : nil
  }
}
