/// What kind of value a column holds, whatever stores it.
public indirect enum ColumnType: Hashable, Sendable {
  /// True or false.
  case bool
  /// A signed integer of 8, 16, 32 or 64 bits.
  case int(bits: Int)
  /// An unsigned integer of 8, 16, 32 or 64 bits.
  case uint(bits: Int)
  /// A number with a fixed count of decimals, kept as its unscaled integer.
  case decimal(precision: Int, scale: Int)
  /// UTF-8 text.
  case text
  /// A day of the Gregorian calendar.
  case date
  /// A second.
  case dateTime
  /// One of a few labels, in the order in which they are stored.
  case labels([String])
  /// A list of texts.
  case textList

  /// An unsigned integer of 8 bits.
  public static var uint8: ColumnType { .uint(bits: 8) }
  /// An unsigned integer of 16 bits.
  public static var uint16: ColumnType { .uint(bits: 16) }
  /// An unsigned integer of 32 bits.
  public static var uint32: ColumnType { .uint(bits: 32) }
  /// An unsigned integer of 64 bits.
  public static var uint64: ColumnType { .uint(bits: 64) }
  /// Euros and cents.
  public static var money: ColumnType { .decimal(precision: 18, scale: 2) }

  /// How a cell of this type lies in a ``ColumnBuffer``.
  public var layout: ColumnLayout {
    switch self {
    case .bool, .int, .uint, .decimal, .date, .dateTime: .integers
    case .text: .text
    case .labels: .codes
    case .textList: .lists
    }
  }
}

extension ColumnType: CustomStringConvertible {
  /// The type as the design and the data dictionary write it, such as `decimal(18,2)`.
  public var description: String {
    switch self {
    case .bool: "bool"
    case .int(let bits): "int\(bits)"
    case .uint(let bits): "uint\(bits)"
    case .decimal(let precision, let scale): "decimal(\(precision),\(scale))"
    case .text: "text"
    case .date: "date"
    case .dateTime: "datetime"
    case .labels(let labels): "enum(\(labels.joined(separator: "|")))"
    case .textList: "text[]"
    }
  }
}

/// How the cells of a column lie in memory.
public enum ColumnLayout: Hashable, Sendable {
  /// A 64-bit integer a cell: numbers, unscaled decimals, days and seconds since 1970.
  case integers
  /// A number a cell that points into a ``TextPool``.
  case codes
  /// A row's number a cell, which a ``KeyFormat`` makes the text of.
  case keys
  /// UTF-8 bytes one cell after another, with each cell's end.
  case text
  /// Texts one item after another, with each item's end and each cell's number of items.
  case lists
}
