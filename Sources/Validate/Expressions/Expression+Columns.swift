internal import Fixtures

extension Expression {
  /// Whether all expressions that it is made of are so; without a list of them, since there are many.
  private func allParts(_ isSo: (Expression) -> Bool) -> Bool {
    switch self {
    case .number, .text, .null, .column: true
    case .negated(let inner), .not(let inner), .like(let inner, _), .isNull(let inner): isSo(inner)
    case .binary(_, let left, let right): isSo(left) && isSo(right)
    case .isIn(let inner, let items): isSo(inner) && items.allSatisfy(isSo)
    case .call(_, let arguments): arguments.allSatisfy(isSo)
    case .choice(let branches, let otherwise):
      branches.allSatisfy { isSo($0.condition) && isSo($0.value) } && otherwise.map(isSo) ?? true
    }
  }

  /// Whether a scan of a table can work it out, as far as its functions go, and ``Scope`` finds no
  /// fault with its columns.
  func hasSteps(of table: TableInfo, among tables: [TablePath: TableInfo]) -> Bool {
    switch self {
    case .call(let function, _) where !function.hasSteps: false
    case .column(let path): Expression.visit(path, of: table, among: tables) { _, _ in }
    default: allParts { $0.hasSteps(of: table, among: tables) }
    }
  }

  /// Whether the paths of all its columns are so.
  func allColumns(_ isSo: ([String]) -> Bool) -> Bool {
    if case .column(let path) = self { return isSo(path) }
    return allParts { $0.allColumns(isSo) }
  }

  /// Adds the columns that it compares; asking whether a value is missing is no comparison with it.
  func addCompared(to paths: inout [[String]]) {
    switch self {
    case .isNull: return
    case .column(let path): if !paths.contains(path) { paths.append(path) }
    default:
      _ = allParts {
        $0.addCompared(to: &paths)
        return true
      }
    }
  }

  /// The columns that decide its value in a row of a table.
  func columns(
    of table: TableInfo, among tables: [TablePath: TableInfo]
  ) -> [TablePath: Set<String>] {
    var uses: [TablePath: Set<String>] = [:]
    _ = allColumns { path in
      Expression.visit(path, of: table, among: tables) { uses[$0, default: []].insert($1) }
    }
    return uses
  }

  /// Goes along a path of references, and visits the columns that it takes.
  /// - Returns: whether there are all of them.
  private static func visit(
    _ path: [String], of table: TableInfo, among tables: [TablePath: TableInfo],
    _ body: (TablePath, String) -> Void
  ) -> Bool {
    var table = table
    for name in path.dropLast() {
      body(table.path, name)
      guard let parent = table[name]?.reference?.table, let next = tables[parent],
        next.keyLength == 1
      else { return false }
      body(parent, next.columns[0].name)
      table = next
    }
    guard let name = path.last, table[name] != nil else { return false }
    body(table.path, name)
    return true
  }
}
