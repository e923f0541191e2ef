/// The names that are most like a mistyped one, best first.
/// - Parameters:
///   - name: what was typed.
///   - candidates: what there is.
/// - Returns: three at most, and none that is far off.
package func nearestNames(to name: String, among candidates: [String]) -> [String] {
  let typed = Array(name.lowercased().utf8)
  let limit = max(2, typed.count / 3)
  return
    candidates
    .map { (distance: distance(typed, Array($0.lowercased().utf8)), name: $0) }
    .filter { $0.distance <= limit || (typed.count > 2 && $0.name.contains(name)) }
    .sorted { ($0.distance, $0.name) < ($1.distance, $1.name) }
    .prefix(3).map(\.name)
}

/// How many insertions, removals, replacements and swaps of neighbours make one word of another.
func distance(_ one: [UInt8], _ other: [UInt8]) -> Int {
  var before: [Int] = []
  var above = Array(0...other.count)
  for row in 1...max(1, one.count) where row <= one.count {
    var line = [row]
    for column in 1...max(1, other.count) where column <= other.count {
      var best = min(above[column], line[column - 1]) + 1
      let isSame = one[row - 1] == other[column - 1]
      best = min(best, above[column - 1] + (isSame ? 0 : 1))
      if row > 1, column > 1, one[row - 1] == other[column - 2], one[row - 2] == other[column - 1] {
        best = min(best, before[column - 2] + 1)
      }
      line.append(best)
    }
    before = above
    above = line
  }
  return above[other.count]
}
