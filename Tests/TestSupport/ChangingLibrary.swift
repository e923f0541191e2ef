public import Fixtures

/// The library of TestSupport as it may be one day: every change is one that a maintainer makes.
public struct ChangingLibrary: Sendable {
  /// A column of the books.
  public typealias Books = Column<Library, RowNumber>

  /// The dataset's version.
  public var version = 1
  /// How many books there are at full scale.
  public var books = 20_000
  /// The shares of the genres, which are drawn.
  public var genres = [("novel", 5), ("science", 2), ("children", 3)]
  /// The version of the genres' law.
  public var genreVersion = 1
  /// The type of the pages.
  public var pages: ColumnType = .uint16
  /// What the price is called.
  public var priceName = "price_eur"
  /// Whether the price stands before the genre.
  public var pricesFirst = false
  /// More columns of books.
  public var extra: [Books] = []
  /// Whether there are pages.
  public var hasPages = true
  /// How many columns the books' key has.
  public var bookKeyLength = 1
  /// Whether there are members.
  public var hasMembers = true
  /// Whether there are fines.
  public var hasFines = false
  /// A column that shows a fact moves with this.
  public var daysOfRow = 7

  /// The dataset.
  public var dataset: Dataset {
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
      "loans", "A book taken home.", count: { $0.loans },
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

  /// The library of today, changed.
  public init(_ change: (inout ChangingLibrary) -> Void = { _ in }) { change(&self) }
}
