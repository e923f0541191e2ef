public import Storage

/// The kinds of faults that are planted; `docs/proving.md` shows one of each.
public enum FaultKind: String, Sendable, CaseIterable, Codable {
  // Rows.
  /// A row is gone.
  case drop
  /// A row is there twice.
  case duplicate
  /// Some successive rows are there twice, as after a load that was run again.
  case block
  // References.
  /// A reference leads to no row of its database.
  case orphan
  /// A reference leads to no row of another database.
  case orphanAcross = "orphan-across"
  /// A reference leads to another row.
  case relink
  // Values.
  /// Two rows have each other's value.
  case swap
  /// An amount is off by one in its last place.
  case cent
  /// A whole number is off by one.
  case unit
  /// True is false, or the other way round.
  case flip
  /// A value is gone.
  case null
  /// There is a value where there was none.
  case fill
  /// A day or instant is a day early or late.
  case day
  /// An instant is an hour early or late, as in another time zone.
  case hour
  /// A text is in other case.
  case otherCase = "case"
  /// The end of a text or list is cut off.
  case truncate
  /// A text has a space behind it.
  case pad
  /// A text or list is empty.
  case empty
  /// A value is none of those there are, or out of bounds.
  case outside
  /// A text has another shape than it should, or is not the JSON that it should be.
  case malformed
  /// A number, day or list is some other text.
  case mistyped
  /// Half of the rows with the most frequent value have another one.
  case category
  // Laws.
  /// A value that other rows add up to is far off.
  case header
  /// A row that counts for a value of another is gone, and the value stayed.
  case stale
  /// A value is computed with what belongs to another row, such as the VAT of another country.
  case borrowed
  /// One of two sums that agree is off.
  case unbalanced
  /// The partner that a row must have is gone.
  case unmatched

  /// The kind in a few words.
  public var meaning: String {
    switch self {
    case .drop: "a row is gone"
    case .duplicate: "a row is there twice"
    case .block: "some successive rows are there twice"
    case .orphan: "a reference leads nowhere within its database"
    case .orphanAcross: "a reference leads nowhere in another database"
    case .relink: "a reference leads to another row"
    case .swap: "two rows have each other's value"
    case .cent: "an amount is off by one in its last place"
    case .unit: "a whole number is off by one"
    case .flip: "true is false, or the other way round"
    case .null: "a value is gone"
    case .fill: "a value where there was none"
    case .day: "a day early or late"
    case .hour: "an hour early or late"
    case .otherCase: "a text is in other case"
    case .truncate: "the end of a text or list is cut off"
    case .pad: "a text has a space behind it"
    case .empty: "a text or list is empty"
    case .outside: "a value that is none of those there are, or out of bounds"
    case .malformed: "a text of another shape, or JSON that is none"
    case .mistyped: "a text where a number, day or list must be"
    case .category: "half of the rows of the most frequent value have another"
    case .header: "a value that other rows add up to is far off"
    case .stale: "a row that a value of another counts is gone, and the value stayed"
    case .borrowed: "a value computed with what belongs to another row"
    case .unbalanced: "one of two sums that agree is off"
    case .unmatched: "the partner that a row must have is gone"
    }
  }

  /// The kind of a name, such as `orphan-across`.
  /// - Throws: `unknownName` with the nearest names.
  public static func named(_ name: String) throws(StoreError) -> FaultKind {
    if let kind = FaultKind(rawValue: name) { return kind }
    let names = allCases.map(\.rawValue)
    let near = nearestNames(to: name, among: names)
    throw .unknownName(kind: "kind of fault", name: name, nearest: near.isEmpty ? names : near)
  }
}
