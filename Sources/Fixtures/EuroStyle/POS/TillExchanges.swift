/// A line of a sale that is swapped for the same product in another size, or else colour.
struct TillSwap: Sendable {
  /// The place of the line in the sale.
  let line: UInt8
  let pieces: UInt8
  /// What the customer takes instead, as places in the vocabulary.
  let size: Int16
  let colour: Int16
  let reason: ReturnReason
}

/// Draws which sales are followed by an exchange.
///
/// The price is that of the product, so that neither order nor books nor the product's stock move.
struct TillExchanges: Sendable {
  private let stream: Stream
  private let lines: OrderLineBook

  /// Of sales whose goods did not come back; of all sales about 25 in a thousand.
  static let share = Probability.perMille(27)
  /// Within so many days after the sale.
  static let longest = 30
  /// The last day that is drawn; shops are closed for less than the days between.
  private static let drawn = 26

  init(_ streams: TableStreams, _ lines: OrderLineBook) {
    stream = streams("exchange")
    self.lines = lines
  }

  /// When something of a sale is exchanged, in seconds since the books began, and what; nil for most.
  func exchange(of sale: TillSale) -> (second: Int32, swap: TillSwap)? {
    var draws = stream.draws(Int(sale.order))
    guard draws.happens(Self.share), sale.refunded == nil,
      let second = second(after: sale, &draws), let swap = swap(of: sale, &draws)
    else { return nil }
    return (second, swap)
  }

  /// Rather sooner than later, on a day on which the shop is open; nil when the books end before.
  private func second(after sale: TillSale, _ draws: inout Draws) -> Int32? {
    let (one, other) = (draws.next(below: Self.drawn), draws.next(below: Self.drawn))
    let quantile = draws.next()
    let first = sale.day + 1 + min(one, other)
    for day in stride(from: first, to: RetailCalendar.dayCount, by: 1) {
      if let second = lines.orders.shopSecond(of: sale.country, on: day, at: quantile) {
        return Int32(day * 86_400 + second)
      }
    }
    return nil
  }

  /// One of the lines whose product comes in another size or colour.
  private func swap(of sale: TillSale, _ draws: inout Draws) -> TillSwap? {
    let order = lines.orders.head(Int(sale.order), on: sale.day)
    var sold: [OrderLine] = []
    var basket: [Int32] = []
    let first = Int(sale.firstLine)
    lines.lines(of: order, rows: first..<first + Int(sale.lines), &basket, to: &sold)
    let start = draws.next(below: sold.count)
    let isLarger = draws.next(below: 2) == 0
    for place in (start..<start + sold.count).map({ $0 % sold.count }) {
      let line = sold[place]
      guard
        let other = lines.catalogue.offers[line.product].alternative(
          toSize: line.size, colour: line.colour, isLarger: isLarger)
      else { continue }
      return TillSwap(
        line: UInt8(place), pieces: UInt8(line.quantity), size: Int16(other.size),
        colour: Int16(other.colour),
        reason: other.size == line.size
          ? .changedMind : line.size < other.size ? .tooSmall : .tooLarge)
    }
    return nil
  }
}
