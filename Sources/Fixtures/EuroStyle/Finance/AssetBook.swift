/// Something that the group owns for long.
public struct FixedAsset: Sendable {
  /// The number of the row, from 0.
  public let row: Int
  /// Counted from 1 in the country.
  let number: Int
  /// Whose it is.
  public let entity: LegalEntity
  let site: AssetSite
  /// The shop's cost centre, or that of the department that answers for it.
  let centre: Int
  let kind: AssetKind
  /// When it was bought.
  public let bought: Day
  /// Counted from 1 among those of its category that were bought in the same year.
  let numberInYear: Int
  /// What it cost, and what it will be worth in the end.
  public let cost: Money
  let salvage: Money

  /// Over how many months it is written off, the one in which it was bought among them.
  var months: Int { Int(kind.category.years) * 12 }

  /// The first month of depreciation, counted from the first one of the books.
  var firstMonth: Int { BookMonths.month(of: bought) }

  /// What is written off by the end of a month: each month the same, but for rounding to cents.
  func depreciated(through month: Int) -> Money {
    let elapsed = Int64(max(0, min(months, month - firstMonth + 1)))
    let whole = Int64(months)
    return Money(cents: ((cost - salvage).cents * elapsed * 2 + whole) / (2 * whole))
  }

  /// The months of a year of the books (0 or 1) in which something is written off.
  func months(inYear year: Int) -> Range<Int> {
    let first = max(year * 12, firstMonth)
    return first..<max(first, min(year * 12 + 12, firstMonth + months))
  }
}

/// Where an asset stands.
enum AssetSite: Sendable {
  case store(Int)
  case office
  case centre

  /// Finance answers for offices, and the operations for the distribution centre.
  fileprivate func costCentre(of entity: LegalEntity, _ centres: CostCentres) -> Int {
    if case .store(let store) = self { return centres.number(ofStore: store) }
    var code = "FIN"
    if case .centre = self { code = "OPS" }
    let departments = OfficeDepartment.all
    guard
      let place = departments.firstIndex(where: { $0.entity == entity && $0.code == code })
    else { preconditionFailure("\(entity) has no department \(code)") }
    return centres.number(ofDepartment: place)
  }
}

/// What kind of asset it is.
public enum AssetCategory: Int, LabelledCell {
  /// Written off over 40, 7, 3 and 10 years.
  case building, equipment, computer, furniture

  /// In capitals.
  public var label: String { "\(self)".uppercased() }

  /// Over how many years it is written off.
  var years: UInt8 { [40, 7, 3, 10][Int(rawValue)] }

  /// What of its cost is left in the end, in percent.
  var salvagePercent: Int64 { [20, 5, 0, 0][Int(rawValue)] }

  /// How the codes of its assets start.
  var prefix: String { ["BLDG", "EQUI", "COMP", "FURN"][Int(rawValue)] }

  /// Where its cost stands, and what of it is written off.
  var accounts: (cost: Account, worn: Account) {
    switch self {
    case .building: (.buildings, .wornBuildings)
    case .equipment: (.equipment, .wornEquipment)
    case .computer: (.computers, .wornComputers)
    case .furniture: (.furniture, .wornFurniture)
    }
  }
}

/// An entry of ``AssetData``.
struct AssetKind: Sendable {
  let category: AssetCategory
  let name: Substring
  let cost: Int
  let share: Int
  let supplier: Substring?

  static let ofShops = list("SHOP")
  static let ofOffices = list("OFFICE")
  static let ofCentre = list("CENTRE")

  private static func list(_ place: String) -> [AssetKind] {
    entries(AssetData.table).filter { $0[0] == place }.map { fields in
      guard let category = AssetCategory(label: fields[1]) else {
        preconditionFailure("unknown kind of asset: \(fields[1])")
      }
      return AssetKind(
        category: category, name: fields[2], cost: number(fields[3]), share: number(fields[4]),
        supplier: fields[5] == "-" ? nil : fields[5])
    }
  }
}

/// What the group owns for long: the same things in each shop and each office, and the distribution
/// centre, which is the Dutch company's.
struct AssetBook: Sendable {
  let assets: [FixedAsset]
  /// The keys, by row.
  let keys: TextPool
  /// The first row of the schedule of each asset, year by year, and last their end.
  let scheduleStarts: [Int]

  init(network: StoreNetwork, centres: CostCentres, seed: Seed) {
    let streams = TableStreams(seed: seed, table: FixedAssets.path)
    let content = streams("content")
    var counts = [[Int]](repeating: [], count: AssetCategory.allCases.count)
    var assets: [FixedAsset] = []
    var keys: [String] = []
    for country in Country.allCases {
      let first = assets.count
      func add(
        _ kinds: [AssetKind], _ entity: LegalEntity, _ site: AssetSite, size: Int, since: Day
      ) {
        let centre = site.costCentre(of: entity, centres)
        for kind in kinds {
          var draws = content.draws(assets.count)
          let cost = (kind.cost + kind.share * size) * (90 + draws.next(below: 21)) / 1000 * 10
          let bought = Self.bought(kind.category, since: since, &draws)
          let category = Int(kind.category.rawValue)
          let year = bought.civil.year - 2000
          while counts[category].count <= year { counts[category].append(0) }
          counts[category][year] += 1
          let amount = Money(cents: Int64(cost) * 100)
          assets.append(
            FixedAsset(
              row: assets.count, number: assets.count - first + 1, entity: entity, site: site,
              centre: centre, kind: kind, bought: bought, numberInYear: counts[category][year],
              cost: amount,
              salvage: amount.percent(kind.category.salvagePercent)))
          keys.append(Self.key(country, assets.count - first))
        }
      }
      let stores = network.byCountry[Int(country.rawValue)]
      if country == .nl {
        add(
          AssetKind.ofOffices, .holding, .office, size: 2 * network.stores.count,
          since: Day(2003, 6, 2))
      }
      let company = LegalEntity(sellingIn: country)
      add(AssetKind.ofOffices, company, .office, size: stores.count, since: Day(2008, 11, 3))
      if country == .nl {
        add(
          AssetKind.ofCentre, company, .centre, size: network.stores.count, since: Day(2009, 3, 2))
      }
      for store in stores {
        let shop = network.stores[store]
        add(
          AssetKind.ofShops, company, .store(store), size: shop.floorArea, since: shop.opening - 12)
      }
    }
    self.assets = assets
    self.keys = TextPool(keys)
    var starts = [0]
    for year in 0..<2 {
      for asset in assets {
        starts.append(starts[starts.count - 1] + asset.months(inYear: year).count)
      }
    }
    scheduleStarts = starts
  }

  private static func key(_ country: Country, _ number: Int) -> String {
    let digits = String(number)
    let zeros = String(repeating: "0", count: max(0, 6 - digits.utf8.count))
    return "FA_\(country.label)_\(zeros)\(digits)"
  }

  /// New with the shop or office, or renewed so that it is not written off before the books end; on
  /// a day of work.
  private static func bought(
    _ category: AssetCategory, since: Day, _ draws: inout Draws
  ) -> Day {
    let age = draws.next(below: Int(category.years) * 365)
    let day =
      category == .building ? since : max(since, RetailCalendar.lastDay - age)
    return day - max(0, day.weekday - 4)
  }

  /// How many rows the schedule has.
  var scheduleCount: Int { scheduleStarts[scheduleStarts.count - 1] }
}
