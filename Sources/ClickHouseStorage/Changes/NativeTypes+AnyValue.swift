internal import Fixtures

extension NativeTypes {
  /// The type of a column that may hold any value of its kind, or none.
  func anyName(of column: ColumnInfo, on version: ServerVersion) -> String {
    switch column.type {
    // A list is there, and be it empty.
    case .textList: name(ofType: column.type)
    case .labels: "Nullable(\(name(ofType: .text)))"
    case .date where version.hasEarlyDays: "Nullable(Date32)"
    case .date where column.mayHoldEarlyDays: "Nullable(\(name(ofType: .text)))"
    default: "Nullable(\(name(ofType: column.type)))"
    }
  }
}
