/// What the group owns for long.
///
/// Two rows of `tiny` at seed 42, cut:
/// `FA_BE_000001|BLDG-2008-001|Office building|ENTITY_BE_RETAIL|BUILDING|CC_BE_003|2008-11-03…`
/// `FA_BE_000002|COMP-2024-001|Office computers|ENTITY_BE_RETAIL|COMPUTER|CC_BE_003|2024-03-0…`
public enum FixedAssets {
  static let path: TablePath = "eurostyle_finance.fixed_assets"

  /// The declaration.
  public static let table = Table<EuroStyle, FixedAsset>(
    path.table,
    """
    Something that a company owns for long: eight things a shop, four an office, five in the \
    distribution centre.
    """,
    count: { $0.assets.assets.count },
    columns: [
      .pooled(
        "asset_id", "Country and number in the country", .unique, from: { $0.assets.keys }
      ) { $0.row },
      .text("asset_code", "Category, year of purchase and number in both", .unique) {
        asset, _, out in
        out.append(string: "\(asset.kind.category.prefix)-\(asset.bought.civil.year)-")
        out.append(string: threeDigits(asset.numberInYear))
      },
      .text("asset_name", "What it is") { asset, _, out in out.append(string: asset.kind.name) },
      .pooled(
        "entity_id", "Whose it is", .references(LegalEntities.path), from: { _ in LegalEntity.keys }
      ) { $0.entity.rawValue },
      .choice(
        "asset_category",
        "What kind of asset it is: buildings beside what the reference has, since there are some"
      ) { $0.kind.category },
      .pooledOrNull(
        "cost_center_id", "The shop, or the department that answers for it",
        .references(CostCenters.path), .holds("cost_center_id.entity_id = entity_id"),
        from: { $0.costCentres.keys }
      ) { $0.centre },
      .date(
        "purchase_date", "When it was bought: on a day of work",
        .holds("weekday(purchase_date) < 5 and purchase_date <= '\(RetailCalendar.lastDay)'")
      ) { $0.bought },
      .money(
        "purchase_cost", "What it cost, in whole tens of euros",
        .holds("purchase_cost > 0.00 and remainder(purchase_cost, 1000) = 0")
      ) { $0.cost },
      .pooled(
        "currency_code", "Currency: the euro",
        .equals("entity_id.functional_currency"), from: { _ in Currency.codes }
      ) { _ in Currency.eur.rawValue },
      .integer(
        "useful_life_years", .uint8, "Over how many years it is written off, by category",
        .equals(categories { "\($0.years)" })
      ) { $0.kind.category.years },
      .choice(
        "depreciation_method", "How it is written off: by the same amount each month",
        .holds("depreciation_method = 'STRAIGHT_LINE'")
      ) { _ in DepreciationMethod.straightLine },
      .money(
        "salvage_value", "What is left in the end: a share of the cost, by category",
        .equals("quotient(purchase_cost * \(categories { "\($0.salvagePercent)" }), 100)")
      ) { $0.salvage },
      .money(
        "accumulated_depreciation", "What is written off when the books end",
        .total(
          .max("accumulated_depreciation"), of: DepreciationSchedule.path, by: "asset_id")
      ) { $0.depreciated(through: BookMonths.count - 1) },
      .money(
        "book_value", "What is left of the cost when the books end",
        .equals("purchase_cost - accumulated_depreciation"),
        .total(.min("book_value"), of: DepreciationSchedule.path, by: "asset_id")
      ) { $0.cost - $0.depreciated(through: BookMonths.count - 1) },
      .text("asset_location", "The shop, the office or the distribution centre") {
        asset, model, out in
        switch asset.site {
        case .store(let store):
          out.append(storeName: model.network.stores[store], model.geography)
        case .office:
          out.append(asset.entity == .holding ? "Headquarters Amsterdam" : "Head office ")
          if asset.entity != .holding { out.append(asset.country) }
        case .centre: out.append("Distribution centre Tilburg")
        }
      },
      .textOrNull("serial_number", "The maker's number, of computers and equipment; invented") {
        asset, model, out in
        guard asset.isMachine else { return false }
        out.append("SN")
        let bits = mix(model.seed.value ^ UInt64(asset.row + 1))
        out.append(Int(bits % 10_000_000_000), digits: 10)
        return true
      },
      .textOrNull("supplier_name", "Who sold it, invented; NULL for buildings") { asset, _, out in
        guard let supplier = asset.kind.supplier else { return false }
        out.append(string: supplier)
        return true
      },
      .dateOrNull("warranty_expiry", "End of the warranty, of computers and equipment") { asset in
        asset.isMachine ? asset.bought + 730 : nil
      },
      .choice("asset_status", "Whether it is in use: all are", .holds("asset_status = 'ACTIVE'")) {
        _ in AssetStatus.active
      },
      .dateOrNull(
        "disposal_date", "When it was sold or put away; NULL while in use",
        .holds("(disposal_date is null) = (asset_status = 'ACTIVE')")
      ) { _ in nil },
      .dateTime("created_date", "When the row was made: on the evening of the purchase") {
        $0.bought.start + 61_200
      },
      .dateTime("updated_date", "When it changed last: at the last depreciation") { asset in
        let months = asset.months(inYear: 1)
        return BookMonths.last(max(asset.firstMonth, months.upperBound - 1)).start + 68_400
      },
    ], laws: laws
  ) { model, index in model.assets.assets[index] }

  /// An expression that has a value for each category.
  static func categories(_ value: (AssetCategory) -> String) -> String {
    Law.choice(of: "asset_category", AssetCategory.allCases.map { ($0.label, value($0)) })
  }
}

/// How an asset is written off.
public enum DepreciationMethod: Int, LabelledCell {
  /// By the same amount each month, or by less and less (there is none).
  case straightLine, decliningBalance

  /// In capitals, with an underscore.
  public var label: String { ["STRAIGHT_LINE", "DECLINING_BALANCE"][Int(rawValue)] }
}

/// Whether an asset is in use.
public enum AssetStatus: Int, LabelledCell {
  /// In use, sold, put away.
  case active, disposed, retired

  /// In capitals.
  public var label: String { "\(self)".uppercased() }
}

extension FixedAsset {
  fileprivate var country: Country { entity.country }

  /// Whether it has a serial number and a warranty.
  fileprivate var isMachine: Bool {
    kind.category == .computer || kind.category == .equipment
  }
}
