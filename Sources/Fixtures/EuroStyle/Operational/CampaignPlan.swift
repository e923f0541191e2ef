/// A marketing campaign.
public struct Campaign: Sendable {
  let index: Int
  let year: Int
  let theme: Int
  let type: CampaignType
  let channel: CampaignChannel
  /// The number within its year and season, from 1.
  let number: Int
  let countries: CountrySet
  let first: Day
  let last: Day
  let budget: Money
  let spend: Money
  let message: Int
  /// Whole percent off each line; nil for a campaign without a discount.
  let discount: Int?
}

/// What a campaign is for.
public enum CampaignType: Int, LabelledCell {
  /// The four purposes.
  case productLaunch, seasonal, clearance, brandAwareness
}

/// Where a campaign runs.
public enum CampaignChannel: Int, LabelledCell {
  /// The five channels.
  case email, socialMedia, googleAds, display, influencer
}

/// The seasons as they stand in a campaign's code, in the order in which codes sort.
enum Season: Int, Sendable, CaseIterable {
  case autumn, spring, summer, winter

  var token: StaticString {
    switch self {
    case .autumn: "AUTUMN"
    case .spring: "SPRING"
    case .summer: "SUMMER"
    case .winter: "WINTER"
    }
  }
}

/// The themes of campaigns, parsed once.
struct CampaignVocabulary: Sendable {
  struct Theme: Sendable {
    let season: Season
    let name: String
    let type: CampaignType
    let first: (month: Int, day: Int)
    let last: (month: Int, day: Int)
  }

  let themes: [Theme]
  /// The themes of each season.
  let bySeason: [[Int]]
  let messages: TextPool
  /// The messages of each type.
  let messagesOf: [[Int]]

  static let shared = CampaignVocabulary()

  private init() {
    let seasons = Season.allCases.map { "\($0.token)" }
    let types = CampaignType.labels
    themes = entries(WebData.campaignThemes).map { fields in
      guard let season = seasons.firstIndex(where: { $0 == fields[0] }),
        let type = types.firstIndex(where: { $0 == fields[2] })
      else { preconditionFailure("unknown season or type: \(fields)") }
      func monthDay(_ text: Substring) -> (Int, Int) {
        let parts = parts(text, by: "-").map(number)
        return (parts[0], parts[1])
      }
      return Theme(
        season: Season.allCases[season], name: String(fields[1]),
        type: CampaignType.allCases[type], first: monthDay(fields[3]),
        last: monthDay(fields[4]))
    }
    let themes = themes
    bySeason = Season.allCases.map { season in
      themes.indices.filter { themes[$0].season == season }
    }
    let messageLines = entries(NoteData.campaignMessages)
    messages = TextPool(messageLines.map { $0[1] })
    messagesOf = types.map { type in
      messageLines.indices.filter { messageLines[$0][0] == type }
    }
  }
}

/// All campaigns at a seed and scale, and which of them run on a day.
struct CampaignPlan: Sendable {
  let campaigns: [Campaign]
  let names: TextPool
  /// The campaigns that run on each day of the books, day by day, and where each day's begin.
  private let running: [Int32]
  private let runningStarts: [Int]
  /// Where each campaign runs and what it takes off, beside the rest of it: orders draw them.
  private let countries: [CountrySet]
  private let discounts: [UInt8]

  static let channels: [CampaignChannel] = [
    .email, .socialMedia, .googleAds, .email, .display, .socialMedia, .influencer, .email,
    .googleAds, .socialMedia, .email, .display, .googleAds, .socialMedia, .influencer, .email,
    .display, .socialMedia, .googleAds, .email,
  ]

  /// Whether the web shop runs campaigns of a channel itself.
  static func isWeb(_ channel: CampaignChannel) -> Bool {
    channel == .email || channel == .socialMedia || channel == .display
  }

  static func channel(_ index: Int) -> CampaignChannel { channels[index % channels.count] }

  /// The ways in which a campaign chooses its countries: all, or some.
  static let audiences: [CountrySet] = [
    .all, .all, CountrySet([.be, .nl]), CountrySet([.de]), CountrySet([.fr]),
    CountrySet([.be, .fr, .lu]), CountrySet([.de, .lu]), CountrySet([.nl]),
  ]

