import Fixtures
import Storage
import TestSupport
import Testing

@testable import fixturectl

@Suite struct ExplainTests {
  @Test func explainsARowWithItsParents() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let source = try #require(world["lending.loans"])
    let explanation = Explanation(row: 16, of: source, in: world)
    #expect(
      explanation.text == """
        lending.loans LOAN_0000017
        A book taken home.
        Row 17 of 90; library at scale tiny, seed 42. Each value is a function of the seed, names, versions, and the row.

        loan_id    LOAN_0000017
                   primary key, text: The loan's number
                   occurs once
        book_id    BOOK_000011
                   text: What was taken
                   a key of catalogue.books
        member_id  MEMBER_00003
                   text: By whom
                   a key of lending.members
        taken      2024-04-12
                   date: When
                   from 2024-02-10 to 2024-12-05
        returned   2025-05-05
                   date?: When it came back
                   from 2024-12-06 to 2025-06-23

        It points at
          book_id → catalogue.books BOOK_000011: genre science, pages 88, price_eur 18.32
          member_id → lending.members MEMBER_00003: joined 2021-01-20

        """)
  }

  @Test func explainsOneColumnWithItsDraws() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let source = try #require(world["lending.loans"])
    let explanation = Explanation(row: 16, of: source, in: world, column: "taken")
    #expect(explanation.columns.map(\.name) == ["taken"])
    #expect(explanation.text.contains("drawn from lending.loans.taken@1, row 16\n"))
    #expect(explanation.parents.isEmpty)
  }

  @Test func explainsARowOfEveryTable() {
    for source in world.tables {
      let key = RowFinder(source).key(ofRow: source.count / 2)
      let run = fixturectl("explain", source.info.path.description, key)
      #expect(run.code == 0, "\(source.info.path) \(key): \(run.messages)")
      #expect(run.results.hasPrefix("\(source.info.path) \(key)\n\(source.info.meaning)\n"))
      for column in source.info.columns { #expect(run.results.contains(column.meaning)) }
      #expect(!run.results.contains("no such row"))
    }
  }

  @Test func takesATablesNameAlone() throws {
    let source = try #require(world.tables.first)
    let key = RowFinder(source).key(ofRow: 0)
    let run = fixturectl("explain", source.info.path.table, key, "--json")
    #expect(run.results.contains("\"table\" : \"\(source.info.path)\""))
  }

  @Test func offersTheNearestTables() throws {
    let path = try #require(world.tables.first).info.path
    let run = fixturectl("explain", "\(path)s", "1")
    #expect(run.code == 64)
    #expect(run.messages.contains("there is no table \"\(path)s\"; did you mean \(path)"))
  }

  @Test func offersTheNearestColumns() throws {
    let source = try #require(world.tables.first)
    let column = try #require(source.info.columns.first).name
    let run = fixturectl("explain", source.info.path.table, "1", column + "x")
    #expect(run.code == 64)
    #expect(run.messages.contains("did you mean \(column)"))
  }

  @Test func saysWhichKeysThereAre() throws {
    let source = try #require(world.tables.first { $0.info.keyLength == 1 && $0.count > 2 })
    let finder = RowFinder(source)
    let run = fixturectl("explain", source.info.path.description, finder.key(ofRow: 0) + "x")
    #expect(run.code == 1)
    #expect(
      run.messages == """
        error: \(source.info.path) has no row \(finder.key(ofRow: 0))x; its \
        \(Figures.count(source.count)) keys go from \(finder.key(ofRow: 0)) to \
        \(finder.key(ofRow: source.count - 1)), and next to it are \(finder.key(ofRow: 0)) and \
        \(finder.key(ofRow: 1))

        """)
  }

  @Test func refusesAKeyWithTooFewParts() throws {
    guard let source = world.tables.first(where: { $0.info.keyLength > 1 }) else { return }
    let run = fixturectl("explain", source.info.path.description, "one")
    #expect(run.code == 64)
    #expect(run.messages.contains("\(source.info.keyLength) values with commas"))
  }

  @Test func takesSeedAndScaleFromAManifest() async throws {
    try await withTemporaryDirectory { directory in
      let source = try #require(world.tables.last)
      let key = RowFinder(source).key(ofRow: 0)
      _ = fixturectl(
        "make", "--seed", "7", "--scale", "0.002", "--tables", source.info.path.description,
        "--to", "csv:\(directory)/data", "--quiet")
      let run = fixturectl(
        "explain", source.info.path.description, key, "--at", "\(directory)/data", "--json")
      #expect(run.results.contains("\"seed\" : \"7\""))
      #expect(run.results.contains("\"scale\" : \"0.002\""))
      let none = fixturectl("explain", source.info.path.description, key, "--at", directory)
      #expect(none.code == 2)
      #expect(none.messages.contains("no manifest"))
      let both = fixturectl("explain", "t", "k", "--at", directory, "--seed", "1")
      #expect(both.code == 64)
    }
  }

  private let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
}
