import Fixtures
import TestSupport
import Testing

@testable import Validate
@testable import fixturectl

/// The words for what a maintainer may do to a dataset.
@Suite struct GoldenTextTests {
  private static func report(
    scales: [(Scale, [Seed])] = [(.tiny, [42])], _ change: (inout ChangingLibrary) -> Void
  ) throws -> GoldenReport {
    let (before, after) = (ChangingLibrary().dataset, ChangingLibrary(change).dataset)
    let rule = VersionRule(after.world(seed: 0, scale: .tiny).tables.map(\.info))
    let entries = try GoldenSet(dataset: "library", seeds: scales).names.map { name in
      let (maker, scale, seed) = (SnapshotMaker(), name.scale, name.seed)
      let comparison = SnapshotComparison(
        of: try maker.snapshot(of: before, scale: scale, seed: seed),
        with: try maker.snapshot(of: after, scale: scale, seed: seed))
      return GoldenReport.Entry(
        name: name, finding: .different(comparison, unversioned: rule.unversioned(in: comparison)),
        current: nil)
    }
    return GoldenReport(
      dataset: "library", version: after.version, folder: "golden", entries: entries, strays: [])
  }

  private static let science = [("novel", 1), ("science", 8), ("children", 1)]

  /// A golden change made on purpose.
  @Test func namesTheColumnThatMovedAndSaysThatNothingElseDid() throws {
    let report = try Self.report(scales: [(.tiny, [42, 1]), (.medium, [1])]) {
      $0.genres = Self.science
    }
    #expect(
      report.text == """
        library version 1, 3 snapshots

        library/tiny/seed-42 differs
          catalogue.books
            ~ genre, moved, still version 1: top novel ×9, children ×6, science ×5 → science ×15, \
        novel ×4
        library/tiny/seed-1 differs in the same as library/tiny/seed-42
        library/medium/seed-1 differs in the same as library/tiny/seed-42

        Nothing else moved: 0 snapshots, 6 tables and 27 columns are as recorded.

        No version has announced it:
          rows of library changed, and its version was not raised above 1
          catalogue.books.genre moved, and its version was not raised above 1

        fixturectl golden review shows the changes in every snapshot, table by table; golden update \
        records them.

        """)
    #expect(
      GoldenUpdate(report: report, outcome: .refused).text == """
        nothing was written, since no version has announced it:
          rows of library changed, and its version was not raised above 1
          catalogue.books.genre moved, and its version was not raised above 1
        raise the versions, or pass --accept-unversioned
        """)
  }

  @Test func reviewsTableByTable() throws {
    let report = try Self.report(scales: [(.tiny, [42, 1])]) {
      ($0.genres, $0.genreVersion, $0.version) = (Self.science, 2, 2)
      ($0.hasMembers, $0.pages) = (false, .uint32)
    }
    #expect(
      report.reviewText == """
        library version 1 → 2

        catalogue.books, in 2 of 2 snapshots
          ~ genre, moved, version 1 → 2
            tiny/seed-42  top novel ×9, children ×6, science ×5 → science ×16, children ×2, novel ×2
            tiny/seed-1   top children ×8, novel ×8, science ×4 → science ×18
          ~ pages, type uint16 → uint32

        lending.members, in 2 of 2 snapshots
            gone, had 3 rows

        Nothing else moved: 0 snapshots, 2 tables and 12 columns are as recorded.

        """)
  }

  @Test func aRowMoreIsNotTheFaultOfEachColumn() throws {
    let text = try Self.report { $0.books = 21_000 }.text
    #expect(
      text.contains(
        """
          catalogue.books: rows 20 → 21; the keys moved, and with them every column
            ~ book_id: distinct 20 → 21; max BOOK_000020 → BOOK_000021
            ~ genre: top novel ×9, children ×6, science ×5 → novel ×10, children ×6, science ×5
            ~ pages: distinct 20 → 21; max 892 → 897; sum 9665 → 10562
            ~ price_eur: distinct 20 → 21; max 6.33 → 6.40; sum 113.30 → 119.70
          lending.loans
            ~ book_id, moved, still version 1: distinct 20 → 21; max BOOK_000020 → BOOK_000021; \
        top
        """))
  }

  private typealias Edit = @Sendable (inout ChangingLibrary) -> Void

  private static let edits: [(edit: Edit, words: String)] = [
    ({ $0.pricesFirst = true }, "reordered: book_id, genre, pages, price_eur → book_id, price"),
    ({ $0.priceName = "price" }, "\n    ~ price, was called price_eur\n"),
    ({ $0.hasFines = true }, "\n  + lending.fines: new, 9 rows, 1 column\n"),
    (
      { $0.hasPages = false },
      "\n    - pages, gone, was uint16: nulls 0; distinct 20; min 50; max 892; sum 9665\n"
    ),
    (
      { $0.extra = [.constant("currency", "EUR", "Euros")] },
      "\n    + currency, new, text, version 1: nulls 0; distinct 1; min EUR; max EUR\n"
    ),
    (
      { $0.bookKeyLength = 2 },
      """
      catalogue.books: key (book_id) → (book_id, genre); the keys moved, and with them every column
          4 columns with the same profile as before

      """
    ),
    ({ $0.version = 2 }, "\n  dataset version 1 → 2\n\nNothing else moved: "),
  ]

  @Test(arguments: edits.indices)
  func callsEachChangeWhatItIs(index: Int) throws {
    let (change, words) = Self.edits[index]
    let text = try Self.report(change).text
    #expect(text.contains(words), "\(text)")
  }

  @Test func aVersionRaisedForNothingIsSaid() {
    let profile = ColumnProfile(
      nulls: 0, distinct: .exactly(1), min: "", max: "", sum: nil, top: [])
    func column(_ version: Int) -> ColumnSnapshot {
      ColumnSnapshot(name: "x", type: "text", version: version, digest: "0", profile: profile)
    }
    #expect(
      ColumnChange.changed(ColumnMovement(of: column(1), with: column(2)))
        .headline(keysMoved: false) == "~ x, version 1 → 2, yet no value moved")
    #expect(
      ColumnChange.changed(ColumnMovement(of: column(2), with: column(1)))
        .headline(keysMoved: false) == "~ x, version 2 → 1, which is no raise, yet no value moved")
  }
}
