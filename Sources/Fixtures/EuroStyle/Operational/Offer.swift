/// What a sale asks of a product, of all its facts: few bytes, since sales draw from all products.
struct Offer: Sendable {
  private let first: Int32
  private let end: Int32
  let isOnline: Bool
  private let sizeCount: UInt8
  private let firstSize: Int16
  private let colour: Int16
  private let accent: Int16
  private let cost: Int32
  private let be, de, fr, lu, nl: Int32

  init(_ product: Product) {
    first = product.launch.number
    end = product.discontinued?.number ?? .max
    isOnline = product.isOnline
    sizeCount = UInt8(product.sizeCount)
    firstSize = Int16(product.firstSize)
    colour = Int16(product.colour)
    accent = Int16(product.accent ?? product.colour)
    cost = Int32(product.cost.cents)
    func price(_ country: Country) -> Int32 { Int32(product.localPrices[country].cents) }
    (be, de, fr, lu, nl) = (price(.be), price(.de), price(.fr), price(.lu), price(.nl))
  }

  /// Whether it is in the range on a day.
  @inline(__always)
  func isSold(on day: Day) -> Bool { first <= day.number && day.number < end }

  /// What a piece costs to buy.
  @inline(__always)
  var unitCost: Money { Money(cents: Int64(cost)) }

  /// What a piece costs in a country.
  @inline(__always)
  func price(in country: Country) -> Money {
    let cents =
      switch country {
      case .be: be
      case .de: de
      case .fr: fr
      case .lu: lu
      case .nl: nl
      }
    return Money(cents: Int64(cents))
  }

  /// A size, the middle ones more often, as a place in the vocabulary's sizes.
  @inline(__always)
  func size(_ bits: UInt64) -> Int {
    let count = Int(sizeCount)
    // The sum of two uniform draws: a triangle around the middle.
    let sum = bounded(bits, count) + bounded(bits << 32, count + 1)
    return Int(firstSize) + sum / 2
  }

  /// One of its colours, the first one more often, as a place in the vocabulary's colours.
  @inline(__always)
  func colour(_ bits: UInt64) -> Int { Int(bits % 4 == 0 ? accent : colour) }

  /// What fits better than a piece: the size next to it, or else the other colour; nil where there is
  /// neither.
  /// - Parameters:
  ///   - size: that of the piece, as a place in the vocabulary's sizes.
  ///   - colour: that of the piece, as a place in the vocabulary's colours.
  ///   - isLarger: whether the size should be a larger one; there may be none.
  /// - Returns: a size and a colour, one of them another.
  func alternative(toSize size: Int, colour: Int, isLarger: Bool) -> (size: Int, colour: Int)? {
    if sizeCount > 1 {
      let place = size - Int(firstSize)
      let isUp = place == 0 || isLarger && place < Int(sizeCount) - 1
      return (isUp ? size + 1 : size - 1, colour)
    }
    guard accent != self.colour else { return nil }
    return (size, Int(colour == Int(accent) ? self.colour : accent))
  }
}
