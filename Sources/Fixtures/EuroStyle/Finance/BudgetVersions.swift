/// A version of the group's budget of a year.
public struct BudgetVersion: Sendable {
  let year: Int
  /// Which version.
  public let type: BudgetType

  /// All versions in the order of their keys.
  static let all = [2024, 2025].flatMap { year in
    BudgetType.allCases.map { BudgetVersion(year: year, type: $0) }
  }

  static let keys = TextPool(all.map(\.key))

  var key: String { "BV_\(year)_V\(type.rawValue + 1)" }

  /// When it was drawn up: before the year, in April, and in September.
  var created: Day {
    switch type {
    case .original: Day(year - 1, 11, 6)
    case .revised: Day(year, 4, 8)
    case .forecast: Day(year, 9, 9)
    }
  }

  /// When it was accepted, three weeks later, or locked with its year.
  var updated: Instant { (year == 2024 ? Day(2025, 1, 15) : created + 21).start + 61_200 }
}

/// The versions of a budget.
public enum BudgetType: Int, LabelledCell {
  /// The first, the one that was mended, and the latest view.
  case original, revised, forecast

  /// In capitals.
  public var label: String { "\(self)".uppercased() }

  /// What it is called.
  var words: String { ["Original Budget", "Revised Budget", "Forecast"][Int(rawValue)] }
}

/// How far a version has come.
public enum BudgetStatus: Int, LabelledCell {
  /// On the way, accepted, closed with its year.
  case draft, approved, locked

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// The versions of the group's budgets.
///
/// Two rows of `tiny` at seed 42, cut:
/// `BV_2024_V1|Original Budget 2024|2024|ENTITY_NL_HOLDING|ORIGINAL|LOCKED|controlling.group|…`
/// `BV_2024_V2|Revised Budget 2024|2024|ENTITY_NL_HOLDING|REVISED|LOCKED|controlling.group|cf…`
public enum BudgetVersions {
  static let path: TablePath = "eurostyle_finance.budget_versions"

  /// The declaration.
  public static let table = Table<EuroStyle, BudgetVersion>(
    path.table, "A version of the group's budget of a year, for all entities.",
    count: { _ in BudgetVersion.all.count },
    columns: [
      .pooled(
        "budget_version_id", "Year and number of the version", .unique, .like("BV_2024_V1"),
        from: { _ in BudgetVersion.keys }
      ) { ($0.year - 2024) * 3 + Int($0.type.rawValue) },
      .text("version_name", "Version and year in words") { version, _, out in
        out.append(string: "\(version.type.words) \(version.year)")
      },
      .integer("fiscal_year", .uint16, "The year", .range(2024...2025)) { $0.year },
      .pooled(
        "entity_id", "Who draws it up: the holding, for all entities",
        .references(LegalEntities.path), from: { _ in LegalEntity.keys }
      ) { _ in LegalEntity.holding.rawValue },
      .choice("version_type", "Which version") { $0.type },
      .choice("status", "How far it has come: locked once its year is over") {
        $0.year == 2024 ? BudgetStatus.locked : .approved
      },
      .constant("created_by", "controlling.group", "Who drew it up"),
      .textOrNull("approved_by", "Who accepted it") { _, _, out in
        out.append("cfo")
        return true
      },
      .dateOrNull("approval_date", "When: three weeks later") { $0.created + 21 },
      .dateTime("created_date", "When it was drawn up") { $0.created.start + 32_400 },
      .dateTime("updated_date", "When it was accepted, or locked with its year") {
        $0.updated
      },
    ], laws: laws
  ) { _, index in BudgetVersion.all[index] }

  private static let laws: [Law] = [
    .facts(
      "version", "A version has its name, year and days.", of: "budget_version_id",
      BudgetVersion.all.map { version in
        (
          version.key,
          [
            "version_name": "'\(version.type.words) \(version.year)'",
            "fiscal_year": "\(version.year)", "version_type": Law.text(version.type.label),
            "created_date": "'\(version.created) 09:00:00'",
            "approval_date": "day_after(date(created_date), 21)",
          ]
        )
      }),
    .holds(
      "approved", "The group's chief of finance accepted all, and a past year is locked.",
      """
      entity_id = '\(LegalEntity.holding.key)' and approved_by is not null \
      and approved_by = 'cfo' and approval_date is not null \
      and status = case fiscal_year when 2024 then 'LOCKED' else 'APPROVED' end \
      and date(updated_date) = case fiscal_year when 2024 then '2025-01-15' else approval_date end
      """),
  ]
}
