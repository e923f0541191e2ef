import ClickHouseSupport
import Fixtures
import Storage
import Testing
import Validate

@testable import ClickHouseStorage

/// What a server is asked in other words than SQLite comes to the same number of rows.
@Suite struct WrittenOtherwiseTests {
  /// A stop of a walk through some towns, most of which break some law.
  struct Stop: Sendable {
    static let path = TablePath("walk", "stops")
    private static let towns = ["Aa", "Be", "Ce", "De", "Ee", "F'f", "Ge", "He"]

    let row: Int

    var town: String? { row % 11 == 0 ? nil : Self.towns[row % 8] }

    static let dataset = Dataset("walk", "A walk.", version: 1, model: { _, _, _ in 400 }) {
      Database("walk", system: "walk", "A walk.") {
        Table(
          "stops", "A stop.", count: { $0 },
          columns: [
            .key("stop_id", "The key", from: { _ in KeyFormat("STOP_", digits: 4) }, row: \.row),
            .integer("number", .uint16, "Its number") { $0.row },
            .textOrNull("town", "Where, if anywhere") { stop, _, output in
              output.append(string: stop.town ?? "")
              return stop.town != nil
            },
            .integer("post", .uint8, "A number of a house") { $0.row % 50 },
            .dateTime("at", "When") { Instant(1_700_000_000 + Int64($0.row / 3 * 30)) },
            .integer("gap", .uint8, "How long until the next one") { $0.row % 31 },
          ],
          laws: laws
        ) { _, row in Stop(row: row) }
      }
    }

    private static let laws: [Law] = [
      .holds("lists", "Values in lists.", "post = case town \(branches { "\($0 * 3)" }) end + 1"),
      .holds(
        "lists-else", "Values in lists, and another.",
        "post > case town \(branches { "\($0 * 3)" }) else 7 end"),
      .holds(
        "forms", "Conditions of two forms.",
        "case town \(branches { $0 < 4 ? "(post between \($0) and \($0 * 9))" : "(post > \($0))" }) end"
      ),
      .holds(
        "forms-else", "Conditions of one form, and another.",
        "case town \(branches { "(post < \($0 * 8) or not gap > \($0))" }) else (gap = 3) end"),
      .holds(
        "texts", "Texts in lists.",
        "town = case town \(branches { "'\($0 % 2 == 0 ? towns[$0].quoted : "no")'" }) end"),
      .matched(
        "previous", "It follows another.", where: "number > 0", in: path,
        on: ["number - 1": "number"], when: "seconds(other.at, at) = other.gap"),
      .matched(
        "twin", "It has a twin.", in: path, on: ["town": "town", "gap": "post"],
        when: "other.gap < 20 and post > 3"),
      .matched(
        "later", "Somebody is there later.", where: "gap > 2", in: path, on: ["town": "town"],
        when: "other.at > at and other.post < 9"),
    ]

    private static func branches(_ value: (Int) -> String) -> String {
      towns.indices.map { "when '\(towns[$0].quoted)' then \(value($0))" }.joined(separator: " ")
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func breaksTheSameNumberOfRows(on server: ClickHouseServer) throws {
    try CopiedData.with(Stop.dataset, on: server, as: "walked") { walk in
      func lines(_ report: ValidationReport) -> [String] {
        report.findings.map { "\($0.check): \($0.outcome.rawValue), \($0.rows ?? 0) rows" }
      }
      let onServer = lines(try Validator(walk.world).validate(walk.onServer))
      let inSQLite = lines(try Validator(walk.world).validate(walk.inSQLite))
      #expect(zip(onServer, inSQLite).filter { $0 != $1 }.map { "\($0) or \($1)" } == [])
      #expect(onServer.filter { $0.contains("fail") }.count == 8, "\(onServer)")
    }
  }

  @Test func asksForNoCaseAndNoJoin() throws {
    let version = try #require(ServerVersion("18.16.1"))
    let dialect = ClickHouseQueryDialect(prefix: "", version: version)
    let world = Stop.dataset.world(seed: 42, scale: .tiny)
    let text = try Validator(world).statements(for: dialect).joined(separator: "\n")
    #expect(text.split(separator: "WHEN (t.`town` = ").dropFirst().map { $0.prefix(80) } == [])
    #expect(text.split(separator: "transform(").count > 5)
    // Only what compares two moments needs one.
    #expect(text.split(separator: "INNER JOIN").count == 2)
  }
}

extension String {
  /// The text as it stands in quotes.
  fileprivate var quoted: String { replacing("'", with: "''") }
}
