public import Fixtures
package import Storage

/// A fault that is, or was, planted: what changed in which rows of one table.
public struct Fault: Sendable {
  /// What kind it is.
  public let kind: FaultKind
  /// The table whose rows it hits.
  public let table: TablePath
  /// What it is about: a column, a law, or a column of another table with its name; nil for rows.
  public let subject: String?
  /// The changes, in order.
  package let changes: [RowChange]
  /// What it is meant to break, beyond what its rows show.
  let aims: [ExpectedCheck]

  init(
    _ kind: FaultKind, of table: TablePath, subject: String?, _ changes: [RowChange],
    aims: [ExpectedCheck] = []
  ) {
    self.kind = kind
    self.table = table
    self.subject = subject
    self.changes = changes
    self.aims = aims
  }

  /// What happened, in words: the first rows that were hit, with their values before and after.
  public var words: String {
    let first = changes.prefix(2).map(\.words).joined(separator: "; ")
    let more = changes.count > 2 ? "; and \(changes.count - 2) more rows" : ""
    return "\(kind.meaning): \(first)\(more)"
  }

  /// Where it is: the table, and the column or law.
  public var place: String { subject.map { "\(table) \($0)" } ?? "\(table)" }
}

extension RowChange {
  /// The row's key as people read it.
  package var keyText: String {
    zip(table.key, key).map { $0.type.text(of: $1) }.joined(separator: ", ")
  }

  /// The change in words.
  fileprivate var words: String {
    switch action {
    case .add: "\(keyText) comes"
    case .remove: "\(keyText) goes"
    case .set(let row, let other):
      "\(keyText): "
        + columns.map { column in
          let info = table.columns[column]
          return """
            \(info.name) \(info.type.text(of: row[column])) → \(info.type.text(of: other[column]))
            """
        }.joined(separator: ", ")
    }
  }
}

/// A check that a fault must make fail, by its table, kind and name.
struct ExpectedCheck: Hashable {
  let table: TablePath
  let kind: Check.Kind
  let name: String

  init(_ kind: Check.Kind, of table: TablePath, _ name: String = "") {
    self.kind = kind
    self.table = table
    self.name = name
  }

  /// The check's name, but for the number that namesakes have.
  var id: String { "\(table).\(kind.rawValue)" + (name.isEmpty ? "" : ".\(name)") }

  /// Whether a check of this name, or a namesake, is among some.
  func isMet(by checks: Set<String>) -> Bool {
    checks.contains(id) || (2...9).contains { checks.contains("\(id)#\($0)") }
  }
}
