/// One product of an order.
public struct OrderLine: Sendable {
  /// The line's row, from 0.
  public let row: Int
  /// The order that it belongs to.
  public let order: OrderHead
  private let compactProduct: Int32
  private let price: Int32
  private let cost: Int32
  private let off: Int32
  private let compactSize: Int16
  private let compactColour: Int16
  private let pieces: UInt8

  @inline(__always)
  init(_ row: Int, of order: OrderHead, _ purchase: Purchase, _ offer: Offer) {
    self.row = row
    self.order = order
    compactProduct = Int32(truncatingIfNeeded: purchase.product)
    price = Int32(truncatingIfNeeded: purchase.price.cents)
    cost = Int32(truncatingIfNeeded: offer.unitCost.cents)
    off = Int32(truncatingIfNeeded: purchase.discount.cents)
    compactSize = Int16(truncatingIfNeeded: offer.size(purchase.choice))
    compactColour = Int16(truncatingIfNeeded: offer.colour(purchase.choice))
    pieces = UInt8(truncatingIfNeeded: purchase.quantity)
  }

  /// The product's row.
  public var product: Int { Int(compactProduct) }
  var size: Int { Int(compactSize) }
  var colour: Int { Int(compactColour) }
  /// How many pieces.
  public var quantity: Int { Int(pieces) }
  /// The price of a piece before VAT, in the country of the order.
  public var unitPrice: Money { Money(cents: Int64(price)) }
  var unitCost: Money { Money(cents: Int64(cost)) }
  /// What the campaign takes off the line.
  public var discount: Money { Money(cents: Int64(off)) }

  /// What the line costs before VAT.
  public var total: Money { quantity * unitPrice - discount }
}

/// What is bought with a line: what its order's total needs, and a draw for the rest.
struct Purchase {
  let product: Int
  let quantity: Int
  let price: Money
  let discount: Money
  let choice: UInt64
}

/// The lines of all orders: how many each order has, and what is bought.
struct OrderLineBook: Sendable {
  let orders: OrderBook
  let catalogue: Catalogue
  let apportionment: Apportionment
  private let deal: Stream
  private let content: Stream
  private let quantities = AliasTable([88, 9, 2, 1])

  /// Pieces a line on average, in hundredths, as the weights of the quantities have it.
  static let meanQuantity = 116
  /// Lines an order on average, in hundredths.
  static let meanLines = 240
  /// Lines of each hundred orders beyond the first: 35 orders of one line, 25 of two, 20 of three,
  /// 12 of four, 5 of five and three larger ones.
  private static let deck: [Int] = {
    var lines: [Int] = []
    for (count, orders) in [(1, 35), (2, 25), (3, 20), (4, 12), (5, 5)] {
      lines += [Int](repeating: count - 1, count: orders)
    }
    return lines + [5, 6, 8]
  }()
  /// The steps through the deck that reach every place: no divisor in common with 100.
  private static let strides = (3..<97).filter { $0 % 2 != 0 && $0 % 5 != 0 }

  init(count: Int, orders: OrderBook, catalogue: Catalogue, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.order_lines")
    self.orders = orders
    self.catalogue = catalogue
    apportionment = Apportionment(
      count, over: orders.count, blockSize: Self.deck.count, minimum: 1)
    deal = streams("deal")
    content = streams("content")
  }

  /// The first line of each order of a block of a hundred, and last the block's end.
  @inline(__always)
  func split(block: Int, into firsts: inout [Int]) {
    apportionment.split(block: block, into: &firsts, weight: weights(ofBlock: block))
  }

  /// How many lines beyond the first each order of a block has, in relation to the others.
  @inline(__always)
  private func weights(ofBlock block: Int) -> (Int) -> Int {
    var draws = deal.draws(block)
    let stride = Self.strides[draws.next(below: Self.strides.count)]
    let start = draws.next(below: 100)
    let deck = Self.deck
    return { place in deck[(start + place * stride) % 100] }
  }

  /// Calls `body` with each line's row and what is bought with it.
  /// - Parameters:
  ///   - order: the order.
  ///   - rows: its lines.
  ///   - basket: scratch memory for the products that it has.
  ///   - body: takes the lines in turn.
  @inline(__always)
  private func forEachPurchase(
    of order: OrderHead, rows: Range<Int>, _ basket: inout [Int32],
    _ body: (Int, Purchase) -> Void
  ) {
    if basket.count < rows.count { basket = Array(repeating: 0, count: rows.count + 8) }
    var basket = basket.mutableSpan
    let isOnline = order.store == nil
    let day = order.day
    let percent = Int64(order.discount)
    var draws = content.draws(order.row)
    for place in 0..<rows.count {
      var product = catalogue.product(on: day, online: isOnline, &draws)
      // An order has a product once: its pieces are a quantity.
      var tries = 0
      while true {
        var earlier = 0
        while earlier < place && basket[earlier] != Int32(truncatingIfNeeded: product) {
          earlier += 1
        }
        if earlier == place { break }
        tries += 1
        // There are more of those that are always sold than an order has lines.
        product =
          tries <= 4
          ? catalogue.product(on: day, online: isOnline, &draws)
          : catalogue.evergreen(order.row + tries)
      }
      basket[place] = Int32(truncatingIfNeeded: product)
      let quantity = 1 + quantities.pick(draws.next())
      let price = catalogue.offers[product].price(in: order.country)
      body(
        rows.lowerBound + place,
        Purchase(
          product: product, quantity: quantity, price: price,
          discount: percent == 0 ? .zero : (quantity * price).percent(percent),
          choice: draws.next()))
    }
  }

