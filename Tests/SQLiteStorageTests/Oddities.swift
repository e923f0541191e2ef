import Fixtures

/// A dataset of one table with every logical type, and the values that writers get wrong.
struct Oddity: Sendable {
  var number: Int64
  var flag: Bool
  var price: Int64
  var discount: Int64?
  var text: String
  var note: String?
  var colour: Colour
  var size: Colour?
  var mood: Int
  var day: Day
  var end: Day?
  var moment: Instant
  var tags: [String]

  enum Colour: Int, LabelledCell {
    case red, green, blue
    static var type: ColumnType { .labels(labels) }
  }

  static let rows: [Oddity] = [
    Oddity(
      number: 0, flag: true, price: 1250, discount: nil, text: "Zoë", note: nil, colour: .red,
      size: nil, mood: 0, day: Day(2024, 2, 29), end: nil, moment: Instant(0), tags: []),
    Oddity(
      number: -1, flag: false, price: -5, discount: 0, text: "", note: "", colour: .green,
      size: .red, mood: 1, day: Day(1969, 12, 31), end: Day(1582, 10, 15), moment: Instant(-1),
      tags: [""]),
    Oddity(
      number: .max, flag: true, price: 999_999_999_999_999, discount: -999_999_999_999_999,
      text: "O'Brien said \"no\"; DROP TABLE x; --", note: "line\nbreak\ttab", colour: .blue,
      size: .blue, mood: 2, day: Day(9999, 12, 31), end: Day(1, 1, 1),
      moment: Instant(253_402_300_799), tags: ["a\"b", "c\\d", "e,f]", "ünï €", "👩‍👩‍👧", "\u{1}\n"]),
    Oddity(
      number: .min, flag: false, price: 10, discount: 1, text: "~", note: "NULL", colour: .red,
      size: .green, mood: 0, day: Day(2000, 1, 1), end: Day(2000, 1, 2),
      moment: Instant(1_700_000_000), tags: ["S1", "M"]),
    Oddity(
      number: 42, flag: true, price: 123_456_789_012_345, discount: 333_333_333_333_333,
      text: "12.50", note: "0", colour: .green, size: nil, mood: 1, day: Day(1970, 1, 1),
      end: nil, moment: Instant(-86_400), tags: ["\\u0041", "/"]),
  ]
}

extension Oddity {
  static let moods = TextPool(["", "glücklich", "it's \"fine\""])

  private static let columns: [Column<Int, Fact>] = [
    .text("id", "The key", .unique) { fact, _, out in out.append(Int64(fact.index)) },
    .integer("number", .int(bits: 64), "Any integer") { $0.oddity.number },
    .bool("flag", "Yes or no") { $0.oddity.flag },
    .money("price", "Cents") { Money(cents: $0.oddity.price) },
    .integerOrNull("discount", .decimal(precision: 18, scale: 4), "Four decimals") {
      $0.oddity.discount
    },
    .text("text", "A text") { fact, _, out in out.append(string: fact.oddity.text) },
    .textOrNull("note", "Perhaps a text") { fact, _, out in
      guard let note = fact.oddity.note else { return false }
      out.append(string: note)
      return true
    },
    .choice("colour", "A label") { $0.oddity.colour },
    .choiceOrNull("size", "Perhaps a label") { $0.oddity.size },
    .pooled("mood", "A text of a pool", from: { _ in Oddity.moods }) { $0.oddity.mood },
    .date("day", "A day") { $0.oddity.day },
    .dateOrNull("end", "Perhaps a day") { $0.oddity.end },
    .dateTime("moment", "An instant") { $0.oddity.moment },
    .textList("tags", "A list") { fact, _, out in
      for tag in fact.oddity.tags { out.item { $0.append(string: tag) } }
    },
  ]

  /// The dataset, with the rows over and over so that there are `count`.
  static func dataset(count: Int = rows.count, price: Int64? = nil) -> Dataset {
    Dataset("oddities", "Values that writers get wrong.", version: 1, model: { _, _, _ in count }) {
      Database("odd", system: "odd", "All of them.") {
        Table(
          "select", "One of each type.", count: { $0 },
          columns: columns
        ) { _, index in
          var oddity = rows[index % rows.count]
          if let price { oddity.price = price }
          return Fact(index: index, oddity: oddity)
        }
      }
    }
  }

  struct Fact: Sendable {
    let index: Int
    let oddity: Oddity
  }
}
