import Testing

@testable import Fixtures

@Suite struct AssortmentTests {
  @Test(arguments: [0, 200, 400, 730])
  func drawsWhatTheCatalogueDrawsForTheWeb(number: Int) {
    let catalogue = EuroStyle(seed: 42, scale: .tiny).catalogue
    let assortment = Assortment(catalogue)
    let day = RetailCalendar.firstDay + number
    let stream = Stream(seed: 1, path: "assortment")
    for row in 0..<500 {
      var (one, other) = (stream.draws(row), stream.draws(row))
      #expect(
        assortment.product(on: day, &one)
          == catalogue.product(on: day, online: true, &other))
      #expect(one.next() == other.next())
    }
  }
}
