import Fixtures
import Foundation
import Storage
import Testing

@testable import fixturectl

@Suite struct GoldenTests {
  /// Updates run as processes of their own: within CI they would refuse to write.
  private static func update(
    in directory: String, _ arguments: String..., ci: String = ""
  ) throws -> Program.Outcome {
    try Program(
      ["golden", "update", "--dir", directory, "--scale", "tiny", "--quiet"] + arguments,
      environment: ["CI": ci]
    ).wait()
  }

  private static func check(
    _ command: String = "check", in directory: String, _ arguments: String...
  ) -> (code: Int32, results: String, messages: String) {
    let transcript = Transcript()
    let code = transcript.run(
      ["golden", command, "--dir", directory, "--scale", "tiny", "--seed", "42"] + arguments)
    return (code, transcript.results, transcript.messages)
  }

  private func withSnapshots(_ body: (String, String) async throws -> Void) async throws {
    try await withTemporaryDirectory { directory in
      let made = try Self.update(in: directory, "--seed", "42")
      try #require(made.code == 0, "\(made.messages)")
      try await body(directory, "\(directory)/eurostyle/tiny/seed-42.json")
    }
  }

  @Test func whatWasRecordedIsFound() async throws {
    try await withSnapshots { directory, _ in
      let run = Self.check(in: directory)
      #expect(run.code == 0, "\(run.results)")
      #expect(run.results.hasPrefix("eurostyle version "))
      #expect(run.results.hasSuffix(" columns are as recorded.\n"))
      #expect(Self.check("review", in: directory).code == 0)
      let again = try Self.update(in: directory, "--seed", "42")
      #expect(again.code == 0)
      #expect(again.results.hasPrefix("Nothing to do: 1 snapshot, "))
    }
  }

  @Test func namesTheColumnThatMoved() async throws {
    try await withSnapshots { directory, path in
      try edit(path) { line in
        line.contains("\"order_status\"")
          ? line.replacing("\"digest\": \"", with: "\"digest\": \"f") : line
      }
      // Still 32 digits.
      try edit(path) { $0.replacingDigestTail() }
      let run = Self.check(in: directory)
      #expect(run.code == 1)
      #expect(run.results.contains("  eurostyle_operational.orders\n    ~ order_status, moved, "))
      #expect(run.results.contains("Nothing else moved: 0 snapshots, 55 tables and "))
      let review = Self.check("review", in: directory)
      #expect(review.code == 1)
      #expect(review.results.contains("eurostyle_operational.orders, in 1 of 1 snapshot\n"))

      let json = Self.check(in: directory, "--json")
      let object = try JSONSerialization.jsonObject(with: Data(json.results.utf8))
      let summary = try #require(object as? [String: Any])
      #expect(summary["state"] as? String == "differs" && json.code == 1)
      let snapshots = try #require(summary["snapshots"] as? [[String: Any]])
      let tables = try #require(snapshots.first?["tables"] as? [[String: Any]])
      #expect(tables.map { $0["table"] as? String } == ["eurostyle_operational.orders"])
      let columns = try #require(tables.first?["columns"] as? [[String: Any]])
      #expect(columns.map { $0["column"] as? String } == ["order_status"])
    }
  }

  @Test func anUpdateRefusesRowsThatNoVersionHasAnnounced() async throws {
    try await withSnapshots { directory, path in
      try edit(path) { line in
        let isTables = line.hasPrefix("    \"digest\": \"")
        return isTables ? "    \"digest\": \"\(String(repeating: "0", count: 32))\"," : line
      }
      let before = contents(of: path)
      let refused = try Self.update(in: directory, "--seed", "42")
      #expect(refused.code == 1)
      #expect(refused.messages.hasPrefix("error: nothing was written, since no version has "))
      #expect(refused.messages.contains("rows of eurostyle changed, and its version was not "))
      #expect(contents(of: path) == before)
      #expect(try Self.update(in: directory, "--seed", "42", "--accept-unversioned").code == 0)
      #expect(Self.check(in: directory).code == 0)
    }
  }

