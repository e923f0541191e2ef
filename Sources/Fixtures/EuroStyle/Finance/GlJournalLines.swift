/// A line of a journal.
public struct JournalLineRow: Sendable {
  let journal: Int
  let created: Instant
  /// In cents; debit is positive.
  let amount: Int64
  let order: CompactIndex
  /// Where the shop, or the web shop, is among the places.
  let place: CompactIndex
  let centre: CompactIndex
  let text: Int16
  let number: UInt16
  /// What it is booked on.
  public let account: Account
  /// How many digits the number of a journal has.
  let digits: UInt8
  /// The journal's number in its year, from 0, and the year.
  let numberInYear: Int32
  let year: Int16
}

/// The lines of all journals.
///
/// Two rows of `tiny` at seed 42, cut:
/// `JL_2024_000001_001|JH_2024_000001|1|1010|NULL|906000.00|0.00|EUR|1.000000|Bank accounts|N…`
/// `JL_2024_000001_002|JH_2024_000001|2|1400|NULL|236435.00|0.00|EUR|1.000000|Receivables fro…`
public enum GlJournalLines {
  static let path: TablePath = "eurostyle_finance.gl_journal_lines"

  /// The declaration.
  public static let table = Table<EuroStyle, JournalLineRow>(
    path.table,
    """
    A line of a journal. Of an order: what was paid in the shop or is owed, the goods, VAT, and \
    shipping where it costs something; of a month: what is not 0.
    """,
    count: { $0.ledger.journals.lineCount },
    columns: [
      .text(
        "journal_line_id", "The journal's number and the line's", .unique,
        .like("JL_2024_000001_001")
      ) { row, _, out in
        out.append("JL_")
        out.append(Int(row.year), digits: 4)
        out.append("_")
        out.append(Int(row.numberInYear) + 1, digits: Int(row.digits))
        out.append("_")
        out.append(Int(row.number), digits: 3)
      },
      .reference(
        "journal_header_id", to: GlJournalHeaders.path, "The journal",
        from: { $0.ledger.journals.key }
      ) { $0.journal },
      .integer("line_number", .uint16, "From 1 within the journal", .holds("line_number >= 1")) {
        Int($0.number)
      },
      .pooled(
        "account_id", "The account", .references(ChartOfAccounts.path), from: { _ in Account.codes }
      ) { $0.account.rawValue },
      .pooledOrNull(
        "cost_center_id",
        "The shop or department; NULL on the balance sheet", .references(CostCenters.path),
        from: { $0.costCentres.keys }
      ) { $0.centre.index },
      .money("debit_amount", "Left side; 0 when it stands right", .holds("debit_amount >= 0.00")) {
        Money(cents: max(0, $0.amount))
      },
      .money(
        "credit_amount", "Right side; 0 when it stands left", .holds("credit_amount >= 0.00")
      ) { Money(cents: max(0, -$0.amount)) },
      .pooled(
        "currency_code", "Currency: the euro",
        .equals("journal_header_id.currency_code"), from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .exchangeRate,
      .pooled(
        "line_description", "What it is, in words", from: { $0.ledger.texts.lines }
      ) { Int($0.text) },
      .referenceOrNull(
        "reference_1", to: Orders.path, "The order; NULL for what is booked monthly",
        from: { $0.keys.order }
      ) { $0.order.index },
      .pooledOrNull(
        "reference_2", "The shop of the order or of the rent, or ONLINE; NULL for anything else",
        .references(Stores.path, or: ["ONLINE"]), from: { $0.keys.places }
      ) { $0.place.index },
      .dateTime(
        "created_date", "When it was made", .equals("journal_header_id.created_date")
      ) { $0.created },
      .dateTime("updated_date", "When it changed last: never", .equals("created_date")) {
        $0.created
      },
    ], laws: laws
  ) { model, range, rows in
    let (ledger, sums) = (model.ledger, model.orderSums)
    var maker = JournalLineMaker(ledger)
    ledger.journals.forEachJournal(withLines: range) { journal, day, origin, lines in
      maker.journal = journal
      switch origin {
      case .order(let order):
        let head = model.orders.head(order, on: day)
        maker.add(lines, of: head, sums.totals(of: head), isReversal: false, to: &rows)
      case .reversal(let order):
        let head = model.orders.head(order)
        maker.add(lines, of: head, sums.totals(of: head), isReversal: true, to: &rows)
      case .monthly(let index): maker.add(lines, of: ledger.monthly.journals[index], to: &rows)
      }
    }
  }
}

/// Makes the lines of a journal.
private struct JournalLineMaker {
  var journal = 0
  let ledger: Ledger
  let secondYear: Int
  let digits: UInt8

  init(_ ledger: Ledger) {
    self.ledger = ledger
    secondYear = ledger.journals.secondYear
    digits = UInt8(ledger.journals.key.digits)
  }

  /// What was paid or is owed, then what that is made of; the other way round when it is taken back.
  @inline(__always)
  func add(
    _ lines: Range<Int>, of order: OrderHead, _ totals: OrderTotals, isReversal: Bool,
    to rows: inout [JournalLineRow]
  ) {
    let entity = LegalEntity(sellingIn: order.country)
    let created = isReversal ? order.course.updated : order.instant
    let place = CompactIndex(order.store.map(Keys.place) ?? Keys.online)
    for line in lines {
      let (account, amount): (Account, Int64) =
        switch line {
        case 0: (order.store == nil ? .receivables : .cash, totals.total.cents)
        case 1: (.sales, -totals.subtotal.cents)
        case 2: (.vat, -totals.tax.cents)
        default: (.shipping, -totals.shipping.cents)
        }
      rows.append(
        row(
          line, account, isReversal ? -amount : amount, created, order: CompactIndex(order.row),
          place: place,
          centre: ledger.centres.centre(of: account, entity, store: order.store),
          text: JournalTexts.text(of: account, isReversal: isReversal)))
    }
  }

  func add(_ lines: Range<Int>, of monthly: MonthlyJournal, to rows: inout [JournalLineRow]) {
    let created = monthly.created
    for line in lines {
      let entry = ledger.monthly.entries[monthly.entries.lowerBound + line]
      rows.append(
        row(
          line, entry.account, entry.amount, created, order: CompactIndex(nil),
          place: CompactIndex(entry.store.index.map(Keys.place)), centre: entry.centre,
          text: Int(entry.account.rawValue)))
    }
  }

  @inline(__always)
  private func row(
    _ line: Int, _ account: Account, _ amount: Int64, _ created: Instant, order: CompactIndex,
    place: CompactIndex, centre: CompactIndex, text: Int
  ) -> JournalLineRow {
    let isSecond = journal >= secondYear
    return JournalLineRow(
      journal: journal, created: created, amount: amount, order: order, place: place,
      centre: centre, text: Int16(text), number: UInt16(line + 1), account: account,
      digits: digits, numberInYear: Int32(isSecond ? journal - secondYear : journal),
      year: isSecond ? 2025 : 2024)
  }
}
