internal import Storage

extension TableDifference {
  /// The difference for people, each line with its end.
  package var text: String {
    switch outcome {
    case .equal: return "\(table) is equal\n"
    case .missing:
      return "\(table) is missing: \(Figures.count(expected?.rows ?? 0, "row")) expected\n"
    case .unexpected:
      return "\(table) was not expected: \(Figures.count(found?.rows ?? 0, "row")) found\n"
    case .failed: return "\(table) could not be compared: \(notes.joined(separator: "; "))\n"
    case .different: break
    }
    return "\(table) differs: \(counts)\n" + details
  }

  /// What differs within the table: columns, then rows cell by cell.
  var details: String {
    var text = ""
    for line in columnLines + notes { text += "  \(line)\n" }
    for row in rows { text += row.text }
    if moreRows > 0 || moreRanges > 0 { text += "  \(rest)\n" }
    return text
  }

  private var counts: String {
    let (before, after) = (expected?.rows ?? 0, found?.rows ?? 0)
    if before == after { return "\(Figures.count(before, "row")) on both sides" }
    return "\(Figures.count(before, "row")) expected, \(Figures.count(after)) found"
  }

  private var columnLines: [String] {
    var lines: [String] = []
    func names(_ kind: ColumnDifference.Kind) -> [ColumnDifference] {
      columns.filter { $0.kind == kind }
    }
    func list(_ columns: [ColumnDifference]) -> String {
      columns.map { $0.column }.joined(separator: ", ")
    }
    let values = names(.values)
    if !values.isEmpty {
      let others = columnsAreComplete ? "" : ", and perhaps others"
      lines.append("columns with other values: \(list(values))\(others)")
    }
    for column in names(.misfits) {
      lines.append("column \(column.column) cannot be read as \(column.type ?? "declared")")
    }
    if !names(.missing).isEmpty { lines.append("columns missing: \(list(names(.missing)))") }
    if !names(.unexpected).isEmpty {
      lines.append("columns not expected: \(list(names(.unexpected)))")
    }
    return lines
  }

  private var rest: String {
    var parts: [String] = []
    if moreRows > 0 { parts.append(Figures.count(moreRows, "more row")) }
    if moreRanges > 0 {
      parts.append("rows in \(Figures.count(moreRanges, "more range")) of keys")
    }
    return "and \(parts.joined(separator: " and ")) differ too"
  }
}

extension RowDifference {
  /// The difference for people.
  var text: String {
    var text = "\n  \(key.map { $0.value.text }.joined(separator: ", ")) \(words)\n"
    let width = cells.reduce(0) { max($0, $1.column.count) }
    for cell in cells {
      let space = String(repeating: " ", count: width - cell.column.count)
      text += "    \(cell.column)\(space)  \(cell.words)\n"
    }
    if let expectedQuery { text += "    expected: \(expectedQuery);\n" }
    if let foundQuery {
      text += "    \(expectedQuery == nil ? "" : "found: ")\(foundQuery);\n"
    }
    return text
  }

  private var words: String {
    switch kind {
    case .changed: "is changed"
    case .missing where expectedRows > 1: "is missing, \(Figures.count(expectedRows)) times"
    case .missing: "is missing"
    case .extra where foundRows > 1:
      "was not expected, and is there \(Figures.count(foundRows)) times"
    case .extra: "was not expected"
    case .repeated: "is there \(times(foundRows)) instead of \(times(expectedRows))"
    }
  }

  private func times(_ count: Int) -> String {
    count == 1 ? "once" : "\(Figures.count(count)) times"
  }
}

extension CellDifference {
  /// The two values, cut to what is near their first difference.
  fileprivate var words: String {
    switch (expected, found) {
    case (nil, nil): return ""
    case (let only?, nil), (nil, let only?): return Excerpt.beginning(of: only.text)
    case (let expected?, let found?):
      var (before, after) = (expected.text, found.text)
      // Characters that look the same, such as `é` written in two ways.
      if before == after { (before, after) = (Excerpt.escaped(before), Excerpt.escaped(after)) }
      let excerpts = Excerpt.around(before, after)
      return "\(excerpts.0) → \(excerpts.1)"
    }
  }
}

extension ShownCell {
  /// The value so that nothing looks like nothing, and no text like a value of another kind.
  fileprivate var text: String {
    guard let value else { return "NULL" }
    if let storedAs { return "\(storedAs == "text" ? Excerpt.quoted(value) : value) (\(storedAs))" }
    let isPlain =
      !value.isEmpty && value != "NULL" && value.first != " " && value.last != " "
      && !value.unicodeScalars.contains {
        $0.value < 32 || $0.value == 127 || $0 == "\u{a0}" || $0.value == 0x200b
      }
    return isPlain ? value : Excerpt.quoted(value)
  }
}
