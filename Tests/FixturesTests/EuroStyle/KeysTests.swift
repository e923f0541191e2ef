import Testing

@testable import Fixtures

@Suite struct KeysTests {
  static let model = EuroStyle(seed: 42, scale: .tiny)

  @Test func placesAreTheWebShopTheCentreAndTheShops() {
    let places = Self.model.keys.places
    #expect(places[Keys.online] == "ONLINE" && places[Keys.centre] == "DC")
    #expect(places[Keys.place(0)] == "STORE_BE_001")
    #expect(places.count == Self.model.network.stores.count + 2)
  }

  @Test func ordersAreCountedThroughEachYear() {
    let first = Self.model.orders.days.bounds[366]
    #expect(Self.model.keys.order.key(of: first - 1).hasPrefix("ORD_EU_2024_"))
    #expect(Self.model.keys.order.key(of: first) == "ORD_EU_2025_000001")
  }

  @Test func campaignsHaveYearSeasonAndNumber() {
    #expect(Self.model.keys.campaigns[0] == "CAMP_2024_AUTUMN_001")
  }
}
