/// An article of the catalogue.
public struct Product: Sendable {
  let index: Int
  let kind: Int
  /// The department of its kind.
  let department: Department
  let line: Int
  let qualifier: Int
  let colour: Int
  /// The second colour; nil where there is none.
  let accent: Int?
  let material: Int
  let brand: Int
  let origin: Int
  /// The list price before VAT, of the group and of each country.
  public let price: Money
  let localPrices: CountryPrices
  /// What it costs to buy.
  public let cost: Money
  let sustainability: Int
  let carbon: Int64
  let leadTime: Int
  let isOnline: Bool
  /// From this day on it is sold.
  public let launch: Day
  /// Until this day it is sold; nil while there is no end.
  public let discontinued: Day?
  let images: Int
  /// How much of it is sold, in relation to the others.
  let popularity: Int
  let reorderLevel: Int
}

/// An amount for each country.
struct CountryPrices: Sendable {
  private let be, de, fr, lu, nl: Money

  init(_ price: (Country) -> Money) {
    be = price(.be)
    de = price(.de)
    fr = price(.fr)
    lu = price(.lu)
    nl = price(.nl)
  }

  @inline(__always)
  subscript(country: Country) -> Money {
    switch country {
    case .be: be
    case .de: de
    case .fr: fr
    case .lu: lu
    case .nl: nl
    }
  }
}

/// A kind of product, from the pools.
struct ProductKind: Sendable {
  let department: Department
  let group: String
  let type: String
  /// English, Dutch, German, French.
  let nouns: [String]
  let share: Int
  let prices: ClosedRange<Int>
  let sizes: Int
  let materials: [Int]
  let isSummer: Bool
  let isWinter: Bool
}

/// The first level of the product tree.
public enum Department: UInt8, LabelledCell {
  /// The four departments.
  case women, men, kids, accessories

  /// With a capital.
  public var label: String { ["Women", "Men", "Kids", "Accessories"][Int(rawValue)] }
}

/// The pools from which products are made, parsed once.
struct CatalogueVocabulary: Sendable {
  let kinds: [ProductKind]
  /// The group of each kind.
  let groups: TextPool
  let kindWeights: [AliasTable]
  let kindsOf: [[Int]]
  let sizes: [[String]]
  let materials: [(label: String, isEco: Bool)]
  /// English, Dutch, German, French, and the share.
  let colours: [[String]]
  let colourWeights: AliasTable
  let colourNames: TextPool
  let qualifiers: [[String]]
  let lines: [String]
  let brands: [(name: String, factor: Int)]
  let brandWeights: AliasTable
  let origins: [String]
  let originWeights: AliasTable
  /// Categories of any level in Dutch, German, French, and their slug.
  let categories: [String: [String]]
  /// All sizes there are, where each system's begin, and last how many there are.
  let sizeNames: TextPool
  let firstSize: [Int]

  static let shared = CatalogueVocabulary()

  private init() {
    let systems = entries(CatalogueData.sizes)
    let sizes = systems.map { $0[1].split(separator: ",").map(String.init) }
    self.sizes = sizes
    sizeNames = TextPool(sizes.flatMap(\.self))
    firstSize = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let materialLines = entries(CatalogueData.materials)
    materials = materialLines.map { (String($0[1]), $0[2] == "1") }
    let departments = Department.labels
    let kinds = entries(CatalogueData.kinds).map { fields in
      guard let department = departments.firstIndex(where: { $0 == fields[0] }),
        let system = systems.firstIndex(where: { $0[0] == fields[10] })
      else { preconditionFailure("unknown department or sizes: \(fields)") }
      return ProductKind(
        department: Department.allCases[department], group: String(fields[1]), type: String(fields[2]),
        nouns: fields[3...6].map(String.init), share: number(fields[7]),
        prices: number(fields[8])...number(fields[9]), sizes: system,
        materials: fields[11].split(separator: ",").compactMap { name in
          materialLines.firstIndex { $0[0] == name }
        }, isSummer: fields[12] != "fw", isWinter: fields[12] != "ss")
    }
    self.kinds = kinds
    groups = TextPool(kinds.map(\.group))
    kindsOf = Department.allCases.map { department in
      kinds.indices.filter { kinds[$0].department == department }
    }
    kindWeights = kindsOf.map { list in AliasTable(list.map { kinds[$0].share }) }
    let colourLines = entries(CatalogueData.colours)
    colours = colourLines.map { $0[0...3].map(String.init) }
    colourNames = TextPool(colourLines.map { $0[0] })
    colourWeights = AliasTable(colourLines.map { number($0[4]) })
    qualifiers = entries(CatalogueData.qualifiers).map { $0.map(String.init) }
    lines = entries(CatalogueData.lines).map { String($0[0]) }
    let brandLines = entries(CatalogueData.brands)
    brands = brandLines.map { (String($0[0]), number($0[2])) }
    brandWeights = AliasTable(brandLines.map { number($0[1]) })
    let originLines = entries(CatalogueData.origins)
    origins = originLines.map { String($0[0]) }
    originWeights = AliasTable(originLines.map { number($0[1]) })
    categories = Dictionary(
      uniqueKeysWithValues: entries(WebData.categoryNames).map {
        (String($0[0]), $0[1...4].map(String.init))
      })
  }
}

