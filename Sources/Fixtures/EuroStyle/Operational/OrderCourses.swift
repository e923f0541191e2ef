/// What becomes of an order: how it is sent and paid, and how far it has come by the end of the
/// books.
public struct OrderCourse: Sendable {
  // The widest first, so that nothing lies between.
  let updated: Instant
  private let compactPromised: CompactDay
  private let compactDelivered: CompactDay
  private let compactReturned: CompactDay
  /// How far the order has come.
  public let status: OrderStatus
  let shipping: ShippingMethod
  let payment: PaymentMethod
  let paymentStatus: PaymentStatus
  let returnReason: ReturnReason?
  let traffic: TrafficSource

  @inline(__always)
  init(
    status: OrderStatus, shipping: ShippingMethod, payment: PaymentMethod,
    paymentStatus: PaymentStatus, promised: Day?, delivered: Day?, returned: Day?,
    returnReason: ReturnReason?, traffic: TrafficSource, updated: Instant
  ) {
    self.status = status
    self.shipping = shipping
    self.payment = payment
    self.paymentStatus = paymentStatus
    self.returnReason = returnReason
    self.traffic = traffic
    compactPromised = CompactDay(promised)
    compactDelivered = CompactDay(delivered)
    compactReturned = CompactDay(returned)
    self.updated = updated
  }

  @inline(__always) var promised: Day? { compactPromised.day }
  @inline(__always) var delivered: Day? { compactDelivered.day }
  @inline(__always) var returned: Day? { compactReturned.day }
}

/// How far an order has come.
public enum OrderStatus: Int, LabelledCell {
  /// From new to its end.
  case pending, confirmed, shipped, delivered, cancelled, returned
}

/// How an order reaches the customer.
public enum ShippingMethod: Int, LabelledCell {
  /// By parcel in some days, faster, or the same day; or taken home from a shop.
  case standard, express, sameDay, inStorePickup
}

extension ShippingMethod {
  /// In how many days a parcel is promised, and how many days sooner it may come, and one more.
  fileprivate var days: (promise: Int, span: Int) {
    switch self {
    case .standard: (5, 4)
    case .express: (2, 2)
    case .sameDay: (0, 1)
    case .inStorePickup: (3, 3)
    }
  }
}

/// How an order is paid: the first five online, the last three at the till.
public enum PaymentMethod: Int, LabelledCell {
  /// All methods.
  case creditCard, paypal, klarna, bancontact, ideal, card, cash, mobile
}

/// Whether an order is paid.
public enum PaymentStatus: Int, LabelledCell {
  /// Not yet, yes, it did not work, the money went back.
  case pending, completed, failed, refunded
}

/// Why a piece comes back.
public enum ReturnReason: Int, LabelledCell {
  /// The four reasons.
  case tooSmall, tooLarge, defective, changedMind
}

/// What brought the customer.
public enum TrafficSource: Int, LabelledCell {
  /// The five sources.
  case organic, paidSearch, social, email, direct
}

/// Draws the courses of orders.
struct OrderCourses: Sendable {
  private let stream: Stream
  private let onlinePayments: AliasTables
  private let tillPayments: AliasTables
  private let methods = AliasTable(methodShares)
  private let traffic = AliasTable(trafficShares)
  private let reasons = AliasTable(reasonShares)

  /// Credit card, PayPal, Klarna, Bancontact, iDEAL, for BE, DE, FR, LU, NL.
  static let onlineShares = [
    [22, 16, 12, 50, 0], [16, 42, 42, 0, 0], [66, 26, 8, 0, 0], [62, 30, 8, 0, 0],
    [12, 10, 16, 0, 62],
  ]
  static let methodShares = [62, 18, 8, 12]
  static let trafficShares = [34, 22, 16, 12, 16]
  static let reasonShares = [30, 26, 12, 32]
  /// Cancelled before dispatch; only orders that are sent can be.
  static let cancelled = Probability.perMille(31)
  /// Returned of those delivered long enough ago, so that 8.5 % of all lines come back.
  static let returned = Probability.perMille(92)

  init(_ streams: TableStreams) {
    stream = streams("course")
    onlinePayments = AliasTables(Self.onlineShares)
    tillPayments = AliasTables(
      Country.allCases.map { country in
        let shares = country.facts.tillShares
        return [shares.card, shares.cash, shares.mobile]
      })
  }

