/// A kind of product, from the pools.
struct ProductKind: Sendable {
  let department: Department
  let group: String
  let type: String
  /// English, Dutch, German, French.
  let nouns: [String]
  let share: Int
  let prices: ClosedRange<Int>
  let sizes: Int
  let materials: [Int]
  let isSummer: Bool
  let isWinter: Bool
}

/// The first level of the product tree.
public enum Department: Int, LabelledCell {
  /// The four departments.
  case women, men, kids, accessories

  /// With a capital.
  public var label: String { ["Women", "Men", "Kids", "Accessories"][Int(rawValue)] }
}

/// The pools from which products are made, parsed once.
struct CatalogueVocabulary: Sendable {
  let kinds: [ProductKind]
  /// The group of each kind.
  let groups: TextPool
  let kindWeights: [AliasTable]
  let kindsOf: [[Int]]
  let sizes: [[String]]
  let materials: [(label: String, isEco: Bool)]
  /// English, Dutch, German, French, and the share.
  let colours: [[String]]
  let colourWeights: AliasTable
  let colourNames: TextPool
  let qualifiers: [[String]]
  let lines: [String]
  let brands: [(name: String, factor: Int)]
  let brandWeights: AliasTable
  let origins: [String]
  let originWeights: AliasTable
  /// Categories of any level in Dutch, German, French, and their slug.
  let categories: [String: [String]]
  /// All sizes there are, where each system's begin, and last how many there are.
  let sizeNames: TextPool
  let firstSize: [Int]

  static let shared = CatalogueVocabulary()

  private init() {
    let systems = entries(CatalogueData.sizes)
    let sizes = systems.map { parts($0[1], by: ",").map(String.init) }
    self.sizes = sizes
    sizeNames = TextPool(sizes.flatMap(\.self))
    firstSize = sizes.reduce(into: [0]) { $0.append($0[$0.count - 1] + $1.count) }
    let materialLines = entries(CatalogueData.materials)
    materials = materialLines.map { (String($0[1]), $0[2] == "1") }
    let departments = Department.labels
    let kinds = entries(CatalogueData.kinds).map { fields in
      guard let department = departments.firstIndex(where: { $0 == fields[0] }),
        let system = systems.firstIndex(where: { $0[0] == fields[10] })
      else { preconditionFailure("unknown department or sizes: \(fields)") }
      return ProductKind(
        department: Department.allCases[department], group: String(fields[1]),
        type: String(fields[2]),
        nouns: fields[3...6].map(String.init), share: number(fields[7]),
        prices: number(fields[8])...number(fields[9]), sizes: system,
        materials: parts(fields[11], by: ",").compactMap { name in
          materialLines.firstIndex { $0[0] == name }
        }, isSummer: fields[12] != "fw", isWinter: fields[12] != "ss")
    }
    self.kinds = kinds
    groups = TextPool(kinds.map(\.group))
    kindsOf = Department.allCases.map { department in
      kinds.indices.filter { kinds[$0].department == department }
    }
    kindWeights = kindsOf.map { list in AliasTable(list.map { kinds[$0].share }) }
    let colourLines = entries(CatalogueData.colours)
    colours = colourLines.map { $0[0...3].map(String.init) }
    colourNames = TextPool(colourLines.map { $0[0] })
    colourWeights = AliasTable(colourLines.map { number($0[4]) })
    qualifiers = entries(CatalogueData.qualifiers).map { $0.map(String.init) }
    lines = entries(CatalogueData.lines).map { String($0[0]) }
    let brandLines = entries(CatalogueData.brands)
    brands = brandLines.map { (String($0[0]), number($0[2])) }
    brandWeights = AliasTable(brandLines.map { number($0[1]) })
    let originLines = entries(CatalogueData.origins)
    origins = originLines.map { String($0[0]) }
    originWeights = AliasTable(originLines.map { number($0[1]) })
    categories = Dictionary(
      uniqueKeysWithValues: entries(WebData.categoryNames).map {
        (String($0[0]), $0[1...4].map(String.init))
      })
  }
}
