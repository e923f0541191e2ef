import Testing

@testable import Fixtures

@Suite struct TextBufferTests {
  /// What is written to an empty buffer.
  static func text(_ write: (inout TextBuffer) -> Void) -> String {
    var buffer = TextBuffer()
    write(&buffer)
    return buffer.string
  }

  @Test(
    arguments: [
      0, 1, -1, 9, 10, 99, 100, -100, 12_345, 999_999_999, 4_294_967_296, .max, .max - 1, .min,
      .min + 1, 1_000_000_000_000_000_000, 999_999_999_999_999_999,
    ] as [Int64])
  func writesIntegersInDecimal(number: Int64) {
    #expect(Self.text { $0.append(number) } == String(number))
  }

  @Test func writesIntegersOfEveryLength() {
    var power: Int64 = 1
    for _ in 0..<18 {
      for number in [power - 1, power, power + 1, -power] {
        #expect(Self.text { $0.append(number) } == String(number))
      }
      power *= 10
    }
  }

  @Test(arguments: [
    (0, 1, "0"), (7, 1, "7"), (7, 2, "07"), (42, 2, "42"), (42, 3, "042"), (42, 8, "00000042"),
    (12_345, 5, "12345"), (.max, 19, "9223372036854775807"), (.max, 20, "09223372036854775807"),
    (0, 0, ""),
  ])
  func padsWithZeros(number: Int, width: Int, text: String) {
    #expect(Self.text { $0.append(number, digits: width) } == text)
  }

  @Test(
    arguments: [
      (1250, 2, "12.50"), (0, 2, "0.00"), (5, 2, "0.05"), (-5, 2, "-0.05"), (-100, 2, "-1.00"),
      (-1250, 2, "-12.50"), (7, 0, "7"), (-7, 0, "-7"), (1, 6, "0.000001"), (12_345, 1, "1234.5"),
      (.max, 2, "92233720368547758.07"), (.min, 2, "-92233720368547758.08"),
      (.min, 18, "-9.223372036854775808"), (10_000, 4, "1.0000"),
    ] as [(Int64, Int, String)])
  func putsTheDecimalPointInItsPlace(unscaled: Int64, decimals: Int, text: String) {
    #expect(Self.text { $0.append(unscaled, decimals: decimals) } == text)
  }

  @Test func writesDaysAndInstants() {
    #expect(Self.text { $0.append(Day(2024, 2, 9)) } == "2024-02-09")
    #expect(Self.text { $0.append(Day(987, 6, 5)) } == "0987-06-05")
    #expect(Self.text { $0.append(Day(2024, 2, 9).start + 3723) } == "2024-02-09 01:02:03")
  }

  @Test func joinsWhatIsAppended() {
    let text = Self.text { buffer in
      buffer.append("Größe ")
      buffer.append(string: "8½")
      buffer.append(UInt8(ascii: "/"))
      buffer.append(TextPool(["S", "Ærø", "M"]), 1)
      buffer.append([0x31, 0x32].span)
    }
    #expect(text == "Größe 8½/Ærø12")
  }

  @Test func growsAndKeepsItsBytes() {
    var buffer = TextBuffer(capacity: 1)
    var expected = ""
    for number in 0..<5000 as Range<Int64> {
      buffer.append(number)
      expected += String(number)
    }
    buffer.append(string: String(repeating: "é", count: 40_000))
    expected += String(repeating: "é", count: 40_000)
    #expect(buffer.string == expected)
    #expect(buffer.count == expected.utf8.count)
  }

  @Test func growsForOneAppendLargerThanTwice() {
    let long = TextPool([String(repeating: "x", count: 1000)])
    let text = Self.text { buffer in
      buffer.append("a")
      buffer.append(long, 0)
    }
    #expect(text == "a" + long[0])
  }

  @Test func forgetsWhatIsTakenBack() {
    var buffer = TextBuffer()
    buffer.append("abcdef")
    buffer.truncate(to: 2)
    buffer.append("X")
    #expect(buffer.string == "abX")
    buffer.removeAll()
    #expect(buffer.count == 0 && buffer.string == "")
    buffer.append("y")
    #expect(buffer.string == "y")
  }

  @Test func lendsItsBytes() {
    var buffer = TextBuffer()
    buffer.append("abc")
    let bytes = unsafe buffer.withBytes { bytes in unsafe Array(bytes) }
    #expect(bytes == Array("abc".utf8))
  }

  @Test func trapsBeyondWhatWasWritten() async {
    await #expect(processExitsWith: .failure) {
      var buffer = TextBuffer()
      buffer.append("abc")
      buffer.truncate(to: 4)
    }
    await #expect(processExitsWith: .failure) {
      var buffer = TextBuffer()
      buffer.append(-1, digits: 3)
    }
  }
}
