import Testing

@testable import Storage

@Suite struct CSVFileTests {
  private func read(_ text: String) throws -> [[String?]] {
    let file = try CSVFile(Array(text.utf8), path: "table.csv")
    var rows: [[String?]] = [file.columns]
    var fields: [CSVFile.Field] = []
    for row in 0..<file.count {
      try file.split(row: row, into: &fields)
      rows.append(
        fields.map { $0.isNull ? nil : String(decoding: file.content(of: $0), as: UTF8.self) })
    }
    return rows
  }

  @Test(arguments: ["\r\n", "\n"], [true, false])
  func readsFieldsBareAndQuoted(end: String, isClosed: Bool) throws {
    let lines = [
      "a,b,c", "1,,\"\"", "\"x,y\",\"say \"\"no\"\"\",\"two\(end)lines\"", "é,\"\"\"\",'",
    ]
    let text = lines.joined(separator: end) + (isClosed ? end : "")
    #expect(
      try read(text) == [
        ["a", "b", "c"], ["1", nil, ""], ["x,y", "say \"no\"", "two\(end)lines"], ["é", "\"", "'"],
      ])
  }

  @Test func aHeaderAloneHasNoRows() throws {
    #expect(try read("a,b\r\n") == [["a", "b"]])
  }

  @Test(arguments: ["", "a,b\r\n1\r\n", "a,b\r\n1,2,3\r\n", "a,b\r\n1,\"2\r\n"])
  func whatIsBrokenIsRefused(text: String) {
    #expect(throws: StoreError.self) { try read(text) }
  }
}
