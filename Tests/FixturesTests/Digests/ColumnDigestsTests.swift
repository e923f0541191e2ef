import Testing

@testable import Fixtures

@Suite struct ColumnDigestsTests {
  /// A table with so many columns in its key, and keys of any length.
  static func scrolls(keyLength: Int) -> TableSource {
    Table<Int, RowNumber>(
      "scrolls", "Keys of all lengths.", keyLength: keyLength, count: { $0 },
      columns: [
        .text("id", "Key") { row, _, out in
          out.append(string: String(repeating: "k", count: row.row % 41))
          out.append(Int64(row.row))
        },
        .integer("number", .uint32, "Number") { $0.row * 37 },
        .textOrNull("text", "Texts of all lengths") { row, _, out in
          out.append(string: String(repeating: "é", count: row.row * row.row % 71))
          return row.row % 5 != 3
        },
        .textList("list", "Texts") { row, _, out in
          for item in 0..<row.row % 7 {
            out.item { $0.append(string: String(repeating: "x", count: item * row.row % 23)) }
          }
        },
      ]
    ).source(in: "design", 1031, 42)
  }

  @Test(arguments: [1, 2, 3, 4], [1, 2, 255, 256, 257, 1031])
  func areThoseOfEachColumn(keyLength: Int, count: Int) {
    expectEqual(Self.scrolls(keyLength: keyLength), count)
  }

  @Test(arguments: [0, 1, 3, 900])
  func areThoseOfEveryType(count: Int) { expectEqual(Specimens.world(count: 900), count) }

  @Test func batchesAddUp() {
    let table = Self.scrolls(keyLength: 2)
    let batch = Batch(for: table.info, capacity: 100)
    let reader = table.reader()
    var digests = ColumnDigests(for: table.info)
    for first in stride(from: 0, to: table.count, by: 100) {
      reader.read(first..<min(first + 100, table.count), into: batch)
      digests.add(batch, showing: [false, false, false, false]) { _, _ in }
    }
    #expect(digests.columns == (0..<4).map { table.digest(column: $0) })
  }

  @Test func showsTheCellsThatWereAskedFor() {
    let table = Self.scrolls(keyLength: 1)
    let batch = Batch(for: table.info, capacity: 600)
    table.reader().read(0..<600, into: batch)
    var digests = ColumnDigests(for: table.info)
    var shown: [Int: [String]] = [:]
    digests.add(batch, showing: [false, true, true, false]) { column, forms in
      for row in 0..<forms.count {
        shown[column, default: []].append(unsafe String(decoding: forms[row], as: UTF8.self))
      }
    }
    #expect(shown.keys.sorted() == [1, 2])
    #expect(shown[1] == (0..<600).map { "\($0 * 37)" })
    let length = 299 * 299 % 71
    #expect(shown[2]?[299] == "\(2 * length):\(String(repeating: "é", count: length))")
    #expect(shown[2]?[303] == "~")
  }

  private func expectEqual(_ table: TableSource, _ count: Int) {
    let batch = Batch(for: table.info, capacity: 1031)
    table.reader().read(0..<count, into: batch)
    var digests = ColumnDigests(for: table.info)
    digests.add(batch, showing: table.info.columns.map { _ in false }) { _, _ in }
    var reference = RowDigest(for: table.info)
    for column in table.info.columns.indices {
      #expect(
        digests.columns[column] == reference.digest(of: batch, column: column),
        "\(table.info.columns[column].name)")
    }
  }
}
