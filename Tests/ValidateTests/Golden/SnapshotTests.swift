import Fixtures
import Storage
import TestSupport
import Testing

@testable import Validate

@Suite struct SnapshotTests {
  @Test(arguments: [1, 2, 7], [1, 1000, 100_000])
  func neitherThreadsNorBatchesChangeAByte(jobs: Int, batchSize: Int) throws {
    let maker = SnapshotMaker(jobs: jobs, batchSize: batchSize)
    let scale = try #require(Scale("0.07"))
    let reference = try SnapshotMaker().snapshot(of: Library.dataset, scale: scale, seed: 3)
    #expect(try maker.snapshot(of: Library.dataset, scale: scale, seed: 3).json == reference.json)
  }

  @Test(arguments: [1, 3])
  func digestsAreThoseOfTheGenerator(jobs: Int) throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let snapshot = try SnapshotMaker(jobs: jobs, batchSize: 7)
      .snapshot(of: Library.dataset, scale: .tiny, seed: 42)
    for (table, source) in zip(snapshot.tables, world.tables) {
      let batch = Batch(for: source.info, capacity: source.count)
      source.reader().read(0..<source.count, into: batch)
      var digest = RowDigest(for: source.info)
      #expect(table.table == source.info.path.description)
      #expect(table.rows == source.count)
      #expect(table.digest == digest.digest(of: batch).description)
      for (index, column) in table.columns.enumerated() {
        #expect(column.digest == digest.digest(of: batch, column: index).description)
      }
    }
    #expect(snapshot.tables.count == world.tables.count)
  }

  @Test func isWrittenForPeople() throws {
    let snapshot = try SnapshotMaker().snapshot(
      of: Library.dataset, scale: .tiny, seed: Seed(.max))
    let json = snapshot.json
    #expect(
      json.hasPrefix(
        """
        {
          "format": 1,
          "dataset": "library",
          "version": 1,
          "generator": "\(Toolkit.version)",
          "scale": "tiny",
          "seed": "18446744073709551615",
          "tables": [
          {
            "table": "catalogue.books",
            "key": ["book_id"],
            "rows": 20,
        """))
    #expect(
      json.contains(
        """

              {"name": "book_id", "type": "text", "version": 1, "digest": \
        "\(snapshot.tables[0].columns[0].digest)", "distinct": 20, "min": "BOOK_000001", "max": \
        "BOOK_000020"},

        """))
    #expect(json.hasSuffix("    ]\n  }\n  ]\n}\n"))
    let columns = snapshot.tables.reduce(0) { $0 + $1.columns.count }
    #expect(json.split(separator: "\n").count { $0.contains("\"name\"") } == columns)
  }

  @Test func isReadBackAsItWasWritten() throws {
    for dataset in [Library.dataset, Curiosities.dataset] {
      let snapshot = try SnapshotMaker().snapshot(of: dataset, scale: .tiny, seed: 42)
      #expect(try Snapshot(json: Array(snapshot.json.utf8)) == snapshot)
    }
  }

  @Test(arguments: [
    ("", "no snapshot"), ("{}", "no snapshot"), ("[1]", "no snapshot"),
    ("{\"format\": 2}", "its format is 2 and this fixturectl reads format 1"),
    ("{\"format\": 1}", "a field is missing"),
  ])
  func refusesWhatIsNone(text: String, reason: String) {
    expectRefusal(of: text, reason)
  }

  @Test(arguments: [
    ("\"seed\": \"42\"", "\"seed\": \"-1\"", "malformed"),
    ("\"seed\": \"42\"", "\"seed\": 42", "malformed"),
    ("\"seed\": \"42\"", "\"seed\": \"042\"", "not as fixturectl has written it"),
    ("\"scale\": \"tiny\"", "\"scale\": \"huge\"", "malformed"),
    ("\"scale\": \"tiny\"", "\"scale\": \"0.001\"", "not as fixturectl has written it"),
    ("\"rows\": 20", "\"rows\": \"20\"", "malformed"),
    ("\"rows\": 20,", "\"rows\": 20, \"time\": 3,", "not as fixturectl has written it"),
    ("\"distinct\": 20", "\"distinct\": \"20\"", "malformed"),
    ("  ]\n}\n", "  ]\n}", "not as fixturectl has written it"),
    ("\n", "\r\n", "not as fixturectl has written it"),
    (
      "  \"tables\": [\n", "<<<<<<< mine\n  \"tables\": [\n", "no snapshot"
    ),
  ])
  func refusesWhatWasEdited(place: String, edited: String, reason: String) throws {
    let json = try SnapshotMaker().snapshot(of: Library.dataset, scale: .tiny, seed: 42).json
    let text = json.replacing(place, with: edited)
    #expect(text != json)
    expectRefusal(of: text, reason)
  }

  @Test func stopsWhenAsked() {
    let cancellation = Cancellation()
    cancellation.request()
    #expect(throws: StoreError.cancelled) {
      try SnapshotMaker(jobs: 2).snapshot(
        of: Library.dataset, scale: .full, seed: 1, cancellation: cancellation)
    }
  }

  private func expectRefusal(of text: String, _ reason: String) {
    let error = #expect(throws: SnapshotError.self) { try Snapshot(json: Array(text.utf8)) }
    #expect(error?.description.contains(reason) == true, "\(error?.description ?? "none")")
  }
}
