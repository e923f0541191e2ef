/// What is written off of an asset in a month.
public struct DepreciationRow: Sendable {
  /// The asset's row.
  public let asset: Int
  let month: Int
  let amount: Money
  let accumulated: Money
  let bookValue: Money
  let journal: Int
  /// When that was made.
  let posted: Instant
}

/// What is written off of each asset, month by month.
///
/// Two rows of `tiny` at seed 42, cut:
/// `DEP_2024_000001_01|FA_BE_000001|PER_2024_01|2024-01-31|490.97|89846.90|204733.10|1|JH_202…`
/// `DEP_2024_000001_02|FA_BE_000001|PER_2024_02|2024-02-29|490.97|90337.87|204242.13|1|JH_202…`
public enum DepreciationSchedule {
  static let path: TablePath = "eurostyle_finance.depreciation_schedule"

  /// The declaration.
  public static let table = Table<EuroStyle, DepreciationRow>(
    path.table,
    """
    What is written off of an asset in a month of the books: from the month of its purchase until \
    nothing is left to write off.
    """,
    count: { $0.assets.scheduleCount },
    columns: [
      .text(
        "depreciation_id", "Year, the asset's place among all, and month", .unique,
        .like("DEP_2024_000001_01")
      ) { row, model, out in
        out.append(row.month < 12 ? "DEP_2024_" : "DEP_2025_")
        let digits = max(6, String(model.assets.assets.count).utf8.count)
        out.append(row.asset + 1, digits: digits)
        out.append("_")
        out.append(row.month % 12 + 1, digits: 2)
      },
      .pooled(
        "asset_id", "The asset", .references(FixedAssets.path), from: { $0.assets.keys }
      ) { $0.asset },
      .pooled(
        "period_id", "The month", .references(ReportingPeriods.path),
        from: { _ in ReportingPeriod.keys }
      ) { ReportingPeriod.places[$0.month] },
      .date(
        "depreciation_date", "The last day of the month", .equals("period_id.end_date")
      ) { BookMonths.last($0.month) },
      .money(
        "depreciation_amount", "What is written off: each month the same, but for a cent",
        .holds("depreciation_amount > 0.00")
      ) { $0.amount },
      .money("accumulated_depreciation", "What is written off by then") { $0.accumulated },
      .money(
        "book_value", "What is left of the cost",
        .equals("asset_id.purchase_cost - accumulated_depreciation")
      ) { $0.bookValue },
      .bool("is_posted", "Whether it is booked: all is", .holds("is_posted")) { _ in true },
      .referenceOrNull(
        "journal_header_id", to: GlJournalHeaders.path,
        "The journal that has it, of the company and month",
        from: { $0.ledger.journals.key }
      ) { $0.journal },
      .dateTime(
        "created_date", "When it was worked out: on the evening of the day",
        .holds("date(created_date) = depreciation_date")
      ) { BookMonths.last($0.month).start + 61_200 },
      .dateTime("updated_date", "When it was booked", .equals("journal_header_id.created_date")) {
        $0.posted
      },
    ], laws: laws
  ) { model, range, rows in
    let (book, ledger) = (model.assets, model.ledger)
    let assets = book.assets.count
    var place = book.scheduleStarts.partitioningIndex { $0 > range.lowerBound } - 1
    var row = range.lowerBound
    while row < range.upperBound {
      let asset = book.assets[place % assets]
      let months = asset.months(inYear: place / assets)
      for month in months.dropFirst(row - book.scheduleStarts[place]) where row < range.upperBound {
        let journal = ledger.depreciation(of: asset.entity, in: month)
        let accumulated = asset.depreciated(through: month)
        rows.append(
          DepreciationRow(
            asset: asset.row, month: month,
            amount: accumulated - asset.depreciated(through: month - 1),
            accumulated: accumulated, bookValue: asset.cost - accumulated,
            journal: journal.row, posted: journal.created))
        row += 1
      }
      place += 1
    }
  }

  private static let laws: [Law] = [
    .unique("monthly", "An asset has a row a month.", "asset_id", "period_id"),
    .holds(
      "straight", "Each month the same is written off, but for a cent.",
      """
      depreciation_amount * asset_id.useful_life_years * 12 \
      - (asset_id.purchase_cost - asset_id.salvage_value) \
      between asset_id.useful_life_years * -0.12 and asset_id.useful_life_years * 0.12
      """),
    .holds(
      "since", "It begins in the month of the purchase, and ends with the life.",
      """
      asset_id.purchase_date <= depreciation_date and accumulated_depreciation \
      <= asset_id.purchase_cost - asset_id.salvage_value and case \
      when days(asset_id.purchase_date, depreciation_date) < 31 and \
      month(asset_id.purchase_date) = month(depreciation_date) \
      then (accumulated_depreciation = depreciation_amount) \
      else (accumulated_depreciation > depreciation_amount) end
      """),
    .matched(
      "running", "What is written off adds up, month by month.",
      where: """
        depreciation_date > '2024-01-31' and accumulated_depreciation > depreciation_amount
        """,
      in: path,
      on: [
        "asset_id": "asset_id",
        "accumulated_depreciation - depreciation_amount": "accumulated_depreciation",
      ], when: "days(other.depreciation_date, depreciation_date) between 28 and 31"),
    .holds(
      "number", "The number has the month.",
      """
      starts_with(depreciation_id, replaced(prefix(period_id, 8), 'PER', 'DEP')) \
      and ends_with(depreciation_id, replaced(period_id, prefix(period_id, 8), '')) \
      and period_id.period_type = 'MONTH'
      """),
    .holds(
      "booked", "It is booked by the company, on its day.",
      """
      journal_header_id is not null and journal_header_id.entity_id = asset_id.entity_id \
      and journal_header_id.journal_date = depreciation_date
      """),
    .balanced(
      "journals", "Each journal has what the schedule says.",
      Law.Sum(of: path, "depreciation_amount", by: ["journal_header_id"]),
      Law.Sum(
        of: GlJournalLines.path, "debit_amount - credit_amount", where: "account_id = '6700'",
        by: ["journal_header_id"])),
  ]
}
