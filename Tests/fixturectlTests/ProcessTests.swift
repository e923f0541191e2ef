import Fixtures
import Foundation
import Storage
import Testing

/// The built command from outside: signals, several at once, other surroundings.
@Suite(.serialized) struct ProcessTests {
  /// Large enough to be caught in the middle in any build.
  private static let large = "0.3"

  @Test(arguments: [SIGINT, SIGTERM])
  func stopsAtASignalAndKeepsTheOldData(_ signal: Int32) async throws {
    try await withOldData { directory, make in
      let before = try #require(contents(of: "\(directory)/\(Manifest.fileName)"))
      let program = try Program(make + ["--scale", ProcessTests.large, "--force"])
      try program.waitUntilLoading(into: directory)
      program.send(signal)
      let outcome = try program.wait()
      #expect(outcome.code == 128 + signal)
      #expect(outcome.messages == "error: cancelled; what was there before the run is unchanged\n")
      #expect(outcome.results.isEmpty)
      #expect(contents(of: "\(directory)/\(Manifest.fileName)") == before)
      #expect(!names(in: directory).contains(".fixturectl-staging"))
      #expect(try Program.run("status", "--at", directory).code == 0)
    }
  }

  @Test func stopsAtASignalAmidAStatement() async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--to", "sqlite:\(directory)", "--quiet", "--skip-validation"]
      #expect(try Program(make + ["--scale", "medium"]).wait().code == 0)
      let before = names(in: directory)
      for signal in [SIGINT, SIGTERM] {
        let program = try Program(["validate", "--at", directory])
        usleep(500_000)
        program.send(signal)
        let sent = Date()
        let outcome = try program.wait()
        #expect(outcome.code == 128 + signal, "\(outcome.results)\(outcome.messages)")
        #expect(outcome.messages == "error: cancelled; the data was only read\n")
        #expect(outcome.results.isEmpty)
        #expect(Date().timeIntervalSince(sent) < 5)
      }
      #expect(names(in: directory) == before)
    }
  }

  @Test func survivesBeingKilled() async throws {
    try await withOldData { directory, make in
      let program = try Program(make + ["--scale", ProcessTests.large, "--force"])
      try program.waitUntilLoading(into: directory)
      program.send(SIGKILL)
      #expect(try program.wait().code == 137)
      let status = try Program.run("status", "--at", directory)
      #expect(status.code == 0, "\(status.results)\(status.messages)")
      // The next run clears what was left behind.
      #expect(try Program(make + ["--scale", "0.002", "--force"]).wait().code == 0)
      #expect(!names(in: directory).contains(".fixturectl-staging"))
      let again = try Program.run("status", "--at", directory)
      #expect(again.code == 0)
      #expect(again.results.contains("scale 0.002"))
    }
  }

  @Test func refusesASecondRunInTheSameDirectory() async throws {
    try await withOldData { directory, make in
      let first = try Program(make + ["--scale", ProcessTests.large, "--force"])
      try first.waitUntilLoading(into: directory)
      let second = try Program(make + ["--seed", "3", "--force"]).wait()
      #expect(second.code == 2)
      #expect(second.messages.contains("another run (process "))
      first.send(SIGINT)
      #expect(try first.wait().code == 130)
    }
  }

  @Test func doesNotDependOnItsSurroundings() async throws {
    try await withTemporaryDirectory { directory in
      let surroundings = [
        ["TZ": "UTC", "LANG": "C", "LC_ALL": "C"],
        ["TZ": "Pacific/Auckland", "LANG": "tr_TR.UTF-8", "LC_ALL": "tr_TR.UTF-8"],
        ["TZ": "America/St_Johns", "LANG": "ar_EG.UTF-8", "LC_ALL": "", "HOME": "/nonexistent"],
      ]
      var manifests: [Data] = []
      for (index, environment) in surroundings.enumerated() {
        let place = "\(directory)/\(index)"
        let run = try Program.run(
          "make", "--to", "sqlite:\(place)", "--quiet", environment: environment)
        #expect(run.code == 0, "\(run.messages)")
        manifests.append(try #require(contents(of: "\(place)/\(Manifest.fileName)")))
      }
      #expect(Set(manifests).count == 1)
    }
  }

  @Test func keepsResultsAndMessagesApart() throws {
    let run = try Program.run("make", "--to", "null", "--json")
    #expect(run.code == 0)
    #expect(run.messages.isEmpty)
    let json = try JSONSerialization.jsonObject(with: Data(run.results.utf8))
    #expect((json as? [String: Any])?["outcome"] as? String == "made")
  }

  /// Lends a directory with some data in it, and the command line that makes more there.
  private func withOldData(_ body: (String, [String]) async throws -> Void) async throws {
    try await withTemporaryDirectory { directory in
      let make = ["make", "--to", "sqlite:\(directory)", "--quiet"]
      let first = try Program(make).wait()
      try #require(first.code == 0, "\(first.messages)")
      try await body(directory, make)
    }
  }
}
