import Fixtures
import SQLiteStorage
import Testing

@testable import Storage
@testable import fixturectl

@Suite struct DiffTests {
  private func execute(_ sql: String, in directory: String, _ database: String) throws {
    try Connection(path: "\(directory)/\(database).sqlite", access: .write).execute(sql)
  }

  @Test func whatWasMadeIsEqual() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)/one", "--seed", "7").code == 0)
      for target in ["made", "eurostyle:tiny@7", "eurostyle:0.001@7", "\(directory)/one"] {
        let run = fixturectl("diff", target, "sqlite:\(directory)/one")
        #expect(run.code == 0)
        #expect(run.results.contains("\n\nEqual: 56 tables equal, "))
        #expect(run.messages.isEmpty)
      }
      let json = fixturectl("diff", "\(directory)/one", "made", "--json")
      #expect(json.code == 0)
      #expect(json.results.contains("\"outcome\" : \"equal\""))
    }
  }

  @Test func aChangeIsShownCellByCell() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)").code == 0)
      try execute(
        "UPDATE stores SET city = city || ' ' WHERE store_id = (SELECT min(store_id) FROM stores)",
        in: directory, "eurostyle_operational")
      let run = fixturectl("diff", "made", directory, "--tables", "stores,orders")
      #expect(run.code == 1)
      let stores = try #require(
        EuroStyle.dataset.world(seed: 42, scale: .tiny)["eurostyle_operational.stores"])
      let values = RowFinder(stores).values(ofRow: 0)
      let place = try #require(stores.info.columns.firstIndex { $0.name == "city" })
      guard case .text(let key) = values[0], case .text(let city) = values[place] else {
        Issue.record("stores have other columns")
        return
      }
      #expect(
        run.results.hasPrefix(
          """
          eurostyle:tiny@42 (expected) and sqlite:\(directory) (found)

          eurostyle_operational.stores differs: \(stores.count) rows on both sides
            columns with other values: city

            \(key) is changed
              city  \(city) → "\(city) "
              SELECT * FROM eurostyle_operational.stores WHERE store_id = '\(key)';

          Different: 1 table different; 1 table equal, 500 rows.
          """))
      let json = fixturectl("diff", "made", directory, "--system", "operational", "--json")
      #expect(json.code == 1)
      #expect(json.results.contains("\"outcome\" : \"different\""))
      #expect(json.results.contains("\"value\" : \"\(city) \""))
    }
  }

  @Test func tablesOfOneSideAreReported() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)/one").code == 0)
      #expect(fixturectl("make", "--to", "sqlite:\(directory)/two", "--tables", "orders").code == 0)
      try execute("CREATE TABLE notes (x)", in: "\(directory)/two", "eurostyle_operational")
      let run = fixturectl("diff", "\(directory)/one", "\(directory)/two")
      #expect(run.code == 1)
      #expect(run.results.contains("eurostyle_operational.stores is missing: "))
      #expect(!run.results.contains("was made as"))
      #expect(run.results.contains("55 tables missing; 1 table equal, 500 rows."))
      #expect(
        run.results.contains(
          """
          Not compared, since not of the dataset: eurostyle_operational.notes in \
          sqlite:\(directory)/two only.
          """))
      let back = fixturectl("diff", "\(directory)/two", "\(directory)/one")
      #expect(back.results.contains("55 tables unexpected; 1 table equal"))
    }
  }

  @Test func anotherSeedShowsTheFirstRows() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)").code == 0)
      let run = fixturectl(
        "diff", "eurostyle:tiny@43", directory, "--tables", "orders", "--limit", "2")
      #expect(run.code == 1)
      #expect(run.results.split(separator: "\n").count { $0.hasSuffix(" is changed") } == 2)
      #expect(run.results.contains(" differ too\n"))
      #expect(run.results.contains("sqlite:\(directory) was made as eurostyle version "))
      #expect(run.results.hasPrefix("eurostyle:tiny@43 (expected) and "))
    }
  }

  @Test func aPartIsComparedWithItsPart() async throws {
    try await withTemporaryDirectory { directory in
      #expect(
        fixturectl("make", "--to", "sqlite:\(directory)", "--part", "1/2", "--tables", "orders")
          .code == 0)
      #expect(fixturectl("diff", "made", directory, "--tables", "orders").code == 0)
      #expect(fixturectl("diff", "eurostyle:tiny,1/2", directory, "--tables", "orders").code == 0)
    }
  }

  @Test func whatCannotBeComparedIsNoSuccess() async throws {
    try await withTemporaryDirectory { directory in
      let nothing = fixturectl("diff", "made", "sqlite:\(directory)")
      #expect(nothing.code == 2)
      #expect(nothing.messages.contains("has no manifest"))
      #expect(fixturectl("diff", "eurostyle:tiny", directory).code == 2)
      #expect(fixturectl("diff", "eurostyle:tiny", "sqlite:\(directory)").code == 2)
      #expect(fixturectl("make", "--gzip", "--to", "csv:\(directory)/gzip").code == 0)
      let gzip = fixturectl("diff", "made", "\(directory)/gzip")
      #expect(gzip.code == 2)
      #expect(gzip.messages.contains("have to be decompressed first"))
      #expect(fixturectl("diff", "eurostyle:tiny@x", directory).code == 64)
      #expect(fixturectl("diff", "made", "made").code == 64)
      #expect(fixturectl("diff", "shop:tiny", directory).code == 64)
      #expect(fixturectl("diff", directory).code == 64)
      #expect(fixturectl("diff", "made", directory, "--limit", "0").code == 64)
    }
  }

  @Test func aTableThatCannotBeReadIsNoSuccess() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)", "--tables", "orders").code == 0)
      // A table whose own definition fails when it is asked.
      try execute(
        """
        PRAGMA writable_schema = ON;
        UPDATE sqlite_schema SET rootpage = 9999 WHERE name = 'orders' AND type = 'table'
        """, in: directory, "eurostyle_operational")
      let run = fixturectl("diff", "made", directory, "--tables", "orders")
      #expect(run.code == 2)
    }
  }

  @Test func csvFilesAreComparedToo() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "csv:\(directory)/csv").code == 0)
      #expect(fixturectl("make", "--to", "sqlite:\(directory)/sqlite").code == 0)
      #expect(fixturectl("diff", "made", "\(directory)/csv").code == 0)
      #expect(fixturectl("diff", "csv:\(directory)/csv", "\(directory)/sqlite").code == 0)
      try execute("DELETE FROM orders", in: "\(directory)/sqlite", "eurostyle_operational")
      let run = fixturectl("diff", "\(directory)/csv", "\(directory)/sqlite")
      #expect(run.code == 1)
      #expect(run.results.contains("orders differs: 500 rows expected, 0 found"))
    }
  }

  @Test func aRequestToStopIsHeard() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)").code == 0)
      let transcript = Transcript()
      transcript.interruption.cancellation.request()
      #expect(transcript.run(["diff", "made", directory]) == 130)
      #expect(transcript.messages == "error: cancelled; nothing is changed\n")
      #expect(transcript.results.isEmpty)
    }
  }
}
