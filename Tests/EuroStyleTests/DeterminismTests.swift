import Fixtures
import Testing

/// What the same recipe must give wherever and however it is made.
@Suite struct DeterminismTests {
  /// The digests of version 4 at `tiny` and seed 42.
  ///
  /// They change only with the dataset's version.
  private static let digests: [String: String] = [
    "eurostyle_operational.european_geography": "d46416ba47e425e77f3b1923fea86a98",
    "eurostyle_operational.fashion_calendar": "16c4a0ff1881f58dde34f8740e9c4e33",
    "eurostyle_operational.stores": "d1f33e3273b7ece0babf363a617799e9",
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
    "eurostyle_finance.legal_entities": "c99006208779f9ab909de3ca517cb54c",
    "eurostyle_finance.entity_relationships": "1542aedda13aa7290a7f4255d24f7810",
    "eurostyle_finance.currencies": "c2a87a76dac95d58ee01aa9b5a5488c1",
    "eurostyle_finance.chart_of_accounts": "bb49175c510d12d2e7925f220d54317a",
    "eurostyle_finance.entity_accounts": "435d5800bdf682f9994e592cce07c3ed",
    "eurostyle_finance.reporting_periods": "9c87c0d29bae3640ea0321b1ab8b3961",
    "eurostyle_finance.cost_centers": "1a8a8e3a4d588a92c1cd74746266f5d3",
    "eurostyle_finance.exchange_rates": "132f9bedead129fc6e94d42e3865d56c",
    "eurostyle_finance.gl_journal_headers": "6b9a0f94c8a438fe86a0c1c57660e183",
    "eurostyle_finance.gl_journal_lines": "332a2c4423564e350935d7db2f5961b1",
    "eurostyle_finance.budget_versions": "c1ccde822536d1e99e05163290fea03a",
    "eurostyle_finance.budget_data": "34d99ab5475aafe4ab92953c65cb1c86",
    "eurostyle_finance.fixed_assets": "7c405094f56260c0d50d6c25f7bb2f6c",
    "eurostyle_finance.depreciation_schedule": "ce27cfad345b539d0902f68cd514d811",
    "eurostyle_hr.departments": "9446ea308e9cf39465108b71e6a8e2aa",
    "eurostyle_hr.job_positions": "d330637cfae5fec5b69a87bb2501afb2",
    "eurostyle_hr.employees": "6a5a5e4ca45bb4c0e83af87f466313b8",
    "eurostyle_hr.employment_contracts": "d947cfa0b75ee2f2e271a8e9c2ed16c9",
    "eurostyle_hr.compensation_history": "4f4490e43ea759dbc650c24461eaee8b",
    "eurostyle_hr.leave_requests": "a60a389527ea5ddce00cb225eb3132ff",
    "eurostyle_hr.leave_balances": "097aae7d0f76968dbb569010f348c18d",
    "eurostyle_hr.performance_cycles": "a06f7a7f26cfa22e2da2f78b95498098",
    "eurostyle_hr.performance_reviews": "f617bc1ec78c4f330ba1e88cbda10552",
    "eurostyle_hr.training_programs": "3e3b32bba63df5f77bbbf288b798d213",
    "eurostyle_hr.employee_training": "9e0adb79a9f078425d2c15137d826a29",
    "eurostyle_hr.employee_surveys": "aa9d68a09778f576fd8ddbb9e3cd7ef4",
    "eurostyle_hr.survey_responses": "4c398a41819b88c73ac97e6c2635d2f1",
    "eurostyle_pos.promotions": "3cdac31c5c38f4a6c9d8e88af2f34934",
    "eurostyle_pos.employee_assignments": "7eb550660a4d86f0cfb3fb7c8dd70753",
    "eurostyle_pos.employee_shifts": "b7b5640c2589644074fb3687627c81f7",
    "eurostyle_pos.transactions": "36fffb5d47b56317e4b6c6be46f1968a",
    "eurostyle_pos.transaction_items": "26b59f7be5d375efa21c86922cb6c935",
    "eurostyle_pos.payments": "65850af4b3d10dfabb4679e56e079b86",
    "eurostyle_pos.discounts": "7f796510332dab96a6ed18742bd01e54",
    "eurostyle_pos.store_daily_summaries": "d29f7771f66029e681238780e5c76dd7",
  ]

  @Test func digestsAreThoseOfTheVersion() {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    #expect(world.dataset.version == 4)
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

  /// Columns that laws of rows, or totals of few rows, make the same as another one.
  private static let sameByLaw: Set<String> = [
    "eurostyle_hr.employees.work_permit_expiry_date", "eurostyle_hr.leave_requests.requested_by",
    "eurostyle_hr.survey_responses.created_date",
    "eurostyle_pos.store_daily_summaries.total_customers",
  ]

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
            columns.contains { $0.saysWhereItComesFrom }
              || Self.sameByLaw.contains("\(table.info.path).\(columns[1].name)"),
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
