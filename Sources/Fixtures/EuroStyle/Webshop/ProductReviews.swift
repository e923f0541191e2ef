/// A review of a product.
public struct ReviewRow: Sendable {
  let row: Int
  let customer: CustomerFacts
  let product: Int
  /// Stars, from 1 to 5.
  public let rating: Int
  let text: ReviewText
  let day: Day
  /// Whether the customer had bought it before.
  public let isVerified: Bool
  let helpful: Int
  let votes: Int
  let size: Int?
  let colour: Int?
  let fit: Fit?
  let quality: Int?
  let style: Int?
  let status: ReviewStatus
  let moderator: Int?
}

/// How a piece fits.
public enum Fit: UInt8, LabelledCell {
  /// The three ways.
  case runsSmall, trueToSize, runsLarge

  /// An underscore.
  public static var separator: String { "_" }
}

/// Whether a review is shown.
public enum ReviewStatus: UInt8, LabelledCell {
  /// Not yet, yes, no.
  case pending, approved, rejected
}

/// Reviews of products.
///
/// Two rows, cut:
/// `REV_00000001|PROD_EU_000051|CUST_EU_000044|NL|5|Helemaal blij|Wat een mooi stuk. …|2024-01-16|1|…`
/// `REV_00000002|PROD_EU_000007|CUST_EU_000102|DE|2|Leider nichts|…|2024-01-29|1|3|5|…`
public enum ProductReviews {
  /// The declaration.
  public static let table = Table<EuroStyle, ReviewRow>(
    "product_reviews", "A customer's review of a product.",
    count: { $0.reviews.count },
    columns: [
      .text("review_id", "Number of the review", .unique, .like("REV_00000001")) {
        row, model, out in model.webKeys.review.write(row.row, to: &out)
      },
      .text("product_id", "What is reviewed", .references(Products.path)) { row, model, out in
        model.keys.product.write(row.product, to: &out)
      },
      .text("customer_id", "Who wrote it", .references(Customers.path)) { row, model, out in
        model.keys.customer.write(row.customer.row, to: &out)
      },
      .choice("country_code", "Country of the customer") { $0.customer.country },
      .integer(
        "rating", .uint8, "Stars", .range(1...5),
        .shares([("1", 8), ("2", 7), ("3", 12), ("4", 27), ("5", 46)])
      ) { $0.rating },
      .text("review_title", "Title, in the customer's language") { row, model, out in
        out.append(ReviewVocabulary.shared.texts, row.text.title)
      },
      .text("review_text", "Text, in the customer's language, as the rating has it") {
        row, _, out in
        let texts = ReviewVocabulary.shared.texts
        out.append(texts, row.text.opening)
        for part in [row.text.detail, row.text.fit, row.text.close] {
          guard let part else { continue }
          out.append(UInt8(ascii: " "))
          out.append(texts, part)
        }
      },
      .date("review_date", "Day of the review", .inBooks) { $0.day },
      .bool("verified_purchase", "Whether the customer had bought it before") { $0.isVerified },
      .integer(
        "helpful_votes", .uint16, "Votes that found it helpful",
        .holds("helpful_votes <= total_votes")
      ) { $0.helpful },
      .integer("total_votes", .uint16, "Votes on it") { $0.votes },
      .pooledOrNull(
        "size_purchased", "The size bought; NULL when not verified or not told",
        from: { $0.catalogue.vocabulary.sizeNames }
      ) { $0.size },
      .pooledOrNull(
        "color_purchased", "The colour bought; NULL when not verified or not told",
        from: { $0.catalogue.vocabulary.colourNames }
      ) { $0.colour },
      .choiceOrNull("fit_rating", "How it fits; NULL when not told") { $0.fit },
      .integerOrNull("quality_rating", .uint8, "Stars for quality", .range(1...5)) { $0.quality },
      .integerOrNull("style_rating", .uint8, "Stars for style", .range(1...5)) { $0.style },
      .choice("review_status", "Whether it is shown") { $0.status },
      .pooledOrNull(
        "moderated_by", "Who decided; NULL while nobody has",
        .holds("(moderated_by is null) = (review_status = 'pending')"),
        from: { _ in ReviewVocabulary.shared.moderators }
      ) { $0.moderator },
      .dateTime("created_at", "When the row was made") { $0.created },
      .dateTime("updated_at", "When it was moderated, or made") { $0.updated },
    ]
  ) { model, row in model.reviews.review(row, model) }
}

