import Fixtures

/// A table of every type, with the values that trip profiles.
enum Curiosities {
  struct Model: Sendable {
    let rows: Int
    let pool = TextPool(["b", "a", "b", "never"])
  }

  static let texts = [
    "", " lead", "a\"b\\c", "two\nlines", "Zoë", "日本語", "a\u{1}",
    "a text of more than thirty-two letters",
  ]

  static let columns: [Column<Model, RowNumber>] = [
    .integer("id", .uint32, "The row's number") { $0.row },
    .text("text", "A text") { row, _, out in
      out.append(string: texts[row.row % texts.count])
    },
    .textOrNull("note", "A text, or none") { row, _, out in
      out.append(Int64(row.row % 5))
      return row.row % 5 != 0
    },
    .textOrNull("none", "Never a text") { _, _, _ in false },
    // Two codes stand for the same text.
    .pooled("pooled", "A text of a pool", from: \.pool) { $0.row % 3 },
    .pooledOrNull("spare", "None of a pool", from: \.pool) { _ in nil as Int? },
    .integer("cents", .decimal(precision: 18, scale: 2), "Around nothing") { $0.row * 50 - 5 },
    .integer("mills", .decimal(precision: 9, scale: 3), "Negative") { -$0.row },
    .integerOrNull("wide", .int(bits: 64), "As wide as can be") { row -> Int64? in
      row.row == 0 ? nil : .max
    },
    .bool("even", "Whether the number is even") { $0.row % 2 == 0 },
    .date("day", "Around the first day") { Day($0.row % 400 - 200) },
    .dateTime("at", "Around the first second") { Instant(Int64($0.row) - 5) },
    .textList("list", "As many texts as the number's last digit, modulo 3") { row, _, out in
      for index in 0..<(row.row % 10 % 3) {
        out.item { $0.append(string: ["x\"]", ""][index]) }
      }
    },
    .integer("often", .uint16, "A thousand values") { $0.row % 1000 },
    .integer("oftener", .uint16, "A thousand and one") { $0.row % 1001 },
    .text("word", "A thousand texts") { row, _, out in out.append(Int64(row.row % 1000)) },
    .text("words", "A thousand and one") { row, _, out in out.append(Int64(row.row % 1001)) },
  ]

  static let dataset = Dataset(
    "curiosities", "What trips profiles.", version: 1,
    model: { _, scale, _ in Model(rows: scale.count(5_000_000)) }
  ) {
    Database("odd", system: "odd", "All of it.") {
      Table("things", "A thing.", count: \.rows, columns: columns)
      Table("nothings", "No thing.", count: { _ in 0 }, columns: columns)
    }
  }
}
