import Fixtures
import Testing

@Suite struct ColumnTypeTests {
  @Test(
    arguments: [
      (.bool, "bool", .integers), (.int(bits: 64), "int64", .integers),
      (.uint8, "uint8", .integers),
      (.uint16, "uint16", .integers), (.uint32, "uint32", .integers),
      (.uint64, "uint64", .integers),
      (.money, "decimal(18,2)", .integers),
      (.decimal(precision: 9, scale: 1), "decimal(9,1)", .integers),
      (.text, "text", .text), (.date, "date", .integers), (.dateTime, "datetime", .integers),
      (.labels(["M", "F"]), "enum(M|F)", .codes), (.textList, "text[]", .lists),
    ] as [(ColumnType, String, ColumnLayout)])
  func isWrittenAsInTheDesign(type: ColumnType, text: String, layout: ColumnLayout) {
    #expect(type.description == text)
    #expect(type.layout == layout)
  }
}
