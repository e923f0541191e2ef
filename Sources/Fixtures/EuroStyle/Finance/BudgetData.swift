/// What a version of the budget says of an account of an entity in a month.
public struct BudgetRow: Sendable {
  let row: Int
  let version: Int
  /// Whose budget.
  public let entity: LegalEntity
  /// Of which account.
  public let account: Account
  let month: Int
  let centre: CompactIndex
  /// What is to be earned or spent.
  public let amount: Money
}

/// The figures of the budgets: in each version every account of profit and loss of every entity in
/// every month of its year.
///
/// The original and the revised budget spread what the year will bring, give or take some percent,
/// over its months; the forecast, drawn up in September, has what the first eight months brought.
struct BudgetBook: Sendable {
  private let deviation: Stream

  /// By how many percent each version misses the year at most.
  private static let spans = [8, 4, 2]
  private static let accounts = Account.ofResult.count
  private static let entities = LegalEntity.allCases.count

  static let count = BudgetVersion.all.count * entities * accounts * 12

  init(seed: Seed) {
    deviation = TableStreams(seed: seed, table: BudgetData.path)("deviation")
  }

  func row(_ row: Int, _ ledger: borrowing Ledger) -> BudgetRow {
    let series = row / 12
    let account = Account.ofResult[series % Self.accounts]
    let entity = LegalEntity.allCases[series / Self.accounts % Self.entities]
    let number = series / Self.accounts / Self.entities
    let version = BudgetVersion.all[number]
    let first = (version.year - 2024) * 12
    let month = first + row % 12
    var amount: Int64
    if version.type == .forecast, row % 12 < 8 {
      amount = ledger.plan[account, entity, month]
    } else {
      let year = (first..<first + 12).reduce(0) { $0 + ledger.plan[account, entity, $1] }
      let span = Self.spans[Int(version.type.rawValue)]
      let percent = Int64(100 - span + deviation.draw(series, below: 2 * span + 1))
      amount =
        account.isSeasonal
        ? year * percent / 100 * Int64(BookMonths.season[row % 12]) / BookMonths.seasonTotal
        : year * percent / 1200
      // In whole tens of euros.
      amount = amount / 1000 * 1000
    }
    return BudgetRow(
      row: row, version: number, entity: entity, account: account, month: month,
      centre: ledger.centres.centre(of: account, entity, store: nil), amount: Money(cents: amount))
  }
}

extension Account {
  /// Whether it goes with what is sold.
  fileprivate var isSeasonal: Bool {
    switch self {
    case .sales, .partnerSales, .shipping, .goods, .partnerGoods, .marketing, .logistics,
      .paymentFees:
      true
    default: false
    }
  }
}

/// The figures of the budgets.
///
/// Two rows of `tiny` at seed 42, cut:
/// `BL_2024_000001|BV_2024_V1|ENTITY_NL_HOLDING|4000|CC_NL_008|PER_2024_01|0.00|EUR|Not used …`
/// `BL_2024_000002|BV_2024_V1|ENTITY_NL_HOLDING|4000|CC_NL_008|PER_2024_02|0.00|EUR|Not used …`
public enum BudgetData {
  static let path: TablePath = "eurostyle_finance.budget_data"

