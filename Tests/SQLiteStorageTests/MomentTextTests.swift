import Fixtures
import Storage
import Testing

@testable import SQLiteStorage

@Suite struct MomentTextTests {
  @Test func daysAreWrittenAsTheirDescription() {
    let moments = MomentText(sharing: DayTexts())
    // Every slot is used, left to another day and used again.
    let days = (-3000...3000).map { Int64($0) } + (-1100...1100).map { Int64($0 * 1024) } + [0, 1]
    moments.writeDays(days, count: days.count)
    let bytes = unsafe UnsafeBufferPointer(start: moments.bytes, count: days.count * 10)
    let expected = days.map { Day(Int($0)).description }.joined()
    #expect(unsafe String(decoding: bytes, as: UTF8.self) == expected)
  }

  @Test func instantsAreWrittenAsTheirDescription() {
    let moments = MomentText(sharing: DayTexts())
    let seconds = (-4000...4000).map { Int64($0 * 86_399) } + (0..<4000).map { Int64($0 * 61) }
    moments.writeInstants([7], count: 1)
    moments.writeInstants(seconds, count: seconds.count)
    let bytes = unsafe UnsafeBufferPointer(start: moments.bytes, count: seconds.count * 19)
    let expected = seconds.map { Instant($0).description }.joined()
    #expect(unsafe String(decoding: bytes, as: UTF8.self) == expected)
  }
}
