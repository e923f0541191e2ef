extension GlJournalHeaders {
  private static let isOrder = "starts_with(reference_number, 'ORD_EU_')"
  private static let isReversal = "starts_with(description, 'Reversal')"
  private static let orderEntity = LegalEntity.key(ofCountry: "customer_id.country_code")

  static let laws: [Law] = [
    .holds(
      "number", "A journal's number has its year, and is printed with hyphens.",
      """
      starts_with(journal_header_id, case year(journal_date) when 2024 then 'JH_2024_' \
      else 'JH_2025_' end) and replaced(journal_number, '-', '_') = \
      replaced(journal_header_id, 'JH', 'JV')
      """),
    .holds(
      "period", "The period is a month that holds the date.",
      """
      period_id.period_type = 'MONTH' \
      and journal_date between period_id.start_date and period_id.end_date
      """),
    .holds(
      "reference", "What is booked monthly has its month and company.",
      """
      reference_number is not null and (\(isOrder) or ends_with(reference_number, \
      joined(replaced(replaced(period_id, 'PER_', '-'), '_', '-'), \
      joined('-', entity_id.entity_code))))
      """),
    .unique(
      "once", "What is booked monthly is booked once.", "reference_number",
      where: "not \(isOrder)"),
    .holds("kind", "Each kind of journal has its type, source, maker and words.", kinds),
    .holds(
      "approved", "The company's controller accepts what is booked monthly.",
      """
      (approved_by is null) = \(isOrder) and approved_by = case entity_id \
      when '\(LegalEntity.holding.key)' then 'controller.group' \
      else joined('controller.', lower(entity_id.country_code)) end
      """),
    .balanced(
      "orders", "Every order has one journal of its total, on its day, in its country's company.",
      Law.Sum(
        of: Orders.path, "total_amount_eur", by: ["order_id", "order_date", orderEntity]),
      Law.Sum(
        of: path, "total_debit_amount", where: "\(isOrder) and not \(isReversal)",
        by: ["reference_number", "journal_date", "entity_id"])),
    .balanced(
      "reversals", "Every order that was cancelled or came back has one more, on that day.",
      Law.Sum(
        of: Orders.path, "total_amount_eur", where: "order_status in ('cancelled', 'returned')",
        by: [
          "order_id",
          "case order_status when 'returned' then return_date else date(updated_at) end",
          orderEntity,
        ]),
      Law.Sum(
        of: path, "total_debit_amount", where: "\(isOrder) and \(isReversal)",
        by: ["reference_number", "journal_date", "entity_id"])),
  ]

  /// What the reference says of a journal.
  private static let kinds: String = {
    func condition(_ type: JournalType, _ source: JournalSource, _ author: JournalAuthor) -> String
    {
      """
      journal_type = '\(type.label)' and journal_source = '\(source.label)' \
      and created_by = 'erp.\(author)'
      """
    }
    let monthly = MonthlyKind.allCases.map { kind in
      """
      when starts_with(reference_number, '\(kind.prefix)-') \
      then (\(condition(kind.type, kind.source, kind.author)) \
      and starts_with(description, '\(kind.words) '))
      """
    }
    return """
      case when \(isOrder) and \(isReversal) \
      then (\(condition(.standard, .system, .returns))) \
      when \(isOrder) then (\(condition(.standard, .system, .sales)) \
      and starts_with(description, 'Sale, ')) \(monthly.joined(separator: " ")) end
      """
  }()
}
