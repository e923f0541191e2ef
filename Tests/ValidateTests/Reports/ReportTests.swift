import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

@Suite struct ReportTests {
  private static let time = Instant(1_767_225_599)

  /// A library in which some things are wrong, some are missing, and some cannot be read.
  private func broken(_ body: (ValidationReport) throws -> Void) throws {
    try StoredData.with { library in
      try library.execute(
        "lending",
        """
        UPDATE loans SET book_id = 'a<b>&"c' || char(10, 1) || '|`*%,:' WHERE rowid IN (3, 4, 5);
        DROP TABLE members; CREATE TABLE mine(a)
        """)
      try library.execute("catalogue", "ALTER TABLE books ADD COLUMN colour TEXT")
      try body(library.validate { $0.examples = 2 })
    }
  }

  @Test func theTextSaysWhatToDo() throws {
    try broken { report in
      let text = TextReport(report).description
      #expect(text.hasPrefix("sqlite:\(report.location.dropFirst(7)): is it library version 1"))
      #expect(text.contains("✗  lending    reference"))
      #expect(
        text.contains(
          """
          ✗ lending.loans.reference.book_id
            book_id is a key of catalogue.books.
            expected  none of 90 rows breaks it
            found     3 rows
              loan_id       book_id
              LOAN_0000003  a<b>&"c␣␣|`*%,:
              LOAN_0000004  a<b>&"c␣␣|`*%,:
              … and 1 more
            see all   SELECT t.loan_id, t.book_id FROM lending.loans AS t WHERE
          """))
      #expect(text.contains("The statements are for: sqlite3 -readonly -cmd \"ATTACH '"))
      #expect(text.contains("More rows: --examples 100."))
      #expect(text.contains("note: table lending.mine is not declared\n"))
      #expect(text.contains("note: catalogue.books.schema: column colour is not declared\n"))
      // What has one reason is said once.
      #expect(text.components(separatedBy: "there is no table lending.members").count == 3)
      #expect(text.contains("skipped: "))
      let verdict = try #require(text.split(separator: "\n").last)
      #expect(verdict.hasPrefix("FAILED: "))
      #expect(verdict.contains(" skipped; 110 rows, "))
      #expect(!text.contains("\u{1B}"))
      #expect(
        TextReport(report, isColoured: true).description.contains("\u{1B}[31mFAILED\u{1B}[0m"))
    }
  }

  @Test func aReportReadsWellWhereATestFails() throws {
    try broken { report in
      withKnownIssue {
        #expect(report.verdict == .passed, "\(report)")
      } matching: { issue in
        let words = issue.comments.map(\.rawValue).joined(separator: "\n")
        return words.contains("\n✗ lending.loans.reference.book_id\n  book_id is a key of")
          && words.contains("\n    LOAN_0000003  a<b>") && words.contains("\nFAILED: ")
      }
      // XCTAssertEqual(report.verdict, .passed, "\(report)") prints the same text.
      #expect("\(report)" == TextReport(report).description)
      #expect("\(report.verdict)" == "failed")
    }
  }

  @Test func manyFailuresStayShort() throws {
    try StoredData.with { library in
      for table in ["loans", "members"] {
        try library.execute("lending", "DELETE FROM \(table)")
      }
      try library.execute("catalogue", "DELETE FROM books")
      let text = "\(try library.validate())"
      #expect(text.split(separator: "\n").count < 60, "\(text)")
    }
  }

  @Test func theJSONHasEverything() throws {
    try broken { report in
      let text = ReportFormat.json.text(of: report, at: ReportTests.time)
      #expect(text == ReportFormat.json.text(of: report, at: Instant(0)))
      let json = try #require(
        JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
      #expect(json["format"] as? Int == 1)
      #expect(json["verdict"] as? String == "failed")
      #expect((json["recipe"] as? [String: Any])?["seed"] as? String == "42")
      let counts = try #require(json["counts"] as? [String: Int])
      #expect(counts.count == Outcome.allCases.count)
      let findings = try #require(json["findings"] as? [[String: Any]])
      #expect(findings.count == counts.values.reduce(0, +))
      let failure = try #require(
        findings.first { $0["check"] as? String == "lending.loans.reference.book_id" })
      #expect(failure["outcome"] as? String == "fail")
      #expect(failure["kind"] as? String == "reference")
      #expect(failure["table"] as? String == "lending.loans")
      #expect(failure["rows"] as? Int == 3)
      #expect(failure["columns"] as? [String] == ["loan_id", "book_id"])
      let examples = try #require(failure["examples"] as? [[String]])
      #expect(examples[0] == ["LOAN_0000003", "a<b>&\"c\n\u{1}|`*%,:"])
      #expect((failure["sql"] as? String)?.hasPrefix("SELECT ") == true)
    }
  }

  @Test func theMarkdownHasATableAndDetails() throws {
    try broken { report in
      let text = ReportFormat.markdown.text(of: report, at: ReportTests.time)
      #expect(text.hasPrefix("## ❌ library version 1 at scale tiny, seed 42: FAILED\n"))
      #expect(text.contains("| table | passed | passed with a note | failed | skipped |\n"))
      #expect(
        text.contains(
          "<details><summary>❌ <code>lending.loans.reference.book&#95;id</code>: 3 rows</summary>"))
      // Nothing of a value is taken for markup.
      #expect(text.contains("<code>a&lt;b&gt;&amp;\"c␣␣&#124;&#96;&#42;%,:</code>"))
      #expect(text.contains("```sql\nSELECT "))
    }
  }

  @Test func theAnnotationsAreEscaped() throws {
    try broken { report in
      let lines = ReportFormat.github.text(of: report, at: ReportTests.time)
        .split(separator: "\n").map(String.init)
      let failure = try #require(
        lines.first { $0.hasPrefix("::error title=lending.loans.reference.book_id::") })
      #expect(failure.contains("%0Afound: 3 rows%0Aloan_id | book_id%0ALOAN_0000003"))
      #expect(failure.contains("|`*%25,:"))
      #expect(lines.contains { $0.hasPrefix("::notice title=validate::table lending.mine is") })
      #expect(lines.contains { $0.hasPrefix("::notice title=") && $0.contains("%2C ") })
      #expect(lines.last == report.summary)
      #expect(lines.dropLast().allSatisfy { $0.hasPrefix("::error ") || $0.hasPrefix("::notice ") })
    }
  }

  @Test func theJUnitCountsWhatItLists() throws {
    try broken { report in
      let text = ReportFormat.junit.text(of: report, at: ReportTests.time)
      #expect(text.contains("timestamp=\"2025-12-31T23:59:59\""))
      #expect(
        text.contains("tests=\"\(report.findings.filter { $0.table == "lending.loans" }.count)\""))
      for (name, outcomes) in [
        ("failure", [.fail]), ("error", [.error]), ("skipped", [.skipped, .empty]),
      ] as [(String, [Outcome])] {
        let count = text.components(separatedBy: "<\(name) ").count - 1
        #expect(count == outcomes.reduce(0) { $0 + report.count(of: $1) })
      }
      // A control character cannot be written in XML, and must not spoil the file.
      #expect(!text.unicodeScalars.contains { $0.value < 32 && $0 != "\n" })
    }
  }

  @Test func nothingCheckedIsAnErrorEverywhere() {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let report = ValidationReport(
      of: Validator(world).plan.recipe, at: "sqlite:nowhere", problem: "it is gone: 100 %")
    #expect(report.verdict == .unknown)
    #expect(report.description.hasSuffix("\n\nCOULD NOT CHECK: it is gone: 100 %\n"))
    #expect(JUnitReport(report, at: Instant(0)).description.contains("errors=\"1\""))
    #expect(
      GitHubReport(report).description.hasPrefix("::error title=validate::it is gone: 100 %25\n"))
    #expect(MarkdownReport(report).description.contains("it is gone: 100 %\n"))
    #expect(JSONReport(report).description.contains("\"problem\" : \"it is gone: 100 %\""))
  }

  /// Against the rules of `JUnit.xsd`, by a validator that is not ours.
  @Test(.enabled(if: XMLLint.isThere, "xmllint is not installed; make test installs it"))
  func theJUnitKeepsToItsSchema() throws {
    let world = Library.dataset.world(seed: 42, scale: .tiny)
    let nothing = ValidationReport(
      of: Validator(world).plan.recipe, at: "sqlite:nowhere", problem: "a\u{0}b \"c\" <d> & ü\r\n")
    try XMLLint.check(JUnitReport(nothing, at: ReportTests.time).description)
    try XMLLint.check(
      JUnitReport(try Validator(world).validate(SQLiteFixture(world)), at: ReportTests.time)
        .description)
    try broken { report in
      try XMLLint.check(JUnitReport(report, at: ReportTests.time).description)
    }
    #expect(throws: XMLLint.Complaint.self) {
      try XMLLint.check("<testsuites><testsuite name=\"x\"/></testsuites>")
    }
  }
}

/// The XML validator that comes with libxml2.
enum XMLLint {
  struct Complaint: Error, CustomStringConvertible {
    let description: String
  }

  static var isThere: Bool { run(["--version"]).code == 0 }

  /// Fails unless a text keeps to the schema beside this file.
  static func check(_ xml: String) throws {
    let file = "/tmp/fixturectl-junit-\(UUID().uuidString).xml"
    defer { try? FileManager.default.removeItem(atPath: file) }
    try Data(xml.utf8).write(to: URL(fileURLWithPath: file))
    let schema = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("JUnit.xsd").path
    let result = run(["--noout", "--nonet", "--schema", schema, file])
    if result.code != 0 { throw Complaint(description: result.messages) }
  }

  private static func run(_ arguments: [String]) -> (code: Int32, messages: String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = ["xmllint"] + arguments
    let pipe = Pipe()
    process.standardError = pipe
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return (127, "") }
    let messages = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: messages, as: UTF8.self))
  }
}
