import ClickHouseSupport
import Fixtures
import Foundation
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

/// Each test has databases of its own, by a prefix.
@Suite struct ClickHouseStoreTests {
  private func with(
    _ server: ClickHouseServer, _ prefix: String, more: [String] = [],
    _ body: (ClickHouseStore) throws -> Void
  ) throws {
    try LentServer.with(server, "store_\(prefix)", more: more, body)
  }

  private func plan(
    _ dataset: Dataset = Library.dataset, seed: Seed = 42, tables: [String] = []
  ) throws -> LoadPlan {
    let scale = try #require(Scale("0.02"))
    return try LoadPlan.make(world: dataset.world(seed: seed, scale: scale), tables: tables)
  }

  private func load(_ plan: LoadPlan, into store: ClickHouseStore, jobs: Int = 2) throws {
    _ = try Loader(jobs: jobs, batchSize: 100).load(plan, into: store)
  }

  private func leftovers(_ store: ClickHouseStore) throws -> [String] {
    try LentServer.leftovers(store)
  }

  @Test(arguments: ClickHouseServer.allCases, [1, 2])
  func storesWhatIsMade(on server: ClickHouseServer, jobs: Int) throws {
    try with(server, "made\(jobs)") { store in
      let plan = try plan()
      try load(plan, into: store, jobs: jobs)
      let survey = try store.survey()
      let manifest = try #require(survey.manifest)
      #expect(manifest.recipe == plan.recipe)
      #expect(manifest.tables.map(\.rows) == [400, 60, 1800])
      #expect(survey.changes.isEmpty && survey.foreign.isEmpty)
      #expect(try store.verify(manifest, of: plan.tables.map(\.info)) == [])
      #expect(try leftovers(store) == [])
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func theFingerprintIsTheDesigns(on server: ClickHouseServer) throws {
    try with(server, "design") { store in
      try load(try plan(DesignSample.dataset), into: store)
      #expect(try store.survey().manifest?.tables.map(\.digest) == [DesignSample.digest])
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func everyTableOfAShopHasTheGeneratorsFingerprint(on server: ClickHouseServer) throws {
    let world = EuroStyle.dataset.world(seed: 42, scale: .tiny)
    let plan = try LoadPlan.make(world: world)
    let made = try Loader(jobs: 2).load(plan, into: NullStore()).tables.map(\.digest)
    try with(server, "shop", more: world.databases.map(\.name)) { store in
      _ = try Loader(jobs: 2).load(plan, into: store)
      for (table, digest) in zip(plan.tables, made) {
        let place = store.client.address.quoted(table.info.path)
        let found = try store.client.digest(of: table.info, from: place)
        #expect(found == digest, "\(table.info.path)")
      }
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func replacesAllOfAnotherRecipeAndKeepsTheRestOfTheSame(on server: ClickHouseServer) throws {
    try with(server, "again") { store in
      try load(try plan(), into: store)
      try load(try plan(tables: ["loans"]), into: store)
      #expect(try store.survey().manifest?.tables.count == 3)
      let other = try plan(seed: 43, tables: ["books"])
      try load(other, into: store)
      let manifest = try #require(try store.survey().manifest)
      #expect(manifest.tables.map(\.table) == ["catalogue.books"])
      #expect(try store.verify(manifest, of: other.tables.map(\.info)) == [])
      #expect(try store.client.tables(in: "lending") == [])
      #expect(try leftovers(store) == [])
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func neverTouchesWhatIsNotOurs(on server: ClickHouseServer) throws {
    try with(server, "foreign") { store in
      try store.client.createDatabases(["catalogue"])
      let place = store.client.address.quoted(TablePath("catalogue", "books"))
      try store.client.execute("CREATE TABLE \(place) (n UInt8) ENGINE = Memory")
      #expect(try store.survey().foreign == ["catalogue.books"])
      let error = #expect(throws: StoreError.self) { try load(try plan(), into: store) }
      guard case .occupied(_, ["catalogue.books"]) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try store.client.query("SELECT * FROM \(place)").rows == [])
      #expect(try leftovers(store) == [])
    }
  }

  @Test func saysWhatWasChanged() throws {
    try with(.debian, "changed") { store in
      let plan = try plan()
      try load(plan, into: store)
      let manifest = try #require(try store.survey().manifest)
      let books = store.client.address.quoted(TablePath("catalogue", "books"))
      let loans = store.client.address.quoted(TablePath("lending", "loans"))
      try store.client.execute("INSERT INTO \(books) SELECT * FROM \(books) LIMIT 1")
      try store.client.execute("DROP TABLE \(loans)")
      #expect(
        try store.verify(manifest, of: plan.tables.map(\.info)) == [
          .rows(TablePath("catalogue", "books"), expected: 400, found: 401),
          .missingTable(TablePath("lending", "loans")),
        ])
      #expect(try store.survey().changes == [.missing("lending.loans")])
    }
  }

  @Test func refusesToStartBesideAnother() throws {
    try with(.debian, "twice") { store in
      let first = try store.beginLoad(try plan())
      let error = #expect(throws: StoreError.self) { try store.beginLoad(try plan()) }
      guard case .locked = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      first.abandon()
      #expect(try leftovers(store) == [])
      try load(try plan(), into: store)
    }
  }

  @Test func clearsWhatADeadRunLeft() throws {
    try with(.debian, "dead") { store in
      try load(try plan(), into: store)
      let before = try store.survey().manifest
      let dead = try store.beginLoad(try plan(seed: 43))
      try LentServer.kill(store)
      #expect(try store.survey().manifest == before)
      try load(try plan(tables: ["books"]), into: store)
      #expect(try leftovers(store) == [])
      #expect(try store.survey().manifest?.tables.count == 3)
      dead.abandon()
    }
  }

  @Test(arguments: ClickHouseServer.allCases, [0, 1, 3])
  func finishesWhatADeadRunHadBegunToPublish(on server: ClickHouseServer, moved: Int) throws {
    try with(server, "publish\(moved)") { store in
      let first = try plan()
      try load(first, into: store)
      let other = try plan(seed: 43)
      let load = try NotedLoad(other, into: store)
      for table in other.tables.prefix(moved) { try load.move(table.info.path) }
      try LentServer.kill(store)
      // Whoever only looks finds one or the other, as soon as there is one.
      if moved != 1 {
        let manifest = try #require(try store.survey().manifest)
        #expect(manifest.recipe == (moved == 0 ? first : other).recipe)
        #expect(try store.verify(manifest, of: other.tables.map(\.info)) == [])
      }
      // Whoever comes next finishes it, and then does what it came for.
      try Run.clear(Home(client: store.client))
      let manifest = try #require(try store.survey().manifest)
      #expect(manifest.recipe == other.recipe)
      #expect(try store.verify(manifest, of: other.tables.map(\.info)) == [])
      #expect(try leftovers(store) == [])
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func aRunThatWasKilledBeforeItSaidAnythingIsNotWaitedFor(on server: ClickHouseServer) throws {
    try with(server, "silent") { store in
      let home = Home(client: store.client)
      try load(try plan(), into: store)
      _ = try Run.start(home)
      let error = #expect(throws: StoreError.self) { try load(try plan(seed: 43), into: store) }
      guard case .locked(_, Int(getpid())) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      try LentServer.kill(store)
      try load(try plan(seed: 43), into: store)
      #expect(try leftovers(store) == [])
    }
  }

  @Test func tablesAreExchangedWhereTheyCanBe() throws {
    try with(.today, "exchange") { store in
      try load(try plan(), into: store)
      let noted = try NotedLoad(try plan(seed: 43), into: store)
      #expect(noted.publication.identities?.count == 3)
      let staged = try store.client.identities(in: "lending")[noted.run.staging("loans")]
      try noted.publication.carryOut(for: noted.run)
      #expect(try store.client.identities(in: "lending")["loans"] == staged)
      #expect(try leftovers(store) == [])
    }
  }
}
