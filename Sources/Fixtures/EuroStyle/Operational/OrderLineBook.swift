/// One product of an order.
public struct OrderLine: Sendable {
  /// The line's row, from 0.
  public let row: Int
  /// The order that it belongs to.
  public let order: OrderHead
  /// The product's row.
  public let product: Int
  let size: Int
  let colour: Int
  /// How many pieces.
  public let quantity: Int
  /// The price of a piece before VAT, in the country of the order.
  public let unitPrice: Money
  let unitCost: Money
  /// What the campaign takes off the line.
  public let discount: Money

  /// What the line costs before VAT.
  public var total: Money { quantity * unitPrice - discount }
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

  /// Appends the lines of an order.
  @inline(__always)
  func lines(of order: OrderHead, rows: Range<Int>, to lines: inout [OrderLine]) {
    let firstLine = lines.count
    let isOnline = order.store == nil
    var draws = content.draws(order.row)
    for row in rows {
      var product = catalogue.product(on: order.day, online: isOnline, &draws)
      // An order has a product once: its pieces are a quantity.
      for _ in 0..<4 {
        var earlier = firstLine
        while earlier < lines.count && lines[earlier].product != product { earlier += 1 }
        if earlier == lines.count { break }
        product = catalogue.product(on: order.day, online: isOnline, &draws)
      }
      let quantity = 1 + quantities.pick(draws.next())
      let choice = draws.next()
      let price = catalogue.products[product].localPrices[order.country]
      lines.append(
        OrderLine(
          row: row, order: order, product: product, size: catalogue.size(of: product, choice),
          colour: catalogue.colour(of: product, choice), quantity: quantity, unitPrice: price,
          unitCost: catalogue.products[product].cost,
          discount: (quantity * price).percent(Int64(order.discount))))
    }
  }

  /// An order's lines.
  func lines(of order: OrderHead) -> [OrderLine] {
    let block = order.row / apportionment.blockSize
    let rows = apportionment.children(ofParent: order.row, weight: weights(ofBlock: block))
    var lines: [OrderLine] = []
    lines.reserveCapacity(rows.count)
    self.lines(of: order, rows: rows, to: &lines)
    return lines
  }

  /// One line, whatever order it belongs to.
  func line(_ row: Int) -> OrderLine {
    let block = apportionment.block(ofChild: row)
    let (order, rows) = apportionment.parent(
      ofChild: row, inBlock: block, weight: weights(ofBlock: block))
    var lines: [OrderLine] = []
    lines.reserveCapacity(row + 1 - rows.lowerBound)
    // Those before it are drawn as well, since an order has a product once.
    self.lines(of: orders.head(order), rows: rows.lowerBound..<row + 1, to: &lines)
    return lines[lines.count - 1]
  }

  /// Calls `body` with each order of a range and its lines.
  @inline(__always)
  func forEachOrder(
    in range: Range<Int>, _ body: (OrderHead, borrowing [OrderLine]) -> Void
  ) {
    var firsts: [Int] = []
    var lines: [OrderLine] = []
    var row = range.lowerBound
    while row < range.upperBound {
      let block = row / apportionment.blockSize
      let parents = apportionment.parents(ofBlock: block)
      split(block: block, into: &firsts)
      while row < min(parents.upperBound, range.upperBound) {
        let place = row - parents.lowerBound
        lines.removeAll(keepingCapacity: true)
        let head = orders.head(row)
        self.lines(of: head, rows: firsts[place]..<firsts[place + 1], to: &lines)
        body(head, lines)
        row += 1
      }
    }
  }

  /// Appends a range of lines, whatever orders they belong to.
  func lines(in range: Range<Int>, to lines: inout [OrderLine]) {
    guard !range.isEmpty else { return }
    var firsts: [Int] = []
    var block = apportionment.block(ofChild: range.lowerBound)
    while block < apportionment.blocks {
      split(block: block, into: &firsts)
      let first = apportionment.parents(ofBlock: block).lowerBound
      for place in 0..<firsts.count - 1 where firsts[place + 1] > range.lowerBound {
        if firsts[place] >= range.upperBound { return }
        let rows = firsts[place]..<firsts[place + 1]
        let start = lines.count
        self.lines(of: orders.head(first + place), rows: rows, to: &lines)
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
