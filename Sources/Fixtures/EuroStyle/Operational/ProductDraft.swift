/// The nearest price in whole euros less 5 cents, or less 1 for one product in five.
func retailPrice(_ cents: Int, _ product: Int) -> Money {
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
    kind =
      vocabulary.kindsOf[department][
        vocabulary.kindWeights[department].pick(draws.kind.bits(index))]
    let kindOf = vocabulary.kinds[kind]
    let band = kindOf.prices
    let brand = vocabulary.brands[vocabulary.brandWeights.pick(draws.brand.bits(index))]
    let price =
      band.lowerBound * 100
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
    let other =
      (colour + 1 + accent.next(below: vocabulary.colours.count - 1))
      % vocabulary.colours.count
    let spread = costShare * (88 + draws.cost.draw(index, below: 25)) / 100
    return Product(
      index: index, kind: kind, firstSize: vocabulary.firstSize[kindOf.sizes],
      sizeCount: vocabulary.sizes[kindOf.sizes].count, department: kindOf.department,
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
