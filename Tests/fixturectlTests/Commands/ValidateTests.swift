import Fixtures
import Foundation
import SQLiteStorage
import Storage
import Testing
import Validate

@testable import fixturectl

@Suite struct ValidateTests {
  @Test func saysThatAllIsWell() async throws {
    try await withData { directory in
      let run = fixturectl("validate", "--against", "sqlite", "--at", directory)
      #expect(run.code == 0, "\(run.results)")
      #expect(run.messages.isEmpty)
      #expect(run.results.hasPrefix("sqlite:\(directory): is it eurostyle version "))
      #expect(run.results.split(separator: "\n").last?.hasPrefix("PASSED: ") == true)
    }
  }

  @Test func saysWhatIsWrong() async throws {
    try await withData { directory in
      try spoil(directory)
      let run = fixturectl("validate", "--at", directory)
      #expect(run.code == 1)
      #expect(run.results.contains("✗ eurostyle_operational.orders.reference.customer_id\n"))
    }
  }

  @Test func choosesChecksAndTables() async throws {
    try await withData { directory in
      try spoil(directory)
      let one = Transcript()
      let choice = ["--checks", "orders.reference.*,digest", "--tables", "orders,customers"]
      #expect(one.run(["validate", "--at", directory, "--format", "json"] + choice) == 1)
      #expect(one.results.contains("\"eurostyle_operational.orders.reference.customer_id\""))
      #expect(one.results.contains("\"eurostyle_operational.customers.digest\""))
      #expect(!one.results.contains("order_lines.digest"))
      #expect(fixturectl("validate", "--at", directory, "--checks", "null,format").code == 0)
      let fast = fixturectl("validate", "--at", directory, "--fail-fast", "--checks", "reference")
      #expect(fast.code == 1)
    }
  }

  @Test(arguments: [
    (["--checks", "ordrs.digest"], "no check \"ordrs.digest\"; did you mean"),
    (["--tables", "ordrs"], "no table \"ordrs\"; did you mean orders"),
    (["--system", "webshp"], "no system \"webshp\"; did you mean webshop"),
    (["--format", "jsn"], "a format is text, json, junit, markdown or github; did you mean json?"),
    (["--format", "xml"], "a format is"),
    (["--against", "oracle"], "a kind of database is sqlite"),
    (["--checks", ","], "--checks names nothing"), (["--examples", "-1"], "examples are rows"),
  ])
  func refusesWhatItDoesNotKnow(_ options: [String], _ words: String) async throws {
    try await withData { directory in
      let run = Transcript()
      #expect(run.run(["validate", "--at", directory] + options) == 64)
      #expect(run.messages.contains(words), "\(run.messages)")
    }
  }

