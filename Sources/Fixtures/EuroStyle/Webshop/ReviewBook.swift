/// Who reviews what.
struct ReviewBook: Sendable {
  /// How many reviews there are.
  let count: Int
  private let content: Stream
  private let ratings = AliasTable([6, 6, 12, 28, 48])
  private let returnedRatings = AliasTable([34, 26, 22, 12, 6])

  init(count: Int, seed: Seed) {
    self.count = count
    content = TableStreams(seed: seed, table: "eurostyle_webshop.product_reviews")("content")
  }

  /// Each review comes from a stretch of order lines of its own, so that none has two.
  func review(_ row: Int, _ model: EuroStyle) -> ReviewRow {
    var draws = content.draws(row)
    let line = model.lines.line(model.lines.stratum(row, of: count, &draws))
    let course = line.order.course
    let wait = 2 + draws.next(below: 27)
    let day = (course.delivered ?? line.order.day) + wait
    let isVerified =
      draws.happens(.percent(84)) && course.delivered != nil && day <= RetailCalendar.lastDay
    let product =
      isVerified
      ? line.product : model.pages.assortment.product(on: line.order.day, &draws)
    let (country, language) = model.customers.reader(line.order.customer)
    let isReturned = isVerified && course.status == .returned
    let rating = 1 + (isReturned ? returnedRatings : ratings).pick(draws.next())
    let hasSizes = model.catalogue.products[product].sizeCount > 1
    // Who sends a piece back because of its size says so.
    let fits: [Fit] =
      switch course.returnReason {
      case .tooSmall where isReturned: [.runsSmall]
      case .tooLarge where isReturned: [.runsLarge]
      default: [.runsSmall, .trueToSize, .trueToSize, .trueToSize, .trueToSize, .runsLarge]
      }
    let fit = fits[draws.next(below: fits.count)]
    let tellsFit = hasSizes && !draws.happens(.percent(15))
    let votes = min(draws.next(below: 40), draws.next(below: 40))
    let reviewDay = min(day, RetailCalendar.lastDay)
    let isNew = RetailCalendar.lastDay - reviewDay < 3
    let decision = draws.next(below: 100)
    let status: ReviewStatus =
      isNew && decision < 60 ? .pending : decision < 97 ? .approved : .rejected
    let isTold = !draws.happens(.percent(15))
    func stars(_ draws: inout Draws) -> Int? {
      draws.happens(.percent(15)) ? nil : min(5, max(1, rating + draws.next(in: -1...1)))
    }
    let quality = stars(&draws)
    let style = stars(&draws)
    let moderator = draws.happens(.percent(70)) ? 0 : 1 + draws.next(below: 8)
    return ReviewRow(
      row: row, customer: line.order.customer, country: country, product: product, rating: rating,
      text: ReviewVocabulary.shared.text(
        language, rating: rating, fit: tellsFit ? fit : nil, &draws),
      day: reviewDay, isVerified: isVerified,
      helpful: votes * (30 + draws.next(below: 66)) / 100, votes: votes,
      size: isVerified && isTold ? line.size : nil,
      colour: isVerified && isTold ? line.colour : nil,
      fit: tellsFit ? fit : nil, quality: quality, style: style, status: status,
      moderator: status == .pending ? nil : moderator)
  }
}

extension OrderLineBook {
  /// A line from the `row`th of `count` stretches of all lines.
  func stratum(_ row: Int, of count: Int, _ draws: inout Draws) -> Int {
    let lines = apportionment.children
    let first = lines * row / count
    return first + draws.next(below: lines * (row + 1) / count - first)
  }
}
