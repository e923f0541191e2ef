import Fixtures
import Testing

@testable import Validate

@Suite struct ColumnProfileTests {
  private static func profiles(jobs: Int, batchSize: Int) throws -> [String: ColumnProfile] {
    let table = try SnapshotMaker(jobs: jobs, batchSize: batchSize)
      .snapshot(of: Curiosities.dataset, scale: .tiny, seed: 42).tables[0]
    return Dictionary(uniqueKeysWithValues: table.columns.map { ($0.name, $0.profile) })
  }

  @Test(arguments: [(1, 5000), (1, 1), (3, 333), (2, 1024)])
  func saysWhatValuesAreLike(jobs: Int, batchSize: Int) throws {
    let profiles = try Self.profiles(jobs: jobs, batchSize: batchSize)
    func expect(_ column: String, _ expected: ColumnProfile) {
      #expect(profiles[column] == expected, "\(column)")
    }
    func often(_ values: [(String, Int)]) -> [ColumnProfile.Frequent] {
      values.map { ColumnProfile.Frequent(value: $0, count: $1) }
    }
    expect(
      "id",
      ColumnProfile(
        nulls: 0, distinct: .moreThan(1000), min: "0", max: "4999", sum: "12497500", top: []))
    expect(
      "text",
      ColumnProfile(
        nulls: 0, distinct: .exactly(8), min: "", max: "日本語", sum: nil,
        top: often([("", 625), (" lead", 625), ("Zoë", 625)])))
    expect(
      "note",
      ColumnProfile(
        nulls: 1000, distinct: .exactly(4), min: "1", max: "4", sum: nil,
        top: often([("1", 1000), ("2", 1000), ("3", 1000)])))
    expect(
      "none",
      ColumnProfile(nulls: 5000, distinct: .exactly(0), min: nil, max: nil, sum: nil, top: []))
    expect(
      "pooled",
      ColumnProfile(
        nulls: 0, distinct: .exactly(2), min: "a", max: "b", sum: nil,
        top: often([("b", 3333), ("a", 1667)])))
    expect(
      "spare",
      ColumnProfile(nulls: 5000, distinct: .exactly(0), min: nil, max: nil, sum: nil, top: []))
    expect(
      "cents",
      ColumnProfile(
        nulls: 0, distinct: .moreThan(1000), min: "-0.05", max: "2499.45", sum: "6248500.00",
        top: []))
    expect(
      "mills",
      ColumnProfile(
        nulls: 0, distinct: .moreThan(1000), min: "-4.999", max: "0.000", sum: "-12497.500",
        top: []))
    expect(
      "wide",
      ColumnProfile(
        nulls: 1, distinct: .exactly(1), min: "9223372036854775807", max: "9223372036854775807",
        sum: "46107636812237024259193", top: []))
    expect(
      "even",
      ColumnProfile(
        nulls: 0, distinct: .exactly(2), min: "0", max: "1", sum: "2500",
        top: often([("0", 2500), ("1", 2500)])))
    expect(
      "day",
      ColumnProfile(
        nulls: 0, distinct: .exactly(400), min: "1969-06-15", max: "1970-07-19", sum: nil, top: []))
    expect(
      "at",
      ColumnProfile(
        nulls: 0, distinct: .moreThan(1000), min: "1969-12-31 23:59:55",
        max: "1970-01-01 01:23:14", sum: nil, top: []))
    expect(
      "list",
      ColumnProfile(
        nulls: 0, distinct: .exactly(3), min: nil, max: nil, sum: nil,
        top: often([("[]", 2000), ("[\"x\\\"]\"]", 1500), ("[\"x\\\"]\",\"\"]", 1500)])))
  }

  @Test func countsExactlyUpToABound() throws {
    let profiles = try Self.profiles(jobs: 3, batchSize: 100)
    #expect(profiles["often"]?.distinct == .exactly(1000))
    #expect(profiles["oftener"]?.distinct == .moreThan(1000))
    #expect(profiles["word"]?.distinct == .exactly(1000))
    #expect(profiles["words"]?.distinct == .moreThan(1000))
    #expect(profiles["words"]?.max == "999")
  }

  @Test func cutsLongTextsAndShowsTheRestAsItIs() throws {
    for length in [0, 1, 47, 48] {
      let text = String(repeating: "é", count: length)
      #expect(excerpt(of: Array(text.utf8)) == text)
    }
    let text = String(repeating: "é", count: 49)
    #expect(excerpt(of: Array(text.utf8)) == "\(text.dropLast(2))…")
  }

  @Test func rareValuesAreShownWhereThereAreFew() {
    func top(_ counts: [Int]) -> [String] {
      ColumnProfile.top(
        of: counts.enumerated().map { (value: $0.offset, count: $0.element) }, by: <,
        shown: String.init
      ).map(\.description)
    }
    #expect(top([1000, 2, 3]) == ["0 ×1000", "2 ×3", "1 ×2"])
    #expect(top([1000, 1, 1]) == ["0 ×1000"])
    #expect(top([1000]).isEmpty)
    #expect(top([1, 1, 1]).isEmpty)
    #expect(top([7, 9, 9, 7, 9, 9]) == ["1 ×9", "2 ×9", "4 ×9"])
    let rest = Array(repeating: 2, count: 11)
    #expect(top([20, 3] + rest) == ["0 ×20", "1 ×3", "2 ×2"])
    #expect(top([2000, 3] + rest) == ["0 ×2000"])
  }

  @Test func anEmptyTableHasNothingToSay() throws {
    let table = try SnapshotMaker(jobs: 2)
      .snapshot(of: Curiosities.dataset, scale: .tiny, seed: 42).tables[1]
    #expect(table.rows == 0 && table.digest == TableDigest().description)
    for column in table.columns {
      #expect(
        column.profile
          == ColumnProfile(
            nulls: 0, distinct: .exactly(0), min: nil, max: nil, sum: nil, top: []))
    }
  }
}
