internal import Fixtures

/// How a column is declared on a server.
struct ClickHouseColumn {
  /// Its type.
  let type: String
  /// The type of a column that may hold any value of its kind, or none.
  let anyType: String

  init(_ column: ColumnInfo, on version: ServerVersion) {
    let type: String
    switch column.type {
    case .bool: type = version.hasBool ? "Bool" : "UInt8"
    case .int(let bits): type = "Int\(bits)"
    case .uint(let bits): type = "UInt\(bits)"
    case .decimal(let precision, let scale): type = "Decimal(\(precision), \(scale))"
    case .text: type = "String"
    case .labels(let labels):
      let items = labels.enumerated().map { "\(ClickHouseName.literal($1)) = \($0 + 1)" }
      type = "Enum8(\(items.joined(separator: ", ")))"
    case .date: type = "Date"
    case .dateTime: type = "DateTime('UTC')"
    case .textList: type = "Array(String)"
    }
    self.type = column.isNullable && column.type != .textList ? "Nullable(\(type))" : type
    switch column.type {
    case .textList: anyType = type
    case .labels: anyType = "Nullable(String)"
    case .date: anyType = "Nullable(\(version.hasEarlyDays ? "Date32" : "String"))"
    default: anyType = "Nullable(\(type))"
    }
  }
}
