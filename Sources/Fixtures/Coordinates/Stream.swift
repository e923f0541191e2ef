/// The seed of a dataset: any 64-bit number.
public struct Seed: Hashable, Sendable, CustomStringConvertible, ExpressibleByIntegerLiteral {
  /// The number as the user gave it.
  public let value: UInt64

  /// A seed from its number.
  public init(_ value: UInt64) { self.value = value }

  /// A seed written as a literal.
  public init(integerLiteral value: UInt64) { self.value = value }

  /// The number in decimal.
  public var description: String { String(value) }
}

/// The streams of one table's columns and facts.
struct TableStreams: Sendable {
  let seed: Seed
  let table: TablePath

  /// The stream of a column or of a fact that several columns share.
  func callAsFunction(_ name: String, version: Int = 1) -> Stream {
    Stream(seed: seed, path: "\(table).\(name)@\(version)")
  }
}

/// All the draws of one column (or of one fact that several columns share): a row's draws are a
/// pure function of the stream's name, the seed and the row's number.
///
/// Rows have no order: the draws of row 4,000,000,000 are had without those before it.
public struct Stream: Sendable {
  @usableFromInline let key: UInt64
  @usableFromInline let gamma: UInt64

  /// The stream of a name under a seed.
  /// - Parameters:
  ///   - seed: the dataset's seed.
  ///   - path: `database.table.column@version`; another version is another stream.
  public init(seed: Seed, path: String) {
    var text = path
    let name = text.withUTF8 { unsafe SipHash.hash(UnsafeRawBufferPointer($0)).plain }
    key = mix(mix(seed.value &+ goldenGamma) ^ name)
    // A stride of its own keeps the rows of two streams from running in parallel.
    gamma = mix(key ^ goldenGamma) | 1
  }

  /// The first 64 bits of a row.
  @inlinable @inline(__always)
  public func bits(_ row: Int) -> UInt64 {
    mix(key &+ UInt64(truncatingIfNeeded: row) &* gamma)
  }

  /// One of `bound` values for a row.
  @inlinable @inline(__always)
  public func draw(_ row: Int, below bound: Int) -> Int { bounded(bits(row), bound) }

  /// Whether an event of the given probability happens in a row.
  @inlinable @inline(__always)
  public func happens(_ row: Int, _ probability: Probability) -> Bool {
    probability.admits(bits(row))
  }

  /// All the draws of a row, one after another.
  @inlinable @inline(__always)
  public func draws(_ row: Int) -> Draws { Draws(origin: bits(row)) }
}

/// The successive draws of one row; they end with the row and never carry over to the next.
public struct Draws {
  @usableFromInline var state: UInt64

  @inlinable @inline(__always) init(origin: UInt64) { state = origin }

  /// The next 64 uniform bits.
  @inlinable @inline(__always)
  public mutating func next() -> UInt64 {
    state &+= goldenGamma
    return mix(state)
  }

  /// The next of `bound` values, each as likely.
  @inlinable @inline(__always)
  public mutating func next(below bound: Int) -> Int { bounded(next(), bound) }

  /// The next value of a closed range, each as likely.
  @inlinable @inline(__always)
  public mutating func next(in range: ClosedRange<Int>) -> Int {
    range.lowerBound + bounded(next(), range.count)
  }

  /// Whether an event of the given probability happens.
  @inlinable @inline(__always)
  public mutating func happens(_ probability: Probability) -> Bool { probability.admits(next()) }
}

/// A probability as an integer threshold on 32 bits, so that no rounding mode can move a value.
public struct Probability: Hashable, Sendable {
  /// The event happens when the upper 32 bits of a draw lie below this.
  public let threshold: UInt64

  /// A probability as a fraction.
  /// - Parameters:
  ///   - numerator: from 0 to `denominator`.
  ///   - denominator: at least 1 and below 2^31.
  public init(_ numerator: Int, in denominator: Int) {
    precondition(denominator > 0 && (0...denominator).contains(numerator), "not a probability")
    threshold = (UInt64(numerator) << 32) / UInt64(denominator)
  }

  /// A probability in whole percent.
  public static func percent(_ value: Int) -> Probability { Probability(value, in: 100) }

  /// A probability in tenths of a percent.
  public static func perMille(_ value: Int) -> Probability { Probability(value, in: 1000) }

  /// Whether these uniform bits count as the event.
  @inlinable @inline(__always)
  public func admits(_ bits: UInt64) -> Bool { bits >> 32 < threshold }
}
