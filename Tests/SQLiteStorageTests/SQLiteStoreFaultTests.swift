import Fixtures
import SQLiteStorage
import Storage
import TestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

@Suite struct SQLiteStoreFaultTests {
  let tables = Library.dataset.world(seed: 42, scale: .tiny).tables.map(\.info)

  @Test func changedRowsAreFound() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let manifest = try #require(try store.survey().manifest)
      try store.execute("catalogue", "UPDATE books SET pages = pages + 1 WHERE rowid = 3")
      try store.execute("lending", "UPDATE loans SET taken = x'00' WHERE rowid = 3")
      try store.execute("lending", "DROP TABLE members")
      let found = try store.verify(manifest, of: tables)
      #expect(found.count == 3)
      guard case .digest("catalogue.books", _, _) = found[0] else { return #expect(Bool(false)) }
      #expect(found[1] == .missingTable("lending.members"))
      #expect(
        found[2]
          == .unreadable(
            "lending.loans", "fixture_digest: column taken holds something that is not a text"))
      #expect(try store.survey().changes.contains(.missing("lending.members")))
      try remove("\(directory)/lending.sqlite")
      #expect(try store.verify(manifest, of: tables).last == .missingFile("lending.sqlite"))
      try store.load()
      #expect(try store.verify(manifest, of: tables).isEmpty)
    }
  }

  @Test func aFileThatIsNoDatabaseIsNamed() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let path = "\(directory)/lending.sqlite"
      try overwrite(path, with: Array("This is no database at all.".utf8))
      let error = #expect(throws: StoreError.self) { try store.load() }
      #expect(error?.description.contains("\(path) is no SQLite database") == true)
      #expect(try store.survey().changes.contains(.missing("lending.loans")))
      try remove(path)
      try store.load()
      #expect(try store.query("lending", "SELECT count(*) FROM loans") == ["90"])
    }
  }

  @Test func aTruncatedFileIsNamed() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let manifest = try #require(try store.survey().manifest)
      let cut = unsafe truncate("\(directory)/lending.sqlite", 8192)
      try #require(cut == 0)
      #expect(
        try store.survey().changes.contains {
          if case .size("lending.sqlite", _, 8192) = $0 { true } else { false }
        })
      let found = try store.verify(manifest, of: tables)
      #expect(!found.isEmpty)
      #expect(found.allSatisfy { $0.description.hasPrefix("lending.") })
    }
  }

  @Test func unfinishedChangesOfOthersAreRespected() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let path = "\(directory)/lending.sqlite"
      let user = try Connection(path: path, access: .write)
      try user.execute("PRAGMA journal_mode = WAL; DELETE FROM loans")
      let error = #expect(throws: StoreError.self) { try store.load() }
      #expect(error?.description.contains("\(path)-wal") == true)
      try user.execute("PRAGMA journal_mode = DELETE")
      try store.load()
      #expect(try store.query("lending", "SELECT count(*) FROM loans") == ["90"])
    }
  }

  @Test func aReaderKeepsWhatItReads() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      try store.load()
      let reader = try SQLiteFixture(directory: directory)
      let before = try reader.scalar("SELECT group_concat(taken) FROM lending.loans")
      try store.load(seed: 7)
      #expect(try reader.scalar("SELECT group_concat(taken) FROM lending.loans") == before)
      let after = try SQLiteFixture(directory: directory)
      #expect(try after.scalar("SELECT group_concat(taken) FROM lending.loans") != before)
    }
  }

  @Test(.enabled("needs the right to mount a small disk") { try canMount() })
  func aFullDiskLeavesTheOldData() throws {
    try withTemporaryDirectory { directory in
      let disk = "\(directory)/disk"
      try makeDirectory(disk)
      try #require(mountSmallDisk(disk))
      defer { unsafe _ = umount(disk) }
      let store = SQLiteStore(directory: "\(disk)/fixtures")
      try store.load()
      #expect(throws: StoreError.diskFull(path: "\(disk)/fixtures")) {
        try store.load(scale: .full, batch: 4096)
      }
      #expect(
        names(in: store.directory) == ["catalogue.sqlite", Manifest.fileName, "lending.sqlite"])
      let manifest = try #require(try store.survey().manifest)
      #expect(try store.verify(manifest, of: tables).isEmpty)
    }
  }

  @Test func aDirectoryOfAnotherKindIsRefused() throws {
    try withTemporaryDirectory { directory in
      let plan = Library.dataset.world(seed: 42, scale: .tiny).plan()
      _ = try Loader().load(plan, into: CSVStore(directory: directory))
      let before = names(in: directory)
      #expect(throws: StoreError.self) { try SQLiteStore(directory: directory).load() }
      #expect(throws: StoreError.self) { try SQLiteFixture(directory: directory) }
      #expect(names(in: directory) == before)
    }
  }

  @Test func anAbandonedLoadLeavesNothing() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: "\(directory)/new")
      let plan = Library.dataset.world(seed: 42, scale: .tiny).plan()
      let session = try store.beginLoad(plan)
      let writer = try session.openWriter(lane: 0)
      try writer.begin(plan.tables[0])
      session.abandon()
      #expect(names(in: directory) == [])
    }
  }

  @Test func aWriterMovesBetweenThreads() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      let plan = Library.dataset.world(seed: 42, scale: .medium).plan()
      _ = try Loader(jobs: 4, batchSize: 50).load(plan, into: store)
      let manifest = try #require(try store.survey().manifest)
      #expect(try store.verify(manifest, of: tables).isEmpty)
    }
  }

  @Test func twoLoadsAtOnceAreRefused() throws {
    try withTemporaryDirectory { directory in
      let store = SQLiteStore(directory: directory)
      let plan = Library.dataset.world(seed: 42, scale: .tiny).plan()
      let session = try store.beginLoad(plan)
      #expect(throws: StoreError.self) { try store.load() }
      session.abandon()
      try store.load()
    }
  }
}

/// Mounts a file system of 1 MiB; false where only an administrator may.
private func mountSmallDisk(_ path: String) -> Bool {
  #if os(Linux)
    unsafe mount("tmpfs", path, "tmpfs", 0, "size=1m") == 0
  #else
    false
  #endif
}

private func canMount() throws -> Bool {
  var isAllowed = false
  try withTemporaryDirectory { directory in
    isAllowed = mountSmallDisk(directory)
    if isAllowed { unsafe _ = umount(directory) }
  }
  return isAllowed
}
