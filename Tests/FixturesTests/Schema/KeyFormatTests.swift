import Testing

@testable import Fixtures

@Suite struct KeyFormatTests {
  static func key(_ row: Int, _ format: KeyFormat) -> String {
    var text = TextBuffer()
    format.write(row, to: &text)
    return text.string
  }

  @Test(arguments: [(0, "BOOK_0001"), (8, "BOOK_0009"), (9, "BOOK_0010"), (9998, "BOOK_9999")])
  func countsFromOne(row: Int, key: String) {
    let format = KeyFormat("BOOK_", digits: 4)
    #expect(Self.key(row, format) == key)
    #expect(format.row(of: key) == row)
  }

  @Test(arguments: [
    (0, "K001"), (999, "K001"), (1000, "K0001"), (10_000_000_000, "K00000000001"),
  ])
  func widensForMoreRows(count: Int, first: String) {
    #expect(Self.key(0, KeyFormat("K", digits: 3, count: count)) == first)
    #expect(Self.key(0, KeyFormat("K", digits: 3).holding(count)) == first)
  }

  @Test func keysSortAsRowsDo() {
    let format = KeyFormat("K", digits: 2, count: 1200)
    let keys = (0..<1200).map { Self.key($0, format) }
    #expect(keys == keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) })
    #expect(keys.map { format.row(of: $0) } == (0..<1200).map(Optional.init))
  }

  @Test func countsEachOfTwoSeriesFromOne() {
    let format = KeyFormat("K24_", then: "K25_", from: 3, digits: 2, count: 5)
    let keys = (0..<5).map { Self.key($0, format) }
    #expect(keys == ["K24_01", "K24_02", "K24_03", "K25_01", "K25_02"])
    #expect(keys.map { format.row(of: $0) } == [0, 1, 2, 3, 4])
    #expect(format.row(of: "K24_04") == nil)
    #expect(format.row(of: "K26_01") == nil)
    #expect(format.holding(1000).key(of: 3) == "K25_0001")
  }

  @Test(arguments: [0, 41, 998])
  func keysAreOfOneLength(row: Int) {
    let format = KeyFormat("SIXTEEN_BYTES_1_", digits: 3)
    #expect(format.key(of: row).utf8.count == format.width)
    #expect(format.key(of: row) == Self.key(row, format))
  }

  @Test func trapsOnWhatFitsNoKey() async {
    await #expect(processExitsWith: .failure) { _ = KeyFormat("K", digits: 1).key(of: 9) }
    await #expect(processExitsWith: .failure) { _ = KeyFormat("K", digits: 1).key(of: -1) }
    await #expect(processExitsWith: .failure) { _ = KeyFormat("SEVENTEEN_BYTES__", digits: 1) }
    await #expect(processExitsWith: .failure) {
      _ = KeyFormat("A_", then: "BB_", from: 1, digits: 1)
    }
  }

  @Test(arguments: [
    "", "BOOK_", "BOOK_1", "BOOK_001", "BOOK_0000", "BOOK_00x1", "BOOK_-001", "BOOK_+001",
    "BOOK_0001 ", "book_0001", "MEMBER_0001", "0001", "BOOK_٠٠٠١", "BOOK_99999999999999999999",
    "BOOK_\u{301}0001",
  ])
  func rejectsOtherKeys(key: String) {
    #expect(KeyFormat("BOOK_", digits: 4).row(of: key) == nil)
  }

  @Test(arguments: ["BOOK_00001", "BOOK_0000000001"])
  func rejectsAKeyThatItWouldWriteShorter(key: String) {
    #expect(KeyFormat("BOOK_", digits: 4).row(of: key) == nil)
  }
}
