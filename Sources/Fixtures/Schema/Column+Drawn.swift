/// Facts of a row of a table whose columns are all drawn on their own: its number.
public struct RowNumber: Sendable {
  /// The row's number, from 0.
  public let row: Int
}

// Columns that need no facts: each cell is drawn from the column's own stream.
extension Column where Row == RowNumber {
  /// The primary key: a prefix and the row's number.
  public static func key(_ name: String, _ format: KeyFormat, _ meaning: String) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: 1,
      expectations: [.unique], layout: .keys)
    return Column(info: info, texts: { _, count in .keys(format.holding(count)) }) { _, _, _ in
      { chunk, buffer in buffer.fill(chunk.rows) { Int64($0.row) } }
    }
  }

  /// A key of another table, each of its rows as likely.
  /// - Parameters:
  ///   - name: the column's name.
  ///   - table: the table that it points into.
  ///   - format: the form of that table's key.
  ///   - meaning: what the value means.
  ///   - count: how many rows that table has.
  /// - Returns: the column.
  public static func reference(
    _ name: String, to table: TablePath, _ format: KeyFormat, _ meaning: String,
    of count: @escaping @Sendable (Model) -> Int
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: 1,
      expectations: [.references(table)], layout: .keys, isDrawn: true)
    return Column(info: info, texts: { model, _ in .keys(format.holding(count(model))) }) {
      model, stream, _ in
      let parents = count(model)
      return { chunk, buffer in
        buffer.fill(chunk.rows) { Int64(stream.draw($0.row, below: parents)) }
      }
    }
  }

  /// A whole number, each of a range as likely.
  public static func integer(
    _ name: String, _ type: ColumnType, _ meaning: String, in range: ClosedRange<Int>
  ) -> Column {
    drawn(name, type, meaning, in: range)
  }

  /// An amount, each of a range of cents as likely.
  public static func money(
    _ name: String, _ meaning: String, cents: ClosedRange<Int>
  ) -> Column {
    drawn(name, .money, meaning, in: cents)
  }

  /// A day, each of a range as likely.
  public static func date(
    _ name: String, _ meaning: String, in range: ClosedRange<Day>
  ) -> Column {
    drawn(
      name, .date, meaning, in: Int(range.lowerBound.number)...Int(range.upperBound.number))
  }

  /// A day, each of a range as likely, that is missing with a given probability.
  public static func dateOrNull(
    _ name: String, _ meaning: String, in range: ClosedRange<Day>, missing: Probability
  ) -> Column {
    let first = Int(range.lowerBound.number)
    let count = range.upperBound - range.lowerBound + 1
    let info = ColumnInfo(
      name: name, type: .date, isNullable: true, meaning: meaning, version: 1,
      expectations: [.range(Int64(first)...Int64(first + count - 1))], layout: .integers,
      isDrawn: true)
    return Column(info: info) { _, stream, _ in
      { chunk, buffer in
        buffer.fill(chunk.rows) { row -> Int64? in
          var draws = stream.draws(row.row)
          return draws.happens(missing) ? nil : Int64(first + draws.next(below: count))
        }
      }
    }
  }

  /// One of some texts, by weight.
  public static func text(
    _ name: String, _ meaning: String, shares: [(label: String, weight: Int)]
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: .text, isNullable: false, meaning: meaning, version: 1,
      expectations: [.oneOf(shares.map(\.label)), .shares(shares)], layout: .codes, isDrawn: true)
    let texts = TextPool(shares.map(\.label))
    let table = AliasTable(shares.map(\.weight))
    return Column(info: info, texts: { _, _ in .pool(texts) }) { _, stream, _ in
      { chunk, buffer in
        buffer.fill(chunk.rows) { Int64(table.pick(stream.bits($0.row))) }
      }
    }
  }

  private static func drawn(
    _ name: String, _ type: ColumnType, _ meaning: String, in range: ClosedRange<Int>
  ) -> Column {
    let info = ColumnInfo(
      name: name, type: type, isNullable: false, meaning: meaning, version: 1,
      expectations: [.range(Int64(range.lowerBound)...Int64(range.upperBound))],
      layout: .integers, isDrawn: true)
    return Column(info: info) { _, stream, _ in
      { chunk, buffer in
        buffer.fill(chunk.rows) {
          Int64(range.lowerBound + stream.draw($0.row, below: range.count))
        }
      }
    }
  }
}

extension Table where Row == RowNumber {
  /// A table whose columns are all drawn on their own.
  public init(
    _ name: String, _ meaning: String, keyLength: Int = 1,
    count: @escaping @Sendable (Model) -> Int, columns: [Column<Model, RowNumber>]
  ) {
    self.init(name, meaning, keyLength: keyLength, count: count, columns: columns) { _, row in
      RowNumber(row: row)
    }
  }
}
