/// A visit to the web shop, without its row's number: in few bytes, because all visits are kept for
/// the tables that belong to them.
public struct Session: Sendable {
  private let started: UInt32
  private let length: Int32
  private let buyer: CompactIndex
  private let purchase: CompactIndex
  private let promotion: CompactIndex
  /// The visitor's address, as a place in the vocabulary.
  let address: UInt16
  /// The country whose shop was visited.
  public let country: Country
  let language: Language
  let userAgent: UInt8
  let source: UInt8
  /// Whether the visitor put anything into the cart.
  let hasCart: Bool

  init(
    start: Instant, duration: Int, country: Country, language: Language, customer: Int?,
    order: Int?, userAgent: Int, source: Int, campaign: Int?, address: UInt16, hasCart: Bool
  ) {
    started = UInt32(start.seconds)
    length = Int32(duration)
    buyer = CompactIndex(customer)
    purchase = CompactIndex(order)
    promotion = CompactIndex(campaign)
    self.address = address
    self.country = country
    self.language = language
    self.userAgent = UInt8(userAgent)
    self.source = UInt8(source)
    self.hasCart = hasCart
  }

  /// When the first page was shown.
  public var start: Instant { Instant(Int64(started)) }
  /// The day of the visit, which it does not outlast.
  var day: Day { Day(Int(started / 86_400)) }
  /// Seconds from the first page to the end of the last.
  var duration: Int { Int(length) }
  /// When the last page was left.
  var end: Instant { start + duration }
  /// The customer's row; nil for visitors who did not sign in.
  public var customer: Int? { buyer.index }
  /// The row of the order that the visit ended in; nil for most.
  public var order: Int? { purchase.index }
  /// The campaign that brought the visitor.
  var campaign: Int? { promotion.index }
}

/// A visit with its rows in a table that belongs to visits.
struct Visit: Sendable {
  /// The session's row, from 0.
  let row: Int
  let session: Session
  /// Its rows in the table of pages.
  let pages: Range<Int>
  /// Its rows in the table that is asked for.
  let children: Range<Int>
}
