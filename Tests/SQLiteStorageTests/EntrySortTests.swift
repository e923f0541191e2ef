import Fixtures
import Storage
import Testing

@testable import SQLiteStorage

/// Indexes of texts that are hard to tell apart; SQLite says whether they are in order.
@Suite struct EntrySortTests {
  /// A text of a row, in no order; nil for none.
  enum Texts: String, CaseIterable, Sendable {
    /// Digits behind the same letters, as in most keys.
    case keys
    /// The same, and every third is missing.
    case missing
    /// Each begins as others do, and is longer or shorter.
    case prefixes
    /// What tells them apart comes after more bytes than are looked at first.
    case late
    /// Some end in zeros, and some in the largest byte.
    case extremes
    /// Two texts, of which the first and last rows have the larger.
    case few
    case allAlike
    case empty

    func text(_ number: Int) -> [UInt8]? {
      switch self {
      case .keys: Array("STORE_\(String(100_000 + number).dropFirst())".utf8)
      case .missing: number % 3 == 0 ? nil : Array("C\(number)".utf8)
      case .prefixes: Array("ENTITY_NL_HOLDING_\(number)".utf8.prefix(number % 23))
      case .late: Array("A\(number % 2)LONG_WAY_TO_GO_\(number)".utf8)
      case .extremes:
        [65] + Array(repeating: number % 2 == 0 ? 0 : 255, count: number % 12)
      case .few: [number / 2 % 2 == 0 ? 67 : 65]
      case .allAlike: Array("SAME".utf8)
      case .empty: number % 2 == 0 ? [] : nil
      }
    }
  }

  @Test(arguments: Texts.allCases, [1, 2, 777])
  func entriesAreInOrder(of texts: Texts, rows: Int) throws {
    let dataset = Dataset("sorted", "Texts.", version: 1, model: { _, _, _ in rows }) {
      Database("sorted", system: "sorted", "All of them.") {
        Table<Int, Int>(
          "rows", "A row.", count: { $0 },
          columns: [
            .text(
              "id", "The key", .unique, write: { row, _, out in out.append(Int64(row)) }),
            .textOrNull("text", "Something to sort", .references("sorted.rows")) {
              row, count, out in
              guard let text = texts.text(row * 7919 % count) else { return false }
              for byte in text { out.append(byte) }
              return true
            },
          ]
        ) { _, row in row }
      }
    }
    let fixture = try SQLiteFixture(dataset.world(seed: 1, scale: .tiny), indexes: .all)
    let indexes = "SELECT count(*) FROM sorted.sqlite_schema WHERE type = 'index'"
    #expect(try fixture.scalar(indexes) == .integer(2))
    #expect(try fixture.rows("PRAGMA sorted.integrity_check").map { $0[0].text } == ["ok"])
  }
}
