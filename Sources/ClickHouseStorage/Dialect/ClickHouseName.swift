package import Fixtures

/// Names and texts as they stand in a statement.
package enum ClickHouseName {
  /// A name, in quotes whatever it is.
  package static func quoted(_ name: String) -> String { "`\(escaped(name, "`"))`" }

  /// A text.
  package static func literal(_ text: String) -> String { "'\(escaped(text, "'"))'" }

  private static func escaped(_ text: String, _ quote: Character) -> String {
    var escaped = ""
    for character in text {
      if character == quote || character == "\\" { escaped += "\\" }
      escaped.append(character)
    }
    return escaped
  }
}

extension ClickHouseAddress {
  /// What makes a statement one of all servers of the cluster, where there is one: stands behind the
  /// name of what is made, renamed or dropped.
  var onCluster: String { cluster.map { " ON CLUSTER \(ClickHouseName.quoted($0))" } ?? "" }

  /// A table's name with its database's, as it stands in a statement.
  package func quoted(_ table: TablePath) -> String { quoted(table.table, in: table.database) }

  /// A table's name within a database of a dataset, as it stands in a statement.
  package func quoted(_ table: String, in database: String) -> String {
    "\(ClickHouseName.quoted(name(of: database))).\(ClickHouseName.quoted(table))"
  }
}
