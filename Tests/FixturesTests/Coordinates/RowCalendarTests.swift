import Testing

@testable import Fixtures

@Suite struct RowCalendarTests {
  static let weights = [
    [1], [3, 0, 5, 2], [0, 0, 4, 0, 1, 0], (0..<731).map { 100 + $0 * $0 % 37 },
  ]

  @Test(arguments: [
    (0, [0, 0, 0, 0, 0]), (1, [0, 0, 0, 0, 1]), (10, [0, 3, 3, 8, 10]), (13, [0, 3, 3, 10, 13]),
  ])
  func apportionsRowsToDays(count: Int, bounds: [Int]) {
    let calendar = RowCalendar(count, over: CumulativeTable([3, 0, 5, 2]))
    #expect(calendar.bounds == bounds)
    #expect(calendar.count == count)
  }

  @Test(arguments: weights, [1, 5, 1023, 1024, 1025, 20_000])
  func dayOfARowIsTheOneThatHasIt(weights: [Int], count: Int) {
    let calendar = RowCalendar(count, over: CumulativeTable(weights))
    var next = 0
    for day in weights.indices {
      let rows = calendar.rows(on: day)
      #expect(rows.lowerBound == next)
      #expect(rows.allSatisfy { calendar.day(of: $0) == day })
      for near in weights.indices {
        #expect(rows.allSatisfy { calendar.day(of: $0, near: near) == day })
      }
      next = rows.upperBound
    }
    #expect(next == count)
  }

  @Test(arguments: [0, 1, 4_294_967_301, 9_999_999_999])
  func findsRowsBeyondFourBillion(row: Int) {
    let calendar = RowCalendar(10_000_000_000, over: CumulativeTable(Self.weights[3]))
    #expect(calendar.rows(on: calendar.day(of: row)).contains(row))
  }
}