  /// Appends the lines of an order.
  func lines(
    of order: OrderHead, rows: Range<Int>, _ basket: inout [Int32], to lines: inout [OrderLine]
  ) {
    forEachPurchase(of: order, rows: rows, &basket) { row, purchase in
      lines.append(OrderLine(row, of: order, purchase, catalogue.offers[purchase.product]))
    }
  }

  /// What the lines of an order come to, what their pieces cost, and how many there are.
  func totals(
    of order: OrderHead, rows: Range<Int>, _ basket: inout [Int32]
  ) -> (totals: OrderTotals, cost: Money, pieces: Int) {
    var subtotal = Money.zero
    var discount = Money.zero
    var cost = Money.zero
    var pieces = 0
    forEachPurchase(of: order, rows: rows, &basket) { _, purchase in
      subtotal += purchase.quantity * purchase.price - purchase.discount
      discount += purchase.discount
      cost += purchase.quantity * catalogue.offers[purchase.product].unitCost
      pieces += purchase.quantity
    }
    return (OrderTotals(order, subtotal: subtotal, discount: discount), cost, pieces)
  }

  /// An order's lines.
  func lines(of order: OrderHead) -> [OrderLine] {
    let block = order.row / apportionment.blockSize
    let rows = apportionment.children(ofParent: order.row, weight: weights(ofBlock: block))
    var lines: [OrderLine] = []
    var basket: [Int32] = []
    lines.reserveCapacity(rows.count)
    self.lines(of: order, rows: rows, &basket, to: &lines)
    return lines
  }

  /// One line, whatever order it belongs to.
  func line(_ row: Int) -> OrderLine {
    let block = apportionment.block(ofChild: row)
    let (order, rows) = apportionment.parent(
      ofChild: row, inBlock: block, weight: weights(ofBlock: block))
    var basket: [Int32] = []
    var lines: [OrderLine] = []
    lines.reserveCapacity(row + 1 - rows.lowerBound)
    // Those before it are drawn as well, since an order has a product once.
    self.lines(of: orders.head(order), rows: rows.lowerBound..<row + 1, &basket, to: &lines)
    return lines[lines.count - 1]
  }

  /// Calls `body` with each order of a range, what its lines come to, and what their pieces cost.
  @inline(__always)
  func forEachTotal(in range: Range<Int>, _ body: (OrderHead, OrderTotals, Money) -> Void) {
    var firsts: [Int] = []
    var basket: [Int32] = []
    var block = -1
    orders.forEachHead(in: range) { head in
      let place = head.row % apportionment.blockSize
      if head.row / apportionment.blockSize != block {
        block = head.row / apportionment.blockSize
        split(block: block, into: &firsts)
      }
      let sums = totals(of: head, rows: firsts[place]..<firsts[place + 1], &basket)
      body(head, sums.totals, sums.cost)
    }
  }

  /// Appends a range of lines, whatever orders they belong to.
  func lines(in range: Range<Int>, to lines: inout [OrderLine]) {
    guard !range.isEmpty else { return }
    var firsts: [Int] = []
    var basket: [Int32] = []
    var block = apportionment.block(ofChild: range.lowerBound)
    var day = 0
    while block < apportionment.blocks {
      split(block: block, into: &firsts)
      let first = apportionment.parents(ofBlock: block).lowerBound
      for place in 0..<firsts.count - 1 where firsts[place + 1] > range.lowerBound {
        if firsts[place] >= range.upperBound { return }
        let rows = firsts[place]..<firsts[place + 1]
        let start = lines.count
        day = orders.days.day(of: first + place, near: day)
        self.lines(of: orders.head(first + place, on: day), rows: rows, &basket, to: &lines)
        if rows.upperBound > range.upperBound {
          lines.removeLast(rows.upperBound - range.upperBound)
        }
        if rows.lowerBound < range.lowerBound {
          lines.removeSubrange(start..<start + range.lowerBound - rows.lowerBound)
        }
      }
      block += 1
    }
  }
}
