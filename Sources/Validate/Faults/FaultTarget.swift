internal import Fixtures

/// A kind of fault, and what it can hit: derived from the declaration.
struct FaultTarget {
  let kind: FaultKind
  let table: TableInfo
  /// The place of the column that it is about; nil for rows and laws.
  let column: Int?
  /// The law that it is about.
  let law: Law?

  /// What it is about, by name.
  var subject: String? { column.map { table.columns[$0].name } ?? law?.name }

  init(_ kind: FaultKind, _ table: TableInfo, column: Int? = nil, law: Law? = nil) {
    self.kind = kind
    self.table = table
    self.column = column
    self.law = law
  }

  /// Every kind of fault of a table, column by column, law by law.
  static func all(of table: TableInfo) -> [FaultTarget] {
    var targets = [FaultKind.drop, .duplicate, .block].map { FaultTarget($0, table) }
    for (place, column) in table.columns.enumerated() {
      targets += kinds(of: column, isKey: place < table.keyLength, in: table).map {
        FaultTarget($0, table, column: place)
      }
    }
    for law in table.laws {
      switch law.rule {
      case .balanced: targets.append(FaultTarget(.unbalanced, table, law: law))
      case .matched: targets.append(FaultTarget(.unmatched, table, law: law))
      default: break
      }
    }
    return targets
  }

  /// The kinds of faults that a column can have.
  static func kinds(of column: ColumnInfo, isKey: Bool, in table: TableInfo) -> [FaultKind] {
    var kinds: [FaultKind] = [.swap, .null]
    if column.isNullable { kinds.append(.fill) }
    if let (parent, _) = column.reference {
      kinds.append(parent.database == table.path.database ? .orphan : .orphanAcross)
      kinds.append(.relink)
    }
    switch column.type {
    case .bool: kinds.append(.flip)
    case .int, .uint: kinds.append(.unit)
    case .decimal: kinds.append(.cent)
    case .date: kinds.append(.day)
    case .dateTime: kinds += [.day, .hour]
    case .text, .labels: kinds += [.otherCase, .truncate, .pad, .empty]
    case .textList: kinds += [.otherCase, .truncate, .empty]
    }
    if column.type != .text { if case .labels = column.type {} else { kinds.append(.mistyped) } }
    var (isDrawn, isTotal, isBounded, hasShape) = (column.type == .bool, false, false, false)
    for expectation in column.expectations {
      switch expectation {
      case .oneOf: (isDrawn, isBounded) = (true, true)
      case .shares, .probability: isDrawn = true
      case .range: isBounded = true
      case .like, .json: hasShape = true
      case .total: isTotal = true
      default: break
      }
    }
    if isBounded, column.type != .bool { kinds.append(.outside) }
    if hasShape { kinds.append(.malformed) }
    if isDrawn, !isKey { kinds.append(.category) }
    if isTotal { kinds += [.header, .stale] }
    if definition(of: column, in: table) != nil { kinds.append(.borrowed) }
    return kinds
  }

  /// The expression that a column's declaration, or a law, says it equals.
  static func definition(of column: ColumnInfo, in table: TableInfo) -> Expression? {
    for expectation in column.expectations {
      if case .equals(let text) = expectation { return try? Parser.parse(text) }
    }
    let conditions = conditions(of: table).compactMap { try? Parser.parse($0.text) }
    for condition in conditions {
      guard case .binary(.equal, let left, let right) = condition else { continue }
      if left == .column([column.name]), !right.roots.contains(column.name) { return right }
      if right == .column([column.name]), !left.roots.contains(column.name) { return left }
    }
    return nil
  }

  /// The conditions that are true in every row of a table, with the checks that ask for them.
  static func conditions(of table: TableInfo) -> [(text: String, check: ExpectedCheck)] {
    var conditions: [(text: String, check: ExpectedCheck)] = []
    for column in table.columns {
      for expectation in column.expectations {
        let check = ExpectedCheck(.row, of: table.path, column.name)
        switch expectation {
        case .equals(let text): conditions.append(("\(column.name) = (\(text))", check))
        case .holds(let text): conditions.append((text, check))
        default: break
        }
      }
    }
    for law in table.laws {
      guard case .holds(let text) = law.rule else { continue }
      conditions.append((text, ExpectedCheck(.row, of: table.path, law.name)))
    }
    return conditions
  }
}

extension Expression {
  /// The columns of the row itself that it uses, or starts from.
  var roots: [String] { paths.map { $0[0] } }

  /// All columns that it uses.
  var paths: [[String]] {
    switch self {
    case .number, .text, .null: []
    case .column(let path): [path]
    case .negated(let inner), .not(let inner), .isNull(let inner), .like(let inner, _): inner.paths
    case .isIn(let inner, let items): ([inner] + items).flatMap(\.paths)
    case .binary(_, let left, let right): left.paths + right.paths
    case .call(_, let arguments): arguments.flatMap(\.paths)
    case .choice(let branches, let otherwise):
      branches.flatMap { $0.condition.paths + $0.value.paths } + (otherwise?.paths ?? [])
    }
  }
}