  @inline(__always)
  func course(
    _ row: Int, _ instant: Instant, isOnline: Bool, in country: Country
  ) -> OrderCourse {
    var draws = stream.draws(row)
    return isOnline ? sent(&draws, instant, country) : taken(&draws, instant, country)
  }

  /// An order that is paid and taken home at the till.
  @inline(__always)
  private func taken(
    _ draws: inout Draws, _ instant: Instant, _ country: Country
  ) -> OrderCourse {
    let day = instant.day
    let returned = returnDay(&draws, after: day).map { openDay($0, in: country) }
    let payment = tillPayments.pick(draws.next(), within: Int(country.rawValue))
    return OrderCourse(
      status: returned == nil ? .delivered : .returned, shipping: .inStorePickup,
      payment: PaymentMethod(code: Int(PaymentMethod.card.rawValue) + payment),
      paymentStatus: returned == nil ? .completed : .refunded, promised: nil, delivered: day,
      returned: returned, returnReason: reason(&draws, returned),
      traffic: draws.happens(.percent(70)) ? .direct : .organic,
      updated: returned.map { $0.start + 36_000 + draws.next(below: 28_000) } ?? instant)
  }

  /// An order that goes through the distribution centre.
  @inline(__always)
  private func sent(
    _ draws: inout Draws, _ instant: Instant, _ country: Country
  ) -> OrderCourse {
    let day = instant.day
    let method = ShippingMethod(code: methods.pick(draws.next()))
    let payment = PaymentMethod(
      code: onlinePayments.pick(draws.next(), within: Int(country.rawValue)))
    let traffic = TrafficSource(code: traffic.pick(draws.next()))
    let (promise, span) = method.days
    let promised = workday(day + promise)
    if draws.happens(Self.cancelled) {
      let updated = min(instant + 600 + draws.next(below: 90_000), RetailCalendar.now)
      return OrderCourse(
        status: .cancelled, shipping: method, payment: payment,
        paymentStatus: draws.happens(.percent(35)) ? .failed : .refunded, promised: promised,
        delivered: nil, returned: nil, returnReason: nil, traffic: traffic, updated: updated)
    }
    let late = draws.happens(.percent(6)) ? 1 + draws.next(below: 3) : 0
    let arrival = workday(day + promise - draws.next(below: span) + late)
    if arrival <= RetailCalendar.lastDay {
      let returned = returnDay(&draws, after: arrival)
      let end = returned ?? arrival
      // Same-day parcels come within hours of the order, and none before it.
      let earliest = end == day ? instant.secondOfDay + 1800 : 32_400
      let second = min(86_399, earliest + draws.next(below: end == day ? 7200 : 36_000))
      return OrderCourse(
        status: returned == nil ? .delivered : .returned, shipping: method, payment: payment,
        paymentStatus: returned == nil ? .completed : .refunded, promised: promised,
        delivered: arrival, returned: returned, returnReason: reason(&draws, returned),
        traffic: traffic, updated: end.start + second)
    }
    let age = RetailCalendar.now - instant
    let status: OrderStatus = age < 10_800 ? .pending : age < 72_000 ? .confirmed : .shipped
    return OrderCourse(
      status: status, shipping: method, payment: payment,
      paymentStatus: status == .pending ? .pending : .completed, promised: promised,
      delivered: nil, returned: nil, returnReason: nil, traffic: traffic,
      updated: min(instant + 900 + draws.next(below: max(1, age)) / 2, RetailCalendar.now))
  }

  /// The next day on which parcels are delivered: not on a Sunday.
  @inline(__always)
  private func workday(_ day: Day) -> Day { day.weekday == 6 ? day + 1 : day }

  /// The next day but Sunday on which the shops of a country are open; on the last of the books
  /// they are.
  private func openDay(_ day: Day, in country: Country) -> Day {
    var day = day
    while !RetailCalendar.shared.isOpen(country, on: day) || day.weekday == 6 { day = day + 1 }
    return day
  }

  /// When the order comes back; nil when it does not within the books.
  @inline(__always)
  private func returnDay(_ draws: inout Draws, after delivered: Day) -> Day? {
    guard draws.happens(Self.returned) else { return nil }
    let day = workday(delivered + 2 + draws.next(below: 26))
    return day <= RetailCalendar.lastDay ? day : nil
  }

  @inline(__always)
  private func reason(_ draws: inout Draws, _ returned: Day?) -> ReturnReason? {
    let reason = ReturnReason(code: reasons.pick(draws.next()))
    return returned == nil ? nil : reason
  }
}