  /// The declaration.
  public static let table = Table<EuroStyle, BudgetRow>(
    path.table,
    """
    What a version of the budget says of an account in a month; every version has every account of \
    profit and loss of every entity in every month.
    """,
    count: { _ in BudgetBook.count },
    columns: [
      .key(
        "budget_line_id", "Number of the row, counted through each year", .like("BL_2024_000001"),
        from: { _ in key }
      ) { $0.row },
      .pooled(
        "budget_version_id", "The version", .references(BudgetVersions.path),
        from: { _ in BudgetVersion.keys }
      ) { $0.version },
      .pooled(
        "entity_id", "Whose budget", .references(LegalEntities.path),
        from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .pooled(
        "account_id", "The account", .references(ChartOfAccounts.path), from: { _ in Account.codes }
      ) { $0.account.rawValue },
      .pooledOrNull(
        "cost_center_id", "The department that answers for it", .references(CostCenters.path),
        from: { $0.costCentres.keys }
      ) { $0.centre.index },
      .pooled(
        "period_id", "The month", .references(ReportingPeriods.path),
        from: { _ in ReportingPeriod.keys }
      ) { ReportingPeriod.places[$0.month] },
      .money(
        "budget_amount",
        "What is to be earned or spent; 0 for accounts that the entity does not use"
      ) { $0.amount },
      .pooled(
        "currency_code", "Currency: the euro",
        .equals("entity_id.functional_currency"), from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .pooledOrNull(
        "comments", "Where the figure comes from, where it is no share of the year",
        from: { _ in comments }
      ) { $0.comment },
      .dateTime(
        "created_date", "When it was entered: with the version",
        .equals("budget_version_id.created_date")
      ) { BudgetVersion.all[$0.version].created.start + 32_400 },
      .dateTime(
        "updated_date", "When it changed last: with the version",
        .equals("budget_version_id.updated_date")
      ) { BudgetVersion.all[$0.version].updated },
    ], laws: laws
  ) { model, range, rows in
    let ledger = model.ledger
    for row in range { rows.append(model.budgets.row(row, ledger)) }
  }

  private static let key = KeyFormat(
    "BL_2024_", then: "BL_2025_", from: BudgetBook.count / 2, digits: 6)

  private static let comments = TextPool(["Actual", "Not used by this entity"])

  private static let laws: [Law] = [
    // With the number of rows, this is the whole grid.
    .unique(
      "grid", "A version has an account of an entity once a month.", "budget_version_id",
      "entity_id", "account_id", "period_id"),
    .holds(
      "account", "Budgets are of detailed accounts of profit and loss.",
      """
      account_id.is_detail_account and account_id.account_type in ('REVENUE', 'EXPENSE')
      """),
    .holds(
      "month", "A budget is of the months of its year.",
      """
      period_id.period_type = 'MONTH' \
      and period_id.fiscal_year = budget_version_id.fiscal_year \
      and starts_with(budget_line_id, replaced(prefix(budget_version_id, 8), 'BV', 'BL'))
      """),
    .holds(
      "centre", "The department is the entity's.",
      "cost_center_id is not null and cost_center_id.entity_id = entity_id"),
    .matched(
      "unused", "There is no budget for accounts that the entity does not use, and it says so.",
      in: EntityAccounts.path, on: ["entity_id": "entity_id", "account_id": "account_id"],
      when: """
        (other.is_active or budget_amount = 0.00) and (comments is null or comments = \
        case when other.is_active then 'Actual' else 'Not used by this entity' end)
        """),
    .holds(
      "comment", "Of the forecast the first eight months are what was booked.",
      """
      (comments is null) = ((budget_version_id.version_type <> 'FORECAST' \
      or month(period_id.start_date) > 8) and comments is null) \
      and case when comments is null then (remainder(budget_amount, 1000) = 0) \
      when comments = 'Actual' then (budget_version_id.version_type = 'FORECAST' \
      and month(period_id.start_date) <= 8) else (budget_amount = 0.00) end
      """),
    .balanced(
      "actuals", "The result of the first eight months of a forecast is what was booked.",
      Law.Sum(
        of: path, result("budget_amount"),
        where: """
          budget_version_id.version_type = 'FORECAST' and month(period_id.start_date) <= 8
          """, by: ["entity_id", "period_id"]),
      Law.Sum(
        of: GlJournalLines.path, "credit_amount - debit_amount",
        where: """
          account_id.account_type in ('REVENUE', 'EXPENSE') \
          and month(journal_header_id.journal_date) <= 8
          """, by: ["journal_header_id.entity_id", "journal_header_id.period_id"])),
  ]
}

/// An amount as it counts for the result.
private func result(_ amount: String) -> String {
  "\(amount) * case when account_id.account_type = 'REVENUE' then 1 else -1 end"
}

extension BudgetRow {
  /// Where it is no share of the year: what was booked, or nothing.
  fileprivate var comment: Int? {
    if !account.facts.isUsed(by: entity) { return 1 }
    return BudgetVersion.all[version].type == .forecast && month % 12 < 8 ? 0 : nil
  }
}
