/// A company of the group, in the order of the keys: the Dutch holding, and a retail company in each
/// country.
public enum LegalEntity: UInt8, LabelledCell {
  /// The retail companies but the Dutch one, as ``Country`` has them.
  case be, de, fr, lu
  /// The holding, in the Netherlands.
  case holding
  /// The Dutch retail company.
  case nl

  /// The retail company of a country.
  init(retailIn country: Country) {
    self =
      switch country {
      case .be: .be
      case .de: .de
      case .fr: .fr
      case .lu: .lu
      case .nl: .nl
      }
  }

  /// Where it is.
  public var country: Country {
    switch self {
    case .be: .be
    case .de: .de
    case .fr: .fr
    case .lu: .lu
    case .holding, .nl: .nl
    }
  }

  /// The key, such as `ENTITY_NL_HOLDING` and `ENTITY_DE_RETAIL`.
  public var label: String {
    "ENTITY_\(country.label)_\(self == .holding ? "HOLDING" : "RETAIL")"
  }

  /// The code, such as `ESLH` for the holding and `ESDE`.
  public var code: String { self == .holding ? "ESLH" : "ES\(country.label)" }
}
