/// What the pages of the web shop are called and where they are, written out once for all rows.
struct ShopTexts: Sendable {
  /// The addresses of the pages of products, of kinds, of searches for each kind (× 4 + language),
  /// and of pages that show neither.
  let addresses: TextPool
  /// The titles of the same pages but searches, each × 4 + language.
  let titles: TextPool
  /// The kind of each product.
  let kinds: [Int16]
  private let kindCount: Int

  /// What each title ends with.
  private static let shop: StaticString = " | EuroStyle"

  init(_ catalogue: Catalogue) {
    let vocabulary = catalogue.vocabulary
    let plain = WebVocabulary.shared
    let products = catalogue.products.count
    let kinds = catalogue.products.map { Int16($0.kind) }
    let kindCount = vocabulary.kinds.count
    let words = ShopWords(catalogue)
    addresses = TextPool(count: products + kindCount * 5 + plain.plainPaths.count) { index, out in
      out.append("https://www.eurostyle.example")
      if index < products {
        out.append(words.categoryPaths, Int(kinds[index]))
        out.append("/")
        words.append(nameOf: index, to: &out)
      } else if index < products + kindCount {
        out.append(words.categoryPaths, index - products)
      } else if index < products + kindCount * 5 {
        out.append("/search?q=")
        out.append(encoded: words.nouns[index - products - kindCount])
      } else {
        out.append(plain.plainPaths, index - products - kindCount * 5)
      }
    }
    titles = TextPool(count: (products + kindCount) * 4 + plain.plainTitles.count) { index, out in
      if index < products * 4 {
        words.append(titleOf: index / 4, language: index % 4, to: &out)
      } else if index < (products + kindCount) * 4 {
        out.append(words.categoryTitles, index - products * 4)
      } else {
        out.append(plain.plainTitles, index - (products + kindCount) * 4)
      }
      out.append(Self.shop)
    }
    self.kinds = kinds
    self.kindCount = kindCount
  }

  /// The address of a page, as a place in ``addresses``.
  /// - Parameters:
  ///   - type: what the page shows.
  ///   - product: the product shown, or one of the category shown.
  ///   - plain: which of the pages that show neither.
  ///   - language: the visitor's.
  ///   - bits: what chooses the words of a search.
  /// - Returns: the place.
  @inline(__always)
  func address(
    of type: PageType, product: Int?, _ plain: Int, _ language: Language, _ bits: UInt64
  ) -> Int {
    switch type {
    case .product: product ?? 0
    case .category: kinds.count + Int(kinds[product ?? 0])
    case .search:
      kinds.count + kindCount + Int(kinds[Int(bits % UInt64(kinds.count))]) * 4
        + Int(language.rawValue)
    case .homepage, .cart, .checkout, .account: kinds.count + kindCount * 5 + plain
    }
  }

  /// The title of a page, as a place in ``titles``.
  @inline(__always)
  func title(of type: PageType, product: Int?, _ plain: Int, _ language: Language) -> Int {
    let page =
      switch type {
      case .product: product ?? 0
      case .category: kinds.count + Int(kinds[product ?? 0])
      case .homepage, .search, .cart, .checkout, .account: kinds.count + kindCount + plain
      }
    return page * 4 + Int(language.rawValue)
  }

  /// Appends the name of a product in a language.
  func append(nameOf product: Int, in language: Language, to text: inout TextBuffer) {
    text.append(titles, product * 4 + Int(language.rawValue))
    text.truncate(to: text.count - Self.shop.utf8CodeUnitCount)
  }
}

/// The words that addresses and titles are put together from.
private struct ShopWords {
  /// Each kind's noun: kind × 4 + language.
  let nouns: [String]
  let categoryPaths: TextPool
  /// Kind × 4 + language.
  let categoryTitles: TextPool
  private let catalogue: Catalogue
  private let capitalized: TextPool
  private let lines: TextPool
  private let qualifiers: TextPool

  init(_ catalogue: Catalogue) {
    let vocabulary = catalogue.vocabulary
    self.catalogue = catalogue
    nouns = vocabulary.kinds.flatMap { kind in
      Language.allCases.map { kind.nouns[$0.column] }
    }
    capitalized = TextPool(nouns.map { "\($0.prefix(1).uppercased())\($0.dropFirst())" })
    lines = TextPool(vocabulary.lines)
    qualifiers = TextPool(
      vocabulary.qualifiers.flatMap { words in Language.allCases.map { words[$0.column] } })
    categoryPaths = TextPool(
      vocabulary.kinds.map { kind in
        "/\(catalogue.slug(kind.department.label))/\(catalogue.slug(kind.group))"
      })
    categoryTitles = TextPool(
      vocabulary.kinds.flatMap { kind in
        Language.allCases.map { language in
          let department = catalogue.name(of: kind.department.label, in: language)
          return "\(catalogue.name(of: kind.group, in: language)) – \(department)"
        }
      })
  }

  /// Appends a product's English name as it stands in its address, and its number.
  func append(nameOf product: Int, to text: inout TextBuffer) {
    let names = catalogue.names
    for place in names.starts[product]..<names.starts[product + 1] {
      let byte = names.bytes[place]
      switch byte {
      case UInt8(ascii: " "): text.append(UInt8(ascii: "-"))
      case UInt8(ascii: "A")...UInt8(ascii: "Z"): text.append(byte + 32)
      default: text.append(byte)
      }
    }
    text.append("-")
    text.append(product + 1, digits: 6)
  }

  /// Appends a product's name in a language: in English as the catalogue has it, else the noun, then
  /// line and style.
  func append(titleOf product: Int, language: Int, to text: inout TextBuffer) {
    guard language != Int(Language.en.rawValue) else {
      return text.append(catalogue.names, product)
    }
    text.append(capitalized, catalogue.products[product].kind * 4 + language)
    text.append(" ")
    text.append(lines, catalogue.products[product].line)
    text.append(" ")
    text.append(qualifiers, catalogue.products[product].qualifier * 4 + language)
  }
}

extension Language {
  /// Its place in pools that go English, Dutch, German, French.
  var column: Int { (Int(rawValue) + 1) % 4 }
}

extension Catalogue {
  /// The name of a category in a language.
  func name(of category: String, in language: Language) -> String {
    language == .en
      ? category : vocabulary.categories[category]?[Int(language.rawValue)] ?? category
  }
}

extension TextBuffer {
  /// Appends a word for a query string: spaces as plus signs, what is not ASCII percent-encoded.
  mutating func append(encoded word: String) {
    let digits = Array("0123456789ABCDEF".utf8)
    for byte in word.lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "-"): append(byte)
      case UInt8(ascii: " "): append(UInt8(ascii: "+"))
      default:
        append(UInt8(ascii: "%"))
        append(digits[Int(byte >> 4)])
        append(digits[Int(byte & 15)])
      }
    }
  }
}
