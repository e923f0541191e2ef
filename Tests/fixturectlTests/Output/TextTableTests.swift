import Testing

@testable import fixturectl

@Suite struct TextTableTests {
  @Test func alignsItsColumns() {
    var table = TextTable([("table", .left), ("rows", .right), ("", .left)])
    table.add(["shop.orders", "7", "x"])
    table.add(["ä", "1,200", ""])
    table.rule()
    table.add(["2 tables", "1,207", ""])
    #expect(
      table.text == """
        table         rows
        ───────────  ─────  ─
        shop.orders      7  x
        ä            1,200
        ───────────  ─────  ─
        2 tables     1,207

        """)
  }
}
