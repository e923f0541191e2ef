import Fixtures
import Testing

@testable import SQLiteStorage

@Suite struct FixedTextTests {
  /// All the texts, one after another.
  static func text(of texts: FixedText, count: Int) -> String {
    unsafe String(
      decoding: UnsafeBufferPointer(start: texts.bytes, count: count * texts.width), as: UTF8.self)
  }

  @Test func daysAreWrittenAsTheirDescription() {
    let texts = FixedText()
    let days = (-3000...3000).map { Int64($0) } + (-1100...1100).map { Int64($0 * 1024) } + [0, 1]
    texts.writeDays(days, count: days.count)
    #expect(
      Self.text(of: texts, count: days.count) == days.map { Day(Int($0)).description }.joined())
  }

  @Test func instantsAreWrittenAsTheirDescription() {
    let texts = FixedText()
    let seconds = (-4000...4000).map { Int64($0 * 86_399) } + (0..<4000).map { Int64($0 * 61) }
    texts.writeInstants([7], count: 1)
    texts.writeInstants(seconds, count: seconds.count)
    #expect(
      Self.text(of: texts, count: seconds.count)
        == seconds.map { Instant($0).description }.joined())
  }

  @Test func keysAreWrittenAsTheirFormatHasThem() {
    let texts = FixedText()
    let format = KeyFormat("A_", then: "B_", from: 150, digits: 3)
    let rows = (0..<300).map { Int64($0) }
    texts.writeKeys(rows, format, count: rows.count)
    #expect(
      Self.text(of: texts, count: rows.count) == rows.map { format.key(of: Int($0)) }.joined())
  }
}
