extension FixedAssets {
  static let laws: [Law] = [
    .holds(
      "key", "The key has the country of the company.",
      "starts_with(asset_id, joined('FA_', joined(entity_id.country_code, '_')))"),
    .holds(
      "code", "The code has the category and the year of purchase.",
      """
      starts_with(asset_code, joined(\(categories { Law.text("\($0.prefix)-") }), \
      prefix(asset_code, 0))) \
      and number(prefix(replaced(asset_code, \(categories { Law.text("\($0.prefix)-") }), ''), 4)) \
      = year(purchase_date)
      """),
    .holds(
      "kind", "What it is has its category and supplier.",
      """
      (supplier_name is null) = (asset_category = 'BUILDING') \
      and \(choice { "asset_category = \(Law.text($0.category.label))" }) \
      and supplier_name = \(choice(\.supplier))
      """),
    .holds(
      "machines", "Computers and equipment have a serial number and two years of warranty.",
      """
      (serial_number is not null) = (asset_category in ('COMPUTER', 'EQUIPMENT')) \
      and (warranty_expiry is not null) = (serial_number is not null) \
      and serial_number like 'SN0000000000' and warranty_expiry = day_after(purchase_date, 730)
      """),
    .holds(
      "place", "What stands in a shop is the shop's, and anything else the department's.",
      """
      cost_center_id is not null and case cost_center_id.cost_center_type \
      when 'SALES' then (asset_location = cost_center_id.cost_center_name) \
      else (asset_location = 'Distribution centre Tilburg' or asset_location = \
      case entity_id when '\(LegalEntity.holding.key)' then 'Headquarters Amsterdam' \
      else joined('Head office ', entity_id.country_code) end) end
      """),
    .holds(
      "dates", "The row was made with the purchase, and changed last at a month's end.",
      """
      date(created_date) = purchase_date \
      and month(day_after(date(updated_date), 1)) <> month(date(updated_date)) \
      and date(updated_date) <= '\(RetailCalendar.lastDay)'
      """),
    .balanced(
      "costs", "What assets cost stands in the ledger, by company and account.",
      Law.Sum(
        of: path, "purchase_cost", by: ["entity_id", categories { code($0.accounts.cost) }]),
      Law.Sum(
        of: GlJournalLines.path, "debit_amount - credit_amount",
        where: "account_id in \(codes(\.cost))", by: ["journal_header_id.entity_id", "account_id"])),
    .balanced(
      "depreciation", "What is written off stands in the ledger, by company and account.",
      Law.Sum(
        of: path, "accumulated_depreciation",
        by: ["entity_id", categories { code($0.accounts.worn) }]),
      Law.Sum(
        of: GlJournalLines.path, "credit_amount - debit_amount",
        where: "account_id in \(codes(\.worn))", by: ["journal_header_id.entity_id", "account_id"])),
  ]

  private static func code(_ account: Account) -> String { Law.text(account.facts.code) }

  private static func codes(_ account: KeyPath<(cost: Account, worn: Account), Account>) -> String {
    Law.list(AssetCategory.allCases.map { $0.accounts[keyPath: account].facts.code })
  }

  /// An expression that has a value for each kind of asset.
  private static func choice(_ value: (AssetKind) -> String) -> String {
    let kinds = AssetKind.ofShops + AssetKind.ofOffices + AssetKind.ofCentre
    return Law.choice(of: "asset_name", kinds.map { (String($0.name), "(\(value($0)))") })
  }

  private static func choice(_ value: KeyPath<AssetKind, Substring?>) -> String {
    choice { Law.text($0[keyPath: value] ?? "") }
  }
}
