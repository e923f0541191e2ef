import Testing

@testable import Fixtures

/// The weights that the vectors of both tables are of; the last is the law of the names.
private let weights = [
  [1], [5, 2, 3], [1, 0, 0, 7], [10, 20, 30, 40, 0], (0..<60).map { 1_000_000 / ($0 + 15) },
]

@Suite struct AliasTableTests {
  /// The choices for `mix(0)`, `mix(1)`, … `mix(19)`, by an implementation in another language.
  static let choices = [
    [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    [0, 1, 2, 0, 2, 2, 2, 0, 2, 1, 0, 0, 0, 2, 0, 0, 2, 0, 0, 2],
    [0, 3, 3, 0, 3, 3, 3, 0, 3, 3, 0, 3, 3, 3, 3, 0, 3, 3, 3, 3],
    [0, 2, 2, 1, 3, 3, 2, 0, 2, 3, 0, 1, 1, 2, 1, 0, 2, 1, 2, 2],
    [0, 20, 51, 7, 43, 3, 49, 4, 50, 30, 1, 12, 13, 7, 8, 0, 6, 11, 16, 53],
  ]

  @Test(arguments: zip(weights, choices))
  func picksAsEver(weights: [Int], choices: [Int]) {
    let table = AliasTable(weights)
    #expect(table.count == weights.count)
    #expect((0..<20).map { table.pick(mix($0)) } == choices)
  }

  @Test(arguments: zip(weights, [0, 0, 3, 2, 16]))
  func picksAtTheEnds(weights: [Int], last: Int) {
    #expect(AliasTable(weights).pick(0) == 0)
    #expect(AliasTable(weights).pick(.max) == last)
  }

  @Test(arguments: weights + [[0, 0, 1], [1, 1], [1_000_000, 1]])
  func givesEachChoiceItsWeight(weights: [Int]) {
    let table = AliasTable(weights)
    let total = weights.reduce(0, +)
    let steps = 60_000
    var counts = [Int](repeating: 0, count: weights.count)
    // Evenly spaced bits, so the counts are the shares themselves and not a sample of them.
    for step in 0..<steps { counts[table.pick(UInt64(step) * (.max / UInt64(steps)))] += 1 }
    for (choice, weight) in weights.enumerated() {
      #expect(abs(counts[choice] * total - weight * steps) <= (weights.count + 1) * total)
      if weight == 0 { #expect(counts[choice] == 0) }
    }
  }

  @Test func trapsOnWeightsOfNoSum() async {
    await #expect(processExitsWith: .failure) { _ = AliasTable([0, 0]) }
    await #expect(processExitsWith: .failure) { _ = AliasTable([]) }
    await #expect(processExitsWith: .failure) { _ = AliasTable([3, -1]) }
  }
}

@Suite struct CumulativeTableTests {
  struct Vector: Sendable {
    let weights: [Int]
    /// At the quantiles 0, ¼, ½, ¾, 1 − 2^-64 and those of `mix(1)`, `mix(2)` and `mix(3)`.
    let places: [(choice: Int, offset: UInt64)]
    /// Bounds of 7 and of 1,000,000,007 rows.
    let seven: [Int]
    let many: [Int]
  }

  static let vectors = [
    Vector(
      weights: [1], places: [(0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0), (0, 0)],
      seven: [0, 7], many: [0, 1_000_000_007]),
    Vector(
      weights: [5, 2, 3],
      places: [(0, 0), (0, 2), (1, 0), (2, 0), (2, 2), (0, 3), (2, 1), (0, 1)],
      seven: [0, 3, 4, 7], many: [0, 500_000_003, 700_000_004, 1_000_000_007]),
    Vector(
      weights: [0, 1, 0, 7, 0],
      places: [(1, 0), (3, 1), (3, 3), (3, 5), (3, 6), (3, 1), (3, 5), (1, 0)],
      seven: [0, 0, 0, 0, 7, 7],
      many: [0, 0, 125_000_000, 125_000_000, 1_000_000_007, 1_000_000_007]),
    Vector(
      weights: [10, 20, 30, 40],
      places: [(0, 0), (1, 15), (2, 20), (3, 15), (3, 39), (2, 3), (3, 25), (1, 1)],
      seven: [0, 0, 2, 4, 7], many: [0, 100_000_000, 300_000_002, 600_000_004, 1_000_000_007]),
  ]

  @Test(arguments: vectors)
  func locatesAsEver(vector: Vector) {
    let table = CumulativeTable(vector.weights)
    let quantiles: [UInt64] = [0, 1 << 62, 1 << 63, 3 << 62, .max, mix(1), mix(2), mix(3)]
    for (quantile, place) in zip(quantiles, vector.places) {
      #expect(table.locate(quantile) == place)
    }
  }

  @Test(arguments: vectors)
  func apportionsAsEver(vector: Vector) {
    let table = CumulativeTable(vector.weights)
    #expect(table.apportion(0).allSatisfy { $0 == 0 })
    #expect(table.apportion(7) == vector.seven)
    #expect(table.apportion(1_000_000_007) == vector.many)
  }

  @Test(arguments: weights)
  func laterQuantilesNeverGiveEarlierPlaces(weights: [Int]) {
    let table = CumulativeTable(weights)
    var last: UInt64 = 0
    for step in 0..<5000 as Range<UInt64> {
      let (choice, offset) = table.locate(step * (.max / 5000))
      #expect(weights[choice] > 0 && offset < UInt64(weights[choice]))
      let mark = table.sums[choice] + offset
      #expect(mark >= last)
      last = mark
    }
    #expect(last == table.total - 1 || table.total > 5000)
  }

  @Test(arguments: weights, [0, 1, 7, 12_345])
  func apportionsToTheRow(weights: [Int], count: Int) {
    let bounds = CumulativeTable(weights).apportion(count)
    let total = weights.reduce(0, +)
    #expect(bounds.first == 0 && bounds.last == count)
    for (choice, weight) in weights.enumerated() {
      let rows = bounds[choice + 1] - bounds[choice]
      #expect(abs(rows * total - weight * count) < total)
    }
  }

  @Test func sharesWithoutOverflow() {
    #expect(share(of: 1 << 62, 3 << 60, 1 << 62) == 3 << 60)
    #expect(share(of: .max, .max - 1, .max) == UInt64.max - 1)
    #expect(share(of: 10, 1, 3) == 3)
  }

  @Test func trapsOnWeightsOfNoSum() async {
    await #expect(processExitsWith: .failure) { _ = CumulativeTable([0, 0]) }
    await #expect(processExitsWith: .failure) { _ = CumulativeTable([]) }
    await #expect(processExitsWith: .failure) { _ = CumulativeTable([3, -1]) }
  }
}
