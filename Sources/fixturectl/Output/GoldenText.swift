import Storage
import Validate

extension GoldenReport {
  /// The findings for people, snapshot by snapshot.
  var text: String {
    var text = "\(dataset) version \(version), \(Figures.count(entries.count, "snapshot"))\n\n"
    var seen: [(names: [String], first: SnapshotName)] = []
    for comparison in comparisons {
      // Sixteen seeds mostly say the same sixteen times.
      let names = comparison.movedNames
      if let twin = seen.first(where: { $0.names == names }) {
        text += "\(comparison.name) differs in the same as \(twin.first)\n"
        continue
      }
      seen.append((names, comparison.name))
      text += "\(comparison.name) differs\n\(comparison.text)"
    }
    if !comparisons.isEmpty { text += "\n" }
    text += filesText
    if !filesText.isEmpty { text += "\n" }
    text += "\(unchangedText)\n"
    if !unversioned.isEmpty {
      text += "\nNo version has announced it:\n\(unversionedText)"
    }
    if !isClean && !hasUnreadable {
      text += """

        fixturectl golden review shows the changes in every snapshot, table by table; golden update \
        records them\(strays.isEmpty ? "" : ", and with --prune removes what belongs to none").

        """
    }
    return text
  }

  /// The pending changes for people, table by table.
  var reviewText: String {
    var text = ""
    if let version = comparisons.compactMap(\.version).first {
      text += "\(dataset) version \(version.text { "\($0)" })\n\n"
    }
    for table in movedTables { text += "\(review(of: table))\n" }
    text += filesText
    if !filesText.isEmpty { text += "\n" }
    text += "\(unchangedText)\n"
    if !unversioned.isEmpty {
      text += "\nAn update would be refused:\n\(unversionedText)"
    }
    return text
  }

  /// The tables that differ in some snapshot, in order.
  private var movedTables: [String] {
    var tables: [String] = []
    for change in comparisons.flatMap(\.tables) where !tables.contains(change.table) {
      tables.append(change.table)
    }
    return tables
  }

  /// A table in all snapshots: the whole, then each column with its figures.
  private func review(of table: String) -> String {
    let found = comparisons.compactMap { comparison in
      comparison.tables.first { $0.table == table }.map { (comparison.name.short, $0) }
    }
    var text = "\(table), in \(found.count) of \(Figures.count(entries.count, "snapshot"))\n"
    text += lines(of: found.map { ($0, $1.headlineAlone) })
    var columns: [(headline: String, figures: [(String, String)])] = []
    for (snapshot, change) in found {
      guard case .changed(let difference) = change else { continue }
      for column in difference.tellingColumns {
        let headline = column.headline(keysMoved: difference.keyMoved)
        let figures = column.figures.joined(separator: "; ")
        if let known = columns.firstIndex(where: { $0.headline == headline }) {
          columns[known].figures.append((snapshot, figures))
        } else {
          columns.append((headline, [(snapshot, figures)]))
        }
      }
    }
    for column in columns {
      let count = column.figures.count
      text += "  \(column.headline)\(count == found.count ? "" : ", in \(count)")\n"
      text += lines(of: column.figures)
    }
    return text
  }

  private func lines(of texts: [(snapshot: String, text: String)]) -> String {
    let said = texts.filter { !$0.text.isEmpty }
    if said.count > 1, let first = said.first, said.allSatisfy({ $0.text == first.text }) {
      return "    \(first.text)\n"
    }
    let width = said.reduce(0) { max($0, $1.snapshot.count) }
    return said.map { snapshot, text in
      "    \(snapshot)\(String(repeating: " ", count: width - snapshot.count))  \(text)\n"
    }.joined()
  }
}

extension SnapshotName {
  /// The name without the dataset.
  fileprivate var short: String { "\(scale)/seed-\(seed)" }
}

extension TableChange {
  /// What became of the table as a whole, without its name.
  fileprivate var headlineAlone: String {
    switch self {
    case .added(let table): "new, \(Figures.count(table.rows, "row"))"
    case .removed(let table): "gone, had \(Figures.count(table.rows, "row"))"
    case .changed(let table): table.words.joined(separator: "; ")
    }
  }
}

extension SnapshotComparison {
  /// The differences, a line a table and a line a column.
  fileprivate var text: String {
    var text = ""
    if let version { text += "  dataset version \(version.text { "\($0)" })\n" }
    for table in tables {
      text += "  \(table.headline)\n"
      guard case .changed(let difference) = table else { continue }
      for column in difference.tellingColumns {
        let figures = column.figures.isEmpty ? "" : ": " + column.figures.joined(separator: "; ")
        text += "    \(column.headline(keysMoved: difference.keyMoved))\(figures)\n"
      }
      if difference.silentColumns > 0 {
        let more = difference.tellingColumns.isEmpty ? "" : " more"
        text += """
              \(Figures.count(difference.silentColumns, "column"))\(more) with the same profile as \
          before

          """
      }
    }
    return text
  }

  /// What differs, without the figures.
  fileprivate var movedNames: [String] {
    [version.map { $0.text { "\($0)" } } ?? ""]
      + tables.flatMap { table -> [String] in
        guard case .changed(let difference) = table else { return [table.headline] }
        let keysMoved = difference.keyMoved
        return [table.table] + difference.columns.map { $0.headline(keysMoved: keysMoved) }
      }
  }
}

extension GoldenUpdate {
  /// What was done, or why nothing was.
  var text: String {
    switch outcome {
    case .refused where report.hasUnreadable:
      return "nothing was written\n\(report.filesText.dropLast())"
    case .refused:
      return """
        nothing was written, since no version has announced it:
        \(report.unversionedText)raise the versions, or pass --accept-unversioned
        """
    case .done(let written, let removed):
      var text = written.map { "wrote \(report.folder)/\($0.path)\n" }.joined()
      text += removed.map { "removed \(report.folder)/\($0)\n" }.joined()
      if removed.isEmpty {
        text += report.strays.map {
          "\(report.folder)/\($0) belongs to no snapshot that is kept; --prune removes it\n"
        }.joined()
      }
      return text.isEmpty ? "Nothing to do: \(report.unchangedText)\n" : text
    }
  }
}
