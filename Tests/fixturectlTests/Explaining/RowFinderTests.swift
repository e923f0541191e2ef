import Fixtures
import Storage
import TestSupport
import Testing

@testable import fixturectl

@Suite struct RowFinderTests {
  static let tables =
    EuroStyle.dataset.world(seed: 42, scale: .tiny).tables
    + Library.dataset.world(seed: 42, scale: .tiny).tables

  /// The law that the search rests on: rows come in the order of their keys.
  @Test(arguments: tables.indices)
  func findsEveryRowOfATable(_ index: Int) {
    let source = RowFinderTests.tables[index]
    let finder = RowFinder(source)
    let step = max(1, source.count / 50)
    for row in Array(stride(from: 0, to: source.count, by: step)) + [source.count - 1] {
      let key = Array(finder.values(ofRow: row).prefix(source.info.keyLength))
      #expect(finder.find(key) == .found(row: row), "\(source.info.path) \(finder.key(ofRow: row))")
    }
  }

  @Test(arguments: tables.indices)
  func readsKeysAsItWritesThem(_ index: Int) {
    let source = RowFinderTests.tables[index]
    let finder = RowFinder(source)
    for (column, value) in zip(source.info.key, finder.values(ofRow: source.count / 2)) {
      #expect(column.type.value(of: column.type.text(of: value)) == value)
    }
  }

  @Test func saysWhereAMissingKeyWouldBe() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let finder = RowFinder(try #require(world["lending.members"]))
    #expect(finder.find([.text("MEMBER_00000")]) == .missing(before: 0))
    #expect(finder.find([.text("MEMBER_00001x")]) == .missing(before: 1))
    #expect(finder.find([.text("Z")]) == .missing(before: 3))
  }
}
