import Fixtures
import Synchronization
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct DirectoryTransactionTests {
  @Test func leavesTheFilesAndTheManifestAndNothingElse() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory)
      #expect(
        try FileSystem.names(in: directory) == [
          "catalogue.books.csv", "fixturectl-manifest.json", "lending.loans.csv",
          "lending.members.csv",
        ])
    }
  }

  @Test func removesTheFilesThatHaveNoSuccessor() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory)
      try write("mine", to: "\(directory)/notes.txt")
      try loadLibrary(into: directory, seed: 7, tables: ["books"])
      #expect(
        try FileSystem.names(in: directory) == [
          "catalogue.books.csv", "fixturectl-manifest.json", "notes.txt",
        ])
    }
  }

  @Test func tablesOfTheSameRecipeStayWhenOthersAreLoaded() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: "\(directory)/whole")
      for table in ["loans", "books", "members", "loans"] {
        try loadLibrary(into: "\(directory)/bit", tables: [table])
      }
      #expect(run("diff -r \(directory)/whole \(directory)/bit") == 0)
    }
  }

  @Test func refusesToReplaceAFileThatIsNotOurs() async throws {
    try await withTemporaryDirectory { directory in
      try write("mine", to: "\(directory)/lending.loans.csv")
      #expect(throws: StoreError.occupied(path: directory, items: ["lending.loans.csv"])) {
        try loadLibrary(into: directory)
      }
      #expect(try FileSystem.names(in: directory) == ["lending.loans.csv"])
      #expect(try text(of: "\(directory)/lending.loans.csv") == "mine")
    }
  }

  @Test func refusesASecondRunAndNamesTheFirst() async throws {
    try await withTemporaryDirectory { directory in
      let first = try DirectoryTransaction(directory: directory)
      #expect(throws: StoreError.locked(path: directory, process: Int(getpid()))) {
        try loadLibrary(into: directory)
      }
      first.abandon()
      try loadLibrary(into: directory)
    }
  }

  @Test func anAbandonedLoadTakesItsDirectoriesWithIt() async throws {
    try await withTemporaryDirectory { directory in
      let transaction = try DirectoryTransaction(directory: "\(directory)/a/b")
      try write("half", to: transaction.stagingPath(for: "x"))
      transaction.abandon()
      #expect(try FileSystem.names(in: directory) == [])
    }
  }

  @Test func aLockWithoutAHolderIsFree() async throws {
    try await withTemporaryDirectory { directory in
      try write("1\n", to: "\(directory)/\(DirectoryLock.fileName)")
      try loadLibrary(into: directory)
      #expect(try DirectoryTransaction.survey(directory).foreign == [])
    }
  }

  // Each step, and how often it has happened before the kill.
  static let kills: [(step: Int, times: Int, isNew: Bool)] = [
    (0, 1, false), (1, 1, false), (2, 1, true), (3, 1, true), (3, 2, true), (3, 3, true),
    (4, 1, true), (5, 1, true),
  ]

  @Test(arguments: kills, [true, false])
  func aKilledPublicationIsAllOrNothing(
    kill: (step: Int, times: Int, isNew: Bool), byNextRun: Bool
  ) async throws {
    try await withTemporaryDirectory { directory in
      for (name, seed) in [("old", 1), ("new", 2)] as [(String, Seed)] {
        try loadLibrary(into: "\(directory)/\(name)", seed: seed)
      }
      let data = "\(directory)/data"
      try loadLibrary(into: data, seed: 1)
      let (step, times) = (kill.step, kill.times)
      await #expect(processExitsWith: .signal(SIGKILL)) {
        [data = data as String, step = step as Int, times = times as Int] in
        try killDuringLoad(into: data, at: PublishStep.allCases[step], times: times)
      }
      if byNextRun {
        try DirectoryTransaction(directory: data).abandon()
      } else {
        let survey = try DirectoryTransaction.survey(data)
        #expect(survey.changes.isEmpty)
        #expect(survey.manifest?.seed == (kill.isNew ? "2" : "1"))
      }
      _ = run("rm -rf \(data)/\(DirectoryTransaction.stagingName) \(data)/.fixturectl.lock")
      #expect(run("diff -r \(directory)/\(kill.isNew ? "new" : "old") \(data)") == 0)
    }
  }

  @Test func aKilledLoadIsClearedByTheNext() async throws {
    try await withTemporaryDirectory { directory in
      let data = "\(directory)/data"
      await #expect(processExitsWith: .signal(SIGKILL)) { [data = data as String] in
        try killDuringLoad(into: data, at: .begun, times: 1)
      }
      #expect(try DirectoryTransaction.survey(data).isEmpty)
      try loadLibrary(into: data)
      try loadLibrary(into: "\(directory)/whole")
      #expect(run("diff -r \(directory)/whole \(data)") == 0)
    }
  }

  @Test func anErrorAfterTheRecordLeavesThePublicationToTheNextRun() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory, seed: 1)
      let failing = try DirectoryTransaction(directory: directory) { step throws(StoreError) in
        if step == .moving { throw .io(operation: "move", path: "x", code: 5) }
      }
      try write("new", to: failing.stagingPath(for: "new.csv"))
      let manifest = try loadLibrary(into: "\(directory)/other", seed: 2).manifest
      #expect(throws: StoreError.self) {
        try failing.publish(manifest, as: "csv", files: ["new.csv"])
      }
      failing.abandon()
      let survey = try DirectoryTransaction.survey(directory)
      #expect(survey.manifest?.files == [Manifest.File(name: "new.csv", bytes: 3)])
      #expect(survey.foreign == ["other"])
    }
  }
}

/// Loads the library with seed 2, and dies in the middle of its publication.
private func killDuringLoad(into directory: String, at deadly: PublishStep, times: Int) throws {
  let source = directory + ".source"
  let manifest = try loadLibrary(into: source, seed: 2).manifest
  let counter = Countdown(times)
  let transaction = try DirectoryTransaction(directory: directory) { step throws(StoreError) in
    if step == deadly, counter.isOver() { kill(getpid(), SIGKILL) }
  }
  let files = manifest.tables.map { "\($0.table).csv" }
  for file in files {
    _ = run("cp \(source)/\(file) \(transaction.stagingPath(for: file))")
  }
  try transaction.publish(manifest, as: "csv", files: files)
}

private final class Countdown: Sendable {
  private let left: Atomic<Int>
  init(_ times: Int) { left = Atomic(times) }
  func isOver() -> Bool { left.wrappingSubtract(1, ordering: .relaxed).newValue == 0 }
}
