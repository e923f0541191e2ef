import Testing

@testable import Fixtures

@Suite struct OfferTests {
  static let catalogue = EuroStyle(seed: 42, scale: .tiny).catalogue

  @Test(arguments: zip(catalogue.products, catalogue.offers))
  func saysWhatTheProductSays(product: Product, offer: Offer) {
    #expect(offer.isOnline == product.isOnline)
    #expect(offer.unitCost == product.cost)
    for country in Country.allCases {
      #expect(offer.price(in: country) == product.localPrices[country])
    }
    let end = product.discontinued ?? RetailCalendar.lastDay
    for day in [product.launch - 1, product.launch, end - 1, end, end + 1] {
      #expect(offer.isSold(on: day) == product.isSold(on: day))
    }
    let sizes = product.firstSize..<product.firstSize + product.sizeCount
    for bits in [0, .max, 0x8000_0000_0000_0000, 0x1234_5678_9abc_def1] as [UInt64] {
      #expect(sizes.contains(offer.size(bits)))
      #expect([product.colour, product.accent].contains(offer.colour(bits)))
    }
  }

  @Test(arguments: zip(catalogue.products, catalogue.offers))
  func fitsBetterInASizeNextToItOrElseInTheOtherColour(product: Product, offer: Offer) {
    let sizes = product.firstSize..<product.firstSize + product.sizeCount
    for (size, isLarger) in sizes.flatMap({ [($0, false), ($0, true)] }) {
      let other = offer.alternative(toSize: size, colour: product.colour, isLarger: isLarger)
      if product.sizeCount > 1 {
        #expect(other?.colour == product.colour)
        #expect(other.map { sizes.contains($0.size) && abs($0.size - size) == 1 } == true)
      } else if let accent = product.accent, accent != product.colour {
        #expect(other?.size == size && other?.colour == accent)
        let back = offer.alternative(toSize: size, colour: accent, isLarger: isLarger)
        #expect(back?.colour == product.colour)
      } else {
        #expect(other == nil)
      }
    }
  }
}
