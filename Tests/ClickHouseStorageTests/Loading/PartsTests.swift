import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

/// Parts that several machines load add up on the server to what one load makes.
@Suite struct PartsTests {
  /// At this size two of the library's tables are cut, and one is in part 1 alone.
  private func plan(_ part: Int?, of count: Int = 3, seed: Seed = 42) throws -> LoadPlan {
    let scale = try #require(Scale("0.5"))
    return try LoadPlan.make(
      world: Library.dataset.world(seed: seed, scale: scale),
      part: part.flatMap { Part($0, of: count) })
  }

  private func load(_ plan: LoadPlan, into store: ClickHouseStore) throws {
    _ = try Loader(jobs: 2).load(plan, into: store)
  }

  private func publish(_ store: ClickHouseStore, force: Bool = false) throws -> Manifest {
    try store.publishParts(force: force) { _ in
      Library.dataset.world(seed: 0, scale: .tiny).tables.map(\.info)
    }
  }

  private func expectWhole(_ store: ClickHouseStore, seed: Seed = 42) throws {
    let whole = try plan(nil, seed: seed)
    let made = try Loader(jobs: 2).load(whole, into: NullStore()).manifest
    let manifest = try #require(try store.survey().manifest)
    #expect(manifest.recipe == whole.recipe)
    #expect(manifest.tables.map(\.digest) == made.tables.map(\.digest))
    #expect(manifest.tables.map(\.rows) == [10_000, 1_500, 45_000])
    #expect(try store.verify(manifest, of: whole.tables.map(\.info)) == [])
    #expect(try LentServer.leftovers(store) == [])
  }

  @Test(arguments: ClickHouseServer.allCases)
  func addUpToTheWholeInAnyOrder(on server: ClickHouseServer) throws {
    try LentServer.with(server, "parts_order") { store in
      for part in [2, 3, 1] { try load(try plan(part), into: store) }
      #expect(try store.waitingParts()?.missing == [])
      #expect(try store.survey().manifest == nil)
      #expect(try store.survey().foreign == [])
      _ = try publish(store)
      try expectWhole(store)
      #expect(try store.waitingParts() == nil)
      let manifest = try #require(try store.survey().manifest)
      #expect(try store.state(of: try plan(2)) == .published(manifest))
    }
  }

