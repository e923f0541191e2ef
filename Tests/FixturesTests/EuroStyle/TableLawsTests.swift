import Testing

@testable import Fixtures

/// What must hold of every table of the company, whatever is in it.
@Suite struct TableLawsTests {
  static let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
  static let paths = world.tables.map(\.info.path)
  /// The digests of all tables, read one after another.
  static let digests = digests(of: world.tables)
  /// The same of another seed.
  static let otherDigests = digests(of: EuroStyle.dataset.world(seed: 43, scale: .tiny).tables)

  /// The tables that the world gave us, or the form of the company: the same for every seed and scale.
  static let fixed: [TablePath] = [
    "eurostyle_operational.european_geography", "eurostyle_operational.fashion_calendar",
    "eurostyle_finance.legal_entities", "eurostyle_finance.entity_relationships",
    "eurostyle_finance.currencies", "eurostyle_finance.chart_of_accounts",
    "eurostyle_finance.entity_accounts", "eurostyle_finance.reporting_periods",
    "eurostyle_finance.budget_versions",
    "eurostyle_hr.job_positions", "eurostyle_hr.performance_cycles",
    "eurostyle_hr.training_programs", "eurostyle_hr.employee_surveys",
  ]

  static func digests(of tables: [TableSource]) -> [TablePath: TableDigest] {
    var digests: [TablePath: TableDigest] = [:]
    for table in tables { digests[table.info.path] = table.digest() }
    return digests
  }

  @Test(arguments: paths)
  func aloneIsAsWithinAll(path: TablePath) throws {
    let alone = try #require(EuroStyle.dataset.world(seed: 42, scale: .tiny)[path])
    #expect(alone.digest() == Self.digests[path])
  }

  @Test func neitherTheOrderOfTablesNorWorkersMatter() {
    let workers = WorkersTests.reversed(7)
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny, workers: workers)
    #expect(Self.digests(of: world.tables.reversed()) == Self.digests)
  }

  @Test(arguments: paths)
  func batchesMakeNoDifference(path: TablePath) throws {
    let table = try #require(Self.world[path])
    for size in [1, 7, max(1, table.count)] {
      #expect(table.digest(batchSize: size) == Self.digests[path], "\(size) rows a batch")
    }
  }

  @Test(arguments: paths)
  func digestIsThatOfTheRowsWrittenOut(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let rows = 0..<min(table.count, 300)
    let batch = Batch(for: table.info, capacity: 300)
    table.reader().read(rows, into: batch)
    #expect(table.digest(rows: rows) == batch.plainDigest(table.info))
  }

  @Test(arguments: paths)
  func anotherSeedIsAnotherTable(path: TablePath) {
    #expect((Self.digests[path] == Self.otherDigests[path]) == Self.fixed.contains(path))
  }

  @Test(arguments: fixed)
  func theWorldIsTheSameAtEveryScale(path: TablePath) throws {
    let scale = try #require(Scale("0.0004"))
    let table = try #require(EuroStyle.dataset.world(seed: 7, scale: scale)[path])
    #expect(table.digest() == Self.digests[path])
  }

  @Test(arguments: paths)
  func rowsComeInTheOrderOfTheirKeys(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let cells = table.cells(of: Array(table.info.key.indices))
    let unordered = (1..<max(1, table.count)).filter { row in
      let (former, latter) = (cells.map { $0[row - 1] }, cells.map { $0[row] })
      return !former.lexicographicallyPrecedes(latter)
    }
    #expect(unordered.isEmpty, "\(unordered.prefix(3))")
  }

  @Test(arguments: paths)
  func columnsHaveNamesOfTheirOwn(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let names = table.info.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(names.allSatisfy { !$0.isEmpty && $0.utf8.allSatisfy(\.isNameByte) })
    #expect(table.info.columns.allSatisfy { !$0.meaning.isEmpty })
  }

  @Test func tablesHaveNamesOfTheirOwn() {
    #expect(Set(Self.paths).count == Self.paths.count)
  }

  @Test(arguments: paths)
  func referencesNameExistingTables(path: TablePath) throws {
    let table = try #require(Self.world[path])
    for column in table.info.columns {
      guard let reference = column.reference else { continue }
      #expect(Self.world[reference.table] != nil, "\(column.name) → \(reference.table)")
    }
  }

  @Test(arguments: paths)
  func referencesAreKeysOrExceptions(path: TablePath) throws {
    let table = try #require(Self.world[path])
    for (index, column) in table.info.columns.enumerated() {
      guard let reference = column.reference, let parent = Self.world[reference.table],
        parent.info.keyLength == 1
      else { continue }
      let keys = Set(parent.cells(of: [0])[0]).union(reference.exceptions.map { .text($0) })
      let orphans = table.cells(of: [index])[0].filter { $0 != .null && !keys.contains($0) }
      #expect(orphans.isEmpty, "\(column.name) → \(reference.table): \(orphans.prefix(3))")
    }
  }

  @Test(arguments: paths)
  func codesLieWithinTheirPools(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let batch = table.whole()
    for (column, buffer) in zip(table.info.columns, batch.columns) where column.layout == .codes {
      let count = try #require(buffer.pool?.count, "\(column.name)")
      let strangers = (0..<batch.count).filter {
        !buffer.isNull($0) && !(0..<Int64(count)).contains(buffer.integers[$0])
      }
      #expect(strangers.isEmpty, "\(column.name): \(strangers.prefix(3))")
    }
  }

  @Test(arguments: paths)
  func everyTextIsValid(path: TablePath) throws {
    let table = try #require(Self.world[path])
    let batch = table.whole()
    for (column, buffer) in zip(table.info.columns, batch.columns) {
      if let pool = buffer.pool {
        let isValid = (0..<pool.count).allSatisfy { text in
          String(validating: pool.bytes[pool.starts[text]..<pool.starts[text + 1]], as: UTF8.self)
            != nil
        }
        #expect(isValid, "\(column.name)")
      }
      let texts =
        switch column.layout {
        case .text: batch.count
        case .lists: batch.count == 0 ? 0 : Int(buffer.integers[batch.count - 1])
        case .integers, .codes, .keys: 0
        }
      let invalid = unsafe buffer.text.withBytes { bytes in
        (0..<texts).filter { text in
          unsafe String(validating: bytes[buffer.textRange(text)], as: UTF8.self) == nil
        }
      }
      #expect(invalid.isEmpty, "\(column.name): \(invalid.prefix(3))")
    }
  }
}

