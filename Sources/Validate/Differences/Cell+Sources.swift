internal import Fixtures
internal import Storage

extension Cell {
  /// The cells of a column of a batch.
  static func cells(of buffer: ColumnBuffer, _ type: ColumnType, count: Int) -> [Cell] {
    // Once a column, not once a cell.
    let bytes = Array(buffer.text.string.utf8)
    func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
    return (0..<count).map { row in
      if buffer.isNull(row) { return .null }
      switch (buffer.layout, type) {
      case (.integers, .date): return .text(Day(Int(buffer.integers[row])).description)
      case (.integers, .dateTime): return .text(Instant(buffer.integers[row]).description)
      case (.integers, _): return .number(buffer.integers[row])
      case (.codes, _): return .text(buffer.pool?[Int(buffer.integers[row])] ?? "")
      case (.keys, _):
        return .text(buffer.keyFormat?.key(of: Int(buffer.integers[row])) ?? "")
      case (.text, _): return .text(text(buffer.textRange(row)))
      case (.lists, _): return .list(buffer.itemRange(row).map { text(buffer.textRange($0)) })
      }
    }
  }

  /// A cell that was read from a database.
  /// - Parameters:
  ///   - value: what came of ``item(of:_:isTyped:)``.
  ///   - type: the column's type.
  ///   - isTyped: whether the database lets no value of another type in.
  init(_ value: StoredValue, _ type: ColumnType, isTyped: Bool) {
    self =
      switch (type, value) {
      case (_, .null): .null
      case (.bool, .integer(let number)), (.int, .integer(let number)),
        (.uint, .integer(let number)), (.decimal(_, 0), .integer(let number)):
        .number(number)
      case (.decimal, .integer(let number)) where isTyped: .number(number)
      case (.decimal(_, let scale), _):
        Cell.unscaled(value, scale).map { .number($0) } ?? .misfit(value)
      case (.text, .text(let text)), (.labels, .text(let text)), (.date, .text(let text)),
        (.dateTime, .text(let text)):
        .text(text)
      case (.textList, .text(let text)): Cell.list(text).map { .list($0) } ?? .misfit(value)
      default: .misfit(value)
      }
  }

  /// What is asked for to read a cell: decimals that are surely some as unscaled integers, and all
  /// else as it is stored, since a conversion would hide a difference.
  static func item(of column: ColumnInfo, _ dialect: any SQLDialect, isTyped: Bool) -> String {
    let name = dialect.quoted(column.name)
    if case .decimal = column.type, isTyped { return dialect.operand(name, column.type) }
    return name
  }

  /// The value in a statement, for a column of a type; nil where no statement can hold it.
  func literal(_ type: ColumnType, _ dialect: any SQLDialect) -> String {
    switch (self, type) {
    case (.null, _): "NULL"
    case (.number(let number), _): String(number)
    case (.text(let text), .date): dialect.literal(moment: text, isDay: true)
    case (.text(let text), .dateTime): dialect.literal(moment: text, isDay: false)
    case (.text(let text), _): dialect.literal(text)
    case (.list, _): dialect.literal(text(as: type) ?? "")
    case (.misfit(let value), _): dialect.literal(value)
    }
  }

  /// The unscaled integer of a decimal in binary floating point; nil when it is not exactly one, as
  /// fingerprints see it.
  private static func unscaled(_ value: StoredValue, _ scale: Int) -> Int64? {
    let unit = (0..<scale).reduce(1 as Int64) { unit, _ in unit * 10 }
    switch value {
    case .integer(let number):
      let (product, overflows) = number.multipliedReportingOverflow(by: unit)
      return overflows ? nil : product
    case .real(let number):
      let nearest = (number * Double(unit)).rounded()
      guard abs(nearest) < 1e15, nearest / Double(unit) == number else { return nil }
      return Int64(nearest)
    default: return nil
    }
  }

  private static func list(_ json: String) -> [String]? {
    let bytes = Array(json.utf8)
    return JSONTextList.items(of: bytes.span)?.map { String(decoding: $0, as: UTF8.self) }
  }
}
