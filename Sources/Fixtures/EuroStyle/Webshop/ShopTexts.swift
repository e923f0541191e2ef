/// What the pages of the web shop are called and where they are, written out once for all rows.
struct ShopTexts: Sendable {
  /// The path of each product's page.
  let productPaths: TextPool
  /// The title of each product's page: product × 4 + language.
  let productTitles: TextPool
  /// The path of each kind's category page.
  let categoryPaths: TextPool
  /// The title of each kind's category page: kind × 4 + language.
  let categoryTitles: TextPool
  /// Each kind's noun as a search has it in an address: kind × 4 + language.
  let searchTerms: TextPool

  init(_ catalogue: Catalogue) {
    let vocabulary = catalogue.vocabulary
    productPaths = TextPool(
      catalogue.products.map { product in
        var text = TextBuffer()
        catalogue.appendPath(of: product, to: &text)
        return text.string
      })
    productTitles = TextPool(
      catalogue.products.flatMap { product in
        Language.allCases.map { language in
          language == .en
            ? "\(catalogue.names[product.index])\(Self.shop)"
            : "\(catalogue.localName(of: product, in: language))\(Self.shop)"
        }
      })
    categoryPaths = TextPool(
      vocabulary.kinds.map { kind in
        "/\(catalogue.slug(kind.department.label))/\(catalogue.slug(kind.group))"
      })
    categoryTitles = TextPool(
      vocabulary.kinds.flatMap { kind in
        Language.allCases.map { language in
          let department = catalogue.name(of: kind.department.label, in: language)
          return "\(catalogue.name(of: kind.group, in: language)) – \(department)\(Self.shop)"
        }
      })
    searchTerms = TextPool(
      vocabulary.kinds.flatMap { kind in
        Language.allCases.map { language in
          var text = TextBuffer()
          text.append(encoded: kind.nouns[language.column])
          return text.string
        }
      })
  }

  private static let shop = " | EuroStyle"
}

extension EuroStyle {
  /// Appends the address of a page.
  func append(address page: PageView, in language: Language, to text: inout TextBuffer) {
    text.append("https://www.eurostyle.example")
    switch page.type {
    case .product: text.append(texts.productPaths, page.product ?? 0)
    case .category:
      text.append(texts.categoryPaths, catalogue.products[page.product ?? 0].kind)
    case .search:
      text.append("/search?q=")
      let product = Int(page.bits % UInt64(catalogue.products.count))
      text.append(
        texts.searchTerms,
        catalogue.products[product].kind * 4 + Int(language.rawValue))
    case .homepage, .cart, .checkout, .account:
      text.append(web.vocabulary.plainPaths, Int(page.plain))
    }
  }

  /// Appends the title of a page, in the visitor's language.
  func append(title page: PageView, in language: Language, to text: inout TextBuffer) {
    let column = Int(language.rawValue)
    switch page.type {
    case .product: text.append(texts.productTitles, (page.product ?? 0) * 4 + column)
    case .category:
      let kind = catalogue.products[page.product ?? 0].kind
      text.append(texts.categoryTitles, kind * 4 + column)
    case .homepage, .search, .cart, .checkout, .account:
      text.append(web.vocabulary.plainTitles, Int(page.plain) * 4 + column)
      text.append(" | EuroStyle")
    }
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
