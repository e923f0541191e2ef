import Validate

/// What `golden check` and `golden review` have found, as `--json` gives it.
struct GoldenSummary: Encodable {
  struct Entry: Encodable {
    let snapshot: String
    let state: String
    let reason: String?
    let datasetVersion: Pair<Int>?
    let tables: [Table]?
  }

  struct Pair<Value: Encodable>: Encodable {
    let before, after: Value?

    init(_ before: Value?, _ after: Value?) {
      self.before = before
      self.after = after
    }

    init?(_ change: Change<Value>?) where Value: Hashable & Sendable {
      guard let change else { return nil }
      self.init(change.before, change.after)
    }
  }

  struct Table: Encodable {
    let table, change: String
    let rows: Pair<Int>?
    let key, order: Pair<[String]>?
    let keyMoved: Bool?
    let columns: [Column]
  }

  struct Column: Encodable {
    let column, change: String
    let formerName: String?
    let moved: Bool
    let type: Pair<String>?
    let version: Pair<Int>?
    let profile: [String: Pair<String>]
  }

  struct Unversioned: Encodable {
    let table, column: String?
    let version: Int
  }

  struct Counts: Encodable { let snapshots, tables, columns: Int }

  let dataset: String
  let version: Int
  let state: String
  let snapshots: [Entry]
  let strays: [String]
  let unversioned: [Unversioned]
  let unchanged: Counts

  init(_ report: GoldenReport) {
    dataset = report.dataset
    version = report.version
    state = report.hasUnreadable ? "unreadable" : report.isClean ? "same" : "differs"
    snapshots = report.entries.map { Entry($0) }
    strays = report.strays
    unversioned = report.unversioned.map { change in
      switch change {
      case .dataset(let version): Unversioned(table: nil, column: nil, version: version)
      case .column(let table, let column, let version):
        Unversioned(table: table, column: column, version: version)
      }
    }
    let sums = report.unchanged
    unchanged = Counts(snapshots: sums.snapshots, tables: sums.tables, columns: sums.columns)
  }
}

extension GoldenSummary.Entry {
  fileprivate init(_ entry: GoldenReport.Entry) {
    var reason: String?
    var comparison: SnapshotComparison?
    let state: String
    switch entry.finding {
    case .same: state = "same"
    case .missing: state = "missing"
    case .unreadable(let why): (state, reason) = ("unreadable", why)
    case .different(let found, _): (state, comparison) = ("differs", found)
    }
    self.init(
      snapshot: "\(entry.name)", state: state, reason: reason,
      datasetVersion: GoldenSummary.Pair(comparison?.version),
      tables: comparison?.tables.map { GoldenSummary.Table($0) })
  }
}

extension GoldenSummary.Table {
  fileprivate init(_ change: TableChange) {
    switch change {
    case .added(let table):
      self.init(
        table: table.table, change: "added", rows: .init(nil, table.rows), key: nil, order: nil,
        keyMoved: nil, columns: [])
    case .removed(let table):
      self.init(
        table: table.table, change: "removed", rows: .init(table.rows, nil), key: nil, order: nil,
        keyMoved: nil, columns: [])
    case .changed(let table):
      self.init(
        table: table.table, change: "changed", rows: .init(table.rows), key: .init(table.key),
        order: .init(table.order), keyMoved: table.keyMoved,
        columns: table.columns.map { GoldenSummary.Column($0) })
    }
  }
}

extension GoldenSummary.Column {
  fileprivate init(_ change: ColumnChange) {
    switch change {
    case .added(let column):
      self.init(
        column: column.name, change: "added", formerName: nil, moved: true,
        type: .init(nil, column.type), version: .init(nil, column.version), profile: [:])
    case .removed(let column):
      self.init(
        column: column.name, change: "removed", formerName: nil, moved: true,
        type: .init(column.type, nil), version: .init(column.version, nil), profile: [:])
    case .changed(let column):
      self.init(
        column: column.name, change: "changed", formerName: column.formerName,
        moved: column.hasMoved, type: .init(column.type),
        version: .init(column.recordedVersion, column.currentVersion),
        profile: Dictionary(
          uniqueKeysWithValues: column.profile.map {
            ($0.figure.rawValue, GoldenSummary.Pair($0.before, $0.after))
          }))
    }
  }
}
