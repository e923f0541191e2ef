extension Products {
  static let laws: [Law] = names + prices + features + dates + shares

  private static let vocabulary = CatalogueVocabulary.shared
  private static let kind = "joined(category_l1, joined('/', category_l3))"

  /// An expression that has a value for each kind of product.
  private static func choice(_ value: (ProductKind) -> String) -> String {
    Law.choice(of: kind, vocabulary.kinds.map { (name(of: $0), value($0)) })
  }

  private static func name(of kind: ProductKind) -> String {
    "\(kind.department.label)/\(kind.type)"
  }

  // MARK: Row by row

  private static let names: [Law] = [
    .holds(
      "group", "Each kind of product is in its group.",
      "category_l2 = \(choice { Law.text($0.group) })"),
    .holds(
      "name", "A product's name ends with what it is.",
      "ends_with(product_name, \(choice { Law.text(" \($0.nouns[0])") }))"),
    .holds(
      "local-names", "There is a name in each language, which has what the product is.",
      """
      starts_with(product_name_local, '{"nl":"') and contains(product_name_local, ',"de":"') \
      and contains(product_name_local, ',"fr":"') \
      and contains(product_name_local, \(choice { Law.text(String($0.nouns[2].dropFirst())) }))
      """),
    .holds(
      "address", "A product's page is called after its name and number.",
      """
      starts_with(product_url, 'https://www.eurostyle.example/') and is_ascii(product_url) \
      and ends_with(product_url, joined('/', joined(lower(replaced(product_name, ' ', '-')), \
      replaced(product_id, 'PROD_EU_', '-'))))
      """),
    .holds(
      "pictures", "The pictures are numbered within the product's.",
      """
      items(image_urls) between 2 and 5 and includes(image_urls, \
      joined('https://img.eurostyle.example/', joined(product_id, '/1.jpg'))) \
      and includes(image_urls, \
      joined('https://img.eurostyle.example/', joined(product_id, '/2.jpg')))
      """),
  ]

  private static let prices: [Law] =
    [
      .holds(
        "ending", "A list price ends in .95 or .99.", "remainder(price_eur, 100) in (95, 99)"),
      .holds(
        "band", "The category sets the price band.",
        "price_eur between \(choice { band($0).low }) and \(choice { band($0).high })"),
      .holds(
        "cost", "A piece costs from 33 to 50 % of its list price.",
        "cost_price_eur * 100 between price_eur * 33 and price_eur * 50"),
    ]
    + Country.allCases.map { country in
      let price = "cents(price_local, '\(country.label)')"
      return .holds(
        "price-\(country.label.lowercased())",
        "The price in \(country.facts.name) ends in .95 or .99, and is not far from the list's.",
        """
        remainder(\(price), 100) in (95, 99) \
        and \(price) * 100 between price_eur * 75 - 150.00 and price_eur * 135 + 150.00
        """)
    }

  /// The lowest and highest list price of a kind: those of the pools, give or take what brings the
  /// mean order to its figure.
  private static func band(_ kind: ProductKind) -> (low: String, high: String) {
    ("\(kind.prices.lowerBound * 45 / 100).00", "\(kind.prices.upperBound * 200 / 100 + 1).00")
  }

  private static let features: [Law] = [
    .holds(
      "sizes", "A kind of product has the sizes of its system, from first to last.",
      choice { kind in
        let sizes = vocabulary.sizes[kind.sizes]
        let tests = sizes.map { "includes(size_range, \(Law.text($0)))" }
        return "(items(size_range) = \(sizes.count) and \(tests.joined(separator: " and ")))"
      }),
    .holds(
      "material", "A product is made of a material of its kind.",
      choice { kind in
        "(material_composition in \(Law.list(kind.materials.map { vocabulary.materials[$0].label })))"
      }),
    .holds(
      "eco", "What is organic, recycled or bio-based says so.",
      """
      eco_friendly_materials = (material_composition in \
      \(Law.list(vocabulary.materials.filter(\.isEco).map(\.label))))
      """),
    .holds(
      "sustainability", "Better materials have a better score.",
      """
      case when eco_friendly_materials then (sustainability_score between 6 and 10) \
      else (sustainability_score between 2 and 7) end
      """),
    .holds(
      "second-colour", "A second colour is another one of the colours.",
      """
      color_secondary = '' or color_secondary <> color_primary \
      and color_secondary in \(Law.list(vocabulary.colours.map { $0[0] }))
      """),
    .holds(
      "reorder", "Best-sellers are ordered again sooner, after whole weeks.",
      "reorder_level between 40 and 178 and remainder(lead_time_days, 7) = 0"),
  ]

  private static let dates: [Law] = [
    .holds(
      "launched", "A product came between 2021 and the last autumn of the books.",
      "launch_date between '2021-02-01' and '2025-10-02'"),
    .holds(
      "season", "The collection is that of the kind, or of the launch for what is worn all year.",
      """
      season = \(choice { kind in
        if kind.isSummer != kind.isWinter {
          return kind.isSummer ? "'Spring/Summer'" : "'Fall/Winter'"
        }
        return """
          (case when month(launch_date) between 2 and 7 then 'Spring/Summer' else 'Fall/Winter' end)
          """
      })
      """),
    .holds(
      "created", "The row was made two months before the launch.",
      "date(created_at) = day_after(launch_date, -60)"),
    .holds(
      "updated", "The row changed last when the product was launched or left the range.",
      """
      date(updated_at) = case when discontinue_date is null then launch_date \
      else discontinue_date end
      """),
  ]

  // MARK: All together

  private static let shares: [Law] = [
    .apportioned(
      "departments", "Women's clothes are 45 % of the products, men's 35, kids' 15.",
      of: "category_l1", Law.weights(of: Department.self, [45, 35, 15, 5]), within: 9),
    .shares(
      "kinds", "Each kind has its share of its department.", of: kind,
      vocabulary.kinds.map { kind in
        let share = [45, 35, 15, 5][Int(kind.department.rawValue)]
        return (Law.text(name(of: kind)), share * kind.share)
      }),
    .shares(
      "colours", "Black and white are frequent.", of: "color_primary",
      Law.weights(entries(CatalogueData.colours).map { (String($0[0]), number($0[4])) })),
    .share("one-colour", "Products of one colour.", of: "color_secondary = ''", is: .percent(30)),
    .shares(
      "brands", "How many products each label has.", of: "brand",
      Law.weights(entries(CatalogueData.brands).map { (String($0[0]), number($0[1])) })),
    .shares(
      "origins", "Where products are made.", of: "production_country",
      Law.weights(entries(CatalogueData.origins).map { (String($0[0]), number($0[1])) })),
  ]
}
