import Testing

@testable import Fixtures

@Suite struct ColumnTests {
  @Test(
    arguments: [
      ("id", "text", .text), ("square", "uint32", .integers), ("debt", "int32?", .integers),
      ("price", "decimal(18,2)", .integers), ("fee", "decimal(18,2)?", .integers),
      ("begin", "date", .integers), ("end", "date?", .integers), ("made", "datetime", .integers),
      ("seen", "datetime?", .integers), ("even", "bool", .integers), ("colour", "text", .codes),
      ("tint", "text?", .codes), ("size", "text", .codes), ("spare", "text?", .codes),
      ("grade", "enum(a|b)", .codes), ("mark", "enum(a|b)?", .codes), ("currency", "text", .codes),
      ("label", "text", .text), ("note", "text?", .text), ("sizes", "text[]", .lists),
      ("number", "text", .keys), ("twice", "text", .keys), ("origin", "text?", .keys),
    ] as [(String, String, ColumnLayout)])
  func declaresItsTypeAndLayout(name: String, type: String, layout: ColumnLayout) throws {
    let info = Specimens.world(count: 1).info
    let column = try #require(info.columns.first { $0.name == name })
    #expect("\(column.type)\(column.isNullable ? "?" : "")" == type)
    #expect(column.layout == layout)
    #expect(column.version == 1)
  }

  @Test func labelsAreTheCasesInWords() {
    #expect(Specimen.Size.labels == ["small", "medium", "extra-large"])
    #expect(Specimen.Size(label: "extra-large") == .extraLarge)
    #expect(Specimen.Size(label: "extraLarge") == nil)
  }

  @Test func choicesExpectTheirLabels() throws {
    let info = Specimens.world(count: 1).info
    let column = try #require(info.columns.first { $0.name == "size" })
    guard case .oneOf(let labels) = column.expectations.first else {
      Issue.record("a choice is one of its labels")
      return
    }
    #expect(labels == Specimen.Size.labels)
  }

  @Test func keysAreUniqueAndReferencesPointSomewhere() throws {
    let info = Specimens.world(count: 1).info
    let columns = info.columns.suffix(3)
    guard case .unique = columns.first?.expectations.first else {
      Issue.record("a key is unique")
      return
    }
    #expect(columns.map { $0.reference?.table } == [nil, info.path, info.path])
  }

  @Test func keepsItsVersion() {
    let column = Column<Int, Specimen>.bool("even", "Whether even", version: 3) { _ in true }
    #expect(column.info.version == 3)
  }

  @Test(
    arguments: [
      (Int(-7).cell, -7), (Int64.min.cell, .min), (Int32(-7).cell, -7), (UInt8(255).cell, 255),
      (true.cell, 1), (false.cell, 0), (Day(-3).cell, -3), (Instant(-9).cell, -9),
      (Money(cents: -11).cell, -11),
    ] as [(Int64, Int64)])
  func valuesAreKeptAsIntegers(cell: Int64, integer: Int64) {
    #expect(cell == integer)
  }
}
