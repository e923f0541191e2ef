/// Choices of unequal weight, drawn in constant time (Vose's alias method, in integers).
public struct AliasTable: Sendable {
  @usableFromInline
  struct Slot: Sendable {
    @usableFromInline var threshold: UInt32
    @usableFromInline var alias: UInt32
  }

  @usableFromInline let slots: [Slot]

  /// A table over `0..<weights.count`.
  /// - Parameter weights: not negative, of a positive sum below 2^31; `weights.count` below 2^31.
  public init(_ weights: [Int]) {
    let total = weights.reduce(0, +)
    precondition(total > 0 && weights.allSatisfy { $0 >= 0 }, "weights need a positive sum")
    let count = weights.count
    // In units of total/count: a slot is full at `total`.
    var level = weights.map { $0 * count }
    var small: [Int] = []
    var large: [Int] = []
    for index in level.indices.reversed() {
      if level[index] < total { small.append(index) } else { large.append(index) }
    }
    var slots = (0..<count).map { Slot(threshold: .max, alias: UInt32($0)) }
    while let low = small.popLast(), let high = large.last {
      slots[low] = Slot(threshold: UInt32((level[low] << 32) / total), alias: UInt32(high))
      level[high] -= total - level[low]
      if level[high] < total {
        large.removeLast()
        small.append(high)
      }
    }
    self.slots = slots
  }

  /// How many choices there are.
  public var count: Int { slots.count }

  /// The choice for 64 uniform bits.
  @inlinable @inline(__always)
  public func pick(_ bits: UInt64) -> Int {
    Self.pick(bits, among: slots.count) { slots[$0] }
  }

  @inlinable @inline(__always)
  static func pick(_ bits: UInt64, among count: Int, _ slot: (Int) -> Slot) -> Int {
    let product = bits.multipliedFullWidth(by: UInt64(count))
    let index = Int(truncatingIfNeeded: product.high)
    let slot = slot(index)
    return UInt32(truncatingIfNeeded: product.low >> 32) < slot.threshold ? index : Int(slot.alias)
  }
}

/// Several alias tables in one piece of memory, for choices that depend on a group.
struct AliasTables: Sendable {
  private let slots: [AliasTable.Slot]
  private let starts: [Int]

  /// A table for each group, over `0..<weights.count` of the group.
  init(_ groups: [[Int]]) {
    let tables = groups.map(AliasTable.init)
    slots = tables.flatMap(\.slots)
    starts = tables.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// The choice of a group for 64 uniform bits, counted from the first choice of the first group.
  @inline(__always)
  func pick(_ bits: UInt64, of group: Int) -> Int {
    let start = starts[group]
    return start + AliasTable.pick(bits, among: starts[group + 1] - start) { slots[start + $0] }
  }

  /// The choice of a group for 64 uniform bits, counted from the first choice of the group.
  @inline(__always)
  func pick(_ bits: UInt64, within group: Int) -> Int { pick(bits, of: group) - starts[group] }
}

/// Choices in a fixed order with a weight each, found by quantile: a larger quantile never gives an
/// earlier choice, so numbering rows by quantile sorts them.
public struct CumulativeTable: Sendable {
  /// The weights before each choice, and last their sum.
  public let sums: [UInt64]
  private let guide: [UInt32]

  /// A table over `0..<weights.count`.
  /// - Parameter weights: not negative, of a positive sum below 2^62.
  public init(_ weights: [Int]) {
    var sums: [UInt64] = [0]
    sums.reserveCapacity(weights.count + 1)
    for weight in weights {
      precondition(weight >= 0, "weights are not negative")
      sums.append(sums[sums.count - 1] + UInt64(weight))
    }
    let total = sums[sums.count - 1]
    precondition(total > 0, "weights need a positive sum")
    // guide[g] is the last choice that can hold quantiles from g/64 of the whole.
    var guide: [UInt32] = []
    var choice = 0
    for step in 0..<64 {
      let mark = total.multipliedFullWidth(by: UInt64(step) << 58).high
      while sums[choice + 1] <= mark { choice += 1 }
      guide.append(UInt32(choice))
    }
    self.sums = sums
    self.guide = guide
  }

  /// The sum of all weights.
  public var total: UInt64 { sums[sums.count - 1] }

  /// The choice at a quantile (in units of 2^-64), and how far into that choice the quantile lies
  /// (in units of its weight).
  public func locate(_ quantile: UInt64) -> (choice: Int, offset: UInt64) {
    let mark = quantile.multipliedFullWidth(by: total).high
    var choice = Int(guide[Int(quantile >> 58)])
    while sums[choice + 1] <= mark { choice += 1 }
    return (choice, mark - sums[choice])
  }

  /// Splits `count` rows over the choices in proportion to the weights, to the row: choice `k` has
  /// the rows from the `k`th bound to the next.
  public func apportion(_ count: Int) -> [Int] {
    sums.map { Int(share(of: UInt64(count), $0, total)) }
  }
}

/// `count × part / whole`, rounded down, with a product of 128 bits.
@inlinable
func share(of count: UInt64, _ part: UInt64, _ whole: UInt64) -> UInt64 {
  whole.dividingFullWidth(count.multipliedFullWidth(by: part)).quotient
}
