import Fixtures
import Testing

@testable import Storage

@Suite struct SurveyTests {
  @Test func aPlaceThatIsNotThereHoldsNothing() throws {
    #expect(try CSVStore(directory: "/tmp/no/such/place").survey().isEmpty)
  }

  @Test func tellsOursFromOthers() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory)
      try write("mine", to: "\(directory)/notes.txt")
      let survey = try CSVStore(directory: directory).survey()
      #expect(survey.manifest?.dataset == "library")
      #expect(survey.foreign == ["notes.txt"])
      #expect(survey.changes == [])
    }
  }

  @Test func noticesFilesThatChangedOrWent() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory)
      try write("short", to: "\(directory)/lending.loans.csv")
      try FileSystem.remove("\(directory)/catalogue.books.csv")
      let changes = try CSVStore(directory: directory).survey().changes.map(\.description)
      #expect(changes.first == "catalogue.books.csv is gone")
      #expect(changes.last?.hasPrefix("lending.loans.csv has 5 bytes instead of") == true)
    }
  }

  @Test func anotherRecipeIsReplacedOnlyByForce() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory, seed: 1)
      let survey = try CSVStore(directory: directory).survey()
      let (same, other) = (try libraryPlan(seed: 1), try libraryPlan(seed: 2))
      try survey.admit(same, making: [], force: false)
      try survey.admit(other, making: [], force: true)
      let error = #expect(throws: StoreError.self) {
        try survey.admit(other, making: [], force: false)
      }
      #expect(error?.description.contains("seed 1, not library") == true)
    }
  }

  @Test func filesOfAnotherKindAreReplacedOnlyByForce() async throws {
    try await withTemporaryDirectory { directory in
      try loadLibrary(into: directory)
      let store = CSVStore(directory: directory, isCompressed: true)
      let (survey, plan) = (try store.survey(), try libraryPlan())
      #expect(
        throws: StoreError.anotherKind(path: directory, found: "csv", wanted: "csv.gz")
      ) {
        try survey.admit(plan, making: [], as: store.target, force: false)
      }
      try survey.admit(plan, making: [], as: store.target, force: true)
    }
  }

  @Test func othersAreNotReplacedEvenByForce() throws {
    let survey = Survey(location: "here", foreign: ["a", "b"])
    #expect(throws: StoreError.occupied(path: "here", items: ["b"])) {
      try survey.admit(try libraryPlan(), making: ["b", "c"], force: true)
    }
  }
}
