/// Who owns whom.
///
/// Two rows of `tiny` at seed 42, cut:
/// `REL_001|ENTITY_NL_HOLDING|ENTITY_BE_RETAIL|100.00|SUBSIDIARY|2006-01-23|NULL|2023-12-04 0…`
/// `REL_002|ENTITY_NL_HOLDING|ENTITY_DE_RETAIL|100.00|SUBSIDIARY|2004-05-10|NULL|2023-12-04 0…`
public enum EntityRelationships {
  static let path: TablePath = "eurostyle_finance.entity_relationships"

  private static let key = KeyFormat("REL_", digits: 3)
  private static let owned = LegalEntity.inKeyOrder.filter { $0 != .holding }

  /// The declaration.
  public static let table = Table<EuroStyle, RelationshipRow>(
    path.table, "What share of a company another one owns.", count: { _ in owned.count },
    columns: [
      .key("relationship_id", "Number of the row", .like("REL_001"), from: { _ in key }) {
        $0.row
      },
      .pooled(
        "parent_entity_id", "Who owns", .references(LegalEntities.path),
        from: { _ in LegalEntity.keys }
      ) { _ in LegalEntity.holding.rawValue },
      .pooled(
        "child_entity_id", "Who is owned", .unique, .references(LegalEntities.path),
        from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .integer(
        "ownership_percentage", .decimal(precision: 18, scale: 2), "The share, in percent",
        .range(1...10_000)
      ) { _ in 10_000 },
      .choice("relationship_type", "A company of its own, or a branch (there is none)") { _ in
        RelationshipType.subsidiary
      },
      .date(
        "effective_date", "Since when: the founding",
        .equals("child_entity_id.incorporation_date")
      ) { LegalEntityRow.all[Int($0.entity.rawValue)].incorporation },
      .dateOrNull("end_date", "Until when; NULL while it lasts", .holds("end_date is null")) {
        _ in nil
      },
      .madeBeforeTheBooks("created_date", "When the row was made: before the books began"),
      .madeBeforeTheBooks("updated_date", "When it changed last"),
    ],
    laws: [
      .balanced(
        "ownership", "Every company but the holding is owned to 100 percent.",
        Law.Sum(of: path, "ownership_percentage", by: ["child_entity_id"]),
        Law.Sum(
          of: LegalEntities.path, "100.00", where: "parent_entity_id is not null",
          by: ["entity_id"])),
      .holds(
        "parent", "The owner is the one that the company names, and it is a subsidiary.",
        """
        parent_entity_id = child_entity_id.parent_entity_id and relationship_type = 'SUBSIDIARY'
        """),
      .madeBeforeTheBooks,
    ]
  ) { _, index in RelationshipRow(row: index, entity: owned[index]) }
}

/// A company that another one owns.
public struct RelationshipRow: Sendable {
  let row: Int
  let entity: LegalEntity
}

/// How a company belongs to another one.
public enum RelationshipType: Int, LabelledCell {
  /// As a company of its own, or as a part of the owner.
  case subsidiary, branch

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}
