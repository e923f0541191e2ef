internal import Fixtures

/// How columns are typed on a server, depending on what its version knows.
struct NativeTypes {
  /// Whether `Bool` is a type.
  let hasBool: Bool
  /// Whether texts that repeat are kept as numbers into a dictionary.
  let hasLowCardinality: Bool

  init(hasBool: Bool, hasLowCardinality: Bool) {
    self.hasBool = hasBool
    self.hasLowCardinality = hasLowCardinality
  }

  init(of version: ServerVersion) {
    self.init(hasBool: version.hasBool, hasLowCardinality: version.hasLowCardinality)
  }

  /// Whether a column's texts go into a dictionary.
  func isDictionary(_ column: ColumnInfo) -> Bool {
    hasLowCardinality && column.type == .text && column.layout == .codes
  }

  /// The name of a column's type.
  func name(of column: ColumnInfo) -> String {
    let name = name(ofType: column.type)
    let whole = column.isNullable ? "Nullable(\(name))" : name
    return isDictionary(column) ? "LowCardinality(\(whole))" : whole
  }

  /// The name of a type of values that are all there.
  func name(ofType type: ColumnType) -> String {
    switch type {
    case .bool: hasBool ? "Bool" : "UInt8"
    case .int(let bits): "Int\(bits)"
    case .uint(let bits): "UInt\(bits)"
    case .decimal(let precision, let scale): "Decimal(\(precision), \(scale))"
    case .text: "String"
    case .date: "Date"
    case .dateTime: "DateTime('UTC')"
    case .labels(let labels): Self.enumeration(labels)
    case .textList: "Array(String)"
    }
  }

  /// An enum whose numbers are the places of the labels, from 1.
  private static func enumeration(_ labels: [String]) -> String {
    let items = labels.enumerated().map { "\(ClickHouseName.literal($1)) = \($0 + 1)" }
    return "Enum\(labels.count < 128 ? 8 : 16)(\(items.joined(separator: ", ")))"
  }
}

/// How many bytes a number takes.
enum NumberWidth {
  case one, two, four, eight, sixteen

  /// The width of a column's numbers; nil for texts.
  init?(_ type: ColumnType) {
    switch type {
    case .bool: self = .one
    case .int(let bits), .uint(let bits): self.init(bits: bits)
    case .decimal(let precision, _):
      self = precision <= 9 ? .four : precision <= 18 ? .eight : .sixteen
    case .date: self = .two
    case .dateTime: self = .four
    case .labels(let labels): self = labels.count < 128 ? .one : .two
    case .text, .textList: return nil
    }
  }

  private init(bits: Int) {
    switch bits {
    case 8: self = .one
    case 16: self = .two
    case 32: self = .four
    default: self = .eight
    }
  }
}
