import Fixtures

/// What a column of numbers, days or instants is like.
struct NumberTally: Sendable {
  private var nulls = 0
  private var least = Int64.max
  private var greatest = Int64.min
  private var sum: Int128 = 0
  private var count = 0
  private var counts = ValueCounts()

  mutating func add(_ cells: [Int64], _ missing: [Bool], count rows: Int) {
    let cells = cells.span
    let missing = missing.span
    for row in 0..<rows {
      if !missing.isEmpty && missing[row] {
        nulls += 1
        continue
      }
      let cell = cells[row]
      count += 1
      least = min(least, cell)
      greatest = max(greatest, cell)
      sum += Int128(cell)
      if !counts.isOver { counts.add(cell, 1) }
    }
  }

  mutating func add(_ other: NumberTally) {
    nulls += other.nulls
    count += other.count
    least = min(least, other.least)
    greatest = max(greatest, other.greatest)
    sum += other.sum
    counts.add(other.counts)
  }

  func profile(_ type: ColumnType) -> ColumnProfile {
    let isMoment = type == .date || type == .dateTime
    return ColumnProfile(
      nulls: nulls, distinct: counts.distinct,
      min: count == 0 ? nil : type.text(of: Int128(least)),
      max: count == 0 ? nil : type.text(of: Int128(greatest)),
      sum: count == 0 || isMoment ? nil : type.text(of: sum),
      top: ColumnProfile.top(of: counts.all, by: <) { type.text(of: Int128($0)) })
  }
}

/// How often each of some numbers occurs, up to a bound of different ones.
struct ValueCounts: Sendable {
  private var values: [Int64] = Array(repeating: 0, count: 16)
  private var occurrences: [Int] = Array(repeating: 0, count: 16)
  private var used = 0
  /// Whether there are more different ones than are counted; then nothing is known of any.
  private(set) var isOver = false

  /// Counts a value.
  mutating func add(_ value: Int64, _ count: Int) {
    let mask = values.count - 1
    var slot = Int(truncatingIfNeeded: mix(UInt64(bitPattern: value))) & mask
    while occurrences[slot] != 0 {
      if values[slot] == value {
        occurrences[slot] += count
        return
      }
      slot = (slot + 1) & mask
    }
    if used == ColumnProfile.distinctBound { return giveUp() }
    used += 1
    values[slot] = value
    occurrences[slot] = count
    if used * 2 > values.count { grow() }
  }

  /// Adds the counts of another.
  mutating func add(_ other: ValueCounts) {
    if other.isOver { giveUp() }
    for (value, count) in other.all where !isOver { add(value, count) }
  }

  /// The values with their counts, in no order; none when there are too many.
  var all: [(value: Int64, count: Int)] {
    zip(values, occurrences).filter { $0.1 != 0 }.map { ($0, $1) }
  }

  /// How many different ones there are.
  var distinct: ColumnProfile.Distinct {
    isOver ? .moreThan(ColumnProfile.distinctBound) : .exactly(used)
  }

  private mutating func giveUp() {
    self = ValueCounts()
    isOver = true
  }

  private mutating func grow() {
    let old = all
    values = Array(repeating: 0, count: values.count * 2)
    occurrences = Array(repeating: 0, count: values.count)
    used = 0
    for (value, count) in old { add(value, count) }
  }
}

extension ColumnType {
  /// A number of this type, or a sum of such, as people read it.
  func text(of number: Int128) -> String {
    switch self {
    case .date: return Day(Int(number)).description
    case .dateTime: return Instant(Int64(number)).description
    case .decimal(_, let scale) where scale > 0:
      var digits = String(number.magnitude)
      digits = String(repeating: "0", count: max(0, scale + 1 - digits.utf8.count)) + digits
      return "\(number < 0 ? "-" : "")\(digits.dropLast(scale)).\(digits.suffix(scale))"
    default: return String(number)
    }
  }
}
