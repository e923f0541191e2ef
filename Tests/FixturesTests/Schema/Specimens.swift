import Testing

@testable import Fixtures

/// A row whose cells can be told from its number alone.
struct Specimen: Sendable {
  let row: Int

  enum Size: Int, LabelledCell {
    case small, medium, extraLarge
  }

  enum Grade: Int, LabelledCell {
    case a, b
    static var type: ColumnType { .labels(labels) }
  }

  /// Whether the nullable cells are there: in two of three rows.
  var isThere: Bool { row % 3 != 2 }
  var size: Size { [.small, .medium, .extraLarge][row % 3] }
  var grade: Grade { row % 2 == 0 ? .a : .b }
  var day: Day { Day(2024, 2, 28) + row }
  var list: [String] { (0..<row % 4).map { "s\(row)\($0)" } }

  /// What the columns must hold, in declared order.
  var cells: [String] {
    func orNull(_ text: String) -> String { isThere ? text : "NULL" }
    return [
      "K\(String(row + 1001).dropFirst())", "\(row * row)", orNull("\(-row)"), "\(100 * row)",
      orNull("\(row)"), "\(day.number)", orNull("\(day.number + 1)"),
      "\(day.start.seconds + 5)", orNull("\(day.start.seconds)"), row % 2 == 0 ? "1" : "0",
      ["red", "", "blå"][row % 3], orNull(["red", "", "blå"][row % 3]), size.label,
      orNull(size.label), grade.label, orNull(grade.label), "EUR", "é\(row)", orNull("n\(row)"),
      list.joined(separator: "+"), "S\(String(row + 10_001).dropFirst())",
      "S\(String(2 * row + 10_001).dropFirst())", orNull("S0001"),
    ]
  }
}

/// A table with a column of every kind that projects facts.
enum Specimens {
  static let colours = TextPool(["red", "", "blå"])
  static let key = KeyFormat("S", digits: 4)
  static let nullable = [
    "debt", "fee", "end", "seen", "tint", "spare", "mark", "note", "origin",
  ]

  static let table = Table<Int, Specimen>(
    "specimens", "One of everything.", count: { $0 },
    columns: [
      .text("id", "Text", .unique) { row, _, out in
        out.append("K")
        out.append(row.row + 1, digits: 3)
      },
      .integer("square", .uint32, "Square") { $0.row * $0.row },
      .integerOrNull("debt", .int(bits: 32), "Negative") { $0.isThere ? -$0.row : nil },
      .money("price", "Euros") { Money(cents: 100 * Int64($0.row)) },
      .moneyOrNull("fee", "Cents") { $0.isThere ? Money(cents: Int64($0.row)) : nil },
      .date("begin", "Day") { $0.day },
      .dateOrNull("end", "Next day") { $0.isThere ? $0.day + 1 : nil },
      .dateTime("made", "Second") { $0.day.start + 5 },
      .dateTimeOrNull("seen", "Midnight") { $0.isThere ? $0.day.start : nil },
      .bool("even", "Whether even") { $0.row % 2 == 0 },
      .pooled("colour", "Colour", from: { _ in colours }) { $0.row % 3 },
      .pooledOrNull("tint", "Colour", from: { _ in colours }) { $0.isThere ? $0.row % 3 : nil },
      .choice("size", "Size") { $0.size },
      .choiceOrNull("spare", "Size") { $0.isThere ? $0.size : nil },
      .choice("grade", "Grade") { $0.grade },
      .choiceOrNull("mark", "Grade") { $0.isThere ? $0.grade : nil },
      .constant("currency", "EUR", "Euro"),
      .text("label", "Text") { row, _, out in
        out.append("é")
        out.append(Int64(row.row))
      },
      .textOrNull("note", "Text") { row, _, out in
        out.append(string: row.isThere ? "n\(row.row)" : "unwritten")
        return row.isThere
      },
      .textList("sizes", "Texts") { row, _, out in
        for item in row.list { out.item { $0.append(string: item) } }
      },
      .key("number", "Key", .like("S0001"), from: { _ in key }) { $0.row },
      .reference("twice", to: "museum.specimens", "Key", from: { _ in key }) { 2 * $0.row },
      .referenceOrNull("origin", to: "museum.specimens", "Key", from: { _ in key }) {
        $0.isThere ? 0 : nil
      },
    ]
  ) { _, row in Specimen(row: row) }

  /// The table with so many rows.
  static func world(count: Int) -> TableSource {
    table.source(in: "museum", count, 42)
  }
}
