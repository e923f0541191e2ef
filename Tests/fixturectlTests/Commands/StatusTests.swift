import Fixtures
import Foundation
import SQLiteStorage
import Testing

@testable import Storage
@testable import fixturectl

@Suite struct StatusTests {
  @Test func saysThatThereIsNothing() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("status", "--at", "\(directory)/none")
      #expect(run.code == 1)
      #expect(run.results.contains("nothing there; fixturectl make --to sqlite:"))
    }
  }

  @Test func saysThatItIsNotOurs() async throws {
    try await withTemporaryDirectory { directory in
      try Data().write(to: URL(fileURLWithPath: "\(directory)/notes.txt"))
      let run = fixturectl("status", "--at", directory)
      #expect(run.code == 1)
      #expect(run.results == "\(directory): nothing of fixturectl's; there is notes.txt\n")
    }
  }

  @Test func matchesWhatWasMade() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)").code == 0)
      let run = fixturectl("status", "--at", directory)
      #expect(run.code == 0)
      #expect(run.results.hasPrefix("\(directory): eurostyle version "))
      #expect(run.results.hasSuffix("It matches its manifest.\n"))
    }
  }

  @Test func namesATableThatWasEdited() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)").code == 0)
      let table = try #require(world.tables.first { $0.info.key.first?.type == .text }).info
      let key = try #require(table.key.first).name
      let name = SQLiteStore.fileName(of: table.path.database)
      let connection = try Connection(path: "\(directory)/\(name)", access: .write)
      try connection.execute(
        """
        UPDATE "\(table.path.table)" SET "\(key)" = "\(key)" || 'x'
        WHERE "\(key)" = (SELECT max("\(key)") FROM "\(table.path.table)")
        """)
      let run = fixturectl("status", "--at", directory)
      #expect(run.code == 1)
      #expect(
        run.results.contains("does not match its manifest:\n  \(table.path) has other content"))
      let json = fixturectl("status", "--json", "--at", directory)
      #expect(json.code == 1)
      #expect(json.results.contains("\"state\" : \"differs\""))

      let repaired = fixturectl("make", "--to", "sqlite:\(directory)")
      #expect(repaired.code == 0)
      #expect(repaired.messages.hasPrefix("making it again: \(table.path) has other content"))
      #expect(fixturectl("status", "--at", directory).code == 0)
    }
  }

  @Test func namesFilesThatAreGoneOrCut() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "csv:\(directory)").code == 0)
      #expect(fixturectl("status", "--at", directory).code == 0)
      let files = names(in: directory).filter { $0.hasSuffix(".csv") }
      try FileManager.default.removeItem(atPath: "\(directory)/\(files[0])")
      try Data("x".utf8).write(to: URL(fileURLWithPath: "\(directory)/\(files[1])"))
      let run = fixturectl("status", "--at", directory)
      #expect(run.code == 1)
      #expect(run.results.contains("  \(files[0]) is gone\n"))
      #expect(run.results.contains("  \(files[1]) has 1 bytes instead of "))
    }
  }

  @Test func saysThatAManifestIsUnreadable() async throws {
    try await withTemporaryDirectory { directory in
      let path = "\(directory)/\(Manifest.fileName)"
      try Data("{}".utf8).write(to: URL(fileURLWithPath: path))
      let run = fixturectl("status", "--at", directory)
      #expect(run.code == 2)
      #expect(run.messages.contains("cannot be read"))
    }
  }

  @Test func showsFixedFindings() {
    let plan = LoadPlan(world: world, tables: [], indexes: .keys)
    let tables = [
      LoadedTable(
        path: "lending.loans", range: 0..<5, digest: TableDigest(rows: 5, low: 1, high: 2),
        bytes: 2048, time: .zero)
    ]
    let manifest = Manifest(plan: plan, tables: tables, generator: "0.1.0")
      .stored(as: "sqlite", files: [Manifest.File(name: "lending.sqlite", bytes: 4096)])
    let survey = Survey(location: "here", manifest: manifest, foreign: ["notes.txt"])
    let inspection = Inspection(survey: survey, verdict: .differs(["lending.loans is gone"]))
    #expect(
      StatusSummary(inspection).text == """
        here: \(manifest.recipe)
        made by fixturectl 0.1.0 as sqlite, indexes keys
        in lending.sqlite (4.0 KiB)

        table          rows    bytes  digest
        ─────────────  ────  ───────  ────────────────────────────────
        lending.loans     5  2.0 KiB  00000000000000010000000000000002
        ─────────────  ────  ───────  ────────────────────────────────
        1 table           5  4.0 KiB

        Also there, not fixturectl's: notes.txt.
        It does not match its manifest:
          lending.loans is gone

        """)
  }

  private let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
}
