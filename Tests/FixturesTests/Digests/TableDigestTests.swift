import Fixtures
import Testing

@Suite struct TableDigestTests {
  static func digest(_ rows: [String]) -> TableDigest {
    var digest = TableDigest()
    for row in rows { digest.add(SipHash.hash(Array(row.utf8))) }
    return digest
  }

  @Test func isTheSumOfItsRowsLaneByLane() {
    var digest = TableDigest()
    digest.add(.init(low: .max, high: 1))
    digest.add(.init(low: 3, high: .max))
    #expect(digest == TableDigest(rows: 2, low: 2, high: 0))
  }

  @Test func doesNotDependOnTheOrder() {
    #expect(Self.digest(["a", "b", "c"]) == Self.digest(["c", "a", "b"]))
  }

  @Test func partsAddUp() {
    var sum = Self.digest(["a", "b"])
    sum.add(Self.digest([]))
    sum.add(Self.digest(["c"]))
    #expect(sum == Self.digest(["a", "b", "c"]))
  }

  @Test func duplicatesDoNotCancel() {
    let once = Self.digest(["a"])
    #expect(Self.digest(["a", "a"]) != TableDigest())
    #expect(Self.digest(["a", "a", "b"]) != Self.digest(["b"]))
    #expect(Self.digest(["a", "a", "a"]).low != once.low)
    #expect(Self.digest(["a", "a", "b"]) != Self.digest(["a", "b", "b"]))
  }

  @Test func noRowsAreZero() {
    #expect(TableDigest() == TableDigest(rows: 0, low: 0, high: 0))
    #expect(TableDigest().description == String(repeating: "0", count: 32))
  }

  @Test(arguments: [
    TableDigest(), TableDigest(rows: 1, low: 1, high: .max),
    TableDigest(rows: 9, low: .max, high: 0),
    TableDigest(rows: 2, low: 0x0012_3456_789a_bcde, high: 0xf),
  ])
  func isReadBackFromItsDigits(digest: TableDigest) {
    #expect(digest.description.utf8.count == 32)
    #expect(TableDigest(rows: digest.rows, hexadecimal: digest.description) == digest)
  }

  @Test func printsTheLowLaneFirst() {
    #expect(
      TableDigest(rows: 1, low: 0xab, high: 0xcd).description
        == "00000000000000ab00000000000000cd")
  }

  @Test(arguments: [
    "", "0", "42a141616e0c3812426fdd904417407", "42a141616e0c3812426fdd904417407c0",
    "42A141616E0C3812426FDD904417407C", "42a141616e0c3812426fdd904417407g",
    "+2a141616e0c3812426fdd904417407c", "42a141616e0c3812-26fdd904417407c",
    " 2a141616e0c3812426fdd904417407c", "0x000000000000000000000000000001",
    "42a141616e0c381é426fdd90441740", "４2a141616e0c3812426fdd90441740",
  ])
  func rejectsWhatIsNoDigest(text: String) {
    #expect(TableDigest(rows: 1, hexadecimal: text) == nil)
  }
}