  @Test func areLoadedSideBySide() throws {
    try LentServer.with(.debian, "parts_aside") { store in
      let failures = try (1...4).map { try plan($0, of: 4) }.mapped(onThreads: 4) { plan in
        Result { _ = try Loader(jobs: 1).load(plan, into: store) }
      }
      for failure in failures { try failure.get() }
      _ = try publish(store)
      try expectWhole(store)
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func aPartThatIsMadeAgainCountsOnce(on server: ClickHouseServer) throws {
    try LentServer.with(server, "parts_again") { store in
      for part in [1, 2, 2, 3, 1] { try load(try plan(part), into: store) }
      #expect(try store.waitingParts()?.waiting == [1, 2, 3])
      guard case .waiting = try store.state(of: try plan(2)) else {
        Issue.record("part 2 does not wait")
        return
      }
      _ = try publish(store)
      try expectWhole(store)
    }
  }

  @Test func areNotPublishedWhileSomeAreMissing() throws {
    try LentServer.with(.debian, "parts_missing") { store in
      for part in [1, 4] { try load(try plan(part, of: 5), into: store) }
      let error = #expect(throws: StoreError.self) { try publish(store) }
      #expect("\(try #require(error))".contains("missing: 2-3, 5;"))
      #expect(try store.survey().manifest == nil)
      #expect(try store.client.tables(in: "catalogue").filter { !Run.isOurs($0) } == [])
      for part in [2, 3, 5] { try load(try plan(part, of: 5), into: store) }
      _ = try publish(store)
      try expectWhole(store)
    }
  }

  @Test func partsOfAnotherWholeAreRefusedUntilTheseAreDropped() throws {
    try LentServer.with(.debian, "parts_other") { store in
      try load(try plan(2), into: store)
      for other in [try plan(1, seed: 43), try plan(1, of: 4)] {
        let error = #expect(throws: StoreError.self) { try load(other, into: store) }
        #expect("\(try #require(error))".contains("publish --discard"))
      }
      // A load of the whole is not in their way, nor they in its.
      try load(try plan(nil, seed: 43), into: store)
      #expect(try store.waitingParts()?.waiting == [2])
      #expect(try store.discardParts()?.waiting == [2])
      try expectWhole(store, seed: 43)
      for part in 1...3 { try load(try plan(part), into: store) }
      let error = #expect(throws: StoreError.self) { try publish(store) }
      guard case .anotherRecipe = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      _ = try publish(store, force: true)
      try expectWhole(store)
    }
  }

  @Test func whatADeadPartLeftIsDroppedAndDoesNotCount() throws {
    try LentServer.with(.debian, "parts_dead") { store in
      let dead = try store.beginLoad(try plan(2))
      #expect(try store.waitingParts()?.atWork == [2])
      try LentServer.kill(store)
      for part in [1, 3] { try load(try plan(part), into: store) }
      #expect(throws: StoreError.self) { try publish(store) }
      try load(try plan(2), into: store)
      _ = try publish(store)
      try expectWhole(store)
      dead.abandon()
    }
  }

  @Test func aPartWhoseRowsHaveChangedIsFoundAndMadeAgain() throws {
    try LentServer.with(.debian, "parts_changed") { store in
      for part in 1...3 { try load(try plan(part), into: store) }
      let runs = try Run.parts(Home(client: store.client))
      let run = try #require(runs.first { $0.part?.index == 2 })
      let place = run.staging.place(of: TablePath("lending", "loans"))
      try store.client.execute("INSERT INTO \(place) SELECT * FROM \(place) LIMIT 1")
      let error = #expect(throws: StoreError.self) { try publish(store) }
      #expect("\(try #require(error))".contains("the parts of lending.loans"))
      #expect(try store.survey().manifest == nil)
      #expect(
        try store.state(of: try plan(2))
          == .damaged([
            .rows(TablePath("lending", "loans"), expected: 15_000, found: 15_001)
          ]))
      try load(try plan(2), into: store)
      _ = try publish(store)
      try expectWhole(store)
    }
  }

  @Test func neverReplaceWhatIsNotOurs() throws {
    try LentServer.with(.debian, "parts_foreign") { store in
      for part in 1...3 { try load(try plan(part), into: store) }
      let place = store.client.address.quoted(TablePath("catalogue", "books"))
      try store.client.execute("CREATE TABLE \(place) (n UInt8) ENGINE = Log")
      try store.client.execute("INSERT INTO \(place) SELECT 7")
      let occupied = StoreError.occupied(
        path: "\(store.client.address)", items: ["catalogue.books"])
      #expect(throws: occupied) { try publish(store, force: true) }
      #expect(try store.client.query("SELECT n FROM \(place)").rows == [[.integer(7)]])
      #expect(throws: StoreError.self) { try load(try plan(1), into: store) }
      try store.client.execute("DROP TABLE \(place)")
      _ = try publish(store)
      try expectWhole(store)
    }
  }

  @Test(arguments: [false, true])
  func aPublicationThatWasKilledIsUndoneOrFinished(isNoted: Bool) throws {
    try LentServer.with(.debian, "parts_killed_\(isNoted)") { store in
      for part in 1...3 { try load(try plan(part), into: store) }
      let home = Home(client: store.client)
      let parts = try PartRuns(in: home)
      let run = try Run.claim(home)
      let tables = Library.dataset.world(seed: 0, scale: .tiny).tables.map(\.info)
      try run.staging.create(
        tables.compactMap { table in
          parts.waiting.first { $0.manifest?[table.path] != nil }.map { (table, $0.run.staging) }
        })
      for table in tables {
        for part in parts.waiting where part.manifest?[table.path] != nil {
          try run.staging.add(table.path, of: part.run.staging, settings: [:])
        }
      }
      if isNoted {
        let whole = try Manifest(addingUp: parts.waiting.compactMap(\.manifest))
        let publication = try Publication(
          of: run, loaded: tables.map(\.path), removed: [],
          manifest: whole.stored(as: ClickHouseStore.target, files: []),
          parts: parts.waiting.map(\.run))
        try run.note("publish", publication.text)
      }
      try LentServer.kill(store)
      if isNoted {
        try Run.clear(home)
      } else {
        _ = try publish(store)
      }
      try expectWhole(store)
    }
  }
}
