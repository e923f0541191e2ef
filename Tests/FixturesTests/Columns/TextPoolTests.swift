import Testing

@testable import Fixtures

@Suite struct TextPoolTests {
  @Test func keepsItsTextsInOrder() {
    let texts = ["", "Zoë", "a", "", "日本"]
    let pool = TextPool(texts)
    #expect(pool.count == 5)
    #expect((0..<pool.count).map { pool[$0] } == texts)
    #expect(pool.starts == [0, 0, 4, 5, 5, 11])
    #expect(pool.bytes.starts(with: texts.joined().utf8))
    #expect(pool.bytes.count == 11 + TextCursor.slack)
  }

  @Test func writesTextsByNumber() {
    let pool = TextPool(count: 3) { index, out in
      for _ in 0..<index { out.append("é") }
    }
    #expect((0..<pool.count).map { pool[$0] } == ["", "é", "éé"])
    #expect(pool.longest == 4 && pool.bytes.count == 6 + TextCursor.slack)
  }

  @Test func rewritesItsTexts() {
    let pool = TextPool(["a", "", "Zoë"])
    let lengths = unsafe pool.rewritten(atMost: { $0 + 20 }) { text, cursor in
      cursor.natural(UInt64(text.count))
      for index in text.indices { unsafe cursor.byte(text[index]) }
    }
    #expect((0..<3).map { lengths[$0] } == ["1a", "0", "4Zoë"])
    #expect(lengths.longest == 5)
  }

  @Test func formsAreMadeOncePerPool() {
    let (one, other) = (TextPool(["a"]), TextPool(["a"]))
    var forms = PoolForms(columns: 2)
    var made = 0
    for (pool, column) in [(one, 0), (one, 0), (other, 0), (one, 1), (one, 1)] {
      let form = forms.forms(of: pool, column: column) { pool in
        made += 1
        return TextPool(["b"] + (0..<pool.count).map { pool[$0] })
      }
      #expect(form.count == 2)
    }
    #expect(made == 3)
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
