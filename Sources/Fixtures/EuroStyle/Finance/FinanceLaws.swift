// What tables of the ledger have in common.
extension Law {
  /// Rows of which the key says all.
  /// - Parameters:
  ///   - name: what checks call it.
  ///   - meaning: what holds, as a sentence.
  ///   - key: the key's column.
  ///   - rows: the keys, each with the expressions that its columns are equal to.
  /// - Returns: the law.
  static func facts(
    _ name: String, _ meaning: String, of key: String,
    _ rows: [(key: String, columns: KeyValuePairs<String, String>)]
  ) -> Law {
    .holds(
      name, meaning,
      Law.choice(
        of: key,
        rows.map { row in
          let parts = row.columns.map { "\($0.key) = \($0.value)" }
          return (row.key, "(\(parts.joined(separator: " and ")))")
        }))
  }

  /// The rows were made before the books began, and have not changed since.
  static let madeBeforeTheBooks = Law.holds(
    "made", "The rows were made before the books began.",
    "created_date = '\(masterInstant)' and updated_date = created_date")
}

/// When the masters of the ledger were entered.
private let masterInstant = Day(2023, 12, 4).start + 32_400

extension Column where Model == EuroStyle {
  /// When the masters of the ledger were entered.
  static func madeBeforeTheBooks(_ name: String, _ meaning: String) -> Column {
    .dateTime(name, meaning) { _ in masterInstant }
  }
}
