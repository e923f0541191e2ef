/// What lies of a product in one place.
public struct StockItem: Sendable {
  let row: Int
  /// The product's row.
  public let product: Int
  /// The shop; nil for the distribution centre.
  public let store: Int?
  let size: Int
  let colour: Int
  /// How many pieces are there.
  public let onHand: Int
  let reserved: Int
  let onOrder: Int
  let reorderPoint: Int
  let maximum: Int
  let lastRestock: Day
  let nextRestock: Day?
  let lastMovement: Instant
  let movement: Movement
  let markdown: Day?
  let unitCost: Money
  let season: Collection
}

/// What moved stock last.
public enum Movement: Int, LabelledCell {
  /// The four kinds.
  case received, sold, transferred, adjusted
}

/// What lies where: every product in the distribution centre and in every shop.
struct StockBook: Sendable {
  let catalogue: Catalogue
  let network: StoreNetwork
  private let stream: Stream
  private let movements = AliasTable(movementShares)

  static let movementShares = [20, 60, 14, 6]

  init(catalogue: Catalogue, network: StoreNetwork, seed: Seed) {
    self.catalogue = catalogue
    self.network = network
    stream = TableStreams(seed: seed, table: "eurostyle_operational.inventory")("stock")
  }

  /// How many places there are: the distribution centre, and the shops.
  var places: Int { network.stores.count + 1 }

  var count: Int { catalogue.products.count * places }

  /// What the places of a product share.
  private struct Article {
    let index: Int
    let offer: Offer
    /// A best-seller is kept in larger numbers.
    let level: Int
    let since: Day
    let discontinued: Day?
    let leadTime: Int
    let season: Collection

    /// The most pieces in the distribution centre, or in a shop.
    @inline(__always)
    func maximum(isCentre: Bool) -> Int { isCentre ? 40 + level * 12 : 4 + level / 2 }

    /// How many pieces are there; what left the range is sold off.
    @inline(__always)
    func onHand(_ bits: UInt64, maximum: Int) -> Int {
      bounded(bits, discontinued == nil ? maximum + 1 : maximum / 4 + 1)
    }
  }

  private func article(_ index: Int) -> Article {
    let product = catalogue.products[index]
    return Article(
      index: index, offer: catalogue.offers[index],
      level: max(2, product.popularity / 1_000_000),
      since: max(product.launch - 14, RetailCalendar.lastDay - 240),
      discontinued: product.discontinued, leadTime: product.leadTime,
      season: product.season(of: catalogue.vocabulary.kinds[product.kind]))
  }

  /// Appends a range of rows, product by product.
  func items(in range: Range<Int>, to items: inout [StockItem]) {
    var row = range.lowerBound
    while row < range.upperBound {
      let article = article(row / places)
      let first = article.index * places
      while row < min(first + places, range.upperBound) {
        items.append(item(row, of: article, in: row == first ? nil : row - first - 1))
        row += 1
      }
    }
  }

  @inline(__always)
  private func item(_ row: Int, of product: Article, in store: Int?) -> StockItem {
    var draws = stream.draws(row)
    let choice = draws.next()
    let maximum = product.maximum(isCentre: store == nil)
    let onHand = product.onHand(draws.next(), maximum: maximum)
    let reserved = onHand == 0 ? 0 : draws.next(below: onHand / 5 + 1)
    let reorderPoint = maximum / 4
    let isOrdered = product.discontinued == nil && onHand <= reorderPoint
    let now = RetailCalendar.lastDay
    // Nothing can have come before the product or the shop was there.
    let opening = store.map { network.stores[$0].opening } ?? product.since
    let earliest = min(now, max(product.since, opening))
    let end = product.discontinued.map { max($0, earliest) } ?? now
    let lastRestock = earliest + draws.next(below: end - earliest + 1)
    let moved = lastRestock + draws.next(below: now - lastRestock + 1)
    let movement = Movement(code: movements.pick(draws.next()))
    let second = 28_800 + draws.next(below: 39_600)
    let isReduced = draws.happens(.percent(18))
    let reduced = earliest + draws.next(below: now - earliest + 1)
    return StockItem(
      row: row, product: product.index, store: store, size: product.offer.size(choice),
      colour: product.offer.colour(choice), onHand: onHand, reserved: reserved,
      onOrder: isOrdered ? maximum - onHand : 0, reorderPoint: reorderPoint, maximum: maximum,
      lastRestock: lastRestock,
      nextRestock: isOrdered ? now + 1 + draws.next(below: product.leadTime) : nil,
      lastMovement: (movement == .received ? lastRestock : moved).start + second,
      movement: movement, markdown: isReduced ? reduced : nil,
      unitCost: product.offer.unitCost, season: product.season)
  }

  /// How many pieces of each product lie in all places.
  func totals(workers: Workers) -> [Int32] {
    Array(
      workers.map(catalogue.products.count) { products in
        products.map { product in
          var sum: Int32 = 0
          forEachPlace(ofProduct: product) { _, onHand in sum += Int32(onHand) }
          return sum
        }
      }.joined())
  }

  /// What the pieces in each place cost: in the distribution centre, then in the shops.
  func values(workers: Workers) -> [Money] {
    let none = [Money](repeating: .zero, count: places)
    let parts = workers.map(catalogue.products.count) { products in
      var sums = none
      for product in products {
        let cost = catalogue.offers[product].unitCost
        forEachPlace(ofProduct: product) { place, onHand in sums[place] += onHand * cost }
      }
      return sums
    }
    return parts.reduce(none) { zip($0, $1).map { $0 + $1 } }
  }

  /// Calls `body` with each place of a product, the distribution centre first, and how many pieces
  /// are there.
  @inline(__always)
  private func forEachPlace(ofProduct index: Int, _ body: (Int, Int) -> Void) {
    let product = article(index)
    for place in 0..<places {
      var draws = stream.draws(index * places + place)
      // The size and colour.
      _ = draws.next()
      body(place, product.onHand(draws.next(), maximum: product.maximum(isCentre: place == 0)))
    }
  }
}
