/// The tables whose rows belong to visits.
enum SessionTable: Int, Sendable {
  case pages, carts, searches, events, recommendations, tests
}

/// How the rows of the tables that belong to visits go to them: to the row at each scale, and within
/// a block of visits by what each visitor came for.
struct SessionShares: Sendable {
  private let pages, carts, searches, events, recommendations, tests: Apportionment
  private let deal: Stream

  /// How many visits share a deck of profiles.
  static let blockSize = 100

  /// What a visitor came for, and how many rows of each table that makes in relation to others.
  ///
  /// The first number is the pages beyond the first.
  private struct Profile {
    let isBuyer: Bool
    let pages, carts, searches, events, recommendations: Int
  }

  private static let deck: [Profile] = {
    let bounce = Profile(
      isBuyer: false, pages: 0, carts: 0, searches: 0, events: 1, recommendations: 2)
    func browse(_ pages: Int) -> Profile {
      Profile(isBuyer: false, pages: pages, carts: 0, searches: 2, events: 5, recommendations: 8)
    }
    func shop(_ pages: Int) -> Profile {
      Profile(
        isBuyer: false, pages: pages, carts: 2, searches: 4, events: 10, recommendations: 15)
    }
    func buy(_ pages: Int) -> Profile {
      Profile(isBuyer: true, pages: pages, carts: 3, searches: 4, events: 20, recommendations: 25)
    }
    return [Profile](repeating: bounce, count: 36) + (0..<34).map { browse(1 + $0 % 7) }
      + (0..<24).map { shop(5 + $0 % 10) } + (0..<6).map { buy(11 + $0 * 2) }
  }()
  /// The shares of the deck's profiles in a table, twice over: table × 200 + place.
  private static let weights: [UInt8] = {
    let parts: [(Profile) -> Int] = [
      { $0.pages }, { $0.carts }, { $0.searches }, { $0.events }, { $0.recommendations },
      { _ in 1 },
    ]
    return parts.flatMap { part in (deck + deck).map { UInt8(part($0)) } }
  }()
  private static let strides = (3..<97).filter { $0 % 2 != 0 && $0 % 5 != 0 }

  init(scale: Scale, sessions count: Int, deal: Stream) {
    func split(_ full: Int, minimum: Int = 0) -> Apportionment {
      Apportionment(
        max(scale.count(full), minimum * count), over: count, blockSize: Self.blockSize,
        minimum: minimum)
    }
    pages = split(1_030_000, minimum: 1)
    carts = split(50_000)
    searches = split(25_000)
    events = split(100_000)
    recommendations = split(200_000)
    tests = split(30_000)
    self.deal = deal
  }

  /// How many rows of a table visits have.
  subscript(table: SessionTable) -> Apportionment {
    switch table {
    case .pages: pages
    case .carts: carts
    case .searches: searches
    case .events: events
    case .recommendations: recommendations
    case .tests: tests
    }
  }

  /// The first row of each visit of a block in a table, and last the block's end.
  func split(_ block: Int, of table: SessionTable, into firsts: inout [Int]) {
    let (start, stride) = deal(block)
    let weights = Self.weights
    let base = table.rawValue * 2 * Self.blockSize + start
    self[table].split(block: block, into: &firsts) { place in
      Int(weights[base + place * stride % Self.blockSize])
    }
  }

  /// Whether each visitor of a block came to buy.
  func buyers(_ block: Int) -> [Bool] {
    let (start, stride) = deal(block)
    return (0..<pages.parents(ofBlock: block).count).map { place in
      Self.deck[(start + place * stride) % Self.blockSize].isBuyer
    }
  }

  /// Where a block begins in the deck, and its step through it.
  private func deal(_ block: Int) -> (start: Int, stride: Int) {
    var draws = deal.draws(block)
    let stride = Self.strides[draws.next(below: Self.strides.count)]
    return (draws.next(below: Self.blockSize), stride)
  }
}
