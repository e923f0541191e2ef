/// What the orders of a country come to in a month, less those that were cancelled or came back then.
struct Trade: Sendable {
  /// What was paid in shops, and what is owed for the rest, in cents.
  private(set) var tills: Int64 = 0
  private(set) var receivables: Int64 = 0
  /// What of both are the lines, VAT and shipping.
  private(set) var subtotal: Int64 = 0
  private(set) var tax: Int64 = 0
  private(set) var shipping: Int64 = 0
  /// What the goods cost.
  private(set) var cost: Int64 = 0

  /// Adds an order, or takes it back.
  @inline(__always)
  fileprivate mutating func add(
    _ order: OrderHead, _ totals: OrderTotals, _ cost: Money, times sign: Int64
  ) {
    if order.store == nil {
      receivables += sign * totals.total.cents
    } else {
      tills += sign * totals.total.cents
    }
    subtotal += sign * totals.subtotal.cents
    tax += sign * totals.tax.cents
    shipping += sign * totals.shipping.cents
    self.cost += sign * cost.cents
  }

  static func += (sum: inout Trade, other: Trade) {
    sum.tills += other.tills
    sum.receivables += other.receivables
    sum.subtotal += other.subtotal
    sum.tax += other.tax
    sum.shipping += other.shipping
    sum.cost += other.cost
  }
}

/// What all orders come to by country and month.
struct TradeSums: Sendable {
  private var months = [Trade](repeating: Trade(), count: Country.allCases.count * BookMonths.count)

  @inline(__always)
  subscript(country: Country, month: Int) -> Trade {
    months[Int(country.rawValue) * BookMonths.count + month]
  }

  /// Adds an order in its month, and takes it back in the one in which it ended.
  @inline(__always)
  mutating func add(_ order: OrderHead, _ totals: OrderTotals, cost: Money) {
    add(order, totals, cost, times: 1, on: order.day)
    if let day = order.course.reversed { add(order, totals, cost, times: -1, on: day) }
  }

  @inline(__always)
  private mutating func add(
    _ order: OrderHead, _ totals: OrderTotals, _ cost: Money, times sign: Int64, on day: Day
  ) {
    let month = BookMonths.month(ofDay: day - RetailCalendar.firstDay)
    months[Int(order.country.rawValue) * BookMonths.count + month].add(
      order, totals, cost, times: sign)
  }

  static func += (sum: inout TradeSums, other: TradeSums) {
    for index in sum.months.indices { sum.months[index] += other.months[index] }
  }
}

extension OrderCourse {
  /// The day on which the order was cancelled or came back; nil when it stands.
  @inline(__always)
  var reversed: Day? { status == .cancelled ? updated.day : returned }
}

/// What the ledger must know of an order without making it again, in two bytes.
struct OrderFate: Sendable {
  private let bits: UInt16

  @inline(__always)
  init(_ order: OrderHead, _ totals: OrderTotals) {
    let reversed = order.course.reversed.map { $0 - RetailCalendar.firstDay + 1 } ?? 0
    bits = UInt16(reversed) << 1 | (totals.shipping == .zero ? 0 : 1)
  }

  /// Whether sending it costs something.
  @inline(__always)
  var hasShipping: Bool { bits & 1 == 1 }

  /// The day of the books on which it was cancelled or came back; nil when it stands.
  @inline(__always)
  var reversed: Int? { bits < 2 ? nil : Int(bits >> 1) - 1 }
}