/// A cell as targets order it: numbers, days and instants by value, texts by bytes.
private enum Cell: Hashable, Comparable {
  case null
  case number(Int64)
  case bytes([UInt8])

  static func text(_ text: String) -> Cell { .bytes(Array(text.utf8)) }

  static func < (one: Cell, other: Cell) -> Bool {
    switch (one, other) {
    case (.number(let one), .number(let other)): one < other
    case (.bytes(let one), .bytes(let other)): one.lexicographicallyPrecedes(other)
    default: false
    }
  }
}

extension TableSource {
  /// All rows in one batch.
  fileprivate func whole() -> Batch {
    let batch = Batch(for: info, capacity: max(1, count))
    reader().read(0..<count, into: batch)
    return batch
  }

  /// The cells of some columns.
  fileprivate func cells(of columns: [Int]) -> [[Cell]] {
    let batch = whole()
    return columns.map { column in
      let buffer = batch.columns[column]
      return (0..<count).map { row in
        if buffer.isNull(row) { return .null }
        return switch buffer.layout {
        case .integers: .number(buffer.integers[row])
        case .codes: .text(buffer.pool?[Int(buffer.integers[row])] ?? "")
        case .keys: .text(buffer.keyFormat?.key(of: Int(buffer.integers[row])) ?? "")
        case .text:
          .bytes(
            unsafe buffer.text.withBytes { bytes in unsafe Array(bytes[buffer.textRange(row)]) })
        case .lists: .null
        }
      }
    }
  }
}

extension UInt8 {
  /// Whether it may stand in the name of a column.
  fileprivate var isNameByte: Bool {
    switch self {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"),
      UInt8(ascii: "_"):
      true
    default: false
    }
  }
}
