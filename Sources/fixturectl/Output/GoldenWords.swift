import Storage
import Validate

// Differences in the words that check, review and update share.

extension Change {
  /// The value before and after, with an arrow.
  func text(_ shown: (Value) -> String) -> String { "\(shown(before)) → \(shown(after))" }
}

extension ProfileChange {
  /// The figure before and after, such as `nulls 0 → 3`.
  var text: String { "\(figure.rawValue) \(before ?? "none") → \(after ?? "none")" }
}

extension ColumnChange {
  /// The sign that a difference starts with.
  private var sign: String {
    switch self {
    case .added: "+"
    case .removed: "-"
    case .changed: "~"
    }
  }

  /// The column and what became of it, without figures, such as `~ genre, moved, version 1 → 2`;
  /// where the keys of the table moved, and with them every column, that is not said again.
  func headline(keysMoved: Bool) -> String {
    switch self {
    case .added(let column):
      "\(sign) \(column.name), new, \(column.type), version \(column.version)"
    case .removed(let column): "\(sign) \(column.name), gone, was \(column.type)"
    case .changed(let column):
      (["\(sign) \(column.name)"] + column.words(keysMoved)).joined(separator: ", ")
    }
  }

  /// What its profile says of it.
  var figures: [String] {
    switch self {
    case .added(let column): column.profile.words
    case .removed(let column): column.profile.words
    case .changed(let column) where column.hasMoved && column.profile.isEmpty:
      ["its profile is the same"]
    case .changed(let column): column.profile.map(\.text)
    }
  }
}

extension ColumnMovement {
  fileprivate func words(_ keysMoved: Bool) -> [String] {
    var words: [String] = []
    if let formerName { words.append("was called \(formerName)") }
    if let type { words.append("type \(type.text { $0 })") }
    if hasMoved {
      if !keysMoved { words.append("moved") }
    } else if !profile.isEmpty {
      words.append("the values are the same, and their profile was recorded otherwise")
    }
    if recordedVersion != currentVersion {
      words.append("version \(recordedVersion) → \(currentVersion)")
      if !isRaised { words.append("which is no raise") }
      if !hasMoved { words.append("yet no value moved") }
    } else if hasMoved && !keysMoved {
      words.append("still version \(currentVersion)")
    }
    return words
  }
}

extension ColumnProfile {
  /// The figures in words.
  fileprivate var words: [String] {
    var words = ["nulls \(nulls)", "distinct \(distinct)"]
    if let min { words.append("min \(min)") }
    if let max { words.append("max \(max)") }
    if let sum { words.append("sum \(sum)") }
    if !top.isEmpty { words.append("top \(top.map(\.description).joined(separator: ", "))") }
    return words
  }
}

extension TableMovement {
  /// What became of the table as a whole, such as `rows 500 → 501`.
  var words: [String] {
    var words: [String] = []
    if let rows { words.append("rows \(rows.text { Figures.count($0) })") }
    if let key { words.append("key \(key.text { "(\($0.joined(separator: ", ")))" })") }
    if let order {
      words.append("columns reordered: \(order.text { $0.joined(separator: ", ") })")
    }
    if keyMoved { words.append("the keys moved, and with them every column") }
    if words.isEmpty && columns.isEmpty {
      words.append("rows with equal keys have swapped their values")
    }
    return words
  }

  /// The columns that are worth a line; when the keys moved, all columns have, and those of which
  /// nothing more can be said are left out.
  var tellingColumns: [ColumnChange] {
    guard keyMoved else { return columns }
    return columns.filter { change in
      guard case .changed(let column) = change else { return true }
      return !column.profile.isEmpty || column.recordedVersion != column.currentVersion
        || column.type != nil || column.formerName != nil
    }
  }

  /// How many columns moved with the keys alone.
  var silentColumns: Int { columns.count - tellingColumns.count }
}

extension TableChange {
  /// The table and what became of it as a whole.
  var headline: String {
    switch self {
    case .added(let table):
      """
      + \(table.table): new, \(Figures.count(table.rows, "row")), \
      \(Figures.count(table.columns.count, "column"))
      """
    case .removed(let table): "- \(table.table): gone, had \(Figures.count(table.rows, "row"))"
    case .changed(let table):
      table.words.isEmpty ? table.table : "\(table.table): \(table.words.joined(separator: "; "))"
    }
  }
}

extension UnversionedChange {
  /// What was to be raised.
  func text(dataset: String) -> String {
    switch self {
    case .dataset(let version):
      "rows of \(dataset) changed, and its version was not raised above \(version)"
    case .column(let table, let column, let version):
      "\(table).\(column) moved, and its version was not raised above \(version)"
    }
  }
}

extension GoldenReport {
  /// What no version has announced, a line each; empty when there is nothing of the kind.
  var unversionedText: String {
    unversioned.map { "  \($0.text(dataset: dataset))\n" }.joined()
  }

  /// What is not there, cannot be read, or should not be there, a line each.
  var filesText: String {
    var text = ""
    for entry in entries {
      switch entry.finding {
      case .missing: text += "\(folder)/\(entry.name.path) is missing\n"
      case .unreadable(let reason):
        text += """
          \(folder)/\(entry.name.path) cannot be read: \(reason); restore it, or delete it to have \
          it recorded anew

          """
      case .same, .different: break
      }
    }
    for path in strays { text += "\(folder)/\(path) belongs to no snapshot that is kept\n" }
    return text
  }

  /// What is as recorded, in a line.
  var unchangedText: String {
    let (snapshots, tables, columns) = unchanged
    let what = """
      \(Figures.count(snapshots, "snapshot")), \(Figures.count(tables, "table")) and \
      \(Figures.count(columns, "column")) are as recorded.
      """
    return comparisons.isEmpty ? what : "Nothing else moved: \(what)"
  }
}
