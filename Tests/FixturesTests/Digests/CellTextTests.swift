import Testing

@testable import Fixtures

@Suite struct CellTextTests {
  /// What is written to memory of some width, which must not be left.
  static func text(
    width: Int = 40, _ write: (UnsafeMutablePointer<UInt8>) -> Int
  ) -> String {
    var memory = [UInt8](repeating: UInt8(ascii: "#"), count: width + 8)
    let count = unsafe memory.withUnsafeMutableBufferPointer { buffer in
      unsafe buffer.baseAddress.map { unsafe write($0) } ?? 0
    }
    #expect(count <= width)
    #expect(memory[count...].allSatisfy { $0 == UInt8(ascii: "#") })
    return String(decoding: memory[..<count], as: UTF8.self)
  }

  @Test(
    arguments: [0, 1, -1, 9, 10, 99, 100, 12_345, -12_345, .max, .min, .min + 1]
      + (1...18).map { power in (0..<power).reduce(1) { sum, _ in sum * 10 } } as [Int64])
  func writesIntegersAsTextBuffersDo(number: Int64) {
    let text = unsafe Self.text(width: CellText.integerWidth) {
      unsafe CellText.integer(number, to: $0)
    }
    #expect(text == String(number))
    #expect(text == TextBufferTests.text { $0.append(number) })
  }

  @Test(arguments: [0, 9, 10, 99, 100, .max, 10_000_000_000_000_000_000, .max / 10] as [UInt64])
  func writesNaturalNumbersOfAllBits(number: UInt64) {
    #expect(unsafe Self.text { unsafe CellText.natural(number, to: $0) } == String(number))
  }

  @Test(arguments: [(7, 1, "7"), (7, 3, "007"), (0, 4, "0000"), (2024, 4, "2024"), (1, 0, "")])
  func writesDigits(number: UInt64, width: Int, text: String) {
    let written = unsafe Self.text { target in
      unsafe CellText.digits(number, width, to: target)
      return width
    }
    #expect(written == text)
  }

  @Test(arguments: [-200_000, -1, 0, 19_782, 200_000])
  func writesDaysAndInstantsAsTextBuffersDo(number: Int) {
    let day = Day(number)
    let instant = day.start + 45_296
    #expect(unsafe Self.text { unsafe CellText.day(day, to: $0) } == day.description)
    let text = unsafe Self.text(width: CellText.instantWidth) {
      unsafe CellText.instant(instant, to: $0)
    }
    #expect(text == instant.description)
    #expect(text.hasSuffix(" 12:34:56"))
  }

  @Test(arguments: ["a", "Zoë", String(repeating: "日", count: 100)])
  func putsTheLengthBeforeAText(text: String) {
    let bytes = Array(text.utf8)
    let written = unsafe bytes.withUnsafeBufferPointer { source in
      unsafe source.baseAddress.map { origin in
        unsafe Self.text(width: 400) { unsafe CellText.text(origin, bytes.count, to: $0) }
      }
    }
    #expect(written == "\(bytes.count):\(text)")
  }
}

@Suite struct LastDayTests {
  @Test func writesEachDayAsItIs() {
    var last = LastDay()
    for number in [0, 0, 1, 1, 0, 19_782, -1, -1] {
      let day = Day(number)
      #expect(unsafe CellTextTests.text { unsafe last.write(day, to: $0) } == day.description)
    }
  }
}
