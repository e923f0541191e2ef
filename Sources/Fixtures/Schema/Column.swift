/// A column of a table: what it is called and means, its law, and how a row gives its cell.
///
/// `Model` is what the whole dataset knows for a seed and scale; `Row` are the facts of one row,
/// computed once and projected by each column.
public struct Column<Model: Sendable, Row: Sendable>: Sendable {
  typealias Fill = @Sendable (Chunk<Model, Row>, ColumnBuffer) -> Void

  let info: ColumnInfo
  /// What the numbers in its cells stand for, for a model and the table's number of rows.
  let texts: @Sendable (Model, Int) -> CellTexts
  /// What fills the column, for a model, the column's own stream and the table's number of rows.
  ///
  /// What it returns should capture nothing but what the declaration passed, for then the optimiser
  /// makes one loop of it and of the closure that gives a row's cell.
  let bind: @Sendable (Model, Stream, Int) -> Fill

  init(
    info: ColumnInfo, texts: @escaping @Sendable (Model, Int) -> CellTexts = { _, _ in .none },
    bind: @escaping @Sendable (Model, Stream, Int) -> Fill
  ) {
    self.info = info
    self.texts = texts
    self.bind = bind
  }
}

/// Successive rows, as the facts that their columns share.
struct Chunk<Model, Row> {
  let model: Model
  var firstRow: Int
  var rows: [Row]
}

/// What the numbers in the cells of a column stand for.
enum CellTexts: Sendable {
  /// Nothing but themselves.
  case none
  /// The texts of a pool.
  case pool(TextPool)
  /// The keys of rows.
  case keys(KeyFormat)
}

/// A value that is kept as a 64-bit integer.
public protocol IntegerCell {
  /// The integer that stands for the value.
  var cell: Int64 { get }
}

extension Int: IntegerCell {
  /// The number itself.
  @inlinable public var cell: Int64 { Int64(self) }
}
extension Int64: IntegerCell {
  /// The number itself.
  @inlinable public var cell: Int64 { self }
}
extension Int32: IntegerCell {
  /// The number itself.
  @inlinable public var cell: Int64 { Int64(self) }
}
extension UInt8: IntegerCell {
  /// The number itself.
  @inlinable public var cell: Int64 { Int64(self) }
}
extension Bool: IntegerCell {
  /// 1 for true.
  @inlinable public var cell: Int64 { self ? 1 : 0 }
}
extension Day: IntegerCell {
  /// Days since 1970-01-01.
  @inlinable public var cell: Int64 { Int64(number) }
}
extension Instant: IntegerCell {
  /// Seconds since 1970-01-01 00:00:00.
  @inlinable public var cell: Int64 { seconds }
}
extension Money: IntegerCell {
  /// Cents.
  @inlinable public var cell: Int64 { cents }
}

// MARK: Columns that project a row's facts

extension Column {
  /// A column of integers, decimals, days or instants.
  @inline(__always)
  public static func integer<Value: IntegerCell>(
    _ name: String, _ type: ColumnType, _ meaning: String, _ expectations: Expectation...,
    version: Int = 1, value: @escaping @Sendable (Row) -> Value
  ) -> Column {
    projection(name, type, meaning, expectations, version, value)
  }

  /// A column of integers, decimals, days or instants in which a value may be missing.
  @inline(__always)
  public static func integerOrNull<Value: IntegerCell>(
    _ name: String, _ type: ColumnType, _ meaning: String, _ expectations: Expectation...,
    version: Int = 1, value: @escaping @Sendable (Row) -> Value?
  ) -> Column {
    nullableProjection(name, type, meaning, expectations, version, value)
  }

  /// A column of amounts in euros and cents.
  @inline(__always)
  public static func money(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Money
  ) -> Column {
    projection(name, .money, meaning, expectations, version, value)
  }

  /// A column of amounts in euros and cents in which a value may be missing.
  @inline(__always)
  public static func moneyOrNull(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Money?
  ) -> Column {
    nullableProjection(name, .money, meaning, expectations, version, value)
  }

  /// A column of days.
  @inline(__always)
  public static func date(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Day
  ) -> Column {
    projection(name, .date, meaning, expectations, version, value)
  }

  /// A column of days in which a value may be missing.
  @inline(__always)
  public static func dateOrNull(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Day?
  ) -> Column {
    nullableProjection(name, .date, meaning, expectations, version, value)
  }

  /// A column of instants.
  @inline(__always)
  public static func dateTime(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Instant
  ) -> Column {
    projection(name, .dateTime, meaning, expectations, version, value)
  }

