internal import Storage

/// The parts of a dataset that wait on a server to be published.
public struct WaitingParts: Equatable, Sendable {
  /// What they are parts of, in words.
  public let whole: String
  /// How many parts there are of it.
  public let count: Int
  /// Those that are in, from 1.
  public let waiting: [Int]
  /// Those that are not in, and are being made.
  public let atWork: [Int]

  /// Those that are not in.
  public var missing: [Int] { (1...count).filter { !waiting.contains($0) } }

  init?(_ parts: PartRuns) {
    guard let whole = parts.whole, let count = parts.entries.first?.part.count else { return nil }
    self.whole = whole
    self.count = count
    let waiting = parts.waiting.map(\.part.index)
    self.waiting = waiting
    atWork = Set(parts.entries.map(\.part.index)).subtracting(waiting).sorted()
  }
}

extension WaitingParts: CustomStringConvertible {
  /// What is there and what is missing, such as `2 of 3 parts of … wait, 2 is being made`.
  public var description: String {
    var words = ["\(waiting.count) of \(count) parts wait of \(whole)"]
    let lacking = missing.filter { !atWork.contains($0) }
    if !lacking.isEmpty { words.append("missing: \(Self.list(lacking))") }
    if !atWork.isEmpty { words.append("being made: \(Self.list(atWork))") }
    return words.joined(separator: "; ")
  }

  /// Numbers, of which those that follow one another are put together: `1, 4-7`.
  private static func list(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound == number - 1 {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges.map { range in
      range.count == 1 ? "\(range.lowerBound)" : "\(range.lowerBound)-\(range.upperBound)"
    }.joined(separator: ", ")
  }
}
