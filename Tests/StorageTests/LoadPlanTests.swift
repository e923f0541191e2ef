import Fixtures
import TestSupport
import Testing

@testable import Storage

@Suite struct LoadPlanTests {
  let world = Library.dataset.world(seed: 42, scale: .full)

  @Test(arguments: [
    ([], ["catalogue.books", "lending.members", "lending.loans"]),
    (["loans"], ["lending.loans"]),
    (["lending.loans", "books"], ["catalogue.books", "lending.loans"]),
    (["lending.*"], ["lending.members", "lending.loans"]),
    (["*o*s"], ["catalogue.books", "lending.loans"]),
    (["m*"], ["lending.members"]),
  ])
  func choosesTablesByNameInTheOrderOfTheDataset(names: [String], paths: [String]) throws {
    let plan = try LoadPlan.make(world: world, tables: names)
    #expect(plan.tables.map(\.info.path.description) == paths)
  }

  @Test(arguments: [("lone", "loans"), ("boks", "books"), ("memebrs", "members")])
  func offersTheNearestNames(typed: String, meant: String) {
    #expect(throws: StoreError.unknownName(kind: "table", name: typed, nearest: [meant])) {
      try LoadPlan.make(world: world, tables: [typed])
    }
  }

  @Test func offersTheNearestSystem() {
    #expect(
      throws: StoreError.unknownName(kind: "system", name: "landing", nearest: ["lending"])
    ) {
      try LoadPlan.make(world: world, systems: ["landing"])
    }
  }

  @Test func aTableOutsideTheChosenSystemsIsUnknown() {
    #expect(throws: StoreError.self) {
      try LoadPlan.make(world: world, systems: ["catalogue"], tables: ["loans"])
    }
  }

  @Test(arguments: 1...9)
  func partsCoverEachRowOnce(count: Int) throws {
    var seen: [String: [Range<Int>]] = [:]
    for index in 1...count {
      let plan = try LoadPlan.make(world: world, part: Part(index, of: count))
      for table in plan.tables { seen["\(table.info.path)", default: []].append(table.rows) }
    }
    #expect(seen["lending.members"] == [0..<3000], "too small to be cut")
    for (name, size) in [("catalogue.books", 20_000), ("lending.loans", 90_000)] {
      let ranges = seen[name] ?? []
      #expect(ranges.count == count)
      #expect(ranges.first?.lowerBound == 0 && ranges.last?.upperBound == size)
      for (one, next) in zip(ranges, ranges.dropFirst()) {
        #expect(one.upperBound == next.lowerBound)
      }
      #expect((ranges.map(\.count).max() ?? 0) - (ranges.map(\.count).min() ?? 0) <= 1)
    }
  }

  @Test func partsOfHugeTablesDoNotOverflow() {
    let rows = LoadPlan.rows(of: 1 << 60, in: Part(1023, of: 1024))
    #expect(rows == (1022 << 50)..<(1023 << 50))
  }

  @Test func aPartWithoutTablesIsRefused() {
    #expect(throws: StoreError.nothingChosen) {
      try LoadPlan.make(world: world, tables: ["members"], part: Part(2, of: 2))
    }
  }

  @Test func estimatesTheSizeOfCSVWithinAFewPercent() async throws {
    try await withTemporaryDirectory { directory in
      let plan = try LoadPlan.make(world: world)
      let estimate = LoadEstimate(of: plan, to: .csv, jobs: 1)
      let result = try Loader().load(plan, into: CSVStore(directory: directory))
      #expect(abs(estimate.bytes - result.bytes) * 20 < result.bytes)
      #expect(estimate.time > .zero)
    }
  }

  @Test(arguments: [("", "", 0), ("a", "", 1), ("abc", "acb", 1), ("kitten", "sitting", 3)])
  func countsEdits(one: String, other: String, edits: Int) {
    #expect(distance(Array(one.utf8), Array(other.utf8)) == edits)
    #expect(distance(Array(other.utf8), Array(one.utf8)) == edits)
  }
}
