internal import Storage

/// One SELECT, and the checks that it answers.
struct Statement: Sendable {
  /// A check, and the values of the statement's row that it is judged by.
  struct Answer: Sendable {
    let check: Check
    let values: Range<Int>
  }

  /// How many rows the table has whose checks these are.
  let tableRows: Int
  /// What it reads; nil where the statement is not one row of items.
  let source: Source?
  /// What it selects; the first item counts the rows.
  private(set) var items: [String]
  private(set) var answers: [Answer] = []
  private let whole: String?
  /// What stands behind FROM where nothing is joined.
  private let place: String

  /// A statement over a source, for any number of checks.
  init(over source: Source, from place: String, ofRows rows: Int) {
    tableRows = rows
    self.source = source
    self.place = place
    items = ["count(*)"]
    whole = nil
  }

  /// A statement of a check's own, which gives any number of rows.
  init(_ statement: String, for check: Check, ofRows rows: Int) {
    tableRows = rows
    source = nil
    place = ""
    items = []
    whole = statement
    answers = [Answer(check: check, values: 0..<0)]
  }

  /// Asks for some more items on behalf of a check.
  mutating func add(_ items: [String], for check: Check) {
    answers.append(
      Answer(check: check, values: self.items.count..<self.items.count + items.count))
    self.items += items
  }

  /// What stands behind FROM: what its checks need is joined, and no more.
  private var from: String {
    source == .joined ? Scope.joined(for: answers.map(\.check))?.source ?? place : place
  }

  /// The statement as it is run.
  var sql: String { whole ?? "SELECT \(items.joined(separator: ", ")) FROM \(from)" }

  /// How long it takes in relation to others, roughly: a sort is worth a dozen questions.
  var weight: Int { tableRows * (source == .table ? items.count : items.count + 12) }

  /// The same questions in smaller statements: the fingerprint, which a cell of another type makes
  /// impossible, away from the others, or else each alone.
  var apart: [Statement] {
    guard let source, answers.count > 1 else { return [self] }
    let digests = answers.filter { $0.check.kind == .digest }
    let others = answers.filter { $0.check.kind != .digest }
    let groups = digests.isEmpty ? others.map { [$0] } : digests.map { [$0] } + [others]
    return groups.filter { !$0.isEmpty }.map { group in
      var statement = Statement(over: source, from: place, ofRows: tableRows)
      for answer in group { statement.add(Array(items[answer.values]), for: answer.check) }
      return statement
    }
  }
}
