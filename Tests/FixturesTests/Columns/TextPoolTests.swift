import Fixtures
import Testing

@Suite struct TextPoolTests {
  @Test func keepsItsTextsInOrder() {
    let texts = ["", "Zoë", "a", "", "日本"]
    let pool = TextPool(texts)
    #expect(pool.count == 5)
    #expect((0..<pool.count).map { pool[$0] } == texts)
    #expect(pool.starts == [0, 0, 4, 5, 5, 11])
    #expect(pool.bytes == Array(texts.joined().utf8))
  }

  @Test func mayBeEmpty() {
    #expect(TextPool([] as [String]).count == 0)
  }

  @Test func takesTheLinesOfALiteral() {
    let pool = TextPool(
      lines: """
        one

        two
        """)
    #expect((0..<pool.count).map { pool[$0] } == ["one", "", "two"])
  }
}