/// All products at a seed and scale, their prices in each country, and how often each is bought.
struct Catalogue: Sendable {
  let products: [Product]
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
    let groupTarget = zip(Country.allCases, targets).reduce(0) {
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
      let isOffered = products[index].isOnline || !online
      if isOffered && products[index].isSold(on: day) { return index }
    }
    return evergreens[draws.next(below: evergreens.count)]
  }

  /// The kind of a product.
  func kind(of product: Int) -> ProductKind { vocabulary.kinds[products[product].kind] }

  /// How many sizes a product comes in.
  @inline(__always)
  func sizes(of product: Int) -> Int {
    let system = vocabulary.kinds[products[product].kind].sizes
    return vocabulary.firstSize[system + 1] - vocabulary.firstSize[system]
  }

  /// A size of a product, the middle ones more often, as a place in the vocabulary's sizes.
  @inline(__always)
  func size(of product: Int, _ bits: UInt64) -> Int {
    let system = vocabulary.kinds[products[product].kind].sizes
    let count = vocabulary.firstSize[system + 1] - vocabulary.firstSize[system]
    // The sum of two uniform draws: a triangle around the middle.
    let sum = bounded(bits, count) + bounded(bits << 32, count + 1)
    return vocabulary.firstSize[system] + sum / 2
  }

  /// One of a product's colours, as a place in the vocabulary's colours.
  @inline(__always)
  func colour(of product: Int, _ bits: UInt64) -> Int {
    let product = products[product]
    guard let accent = product.accent, bits % 4 == 0 else { return product.colour }
    return accent
  }
}

extension Product {
  /// Whether it is in the range on a day.
  @inline(__always)
  func isSold(on day: Day) -> Bool { launch <= day && discontinued.map { day < $0 } ?? true }
}

/// The nearest price in whole euros less 5 cents, or less 1 for one product in five.
private func retailPrice(_ cents: Int, _ product: Int) -> Money {
  Money(cents: Int64(max(1, (cents + 50) / 100) * 100 - (product % 5 == 0 ? 1 : 5)))
}

/// The draws of the catalogue, one stream a fact.
struct ProductStreams: Sendable {
  let kind, brand, price, end, material, colour, accent, cost, line, qualifier, origin: Stream
  let sustainability, carbon, leadTime, images: Stream
  /// The place of each product by sales.
  let ranks: Permutation

  init(_ streams: TableStreams, count: Int) {
    (kind, brand, price) = (streams("kind"), streams("brand"), streams("price"))
    (end, material, colour) = (streams("discontinued"), streams("material"), streams("colour"))
    (accent, cost, line) = (streams("accent"), streams("cost"), streams("line"))
    (qualifier, origin) = (streams("qualifier"), streams("origin"))
    (sustainability, carbon) = (streams("sustainability"), streams("carbon"))
    (leadTime, images) = (streams("lead_time"), streams("images"))
    ranks = Permutation(of: count, key: streams("popularity").bits(0))
  }
}

