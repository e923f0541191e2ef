/// A part of what is paid for a sale, or paid back.
struct TillPayment: Sendable {
  let method: TillPaymentMethod
  /// Below 0 when it is paid back.
  let amount: Money
  /// Of cards and contactless payments.
  let card: TillCard?
  /// The last four digits of the card.
  let lastDigits: Int
  /// What was handed over; of cash that is paid alone.
  let tendered: Money?
  /// What the numbers of an electronic payment are made of.
  let digits: UInt64

  init(
    _ method: TillPaymentMethod, _ amount: Money, card: TillCard? = nil, lastDigits: Int = 0,
    tendered: Money? = nil, digits: UInt64 = 0
  ) {
    self.method = method
    self.amount = amount
    self.card = card
    self.lastDigits = lastDigits
    self.tendered = tendered
    self.digits = digits
  }

  /// The change that was given.
  var change: Money? { tendered.map { $0 - amount } }

  /// The same paid back: in cash, to the card or to the telephone.
  var refund: TillPayment {
    TillPayment(method, -1 * amount, card: card, lastDigits: lastDigits, digits: mix(digits))
  }
}

/// How a part is paid.
enum TillPaymentMethod: Int, CapitalLabel {
  case cash, visa, mastercard, amex, contactless, mobilePay

  /// What kind of means it is.
  var type: TillPaymentType {
    switch self {
    case .cash: .cash
    case .mobilePay: .digitalWallet
    default: .card
    }
  }
}

/// What kind of means a part is paid with.
enum TillPaymentType: Int, CapitalLabel {
  case card, cash, digitalWallet
}

/// From where a card takes the money.
enum TillCard: Int, CapitalLabel {
  case debit, credit
}

/// How a sale is paid on the whole.
enum TillTender: Int, CapitalLabel {
  case cash, card, contactless, mobile, mixed
}

/// Draws how sales are paid, so that the method of the order comes out: a few of those who pay by
/// card pay a part in notes.
struct TillTenders: Sendable {
  private let stream: Stream

  /// Card sales of thirty euros and more that are paid in part in notes.
  static let mixed = Probability.percent(3)
  /// Payments by card of fifty euros and less for which it is held to the terminal.
  static let contactless = Probability.percent(60)
  /// Cash sales that are paid without change.
  static let exact = Probability.percent(15)
  /// Schemes of debit and credit cards: Visa, Mastercard, American Express.
  static let debitSchemes = [45, 55]
  static let creditSchemes = [50, 42, 8]
  private static let notes: [Int64] = [10_00, 20_00, 20_00, 50_00]
  private static let steps: [Int64] = [5_00, 5_00, 10_00, 10_00, 20_00, 50_00]
  static let leastMixed = Money(cents: 30_00)
  static let mostContactless = Money(cents: 50_00)

  init(_ streams: TableStreams) { stream = streams("content") }

  /// The parts of what is paid, or paid back, in a transaction; nil for an exchange.
  @inline(__always)
  func payments(
    of transaction: TillTransaction, _ sale: TillSale
  ) -> (first: TillPayment, second: TillPayment?)? {
    switch transaction.type {
    case .sale: return payments(of: sale)
    case .return:
      let paid = payments(of: sale)
      return (paid.first.refund, paid.second?.refund)
    case .exchange: return nil
    }
  }

  /// The parts of what is paid for a sale: cash first when there are two.
  @inline(__always)
  func payments(of sale: TillSale) -> (first: TillPayment, second: TillPayment?) {
    var draws = stream.draws(Int(sale.order))
    let total = sale.total
    switch sale.method {
    case .cash: return (cash(total, &draws), nil)
    case .mobile: return (TillPayment(.mobilePay, total, digits: draws.next()), nil)
    default:
      let isMixed = draws.happens(Self.mixed) && !(total < Self.leastMixed)
      guard isMixed else { return (card(total, sale.country, &draws), nil) }
      var note = Money(cents: Self.notes[draws.next(below: 4)])
      if total < note + Money(cents: 5_00) { note = Money(cents: 20_00) }
      return (
        TillPayment(.cash, note, tendered: note), card(total - note, sale.country, &draws)
      )
    }
  }

  /// Mostly in notes: the next five, ten, twenty or fifty euros.
  @inline(__always)
  private func cash(_ amount: Money, _ draws: inout Draws) -> TillPayment {
    let isExact = draws.happens(Self.exact)
    let step = Self.steps[draws.next(below: 6)]
    let notes = Money(cents: (amount.cents + step - 1) / step * step)
    return TillPayment(.cash, amount, tendered: isExact ? amount : notes)
  }

  @inline(__always)
  private func card(
    _ amount: Money, _ country: Country, _ draws: inout Draws
  ) -> TillPayment {
    let isCredit = draws.next(below: country.facts.tillShares.card) < country.creditAtTill
    let isHeld = draws.happens(Self.contactless) && !(Self.mostContactless < amount)
    let scheme = draws.next(below: 100)
    let shares = isCredit ? Self.creditSchemes : Self.debitSchemes
    let method: TillPaymentMethod =
      scheme < shares[0] ? .visa : scheme < shares[0] + shares[1] ? .mastercard : .amex
    let digits = draws.next()
    return TillPayment(
      isHeld ? .contactless : method, amount, card: isCredit ? .credit : .debit,
      lastDigits: Int(digits % 10_000), digits: digits)
  }
}

extension TillPayment {
  /// How a sale of this payment and perhaps another is paid on the whole.
  func tender(isOnly: Bool) -> TillTender {
    guard isOnly else { return .mixed }
    switch method {
    case .cash: return .cash
    case .contactless: return .contactless
    case .mobilePay: return .mobile
    default: return .card
    }
  }
}

extension Country {
  /// Credit cards at the till, in percent; the other cards are debit cards.
  var creditAtTill: Int {
    switch self {
    case .be: 20
    case .de, .nl: 15
    case .fr, .lu: 25
    }
  }
}
