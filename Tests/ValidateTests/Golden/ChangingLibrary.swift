import Fixtures

@testable import TestSupport
@testable import Validate

/// The library of TestSupport as it may be one day: every change is one that a maintainer makes.
struct ChangingLibrary {
  typealias Books = Column<Library, RowNumber>

  var version = 1
  var books = 20_000
  var genres = [("novel", 5), ("science", 2), ("children", 3)]
  var genreVersion = 1
  var pages: ColumnType = .uint16
  var priceName = "price_eur"
  var pricesFirst = false
  var extra: [Books] = []
  var hasPages = true
  var bookKeyLength = 1
  var hasMembers = true
  var hasFines = false
  /// A column that shows a fact, and moves with it.
  var daysOfRow = 7

  static let lent: @Sendable (Library) -> Int = { $0.loans }

  /// The dataset.
  var dataset: Dataset {
    let (books, hasMembers, hasFines) = (books, hasMembers, hasFines)
    let (columns, keyLength, days) = (bookColumns, bookKeyLength, daysOfRow)
    return Dataset(
      "library", "A town's library.", version: version,
      model: { _, scale, _ in
        Library(
          books: scale.count(books), members: scale.count(3_000), loans: scale.count(90_000))
      }
    ) {
      var lending: [@Sendable (String, Library, Seed) -> TableSource] = []
      let list = TableList<Library>.self
      if hasMembers { lending.append(list.buildExpression(Self.members)) }
      lending.append(list.buildExpression(Self.loans(days: days)))
      if hasFines { lending.append(list.buildExpression(Self.fines)) }
      return [
        Database("catalogue", system: "catalogue", "What stands on the shelves.") {
          Table(
            "books", "A book on the shelf.", keyLength: keyLength, count: { $0.books },
            columns: columns)
        },
        Database("lending", system: "lending", "Who has what.") { return lending },
      ]
    }
  }

  private var bookColumns: [Books] {
    let key = Books.key("book_id", Library.book, "The book's number")
    let genre = Books.text("genre", "Where it stands", shares: genres).version(genreVersion)
    let pages = Books.integer("pages", pages, "Pages, with the index", in: 40...900)
    let price = Books.integer(priceName, .money, "What a lost one costs") { 500 + $0.row * 7 }
    let rest = pricesFirst ? [price, genre] : [genre]
    return [key] + rest + (hasPages ? [pages] : []) + (pricesFirst ? [] : [price]) + extra
  }

  private static let members = Table<Library, RowNumber>(
    "members", "A reader.", count: { $0.members },
    columns: [
      .key("member_id", Library.member, "The reader's number"),
      .date("joined", "The day of joining", in: Library.opening...Library.opening + 1500),
    ])

  private static func loans(days: Int) -> Table<Library, RowNumber> {
    Table(
      "loans", "A book taken home.", count: lent,
      columns: [
        .key("loan_id", Library.loan, "The loan's number"),
        .reference("book_id", to: "catalogue.books", Library.book, "What was taken") { $0.books },
        .date("due", "When it is due") { Library.opening + $0.row % days },
        .dateOrNull(
          "returned", "When it came back", in: Library.opening...Library.opening + 200,
          missing: .percent(10)),
      ])
  }

  private static let fines = Table<Library, RowNumber>(
    "fines", "A fine.", count: { $0.loans / 10 },
    columns: [.key("fine_id", Library.loan, "The fine's number")])

  /// What it comes to.
  func snapshot(seed: Seed = 42, scale: Scale = .tiny, maker: SnapshotMaker = SnapshotMaker())
    throws -> Snapshot
  { try maker.snapshot(of: dataset, scale: scale, seed: seed) }

  /// How it differs from the library of today.
  func difference(from before: ChangingLibrary = ChangingLibrary()) throws -> SnapshotComparison {
    SnapshotComparison(of: try before.snapshot(), with: try snapshot())
  }

  /// What no version has announced of it.
  func unversioned(from before: ChangingLibrary = ChangingLibrary()) throws -> [UnversionedChange] {
    VersionRule(dataset.world(seed: 0, scale: .tiny).tables.map(\.info))
      .unversioned(in: try difference(from: before))
  }

  init(_ change: (inout ChangingLibrary) -> Void = { _ in }) { change(&self) }
}
