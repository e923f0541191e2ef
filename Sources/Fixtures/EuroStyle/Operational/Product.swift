/// An article of the catalogue.
public struct Product: Sendable {
  let index: Int
  let kind: Int
  /// Its first size in the vocabulary, and how many it comes in.
  let firstSize: Int
  let sizeCount: Int
  /// The department of its kind.
  let department: Department
  let line: Int
  let qualifier: Int
  let colour: Int
  /// The second colour; nil where there is none.
  let accent: Int?
  let material: Int
  let brand: Int
  let origin: Int
  /// The list price before VAT, of the group and of each country.
  public let price: Money
  let localPrices: CountryPrices
  /// What it costs to buy.
  public let cost: Money
  let sustainability: Int
  let carbon: Int64
  let leadTime: Int
  let isOnline: Bool
  /// From this day on it is sold.
  public let launch: Day
  /// Until this day it is sold; nil while there is no end.
  public let discontinued: Day?
  let images: Int
  /// How much of it is sold, in relation to the others.
  let popularity: Int
  let reorderLevel: Int
}

/// An amount for each country.
struct CountryPrices: Sendable {
  private let be, de, fr, lu, nl: Money

  init(_ price: (Country) -> Money) {
    be = price(.be)
    de = price(.de)
    fr = price(.fr)
    lu = price(.lu)
    nl = price(.nl)
  }

  @inline(__always)
  subscript(country: Country) -> Money {
    switch country {
    case .be: be
    case .de: de
    case .fr: fr
    case .lu: lu
    case .nl: nl
    }
  }
}

extension Product {
  /// Whether it is in the range on a day.
  @inline(__always)
  func isSold(on day: Day) -> Bool { launch <= day && discontinued.map { day < $0 } ?? true }
}
