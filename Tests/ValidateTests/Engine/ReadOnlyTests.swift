import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// A validation reads, and does nothing else.
@Suite struct ReadOnlyTests {
  @Test(arguments: [
    "DELETE FROM lending.loans", "UPDATE catalogue.books SET pages = 1",
    "CREATE TABLE lending.mine(a)", "DROP TABLE lending.loans", "CREATE TABLE mine(a)",
    "PRAGMA lending.user_version = 7",
  ])
  func aStatementThatWritesFails(_ statement: String) throws {
    try StoredData.with { library in
      let before = try FolderState(of: library.directory)
      let session = try library.source.openSession(["catalogue", "lending"])
      #expect(throws: StoreError.self) { try session.rows(statement) }
      #expect(try FolderState(of: library.directory) == before)
    }
  }

  @Test func nothingInTheDirectoryChanges() throws {
    try StoredData.with { library in
      try library.execute("lending", "UPDATE loans SET book_id = 'x' WHERE rowid = 2")
      let before = try FolderState(of: library.directory)
      #expect(try library.validate { $0.jobs = 3 }.verdict == .failed)
      #expect(try FolderState(of: library.directory) == before)
    }
  }

  @Test func aFileWithAWriteAheadLogIsLeftAlone() throws {
    try StoredData.with { library in
      try library.execute("lending", "PRAGMA journal_mode = WAL")
      let before = try FolderState(of: library.directory)
      #expect(before.names.filter { $0.contains("-wal") }.isEmpty)
      #expect(try library.validate().verdict == .passed)
      #expect(try FolderState(of: library.directory) == before)
    }
  }

  /// As a program leaves the files that is killed, or still at work.
  @Test func whatIsInTheLogCounts() throws {
    try StoredData.with { library in
      let writer = try Connection(path: library.file("lending"), access: .write)
      try writer.execute("PRAGMA journal_mode = WAL; UPDATE loans SET book_id = 'x'")
      #expect(try library.validate("loans.reference.book_id").findings[0].outcome == .fail)
      try StoredData.withNothing { copy in
        for name in try FolderState(of: library.directory).names {
          try FileManager.default.copyItem(
            atPath: "\(library.directory)/\(name)", toPath: "\(copy.directory)/\(name)")
        }
        let before = try FolderState(of: copy.directory)
        #expect(before.names.contains("lending.sqlite-wal"))
        #expect(try copy.validate("loans.reference.book_id").findings[0].rows == 90)
        #expect(try FolderState(of: copy.directory) == before)
      }
    }
  }

  @Test func aLogWithoutItsIndexIsNotOpened() throws {
    try StoredData.with { library in
      let file = library.file("lending")
      let writer = try Connection(path: file, access: .write)
      try writer.execute("PRAGMA journal_mode = WAL; UPDATE loans SET book_id = 'x'")
      let wal = try Data(contentsOf: URL(fileURLWithPath: "\(file)-wal"))
      let main = try Data(contentsOf: URL(fileURLWithPath: file))
      try StoredData.withNothing { copy in
        try main.write(to: URL(fileURLWithPath: copy.file("lending")))
        try wal.write(to: URL(fileURLWithPath: "\(copy.file("lending"))-wal"))
        let before = try FolderState(of: copy.directory)
        let found = try copy.validate().finding("lending.loans.schema").found
        #expect(found.contains("the index of that is gone"))
        #expect(try FolderState(of: copy.directory) == before)
      }
    }
  }
}

/// The names, bytes and times of what is in a directory.
struct FolderState: Equatable {
  let names: [String]
  private let bytes: [Data]
  private let times: [Date?]

  init(of directory: String) throws {
    names = try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
    bytes = try names.map { try Data(contentsOf: URL(fileURLWithPath: "\(directory)/\($0)")) }
    times = try names.map { name in
      try FileManager.default.attributesOfItem(atPath: "\(directory)/\(name)")[.modificationDate]
        as? Date
    }
  }
}
