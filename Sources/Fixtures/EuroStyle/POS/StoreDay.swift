/// What a shop sold and took back on a day on which it was open.
struct StoreDay: Sendable {
  let store: Int
  let day: Int
  /// How many hours it was open.
  let hours: Int
  let transactions: Int
  let customers: Int
  /// Of sales.
  private(set) var pieces = 0
  private(set) var subtotal: Money = .zero
  private(set) var discount: Money = .zero
  /// What came back, before VAT.
  private(set) var returns: Money = .zero
  /// Of sales, less that of returns.
  private(set) var tax: Money = .zero
  // What was paid how, less what was paid back.
  private(set) var cash: Money = .zero
  private(set) var card: Money = .zero
  private(set) var contactless: Money = .zero
  private(set) var mobile: Money = .zero
  /// Of all drawers.
  private(set) var float: Money = .zero
  private(set) var variance: Money = .zero
  /// Seconds that people worked.
  private(set) var worked = 0

  init(_ store: Store, _ day: Int, _ tills: Tills, _ customers: inout [Int32]) {
    let rows = tills.transactions(ofStore: store.index, on: day)
    self.store = store.index
    self.day = day
    hours = store.country.facts.hours(on: RetailCalendar.firstDay + day)?.count ?? 0
    transactions = rows.count
    customers.removeAll(keepingCapacity: true)
    for row in rows { customers.append(tills.sale(of: tills.transactions[row]).customer) }
    customers.sort()
    self.customers = customers.indices.count { $0 == 0 || customers[$0] != customers[$0 - 1] }
    for row in rows {
      let transaction = tills.transactions[row]
      let sale = tills.sale(of: transaction)
      add(transaction.type, sale)
      guard let payments = tills.tenders.payments(of: transaction, sale) else { continue }
      add(payments.first)
      if let second = payments.second { add(second) }
    }
    for index in tills.roster.shifts(ofStore: store.index, on: day) {
      let shift = tills.roster.shifts[index]
      float += shift.float
      variance += shift.variance
      worked += shift.worked
    }
  }

  private mutating func add(_ type: TransactionType, _ sale: TillSale) {
    tax += type.sign * sale.tax
    switch type {
    case .sale:
      pieces += Int(sale.pieces)
      subtotal += sale.subtotal
      discount += sale.discount
    case .return: returns += sale.subtotal
    case .exchange: break
    }
  }

  private mutating func add(_ payment: TillPayment) {
    switch payment.method {
    case .cash: cash += payment.amount
    case .contactless: contactless += payment.amount
    case .mobilePay: mobile += payment.amount
    default: card += payment.amount
    }
  }

  var date: Day { RetailCalendar.firstDay + day }
  /// What was paid, less what was paid back.
  var takings: Money { subtotal - returns + tax }
  /// Hours that people worked, in hundredths, half rounded up.
  var staffHours: Int64 { ratio(Int64(worked) * 100, 3600) }
  /// Transactions an hour, in hundredths.
  var perHour: Int64 { ratio(Int64(transactions) * 100, Int64(hours)) }
  /// Net sales with VAT an hour that somebody worked, in cents.
  var perStaffHour: Int64 { ratio(takings.cents * 100, staffHours) }
  /// So much a transaction.
  func each(_ sum: Int64) -> Int64 { transactions == 0 ? 0 : ratio(sum, Int64(transactions)) }
}

/// A ratio, half rounded up, or down where it is negative.
private func ratio(_ number: Int64, _ unit: Int64) -> Int64 {
  number < 0 ? -ratio(-number, unit) : (2 * number + unit) / (2 * unit)
}