  init(count: Int, seed: Seed) {
    let streams = TableStreams(seed: seed, table: "eurostyle_operational.campaigns")
    let (theme, shift, budget) = (streams("theme"), streams("dates"), streams("budget"))
    let (audience, message, discount) = (streams("audience"), streams("message"), streams("offer"))
    let vocabulary = CampaignVocabulary.shared
    let seasons = CumulativeTable([Int](repeating: 1, count: 8)).apportion(count)
    var campaigns: [Campaign] = []
    for group in 0..<8 {
      let year = 2024 + group / 4
      for index in seasons[group]..<seasons[group + 1] {
        let number = index - seasons[group]
        let options = vocabulary.bySeason[group % 4]
        let order = Permutation(of: options.count, key: theme.bits(group))
        let chosen = options[order(number % options.count)]
        let period = vocabulary.themes[chosen]
        var draws = shift.draws(index)
        let first = Day(year, period.first.month, period.first.day) + draws.next(below: 4)
        let last = max(
          Day(year, period.last.month, period.last.day) - draws.next(below: 3), first + 1)
        let type = period.type
        var money = budget.draws(index)
        let amount = Money(cents: Int64(money.next(in: 30...450)) * 100_00)
        let messages = vocabulary.messagesOf[Int(type.rawValue)]
        campaigns.append(
          Campaign(
            index: index, year: year, theme: chosen, type: type, channel: Self.channel(index),
            number: number + 1,
            // A campaign for all countries in each group keeps every order able to carry a code.
            countries: Self.audiences[number == 0 ? 0 : audience.draw(index, below: 8)],
            first: first, last: last, budget: amount,
            spend: amount.perTenThousand(Int64(money.next(in: 7800...9990))),
            message: messages[message.draw(index, below: messages.count)],
            discount: Self.discount(type, discount.draws(index))))
      }
    }
    self.campaigns = campaigns
    names = TextPool(
      campaigns.map { campaign in
        "\(vocabulary.themes[campaign.theme].name) \(campaign.year) – \(campaign.channel.title)"
      })
    countries = campaigns.map(\.countries)
    discounts = campaigns.map { UInt8($0.discount ?? 0) }
    var running = [[Int32]](repeating: [], count: RetailCalendar.dayCount)
    for campaign in campaigns {
      for day
        in (campaign.first - RetailCalendar.firstDay)...(campaign.last
        - RetailCalendar.firstDay)
      { running[day].append(Int32(campaign.index)) }
    }
    self.running = running.flatMap(\.self)
    runningStarts = running.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  private static func discount(_ type: CampaignType, _ draws: Draws) -> Int? {
    var draws = draws
    switch type {
    case .clearance: return [20, 30, 30, 40, 50][draws.next(below: 5)]
    case .seasonal: return draws.happens(.percent(60)) ? [10, 15, 20][draws.next(below: 3)] : nil
    case .productLaunch: return draws.happens(.percent(15)) ? 10 : nil
    case .brandAwareness: return nil
    }
  }

  /// A campaign that runs on a day in a country, by a draw; nil when three tries find none.
  @inline(__always)
  func campaign(on day: Int, in country: Country, _ draws: inout Draws) -> Int? {
    let first = runningStarts[day]
    let count = runningStarts[day + 1] - first
    guard count > 0 else { return nil }
    for _ in 0..<3 {
      let index = Int(running[first + draws.next(below: count)])
      if countries[index].contains(country) { return index }
    }
    return nil
  }

  /// What a campaign takes off prices, in whole percent.
  @inline(__always)
  func discount(_ campaign: Int) -> UInt8 { discounts[campaign] }

  /// What campaigns take off prices, in ten-thousandths, when `share` of all orders tries to carry
  /// a code: the mean over days by their sales and countries by their customers.
  func meanDiscount(dayWeights: [Int], share: Probability) -> Int {
    var sum = 0
    var weights = 0
    for day in 0..<RetailCalendar.dayCount {
      let list = running[runningStarts[day]..<runningStarts[day + 1]]
      weights += dayWeights[day] / 1_000_000
      guard !list.isEmpty else { continue }
      for country in Country.allCases {
        let matching = list.filter { campaigns[Int($0)].countries.contains(country) }
        guard !matching.isEmpty else { continue }
        let off = matching.reduce(0) { $0 + (campaigns[Int($1)].discount ?? 0) } * 100
        let found = 1000 * matching.count / list.count
        let misses = (1000 - found) * (1000 - found) / 1000 * (1000 - found) / 1000
        sum +=
          off / matching.count * (1000 - misses) / 1000 * (dayWeights[day] / 1_000_000)
          * country.facts.share / 20
      }
    }
    return Int(Int64(sum / weights) * Int64(share.threshold) >> 32)
  }
}

extension CampaignChannel {
  /// The channel as it stands in a campaign's name.
  var title: String { ["E-mail", "Social", "Search", "Display", "Influencer"][Int(rawValue)] }
}
