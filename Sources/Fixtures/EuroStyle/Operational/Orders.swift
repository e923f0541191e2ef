/// An order with what its lines come to.
public struct Order: Sendable {
  /// Who bought what, where and when.
  public let head: OrderHead
  /// What it costs.
  public let totals: OrderTotals
}

/// Orders, the sale of some products to a customer at one moment.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ORD_EU_2024_000001|CUST_EU_000047|ONLINE|2024-01-04|2024-01-04 20:09:09|2024-01-08|2024-01…`
/// `ORD_EU_2024_000002|CUST_EU_000114|STORE_BE_001|2024-01-06|2024-01-06 09:25:03|2024-01-06|N…`
public enum Orders {
  static let path: TablePath = "eurostyle_operational.orders"

  /// The declaration.
  public static let table = Table<EuroStyle, Order>(
    path.table, "The sale of products to a customer at one moment, online or in a shop.",
    count: { $0.orders.count },
    columns: [
      .key(
        "order_id", "Number of the order, counted through each year", .like("ORD_EU_2024_000001"),
        from: { $0.keys.order }
      ) { $0.head.row },
      .reference("customer_id", to: Customers.path, "Who bought", from: { $0.keys.customer }) {
        $0.head.customer
      },
      .pooled(
        "store_id", "Where it was bought: a shop, or ONLINE (also for the telephone)",
        .references(Stores.path, or: ["ONLINE"]), from: { $0.keys.places }
      ) { $0.head.store.map(Keys.place) ?? Keys.online },
      .date("order_date", "Day of the order", .equals("date(order_datetime)"), .inBooks) {
        $0.head.day
      },
      .dateTime("order_datetime", "Second of the order, in the shop's local time") {
        $0.head.instant
      },
      .dateOrNull(
        "delivery_date", "Day on which the customer had it; NULL until then or if never",
        .inBooks, .holds("order_date <= delivery_date")
      ) { $0.head.course.delivered },
      .dateOrNull(
        "promised_delivery_date", "Day promised for what is sent; NULL in shops",
        .holds("order_date <= promised_delivery_date")
      ) { $0.head.course.promised },
      .money(
        "subtotal_eur", "Sum of the lines' totals, before VAT",
        .total(.sum("line_total_eur"), of: OrderLines.path, by: "order_id")
      ) { $0.totals.subtotal },
      .money(
        "tax_amount_eur", "VAT of the customer's country on the subtotal, rounded half up",
        .equals(
          "rounded(subtotal_eur * \(Country.choice(of: "customer_id.country_code") { "\($0.facts.vatPercent)" }), 100)"
        )
      ) { $0.totals.tax },
      .money(
        "shipping_cost_eur", "What sending costs, free of VAT here",
        .oneOf(["0.00", "4.95", "9.95", "12.95"])
      ) { $0.totals.shipping },
      .money(
        "discount_amount_eur", "Sum of the lines' discounts, taken off already",
        .total(.sum("line_discount_eur"), of: OrderLines.path, by: "order_id")
      ) { $0.totals.discount },
      .money(
        "total_amount_eur", "What the customer pays",
        .equals("subtotal_eur + tax_amount_eur + shipping_cost_eur")
      ) { $0.totals.total },
      .constant("currency_code", "EUR", "Currency of the local total: the euro in all countries"),
      .integer(
        "exchange_rate", .decimal(precision: 18, scale: 4), "Euros in a unit of the currency",
        .range(10_000...10_000)
      ) { _ in 10_000 },
      .money(
        "total_amount_local", "The total in the local currency", .equals("total_amount_eur")
      ) { $0.totals.total },
      .choice(
        "order_status", "How far it has come by the end of the books",
        .holds("(order_status = 'returned') = (return_date is not null)"),
        .holds("(order_status in ('delivered', 'returned')) = (delivery_date is not null)")
      ) { $0.head.course.status },
      .pooled(
        "fulfillment_center", "Where the goods leave: the distribution centre DC, or the shop",
        .references(Stores.path, or: ["DC"]), from: { $0.keys.places }
      ) { $0.head.store.map(Keys.place) ?? Keys.centre },
      .choice("shipping_method", "How the goods reach the customer") { $0.head.course.shipping },
      .textOrNull(
        "tracking_number", "The carrier's number, once a parcel is on its way",
        .like("3SEU0000000000000")
      ) { order, _, out in
        let course = order.head.course
        guard order.head.store == nil, course.shipping != .inStorePickup,
          [.shipped, .delivered, .returned].contains(course.status)
        else { return false }
        out.append("3SEU")
        out.append(Int(mix(UInt64(order.head.row) + 1) % 10_000_000_000_000), digits: 13)
        return true
      },
      .choice("order_channel", "How it was ordered") { $0.head.channel },
      .choice("traffic_source", "What brought the customer") { $0.head.course.traffic },
      .pooledOrNull(
        "campaign_code", "The campaign whose offer was used", .references(Campaigns.path),
        from: { $0.keys.campaigns }
      ) { $0.head.campaign },
      .choice("payment_method", "How it was paid") { $0.head.course.payment },
      .choice("payment_status", "Whether it is paid") { $0.head.course.paymentStatus },
      .pooledOrNull(
        "customer_service_notes", "What the service desk wrote down; mostly nothing",
        from: { _ in ServiceNotes.shared.texts }
      ) { ServiceNotes.shared.note(for: $0.head) },
      .choiceOrNull("return_reason", "Why it came back") { $0.head.course.returnReason },
      .dateOrNull(
        "return_date", "Day on which it came back", .inBooks, .holds("delivery_date <= return_date")
      ) { $0.head.course.returned },
      .dateTime("created_at", "When the row was made", .equals("order_datetime")) {
        $0.head.instant
      },
      .dateTime(
        "updated_at", "When the status changed last", .holds("created_at <= updated_at")
      ) { $0.head.course.updated },
    ], laws: laws
  ) { model, range, orders in
    if let sums = model.knownOrderSums {
      model.orders.forEachHead(in: range) { head in
        orders.append(Order(head: head, totals: sums.totals(of: head)))
      }
    } else {
      model.lines.forEachTotal(in: range) { head, totals, _ in
        orders.append(Order(head: head, totals: totals))
      }
    }
  }
}

extension Expectation {
  /// A day or instant within the two years of the books.
  static var inBooks: Expectation {
    .range(Int64(RetailCalendar.firstDay.number)...Int64(RetailCalendar.lastDay.number))
  }
}

/// What the service desk writes down of an order, by what became of it.
struct ServiceNotes: Sendable {
  let texts: TextPool
  private let kinds: [[Int]]

  static let shared = ServiceNotes()

  private init() {
    let lines = entries(NoteData.serviceNotes)
    texts = TextPool(lines.map { $0[1] })
    kinds = ["delivery", "payment", "return", "cancel", "general"].map { kind in
      lines.indices.filter { lines[$0][0] == kind }
    }
  }

  /// One order in twenty has a note, and one in three of those that went wrong.
  func note(for order: OrderHead) -> Int? {
    let bits = mix(UInt64(order.row) ^ 0x5e2f_1ce0)
    let status = order.course.status
    let isTrouble = status == .cancelled || status == .returned
    guard bits % 60 < (isTrouble ? 20 : 3) else { return nil }
    let kind =
      switch status {
      case .cancelled: order.course.paymentStatus == .failed ? 1 : 3
      case .returned: 2
      default: order.store == nil && (bits >> 32) % 3 > 0 ? 0 : 4
      }
    return kinds[kind][bounded(mix(bits), kinds[kind].count)]
  }
}
