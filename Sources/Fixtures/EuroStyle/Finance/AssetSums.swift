/// What the assets of each company and category come to, month by month.
struct AssetSums: Sendable {
  /// What was bought, and what was written off: before the books, then in each month.
  private var costs = [Money](repeating: .zero, count: size)
  private var worn = [Money](repeating: .zero, count: size)

  private static let months = BookMonths.count + 1
  private static let size =
    LegalEntity.allCases.count * AssetCategory.allCases.count * (BookMonths.count + 1)

  init(_ book: AssetBook) {
    for asset in book.assets {
      let first = Self.place(asset.entity, asset.kind.category)
      let month = asset.firstMonth
      if month < BookMonths.count { costs[first + max(0, month + 1)] += asset.cost }
      var before = asset.depreciated(through: -1)
      worn[first] += before
      for month in 0..<BookMonths.count {
        let now = asset.depreciated(through: month)
        worn[first + month + 1] += now - before
        before = now
      }
    }
  }

  private static func place(_ entity: LegalEntity, _ category: AssetCategory) -> Int {
    (Int(entity.rawValue) * AssetCategory.allCases.count + Int(category.rawValue)) * months
  }

  /// What was bought in a month of the books, or before them.
  func bought(_ entity: LegalEntity, _ category: AssetCategory, in month: Int?) -> Money {
    costs[Self.place(entity, category) + (month ?? -1) + 1]
  }

  /// What was written off in a month of the books, or before them.
  func depreciation(_ entity: LegalEntity, _ category: AssetCategory, in month: Int?) -> Money {
    worn[Self.place(entity, category) + (month ?? -1) + 1]
  }
}
