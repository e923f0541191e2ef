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

  /// How many of a country stand before a place.
  @inline(__always)
  func rank(_ index: Int, of country: Country) -> Int {
    let block = index / Self.length
    let row = Int(country.rawValue) * 64
    let turn = turn(block)
    return block * country.facts.share + before[row + turn + index % Self.length]
      - before[row + turn]
  }

  /// The place of the one with the given rank in its country.
  @inline(__always)
  func index(of country: Country, rank: Int) -> Int {
    let share = country.facts.share
    let block = rank / share
    let row = Int(country.rawValue) * 64
    let turn = turn(block)
    return block * Self.length + places[row + rank % share + before[row + turn]] - turn
  }

  /// How many there are of a country.
  func count(of country: Country) -> Int { rank(count, of: country) }
}
