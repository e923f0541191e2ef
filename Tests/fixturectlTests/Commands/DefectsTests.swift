import Foundation
import Testing

@testable import fixturectl

/// `fixturectl make --defects`, run within this process.
@Suite struct DefectsTests {
  static let wishes = """
    {"seed": 7, "defects": [
      {"kind": "orphan", "table": "orders", "column": "customer_id", "rows": 3},
      {"kind": "null", "table": "eurostyle_operational.customers", "column": "email"},
      {"kind": "duplicate", "table": "order_lines", "rows": 2},
      {"kind": "mistyped", "table": "inventory", "column": "quantity_on_hand"}]}
    """

  @Test func whatIsPlantedIsListedAndFound() async throws {
    try await withTemporaryDirectory { directory in
      let made = try make(DefectsTests.wishes, in: directory)
      #expect(made.code == 0, "\(made.messages)")
      #expect(made.messages.contains("7 defects planted"))
      let data = try #require(contents(of: "\(directory)/data/fixturectl-defects.json"))
      let json = try JSONSerialization.jsonObject(with: data) as? [String: Any]
      let defects = json?["defects"] as? [[String: Any]] ?? []
      #expect(
        defects.compactMap { $0["kind"] as? String }
          == ["orphan", "orphan", "orphan", "null", "duplicate", "duplicate", "mistyped"])
      let change = (defects.first?["changes"] as? [[String: Any]])?.first
      #expect((change?["after"] as? [String: String])?["customer_id"] == "CUST_EU_999999")
      #expect((change?["key"] as? [String: String])?["order_id"] != nil)

      let report = fixturectl("validate", "--at", "\(directory)/data")
      #expect(report.code == 1)
      for check in [
        "orders.reference.customer_id", "customers.null.email", "order_lines.unique",
        "order_lines.rows", "inventory.type",
      ] {
        #expect(report.results.contains("✗ eurostyle_operational.\(check)\n"), "\(check)")
      }
      #expect(report.results.contains("found     3 rows"))
      #expect(report.messages.contains("7 defects planted on purpose"))
    }
  }

  @Test func statusSaysThatDefectsWerePlanted() async throws {
    try await withTemporaryDirectory { directory in
      _ = try make(DefectsTests.wishes, in: directory)
      let status = fixturectl("status", "--at", "\(directory)/data")
      #expect(status.code == 1)
      #expect(status.results.contains("7 defects were planted when it was made"))
      #expect(!status.results.contains("not fixturectl's"))
    }
  }

  @Test func theSameListBreaksTheSame() async throws {
    try await withTemporaryDirectory { directory in
      _ = try make(DefectsTests.wishes, in: directory)
      let first = contents(of: "\(directory)/data/fixturectl-defects.json")
      #expect(try make(DefectsTests.wishes, in: directory).code == 0)
      #expect(contents(of: "\(directory)/data/fixturectl-defects.json") == first)
    }
  }

  @Test func withoutDefectsItIsMadeSoundAgain() async throws {
    try await withTemporaryDirectory { directory in
      _ = try make(DefectsTests.wishes, in: directory)
      let again = fixturectl("make", "--to", "sqlite:\(directory)/data", "--quiet")
      #expect(again.code == 0, "\(again.messages)")
      #expect(fixturectl("status", "--at", "\(directory)/data").code == 0)
      #expect(!names(in: "\(directory)/data").contains("fixturectl-defects.json"))
      // Nothing of the tables without constraints is left.
      let unchanged = fixturectl("make", "--to", "sqlite:\(directory)/data")
      #expect(unchanged.results.contains("nothing to do"))
    }
  }

  @Test func tablesThatStayAreNotMixedWithDefects() async throws {
    try await withTemporaryDirectory { directory in
      #expect(fixturectl("make", "--to", "sqlite:\(directory)/data", "--quiet").code == 0)
      let made = try make(
        "[{\"kind\": \"drop\", \"table\": \"stores\"}]", in: directory, "--tables", "stores")
      #expect(made.code == 2)
      #expect(made.messages.contains("make all tables again"))
      #expect(fixturectl("status", "--at", "\(directory)/data").code == 0)
    }
  }

  @Test(
    arguments: [
      ("[{\"kind\": \"orphn\", \"table\": \"orders\"}]", "did you mean orphan?"),
      ("[{\"kind\": \"drop\", \"table\": \"order\"}]", "did you mean orders"),
      (
        "[{\"kind\": \"null\", \"table\": \"orders\", \"column\": \"customer\"}]",
        "did you mean customer_id"
      ),
      (
        "[{\"kind\": \"orphan\", \"table\": \"orders\", \"column\": \"tax_amount_eur\"}]",
        "cannot have orphan"
      ),
      ("[{\"kind\": \"cent\", \"table\": \"orders\"}]", "name the column, or the law"),
      ("[{\"kind\": \"drop\", \"table\": \"stores\", \"rows\": 0}]", "at least 1"),
      ("[{\"kind\": \"drop\", \"table\": \"stores\", \"rows\": 5000}]", "no row that is left"),
      ("{\"oops\": 1}", "is no list of defects"),
    ])
  func whatCannotBePlantedIsRefused(list: String, words: String) async throws {
    try await withTemporaryDirectory { directory in
      let made = try make(list, in: directory)
      #expect(made.code == 64)
      #expect(made.messages.contains(words), "\(made.messages)")
      #expect(!names(in: directory).contains("data"))
    }
  }

  @Test func onlySQLiteTakesDefects() {
    let run = fixturectl("make", "--to", "csv:/tmp/nowhere", "--defects", "/tmp/none.json")
    #expect(run.code == 64)
    #expect(run.messages.contains("--defects goes with --to sqlite:DIR only"))
    #expect(fixturectl("make", "--defects", "/tmp/none/defects.json").code == 2)
  }

  private func make(
    _ list: String, in directory: String, _ more: String...
  ) throws -> (code: Int32, results: String, messages: String) {
    let file = "\(directory)/wishes.json"
    try Data(list.utf8).write(to: URL(fileURLWithPath: file))
    let transcript = Transcript()
    let code = transcript.run(
      ["make", "--to", "sqlite:\(directory)/data", "--defects", file] + more)
    return (code, transcript.results, transcript.messages)
  }
}
