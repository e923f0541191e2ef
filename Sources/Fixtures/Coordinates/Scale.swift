/// How large a dataset is: a factor of the full size, kept as a whole number of billionths.
public struct Scale: Hashable, Sendable {
  /// The factor times 10^9.
  public let billionths: UInt64

  /// A thousandth: for unit tests.
  public static let tiny = Scale(billionths: 1_000_000)
  /// A twentieth.
  public static let medium = Scale(billionths: 50_000_000)
  /// The whole.
  public static let full = Scale(billionths: 1_000_000_000)

  /// A factor in billionths, from 1 to 10^15 (a million times the full size).
  public init(billionths: UInt64) {
    precondition((1...1_000_000_000_000_000).contains(billionths), "not a scale factor")
    self.billionths = billionths
  }

  /// A scale by its name (`tiny`, `medium`, `full`) or its factor (`0.25`, `10`): up to nine
  /// decimals, above 0 and at most a million; nil for anything else.
  public init?(_ text: String) {
    for (name, scale) in Scale.named where name == text {
      self = scale
      return
    }
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard (1...2).contains(parts.count), parts.allSatisfy({ $0.utf8.allSatisfy { 48...57 ~= $0 } }),
      let whole = parts.first, (1...7).contains(whole.utf8.count), let units = UInt64(whole)
    else { return nil }
    let decimals = parts.count == 2 ? parts[1] : "0"
    guard (1...9).contains(decimals.utf8.count), let fraction = UInt64(decimals) else { return nil }
    let weight = (decimals.utf8.count..<9).reduce(1 as UInt64) { unit, _ in unit * 10 }
    let billionths = units * 1_000_000_000 + fraction * weight
    guard (1...1_000_000_000_000_000).contains(billionths) else { return nil }
    self.init(billionths: billionths)
  }

  /// The scales that have a name.
  public static let named: [(name: String, scale: Scale)] = [
    ("tiny", .tiny), ("medium", .medium), ("full", .full),
  ]

  /// A count at full scale times the factor, rounded half up, and at least `minimum`.
  public func count(_ full: Int, atLeast minimum: Int = 1) -> Int {
    let (high, low) = UInt64(full).multipliedFullWidth(by: billionths)
    let (sum, overflow) = low.addingReportingOverflow(500_000_000)
    let scaled = UInt64(1_000_000_000).dividingFullWidth((high + (overflow ? 1 : 0), sum)).quotient
    return max(minimum, Int(scaled))
  }

  /// A count that is known at three scales and lies on straight lines between them: constant below
  /// tiny, and with the square root of the factor above full, since a company with ten times the
  /// orders has about three times the shops and articles.
  func count(tiny: Int, medium: Int, full: Int) -> Int {
    let (low, middle, high) = (
      Scale.tiny.billionths, Scale.medium.billionths, Scale.full.billionths
    )
    func between(_ from: UInt64, _ to: UInt64, _ first: Int, _ last: Int) -> Int {
      first + (last - first) * Int(billionths - from) / Int(to - from)
    }
    if billionths <= low { return tiny }
    if billionths <= middle { return between(low, middle, tiny, medium) }
    if billionths <= high { return between(middle, high, medium, full) }
    // The root of the factor in thousandths: √(billionths / 1000) = 1000 √factor.
    return full * Int(squareRoot(billionths / 1000)) / 1000
  }
}

extension Scale: CustomStringConvertible {
  /// The name, or the factor without trailing zeros.
  public var description: String {
    for (name, scale) in Scale.named where scale == self { return name }
    var digits = String(billionths % 1_000_000_000)
    digits = String(repeating: "0", count: 9 - digits.utf8.count) + digits
    while digits.utf8.last == UInt8(ascii: "0") { digits.removeLast() }
    let whole = String(billionths / 1_000_000_000)
    return digits.isEmpty ? whole : "\(whole).\(digits)"
  }
}

/// The largest integer whose square is not above a number (Newton's iteration).
func squareRoot(_ number: UInt64) -> UInt64 {
  guard number > 1 else { return number }
  var root = UInt64(1) << UInt64((64 - number.leadingZeroBitCount + 1) / 2)
  while true {
    let next = (root + number / root) / 2
    if next >= root { return root }
    root = next
  }
}