  @Test(arguments: ["true", "TRUE", "1"])
  func anUpdateNeverWritesInCI(value: String) async throws {
    try await withTemporaryDirectory { directory in
      let run = try Self.update(in: directory, "--seed", "42", ci: value)
      #expect(run.code == 2)
      #expect(run.messages.hasPrefix("error: CI is set, where snapshots are never written"))
      #expect(names(in: directory).isEmpty)
    }
  }

  @Test func aMissingSnapshotIsAFailure() async throws {
    try await withTemporaryDirectory { directory in
      let run = Self.check(in: directory)
      #expect(run.code == 1)
      #expect(run.results.contains("\(directory)/eurostyle/tiny/seed-42.json is missing\n"))
      #expect(names(in: directory).isEmpty)
    }
  }

  @Test func filesOfNoSnapshotAreAnErrorUntilPruned() async throws {
    try await withSnapshots { directory, _ in
      let stray = "\(directory)/eurostyle/tiny/seed-5.json"
      try Data("{}".utf8).write(to: URL(fileURLWithPath: stray))
      let run = Self.check(in: directory)
      #expect(run.code == 1)
      #expect(run.results.contains("\(stray) belongs to no snapshot that is kept\n"))
      #expect(try Self.update(in: directory, "--seed", "42").code == 1)
      #expect(contents(of: stray) != nil)
      #expect(try Self.update(in: directory, "--seed", "42", "--prune").code == 0)
      #expect(contents(of: stray) == nil)
      #expect(Self.check(in: directory).code == 0)
    }
  }

  @Test func whatIsNoSnapshotCannotBeChecked() async throws {
    try await withSnapshots { directory, path in
      try Data("<<<<<<< mine\n".utf8).write(to: URL(fileURLWithPath: path))
      let run = Self.check(in: directory)
      #expect(run.code == 2)
      #expect(run.results.contains("\(path) cannot be read: it is no snapshot of fixturectl's"))
      #expect(Self.check(in: directory, "--json").results.contains("\"state\" : \"unreadable\""))
      let update = try Self.update(in: directory, "--seed", "42", "--accept-unversioned")
      #expect(update.code == 2)
      #expect(update.messages.contains("cannot be read"))
    }
  }

  @Test func isToldWhatThereIs() {
    let none = fixturectl("golden", "check", "--seed", "5")
    #expect(none.code == 64)
    #expect(
      none.messages.hasPrefix("error: eurostyle keeps no such snapshot; it keeps tiny/seed-0, "))
    #expect(fixturectl("golden", "check", "--dataset", "shop").code == 64)
    #expect(fixturectl("golden", "check", "--scale", "big").code == 64)
    #expect(fixturectl("golden").results.contains("review"))
  }

  @Test func stopsWhenAsked() async throws {
    try await withTemporaryDirectory { directory in
      let transcript = Transcript()
      transcript.interruption.cancellation.request()
      #expect(transcript.run(["golden", "check", "--dir", directory]) == 130)
      #expect(names(in: directory).isEmpty)
    }
  }

  private func edit(_ path: String, _ change: (String) -> String) throws {
    let text = String(decoding: try #require(contents(of: path)), as: UTF8.self)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    try Data(lines.map(change).joined(separator: "\n").utf8)
      .write(to: URL(fileURLWithPath: path))
  }
}

extension String {
  /// A line whose digest got a digit in front loses its last one.
  fileprivate func replacingDigestTail() -> String {
    guard let start = range(of: "\"digest\": \"")?.upperBound else { return self }
    let digits = self[start...].prefix { $0 != "\"" }
    guard digits.count == 33 else { return self }
    return replacingCharacters(in: digits.startIndex..<digits.endIndex, with: digits.dropLast())
  }
}
