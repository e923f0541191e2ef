extension GlJournalLines {
  private static let isReversal = "starts_with(line_description, 'Reversal')"
  private static let entity = "journal_header_id.entity_id"
  private static let period = "journal_header_id.period_id"

  static let laws: [Law] = rows + sums + [2024, 2025].map(payroll)

  private static let rows: [Law] = [
    .holds(
      "number", "A line's number is the journal's and its own, so that a journal has it once.",
      """
      starts_with(journal_line_id, replaced(journal_header_id, 'JH', 'JL')) \
      and number(replaced(journal_line_id, \
      joined(replaced(journal_header_id, 'JH', 'JL'), '_'), '')) = line_number
      """),
    .holds(
      "side", "A line stands on one side.", "(debit_amount = 0.00) <> (credit_amount = 0.00)"),
    .holds("detailed", "Nothing is booked on headings.", "account_id.is_detail_account"),
    .holds(
      "centre", "Profit and loss has a cost centre of the company, the balance sheet none.",
      """
      (cost_center_id is not null) = (account_id.account_type in ('REVENUE', 'EXPENSE')) \
      and cost_center_id.entity_id = \(entity)
      """),
    .holds(
      "order", "The lines of an order's journal have the order, and no others.",
      """
      (reference_1 is not null) = starts_with(journal_header_id.reference_number, 'ORD_EU_') \
      and reference_1 = journal_header_id.reference_number
      """),
    .holds(
      "shop", "The lines of an order have its shop, and those of rents.",
      """
      (reference_2 is not null) = (reference_1 is not null or account_id = '6100') \
      and case when account_id = '6100' then (cost_center_id.cost_center_name = \
      reference_2.store_name) else (reference_2 = reference_1.store_id) end
      """),
    .holds(
      "amounts",
      """
      An order's journal has the total on 1000 (shop) or 1100, the goods on 4000, VAT on 2300, and \
      shipping on 4100; a reversal has it the other way round.
      """,
      """
      case when reference_1 is null then (0 = 0) \
      when account_id in ('1000', '1100') then (\(side("debit", "credit")) = \
      reference_1.total_amount_eur and (account_id = '1000') = (reference_1.store_id <> 'ONLINE')) \
      when account_id = '4000' then (\(side("credit", "debit")) = reference_1.subtotal_eur) \
      when account_id = '2300' then (\(side("credit", "debit")) = reference_1.tax_amount_eur) \
      else (account_id = '4100' and \
      \(side("credit", "debit")) = reference_1.shipping_cost_eur) end
      """),
    .holds(
      "words", "A line says what it is.",
      """
      case when reference_1 is null then (line_description = account_id.account_name) \
      else (replaced(line_description, 'Reversal: ', '') = case account_id \
      when '1000' then 'Paid in the shop' when '1100' then 'Owed by the customer' \
      when '4000' then 'Goods sold' when '2300' then 'VAT on the goods' \
      else 'Shipping charged' end) end
      """),
    .holds(
      "reversal", "A line is taken back where its journal is.",
      "\(isReversal) = starts_with(journal_header_id.description, 'Reversal')"),
  ]

  /// The amount on a side, or on the other one when an order is taken back.
  private static func side(_ usual: String, _ reversed: String) -> String {
    "case when \(isReversal) then \(reversed)_amount else \(usual)_amount end"
  }

  private static let sums: [Law] = [
    .balanced(
      "trial-balance", "The books of every company balance in every month.",
      Law.Sum(of: path, "debit_amount", by: [entity, period]),
      Law.Sum(of: path, "credit_amount", by: [entity, period])),
    .balanced(
      "revenue", "What is credited to 4000 are the subtotals, by day, country and channel.",
      Law.Sum(
        of: path, "credit_amount", where: "account_id = '4000' and not \(isReversal)",
        by: ["journal_header_id.journal_date", entity, "reference_1.order_channel"]),
      Law.Sum(
        of: Orders.path, "subtotal_eur",
        by: [
          "order_date", LegalEntity.key(ofCountry: "customer_id.country_code"), "order_channel",
        ])),
    .balanced(
      "inventory",
      "What lies in a country, the distribution centre in the Dutch company, is booked.",
      Law.Sum(
        of: path, "debit_amount - credit_amount", where: "account_id = '1200'", by: [entity]),
      Law.Sum(
        of: Inventory.path, "inventory_value_eur",
        by: [
          """
          case store_id when 'DC' then '\(LegalEntity.nl.key)' \
          else \(LegalEntity.key(ofCountry: "store_id.country_code")) end
          """
        ])),
    .balanced(
      "intercompany", "What the companies book with each other leaves nothing, in any month.",
      Law.Sum(
        of: path, "debit_amount", where: "account_id.account_category = 'INTERCOMPANY'",
        by: [period]),
      Law.Sum(
        of: path, "credit_amount", where: "account_id.account_category = 'INTERCOMPANY'",
        by: [period])),
    .balanced(
      "fees", "What the holding charges is what the companies bear, month by month.",
      Law.Sum(of: path, "credit_amount", where: "account_id = '4900'", by: [period]),
      Law.Sum(of: path, "debit_amount", where: "account_id = '6800'", by: [period])),
  ]

  /// Salaries are a twelfth of what is under contract, month by month.
  private static func payroll(of year: Int) -> Law {
    let (first, last) = ("'\(year)-01-01'", "'\(year)-12-31'")
    let from = "case when start_date < \(first) then 1 else month(start_date) end"
    let to = """
      case when end_date is null then 12 when end_date > \(last) then 12 else month(end_date) end
      """
    return .balanced(
      "payroll-\(year)", "Salaries are a twelfth of what is under contract each month, added up.",
      Law.Sum(
        of: path, "debit_amount",
        where: "account_id = '6000' and year(journal_header_id.journal_date) = \(year)",
        by: [entity]),
      Law.Sum(
        of: EmploymentContracts.path, "quotient(base_salary_eur, 12) * (\(to) - \(from) + 1)",
        where: "start_date <= \(last) and (end_date is null or end_date >= \(first))",
        by: ["employee_id.entity_id"]))
  }
}
