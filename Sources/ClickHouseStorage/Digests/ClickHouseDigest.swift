package import Fixtures

/// Fingerprints worked out by the server: the same as ``RowDigest`` makes of the rows.
package enum ClickHouseDigest {
  /// The cell of a column in the form in which fingerprints take it.
  /// - Parameters:
  ///   - type: what the column is declared as.
  ///   - isNullable: whether a value may be missing.
  ///   - expression: the column, as it stands in a statement.
  /// - Returns: an expression that gives a text, never NULL.
  package static func cell(
    _ type: ColumnType, isNullable: Bool, _ expression: String
  ) -> String {
    let text =
      switch type {
      case .bool: "toString(toUInt8(\(expression)))"
      case .int, .uint, .date: "toString(\(expression))"
      case .dateTime: "toString(\(expression), 'UTC')"
      // Never as a text: new servers leave zeros at its end out.
      case .decimal(_, let scale): "toString(toInt64(\(expression) * \(unit(scale))))"
      case .text: "concat(toString(length(\(expression))), ':', \(expression))"
      case .labels:
        "concat(toString(length(toString(\(expression)))), ':', toString(\(expression)))"
      case .textList:
        """
        concat(toString(length(\(expression))), '[', arrayStringConcat(arrayMap(item -> \
        concat(toString(length(item)), ':', item), \(expression)), ''), ']')
        """
      }
    return isNullable ? "ifNull(\(text), '~')" : text
  }

  /// The cells of some columns, joined as fingerprints take a row.
  package static func row(_ columns: [ColumnInfo]) -> String {
    let cells = columns.map { column in
      cell(column.type, isNullable: column.isNullable, ClickHouseName.quoted(column.name))
    }
    return cells.count == 1 ? cells[0] : "concat(\(cells.joined(separator: ", ',', ")))"
  }

  /// The statement that gives how many rows there are, and the sums of the lanes of their hashes.
  /// - Parameters:
  ///   - columns: which columns make a row.
  ///   - source: the table, as it stands in a statement, with what restricts its rows.
  /// - Returns: a SELECT of one row of three integers.
  package static func select(_ columns: [ColumnInfo], from source: String) -> String {
    // Sums of 64 bits wrap in ClickHouse, which is what fingerprints do.
    """
    SELECT count(), sum(reinterpretAsUInt64(substring(hash, 1, 8))), \
    sum(reinterpretAsUInt64(substring(hash, 9, 8))) \
    FROM (SELECT sipHash128(\(row(columns))) AS hash FROM \(source))
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
