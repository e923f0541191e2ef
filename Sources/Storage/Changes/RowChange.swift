package import Fixtures

/// A change of one row of a table, as data: each kind of database has its own words for it.
package struct RowChange: Sendable {
  /// What happens to the row.
  package enum Action: Sendable {
    /// Some cells get other values.
    case set(row: [CellValue], to: [CellValue])
    /// The row goes.
    case remove([CellValue])
    /// A row comes, whether or not there is one of its key.
    case add([CellValue])
  }

  /// What the declaration says of the table.
  package let table: TableInfo
  /// What happens.
  package let action: Action

  /// A change.
  package init(of table: TableInfo, _ action: Action) {
    self.table = table
    self.action = action
  }

  /// The row before; nil when it comes.
  package var before: [CellValue]? {
    switch action {
    case .set(let row, _), .remove(let row): row
    case .add: nil
    }
  }

  /// The row after; nil when it goes.
  package var after: [CellValue]? {
    switch action {
    case .set(_, let row), .add(let row): row
    case .remove: nil
    }
  }

  /// The places of the columns whose values change; all where a row comes or goes.
  package var columns: [Int] {
    guard case .set(let row, let other) = action else { return Array(table.columns.indices) }
    return table.columns.indices.filter { row[$0] != other[$0] }
  }

  /// The row's primary key; the one before where it changes.
  package var key: [CellValue] { Array((before ?? after ?? []).prefix(table.keyLength)) }
}

/// A database whose rows can be changed on trial.
package protocol ChangeableDatabase: OpenDatabase {
  /// Whether the database can hold what a change puts into a row.
  func admits(_ change: RowChange) -> Bool

  /// A change as it would be pasted into that database.
  func statement(of change: RowChange) -> String

  /// Makes changes that ``undo()`` takes back; nothing may stand in their way.
  func plant(_ changes: [RowChange]) throws(StoreError)

  /// Takes back what was planted last.
  func undo() throws(StoreError)
}

extension ChangeableDatabase {
  /// Whatever it is.
  package func admits(_ change: RowChange) -> Bool { true }
}
