// The legal entities as the ledger refers to them.
extension LegalEntity {
  /// The keys of all entities, by number.
  static let keys = TextPool(labels)

  /// The companies that sell.
  static let companies = allCases.filter { $0 != .holding }

  /// An expression for the key of the company that sells in a country.
  static func key(ofCountry code: String) -> String {
    Country.choice(of: code) { Law.text(LegalEntity(retailIn: $0).label) }
  }
}
