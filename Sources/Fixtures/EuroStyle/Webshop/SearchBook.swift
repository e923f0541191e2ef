/// What visitors look for.
struct SearchBook: Sendable {
  private let content: Stream
  private let terms = AliasTable([55, 25, 12, 8])
  private let sorts = AliasTable(sortShares)

  static let sortShares = [62, 12, 6, 9, 11]
  /// The products of each kind, of each kind in each main colour, and of each brand.
  private let kinds: [[Int32]]
  private let colouredKinds: [[Int32]]
  private let brands: [[Int32]]
  private let colourCount: Int

  init(catalogue: Catalogue, seed: Seed) {
    content = TableStreams(seed: seed, table: "eurostyle_webshop.search_queries")("content")
    let vocabulary = catalogue.vocabulary
    let colourCount = vocabulary.colours.count
    var kinds = [[Int32]](repeating: [], count: vocabulary.kinds.count)
    var coloured = [[Int32]](repeating: [], count: vocabulary.kinds.count * colourCount)
    var brands = [[Int32]](repeating: [], count: vocabulary.brands.count)
    for product in catalogue.products {
      kinds[product.kind].append(Int32(product.index))
      coloured[product.kind * colourCount + product.colour].append(Int32(product.index))
      brands[product.brand].append(Int32(product.index))
    }
    self.kinds = kinds
    colouredKinds = coloured
    self.brands = brands
    self.colourCount = colourCount
  }

  func search(_ row: Int, _ visit: Visit, _ catalogue: Catalogue) -> SearchRow {
    let session = visit.session
    let day = session.day
    var draws = content.draws(row)
    let index = catalogue.product(on: day, online: true, &draws)
    let product = catalogue.products[index]
    let term = SearchTerm(rawValue: UInt8(terms.pick(draws.next()))) ?? .kind
    let matches =
      switch term {
      case .kind: kinds[product.kind]
      case .colouredKind: colouredKinds[product.kind * colourCount + product.colour]
      case .brand: brands[product.brand]
      case .typo: [Int32]()
      }
    let slot = session.duration / visit.children.count
    let at =
      session.start + slot * (row - visit.children.lowerBound)
      + draws.next(below: max(1, slot))
    // The first results are followed most; only what is sold that day can be.
    let choice = min(draws.next(below: 24), draws.next(below: 24))
    let isFollowed = draws.happens(.percent(55)) && choice < matches.count
    let clicked = isFollowed ? Int(matches[choice]) : nil
    let isSold = clicked.map { catalogue.products[$0].isSold(on: day) } ?? false
    return SearchRow(
      row: row, visit: visit.row, session: session, product: Int32(index), term: term, at: at,
      results: Int32(matches.count), position: CompactIndex(isSold ? choice + 1 : nil),
      clicked: CompactIndex(isSold ? clicked : nil),
      filters: matches.isEmpty ? 0 : [0, 0, 0, 1, 1, 2][draws.next(below: 6)],
      sort: SortOrder(rawValue: sorts.pick(draws.next())) ?? .relevance,
      refinements: [0, 0, 0, 0, 1, 1, 2, 3][draws.next(below: 8)], bits: draws.next())
  }
}

/// The words that searches are put in, in lower case.
struct SearchWords: Sendable {
  /// Kind × 4 + language.
  private let nouns: TextPool
  /// Colour × 4 + language.
  private let colours: TextPool
  private let brands: TextPool
  /// Words that find nothing, and where those of each language begin.
  private let typos: TextPool
  private let typoStarts: [Int]

  init(_ vocabulary: CatalogueVocabulary) {
    func byLanguage(_ words: [String]) -> [String] {
      Language.allCases.map { words[$0.column].lowercased() }
    }
    nouns = TextPool(vocabulary.kinds.flatMap { byLanguage($0.nouns) })
    colours = TextPool(vocabulary.colours.flatMap(byLanguage))
    brands = TextPool(vocabulary.brands.map { $0.name.lowercased() })
    let lists = WebVocabulary.shared.typos
    typos = TextPool(lists.joined())
    typoStarts = lists.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
  }

  /// Appends what was entered.
  func append(_ search: SearchRow, _ catalogue: Catalogue, to text: inout TextBuffer) {
    let product = Int(search.product)
    let language = Int(search.session.language.rawValue)
    func noun() -> Int { catalogue.products[product].kind * 4 + language }
    func colour() -> Int { catalogue.products[product].colour * 4 + language }
    switch search.term {
    case .kind: text.append(nouns, noun())
    case .colouredKind where search.session.language == .fr:
      text.append(nouns, noun())
      text.append(" ")
      text.append(colours, colour())
    case .colouredKind:
      text.append(colours, colour())
      text.append(" ")
      text.append(nouns, noun())
    case .brand: text.append(brands, catalogue.products[product].brand)
    case .typo:
      let choices = typoStarts[language + 1] - typoStarts[language]
      text.append(typos, typoStarts[language] + bounded(search.bits, choices))
    }
  }
}
