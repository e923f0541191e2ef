import Testing

@testable import Fixtures

@Suite struct ColumnBufferTests {
  /// Rows 0…9 of the specimens in one batch.
  static func batch(_ rows: Range<Int> = 0..<10, capacity: Int = 10) -> (TableSource, Batch) {
    let table = Specimens.world(count: 40)
    let batch = Batch(for: table.info, capacity: capacity)
    table.reader().read(rows, into: batch)
    return (table, batch)
  }

  @Test func marksNulls() throws {
    let (table, batch) = Self.batch()
    for name in Specimens.nullable {
      let column = try #require(table.info.columns.firstIndex { $0.name == name })
      let buffer = batch.columns[column]
      #expect((0..<10).map(buffer.isNull) == (0..<10).map { $0 % 3 == 2 }, "\(name)")
    }
  }

  @Test func hasNoMaskWithoutNulls() {
    let (table, batch) = Self.batch()
    for (column, buffer) in zip(table.info.columns, batch.columns) {
      #expect(buffer.nulls.isEmpty == !column.isNullable)
      #expect(column.isNullable || (0..<10).allSatisfy { !buffer.isNull($0) })
    }
  }

  @Test(arguments: [0..<10, 10..<20, 37..<40, 5..<6])
  func holdsWhatEachRowSays(rows: Range<Int>) {
    let (table, batch) = Self.batch(rows)
    #expect(batch.rows == rows && batch.count == rows.count && batch.capacity == 10)
    for (place, row) in rows.enumerated() {
      let cells = zip(table.info.columns, batch.columns).map { column, buffer in
        buffer.specimen(place, column.type)
      }
      #expect(cells == Specimen(row: row).cells)
    }
  }

  @Test func dropsWhatWasWrittenForNull() throws {
    let (table, batch) = Self.batch()
    let column = try #require(table.info.columns.firstIndex { $0.name == "note" })
    let buffer = batch.columns[column]
    #expect(buffer.textRange(2).isEmpty)
    #expect(!buffer.text.string.contains("unwritten"))
  }

  @Test func listsMayBeEmpty() throws {
    let (table, batch) = Self.batch(0..<5)
    let column = try #require(table.info.columns.firstIndex { $0.name == "sizes" })
    let buffer = batch.columns[column]
    #expect((0..<5).map { buffer.itemRange($0).count } == [0, 1, 2, 3, 0])
    #expect((0..<5).map { buffer.itemRange($0).lowerBound } == [0, 0, 1, 3, 6])
  }

  @Test func keepsNothingOfTheFormerRows() {
    let (table, used) = Self.batch()
    let fresh = Batch(for: table.info, capacity: 10)
    let reader = table.reader()
    for rows in [30..<40, 3..<4, 0..<0, 7..<12] {
      reader.read(rows, into: used)
      table.reader().read(rows, into: fresh)
      #expect(used.rows == rows)
      for (one, other) in zip(used.columns, fresh.columns) {
        #expect(one.text.string == other.text.string)
        if one.layout == .lists { #expect(one.ends == other.ends) }
      }
      var digest = RowDigest(for: table.info)
      let reused = digest.digest(of: used)
      #expect(reused == table.digest(rows: rows))
      #expect(reused.rows == rows.count)
    }
  }

  @Test func trapsOnRowsThatDoNotFit() async {
    await #expect(processExitsWith: .failure) { _ = ColumnBufferTests.batch(0..<11) }
    await #expect(processExitsWith: .failure) { _ = ColumnBufferTests.batch(35..<41) }
    await #expect(processExitsWith: .failure) { _ = ColumnBufferTests.batch(0..<0, capacity: 0) }
  }
}

extension ColumnBuffer {
  /// A cell as a string.
  fileprivate func specimen(_ row: Int, _ type: ColumnType) -> String {
    func string(_ range: Range<Int>) -> String {
      unsafe text.withBytes { bytes in unsafe String(decoding: bytes[range], as: UTF8.self) }
    }
    if isNull(row) { return "NULL" }
    return switch layout {
    case .integers: "\(integers[row])"
    case .codes: pool?[Int(integers[row])] ?? "no pool"
    case .keys: keyFormat?.key(of: Int(integers[row])) ?? "no format"
    case .text: string(textRange(row))
    case .lists: itemRange(row).map { string(textRange($0)) }.joined(separator: "+")
    }
  }
}
