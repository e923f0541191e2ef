import Fixtures
import Storage
import TestSupport
import Testing

@testable import Validate

/// A year of a town's weather: 366 days at each of some stations, and readings with a key of every
/// orderable type.
@Suite struct CompositeKeyTests {
  private static let days: [Column<Int, Int>] = [
    .date("day", "When") { (row: Int) -> Day in Day(2024, 1, 1) + row / 4 },
    .text("station", "Where") { (row: Int, _, out: inout TextBuffer) in
      out.append(string: "S\(row % 4)")
    },
    .integer("sun", .uint16, "Minutes of sun") { (row: Int) -> Int in row * 7 % 600 },
    .textList("sky", "What was seen") { (row: Int, _, out: inout ListWriter) in
      for item in 0..<row % 3 { out.item { $0.append(string: "cloud \(item)") } }
    },
  ]

  private static let readings: [Column<Int, Int>] = [
    .integer("level", .int(bits: 32), "How high") { (row: Int) -> Int in row / 100 - 5 },
    .money("price", "What it cost") { (row: Int) -> Money in
      Money(cents: Int64(row / 10 % 10 * 5 - 20))
    },
    .dateTime("moment", "When") { (row: Int) -> Instant in Instant(Int64(row % 10 * 86_399)) },
    .bool("checked", "Whether by hand") { (row: Int) -> Bool in row < 0 },
    .integer("value", .uint64, "What was read") { (row: Int) -> Int in row },
  ]

  static let dataset = Dataset(
    "weather", "A town's weather.", version: 1, model: { _, _, _ in 0 }
  ) {
    Database<Int>("weather", system: "weather", "What was measured.") {
      Table<Int, Int>(
        "days", "A day at a station.", keyLength: 2, count: { _ in 1464 }, columns: days,
        row: { _, row in row })
      Table<Int, Int>(
        "readings", "A reading.", keyLength: 4, count: { _ in 1000 }, columns: readings,
        row: { _, row in row })
    }
  }

  let world = Self.dataset.world(seed: 1, scale: .tiny)

  private func difference(
    _ path: TablePath, isLoose: Bool = false, after sql: String
  ) throws -> TableDifference {
    var result: TableDifference?
    try withTemporaryDirectory { directory in
      let planted = try Planted(world, in: directory)
      if isLoose { try planted.loosen(path) }
      try planted.execute("weather", sql)
      result = try planted.difference(path)
    }
    return try #require(result)
  }

  @Test(arguments: ["weather.days", "weather.readings"] as [TablePath], [false, true])
  func nothingDiffers(path: TablePath, isLoose: Bool) throws {
    let difference = try difference(path, isLoose: isLoose, after: "SELECT 1")
    #expect(difference.outcome == .equal)
  }

  @Test(arguments: [false, true])
  func eachKindOfDifferenceIsFound(isLoose: Bool) throws {
    let difference = try difference(
      "weather.days", isLoose: isLoose,
      after: """
        DELETE FROM days WHERE day = '2024-01-01' AND station = 'S0';
        UPDATE days SET sun = 601 WHERE day = '2024-06-01' AND station = 'S2';
        UPDATE days SET sky = '["fog"]' WHERE day = '2024-06-01' AND station = 'S3';
        UPDATE days SET sky = 'fog' WHERE day = '2024-06-02' AND station = 'S0';
        INSERT INTO days VALUES ('2024-12-31', 'S4', 1, '[]'), ('2023-12-31', 'S0', 2, '[ ]');
        """)
    #expect(
      difference.lines == [
        "extra 2023-12-31,S0: sun 2, sky []",
        "missing 2024-01-01,S0: sun 0, sky []",
        "changed 2024-06-01,S2: sun 70 → 601",
        "changed 2024-06-01,S3: sky [\"cloud 0\",\"cloud 1\"] → [\"fog\"]",
        "changed 2024-06-02,S0: sky [] → fog (text)",
        "extra 2024-12-31,S4: sun 1, sky []",
      ])
    #expect(difference.columnWords == ["sun values", "sky misfits"])
    #expect(
      difference.rows[2].foundQuery
        == "SELECT * FROM weather.days WHERE day = '2024-06-01' AND station = 'S2'")
  }

  @Test func aListIsComparedByItsItems() throws {
    let difference = try difference(
      "weather.days", after: "UPDATE days SET sky = replace(sky, ',', ' , ')")
    #expect(difference.outcome == .equal)
  }

  @Test func anEmptyPartOfAKeyIsNoKey() throws {
    let difference = try difference(
      "weather.days", isLoose: true,
      after: "UPDATE days SET station = NULL WHERE day = '2024-06-01' AND station = 'S2'")
    #expect(
      difference.lines.map { $0.prefix(24) } == [
        "extra 2024-06-01,NULL: s", "missing 2024-06-01,S2: s",
      ])
  }

  @Test func keysOfNumbersAreOrderedAsNumbers() throws {
    let difference = try difference(
      "weather.readings",
      after: """
        UPDATE readings SET value = 7 WHERE level = -3 AND price = -0.05
          AND moment = '1970-01-04 23:59:56';
        INSERT INTO readings VALUES (-100, 0, '1970-01-01 00:00:00', 1, 5)
        """)
    #expect(
      difference.lines == [
        "extra -100,0.00,1970-01-01 00:00:00,true: value 5",
        "changed -3,-0.05,1970-01-04 23:59:56,false: value 234 → 7",
      ])
  }
}