/// A product before it is known what the whole catalogue costs.
struct ProductDraft {
  let index: Int
  let kind: Int
  let basePrice: Int
  let popularity: Int
  let launch: Day
  let discontinued: Day?
  private let draws: ProductStreams
  private let vocabulary: CatalogueVocabulary

  init(_ index: Int, of count: Int, _ draws: ProductStreams, _ vocabulary: CatalogueVocabulary) {
    self.index = index
    self.draws = draws
    self.vocabulary = vocabulary
    let department = Int(Catalogue.department(index).rawValue)
    kind = vocabulary.kindsOf[department][
      vocabulary.kindWeights[department].pick(draws.kind.bits(index))]
    let kindOf = vocabulary.kinds[kind]
    let band = kindOf.prices
    let brand = vocabulary.brands[vocabulary.brandWeights.pick(draws.brand.bits(index))]
    let price = band.lowerBound * 100
      + draws.price.draw(index, below: (band.upperBound - band.lowerBound) * 100 + 1)
    basePrice = min(
      max(price * (50 + brand.factor / 2) / 100, band.lowerBound * 100), band.upperBound * 100)
    let rank = draws.ranks(index)
    popularity = 100_000_000 / (rank + 12)
    // Two thirds were there before the books begin; the rest comes with the collections.
    let carried = count * 2 / 3
    if index < carried {
      launch = Day(2021, 2, 1) + index * (Day(2023, 10, 1) - Day(2021, 2, 1)) / max(1, carried)
    } else {
      let drops = [Day(2024, 2, 15), Day(2024, 8, 22), Day(2025, 2, 13), Day(2025, 8, 21)]
      let place = (index - carried) * 4
      let drop = min(3, place / max(1, count - carried))
      launch = drops[drop] + (place % max(1, count - carried)) * 42 / max(1, count - carried)
    }
    var end = draws.end.draws(index)
    discontinued =
      index < carried && end.happens(.percent(18))
      ? Day(2024, 3, 1) + end.next(below: 640) : nil
  }

  /// The part of all sales that falls into the time in which it is sold.
  func time(in sold: CumulativeTable) -> UInt64 {
    let first = max(0, launch - RetailCalendar.firstDay)
    let last = discontinued.map { $0 - RetailCalendar.firstDay } ?? RetailCalendar.dayCount
    return sold.sums[last] - sold.sums[first]
  }

  func finished(price: Money, local: CountryPrices, costShare: Int) -> Product {
    let kindOf = vocabulary.kinds[kind]
    let materials = kindOf.materials
    let material = materials[draws.material.draw(index, below: materials.count)]
    let isEco = vocabulary.materials[material].isEco
    let colour = vocabulary.colourWeights.pick(draws.colour.bits(index))
    var accent = draws.accent.draws(index)
    let hasAccent = !accent.happens(.percent(30))
    let other = (colour + 1 + accent.next(below: vocabulary.colours.count - 1))
      % vocabulary.colours.count
    let spread = costShare * (88 + draws.cost.draw(index, below: 25)) / 100
    return Product(
      index: index, kind: kind, department: kindOf.department,
      line: draws.line.draw(index, below: vocabulary.lines.count),
      qualifier: draws.qualifier.draw(index, below: vocabulary.qualifiers.count),
      colour: colour, accent: hasAccent ? other : nil, material: material,
      brand: vocabulary.brandWeights.pick(draws.brand.bits(index)),
      origin: vocabulary.originWeights.pick(draws.origin.bits(index)), price: price,
      localPrices: local, cost: price.perTenThousand(Int64(spread)),
      sustainability: (isEco ? 6 : 2) + draws.sustainability.draw(index, below: isEco ? 5 : 6),
      carbon: Int64(basePrice / 20 + 150 + draws.carbon.draw(index, below: 900))
        * (isEco ? 70 : 100) / 100,
      leadTime: 14 + 7 * draws.leadTime.draw(index, below: 12),
      isOnline: index % 25 != 24, launch: launch, discontinued: discontinued,
      images: 2 + draws.images.draw(index, below: 4), popularity: popularity,
      reorderLevel: 40 + popularity / 60_000)
  }
}

extension Catalogue {
  static func department(_ index: Int) -> Department {
    departments[index % departments.count]
  }
}
