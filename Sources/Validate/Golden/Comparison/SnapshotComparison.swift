/// A value before and after.
public struct Change<Value: Hashable & Sendable>: Hashable, Sendable {
  /// What was recorded.
  public let before: Value
  /// What is made now.
  public let after: Value

  /// A change; nil when there is none.
  init?(_ before: Value, _ after: Value) {
    if before == after { return nil }
    self.before = before
    self.after = after
  }
}

/// How what is made now differs from a snapshot that was recorded.
public struct SnapshotComparison: Hashable, Sendable {
  /// The snapshot.
  public let name: SnapshotName
  /// The dataset's version, if it is another.
  public let version: Change<Int>?
  /// The dataset's version that was recorded.
  public let recordedVersion: Int
  /// The tables that differ, in declared order, and then those that are gone.
  public let tables: [TableChange]
  /// How many tables are as recorded.
  public let unchangedTables: Int
  /// How many columns are as recorded, in whatever table.
  public let unchangedColumns: Int

  /// Compares.
  /// - Parameters:
  ///   - recorded: what is kept.
  ///   - current: what is made now.
  public init(of recorded: Snapshot, with current: Snapshot) {
    name = current.name
    version = Change(recorded.version, current.version)
    recordedVersion = recorded.version
    var tables: [TableChange] = []
    var unchangedTables = 0
    var unchangedColumns = 0
    for table in current.tables {
      guard let before = recorded.tables.first(where: { $0.table == table.table }) else {
        tables.append(.added(table))
        continue
      }
      let difference = TableMovement(of: before, with: table)
      unchangedColumns += difference.unchangedColumns
      if difference.isEmpty {
        unchangedTables += 1
      } else {
        tables.append(.changed(difference))
      }
    }
    let names = Set(current.tables.map(\.table))
    tables += recorded.tables.filter { !names.contains($0.table) }.map { .removed($0) }
    self.tables = tables
    self.unchangedTables = unchangedTables
    self.unchangedColumns = unchangedColumns
  }

  /// Whether there is no difference; which version of the toolkit made the snapshot is none.
  public var isEmpty: Bool { version == nil && tables.isEmpty }

  /// Whether any row of any table is another, or in a table that is new or gone.
  public var rowsMoved: Bool {
    tables.contains { table in
      switch table {
      case .added, .removed: true
      case .changed(let difference): difference.rowsMoved
      }
    }
  }
}

/// A table that differs from what was recorded.
public enum TableChange: Hashable, Sendable {
  /// It is new.
  case added(TableSnapshot)
  /// It is gone.
  case removed(TableSnapshot)
  /// It is another.
  case changed(TableMovement)

  /// The table's name with its database's.
  public var table: String {
    switch self {
    case .added(let table), .removed(let table): table.table
    case .changed(let difference): difference.table
    }
  }
}

/// How a table differs from what was recorded.
public struct TableMovement: Hashable, Sendable {
  /// The table's name with its database's.
  public let table: String
  /// How many rows there are, if that is another number.
  public let rows: Change<Int>?
  /// The columns of the primary key, if they are others.
  public let key: Change<[String]>?
  /// Whether the fingerprint of the rows is another.
  public let rowsMoved: Bool
  /// Whether the values of the primary key are others, and with them the fingerprints of all columns.
  public let keyMoved: Bool
  /// The columns that are in both, if their order is another.
  public let order: Change<[String]>?
  /// The columns that differ, in declared order, and then those that are gone.
  public let columns: [ColumnChange]
  /// How many columns are as recorded.
  public let unchangedColumns: Int

  init(of recorded: TableSnapshot, with current: TableSnapshot) {
    table = current.table
    rows = Change(recorded.rows, current.rows)
    rowsMoved = recorded.digest != current.digest || recorded.rows != current.rows
    let pairs = ColumnPairs(recorded.columns, current.columns)
    let renamed = { (name: String) in pairs.formerNames[name] ?? name }
    // A column of the key that has another name is the same column.
    let sameKey = recorded.key == current.key.map(renamed)
    key = sameKey ? nil : Change(recorded.key, current.key)
    keyMoved =
      !sameKey || recorded.rows != current.rows
      || current.columns.contains { column in
        guard current.key.contains(column.name), let before = pairs.before(column) else {
          return false
        }
        return before.digest != column.digest
      }
    let common = current.columns.filter { pairs.before($0) != nil }.map { renamed($0.name) }
    let wasCommon = recorded.columns.map(\.name).filter(Set(common).contains)
    order = Change(wasCommon, common)
    var columns: [ColumnChange] = []
    var unchanged = 0
    for column in current.columns {
      guard let before = pairs.before(column) else {
        columns.append(.added(column))
        continue
      }
      let difference = ColumnMovement(of: before, with: column)
      if difference.isEmpty { unchanged += 1 } else { columns.append(.changed(difference)) }
    }
    self.columns = columns + pairs.removed.map { .removed($0) }
    unchangedColumns = unchanged
  }

  /// Whether there is no difference.
  var isEmpty: Bool { !rowsMoved && key == nil && order == nil && columns.isEmpty }
}

/// Which recorded column each column of now is.
private struct ColumnPairs {
  /// By the name of now, the recorded name of a column that has another one now.
  private(set) var formerNames: [String: String] = [:]
  private var recorded: [String: ColumnSnapshot] = [:]
  /// The recorded columns that are none of now.
  private(set) var removed: [ColumnSnapshot]

  init(_ recorded: [ColumnSnapshot], _ current: [ColumnSnapshot]) {
    for column in recorded { self.recorded[column.name] = column }
    let names = Set(current.map(\.name))
    removed = recorded.filter { !names.contains($0.name) }
    // A name is not part of a fingerprint: the same values of the same type under a new name.
    for column in current where self.recorded[column.name] == nil {
      let match = removed.firstIndex {
        $0.digest == column.digest && $0.type == column.type && $0.profile == column.profile
      }
      guard let match else { continue }
      formerNames[column.name] = removed.remove(at: match).name
    }
  }

  func before(_ column: ColumnSnapshot) -> ColumnSnapshot? {
    recorded[formerNames[column.name] ?? column.name]
  }
}
