/// A search in the web shop.
public struct SearchRow: Sendable {
  let row: Int
  let visit: Int
  let session: Session
  /// What was looked for: by product, so that the term fits something.
  let product: Int32
  /// How it was put.
  public let term: SearchTerm
  let at: Instant
  /// How many products it found.
  public let results: Int32
  let position: CompactIndex
  let clicked: CompactIndex
  let filters: UInt8
  let sort: SortOrder
  let refinements: UInt8
  let bits: UInt64
}

/// How a search is put.
public enum SearchTerm: UInt8, Sendable {
  /// A kind of product; a colour and a kind; a brand; a word that finds nothing.
  case kind, colouredKind, brand, typo
}

/// How results are sorted.
public enum SortOrder: Int, LabelledCell {
  /// The five orders.
  case relevance, priceLow, priceHigh, newest, popular

  /// An underscore.
  public static var separator: String { "_" }
}

/// Searches in the web shop.
///
/// Two rows of `tiny` at seed 42, cut:
/// `SRCH_00000001|SESS_00000007|NULL|BE|botte|2024-02-21 01:41:05|2|NULL|NULL|[]|newest|1|0|20…`
/// `SRCH_00000002|SESS_00000012|CUST_EU_000075|FR|short|2024-03-13 13:48:42|4|3|PROD_EU_000069…`
public enum SearchQueries {
  /// The declaration.
  public static let table = Table<EuroStyle, SearchRow>(
    "search_queries", "A search in the web shop.", count: { $0.web.shares[.searches].children },
    columns: [
      .key(
        "search_query_id", "Number of the search", .like("SRCH_00000001"),
        from: { $0.webKeys.search }
      ) { $0.row },
      .session { $0.visit },
      .customer { $0.session.customer },
      .choice("country_code", "Country of the shop") { $0.session.country },
      .text("search_term", "What was entered, in the visitor's language") { row, model, out in
        model.searchWords.append(row, model.catalogue, to: &out)
      },
      .dateTime("search_timestamp", "When") { $0.at },
      .integer("results_count", .uint32, "Products found") { $0.results },
      .integerOrNull(
        "clicked_result_position", .uint16, "Which result was followed; NULL if none",
        .holds("clicked_result_position <= results_count")
      ) { $0.position.index },
      .referenceOrNull(
        "clicked_product_id", to: Products.path, "The product of that result",
        from: { $0.keys.product }
      ) { $0.clicked.index },
      .textList("filters_applied", "Filters set, as key:value") { row, model, out in
        let filters = WebVocabulary.shared.filters
        for number in 0..<Int(row.filters) {
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
    ], laws: laws
  ) { model, range, rows in
    model.visits.forEachVisit(with: range, of: .searches) { visit, part in
      for row in part { rows.append(model.searches.search(row, visit, model.catalogue)) }
    }
  }
}
