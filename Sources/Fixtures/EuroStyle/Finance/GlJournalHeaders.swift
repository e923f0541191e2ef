/// A journal: what was booked together, and why.
public struct JournalRow: Sendable {
  let row: Int
  /// What is booked on each side.
  public let total: Money
  let created: Instant
  /// The order; none for what is booked monthly.
  let order: CompactIndex
  let text: Int32
  let day: Day
  let month: UInt8
  let entity: LegalEntity
  /// What is booked monthly; nil for orders.
  let kind: MonthlyKind?
  let isReversal: Bool
}

/// How far a journal has come.
public enum JournalStatus: Int, LabelledCell {
  /// Not booked yet, booked, taken back without a journal of its own.
  case draft, posted, reversed

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// The journals of all companies.
///
/// Two rows of `tiny` at seed 42, cut:
/// `JH_2024_000001|JV-2024-000001|ENTITY_NL_HOLDING|PER_2024_01|2024-01-01|2024-01-01|STANDAR…`
/// `JH_2024_000002|JV-2024-000002|ENTITY_NL_RETAIL|PER_2024_01|2024-01-01|2024-01-01|STANDARD…`
public enum GlJournalHeaders {
  static let path: TablePath = "eurostyle_finance.gl_journal_headers"

  /// The declaration.
  public static let table = Table<EuroStyle, JournalRow>(
    path.table,
    """
    A journal: one for each order, one more for each that was cancelled or came back, and what a \
    company books each month (opening balances once, a reclassification each year) where it has \
    something to book.
    """,
    count: { $0.ledger.journals.count },
    columns: [
      .key(
        "journal_header_id", "Number of the journal, counted through each year",
        .like("JH_2024_000001"), from: { $0.ledger.journals.key }
      ) { $0.row },
      .key(
        "journal_number", "The same number as it is printed", .like("JV-2024-000001"),
        from: { $0.ledger.journals.number }
      ) { $0.row },
      .pooled(
        "entity_id", "Whose books: the company of the order's country",
        .references(LegalEntities.path), from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .pooled(
        "period_id", "The month", .references(ReportingPeriods.path),
        from: { _ in ReportingPeriod.keys }
      ) { ReportingPeriod.places[Int($0.month)] },
      .date(
        "journal_date",
        "Day of the order, of its cancellation or return, or of what is booked monthly", .inBooks
      ) { $0.day },
      .date("posting_date", "Day on which it was booked: the same", .equals("journal_date")) {
        $0.day
      },
      .choice("journal_type", "What kind of journal it is") { $0.kind?.type ?? .standard },
      .choice("journal_source", "Where it comes from") { $0.kind?.source ?? .system },
      .textOrNull(
        "reference_number", "The order, or kind, month and company of what is booked monthly"
      ) { row, model, out in
        if let order = row.order.index {
          model.keys.order.write(order, to: &out)
        } else if let kind = row.kind {
          out.append(kind.prefix)
          out.append(row.month < 12 ? "-2024-" : "-2025-")
          out.append(Int(row.month) % 12 + 1, digits: 2)
          out.append("-")
          out.append(string: row.entity.code)
        }
        return true
      },
      .pooled("description", "What it is, in words", from: { $0.ledger.texts.journals }) {
        $0.text
      },
      .money(
        "total_debit_amount", "Sum of its debits",
        .total(.sum("debit_amount"), of: GlJournalLines.path, by: "journal_header_id")
      ) { $0.total },
      .money(
        "total_credit_amount", "Sum of its credits", .equals("total_debit_amount"),
        .total(.sum("credit_amount"), of: GlJournalLines.path, by: "journal_header_id")
      ) { $0.total },
      .pooled(
        "currency_code", "Currency: the euro",
        .equals("entity_id.functional_currency"), from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .exchangeRate,
      .choice(
        "journal_status",
        "How far it has come: all are booked, and what takes an order back is a journal of its own",
        .holds("journal_status = 'POSTED'")
      ) { _ in JournalStatus.posted },
      .pooled("created_by", "Which part of the ERP made it", from: { _ in JournalAuthor.names }) {
        ($0.kind?.author ?? ($0.isReversal ? JournalAuthor.returns : .sales)).rawValue
      },
      .pooledOrNull(
        "approved_by", "Whose controller accepted it; NULL for orders, which need nobody",
        from: { _ in controllers }
      ) { $0.kind == nil ? nil : $0.entity.rawValue },
      .dateTime(
        "created_date", "When it was made: with the order, or in the evening",
        .holds("date(created_date) = journal_date")
      ) { $0.created },
      .dateTime("updated_date", "When it changed last: never", .equals("created_date")) {
        $0.created
      },
    ], laws: laws
  ) { model, range, rows in
    let (ledger, sums) = (model.ledger, model.orderSums)
    ledger.journals.forEachJournal(in: range) { row, day, origin in
      switch origin {
      case .order(let order):
        let head = model.orders.head(order, on: day)
        rows.append(JournalRow(row, day, head, sums.totals(of: head), ledger, isReversal: false))
      case .reversal(let order):
        let head = model.orders.head(order)
        rows.append(JournalRow(row, day, head, sums.totals(of: head), ledger, isReversal: true))
      case .monthly(let index):
        rows.append(JournalRow(row, day, ledger.monthly.journals[index], ledger))
      }
    }
  }

  private static let controllers = TextPool(
    LegalEntity.allCases.map { entity in
      "controller.\(entity == .holding ? "group" : entity.country.label.lowercased())"
    })
}

extension JournalRow {
  @inline(__always)
  fileprivate init(
    _ row: Int, _ day: Int, _ order: OrderHead, _ totals: OrderTotals, _ ledger: borrowing Ledger,
    isReversal: Bool
  ) {
    self.init(
      row: row, total: totals.total,
      created: isReversal ? order.course.updated : order.instant, order: CompactIndex(order.row),
      text: Int32(ledger.texts.text(of: order, isReversal: isReversal)),
      day: RetailCalendar.firstDay + day, month: UInt8(BookMonths.month(ofDay: day)),
      entity: LegalEntity(sellingIn: order.country), kind: nil, isReversal: isReversal)
  }

  fileprivate init(_ row: Int, _ day: Int, _ journal: MonthlyJournal, _ ledger: borrowing Ledger) {
    self.init(
      row: row, total: journal.total, created: journal.created, order: CompactIndex(nil),
      text: Int32(ledger.texts.text(of: journal)), day: RetailCalendar.firstDay + day,
      month: UInt8(journal.month), entity: journal.entity, kind: journal.kind, isReversal: false)
  }
}

extension MonthlyJournal {
  /// In the evening, one after another.
  var created: Instant {
    day.start + 64_800 + (Int(kind.rawValue) * LegalEntity.allCases.count + Int(entity.rawValue))
      * 60
  }
}

extension Column where Model == EuroStyle {
  /// What a unit of the currency is worth, where that is the euro.
  static var exchangeRate: Column {
    .integer(
      "exchange_rate", .decimal(precision: 18, scale: 6), "Euros in a unit of the currency",
      .range(1_000_000...1_000_000)
    ) { _ in 1_000_000 }
  }
}
