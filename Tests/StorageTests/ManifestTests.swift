import Fixtures
import Testing

@testable import Storage

@Suite struct ManifestTests {
  @Test func theSameRecipeGivesTheSameBytes() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: "\(directory)/a")
      try loadLibrary(into: "\(directory)/b", loader: Loader(jobs: 3, batchSize: 7))
      let (one, other) = (
        try text(of: "\(directory)/a/fixturectl-manifest.json"),
        try text(of: "\(directory)/b/fixturectl-manifest.json")
      )
      #expect(one == other)
      #expect(one?.contains("\"seed\" : \"42\"") == true)
      #expect(one?.contains(directory) == false)
    }
  }

  @Test func readsBackWhatItWrote() async throws {
    try await withTemporaryDirectory { directory in
      let part = Part(2, of: 3)
      let plan = try libraryPlan(seed: Seed(.max), scale: "1", part: part)
      _ = try Loader().load(plan, into: CSVStore(directory: directory))
      let manifest = try #require(try Manifest.read(in: directory))
      #expect(try Manifest(json: manifest.json, path: "x") == manifest)
      #expect(manifest.seed == "18446744073709551615")
      #expect(manifest.part == part)
      #expect(manifest.target == "csv")
      #expect(manifest["lending.loans"]?.firstRow == 30_000)
      #expect(manifest["lending.loans"]?.lastRow == 59_999)
      #expect(manifest["lending.members"] == nil)
      #expect(manifest.recipe == plan.recipe)
    }
  }

  @Test(arguments: [
    ("{}", "not one of fixturectl's"), ("nonsense", "not one of fixturectl's"),
    (#"{"format": 2}"#, "its format is 2"), (#"{"format": 1}"#, "a field is missing"),
  ])
  func saysWhyAManifestCannotBeRead(json: String, reason: String) async throws {
    try await withTemporaryDirectory { directory in
      try write(json, to: "\(directory)/\(Manifest.fileName)")
      let error = #expect(throws: StoreError.self) {
        try DirectoryTransaction.survey(directory)
      }
      #expect(error?.description.contains(reason) == true)
      #expect(throws: StoreError.self) { try loadLibrary(into: directory) }
      #expect(try FileSystem.names(in: directory) == [Manifest.fileName])
    }
  }

  @Test func namesThatLeadElsewhereAreRefused() async throws {
    try await withTemporaryDirectory { directory in
      let manifest = try loadLibrary(into: directory).manifest.stored(
        as: "csv", files: [Manifest.File(name: "../precious", bytes: 1)])
      #expect(throws: StoreError.self) { try Manifest(json: manifest.json, path: "x") }
    }
  }
}
