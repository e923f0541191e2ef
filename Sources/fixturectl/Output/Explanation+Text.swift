import Storage

extension Explanation {
  /// The explanation for people.
  var text: String {
    var text = """
      \(table) \(key)
      \(meaning)
      Row \(Figures.count(row + 1)) of \(Figures.count(rows)); \(dataset) at scale \(scale), seed \
      \(seed). Each value is a function of the seed, names, versions, and the row.


      """
    let width = columns.reduce(0) { max($0, $1.name.count) }
    let indent = String(repeating: " ", count: width + 2)
    for column in columns {
      let space = String(repeating: " ", count: width - column.name.count)
      text += "\(column.name)\(space)  \(shown(column.value))\n"
      let key = column.isKey ? "primary key, " : ""
      text += "\(indent)\(key)\(column.type): \(column.meaning)\n"
      if !column.laws.isEmpty { text += "\(indent)\(column.laws.joined(separator: "; "))\n" }
      guard columns.count == 1 else { continue }
      text += indent
      if let stream = column.stream {
        text += "drawn from \(stream), row \(row)\n"
      } else {
        text += "shown from the facts of row \(row), which the table's columns share\n"
      }
    }
    if parents.isEmpty { return text }
    text += "\nIt points at\n"
    for parent in parents {
      let columns = parent.columns.map { columns in
        columns.map { "\($0.name) \(shown($0.value))" }.joined(separator: ", ")
      }
      text += "  \(parent.column) → \(parent.table) \(parent.key): \(columns ?? "no such row")\n"
    }
    return text
  }

  /// A value so that nothing looks like nothing.
  private func shown(_ value: String?) -> String {
    guard let value else { return "NULL" }
    return value.isEmpty ? "\"\"" : value
  }
}
