import Testing

@testable import Fixtures

@Suite struct CustomerBookTests {
  @Test func partsOfACustomerAreThoseOfTheWhole() {
    let customers = EuroStyle(seed: 42, scale: .tiny).customers
    for row in 0..<customers.orders.customers.count {
      let whole = customers.customer(row)
      let (country, language) = customers.reader(row)
      #expect(country == whole.country && language == whole.language)
      #expect(customers.registered(row) == whole.registered)
    }
  }
}
