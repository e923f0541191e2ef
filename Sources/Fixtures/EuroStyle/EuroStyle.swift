/// EuroStyle Fashion at a seed and scale: what its tables share.
///
/// A European fashion retailer with shops and a web shop in five countries, whose databases agree
/// with each other to the cent.
public final class EuroStyle: Sendable {
  /// Which of all possible datasets.
  public let seed: Seed
  /// How large it is.
  public let scale: Scale

  let geography = Geography.shared
  let calendar = RetailCalendar.shared
  let names = NamePools.shared
  let network: StoreNetwork
  /// Who works for the company.
  public let staff: StaffBook
  let costCentres: CostCentres
  let employeeFiles: EmployeeFiles
  let benefits: Stream
  let leaveAnswers: Stream
  let overtimes: Stream
  let trainings: Stream
  let answers: Stream
  let campaigns: CampaignPlan
  let catalogue: Catalogue
  let orders: OrderBook
  let lines: OrderLineBook
  let stock: StockBook
  let customers: CustomerBook
  let keys: Keys
  let web: SessionBook
  let pages: PageBook
  let texts: ShopTexts
  let carts: CartBook
  let searches: SearchBook
  let searchWords: SearchWords
  let events: EventBook
  let recommendations: RecommendationBook
  let tests: TestBook
  let reviews: ReviewBook
  let wishes: WishBook
  let mails: MailBook
  let abandonments: Stream
  let webKeys: WebKeys
  let rates: RateBook
  let budgets: BudgetBook
  let receipts: Stream
  /// The campaigns that the web shop runs itself.
  let webCampaigns: [Int]
  private let filing: Once<StaffFiles>
  private let carting: Once<CartSessions>
  private let visiting: Once<Visits>
  private let stocking: Once<[Int32]>
  private let sums: Once<OrderSums>
  private let owning: Once<AssetBook>
  private let booking: Once<Ledger>
  private let selling: Once<Tills>

  /// What customers, shops and campaigns must know of all orders.
  var orderSums: OrderSums { sums.value }

  /// The same, if somebody has needed it already: it saves making the lines of an order again.
  var knownOrderSums: OrderSums? { sums.known }

  /// What the tables of the HR system list.
  var staffFiles: StaffFiles { filing.value }

  /// How many pieces of each product lie in all places.
  var stockTotals: [Int32] { stocking.value }

  /// Who visited the web shop, and when.
  var visits: Visits { visiting.value }

  /// Which visits have a cart.
  var cartSessions: CartSessions { carting.value }

  /// What the group owns for long.
  var assets: AssetBook { owning.value }

  /// The books of all companies.
  var ledger: Ledger { booking.value }

  /// What the tills of the shops know.
  var tills: Tills { selling.value }

  /// The company at a seed and scale.
  /// - Parameters:
  ///   - seed: which of all possible ones.
  ///   - scale: how large.
  ///   - workers: who computes what customers must know of their orders.
  public init(seed: Seed, scale: Scale, workers: Workers = .one) {
    self.seed = seed
    self.scale = scale
    let network = StoreNetwork(
      count: scale.count(tiny: 6, medium: 24, full: 94), seed: seed, geography: .shared,
      names: .shared)
    let campaigns = CampaignPlan(count: scale.count(tiny: 24, medium: 120, full: 600), seed: seed)
    let orders = OrderBook(
      // Twenty customers at least, so that each country that has an order has somebody to place it.
      count: scale.count(500_000),
      customers: min(max(scale.count(310_000), 20), scale.count(500_000)), seed: seed,
      network: network, campaigns: campaigns)
    let discount = campaigns.meanDiscount(
      dayWeights: RetailCalendar.shared.dayWeights, share: OrderBook.codeShare)
    let pieces = OrderLineBook.meanLines * OrderLineBook.meanQuantity
    // What a piece must cost, so that an order comes to the country's mean.
    let targets = Country.allCases.map { country in
      Money(
        cents: country.facts.meanOrder.cents * 10_000 / Int64(pieces) * 10_000
          / Int64(10_000 - discount))
    }
    let catalogue = Catalogue(
      count: scale.count(tiny: 120, medium: 800, full: 4944), seed: seed,
      sold: CumulativeTable(RetailCalendar.shared.dayWeights.map { $0 / 1_000_000 }),
      targets: targets, costShare: 4200 * (10_000 - discount) / 10_000)
    let lines = OrderLineBook(
      count: max(scale.count(1_200_000), orders.count), orders: orders, catalogue: catalogue,
      seed: seed)
    self.network = network
    let staff = StaffBook(scale: scale, network: network, seed: seed)
    self.staff = staff
    let centres = CostCentres(network: network)
    costCentres = centres
    employeeFiles = EmployeeFiles(seed: seed)
    func content(_ table: TablePath) -> Stream { TableStreams(seed: seed, table: table)("content") }
    benefits = content(CompensationHistory.path)
    leaveAnswers = TableStreams(seed: seed, table: LeaveRequests.path)("answer")
    overtimes = content(LeaveBalances.path)
    trainings = content(EmployeeTraining.path)
    answers = content(SurveyResponses.path)
    self.campaigns = campaigns
    self.catalogue = catalogue
    self.orders = orders
    self.lines = lines
    let stock = StockBook(catalogue: catalogue, network: network, seed: seed)
    self.stock = stock
    customers = CustomerBook(orders: orders, seed: seed)
    keys = Keys(orders: orders, lines: lines, stock: stock)
    let web = SessionBook(scale: scale, orders: orders, seed: seed)
    self.web = web
    let texts = ShopTexts(catalogue)
    self.texts = texts
    pages = PageBook(sessions: web, lines: lines, texts: texts, seed: seed)
    carts = CartBook(seed: seed)
    searches = SearchBook(catalogue: catalogue, seed: seed)
    searchWords = SearchWords(catalogue.vocabulary)
    events = EventBook(seed: seed)
    recommendations = RecommendationBook(seed: seed)
    tests = TestBook(seed: seed)
    let reviews = ReviewBook(
      count: min(scale.count(15_000), lines.apportionment.children), seed: seed)
    let wishes = WishBook(
      count: min(scale.count(35_000), lines.apportionment.children), seed: seed)
    let mails = MailBook(events: scale.count(75_000), campaigns: campaigns, seed: seed)
    self.reviews = reviews
    self.wishes = wishes
    self.mails = mails
    abandonments = TableStreams(seed: seed, table: "eurostyle_webshop.cart_analytics")("content")
    rates = RateBook(seed: seed)
    budgets = BudgetBook(seed: seed)
    receipts = content(Transactions.path)
    webKeys = WebKeys(
      web, reviews: reviews.count, wishes: wishes.count, mails: mails.events)
    webCampaigns = campaigns.campaigns.indices.filter {
      CampaignPlan.isWeb(campaigns.campaigns[$0].channel)
    }
    filing = Once { StaffFiles(staff, seed: seed) }
    stocking = Once { stock.totals(workers: workers) }
    carting = Once { CartSessions(web.shares, workers: workers) }
    visiting = Once { Visits(web, workers: workers) }
    selling = Once { Tills(lines, staff, seed: seed, workers: workers) }
    let sums = Once { OrderSums(lines, workers: workers) }
    self.sums = sums
    let owning = Once { AssetBook(network: network, centres: centres, seed: seed) }
    self.owning = owning
    booking = Once {
      Ledger(
        orders: orders, sums: sums.value, staff: staff, stock: stock.values(workers: workers),
        assets: owning.value, centres: centres, seed: seed)
    }
  }
}
