import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// Files that cannot be read, or not all of them.
@Suite struct DamagedFileTests {
  @Test func whatIsNoDatabaseIsSaidAndTheRestChecked() throws {
    try StoredData.with { library in
      try library.change("catalogue") { $0 = Data("This is no database.\n".utf8) }
      let report = try library.validate()
      let schema = try report.finding("catalogue.books.schema")
      #expect(schema.outcome == .error)
      #expect(schema.found.contains("is no SQLite database, or a damaged one"))
      #expect(
        try report.finding("lending.loans.reference.book_id").found == "catalogue cannot be read")
      #expect(try report.finding("lending.members.digest").outcome == .pass)
      #expect(report.verdict == .unknown)
    }
  }

  @Test func anEmptyFileHasNoTables() throws {
    try StoredData.with { library in
      try library.change("catalogue") { $0 = Data() }
      let report = try library.validate()
      #expect(
        try report.finding("catalogue.books.schema").found == "there is no table catalogue.books")
      #expect(report.verdict == .failed)
    }
  }

  @Test func aTruncatedFileIsNeverGreen() throws {
    try StoredData.with(scale: Scale("0.1") ?? .tiny) { library in
      try library.change("lending") { $0 = $0.prefix($0.count / 2) }
      let report = try library.validate()
      #expect(report.verdict != .passed)
      #expect(!(try report.finding("lending.loans.digest").outcome.isGreen))
      #expect(!report.names(.error).isEmpty)
      #expect(try report.finding("catalogue.books.digest").outcome == .pass)
      #expect("\(report)".contains("damaged"))
    }
  }

  @Test(arguments: [1, 2, 3, 7, 10])
  func aDamagedPageIsNeverGreen(_ page: Int) throws {
    try StoredData.with(scale: Scale("0.1") ?? .tiny) { library in
      try library.change("lending") { bytes in
        for place in (page * 4096 + 1)..<(page * 4096 + 4000) { bytes[place] = 0x5A }
      }
      let report = try library.validate()
      #expect(report.verdict != .passed)
      #expect(try report.finding("catalogue.books.digest").outcome == .pass)
    }
  }

  @Test func aLockedFileIsSaidToBe() throws {
    try StoredData.with { library in
      let other = try Connection(path: library.file("lending"), access: .write)
      try other.execute("BEGIN EXCLUSIVE")
      let report = try library.validate()
      let schema = try report.finding("lending.loans.schema")
      #expect(schema.outcome == .error)
      #expect(schema.found.contains("is in use by another program"))
      #expect(report.verdict == .unknown)
      try other.execute("ROLLBACK")
      #expect(try library.validate().verdict == .passed)
    }
  }

  @Test func aChangeThatWasCutShortIsSaidAndLeftAlone() throws {
    try StoredData.with { library in
      let file = library.file("lending")
      let writer = try Connection(path: file, access: .write)
      try writer.execute("PRAGMA cache_size = 1; BEGIN; UPDATE loans SET returned = NULL")
      // What a crash leaves: the file and its journal, and nobody who holds them.
      for name in [file, "\(file)-journal"] {
        try FileManager.default.copyItem(atPath: name, toPath: "\(name).copy")
      }
      try writer.execute("ROLLBACK")
      for name in [file, "\(file)-journal"] {
        try? FileManager.default.removeItem(atPath: name)
        try FileManager.default.moveItem(atPath: "\(name).copy", toPath: name)
      }
      let before = try FolderState(of: library.directory)
      let report = try library.validate()
      let found = try report.finding("lending.loans.schema").found
      #expect(found.contains("in the midst of a change"), "\(found)")
      #expect(try FolderState(of: library.directory) == before)
    }
  }
}
