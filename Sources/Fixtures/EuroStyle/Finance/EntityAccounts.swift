/// Which company uses which account.
///
/// Two rows of `tiny` at seed 42:
/// `EA_0001|ENTITY_BE_RETAIL|1000|570000|1|2023-12-04 09:00:00|2023-12-04 09:00:00`
/// `EA_0002|ENTITY_BE_RETAIL|1010|550000|1|2023-12-04 09:00:00|2023-12-04 09:00:00`
public enum EntityAccounts {
  static let path: TablePath = "eurostyle_finance.entity_accounts"

  private static let key = KeyFormat("EA_", digits: 4)

  /// The declaration.
  public static let table = Table<EuroStyle, EntityAccountRow>(
    path.table,
    "An account in the books of an entity; every entity has a row for each detailed account.",
    count: { _ in LegalEntity.allCases.count * Account.detailed.count },
    columns: [
      .key("entity_account_id", "Number of the row", .like("EA_0001"), from: { _ in key }) {
        $0.row
      },
      .pooled(
        "entity_id", "Whose books", .references(LegalEntities.path), from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .pooled(
        "account_id", "The account", .references(ChartOfAccounts.path),
        from: { _ in Account.codes }
      ) { $0.account.rawValue },
      .textOrNull(
        "local_account_code",
        "The code that the law of the country asks for; NULL where that is the group's own"
      ) { row, _, out in
        guard let code = row.account.facts.localCode(in: row.entity) else { return false }
        out.append(string: code)
        return true
      },
      .bool("is_active", "Whether the entity makes entries to it") {
        $0.account.facts.isUsed(by: $0.entity)
      },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .madeBeforeTheBooks("updated_date", "When it changed last"),
    ], laws: laws
  ) { _, index in
    EntityAccountRow(
      row: index, entity: LegalEntity.inKeyOrder[index / Account.detailed.count],
      account: Account.detailed[index % Account.detailed.count])
  }

  private static let laws: [Law] = [
    // With the number of rows, this is every detailed account in every entity.
    .unique("once", "An entity has an account once.", "entity_id", "account_id"),
    .holds("detailed", "Entries are made to detailed accounts.", "account_id.is_detail_account"),
    .holds(
      "used", "The holding has accounts of its own, and so have the companies.",
      """
      is_active = case when entity_id = '\(LegalEntity.holding.key)' \
      then (account_id not in \(codes(unlike: "H"))) else (account_id not in \(codes(unlike: "R"))) \
      end
      """),
    .holds(
      "local", "The code is the one of the country's chart.",
      """
      (local_account_code is null) = (\(local { $0 == nil ? "1" : "0" }) = 1) \
      and local_account_code = \(local { Law.text($0 ?? "") })
      """),
    .madeBeforeTheBooks,
  ]

  /// The accounts that others than these use.
  private static func codes(unlike users: Substring) -> String {
    let facts = Account.detailed.map(\.facts)
    return Law.list(facts.filter { $0.users != "A" && $0.users != users }.map(\.code))
  }

  /// An expression that has a value for each entity and account.
  private static func local(_ value: (Substring?) -> String) -> String {
    Law.choice(
      of: "entity_id",
      LegalEntity.allCases.map { entity in
        (
          entity.key,
          Law.choice(
            of: "account_id",
            Account.detailed.map { (String($0.facts.code), value($0.facts.localCode(in: entity))) })
        )
      })
  }
}

/// An account in the books of an entity.
public struct EntityAccountRow: Sendable {
  let row: Int
  let entity: LegalEntity
  let account: Account
}
