/// The legal entities of the group: the Dutch holding, and a retail company in each country.
public enum LegalEntity: UInt8, Sendable, CaseIterable {
  /// The holding, then the companies.
  case holding, nl, de, fr, be, lu

  /// The company that sells in a country.
  @inline(__always)
  init(sellingIn country: Country) {
    self =
      switch country {
      case .be: .be
      case .de: .de
      case .fr: .fr
      case .lu: .lu
      case .nl: .nl
      }
  }

  /// Where it sits.
  var country: Country {
    switch self {
    case .holding, .nl: .nl
    case .de: .de
    case .fr: .fr
    case .be: .be
    case .lu: .lu
    }
  }

  /// The companies that sell.
  static let companies = allCases.filter { $0 != .holding }

  /// The key of the entity.
  var key: String { "ENTITY_\(country.label)_\(self == .holding ? "HOLDING" : "RETAIL")" }

  /// The code, such as `ESLH` for the holding and `ESDE`.
  var code: String { self == .holding ? "ESLH" : "ES\(country.label)" }

  /// The keys of all entities, each in the place of its number.
  static let keys = TextPool(allCases.map(\.key))

  /// The entities in the order of their keys.
  static let inKeyOrder = allCases.sorted { $0.key < $1.key }

  /// An expression for the key of the company that sells in a country.
  static func key(ofCountry code: String) -> String {
    Country.choice(of: code) { Law.text(LegalEntity(sellingIn: $0).key) }
  }
}
