import Fixtures
import TestSupport
import Testing

@testable import ClickHouseStorage

@Suite struct NativeBlockTests {
  private func bytes(_ source: TableSource, _ types: NativeTypes, rows: [Range<Int>]) throws
    -> [UInt8]
  {
    let block = NativeBlock(of: source.info, types)
    let reader = source.reader()
    for range in rows {
      let batch = Batch(for: source.info, capacity: max(1, range.count))
      reader.read(range, into: batch)
      try block.append(batch)
    }
    var bytes: [UInt8] = []
    block.write(.none) { bytes += $0 }
    return bytes
  }

  private static func text(_ text: String) -> [UInt8] { [UInt8(text.utf8.count)] + text.utf8 }

  private static let golden: [UInt8] =
    [7, 2] + text("id") + text("Int32") + [1, 0, 0, 0, 2, 0, 0, 0]
    + text("name") + text("String") + text("Zoë") + text("")
    + text("price") + text("Decimal(9, 2)") + [0xe2, 4, 0, 0, 0xfb, 0xff, 0xff, 0xff]
    + text("day") + text("Date") + [0x46, 0x4d, 0xe5, 0x4f]
    + text("note") + text("Nullable(String)") + [1, 0] + text("") + text("a,b")
    + text("sizes") + text("Array(String)") + [2, 0, 0, 0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0, 0]
    + text("S") + text("M")
    + text("is_active") + text("UInt8") + [1, 0]

  @Test(arguments: [[0..<2], [0..<1, 1..<2]])
  func hasTheBytesThatServersRead(_ rows: [Range<Int>]) throws {
    #expect(try bytes(DesignSample.source, NativeTypes(), rows: rows) == Self.golden)
  }

  @Test func sendsRepeatingTextsAsADictionary() throws {
    let source = Library.dataset.world(seed: 42, scale: .tiny).tables[0]
    let block = try bytes(source, NativeTypes(hasLowCardinality: true), rows: [0..<3])
    let name = Self.text("genre") + Self.text("LowCardinality(String)")
    let start = try #require(block.indices.first { block[$0...].starts(with: name) }) + name.count
    let dictionary: [UInt8] =
      [1, 0, 0, 0, 0, 0, 0, 0, 2, 6, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 0, 0, 0, 0]
      + Self.text("novel") + Self.text("science") + Self.text("children")
      + [3, 0, 0, 0, 0, 0, 0, 0]
    #expect(block[start...].starts(with: dictionary))
  }

  @Test func sendsReferencesToShortTablesAsADictionary() throws {
    let source = Library.dataset.world(seed: 42, scale: .tiny).tables[2]
    let types = NativeTypes(hasLowCardinality: true, shortTables: [TablePath("lending", "members")])
    let block = try bytes(source, types, rows: [0..<40, 40..<90])
    func starts(_ column: String, as type: String) throws -> Int {
      let name = Self.text(column) + Self.text(type)
      return try #require(block.indices.first { block[$0...].starts(with: name) }) + name.count
    }
    _ = try starts("book_id", as: "String")
    let start = try starts("member_id", as: "LowCardinality(String)") + 16
    // Each of the three readers has one text; a loan has its number.
    #expect(block[start...].prefix(8).elementsEqual([3, 0, 0, 0, 0, 0, 0, 0]))
    #expect(block[(start + 8)...].starts(with: [12] + "MEMBER_0000".utf8))
    let numbers = block[(start + 8 + 3 * 13 + 8)...].prefix(4 * 90)
    #expect(Set(numbers) == [0, 1, 2])
  }

  @Test func refusesDaysThatTheTypeHasNoNumberFor() throws {
    let dataset = Dataset("days", "Days.", version: 1, model: { _, _, _ in 1 }) {
      Database("days", system: "days", "Days.") {
        Table(
          "days", "Days.", count: { $0 },
          columns: [
            .key("id", KeyFormat("D", digits: 1), "Number"),
            .date("day", "An early day") { (_: RowNumber) in Day(1969, 12, 31) },
          ])
      }
    }
    let source = dataset.world(seed: 1, scale: .tiny).tables[0]
    let error = #expect(throws: NativeColumnError.self) {
      try bytes(source, NativeTypes(), rows: [0..<1])
    }
    #expect(error?.value == "1969-12-31")
    #expect(error?.limits == "1970-01-01 to 2149-06-06")
  }
}
