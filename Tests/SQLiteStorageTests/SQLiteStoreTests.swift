import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

@Suite struct SQLiteStoreTests {
  let world = Library.dataset.world(seed: 42, scale: .tiny)

  @Test(arguments: [1, 7, 4096])
  func whatIsStoredIsWhatWasMade(batch: Int) throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      let result = try store.load(batch: batch)
      #expect(
        names(in: directory) == ["catalogue.sqlite", Manifest.fileName, "lending.sqlite"])
      for table in world.tables {
        let stored = try store.digest(of: table.info)
        #expect(stored.description == world.digests[table.info.path.description])
      }
      #expect(result.rows == 113)
      let survey = try store.survey()
      #expect(survey.changes.isEmpty && survey.foreign.isEmpty)
      let manifest = try #require(survey.manifest)
      #expect(manifest.target == "sqlite")
      #expect(manifest.tables.allSatisfy { $0.bytes ?? 0 > 0 })
      #expect(try store.verify(manifest, of: world.tables.map(\.info)).isEmpty)
      #expect(try store.query("lending", "PRAGMA integrity_check") == ["ok"])
      #expect(try store.query("lending", "PRAGMA foreign_key_check") == [])
      #expect(try store.query("lending", "PRAGMA page_size") == ["4096"])
    }
  }

  @Test func manyRowsGetLargerPages() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load(scale: .full, batch: 4096)
      #expect(try store.query("lending", "PRAGMA page_size") == ["16384"])
      #expect(try store.query("catalogue", "PRAGMA page_size") == ["4096"])
      #expect(try store.query("lending", "PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test func eachTypeSurvivesAFile() throws {
    try withTemporaryDirectory { directory in
      let world = Oddity.dataset(count: 1000).world(seed: 1, scale: .tiny)
      let store = SQLiteStore(directory: directory)
      _ = try Loader(batchSize: 33).load(world.plan(), into: store)
      let table = try #require(world["odd.select"])
      #expect(try store.digest(of: table.info).description == world.digests["odd.select"])
      let manifest = try #require(try store.survey().manifest)
      #expect(try store.verify(manifest, of: [table.info]).isEmpty)
    }
  }

  @Test func indexesAreMadeOnlyWhenAskedFor() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      let indexes = "SELECT name FROM sqlite_schema WHERE type = 'index' AND sql IS NOT NULL"
      _ = try Loader().load(world.plan(indexes: .keys), into: store)
      #expect(try store.query("lending", indexes) == [])
      try store.load()
      #expect(try store.query("lending", indexes) == ["loans_book_id", "loans_member_id"])
    }
  }

  @Test func replacingATableKeepsTheOthers() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let before = try #require(try store.survey().manifest)
      try store.execute("lending", "DELETE FROM loans; DELETE FROM members WHERE rowid > 1")
      try store.load(["lending.loans"])
      #expect(try store.query("lending", "SELECT count(*) FROM loans") == ["90"])
      #expect(try store.query("lending", "SELECT count(*) FROM members") == ["1"])
      #expect(try store.query("catalogue", "SELECT count(*) FROM books") == ["20"])
      let survey = try store.survey()
      let manifest = try #require(survey.manifest)
      #expect(manifest.tables.map(\.table) == before.tables.map(\.table))
      #expect(manifest.tables.map(\.digest) == before.tables.map(\.digest))
      #expect(survey.changes.isEmpty)
      #expect(
        try store.verify(manifest, of: world.tables.map(\.info)) == [
          .rows("lending.members", expected: 3, found: 1)
        ])
    }
  }

  @Test func aSystemLoadedLaterJoinsTheFirst() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load(["catalogue.books"])
      try store.load(["lending.members", "lending.loans"])
      #expect(
        names(in: directory) == ["catalogue.sqlite", Manifest.fileName, "lending.sqlite"])
      let manifest = try #require(try store.survey().manifest)
      #expect(manifest.tables.count == 3 && manifest.files.count == 2)
      #expect(try store.verify(manifest, of: world.tables.map(\.info)).isEmpty)
    }
  }

  @Test(arguments: [42, 7] as [Seed])
  func whatAUserAddedStays(seed: Seed) throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      try store.execute(
        "lending",
        """
        CREATE TABLE mine (x); INSERT INTO mine VALUES (7);
        CREATE VIEW late AS SELECT * FROM loans WHERE returned IS NULL;
        CREATE INDEX loans_by_day ON loans (taken);
        CREATE TRIGGER on_loan AFTER DELETE ON loans BEGIN DELETE FROM mine; END;
        """)
      try store.load(seed: seed)
      #expect(try store.query("lending", "SELECT x FROM mine") == ["7"])
      #expect(try store.query("lending", "SELECT count(*) > 0 FROM late") == ["1"])
      let kept = try store.query(
        "lending",
        "SELECT name FROM sqlite_schema WHERE name IN ('loans_by_day', 'on_loan') ORDER BY name")
      #expect(kept == ["loans_by_day", "on_loan"])
      let survey = try store.survey()
      #expect(survey.foreign == ["lending.sqlite: mine", "lending.sqlite: late"])
      let manifest = try #require(survey.manifest)
      #expect(manifest.seed == seed.description)
      #expect(try store.verify(manifest, of: world.tables.map(\.info)).isEmpty)
      #expect(try store.query("lending", "PRAGMA integrity_check") == ["ok"])
    }
  }

  @Test func aTableOfSomeoneElsesIsNeverReplaced() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load(["lending.members"])
      try store.execute("lending", "CREATE TABLE loans (x); INSERT INTO loans VALUES (1)")
      let plan = world.plan()
      let taken = Set(try store.survey().foreign).intersection(SQLiteStore.names(madeBy: plan))
      #expect(taken == ["lending.sqlite: loans"])
      let error = #expect(throws: StoreError.self) { try store.load() }
      #expect(
        error == .occupied(path: "\(directory)/lending.sqlite", items: ["table loans"]))
      #expect(try store.query("lending", "SELECT x FROM loans") == ["1"])
      #expect(
        names(in: directory) == [Manifest.fileName, "lending.sqlite"])
    }
  }

  @Test(arguments: ["CREATE TABLE Loans (x)", "CREATE VIEW loans AS SELECT 1 AS x"])
  func aNameThatSQLiteTakesForOursIsRefused(statement: String) throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load(["lending.members"])
      try store.execute("lending", statement)
      let error = #expect(throws: StoreError.self) { try store.load() }
      #expect(error?.description.contains("lending.sqlite already holds") == true)
      try store.load(["lending.members"])
      #expect(try store.query("lending", "SELECT count(*) FROM members") == ["3"])
      #expect(try store.query("lending", "SELECT count(x) >= 0 FROM loans") == ["1"])
    }
  }

  @Test func aFileOfSomeoneElsesIsNeverReplaced() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.execute("lending", "CREATE TABLE other (x); INSERT INTO other VALUES (1)")
      #expect(throws: StoreError.occupied(path: directory, items: ["lending.sqlite"])) {
        try store.load()
      }
      #expect(try store.query("lending", "SELECT x FROM other") == ["1"])
    }
  }

  @Test func anotherRecipeReplacesAllThatIsOurs() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      try store.load(["lending.members"], seed: 7)
      #expect(names(in: directory) == [Manifest.fileName, "lending.sqlite"])
      #expect(
        try store.query("lending", "SELECT name FROM sqlite_schema WHERE type = 'table'")
          == ["members"])
      let manifest = try #require(try store.survey().manifest)
      #expect(manifest.seed == "7" && manifest.tables.map(\.table) == ["lending.members"])
    }
  }

  @Test func anotherRecipeSparesAFileWithSomethingOfAUsers() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      try store.execute("catalogue", "CREATE VIEW thick AS SELECT * FROM books WHERE pages > 500")
      let error = #expect(throws: StoreError.self) {
        try store.load(["lending.members"], seed: 7)
      }
      #expect(
        error == .occupied(path: "\(directory)/catalogue.sqlite", items: ["view thick"]))
      #expect(try store.query("catalogue", "SELECT count(*) FROM books") == ["20"])
    }
  }

  @Test func twoRunsMakeTheSameBytes() throws {
    try withTemporaryDirectory { directory in
      let one = SQLiteStore(directory: "\(directory)/one")
      let other = SQLiteStore(directory: "\(directory)/other")
      try one.load()
      try other.load(batch: 13)
      for name in ["lending.sqlite", "catalogue.sqlite", Manifest.fileName] {
        #expect(
          try bytes(of: "\(one.directory)/\(name)") == bytes(of: "\(other.directory)/\(name)"))
      }
    }
  }
}
