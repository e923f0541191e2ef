extension ColumnType {
  /// A number of this type as people read it: a day, an amount with its decimal point, and so on.
  package func text(of number: Int64) -> String {
    switch self {
    case .bool: return number == 0 ? "false" : "true"
    case .date: return Day(Int(number)).description
    case .dateTime: return Instant(number).description
    case .decimal(_, let scale):
      var text = TextBuffer()
      text.append(number, decimals: scale)
      return text.string
    default: return String(number)
    }
  }
}
