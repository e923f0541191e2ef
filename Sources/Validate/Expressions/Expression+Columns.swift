internal import Fixtures

extension Expression {
  /// The expressions that it is made of.
  var parts: [Expression] {
    switch self {
    case .number, .text, .null, .column: []
    case .negated(let inner), .not(let inner), .like(let inner, _), .isNull(let inner): [inner]
    case .binary(_, let left, let right): [left, right]
    case .isIn(let inner, let items): [inner] + items
    case .call(_, let arguments): arguments
    case .choice(let branches, let otherwise):
      branches.flatMap { [$0.condition, $0.value] } + (otherwise.map { [$0] } ?? [])
    }
  }

  /// Whether a scan can work it out, as far as its functions go.
  var hasSteps: Bool {
    if case .call(let function, _) = self, !function.hasSteps { return false }
    return parts.allSatisfy(\.hasSteps)
  }

  /// Adds the columns that it compares; asking whether a value is missing is no comparison with it.
  func addCompared(to paths: inout [[String]]) {
    if case .isNull = self { return }
    if case .column(let path) = self, !paths.contains(path) { paths.append(path) }
    for part in parts { part.addCompared(to: &paths) }
  }

  /// The columns that decide its value in a row of a table, as ``Scope`` finds them; nil where it
  /// finds fault with one.
  func columns(
    of table: TableInfo, among tables: [TablePath: TableInfo]
  ) -> [TablePath: Set<String>]? {
    var uses: [TablePath: Set<String>] = [:]
    return addColumns(of: table, among: tables, to: &uses) ? uses : nil
  }

  private func addColumns(
    of table: TableInfo, among tables: [TablePath: TableInfo],
    to uses: inout [TablePath: Set<String>]
  ) -> Bool {
    guard case .column(let path) = self else {
      return parts.allSatisfy { $0.addColumns(of: table, among: tables, to: &uses) }
    }
    var table = table
    for name in path.dropLast() {
      uses[table.path, default: []].insert(name)
      guard let parent = table[name]?.reference?.table, let next = tables[parent],
        next.keyLength == 1
      else { return false }
      uses[parent, default: []].insert(next.columns[0].name)
      table = next
    }
    guard let name = path.last, table[name] != nil else { return false }
    uses[table.path, default: []].insert(name)
    return true
  }
}
