/// A legal entity with what the registers say of it.
public struct LegalEntityRow: Sendable {
  /// Which entity.
  public let entity: LegalEntity
  let name: Substring
  let registration: Substring
  let taxNumber: Substring
  let incorporation: Day
  let address: Substring

  /// All entities, each in the place of its number.
  static let all = zip(LegalEntity.allCases, entries(LegalEntityData.table)).map(Self.init)

  private init(_ entity: LegalEntity, _ fields: [Substring]) {
    guard let day = Day(fields[3]) else { preconditionFailure("date \(fields[3])") }
    self.entity = entity
    (name, registration, taxNumber) = (fields[0], fields[1], fields[2])
    incorporation = day
    address = fields[4]
  }
}

/// What kind of company an entity is.
public enum EntityType: Int, LabelledCell {
  /// The one that owns the others, or one with limited liability.
  case holding, bv

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

/// The companies of the group.
///
/// Two rows of `tiny` at seed 42, cut:
/// `ENTITY_BE_RETAIL|ESBE|EuroStyle Belgium BV|BV|BE|KBO-0412345678|BE0412345678|EUR|ENTITY_N…`
/// `ENTITY_DE_RETAIL|ESDE|EuroStyle Deutschland GmbH|BV|DE|HRB-204517|DE204517836|EUR|ENTITY_…`
public enum LegalEntities {
  static let path: TablePath = "eurostyle_finance.legal_entities"

  /// The declaration.
  public static let table = Table<EuroStyle, LegalEntityRow>(
    path.table, "A company of the group: the holding, or the retail company of a country.",
    count: { _ in LegalEntity.allCases.count },
    columns: [
      .pooled(
        "entity_id", "Country and role of the company", .unique, from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .text("entity_code", "Short form of the name", .unique) { row, _, out in
        out.append(string: row.entity.code)
      },
      .text("entity_name", "Name with the country's legal form") { row, _, out in
        out.append(string: row.name)
      },
      .choice(
        "entity_type", "The holding, or a company with limited liability (BV in all countries)"
      ) { $0.entity == .holding ? EntityType.holding : .bv },
      .choice("country_code", "Where it sits") { $0.entity.country },
      .text(
        "registration_number", "Number in the country's register of companies; invented", .unique
      ) { row, _, out in out.append(string: row.registration) },
      .text(
        "tax_id", "VAT number: the country's shape with check digits that fail", .unique
      ) { row, _, out in out.append(string: row.taxNumber) },
      .pooled(
        "functional_currency", "Currency of its books: the euro", .references(Currencies.path),
        from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .pooledOrNull(
        "parent_entity_id", "Who owns it; NULL for the holding", .references(path),
        from: { _ in LegalEntity.keys }
      ) { $0.entity == .holding ? nil : LegalEntity.holding.rawValue },
      .date("incorporation_date", "When it was founded") { $0.incorporation },
      .constant("fiscal_year_end", "12-31", "Month and day on which its year ends"),
      .text("legal_address", "Street, postcode and city") { row, _, out in
        out.append(string: row.address)
      },
      .bool("is_active", "Whether it does business") { _ in true },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .madeBeforeTheBooks("updated_date", "When it changed last"),
    ], laws: laws
  ) { _, index in LegalEntityRow.all[Int(LegalEntity.inKeyOrder[index].rawValue)] }
}

extension LegalEntities {
  static let laws: [Law] = [
    .facts(
      "register", "An entity is what the registers say of it.", of: "entity_id",
      LegalEntityRow.all.map { row in
        (
          row.entity.key,
          [
            "entity_code": Law.text(row.entity.code), "entity_name": Law.text(row.name),
            "country_code": Law.text(row.entity.country.label),
            "registration_number": Law.text(row.registration),
            "tax_id": Law.text(row.taxNumber), "incorporation_date": "'\(row.incorporation)'",
            "legal_address": Law.text(row.address),
          ]
        )
      }),
    .holds(
      "owner", "The holding owns all others, and nobody owns it.",
      """
      (entity_type = 'HOLDING') = (parent_entity_id is null) \
      and parent_entity_id = '\(LegalEntity.holding.key)' \
      and (entity_type = 'HOLDING') = (entity_id = '\(LegalEntity.holding.key)')
      """),
    .holds("active", "All do business in euros.", "is_active and functional_currency = 'EUR'"),
    .madeBeforeTheBooks,
  ]
}
