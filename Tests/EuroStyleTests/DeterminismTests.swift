import Fixtures
import Testing

/// What the same recipe must give wherever and however it is made.
@Suite struct DeterminismTests {
  /// The digests of version 3 at `tiny` and seed 42.
  ///
  /// They change only with the dataset's version.
  private static let digests: [String: String] = [
    "eurostyle_operational.european_geography": "d46416ba47e425e77f3b1923fea86a98",
    "eurostyle_operational.fashion_calendar": "16c4a0ff1881f58dde34f8740e9c4e33",
    "eurostyle_operational.stores": "4d567485100d732f18ac192140291a92",
    "eurostyle_operational.products": "5351b2d99d8e9a2aa817de1cdecd404d",
    "eurostyle_operational.customers": "0fa25725f3718d6a64f2fb7568905ccf",
    "eurostyle_operational.campaigns": "55d9c81e8df60ab596533c8d62375223",
    "eurostyle_operational.orders": "d8dacb3601bdedff1014c703a1fcc8ff",
    "eurostyle_operational.order_lines": "4936fdeb88c6e49b281a8e987b58638a",
    "eurostyle_operational.inventory": "872ece1d1aaa1e266fd3974e601465c2",
    "eurostyle_webshop.web_sessions": "67799ee4d9d690dc3cba484369df7463",
    "eurostyle_webshop.page_views": "075681d0f71a523e977c019f13f5a138",
    "eurostyle_webshop.cart_activities": "503a0ab1132469c201d5be7f49a87722",
    "eurostyle_webshop.search_queries": "c8d878fd9241047e80c12905a5084aad",
    "eurostyle_webshop.product_reviews": "1b689b889d9c31bf5d0ffb5ec6eb4a14",
    "eurostyle_webshop.wishlist_items": "18584ce35364dba94c3ab871535b1337",
    "eurostyle_webshop.web_analytics_events": "7767a815ac5391d24350d4ee38dad128",
    "eurostyle_webshop.email_marketing": "7bc031597178b937863c8b3a828772f8",
    "eurostyle_webshop.product_recommendations": "d5479581149d7acc772fade1172457d2",
    "eurostyle_webshop.cart_analytics": "180b8fcb6591c67dd70c293ea7703bd7",
    "eurostyle_webshop.marketing_campaigns": "43984eaa1cabdcc842b08ce73fcd13ef",
    "eurostyle_webshop.ab_test_results": "0db6893a78a9307a6e20468e6296409d",
  ]

  @Test func digestsAreThoseOfTheVersion() {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    #expect(world.dataset.version == 3)
    for table in world.tables {
      #expect(
        digest(of: table).description == Self.digests["\(table.info.path)"], "\(table.info.path)")
    }
    #expect(world.tables.count == Self.digests.count)
  }

  @Test func workersChangeNothing() {
    // What must be known before the first row is split into as many pieces as there are workers.
    let workers = Workers(count: 7) { pieces, body in
      for piece in (0..<pieces).reversed() { body(piece) }
    }
    let alone = EuroStyle.dataset.world(seed: 5, scale: .tiny)
    let many = EuroStyle.dataset.world(seed: 5, scale: .tiny, workers: workers)
    for (one, other) in zip(alone.tables, many.tables) {
      #expect(digest(of: one) == digest(of: other), "\(one.info.path)")
    }
  }

  @Test(arguments: [1 as UInt64, 1_000, 30_000, 3_333_333])
  func partsAddUpAtOddScales(billionths: UInt64) {
    let world = EuroStyle.dataset.world(seed: 9, scale: Scale(billionths: billionths))
    for table in world.tables {
      var sum = TableDigest()
      for part in 0..<3 {
        sum.add(digest(of: table, table.count * part / 3..<table.count * (part + 1) / 3))
      }
      #expect(sum == digest(of: table), "\(table.info.path)")
    }
  }

  /// Two columns that are the same in every row by accident would be a draw used twice.
  @Test func noTwoColumnsAreEqualByAccident() {
    let world = EuroStyle.dataset.world(seed: 3, scale: Scale(billionths: 10_000_000))
    for table in world.tables where table.count >= 100 {
      let batch = Batch(for: table.info, capacity: min(table.count, 4000))
      table.reader().read(0..<batch.capacity, into: batch)
      let cells = table.info.columns.indices.map { column in
        (0..<batch.count).map { batch.columns[column].isNull($0) ? nil : text(batch, column, $0) }
      }
      for one in cells.indices where Set(cells[one]).count > 5 {
        for other in cells.indices.dropFirst(one + 1) where cells[one] == cells[other] {
          let columns = [table.info.columns[one], table.info.columns[other]]
          #expect(
            columns.contains { $0.saysWhereItComesFrom },
            "\(table.info.path): \(columns[0].name) = \(columns[1].name)")
        }
      }
    }
  }

  private func digest(of table: TableSource, _ rows: Range<Int>? = nil) -> TableDigest {
    let rows = rows ?? 0..<table.count
    let batch = Batch(for: table.info, capacity: max(1, min(rows.count, 1000)))
    let reader = table.reader()
    var digest = RowDigest(for: table.info)
    var sum = TableDigest()
    for first in stride(from: rows.lowerBound, to: rows.upperBound, by: batch.capacity) {
      reader.read(first..<min(first + batch.capacity, rows.upperBound), into: batch)
      sum.add(digest.digest(of: batch))
    }
    return sum
  }

  private func text(_ batch: Batch, _ column: Int, _ row: Int) -> String {
    let buffer = batch.columns[column]
    switch buffer.layout {
    case .integers: return "\(buffer.integers[row])"
    case .codes: return buffer.pool?[Int(buffer.integers[row])] ?? ""
    case .keys: return buffer.keyFormat?.key(of: Int(buffer.integers[row])) ?? ""
    case .text, .lists:
      let range = buffer.layout == .text ? buffer.textRange(row) : row..<row
      return unsafe buffer.text.withBytes { bytes in
        unsafe String(decoding: bytes[range], as: UTF8.self)
      }
    }
  }
}

extension ColumnInfo {
  /// Whether the declaration says what the value follows from.
  fileprivate var saysWhereItComesFrom: Bool {
    expectations.contains { expectation in
      switch expectation {
      case .equals, .from: true
      default: false
      }
    }
  }
}
