import Testing

@testable import Storage
@testable import fixturectl

@Suite struct ProgressTests {
  @Test func showsRowsRateAndTimeLeft() {
    let line = ProgressText.line(rows: 1_200_000, of: 4_800_000, time: .seconds(1))
    #expect(line == "1,200,000 of 4,800,000 rows (25 %), 1.2 M rows/s, 3 s left")
  }

  @Test func saysNothingOfTheTimeBeforeTheFirstRow() {
    #expect(ProgressText.line(rows: 0, of: 10, time: .seconds(1)) == "0 of 10 rows (0 %)")
  }

  @Test func saysWhenAllRowsAreMade() {
    let line = ProgressText.line(rows: 10, of: 10, time: .seconds(1))
    #expect(line == "10 of 10 rows (100 %), 10 rows/s, finishing")
  }

  @Test func drawsOverItsLineOnATerminal() {
    #expect(
      shown(at: [.milliseconds(100), .milliseconds(200)], canRedraw: true, isQuiet: false)
        == "\r1 of 4 rows (25 %), 10 rows/s, under 1 s left\u{1B}[K"
        + "\r1 of 4 rows (25 %), 5 rows/s, 1 s left\u{1B}[K" + "\r\u{1B}[K")
  }

  @Test func writesALineNowAndThenElsewhere() {
    let times: [Duration] = [.seconds(1), .seconds(5), .seconds(6), .seconds(10)]
    #expect(
      shown(at: times, canRedraw: false, isQuiet: false)
        == """
        1 of 4 rows (25 %), 0 rows/s, 15 s left
        1 of 4 rows (25 %), 0 rows/s, 30 s left

        """)
  }

  @Test(arguments: [true, false])
  func saysNothingWhenQuiet(_ canRedraw: Bool) {
    #expect(shown(at: [.seconds(7)], canRedraw: canRedraw, isQuiet: true).isEmpty)
  }

  private func shown(at times: [Duration], canRedraw: Bool, isQuiet: Bool) -> String {
    let transcript = Transcript()
    var display = ProgressDisplay(transcript.console(canRedraw: canRedraw), isQuiet: isQuiet)
    for time in times { display.show(LoadProgress(tables: [1], total: 4, time: time)) }
    display.end()
    return transcript.messages
  }
}
