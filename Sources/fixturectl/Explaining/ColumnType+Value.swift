import Fixtures
import Storage

extension ColumnType {
  /// The value that a text stands for; nil when it stands for none of this type.
  func value(of text: String) -> CellValue? {
    switch self {
    case .text, .labels: .text(text)
    case .textList: nil
    case .int, .uint: Int64(text).map { .integer($0) }
    case .bool: ["false": 0, "0": 0, "true": 1, "1": 1][text].map { .integer($0) }
    case .date: Day(text).map { .integer(Int64($0.number)) }
    case .dateTime: ColumnType.instant(text).map { .integer($0.seconds) }
    case .decimal(_, let scale): ColumnType.unscaled(text, scale).map { .integer($0) }
    }
  }

  private static func instant(_ text: String) -> Instant? {
    let parts = text.split { $0 == " " || $0 == "T" }
    guard parts.count == 2, let day = Day(parts[0]) else { return nil }
    let time = parts[1].split(separator: ":").map { Int($0) }
    guard time.count == 3, let hour = time[0], let minute = time[1], let second = time[2],
      0..<24 ~= hour, 0..<60 ~= minute, 0..<60 ~= second
    else { return nil }
    return day.start + (hour * 3600 + minute * 60 + second)
  }

  private static func unscaled(_ text: String, _ scale: Int) -> Int64? {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count) else { return nil }
    let decimals = parts.count == 2 ? parts[1] : ""
    guard decimals.count <= scale else { return nil }
    return Int64(parts[0] + decimals + String(repeating: "0", count: scale - decimals.count))
  }
}
