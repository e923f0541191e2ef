import Testing

@testable import Fixtures

@Suite struct TextCursorTests {
  /// What is written to memory with room for so many bytes and the slack, which must not be left.
  static func text(room: Int = 40, _ write: (inout TextCursor) -> Void) -> String {
    let size = room + TextCursor.slack
    var memory = [UInt8](repeating: UInt8(ascii: "#"), count: size + 8)
    let count = unsafe memory.withUnsafeMutableBufferPointer { buffer in
      guard let start = buffer.baseAddress else { return 0 }
      var cursor = unsafe TextCursor(next: start)
      write(&cursor)
      return unsafe cursor.next - start
    }
    #expect(count <= room)
    #expect(memory[size...].allSatisfy { $0 == UInt8(ascii: "#") })
    return String(decoding: memory[..<count], as: UTF8.self)
  }

  @Test(
    arguments: [0, 1, -1, 9, 10, 99, 100, 12_345, -12_345, .max, .min, .min + 1] as [Int64]
      + (1...18).flatMap { (digits: Int) -> [Int64] in
        let power = (0..<digits).reduce(1 as Int64) { power, _ in power * 10 }
        return [power - 1, power, power + 1]
      })
  func writesIntegers(number: Int64) {
    #expect(Self.text(room: TextCursor.integerWidth) { $0.integer(number) } == String(number))
  }

  @Test(arguments: [0, 9, 10, 99, 100, .max, 10_000_000_000_000_000_000, .max / 10] as [UInt64])
  func writesNaturalNumbersOfAllBits(number: UInt64) {
    #expect(Self.text(room: TextCursor.integerWidth) { $0.natural(number) } == String(number))
  }

  /// Every group of four digits, in both halves of the eight.
  @Test func writesEveryFourDigits() {
    for number in 0..<10_000 as Range<UInt64> {
      let digits = String(String(number + 10_000).dropFirst())
      let text = Self.text { $0.digits(number * 10_000 + (9999 - number), width: 8) }
      #expect(text.hasPrefix(digits))
      #expect(text.hasSuffix(String(String(19_999 - number).dropFirst())))
      #expect(Self.text { $0.natural(number) } == String(number))
    }
  }

  @Test(
    arguments: [
      (7, 1, "7"), (7, 3, "007"), (0, 4, "0000"), (2024, 4, "2024"), (0, 0, ""),
      (12_345_678, 8, "12345678"), (12_345_678, 9, "012345678"), (1, 20, "00000000000000000001"),
      (.max, 20, "18446744073709551615"),
    ] as [(UInt64, Int, String)])
  func writesDigits(number: UInt64, width: Int, text: String) {
    #expect(Self.text { $0.digits(number, width: width) } == text)
  }

  @Test(
    arguments: [
      (0, "0.00"), (5, "0.05"), (-5, "-0.05"), (100, "1.00"), (99_999_999, "999999.99"),
      (100_000_000, "1000000.00"), (9_943_360_000, "99433600.00"), (-1250, "-12.50"),
      (.max, "92233720368547758.07"), (.min, "-92233720368547758.08"),
    ] as [(Int64, String)])
  func writesHundredths(number: Int64, text: String) {
    #expect(Self.text { $0.hundredths(number) } == text)
    #expect(Self.text { $0.decimal(number, decimals: 2) } == text)
  }

  @Test(arguments: [-200_000, -10_959, -10_958, -1, 0, 19_782, 25_566, 25_567, 200_000])
  func writesDaysWithinTheCenturyAndBeyond(number: Int) {
    let day = Day(number)
    let (year, month, dayOfMonth) = day.civil
    let numbers = [(year, 4), (month, 2), (dayOfMonth, 2)].map { number, width in
      Self.text { $0.digits(UInt64(number), width: width) }
    }
    #expect(Self.text(room: 10) { $0.day(day, .shared) } == numbers.joined(separator: "-"))
  }

  @Test func writesEverySecondOfADay() {
    let day = Day(2024, 2, 29)
    for second in 0..<86_400 {
      let time = [second / 3600, second / 60 % 60, second % 60].map { String("0\($0)".suffix(2)) }
      let text = Self.text(room: 19) { $0.instant(day.start + second, .shared) }
      #expect(text == "2024-02-29 \(time.joined(separator: ":"))")
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 33, 100])
  func copiesTextsOfAnyLength(count: Int) {
    let text = String((0..<count).map { Character(UnicodeScalar(UInt8(33 + $0 % 90))) })
    let pool = TextPool(["before", text])
    let copied = Self.text(room: count) { cursor in
      unsafe pool.withTexts { bytes, starts in
        unsafe cursor.copy(bytes + starts[1], starts[2] - starts[1])
      }
    }
    #expect(copied == text)
  }

  @Test func writesLiteralsAndWords() {
    let text = Self.text { cursor in
      cursor.literal("größe")
      cursor.byte(UInt8(ascii: "="))
      cursor.word(0x3231 as UInt16, count: 2)
    }
    #expect(text == "größe=12")
  }
}
