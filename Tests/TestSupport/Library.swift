public import Fixtures

/// What the tables of the library share: their sizes.
public struct Library: Sendable {
  let books, members, loans: Int

  static let book = KeyFormat("BOOK_", digits: 6)
  static let member = KeyFormat("MEMBER_", digits: 5)
  static let loan = KeyFormat("LOAN_", digits: 7)
  static let opening = Day(2020, 1, 1)

  /// A dataset of three tables over two databases, which proves that nothing knows of retail.
  public static let dataset = Dataset(
    "library", "A town's library.", version: 1,
    model: { _, scale, _ in
      Library(books: scale.count(20_000), members: scale.count(3_000), loans: scale.count(90_000))
    }
  ) {
    Database("catalogue", system: "catalogue", "What stands on the shelves.") {
      Table(
        "books", "A book on the shelf.", count: { $0.books },
        columns: [
          .key("book_id", book, "The book's number"),
          .text(
            "genre", "Where it stands", shares: [("novel", 5), ("science", 2), ("children", 3)]),
          .integer("pages", .uint16, "Pages, with the index", in: 40...900),
          .money("price_eur", "What a lost one costs", cents: 500...4_000),
        ])
    }
    Database("lending", system: "lending", "Who has what.") {
      Table(
        "members", "A reader.", count: { $0.members },
        columns: [
          .key("member_id", member, "The reader's number"),
          .date("joined", "The day of joining", in: opening...opening + 1500),
        ])
      Table(
        "loans", "A book taken home.", count: { $0.loans },
        columns: [
          .key("loan_id", loan, "The loan's number"),
          .reference("book_id", to: "catalogue.books", book, "What was taken") { $0.books },
          .reference("member_id", to: "lending.members", member, "By whom") { $0.members },
          .date("taken", "When", in: opening + 1501...opening + 1800),
          .dateOrNull(
            "returned", "When it came back", in: opening + 1801...opening + 2000,
            missing: .percent(10)),
        ])
    }
  }
}
