/// All products at a seed and scale, their prices in each country, and how often each is bought.
struct Catalogue: Sendable {
  let products: [Product]
  /// Of each product, what sales ask of it.
  let offers: [Offer]
  let popularity: AliasTable
  /// Products that are sold everywhere on every day of the books, the most popular first.
  let evergreens: [Int]
  /// English names.
  let names: TextPool
  let vocabulary = CatalogueVocabulary.shared

  /// Departments of each 20 products.
  private static let departments: [Department] = [
    .women, .men, .women, .kids, .women, .men, .women, .men, .women, .accessories, .men, .women,
    .kids, .men, .women, .men, .women, .kids, .women, .men,
  ]

  /// - Parameters:
  ///   - count: how many products there are.
  ///   - seed: the dataset's seed.
  ///   - sold: the share of all sales that falls before each day of the books.
  ///   - targets: what a piece should cost on average in each country, as it is sold.
  ///   - costShare: the cost of a product in ten-thousandths of its price, on average.
  init(
    count: Int, seed: Seed, sold: CumulativeTable, targets: [Money], costShare: Int
  ) {
    let vocabulary = CatalogueVocabulary.shared
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.products")
    let draws = ProductStreams(streams, count: count)
    let drafts = (0..<count).map { ProductDraft($0, of: count, draws, vocabulary) }
    // What sells is drawn by popularity among what is on sale, so a product counts for the part of
    // all sales that falls into its time.
    let weights = drafts.map { draft in
      Int(share(of: UInt64(draft.popularity), draft.time(in: sold), sold.total)) + 1
    }
    let total = weights.reduce(0, +)
    let mean = zip(drafts, weights).reduce(0) { $0 + $1.0.basePrice * $1.1 } / total
    let groupTarget =
      zip(Country.allCases, targets).reduce(0) {
        $0 + Int($1.1.cents) * $1.0.facts.share
      } / 20
    products = drafts.map { draft in
      draft.finished(
        price: retailPrice(draft.basePrice * groupTarget / mean, draft.index),
        local: CountryPrices { country in
          let target = Int(targets[Int(country.rawValue)].cents)
          return retailPrice(draft.basePrice * target / mean, draft.index)
        },
        costShare: costShare)
    }
    popularity = AliasTable(drafts.map(\.popularity))
    let all = products
    offers = all.map(Offer.init)
    evergreens = all.indices.filter {
      all[$0].isOnline && all[$0].launch <= RetailCalendar.firstDay && all[$0].discontinued == nil
    }.sorted { (all[$1].popularity, $0) < (all[$0].popularity, $1) }
    names = TextPool(
      all.map { product in
        let noun = vocabulary.kinds[product.kind].nouns[0]
        let qualifier = vocabulary.qualifiers[product.qualifier][0]
        return "\(vocabulary.lines[product.line]) \(qualifier) \(noun)"
      })
  }

  /// A product that is on sale on a day, by popularity.
  @inline(__always)
  func product(on day: Day, online: Bool, _ draws: inout Draws) -> Int {
    for _ in 0..<6 {
      let index = popularity.pick(draws.next())
      let isOffered = offers[index].isOnline || !online
      if isOffered && offers[index].isSold(on: day) { return index }
    }
    return evergreens[draws.next(below: evergreens.count)]
  }

  /// One of the products that are sold everywhere and all the time, taken in turn.
  func evergreen(_ number: Int) -> Int { evergreens[number % evergreens.count] }

  /// The kind of a product.
  func kind(of product: Int) -> ProductKind { vocabulary.kinds[products[product].kind] }

  /// A size of a product, the middle ones more often, as a place in the vocabulary's sizes.
  @inline(__always)
  func size(of product: Int, _ bits: UInt64) -> Int { offers[product].size(bits) }

  /// One of a product's colours, as a place in the vocabulary's colours.
  @inline(__always)
  func colour(of product: Int, _ bits: UInt64) -> Int { offers[product].colour(bits) }
}

extension Catalogue {
  static func department(_ index: Int) -> Department {
    departments[index % departments.count]
  }
}
