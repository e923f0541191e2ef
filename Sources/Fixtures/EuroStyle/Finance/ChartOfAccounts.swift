/// The accounts of the group.
///
/// Two rows of `tiny` at seed 42, cut:
/// `0100|0100|Assets|ASSET|TOTAL|NULL|0|DEBIT|TOTAL|IAS 1 Statement of financial position|1|2…`
/// `0110|0110|Current assets|ASSET|CURRENT_ASSET|0100|0|DEBIT|TOTAL|IAS 1 Current assets|1|20…`
public enum ChartOfAccounts {
  static let path: TablePath = "eurostyle_finance.chart_of_accounts"

  /// The declaration.
  public static let table = Table<EuroStyle, Account>(
    path.table, "An account of the group's chart, or a heading that accounts add up to.",
    count: { _ in Account.allCases.count },
    columns: [
      .pooled("account_id", "The code", .unique, from: { _ in Account.codes }) { $0.rawValue },
      .pooled("account_code", "The code", .equals("account_id"), from: { _ in Account.codes }) {
        $0.rawValue
      },
      .text("account_name", "Name in English") { account, _, out in
        out.append(string: account.facts.name)
      },
      .choice("account_type", "What it is") { $0.facts.type },
      .text("account_subtype", "What it is, more closely") { account, _, out in
        out.append(string: account.facts.subtype)
      },
      .pooledOrNull(
        "parent_account_id", "The heading that it belongs to; NULL for the highest",
        .references(path), from: { _ in Account.codes }
      ) { $0.facts.parent },
      .bool("is_detail_account", "Whether entries can be made to it; headings have none") {
        $0.rawValue >= Account.cash.rawValue
      },
      .choice("normal_balance", "On which side it usually stands") { $0.facts.side },
      .text(
        "account_category",
        "What it is put under in reports; INTERCOMPANY is what consolidation leaves out"
      ) { account, _, out in out.append(string: account.facts.category) },
      .text("ifrs_classification", "The standard that rules it") { account, _, out in
        out.append(string: account.facts.classification)
      },
      .bool("is_active", "Whether it is in use", .holds("is_active")) { _ in true },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .madeBeforeTheBooks("updated_date", "When it changed last"),
    ], laws: laws
  ) { _, index in Account.allCases[index] }

  private static let laws: [Law] = [
    .facts(
      "account", "An account is what the chart says of it.", of: "account_id",
      Account.allCases.map { account in
        let facts = account.facts
        return (
          String(facts.code),
          [
            "account_name": Law.text(facts.name), "account_type": Law.text(facts.type.label),
            "account_subtype": Law.text(facts.subtype),
            "normal_balance": Law.text(facts.side.label),
            "account_category": Law.text(facts.category),
            "ifrs_classification": Law.text(facts.classification),
          ]
        )
      }),
    .holds(
      "headings", "Headings start with 0, and no entries are made to them.",
      "is_detail_account = (not starts_with(account_id, '0'))"),
    .holds(
      "parent", "An account is of its heading's type, and stands below a heading.",
      """
      parent_account_id.account_type = account_type and not parent_account_id.is_detail_account \
      and (parent_account_id is null) = (account_subtype = 'TOTAL' or account_type in \
      ('EQUITY', 'REVENUE') and not is_detail_account)
      """),
    .madeBeforeTheBooks,
  ]
}
