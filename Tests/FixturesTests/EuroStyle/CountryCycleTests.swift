import Testing

@testable import Fixtures

@Suite struct CountryCycleTests {
  @Test(arguments: [1, 19, 20, 21, 400, 1003])
  func bothWaysLeadBack(count: Int) {
    let cycle = CountryCycle(count: count, rotation: Stream(seed: 42, path: "a.b.c@1"))
    for index in 0..<count {
      let (country, rank) = cycle.member(index)
      #expect(country == cycle.country(index))
      #expect(rank == cycle.rank(index, of: country))
      #expect(cycle.index(of: country, rank: rank) == index)
    }
    let counts = Country.allCases.map(cycle.count(of:))
    #expect(counts.reduce(0, +) == count)
  }

  @Test func reachesFarBeyondFourBillion() {
    let cycle = CountryCycle(
      count: 1_000_000_000_000, rotation: Stream(seed: 42, path: "a.b.c@1"))
    for index in [0, 4_294_967_296, 999_999_999_999] {
      let (country, rank) = cycle.member(index)
      #expect(cycle.index(of: country, rank: rank) == index)
    }
  }
}