extension ReviewRow {
  var created: Instant { day.start + 25_200 + Int(mix(UInt64(row)) % 54_000) }
  var updated: Instant { status == .pending ? created : min(created + 3_600, RetailCalendar.now) }
}

/// What a review says, as places in the vocabulary.
struct ReviewText: Sendable {
  let title: Int
  let opening: Int
  let detail: Int
  let fit: Int?
  let close: Int
}

/// The parts of reviews, parsed once.
struct ReviewVocabulary: Sendable {
  let texts: TextPool
  let moderators: TextPool
  /// The texts of each language, rating and part (title, opening, detail, close).
  private let parts: [[[Int]]]
  /// The sentences on fit of each language.
  private let fits: [[[Int]]]

  static let shared = ReviewVocabulary()

  private init() {
    let languages = [
      ReviewData.dutch, ReviewData.german, ReviewData.french, ReviewData.english,
    ].map(entries)
    let fitLines = entries(ReviewData.fit)
    texts = TextPool(languages.joined().map { $0[2] } + fitLines.map { $0[2] })
    moderators = TextPool(lines: NoteData.moderators)
    var start = 0
    var parts: [[[Int]]] = []
    let kinds = ["title", "opening", "detail", "close"]
    for lines in languages {
      var byRating = [[Int]](repeating: [], count: 5 * kinds.count)
      for (index, fields) in lines.enumerated() {
        guard let kind = kinds.firstIndex(where: { $0 == fields[1] }) else { continue }
        byRating[(number(fields[0]) - 1) * kinds.count + kind].append(start + index)
      }
      parts.append(byRating)
      start += lines.count
    }
    self.parts = parts
    let first = start
    fits = Language.labels.map { language in
      Fit.labels.map { fit in
        fitLines.indices.filter { fitLines[$0][0] == language && fitLines[$0][1] == fit }
          .map { first + $0 }
      }
    }
  }

  func text(
    _ language: Language, rating: Int, fit: Fit?, _ draws: inout Draws
  ) -> ReviewText {
    func choose(_ list: [Int], _ draws: inout Draws) -> Int { list[draws.next(below: list.count)] }
    let lists = parts[Int(language.rawValue)]
    let base = (rating - 1) * 4
    let title = choose(lists[base], &draws)
    let opening = choose(lists[base + 1], &draws)
    let detail = choose(lists[base + 2], &draws)
    let close = choose(lists[base + 3], &draws)
    let words = fit.map { choose(fits[Int(language.rawValue)][Int($0.rawValue)], &draws) }
    return ReviewText(title: title, opening: opening, detail: detail, fit: words, close: close)
  }
}

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
      ? line.product : model.catalogue.product(on: line.order.day, online: true, &draws)
    let customer = model.customers.customer(line.order.customer)
    let isReturned = isVerified && course.status == .returned
    let rating = 1 + (isReturned ? returnedRatings : ratings).pick(draws.next())
    let hasSizes = model.catalogue.sizes(of: product) > 1
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
    let status: ReviewStatus = isNew && decision < 60 ? .pending : decision < 97 ? .approved : .rejected
    let isTold = !draws.happens(.percent(15))
    func stars(_ draws: inout Draws) -> Int? {
      draws.happens(.percent(15)) ? nil : min(5, max(1, rating + draws.next(in: -1...1)))
    }
    let quality = stars(&draws)
    let style = stars(&draws)
    let moderator = draws.happens(.percent(70)) ? 0 : 1 + draws.next(below: 8)
    return ReviewRow(
      row: row, customer: customer, product: product, rating: rating,
      text: ReviewVocabulary.shared.text(
        customer.language, rating: rating, fit: tellsFit ? fit : nil, &draws),
      day: reviewDay, isVerified: isVerified,
      helpful: votes * (30 + draws.next(below: 66)) / 100, votes: votes,
      size: isVerified && isTold ? line.size : nil, colour: isVerified && isTold ? line.colour : nil,
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
