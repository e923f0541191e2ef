/// The rows of a key on both sides; without duplicates, one at most on each.
struct KeyGroup {
  /// Two rows that differ; nil where a side has none.
  struct Pair {
    let expected: [Cell]?
    let found: [Cell]?

    static let none = Pair(expected: nil, found: nil)
  }

  let key: Key
  let expected: [[Cell]]
  let found: [[Cell]]

  /// How many rows were expected.
  var expectedRows: Int { expected.count }
  /// How many there are.
  var foundRows: Int { found.count }

  /// The rows of both sides by their keys, in the order of these.
  static func groups(_ expected: [[Cell]], _ found: [[Cell]], keyLength: Int) -> [KeyGroup] {
    func byKey(_ rows: [[Cell]]) -> [Key: [[Cell]]] {
      Dictionary(grouping: rows) { Array($0.prefix(keyLength)) }
    }
    let (before, after) = (byKey(expected), byKey(found))
    let keys = before.keys.sorted(by: Cell.precedes)
    let others = after.keys.filter { before[$0] == nil }.sorted(by: Cell.precedes)
    return (keys + others).sorted(by: Cell.precedes).map {
      KeyGroup(key: $0, expected: before[$0] ?? [], found: after[$0] ?? [])
    }
  }

  /// What differs: a pair for each row that is another, or one for all when their number is.
  var differences: [Pair] {
    var rest = found
    let changed = expected.filter { row in
      guard let place = rest.firstIndex(of: row) else { return true }
      rest.remove(at: place)
      return false
    }
    if expected.count == found.count {
      return zip(changed, rest).map { Pair(expected: $0, found: $1) }
    }
    if expected.isEmpty || found.isEmpty {
      return [Pair(expected: expected.first, found: found.first)]
    }
    if let before = changed.first, let after = rest.first {
      return [Pair(expected: before, found: after)]
    }
    return [.none]
  }
}
