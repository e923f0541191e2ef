/// Some successive rows of a table in the order of its primary key, wherever they are stored.
package enum KeyRange: Hashable, Sendable {
  /// The whole table.
  case all
  /// The keys from one on, and below another; without a bound, from the start or to the end.
  case keys(from: Key?, below: Key?)
  /// The rows in whose key something is missing.
  case withoutKey

  /// Cuts the range before some keys; together the pieces hold every row of it, and none twice.
  /// - Parameters:
  ///   - keys: in order; those that lie outside are left out.
  ///   - keysMayBeMissing: whether rows without a key can be among those of the whole table.
  /// - Returns: the pieces in order; only one when there is no key to cut at.
  func cut(before keys: [Key], keysMayBeMissing: Bool) -> [KeyRange] {
    let (lower, upper): (Key?, Key?)
    var pieces: [KeyRange] = []
    switch self {
    case .withoutKey: return [self]
    case .all:
      (lower, upper) = (nil, nil)
      if keysMayBeMissing { pieces.append(.withoutKey) }
    case .keys(let from, let below): (lower, upper) = (from, below)
    }
    var start = lower
    for key in keys {
      if let start, !Cell.precedes(start, key) { continue }
      if let upper, !Cell.precedes(key, upper) { continue }
      pieces.append(.keys(from: start, below: key))
      start = key
    }
    pieces.append(.keys(from: start, below: upper))
    return pieces
  }
}
