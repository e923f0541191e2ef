/// A sale at a till: what the tills know of an order that was placed in a shop.
struct TillSale: Sendable {
  let order: UInt32
  /// The first of the order's lines.
  let firstLine: UInt32
  let customer: Int32
  /// When it was, in seconds since the books began.
  let second: Int32
  /// When the goods came back, in seconds since the books began; 0 when they did not.
  private let refundSecond: Int32
  private let subtotalCents: UInt32
  private let discountCents: UInt32
  let campaign: CompactIndex
  private let storeNumber: UInt16
  let pieces: UInt16
  let lines: UInt8
  /// Whole percent off each line.
  let percent: UInt8
  let country: Country
  let method: PaymentMethod
  let reason: ReturnReason?

  init(
    _ order: OrderHead, store: Int, lines: Range<Int>,
    _ totals: (totals: OrderTotals, cost: Money, pieces: Int)
  ) {
    self.order = UInt32(order.row)
    firstLine = UInt32(lines.lowerBound)
    self.lines = UInt8(lines.count)
    customer = Int32(order.customer)
    second = Int32(order.instant - RetailCalendar.firstDay.start)
    refundSecond =
      order.course.returned == nil
      ? 0 : Int32(order.course.updated - RetailCalendar.firstDay.start)
    subtotalCents = UInt32(totals.totals.subtotal.cents)
    discountCents = UInt32(totals.totals.discount.cents)
    campaign = CompactIndex(order.campaign)
    storeNumber = UInt16(store)
    pieces = UInt16(totals.pieces)
    percent = order.discount
    country = order.country
    method = order.course.payment
    reason = order.course.returnReason
  }

  var store: Int { Int(storeNumber) }
  /// The day of the books.
  var day: Int { Int(second) / 86_400 }
  var instant: Instant { RetailCalendar.firstDay.start + Int(second) }
  /// When the goods came back, in seconds since the books began.
  var refunded: Int32? { refundSecond == 0 ? nil : refundSecond }
  /// What is paid before VAT.
  var subtotal: Money { Money(cents: Int64(subtotalCents)) }
  /// What the campaign took off.
  var discount: Money { Money(cents: Int64(discountCents)) }
  var tax: Money { subtotal.percent(country.facts.vatPercent) }
  /// What is paid.
  var total: Money { subtotal + tax }
  /// Sets the VAT of its first lines, rounded as it adds up so that all come to that of the sale.
  func setTaxes(of lines: [OrderLine], _ taxes: inout [Money]) {
    taxes.removeAll(keepingCapacity: true)
    var (sum, taxed) = (Money.zero, Money.zero)
    for line in lines {
      sum += line.total
      let tax = sum.percent(country.facts.vatPercent) - taxed
      taxed += tax
      taxes.append(tax)
    }
  }

  /// How many lines have a discount: all or none.
  var discountedLines: Int { percent == 0 ? 0 : Int(lines) }
}
