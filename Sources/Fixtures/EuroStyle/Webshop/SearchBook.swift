/// What visitors look for.
struct SearchBook: Sendable {
  private let content: Stream
  private let terms = AliasTable([55, 25, 12, 8])
  private let sorts = AliasTable(sortShares)

  static let sortShares = [62, 12, 6, 9, 11]
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
    let at =
      session.start + slot * (row - searches.lowerBound)
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
      text.append(
        string: search.session.language == .fr ? "\(noun) \(colour)" : "\(colour) \(noun)")
    case .brand: text.append(string: catalogue.vocabulary.brands[product.brand].name.lowercased())
    case .typo:
      let words = web.vocabulary.typos[Int(search.session.language.rawValue)]
      text.append(string: words[bounded(search.bits, words.count)])
    }
  }
}
