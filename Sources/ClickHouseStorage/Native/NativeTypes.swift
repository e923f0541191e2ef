internal import Fixtures
internal import Storage

/// How columns are typed on a server, depending on what its version knows.
struct NativeTypes {
  /// Whether `Bool` is a type.
  var hasBool = false
  /// Whether texts that repeat are kept as numbers into a dictionary.
  var hasLowCardinality = false
  /// Whether there is a type for days before 1970.
  var hasEarlyDays = false
  /// Tables of so few rows that a reference to one of them has a value that repeats.
  var shortTables: Set<TablePath> = []

  /// Whether a column's texts go into a dictionary.
  func isDictionary(_ column: ColumnInfo) -> Bool {
    guard hasLowCardinality, column.type == .text else { return false }
    if column.layout == .codes { return true }
    guard column.layout == .keys, let parent = column.reference?.table else { return false }
    return shortTables.contains(parent)
  }

  /// The name of a column's type.
  func name(of column: ColumnInfo) -> String {
    let name =
      column.mayHoldEarlyDays
      ? hasEarlyDays ? "Date32" : "String" : name(ofType: column.type)
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

extension ColumnInfo {
  /// Whether its declared range holds days that `Date` has no number for.
  var mayHoldEarlyDays: Bool {
    guard type == .date else { return false }
    return expectations.contains { expectation in
      if case .range(let days) = expectation { return !NativeTypes.days.contains(days) }
      return false
    }
  }
}

extension NativeTypes {
  /// How many texts a server keeps in a dictionary before it begins another one.
  private static let dictionaryLimit = 8192

  /// The types that a server has.
  init(of version: ServerVersion) {
    self.init(
      hasBool: version.hasBool, hasLowCardinality: version.hasLowCardinality,
      hasEarlyDays: version.hasEarlyDays)
  }

  /// The types that the tables of a plan get on a server.
  init(of version: ServerVersion, for plan: LoadPlan) {
    self.init(of: version)
    let parents = Set(
      plan.tables.flatMap { $0.info.columns.compactMap { $0.reference?.table } })
    for table in plan.world.tables
    where parents.contains(table.info.path) && table.count <= Self.dictionaryLimit {
      shortTables.insert(table.info.path)
    }
  }

  /// The days that `Date` has numbers for.
  static let days: ClosedRange<Int64> = 0...65_535
  /// The days that `Date32` has numbers for.
  static let earlyDays: ClosedRange<Int64> = -25_567...120_529
}

/// How many bytes a number takes.
enum NumberWidth {
  case one, two, four, eight, sixteen

  /// The width of a column's numbers; nil for texts.
  init?(_ column: ColumnInfo, _ types: NativeTypes) {
    switch column.type {
    case .date where column.mayHoldEarlyDays:
      guard types.hasEarlyDays else { return nil }
      self = .four
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