  /// A column of instants in which a value may be missing.
  @inline(__always)
  public static func dateTimeOrNull(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Instant?
  ) -> Column {
    nullableProjection(name, .dateTime, meaning, expectations, version, value)
  }

  /// A column of truth values.
  @inline(__always)
  public static func bool(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Bool
  ) -> Column {
    projection(name, .bool, meaning, expectations, version, value)
  }

  /// A column of texts that come from a pool: a cell is the number of its text.
  @inline(__always)
  public static func pooled<Code: IntegerCell>(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    from pool: @escaping @Sendable (Model) -> TextPool, value: @escaping @Sendable (Row) -> Code
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: version,
      expectations: expectations, layout: .codes)
    return Column(info: info, texts: { model, _ in .pool(pool(model)) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { value($0).cell } }
    }
  }

  /// A column of texts that come from a pool, in which a value may be missing.
  @inline(__always)
  public static func pooledOrNull<Code: IntegerCell>(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    from pool: @escaping @Sendable (Model) -> TextPool, value: @escaping @Sendable (Row) -> Code?
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: true, meaning: meaning, version: version,
      expectations: expectations, layout: .codes)
    return Column(info: info, texts: { model, _ in .pool(pool(model)) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { row in value(row).map { $0.cell } } }
    }
  }

  /// The primary key: a row's number as text.
  /// - Parameters:
  ///   - name: the column's name.
  ///   - meaning: what the value means.
  ///   - expectations: what holds beside that no value occurs twice.
  ///   - version: raised whenever the law of the values changes.
  ///   - format: how numbers are written.
  ///   - row: the number of a row.
  /// - Returns: the column.
  @inline(__always)
  public static func key(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    from format: @escaping @Sendable (Model) -> KeyFormat, row: @escaping @Sendable (Row) -> Int
  ) -> Column {
    keys(name, meaning, [.unique] + expectations, version, format, row)
  }

  /// A key of another table.
  /// - Parameters:
  ///   - name: the column's name.
  ///   - table: the table that it points into.
  ///   - meaning: what the value means.
  ///   - expectations: what holds beside that there is such a key.
  ///   - version: raised whenever the law of the values changes.
  ///   - format: how that table writes its keys.
  ///   - row: which row of that table it is.
  /// - Returns: the column.
  @inline(__always)
  public static func reference(
    _ name: String, to table: TablePath, _ meaning: String, _ expectations: Expectation...,
    version: Int = 1, from format: @escaping @Sendable (Model) -> KeyFormat,
    row: @escaping @Sendable (Row) -> Int
  ) -> Column {
    keys(name, meaning, [.references(table)] + expectations, version, format, row)
  }

  /// A key of another table, which may be missing.
  /// - Parameters:
  ///   - name: the column's name.
  ///   - table: the table that it points into.
  ///   - meaning: what the value means.
  ///   - expectations: what holds beside that there is such a key.
  ///   - version: raised whenever the law of the values changes.
  ///   - format: how that table writes its keys.
  ///   - row: which row of that table it is; nil where it is none.
  /// - Returns: the column.
  @inline(__always)
  public static func referenceOrNull(
    _ name: String, to table: TablePath, _ meaning: String, _ expectations: Expectation...,
    version: Int = 1, from format: @escaping @Sendable (Model) -> KeyFormat,
    row: @escaping @Sendable (Row) -> Int?
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: true, meaning: meaning, version: version,
      expectations: [.references(table)] + expectations, layout: .keys)
    return Column(info: info, texts: { model, _ in .keys(format(model)) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { facts in row(facts).map { Int64($0) } } }
    }
  }

  /// A column of labels, one of the cases of an enumeration.
  @inline(__always)
  public static func choice<Choice: LabelledCell>(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Choice
  ) -> Column {
    let labels = Choice.labels
    let info = ColumnInfo(
      name: name, type: Choice.type, isNullable: false, meaning: meaning, version: version,
      expectations: [.oneOf(labels)] + expectations, layout: .codes)
    let texts = TextPool(labels)
    return Column(info: info, texts: { _, _ in .pool(texts) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { Int64(value($0).rawValue) } }
    }
  }

  /// A column of labels, one of the cases of an enumeration, in which a value may be missing.
  @inline(__always)
  public static func choiceOrNull<Choice: LabelledCell>(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    value: @escaping @Sendable (Row) -> Choice?
  ) -> Column {
    let labels = Choice.labels
    let info = ColumnInfo(
      name: name, type: Choice.type, isNullable: true, meaning: meaning, version: version,
      expectations: [.oneOf(labels)] + expectations, layout: .codes)
    let texts = TextPool(labels)
    return Column(info: info, texts: { _, _ in .pool(texts) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { row in value(row).map { Int64($0.rawValue) } } }
    }
  }

  /// A column of the same text in every row.
  public static func constant(_ name: String, _ text: String, _ meaning: String) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: 1,
      expectations: [.oneOf([text])], layout: .codes)
    let texts = TextPool([text])
    return Column(info: info, texts: { _, _ in .pool(texts) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { _ in 0 as Int64 } }
    }
  }

  /// A column of texts that are written out.
  @inline(__always)
  public static func text(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    write: @escaping @Sendable (Row, Model, inout TextBuffer) -> Void
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: version,
      expectations: expectations, layout: .text)
    return Column(info: info) { _, _, _ in
      { chunk, buffer in buffer.fillText(chunk.rows) { write($0, chunk.model, &$1) } }
    }
  }

  /// A column of texts that are written out; `write` returns false where there is none.
  @inline(__always)
  public static func textOrNull(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    write: @escaping @Sendable (Row, Model, inout TextBuffer) -> Bool
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: true, meaning: meaning, version: version,
      expectations: expectations, layout: .text)
    return Column(info: info) { _, _, _ in
      { chunk, buffer in buffer.fillText(chunk.rows, orNull: { write($0, chunk.model, &$1) }) }
    }
  }

  /// A column of lists of texts.
  @inline(__always)
  public static func textList(
    _ name: String, _ meaning: String, _ expectations: Expectation..., version: Int = 1,
    write: @escaping @Sendable (Row, Model, inout ListWriter) -> Void
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .textList, isNullable: false, meaning: meaning, version: version,
      expectations: expectations, layout: .lists)
    return Column(info: info) { _, _, _ in
      { chunk, buffer in buffer.fillLists(chunk.rows) { write($0, chunk.model, &$1) } }
    }
  }

  @inline(__always)
  private static func keys(
    _ name: String, _ meaning: String, _ expectations: [Expectation], _ version: Int,
    _ format: @escaping @Sendable (Model) -> KeyFormat, _ row: @escaping @Sendable (Row) -> Int
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: version,
      expectations: expectations, layout: .keys)
    return Column(info: info, texts: { model, _ in .keys(format(model)) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { Int64(row($0)) } }
    }
  }

  @inline(__always)
  private static func projection<Value: IntegerCell>(
    _ name: String, _ type: ColumnType, _ meaning: String, _ expectations: [Expectation],
    _ version: Int, _ value: @escaping @Sendable (Row) -> Value
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: type, isNullable: false, meaning: meaning, version: version,
      expectations: expectations, layout: .integers)
    return Column(info: info) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { value($0).cell } }
    }
  }

  @inline(__always)
  private static func nullableProjection<Value: IntegerCell>(
    _ name: String, _ type: ColumnType, _ meaning: String, _ expectations: [Expectation],
    _ version: Int, _ value: @escaping @Sendable (Row) -> Value?
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: type, isNullable: true, meaning: meaning, version: version,
      expectations: expectations, layout: .integers)
    return Column(info: info) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { row in value(row).map { $0.cell } } }
    }
  }
}

