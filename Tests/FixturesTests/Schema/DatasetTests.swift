import TestSupport
import Testing

@testable import Fixtures

/// What may change in a declaration without moving any other value.
@Suite struct DatasetTests {
  static let key = Column<Int, RowNumber>.key("id", KeyFormat("R", digits: 6), "Number")
  static let age = Column<Int, RowNumber>.integer("age", .uint8, "Years", in: 18...80)
  static let tier = Column<Int, RowNumber>.text("tier", "Tier", shares: [("a", 3), ("b", 1)])
  static let extra = Column<Int, RowNumber>.money("extra", "Euros", cents: 1...99_999)

  static func people(_ columns: [Column<Int, RowNumber>]) -> Table<Int, RowNumber> {
    Table("people", "Somebody.", count: { $0 }, columns: columns)
  }

  static func visits(_ name: String = "visits") -> Table<Int, RowNumber> {
    Table(
      name, "A visit.", count: { 3 * $0 },
      columns: [
        key, .reference("person", to: "town.people", KeyFormat("R", digits: 6), "Who") { $0 },
      ]
    )
  }

  static func world(
    _ seed: Seed = 42, @DatabaseList<Int> _ databases: @escaping @Sendable () -> [Database<Int>]
  ) -> World {
    Dataset("town", "A town.", version: 1, model: { _, _, _ in 500 }, databases: databases)
      .world(seed: seed, scale: .tiny)
  }

  static let plain = world {
    Database("town", system: "town", "The town.") {
      people([key, age, tier])
      visits()
    }
  }

  /// The digest of each column of each table.
  static func digests(_ world: World) -> [String: TableDigest] {
    var digests: [String: TableDigest] = [:]
    for table in world.tables {
      for (index, column) in table.info.columns.enumerated() {
        digests["\(table.info.path).\(column.name)"] = table.digest(column: index)
      }
    }
    return digests
  }

  @Test func anotherColumnMovesNothing() {
    let wider = Self.world {
      Database("town", system: "town", "The town.") {
        Self.people([Self.key, Self.extra, Self.age, Self.tier])
        Self.visits()
      }
    }
    let added = Self.digests(wider).filter { Self.digests(Self.plain)[$0.key] != $0.value }
    #expect(Array(added.keys) == ["town.people.extra"])
  }

  @Test func anotherOrderOfColumnsMovesNothing() {
    let turned = Self.world {
      Database("town", system: "town", "The town.") {
        Self.people([Self.key, Self.tier, Self.age])
        Self.visits()
      }
    }
    #expect(Self.digests(turned) == Self.digests(Self.plain))
  }

  @Test func anotherTableOrDatabaseMovesNothing() {
    let larger = Self.world {
      Database("annex", system: "annex", "Before it.") { Self.visits() }
      Database("town", system: "town", "The town.") {
        Self.visits("walks")
        Self.people([Self.key, Self.age, Self.tier])
        Self.visits()
      }
    }
    for table in Self.plain.tables {
      #expect(larger[table.info.path]?.digest() == table.digest())
    }
    #expect(larger.tables.count == 4)
  }

  @Test func aTableAloneIsTheTableWithinAll() {
    let people = Self.world {
      Database("town", system: "town", "The town.") {
        Self.people([Self.key, Self.age, Self.tier])
      }
    }
    let visits = Self.world {
      Database("town", system: "town", "The town.") { Self.visits() }
    }
    for alone in people.tables + visits.tables {
      #expect(Self.plain[alone.info.path]?.digest() == alone.digest())
    }
  }

  @Test func theSameColumnsElsewhereAreOthers() throws {
    let world = Self.world {
      Database("town", system: "town", "The town.") {
        Self.visits()
        Self.visits("walks")
      }
      Database("annex", system: "annex", "The annex.") { Self.visits() }
    }
    let digests = world.tables.map { $0.digest(column: 1) }
    #expect(Set(digests).count == 3)
  }

  @Test func anotherVersionMovesItsColumnAlone() {
    func world(_ version: Int) -> World {
      Self.world {
        Database("town", system: "town", "The town.") {
          Self.people([Self.key, Self.age, .versioned("score", version), Self.tier])
        }
      }
    }
    let (first, second) = (Self.digests(world(1)), Self.digests(world(2)))
    #expect(first.filter { second[$0.key] != $0.value }.map(\.key) == ["town.people.score"])
  }

  @Test func anotherSeedMovesEveryDrawnColumn() {
    let other = Self.world(43) {
      Database("town", system: "town", "The town.") {
        Self.people([Self.key, Self.age, Self.tier])
        Self.visits()
      }
    }
    let same = Self.digests(other).filter { Self.digests(Self.plain)[$0.key] == $0.value }
    #expect(same.map(\.key).sorted() == ["town.people.id", "town.visits.id"])
  }

  @Test func findsTablesByTheirPath() {
    let world = Library.dataset.world(seed: 1, scale: .tiny)
    #expect(world.databases.map(\.name) == ["catalogue", "lending"])
    #expect(
      world.tables.map(\.info.path) == ["catalogue.books", "lending.members", "lending.loans"])
    #expect(world["lending.loans"]?.count == 90)
    #expect(world["lending.books"] == nil)
    #expect(world.seed == 1 && world.scale == .tiny && world.dataset.name == "library")
  }
}

extension Column where Row == RowNumber {
  /// A drawn column whose version can be raised.
  fileprivate static func versioned(_ name: String, _ version: Int) -> Column {
    let info = ColumnInfo(
      name: name, type: .uint16, isNullable: false, meaning: "A score", version: version,
      expectations: [], layout: .integers)
    return Column(info: info) { _, stream, _ in
      { chunk, buffer in
        buffer.fill(chunk.rows) { row -> Int64 in Int64(stream.draw(row.row, below: 1000)) }
      }
    }
  }
}
