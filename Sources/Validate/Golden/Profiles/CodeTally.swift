import Fixtures

/// What a column of texts of a pool is like: a count for each text of the pool.
struct CodeTally: Sendable {
  private var nulls = 0
  private var counts: [Int] = []
  private var pool: TextPool?

  mutating func add(_ codes: [Int64], _ missing: [Bool], _ pool: TextPool?, count rows: Int) {
    guard let pool else { preconditionFailure("codes need a pool") }
    adopt(pool)
    let codes = codes.span
    let missing = missing.span
    var gaps = 0
    var counts = counts.mutableSpan
    for row in 0..<rows {
      if !missing.isEmpty && missing[row] {
        gaps += 1
      } else {
        counts[Int(codes[row])] += 1
      }
    }
    nulls += gaps
  }

  mutating func add(_ other: CodeTally) {
    nulls += other.nulls
    guard let pool = other.pool else { return }
    adopt(pool)
    for (code, count) in other.counts.enumerated() { counts[code] += count }
  }

  private mutating func adopt(_ pool: TextPool) {
    if self.pool == nil {
      self.pool = pool
      counts = Array(repeating: 0, count: pool.count)
    }
    precondition(counts.count == pool.count, "a column has one pool")
  }

  var profile: ColumnProfile {
    var texts = TextCounts(bound: .max)
    if let pool {
      for (code, count) in counts.enumerated() where count > 0 {
        texts.add(Array(pool.bytes[pool.starts[code]..<pool.starts[code + 1]]), count)
      }
    }
    // Two codes may stand for the same text.
    let all = texts.all
    let bound = ColumnProfile.distinctBound
    let least = all.min { $0.value.lexicographicallyPrecedes($1.value) }
    let greatest = all.max { $0.value.lexicographicallyPrecedes($1.value) }
    return ColumnProfile(
      nulls: nulls, distinct: all.count > bound ? .moreThan(bound) : .exactly(all.count),
      min: least.map { excerpt(of: $0.value) }, max: greatest.map { excerpt(of: $0.value) },
      sum: nil,
      top: ColumnProfile.top(
        of: all.count > bound ? [] : all, by: { $0.lexicographicallyPrecedes($1) },
        shown: excerpt(of:)))
  }
}

/// A text, or its beginning with an ellipsis.
func excerpt(of bytes: [UInt8]) -> String {
  let text = String(decoding: bytes, as: UTF8.self)
  let scalars = text.unicodeScalars
  guard scalars.count > ColumnProfile.textLimit else { return text }
  return String(String.UnicodeScalarView(scalars.prefix(ColumnProfile.textLimit - 1))) + "…"
}