  @Test(arguments: ReportFormat.allCases)
  func writesAFileAndTheVerdict(_ format: ReportFormat) async throws {
    try await withData { directory in
      let file = "\(directory)/report"
      try Data("old".utf8).write(to: URL(fileURLWithPath: file))
      let run = fixturectl(
        "validate", "--at", directory, "--format", format.rawValue, "--output", file)
      #expect(run.code == 0)
      #expect(run.results.isEmpty)
      #expect(run.messages.hasPrefix("PASSED: "))
      #expect(run.messages.hasSuffix("; see \(file)\n"))
      #expect(run.messages.split(separator: "\n").count == 1)
      let text = String(decoding: try #require(contents(of: file)), as: UTF8.self)
      #expect(text.count > 40)
      #expect(names(in: directory).filter { $0.hasPrefix("report") } == ["report"])
    }
  }

  @Test func saysThatItCannotWriteBeforeItReads() async throws {
    try await withData { directory in
      for file in ["\(directory)/no/report", directory] {
        let run = fixturectl("validate", "--at", directory, "--output", file)
        #expect(run.code == 2)
        #expect(run.messages.contains("cannot write to \(file)"), "\(run.messages)")
        #expect(run.results.isEmpty)
      }
    }
  }

  /// An old report that says that all is well must not stand for a run that could not begin.
  @Test func replacesAnOldReportWhenNothingCouldBeChecked() async throws {
    try await withTemporaryDirectory { directory in
      let file = "\(directory)/report.xml"
      try Data("all is well".utf8).write(to: URL(fileURLWithPath: file))
      let run = fixturectl(
        "validate", "--at", directory, "--scale", "tiny", "--format", "junit", "--output", file)
      #expect(run.code == 2)
      #expect(run.messages.contains("has none of the files"))
      let text = String(decoding: try #require(contents(of: file)), as: UTF8.self)
      #expect(text.contains("<error message="))
    }
  }

  @Test func explainsWithoutRunning() async throws {
    try await withTemporaryDirectory { directory in
      let run = fixturectl("validate", "--at", "\(directory)/none", "--scale", "tiny", "--explain")
      #expect(run.code == 0)
      let lines = run.results.split(separator: "\n")
      #expect(lines.count > 20)
      #expect(lines.allSatisfy { $0.hasPrefix("SELECT ") && $0.hasSuffix(";") })
    }
  }

  @Test func needsToKnowWhatItShouldBe() async throws {
    try await withData { directory in
      try FileManager.default.removeItem(atPath: "\(directory)/\(Manifest.fileName)")
      let lost = fixturectl("validate", "--at", directory)
      #expect(lost.code == 2)
      #expect(lost.messages.contains("no manifest to say what the data should be; pass --scale"))
      #expect(fixturectl("validate", "--at", directory, "--scale", "tiny").code == 0)
      let other = fixturectl("validate", "--at", directory, "--scale", "tiny", "--seed", "7")
      #expect(other.code == 1)
      #expect(other.results.contains("of another seed than 7"))
    }
  }

  @Test func saysWhenTheManifestIsOfAnotherVersion() async throws {
    try await withData { directory in
      let version = "\"datasetVersion\" : "
      try changeManifest(
        directory, "\(version)\(EuroStyle.dataset.version)", to: "\(version)99")
      let run = fixturectl("validate", "--at", directory, "--checks", "rows")
      #expect(run.code == 0)
      #expect(run.results.contains("note: the manifest says that this is version 99 of eurostyle"))
    }
  }

  @Test func saysWhenTheManifestIsOfAnotherDataset() async throws {
    try await withData { directory in
      try changeManifest(directory, "\"dataset\" : \"eurostyle\"", to: "\"dataset\" : \"zoo\"")
      let run = fixturectl("validate", "--at", directory)
      #expect(run.code == 2)
      #expect(run.messages.contains("this is zoo version"))
      #expect(run.messages.contains("a dataset that this fixturectl does not know"))
    }
  }

  @Test func checksWhatTheManifestHasAndSaysSo() async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--to", "sqlite:\(directory)", "--tables", "customers", "--quiet"]
      #expect(Transcript().run(make) == 0)
      let run = fixturectl("validate", "--at", directory)
      #expect(run.code == 0, "\(run.results)")
      #expect(run.results.contains("note: the manifest has 1 of "))
      let missing = fixturectl("validate", "--at", directory, "--tables", "orders")
      #expect(missing.code == 1)
      #expect(missing.results.contains("there is no table eurostyle_operational.orders"))
    }
  }

  @Test func stopsWhenAskedTo() async throws {
    try await withData { directory in
      let transcript = Transcript()
      transcript.interruption.cancellation.request()
      #expect(transcript.run(["validate", "--at", directory]) == 130)
      #expect(transcript.messages == "error: cancelled; the data was only read\n")
      #expect(transcript.results.isEmpty)
    }
  }

  private func withData(_ body: (String) async throws -> Void) async throws {
    try await withTemporaryDirectory { directory in
      let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
      _ = try Loader().load(
        LoadPlan.make(world: world, indexes: .all), into: SQLiteStore(directory: directory))
      try await body(directory)
    }
  }

  private func spoil(_ directory: String) throws {
    let file = "\(directory)/eurostyle_operational.sqlite"
    try Connection(path: file, access: .write)
      .execute("UPDATE orders SET customer_id = 'nobody' WHERE rowid = 7")
  }

  private func changeManifest(_ directory: String, _ old: String, to new: String) throws {
    let file = "\(directory)/\(Manifest.fileName)"
    let text = String(decoding: try #require(contents(of: file)), as: UTF8.self)
    try #require(text.contains(old))
    try Data(text.replacingOccurrences(of: old, with: new).utf8)
      .write(to: URL(fileURLWithPath: file))
  }
}
