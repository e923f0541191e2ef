import Fixtures

/// A table of every type, with the texts and numbers that trip writers and readers.
enum Oddities {
  struct Model: Sendable { let pool = TextPool(texts) }

  static let texts = [
    "plain", "", "a,b", "say \"hi\"", "two\nlines", "cr\rhere", "'s-Hertogenbosch", "\\N", " lead",
    "trail ", "Zoë", "日本語", "a fairly long text, with a comma", "sixteen bytes!!!", "\"", "it's",
    "a text that is longer than thirty-two bytes and bare",
  ]

  static let columns: [Column<Model, RowNumber>] = [
    .integer("id", .uint32, "The row's number") { $0.row },
    .text("text", "A text") { row, _, out in out.append(string: texts[row.row]) },
    .textOrNull("text, or not", "A text, or none") { row, _, out in
      out.append(string: texts[row.row])
      return row.row % 3 != 1
    },
    .pooled("pooled", "A text of a pool", from: \.pool) { $0.row },
    .pooledOrNull("pooled_or_not", "A text of a pool", from: \.pool) {
      $0.row % 4 == 1 ? nil : $0.row
    },
    .money("money", "Cents around nothing") { Money(cents: Int64($0.row * 50 - 105)) },
    .integer("thousandths", .decimal(precision: 9, scale: 3), "Three decimals") {
      $0.row * 1001 - 2002
    },
    .integerOrNull("wide", .int(bits: 64), "From end to end") { row -> Int64? in
      switch row.row {
      case 0: .min
      case 1: .max
      case 2: nil
      default: Int64(row.row) * 1_000_003 - 5_000_000
      }
    },
    .bool("flag", "True in even rows") { $0.row % 2 == 0 },
    .date("day", "Around the first day") { Day($0.row * 400 - 800) },
    .dateTime("at", "Around the first second") { Instant(Int64($0.row) * 90_061 - 180_122) },
    .textList("list", "As many texts as the row's number, at most three") { row, _, out in
      for index in 0..<(row.row % 4) {
        out.item { $0.append(string: ["a\"b\\c", "", "é,\n"][index]) }
      }
    },
  ]

  static let dataset = Dataset(
    "oddities", "What trips writers.", version: 1, model: { _, _, _ in Model() }
  ) {
    Database("odd", system: "odd", "All of it.") {
      Table("things", "A thing.", count: { _ in texts.count }, columns: columns)
    }
  }
}
