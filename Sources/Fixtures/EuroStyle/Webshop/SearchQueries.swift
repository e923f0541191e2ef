/// A search in the web shop.
public struct SearchRow: Sendable {
  let row: Int
  let session: Session
  /// What was looked for: by product, so that the term fits something.
  let product: Int
  /// How it was put.
  public let term: SearchTerm
  let at: Instant
  /// How many products it found.
  public let results: Int
  let position: Int?
  let clicked: Int?
  let filters: Int
  let sort: SortOrder
  let refinements: Int
  let bits: UInt64
}

/// How a search is put.
public enum SearchTerm: UInt8, Sendable {
  /// A kind of product; a colour and a kind; a brand; a word that finds nothing.
  case kind, colouredKind, brand, typo
}

/// How results are sorted.
public enum SortOrder: UInt8, LabelledCell {
  /// The five orders.
  case relevance, priceLow, priceHigh, newest, popular

  /// An underscore.
  public static var separator: String { "_" }
}

/// Searches in the web shop.
///
/// Two rows, cut:
/// `SRCH_00000001|SESS_00000004|NULL|DE|schwarz bluse|2024-01-02 20:11:09|3|2|PROD_EU_000411|…`
/// `SRCH_00000002|SESS_00000009|NULL|FR|jean|2024-01-03 13:40:51|58|NULL|NULL|["size:M"]|…`
public enum SearchQueries {
  /// The declaration.
  public static let table = Table<EuroStyle, SearchRow>(
    "search_queries", "A search in the web shop.", count: { $0.web.children(of: .searches) },
    columns: [
      .text("search_query_id", "Number of the search", .unique, .like("SRCH_00000001")) {
        row, model, out in model.webKeys.search.write(row.row, to: &out)
      },
      .session { $0.session.row },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .text("search_term", "What was entered, in the visitor's language") { row, model, out in
        model.append(term: row, to: &out)
      },
      .dateTime("search_timestamp", "When") { $0.at },
      .integer("results_count", .uint32, "Products found") { $0.results },
      .integerOrNull(
        "clicked_result_position", .uint16, "Which result was followed; NULL if none",
        .holds("clicked_result_position <= results_count")
      ) { $0.position },
      .textOrNull(
        "clicked_product_id", "The product of that result", .references(Products.path)
      ) { row, model, out in
        guard let product = row.clicked else { return false }
        model.keys.product.write(product, to: &out)
        return true
      },
      .textList("filters_applied", "Filters set, as key:value") { row, model, out in
        let filters = model.web.vocabulary.filters
        for number in 0..<row.filters {
          // Half of the list each, so that none is set twice.
          let half = filters.count / 2
          let choice = bounded(mix(row.bits &+ UInt64(number)), half) + number * half
          out.item { $0.append(string: filters[choice]) }
        }
      },
      .choice("sort_order", "How the results were sorted") { $0.sort },
      .integer("search_refinements", .uint8, "How often it was put anew", .range(0...3)) {
        $0.refinements
      },
      .bool("no_results", "Found nothing", .equals("results_count = 0")) { $0.results == 0 },
      .dateTime("created_at", "When the row was made", .equals("search_timestamp")) { $0.at },
    ]
  ) { model, range, rows in
    model.web.forEachSession(with: range, of: .searches) { session, part in
      for row in part { rows.append(model.searches.search(row, session, model.catalogue)) }
    }
  }
}

/// What visitors look for.
struct SearchBook: Sendable {
  private let content: Stream
  private let terms = AliasTable([55, 25, 12, 8])
  private let sorts = AliasTable([62, 12, 6, 9, 11])
  /// The products of each kind, of each kind in each main colour, and of each brand.
  private let kinds: [[Int32]]
  private let colouredKinds: [Int: [Int32]]
  private let brands: [[Int32]]

  init(catalogue: Catalogue, seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.search_queries")("content")
    let vocabulary = catalogue.vocabulary
    var kinds = [[Int32]](repeating: [], count: vocabulary.kinds.count)
    var coloured: [Int: [Int32]] = [:]
    var brands = [[Int32]](repeating: [], count: vocabulary.brands.count)
    for product in catalogue.products {
      kinds[product.kind].append(Int32(product.index))
      coloured[product.kind << 8 | product.colour, default: []].append(Int32(product.index))
      brands[product.brand].append(Int32(product.index))
    }
    self.kinds = kinds
    colouredKinds = coloured
    self.brands = brands
  }

  func search(_ row: Int, _ session: Session, _ catalogue: Catalogue) -> SearchRow {
    var draws = content.draws(row)
    let index = catalogue.product(on: session.start.day, online: true, &draws)
    let product = catalogue.products[index]
    let term = SearchTerm(rawValue: UInt8(terms.pick(draws.next()))) ?? .kind
    let matches =
      switch term {
      case .kind: kinds[product.kind]
      case .colouredKind: colouredKinds[product.kind << 8 | product.colour] ?? []
      case .brand: brands[product.brand]
      case .typo: [Int32]()
      }
    let searches = session.children.searches
    let slot = session.duration / searches.count
    let at = session.start + slot * (row - searches.lowerBound)
      + draws.next(below: max(1, slot))
    // The first results are followed most; only what is sold that day can be.
    let choice = min(draws.next(below: 24), draws.next(below: 24))
    let isFollowed = draws.happens(.percent(55)) && choice < matches.count
    let clicked = isFollowed ? Int(matches[choice]) : nil
    let isSold = clicked.map { catalogue.products[$0].isSold(on: session.start.day) } ?? false
    return SearchRow(
      row: row, session: session, product: index, term: term, at: at, results: matches.count,
      position: isSold ? choice + 1 : nil, clicked: isSold ? clicked : nil,
      filters: matches.isEmpty ? 0 : [0, 0, 0, 1, 1, 2][draws.next(below: 6)],
      sort: SortOrder.allCases[sorts.pick(draws.next())],
      refinements: [0, 0, 0, 0, 1, 1, 2, 3][draws.next(below: 8)], bits: draws.next())
  }
}

extension EuroStyle {
  /// Appends what was entered.
  func append(term search: SearchRow, to text: inout TextBuffer) {
    let product = catalogue.products[search.product]
    let column = search.session.language.column
    let noun = catalogue.vocabulary.kinds[product.kind].nouns[column].lowercased()
    switch search.term {
    case .kind: text.append(string: noun)
    case .colouredKind:
      let colour = catalogue.vocabulary.colours[product.colour][column].lowercased()
      text.append(string: search.session.language == .fr ? "\(noun) \(colour)" : "\(colour) \(noun)")
    case .brand: text.append(string: catalogue.vocabulary.brands[product.brand].name.lowercased())
    case .typo:
      let words = web.vocabulary.typos[Int(search.session.language.rawValue)]
      text.append(string: words[bounded(search.bits, words.count)])
    }
  }
}
