/// Lines of cells in columns that are as wide as they need to be.
struct TextTable {
  /// On which side the cells of a column stand.
  enum Alignment {
    case left, right
  }

  private let alignments: [Alignment]
  private var lines: [[String]]
  private var rules: Set<Int> = []

  /// A table with a heading.
  /// - Parameter columns: the columns' names, and where their cells stand.
  init(_ columns: [(name: String, alignment: Alignment)]) {
    alignments = columns.map(\.alignment)
    lines = [columns.map(\.name)]
  }

  /// Adds a line.
  mutating func add(_ cells: [String]) {
    precondition(cells.count == alignments.count)
    lines.append(cells)
  }

  /// Draws a rule under what was added so far.
  mutating func rule() { rules.insert(lines.count) }

  /// The table, each line with its end.
  var text: String {
    let widths = alignments.indices.map { column in
      lines.reduce(0) { max($0, $1[column].count) }
    }
    var text = ""
    for (index, line) in lines.enumerated() {
      if rules.contains(index) || index == 1 {
        text += widths.map { String(repeating: "─", count: $0) }.joined(separator: "  ") + "\n"
      }
      var cells: [String] = []
      for (column, cell) in line.enumerated() {
        cells.append(pad(cell, to: widths[column], alignments[column]))
      }
      var row = cells.joined(separator: "  ")
      while row.last == " " { row.removeLast() }
      text += row + "\n"
    }
    return text
  }

  private func pad(_ cell: String, to width: Int, _ alignment: Alignment) -> String {
    let space = String(repeating: " ", count: width - cell.count)
    return alignment == .left ? cell + space : space + cell
  }
}
