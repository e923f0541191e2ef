import Testing

@testable import Fixtures

@Suite struct TimeOfDayTests {
  @Test(
    arguments: [
      (0, 9 * 3600), (1 << 62, 11 * 3600), (1 << 63, 11 * 3600 + 1200), (.max, 12 * 3600 - 1),
    ] as [(UInt64, Int)])
  func readsTheHoursByWeight(quantile: UInt64, second: Int) {
    #expect(TimeOfDay([1, 0, 3], from: 9).second(at: quantile) == second)
  }

  @Test func laterQuantilesAreLaterSecondsOfOpenHours() {
    let hours = [5, 10, 0, 45, 1]
    let time = TimeOfDay(hours, from: 8)
    var last = 0
    for step in 0..<3000 as Range<UInt64> {
      let second = time.second(at: step * (.max / 3000))
      #expect(second >= last)
      let hour = second / 3600 - 8
      #expect(hours.indices.contains(hour) && hours[hour] > 0)
      last = second
    }
  }

  @Test(arguments: [1, 2, 7, 1000])
  func laterRowsOfADayHaveLaterQuantiles(count: Int) {
    let quantiles = (0..<count).map {
      TimeOfDay.quantile($0, of: count, jitter: mix(UInt64($0)))
    }
    #expect(quantiles == quantiles.sorted())
    #expect(Set(quantiles).count == count)
  }
}
