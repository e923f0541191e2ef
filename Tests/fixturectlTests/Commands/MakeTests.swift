import ArgumentParser
import Fixtures
import Foundation
import SQLiteStorage
import Storage
import Testing
import Validate

@testable import fixturectl

@Suite struct MakeTests {
  @Test func makesAllTablesAndSaysSo() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("make", "--to", "sqlite:\(directory)/new")
      #expect(run.code == 0)
      // On a busy machine, how far it has come is said every few seconds.
      #expect(run.messages.split(separator: "\n").allSatisfy { $0.contains(" rows (") })
      for source in world.tables { #expect(run.results.contains("\(source.info.path) ")) }
      let files = world.databases.map { "\($0.name).sqlite" } + [Manifest.fileName]
      #expect(names(in: "\(directory)/new") == files.sorted())
    }
  }

  @Test func leavesTheSameDataAlone() async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--tables", table, "--to", "sqlite:\(directory)"]
      #expect(Transcript().run(make) == 0)
      let before = try modified(directory)
      let again = Transcript()
      #expect(again.run(make) == 0)
      #expect(again.results.contains("matches its manifest; nothing to do"))
      #expect(try modified(directory) == before)
      let forced = Transcript()
      #expect(forced.run(make + ["--force"]) == 0)
      #expect(forced.results.contains("digest"))
      #expect(try modified(directory) != before)
    }
  }

  @Test func replacesAnotherRecipeOnlyWhenForced() async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--tables", table, "--to", "csv:\(directory)", "--quiet"]
      #expect(Transcript().run(make) == 0)
      let refused = Transcript()
      #expect(refused.run(make + ["--seed", "1"]) == 2)
      #expect(refused.messages.contains("scale tiny, seed 42, not eurostyle"))
      #expect(refused.messages.contains("--force"))
      #expect(Transcript().run(make + ["--seed", "1", "--force"]) == 0)
      #expect(fixturectl("status", "--at", directory).results.contains("seed 1\n"))
    }
  }

  @Test(arguments: [("csv", "sqlite"), ("sqlite", "csv")])
  func neverMixesKinds(_ old: String, _ new: String) async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--tables", table, "--quiet"]
      #expect(Transcript().run(make + ["--to", "\(old):\(directory)"]) == 0)
      for options in [[], ["--force"]] {
        let refused = Transcript()
        #expect(refused.run(make + ["--to", "\(new):\(directory)"] + options) == 2)
        #expect(refused.messages.contains("as \(old), not as \(new); move it away"))
      }
      #expect(fixturectl("status", "--at", directory).code == 0)
    }
  }

  @Test func neverTouchesWhatIsNotItsOwn() async throws {
    try await withTemporaryDirectory { directory in
      let file = "\(directory)/\(try #require(world.databases.first).name).sqlite"
      try Data("mine".utf8).write(to: URL(fileURLWithPath: file))
      for options in [[], ["--force"]] {
        let run = Transcript()
        #expect(run.run(["make", "--to", "sqlite:\(directory)"] + options) == 2)
        #expect(run.messages.contains(".sqlite, not made by fixturectl"))
      }
      #expect(contents(of: file) == Data("mine".utf8))
    }
  }

  @Test func saysWhyItCannotWrite() async throws {
    try await withTemporaryDirectory { directory in
      try Data().write(to: URL(fileURLWithPath: "\(directory)/file"))
      for options in [[], ["--dry-run"]] {
        let run = Transcript()
        let arguments = ["make", "--to", "sqlite:\(directory)/file/below"]
        #expect(run.run(arguments + options) == 2)
        #expect((run.messages + run.results).contains("cannot write to"))
      }
    }
  }

  @Test func showsThePlanAndWritesNothing() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("make", "--dry-run", "--to", "sqlite:\(directory)/new")
      #expect(run.code == 0)
      #expect(run.results.hasPrefix("Plan: eurostyle version"))
      #expect(run.results.contains("Free there: "))
      #expect(run.results.hasSuffix("Nothing would be replaced.\nNothing was written.\n"))
      #expect(names(in: directory).isEmpty)
      let json = fixturectl("make", "--dry-run", "--json", "--to", "null", "--scale", "full")
      #expect(json.results.contains("\"estimatedMilliseconds\" : "))
    }
  }

  @Test func saysNothingWhenQuiet() {
    let run = fixturectl("make", "--to", "null", "--quiet")
    #expect(run.code == 0)
    #expect(run.results.isEmpty && run.messages.isEmpty)
  }

  @Test func validatesWhatItHasMade() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("make", "--to", "sqlite:\(directory)")
      #expect(run.code == 0)
      let line = try #require(run.results.split(separator: "\n").last)
      let validated = "validated: 2,523 checks passed, 3 with nothing to check in "
      #expect(line.hasPrefix(validated), "\(line)")
      let json = fixturectl("make", "--to", "sqlite:\(directory)", "--force", "--json")
      #expect(json.results.contains("\"validation\" : {"))
      #expect(json.results.contains("\"verdict\" : \"passed\""))
    }
  }

  @Test func leavesChecksOutWhenAskedTo() async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--tables", table, "--skip-validation", "--to"]
      let run = Transcript()
      #expect(run.run(make + ["sqlite:\(directory)/data"]) == 0)
      #expect(run.results.hasSuffix("\nnot validated: --skip-validation\n"))
      let files = fixturectl("make", "--tables", table, "--to", "csv:\(directory)/csv")
      #expect(files.results.contains("\nnot validated: checks run in a database"))
      #expect(!fixturectl("make", "--tables", table, "--to", "null").results.contains("validated"))
    }
  }

  @Test func validatesTheTablesThatThereAre() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("make", "--tables", "orders", "--to", "sqlite:\(directory)")
      #expect(run.code == 0, "\(run.results)")
      // Its parents are not there.
      #expect(run.results.contains(" skipped in 0."))
    }
  }

  @Test func failsOnAReportThatDoesAndKeepsTheData() throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let shop = try SQLiteFixture(world)
    try shop.execute("UPDATE eurostyle_operational.orders SET customer_id = 'x' WHERE rowid = 7")
    let report = try Validator(world).validate(shop)
    let summary = ValidationSummary(report)
    #expect(summary.verdict == .failed)
    let counts = " checks passed, 13 failed, 3 with nothing to check in "
    #expect(summary.text.contains(counts), "\(summary.text)")
    for options in [[], ["--quiet"], ["--json"]] {
      let transcript = Transcript()
      let make = try Make.parse(options)
      #expect(make.report(report, on: transcript.console()) == .failed)
      let text = options.isEmpty ? transcript.results : transcript.messages
      #expect(text.contains("✗ eurostyle_operational.orders.reference.customer_id\n"))
      #expect(text.hasSuffix("The data is in place as it was made.\n"))
    }
  }

  @Test func givesTheSameRowsOnAnyNumberOfThreads() throws {
    func digests(_ jobs: String) throws -> [String] {
      let json = fixturectl("make", "--to", "null", "--json", "--jobs", jobs).results
      return json.split(separator: "\n").filter { $0.contains("digest") }.map(String.init)
    }
    let one = try digests("1")
    #expect(one.count == world.tables.count)
    #expect(try digests("3") == one)
  }

  @Test func writesCSVToStandardOutputAndItsSummaryElsewhere() async throws {
    try await withTemporaryDirectory { directory in
      let run = try Program.run("make", "--tables", table, "--to", "csv:-")
      #expect(run.code == 0)
      let columns = try #require(world.tables.first).info.columns.map(\.name)
      #expect(run.results.hasPrefix(columns.joined(separator: ",")))
      #expect(run.messages.contains("digest"))
    }
  }

  @Test func stopsWhenAskedTo() async throws {
    try await withTemporaryDirectory { directory in
      let transcript = Transcript()
      transcript.interruption.cancellation.request()
      #expect(transcript.run(["make", "--to", "sqlite:\(directory)/new"]) == 130)
      #expect(
        transcript.messages
          == "error: cancelled; what was there before the run is unchanged\n")
      #expect(names(in: directory).isEmpty)
    }
  }

  private let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
  private var table: String { world.tables[0].info.path.table }

  private func modified(_ directory: String) throws -> [Date] {
    try names(in: directory).map { name in
      let attributes = try FileManager.default.attributesOfItem(atPath: "\(directory)/\(name)")
      return try #require(attributes[.modificationDate] as? Date)
    }
  }
}
