import TestSupport
import Testing

@testable import Fixtures

/// Columns of one dataset must not be equal or correlated by accident.
@Suite struct StreamIndependenceTests {
  static let rows = 4096

  /// The streams of all columns of the library, by name.
  static func streams(seed: Seed) -> [(name: String, stream: Stream)] {
    Library.dataset.world(seed: seed, scale: .tiny).tables.flatMap { table in
      table.info.columns.map { column in
        let name = "\(table.info.path).\(column.name)@\(column.version)"
        return (name, Stream(seed: seed, path: name))
      }
    }
  }

  /// Each pair of streams, once.
  static func pairs(seed: Seed) -> [(name: String, one: Stream, other: Stream)] {
    let streams = streams(seed: seed)
    return streams.indices.flatMap { one in
      streams[(one + 1)...].map { other in
        ("\(streams[one].name) and \(other.name)", streams[one].stream, other.stream)
      }
    }
  }

  @Test(arguments: [0, 1, 42, Seed(.max)])
  func noTwoColumnsAreEqual(seed: Seed) {
    let streams = Self.streams(seed: seed)
    #expect(streams.count == 11)
    let bits = streams.flatMap { stream in (0..<1000).map { stream.stream.bits($0) } }
    #expect(Set(bits).count == bits.count)
    #expect(Set(streams.map(\.stream.gamma)).count == streams.count)
  }

  @Test(arguments: [0, 1, 42, Seed(.max)], [0, 1, -1, 7])
  func firstBitsOfTwoColumnsAgreeInHalfTheRows(seed: Seed, shift: Int) {
    for (name, one, other) in Self.pairs(seed: seed) {
      let agreeing = (8..<8 + Self.rows).count { row in
        one.bits(row) >> 63 == other.bits(row + shift) >> 63
      }
      // Half the rows, give or take five standard deviations of √rows / 2 = 32.
      #expect(abs(agreeing - Self.rows / 2) <= 160, "\(name)")
    }
  }

  @Test(arguments: [0, 1, 42, Seed(.max)])
  func secondDrawsOfTwoColumnsAgreeInHalfTheRows(seed: Seed) {
    for (name, one, other) in Self.pairs(seed: seed) {
      let agreeing = (0..<Self.rows).count { row in
        var first = one.draws(row)
        var second = other.draws(row)
        return first.next() >> 63 == second.next() >> 63
      }
      #expect(abs(agreeing - Self.rows / 2) <= 160, "\(name)")
    }
  }

  @Test func successiveRowsOfAColumnAgreeInHalfTheRows() {
    for (name, stream) in Self.streams(seed: 42) {
      for bit in 0..<64 as Range<UInt64> {
        let agreeing = (0..<Self.rows).count { row in
          (stream.bits(row) ^ stream.bits(row + 1)) >> bit & 1 == 0
        }
        #expect(abs(agreeing - Self.rows / 2) <= 160, "\(name), bit \(bit)")
      }
    }
  }

  @Test func anotherSeedIsAnotherDraw() {
    for (one, other) in zip(Self.streams(seed: 1), Self.streams(seed: 2)) {
      let agreeing = (0..<Self.rows).count { row in
        one.stream.bits(row) >> 63 == other.stream.bits(row) >> 63
      }
      #expect(abs(agreeing - Self.rows / 2) <= 160, "\(one.name)")
    }
  }
}
