internal import Fixtures
internal import Storage

/// What rows count for elsewhere.
extension DatasetRows {
  /// What a row counts for in a total.
  struct Contribution {
    /// The key of the row that it counts for.
    let key: CellValue
    let value: Evaluation.Value
  }

  /// An expression of a declaration that has been read.
  struct TotalLaw {
    let total: Total
    let child: TableInfo
    let key: Expression
    let keyType: ColumnType
    let value: Expression?
    let condition: Expression?
  }

  /// A total of a column, read; nil when it cannot be.
  func law(of total: Total, in parent: TableInfo) -> TotalLaw? {
    let text: String? =
      switch total.operation {
      case .count: nil
      case .distinct(let value), .sum(let value), .min(let value), .max(let value): value
      }
    guard let child = tables[total.table], let key = expression(total.reference)
    else { return nil }
    let value = text.flatMap(expression)
    let condition = total.condition.flatMap(expression)
    if (text != nil && value == nil) || (total.condition != nil && condition == nil) { return nil }
    return TotalLaw(
      total: total, child: child, key: key, keyType: parent.columns[0].type, value: value,
      condition: condition)
  }

  /// What a row counts for in a total; nil when it does not count, or nobody can say.
  func contribution(of row: [CellValue], to law: TotalLaw) -> Contribution? {
    guard admits(law.condition, law.child, row) == true,
      let key = value(law.key, of: law.child, row)?.cell(of: law.keyType), key != .null
    else { return nil }
    guard let expression = law.value else {
      return Contribution(key: key, value: .number(1, scale: 0))
    }
    guard let value = value(expression, of: law.child, row), value != .null else { return nil }
    return Contribution(key: key, value: value)
  }

  /// A side of a balance, read.
  struct SumLaw {
    let table: TableInfo
    let value: Expression
    let condition: Expression?
    let groups: [Expression]
  }

  /// Whether a side of a balance is reached through a table's rows.
  func leads(_ law: SumLaw, through path: TablePath) -> Bool {
    leads([law.value, law.condition] + law.groups, of: law.table, through: path)
  }

  /// A side of a balance, read; nil when it cannot be.
  func law(of sum: Law.Sum) -> SumLaw? {
    guard let table = tables[sum.table], let value = expression(sum.value) else {
      return nil
    }
    let groups = sum.groups.compactMap(expression)
    let condition = sum.condition.flatMap(expression)
    if groups.count != sum.groups.count || (sum.condition != nil && condition == nil) { return nil }
    return SumLaw(table: table, value: value, condition: condition, groups: groups)
  }

  /// The group of a row and what it adds there; nil when it does not count, or nobody can say.
  func addend(
    of row: [CellValue], to law: SumLaw
  ) -> (group: [Evaluation.Value], number: Int64, scale: Int)? {
    guard admits(law.condition, law.table, row) == true,
      case .number(let number, let scale)? = value(law.value, of: law.table, row)
    else { return nil }
    let group = law.groups.compactMap { value($0, of: law.table, row)?.reduced }
    return group.count == law.groups.count ? (group, number, scale) : nil
  }
}
