/// Which country each of a long list of customers or orders belongs to: every 20 in a row hold the
/// countries' shares exactly, each 20 in a rotation of its own.
///
/// Both ways take constant time: from a place in the list to the country and the rank among that
/// country's, and back.
struct CountryCycle: Sendable {
  let count: Int
  private let rotation: Stream
  /// How many of a country stand before a place of two rounds of the pattern: country × 64 + place.
  private let before: [Int]
  /// The places of a country in two rounds of the pattern: country × 64 + rank.
  private let places: [Int]
  /// How many of each pattern belong to each country, and 2^63 divided by that, rounded up: a
  /// product with it takes less time than a division.
  private let shares: [Int]
  private let reciprocals: [UInt64]

  private static let length = 20
  private static let pattern: [Country] = [
    .de, .fr, .nl, .de, .be, .fr, .de, .nl, .de, .fr, .be, .nl, .de, .lu, .fr, .de, .nl, .be, .fr,
    .de,
  ]

  init(count: Int, rotation: Stream) {
    self.count = count
    self.rotation = rotation
    var before = [Int](repeating: 0, count: Country.allCases.count * 64)
    var places = before
    for country in Country.allCases {
      let row = Int(country.rawValue) * 64
      for place in 0..<2 * Self.length {
        let isHere = Self.pattern[place % Self.length] == country
        if isHere { places[row + before[row + place]] = place }
        before[row + place + 1] = before[row + place] + (isHere ? 1 : 0)
      }
    }
    shares = Country.allCases.map(\.facts.share)
    reciprocals = shares.map { ((1 << 63) + UInt64($0) - 1) / UInt64($0) }
    self.before = before
    self.places = places
  }

  /// How far the pattern is turned in a block; the last, incomplete one is not, so that a longer
  /// list has at least as many of each country as a shorter one.
  @inline(__always)
  private func turn(_ block: Int) -> Int {
    (block + 1) * Self.length <= count ? rotation.draw(block, below: Self.length) : 0
  }

  @inline(__always)
  func country(_ index: Int) -> Country {
    Self.pattern[(index + turn(index / Self.length)) % Self.length]
  }

  /// Which country a place belongs to, and how many of that country stand before it.
  @inline(__always)
  func member(_ index: Int) -> (country: Country, rank: Int) {
    let block = index / Self.length
    let place = turn(block) + index - block * Self.length
    let country = Self.pattern[place < Self.length ? place : place - Self.length]
    let row = Int(country.rawValue) * 64
    let rank =
      block * shares[Int(country.rawValue)] + before[row + place]
      - before[row + place - (index - block * Self.length)]
    return (country, rank)
  }

  /// How many of a country stand before a place.
  @inline(__always)
  func rank(_ index: Int, of country: Country) -> Int {
    let block = index / Self.length
    let row = Int(country.rawValue) * 64
    let turn = turn(block)
    return block * shares[Int(country.rawValue)] + before[row + turn + index % Self.length]
      - before[row + turn]
  }

  /// The place of the one with the given rank in its country.
  @inline(__always)
  func index(of country: Country, rank: Int) -> Int {
    let row = Int(country.rawValue) * 64
    let double = UInt64(truncatingIfNeeded: rank) << 1
    let block = Int(
      truncatingIfNeeded: double.multipliedFullWidth(by: reciprocals[Int(country.rawValue)]).high)
    let rest = rank - block * shares[Int(country.rawValue)]
    let turn = turn(block)
    return block * Self.length + places[row + rest + before[row + turn]] - turn
  }

  /// How many there are of a country.
  func count(of country: Country) -> Int { rank(count, of: country) }
}
