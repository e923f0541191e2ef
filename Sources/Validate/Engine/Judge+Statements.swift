internal import Fixtures
internal import Storage

/// What a statement says of its checks.
struct Answers {
  /// What was found, by the names of the checks; fingerprints are still to be compared.
  var findings: [String: Finding] = [:]
  /// The fingerprints of what is stored.
  var stored: [TablePath: TableDigest] = [:]
  /// How many rows the table has that was read.
  var rows = 0
  /// How many statements were run.
  var statements = 0

  /// Takes in what a part of the same statement says.
  mutating func add(_ part: Answers) {
    findings.merge(part.findings) { _, new in new }
    stored.merge(part.stored) { _, new in new }
    rows = max(rows, part.rows)
    statements += part.statements
  }
}

extension Judge {
  /// Asks a statement; when it cannot be run, smaller ones are asked, so that only the checks that
  /// cannot be evaluated are without a verdict.
  func answers(
    to statement: Statement, in session: any QuerySession
  ) throws(StoreError) -> Answers {
    var answers = Answers()
    do throws(StoreError) {
      let rows = try session.rows(statement.sql)
      answers.statements = 1
      for answer in statement.answers {
        let values = rows.first?[answer.values] ?? []
        if answer.check.kind == .digest, let digest = dialect.digest(from: values) {
          answers.stored[answer.check.table] = digest
        } else {
          answers.findings[answer.check.id] = finding(answer.check, rows, values)
        }
      }
      if statement.source == .table { answers.rows = Int(rows.first?.first?.integer ?? 0) }
    } catch {
      guard case .database(_, let message, _) = error else { throw error }
      answers.statements = 1
      let apart = statement.apart
      if apart.count == 1 {
        for answer in statement.answers {
          answers.findings[answer.check.id] = failure(answer.check, message)
        }
        return answers
      }
      for part in apart { answers.add(try self.answers(to: part, in: session)) }
    }
    return answers
  }
}
