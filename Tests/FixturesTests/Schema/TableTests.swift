import Testing

@testable import Fixtures

@Suite struct TableTests {
  @Test func describesItself() {
    let info = Specimens.world(count: 7).info
    #expect(info.path == "museum.specimens")
    #expect(info.meaning == "One of everything.")
    #expect(info.keyLength == 1)
    #expect(info.key.map(\.name) == ["id"])
    #expect(info.columns.count == 23)
  }

  @Test func givesTheFactsOfItsRows() {
    #expect(Specimens.table.rows(of: 9).map(\.row) == Array(0..<9))
    #expect(Specimens.table.rows(of: 9, 3..<5).map(\.row) == [3, 4])
  }

  @Test(arguments: [1, 2, 7, 40, 1000])
  func batchesMakeNoDifference(size: Int) {
    let table = Specimens.world(count: 40)
    #expect(table.digest(batchSize: size) == table.digest(batchSize: 40))
  }

  @Test func partsAddUpInAnyOrder() {
    let table = Specimens.world(count: 40)
    var sum = TableDigest()
    for rows in [13..<29, 0..<13, 29..<40] { sum.add(table.digest(rows: rows)) }
    #expect(sum == table.digest())
  }

  @Test func readersDoNotShareAnything() {
    let table = Specimens.world(count: 40)
    let readers = [table.reader(), table.reader()]
    let batches = readers.map { _ in Batch(for: table.info, capacity: 20) }
    readers[0].read(0..<20, into: batches[0])
    readers[1].read(20..<40, into: batches[1])
    var digest = RowDigest(for: table.info)
    var sum = digest.digest(of: batches[0])
    sum.add(digest.digest(of: batches[1]))
    #expect(sum == table.digest())
  }

  @Test func trapsWithoutAKey() async {
    await #expect(processExitsWith: .failure) {
      _ = Table<Int, RowNumber>(
        "keyless", "No key.", keyLength: 0, count: { $0 },
        columns: [.integer("n", .uint8, "A number", in: 0...9)])
    }
    await #expect(processExitsWith: .failure) {
      _ = Table<Int, RowNumber>(
        "keyless", "A key longer than the row.", keyLength: 2, count: { $0 },
        columns: [.integer("n", .uint8, "A number", in: 0...9)])
    }
  }
}
