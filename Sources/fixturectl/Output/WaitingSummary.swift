import ClickHouseStorage

/// The parts that wait on a server.
struct WaitingSummary: Encodable, Equatable {
  let whole: String
  let count: Int
  let waiting: [Int]
  let atWork: [Int]
  let missing: [Int]
  /// The same for people.
  let text: String

  private enum CodingKeys: CodingKey { case whole, count, waiting, atWork, missing }

  init(_ parts: WaitingParts) {
    whole = parts.whole
    count = parts.count
    waiting = parts.waiting
    atWork = parts.atWork
    missing = parts.missing
    text =
      "\(parts)" + (missing.isEmpty ? "; `fixturectl publish` puts them in place" : "")
  }
}
