/// How the rows of the operational tables are numbered in the keys that other tables point at.
struct Keys: Sendable {
  let customer: KeyFormat
  let product: KeyFormat
  let line: KeyFormat
  let stock: KeyFormat
  /// Orders are counted through each year.
  let order: KeyFormat
  /// The keys of all campaigns.
  let campaigns: TextPool
  /// What stands for the web shop and for the distribution centre, then the keys of all shops.
  let places: TextPool

  /// Where the web shop stands among the places.
  static let online = 0
  /// Where the distribution centre stands among the places.
  static let centre = 1

  init(orders: OrderBook, lines: OrderLineBook, stock: StockBook) {
    let stores = orders.network.stores
    customer = KeyFormat("CUST_EU_", digits: 6, count: orders.customers.count)
    product = KeyFormat("PROD_EU_", digits: 6, count: stock.catalogue.products.count)
    line = KeyFormat("LINE_EU_", digits: 8, count: lines.apportionment.children)
    self.stock = KeyFormat("INV_EU_", digits: 6, count: stock.count)
    order = KeyFormat(
      "ORD_EU_2024_", then: "ORD_EU_2025_", from: orders.days.bounds[366], digits: 6,
      count: orders.count)
    campaigns = TextPool(orders.campaigns.campaigns.map(Self.key))
    places = TextPool(["ONLINE", "DC"] + stores.map(Self.key))
  }

  /// Where a shop stands among the places.
  @inline(__always)
  static func place(_ store: Int) -> Int { store + 2 }

  /// Country and number in the country.
  private static func key(_ store: Store) -> String {
    "STORE_\(store.country.label)_\(threeDigits(store.number))"
  }

  /// Year, season and number in them.
  private static func key(_ campaign: Campaign) -> String {
    let season = CampaignVocabulary.shared.themes[campaign.theme].season
    return "CAMP_\(campaign.year)_\(season.token)_\(threeDigits(campaign.number))"
  }
}
