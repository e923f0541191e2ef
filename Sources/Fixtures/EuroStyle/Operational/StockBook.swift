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
public enum Movement: UInt8, LabelledCell {
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

  @inline(__always)
  func item(_ row: Int) -> StockItem {
    let index = row / places
    let place = row % places
    let product = catalogue.products[index]
    let store = place == 0 ? nil : place - 1
    var draws = stream.draws(row)
    let choice = draws.next()
    // A best-seller is kept in larger numbers; what left the range is sold off.
    let level = max(2, product.popularity / 1_000_000)
    let maximum = store == nil ? 40 + level * 12 : 4 + level / 2
    let isActive = product.discontinued == nil
    let onHand = bounded(draws.next(), isActive ? maximum + 1 : maximum / 4 + 1)
    let reserved = onHand == 0 ? 0 : draws.next(below: onHand / 5 + 1)
    let reorderPoint = maximum / 4
    let isOrdered = isActive && onHand <= reorderPoint
    let now = RetailCalendar.lastDay
    // Nothing can have come before the product or the shop was there.
    let since = max(product.launch - 14, now - 240)
    let opening = store.map { network.stores[$0].opening } ?? since
    let earliest = min(now, max(since, opening))
    let end = product.discontinued.map { max($0, earliest) } ?? now
    let lastRestock = earliest + draws.next(below: end - earliest + 1)
    let moved = lastRestock + draws.next(below: now - lastRestock + 1)
    let movement = Movement(code: movements.pick(draws.next()))
    let second = 28_800 + draws.next(below: 39_600)
    let isReduced = draws.happens(.percent(18))
    let reduced = earliest + draws.next(below: now - earliest + 1)
    return StockItem(
      row: row, product: index, store: store, size: catalogue.size(of: index, choice),
      colour: catalogue.colour(of: index, choice), onHand: onHand, reserved: reserved,
      onOrder: isOrdered ? maximum - onHand : 0, reorderPoint: reorderPoint, maximum: maximum,
      lastRestock: lastRestock,
      nextRestock: isOrdered ? now + 1 + draws.next(below: product.leadTime) : nil,
      lastMovement: (movement == .received ? lastRestock : moved).start + second,
      movement: movement, markdown: isReduced ? reduced : nil, unitCost: product.cost,
      season: product.season(of: catalogue.vocabulary.kinds[product.kind]))
  }

  /// How many pieces of each product lie in all places.
  func totals(workers: Workers) -> [Int32] {
    Array(
      workers.map(catalogue.products.count) { products in
        products.map { product in
          let rows = product * places..<(product + 1) * places
          return Int32(rows.reduce(0) { $0 + item($1).onHand })
        }
      }.joined())
  }
}
