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
