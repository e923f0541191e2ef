import Testing

@testable import ClickHouseStorage

@Suite struct NativeReaderTests {
  /// `SELECT 1 AS a, toNullable('x') AS b, [1, 2] AS c`, as ClickHouse 18.16.1 sends it.
  private static let block: [UInt8] =
    [3, 1, 1, 0x61, 5] + Array("UInt8".utf8) + [1, 1, 0x62, 0x10]
    + Array("Nullable(String)".utf8) + [0, 1, 0x78, 1, 0x63, 12] + Array("Array(UInt8)".utf8)
    + [2, 0, 0, 0, 0, 0, 0, 0, 1, 2]

  private func rows(_ chunks: [[UInt8]]) throws -> [[ClickHouseValue]] {
    var rest = chunks[...]
    var reader = NativeReader { rest.popFirst() }
    var rows: [[ClickHouseValue]] = []
    while let columns = try reader.block() {
      for row in 0..<(columns.first?.cells.count ?? 0) {
        rows.append(columns.map { $0.cells[row] })
      }
    }
    return rows
  }

  @Test(arguments: [1, 7, 1000])
  func readsBlocksHoweverTheyAreCut(_ size: Int) throws {
    let bytes = Self.block + Self.block
    let chunks = stride(from: 0, to: bytes.count, by: size).map {
      Array(bytes[$0..<min($0 + size, bytes.count)])
    }
    let row: [ClickHouseValue] = [
      .integer(1), .text([0x78]), .list([.integer(1), .integer(2)]),
    ]
    #expect(try rows(chunks) == [row, row])
  }

  @Test func failsAtAnEndWithinABlock() {
    for length in 1..<Self.block.count {
      #expect(throws: NativeReader.Failure.self) {
        try rows([Array(Self.block.prefix(length))])
      }
    }
  }

  @Test(arguments: [
    ("Decimal(18, 2)", NativeType.decimal(bytes: 8, scale: 2)),
    ("DateTime('UTC')", .uint(bytes: 4)),
    ("Enum8('a\\'b' = -1, 'c' = 2)", .labels([-1: Array("a'b".utf8), 2: [0x63]], bytes: 1)),
    ("Array(Nullable(Int128))", .list(.nullable(.int(bytes: 16)))),
    ("Tuple(UInt8, String)", .tuple([.uint(bytes: 1), .text])),
    ("Tuple(n UInt8, s String)", .tuple([.uint(bytes: 1), .text])),
  ])
  func readsTypes(_ name: String, _ type: NativeType) {
    #expect(NativeType(name) == type)
  }

  @Test(arguments: [
    "", "Int7", "Array(", "Array(Int8", "Map(Int8, Int8)", "Decimal(99, 2)", "Int8x",
  ])
  func refusesOtherTypes(_ name: String) {
    #expect(NativeType(name) == nil)
  }

  @Test func keepsDigitsAndSigns() throws {
    let bytes =
      [1, 1, 1, 0x61, 14] + Array("Decimal(18, 2)".utf8) + Array(repeating: 0xff, count: 8)
    #expect(try rows([bytes])[0][0].description == "-0.01")
  }
}
