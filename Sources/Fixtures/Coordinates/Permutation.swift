/// A shuffle of `0..<count` in which each place is had alone, in either direction.
///
/// A Feistel network of four rounds over the next even number of bits, walked until it lands
/// inside the range (fewer than four steps on average).
public struct Permutation: Sendable {
  /// How many places there are.
  public let count: Int
  private let half: UInt64
  private let mask: UInt64
  private let key: UInt64

  /// The shuffle that a key gives.
  /// - Parameters:
  ///   - count: at least 1.
  ///   - key: 64 bits, for example of a ``Stream``.
  public init(of count: Int, key: UInt64) {
    precondition(count > 0, "there is nothing to permute")
    self.count = count
    self.key = key
    let bits = max(2, Int.bitWidth - (count - 1).leadingZeroBitCount)
    half = UInt64((bits + 1) / 2)
    mask = (1 << half) - 1
  }

  /// Where a place is moved to.
  /// - Parameter place: in `0..<count`.
  /// - Returns: another place of the range, or the same.
  public func callAsFunction(_ place: Int) -> Int {
    assert((0..<count).contains(place))
    var value = UInt64(place)
    repeat {
      var left = value >> half
      var right = value & mask
      for round: UInt64 in 0..<4 {
        (left, right) = (right, left ^ (mix(key &+ right &* goldenGamma &+ round) & mask))
      }
      value = left << half | right
    } while value >= UInt64(count)
    return Int(value)
  }

  /// The place that is moved here.
  /// - Parameter image: in `0..<count`.
  /// - Returns: another place of the range, or the same.
  public func inverse(_ image: Int) -> Int {
    assert((0..<count).contains(image))
    var value = UInt64(image)
    repeat {
      var left = value >> half
      var right = value & mask
      for round: UInt64 in (0..<4).reversed() {
        (left, right) = (right ^ (mix(key &+ left &* goldenGamma &+ round) & mask), left)
      }
      value = left << half | right
    } while value >= UInt64(count)
    return Int(value)
  }
}
