package import Fixtures
internal import Storage

extension Cell {
  /// The value as people read it, the same for every kind of database; nil for NULL.
  /// - Parameter type: its column's.
  /// - Returns: decimals with their point, lists as JSON, what does not fit the type as it is.
  package func text(as type: ColumnType) -> String? {
    switch self {
    case .null: return nil
    case .text(let text): return text
    case .list(let items): return JSONTextList.json(of: items)
    case .misfit(.blob(let bytes)): return "x'\(bytes.map(JSONTextList.hexadecimal).joined())'"
    case .misfit(let value): return value.description
    case .number(let number):
      switch type {
      case .bool where 0...1 ~= number: return number == 1 ? "true" : "false"
      case .decimal(_, let scale):
        var text = TextBuffer()
        text.append(number, decimals: scale)
        return text.string
      default: return String(number)
      }
    }
  }

  /// What kind of value is stored where it is none of the column's type; nil where it is.
  var misfitKind: String? {
    switch self {
    case .misfit(.integer): "integer"
    case .misfit(.real): "real"
    case .misfit(.text): "text"
    case .misfit(.blob): "bytes"
    default: nil
    }
  }
}
