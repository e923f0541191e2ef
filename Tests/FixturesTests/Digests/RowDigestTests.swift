import TestSupport
import Testing

@testable import Fixtures

@Suite struct RowDigestTests {
  static let source = DesignSample.source

  @Test(arguments: [
    (0, "13e16a63482539d8bb2f19346cb73831"), (1, "2ebfd6fe25e6fe3a8740c45bd760084b"),
  ])
  func rowsHaveTheDesignsDigests(row: Int, hexadecimal: String) {
    #expect(
      Self.source.digest(rows: row..<row + 1) == TableDigest(rows: 1, hexadecimal: hexadecimal))
  }

  @Test(arguments: [1, 2, 100])
  func tableHasTheDesignsDigest(batchSize: Int) {
    #expect(
      Self.source.digest(batchSize: batchSize)
        == TableDigest(rows: 2, hexadecimal: "42a141616e0c3812426fdd904417407c"))
  }

  @Test(arguments: [
    (0, ["1,1", "2,2"]), (1, ["1,4:Zoë", "2,0:"]), (2, ["1,1250", "2,-5"]),
    (3, ["1,2024-02-29", "2,2025-12-31"]), (4, ["1,~", "2,3:a,b"]), (5, ["1,2[1:S1:M]", "2,0[]"]),
    (6, ["1,1", "2,0"]),
  ])
  func aColumnsDigestIsOfItAndTheKey(column: Int, rows: [String]) {
    #expect(Self.source.digest(column: column) == digest(rows))
  }

  @Test(arguments: [
    (
      "made",
      ["4:K001,2024-02-28 00:00:05", "4:K002,2024-02-29 00:00:05", "4:K003,2024-03-01 00:00:05"]
    ),
    ("seen", ["4:K001,2024-02-28 00:00:00", "4:K002,2024-02-29 00:00:00", "4:K003,~"]),
    ("debt", ["4:K001,0", "4:K002,-1", "4:K003,~"]),
    ("colour", ["4:K001,3:red", "4:K002,0:", "4:K003,4:blå"]),
    ("tint", ["4:K001,3:red", "4:K002,0:", "4:K003,~"]),
    ("spare", ["4:K001,5:small", "4:K002,6:medium", "4:K003,~"]),
    ("grade", ["4:K001,1:a", "4:K002,1:b", "4:K003,1:a"]),
    ("currency", ["4:K001,3:EUR", "4:K002,3:EUR", "4:K003,3:EUR"]),
  ])
  func everyTypeHasItsForm(column: String, rows: [String]) throws {
    let table = Specimens.world(count: 3)
    let index = try #require(table.info.columns.firstIndex { $0.name == column })
    #expect(table.digest(column: index) == digest(rows))
  }

  @Test func theWholeKeyStandsBesideAColumn() {
    let table = Table<Int, RowNumber>(
      "pairs", "A pair.", keyLength: 2, count: { $0 },
      columns: [
        .key("id", KeyFormat("A", digits: 1), "Number"),
        .integer("two", .uint8, "Two", in: 2...2), .integer("three", .uint8, "Three", in: 3...3),
      ])
    let source = table.source(in: "design", 2, 42)
    #expect(source.digest(column: 2) == digest(["2:A1,2,3", "2:A2,2,3"]))
    #expect(source.digest(column: 1) == digest(["2:A1,2,2", "2:A2,2,2"]))
  }

  @Test(arguments: [0, 1, 2, 255, 256, 257, 511, 512, 513, 900])
  func manyRowsAreTheSumOfEach(count: Int) {
    let table = Specimens.world(count: 900)
    let batch = Batch(for: table.info, capacity: 900)
    table.reader().read(0..<count, into: batch)
    var digest = RowDigest(for: table.info)
    #expect(digest.digest(of: batch) == batch.plainDigest(table.info))
    #expect(digest.digest(of: batch) == table.digest(rows: 0..<count, batchSize: 1))
  }

  @Test func rowsMayBeLongAndOfUnequalLength() {
    let table = Table<Int, RowNumber>(
      "scrolls", "Long texts.", count: { $0 },
      columns: [
        .key("id", KeyFormat("A", digits: 3), "Number"),
        .text("text", "Text") { row, _, out in
          out.append(string: String(repeating: "é", count: row.row * row.row % 7919))
        },
        .textList("list", "Texts") { row, _, out in
          for item in 0..<row.row % 40 {
            out.item { $0.append(string: String(repeating: "x", count: item * row.row % 97)) }
          }
        },
      ])
    let source = table.source(in: "design", 301, 42)
    let batch = Batch(for: source.info, capacity: 301)
    source.reader().read(0..<301, into: batch)
    #expect(source.digest() == batch.plainDigest(source.info))
  }

  @Test func extremesHaveTheirForm() {
    let extremes = [Int64.min, .max, 0, -1]
    let table = Table<Int, RowNumber>(
      "extremes", "Ends of the range.", count: { $0 },
      columns: [.integer("n", .int(bits: 64), "Number") { extremes[$0.row] }])
    let source = table.source(in: "design", 4, 42)
    #expect(source.digest() == digest(extremes.map(String.init)))
  }

  @Test func poolsMayHoldNothingButEmptyTexts() {
    let table = Table<Int, RowNumber>(
      "blanks", "Empty texts.", count: { $0 },
      columns: [
        .key("id", KeyFormat("A", digits: 1), "Number"), .constant("blank", "", "Nothing"),
        .pooledOrNull("none", "Missing", from: { _ in TextPool([] as [String]) }) { _ in
          nil as Int?
        },
      ])
    #expect(table.source(in: "design", 2, 42).digest() == digest(["2:A1,0:,~", "2:A2,0:,~"]))
  }

  @Test func textsOfAPoolAndWrittenOutAreTheSame() {
    func digest(_ columns: [Column<Int, Specimen>]) -> TableDigest {
      Table<Int, Specimen>("specimens", "", count: { $0 }, columns: columns) { _, row in
        Specimen(row: row)
      }.source(in: "museum", 30, 42).digest()
    }
    #expect(
      digest([
        .text("colour", "Colour") { row, _, out in out.append(Specimens.colours, row.row % 3) }
      ]) == digest([.pooled("colour", "Colour", from: { _ in Specimens.colours }) { $0.row % 3 }]))
  }

  private func digest(_ rows: [String]) -> TableDigest {
    var digest = TableDigest()
    for row in rows { digest.add(SipHash.hash(Array(row.utf8))) }
    return digest
  }
}