/// An enumeration whose cases are the labels of a column, numbered from 0.
///
/// A coding key, for the compiler gives those the names of their cases; to ask a value for its own
/// name at run time takes as long as making a hundred rows.
public protocol LabelledCell: RawRepresentable, CaseIterable, CodingKey, Sendable
where RawValue == Int {
  /// The text of the case in the column.
  var label: String { get }
  /// What stands between the words of a label.
  static var separator: String { get }
  /// The type of the column: text unless it says otherwise.
  static var type: ColumnType { get }
}

extension LabelledCell {
  /// The case's own name, its words in lower case and separated.
  public var label: String {
    var label: [UInt8] = []
    for byte in stringValue.utf8 {
      if UInt8(ascii: "A")...UInt8(ascii: "Z") ~= byte {
        label.append(contentsOf: Self.separator.utf8)
        label.append(byte + 32)
      } else {
        label.append(byte)
      }
    }
    return String(decoding: label, as: UTF8.self)
  }

  /// The case's own name.
  public var description: String { stringValue }

  /// A hyphen.
  public static var separator: String { "-" }

  /// Text.
  public static var type: ColumnType { .text }

  /// The labels of all cases.
  public static var labels: [String] { allCases.map(\.label) }

  /// The case with a number; there must be one.
  @inline(__always)
  init(code: Int) {
    guard let match = Self(rawValue: code) else {
      preconditionFailure("no case has this number")
    }
    self = match
  }

  /// The case of a label; nil for any other text.
  public init?(label: some StringProtocol) {
    guard let match = Self.allCases.first(where: { $0.label == label }) else { return nil }
    self = match
  }
}
