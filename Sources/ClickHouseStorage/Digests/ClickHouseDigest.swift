package import Fixtures

/// Fingerprints worked out by the server: the same as ``RowDigest`` makes of the rows.
package enum ClickHouseDigest {
  /// The cells of some columns, joined as fingerprints take a row.
  ///
  /// Joining texts is most of the work: it is done once, of as few as can be.
  /// - Parameters:
  ///   - columns: the columns, in order.
  ///   - mayHoldNull: whether a column may, whatever it is declared as.
  ///   - place: a column as it stands in a statement, by its name.
  /// - Returns: an expression that gives a text, never NULL.
  static func row(
    _ columns: [ColumnInfo], mayHoldNull: (ColumnInfo) -> Bool, _ place: (String) -> String
  ) -> String {
    joined(
      columns.enumerated().flatMap { index, column in
        let end = index == columns.count - 1 ? "" : ","
        let cell = cell(column.type, place(column.name), end: end)
        return mayHoldNull(column) ? ["ifNull(\(joined(cell)), '~\(end)')"] : cell
      })
  }

  /// The texts that make the cell of a column in the form in which fingerprints take it, with what
  /// stands behind it.
  private static func cell(_ type: ColumnType, _ column: String, end: String) -> [String] {
    let separate = end.isEmpty ? [] : ["'\(end)'"]
    switch type {
    case .bool: return [ended("toString(toUInt8(\(column)))", by: end)]
    case .int, .uint: return [ended("toString(\(column))", by: end)]
    // Old servers keep early days as texts, which might end in anything.
    case .date: return ["toString(\(column))"] + separate
    case .dateTime: return [ended("toString(\(column), 'UTC')", by: end)]
    // Never as a text: new servers leave zeros at its end out.
    case .decimal(_, let scale):
      return [ended("toString(toInt64(\(column) * \(unit(scale))))", by: end)]
    case .text: return measured(column) + separate
    case .labels: return measured("toString(\(column))") + separate
    case .textList:
      let items = "arrayMap(item -> \(joined(measured("item"))), \(column))"
      return ["toString(length(\(column)))", "'['", "arrayStringConcat(\(items), '')", "']\(end)'"]
    }
  }

  /// A text behind its length.
  private static func measured(_ text: String) -> [String] {
    [ended("toString(length(\(text)))", by: ":"), text]
  }

  private static func joined(_ texts: [String]) -> String {
    texts.count == 1 ? texts[0] : "concat(\(texts.joined(separator: ", ")))"
  }

  /// A text that ends in a digit with one more character, which is not another text to be joined.
  private static func ended(_ text: String, by end: String) -> String {
    end.isEmpty ? text : "appendTrailingCharIfAbsent(\(text), '\(end)')"
  }

  /// The statement that gives how many rows there are, and the sums of the lanes of their hashes.
  /// - Parameters:
  ///   - columns: which columns make a row.
  ///   - source: the table, as it stands in a statement, with what restricts its rows.
  /// - Returns: a SELECT of one row of three integers.
  package static func select(_ columns: [ColumnInfo], from source: String) -> String {
    // Sums of 64 bits wrap in ClickHouse, which is what fingerprints do.
    let row = row(columns, mayHoldNull: \.isNullable, ClickHouseName.quoted)
    return """
      SELECT count(), sum(reinterpretAsUInt64(substring(hash, 1, 8))), \
      sum(reinterpretAsUInt64(substring(hash, 9, 8))) \
      FROM (SELECT sipHash128(\(row)) AS hash FROM \(source))
      """
  }

  private static func unit(_ scale: Int) -> String { "1" + String(repeating: "0", count: scale) }
}

extension ClickHouseClient {
  /// The fingerprint of a stored table.
  /// - Parameters:
  ///   - table: what its rows are.
  ///   - source: the table, as it stands in a statement.
  ///   - settings: the server's settings for it.
  /// - Returns: the fingerprint.
  /// - Throws: what the server has against it.
  package func digest(
    of table: TableInfo, from source: String, settings: [String: String] = [:]
  ) throws(ClickHouseError) -> TableDigest {
    let statement = ClickHouseDigest.select(table.columns, from: source)
    let cells = try query(statement, settings: settings).rows.first ?? []
    guard cells.count == 3, let rows = cells[0].integer, let low = cells[1].lane,
      let high = cells[2].lane
    else {
      throw .malformed("no fingerprint came", statement: ClickHouseError.head(of: statement))
    }
    return TableDigest(rows: Int(rows), low: low, high: high)
  }
}

extension ClickHouseValue {
  /// The value as 64 bits without a sign.
  fileprivate var lane: UInt64? {
    switch self {
    case .integer(let value): UInt64(exactly: value)
    case .wide(let value): UInt64(exactly: value)
    default: nil
    }
  }
}
