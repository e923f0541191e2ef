/// What the lines of an order come to.
public struct OrderTotals: Sendable {
  /// The sum of the lines' totals.
  public let subtotal: Money
  /// The sum of the lines' discounts.
  public let discount: Money
  /// The country's VAT on the subtotal.
  public let tax: Money
  /// What sending costs.
  public let shipping: Money

  /// What the customer pays.
  public var total: Money { subtotal + tax + shipping }

  init(_ order: OrderHead, _ lines: borrowing [OrderLine]) {
    var subtotal = Money.zero
    var discount = Money.zero
    for index in lines.indices {
      subtotal += lines[index].total
      discount += lines[index].discount
    }
    self.init(order, subtotal: subtotal, discount: discount)
  }

  @inline(__always)
  init(_ order: OrderHead, subtotal: Money, discount: Money) {
    self.subtotal = subtotal
    self.discount = discount
    tax = subtotal.percent(order.country.facts.vatPercent)
    shipping = Self.shipping(order.course.shipping, subtotal)
  }

  /// Standard parcels are free from 50 euros on, and so is what the customer fetches.
  private static func shipping(_ method: ShippingMethod, _ subtotal: Money) -> Money {
    switch method {
    case .standard: subtotal < Money(cents: 50_00) ? Money(cents: 4_95) : .zero
    case .express: Money(cents: 9_95)
    case .sameDay: Money(cents: 12_95)
    case .inStorePickup: .zero
    }
  }
}
