import Fixtures
import SQLiteStorage
import TestSupport
import Testing

@testable import Storage
@testable import Validate

@Suite struct CSVTableTests {
  let scale = Scale(billionths: 20_000_000)

  /// A library in CSV files with a file edited, against the library as it should be.
  private func difference(
    _ path: TablePath, _ world: World, edit: (inout [String]) -> Void = { _ in }
  ) throws -> TableDifference {
    var result: TableDifference?
    try withTemporaryDirectory { directory in
      let store = CSVStore(directory: directory)
      let plan = LoadPlan(
        world: world, tables: world.tables.map { PlannedTable(source: $0, rows: 0..<$0.count) },
        indexes: .keys)
      _ = try Loader(jobs: 1).load(plan, into: store)
      let name = "\(directory)/\(store.fileName(of: path))"
      let text = String(decoding: try #require(try File.contents(of: name)), as: UTF8.self)
      var lines = text.split(separator: "\r\n").map(String.init)
      edit(&lines)
      try File.write(Array((lines.joined(separator: "\r\n") + "\r\n").utf8), to: name)
      let source = try #require(world[path])
      let table = try #require(
        try CSVSource(directory: directory).open(
          source.info, workers: .one, cancellation: Cancellation()))
      result = try TableComparison().compare(expected: GeneratedTable(source), found: table)
    }
    return try #require(result)
  }

  private var library: World { Library.dataset.world(seed: 42, scale: scale) }

  @Test func whatWasWrittenIsEqual() throws {
    for table in library.tables {
      #expect(try difference(table.info.path, library).outcome == .equal)
    }
    let weather = CompositeKeyTests.dataset.world(seed: 1, scale: .tiny)
    for table in weather.tables {
      #expect(try difference(table.info.path, weather).outcome == .equal)
    }
  }

  @Test func allTablesOfEuroStyleAreEqual() throws {
    try withTemporaryDirectory { directory in
      let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
      let plan = try LoadPlan.make(world: world)
      _ = try Loader(jobs: 1).load(plan, into: CSVStore(directory: directory))
      let differences = try DatasetComparison(
        expected: GeneratedSource(plan, location: "made"),
        found: try CSVSource(directory: directory)
      ).run(plan.tables.map { ($0.info, $0.rows.count) }, workers: .one)
      #expect(differences.count == world.tables.count)
      #expect(differences.allSatisfy { $0.outcome == .equal && $0.found?.digest != nil })
    }
  }

  @Test func eachKindOfDifferenceIsFound() throws {
    let difference = try difference("catalogue.books", library) { lines in
      lines[7] = "BOOK_000007,novel,many,"
      lines[300] = "BOOK_000300,\"\",41,5.00"
      lines.remove(at: 350)
      lines.append("BOOK_000007,novel,many,")
      lines.append(",novel,40,5")
    }
    #expect(
      difference.rows.map { "\($0.kind) \($0.key[0].value.word) \($0.foundRows)" } == [
        "extra NULL 1", "repeated BOOK_000007 2", "changed BOOK_000300 1", "missing BOOK_000350 0",
      ])
    #expect(difference.rows[1].cells.last?.found?.value == .some(nil))
    #expect(difference.rows[2].cells[0].found?.value == "")
    #expect(difference.columnWords == ["genre values", "pages misfits", "price_eur values"])
  }

  @Test func theOrderOfRowsAndColumnsDoesNotMatter() throws {
    let rows = try difference("catalogue.books", library) { lines in
      lines = [lines[0]] + lines.dropFirst().reversed()
    }
    #expect(rows.outcome == .equal)
    let columns = try difference("catalogue.books", library) { lines in
      lines = lines.map { $0.split(separator: ",").reversed().joined(separator: ",") }
      lines[200] = "5.00,41,poetry,BOOK_000200"
      lines.swapAt(100, 300)
    }
    #expect(columns.rows.map { $0.key[0].value.word } == ["BOOK_000200"])
  }

  @Test func aColumnIsMissing() throws {
    let difference = try difference("catalogue.books", library) { lines in
      lines = lines.map { $0.split(separator: ",").dropLast().joined(separator: ",") }
    }
    #expect(difference.outcome == .different)
    #expect(difference.columnWords == ["price_eur missing"])
  }
}
