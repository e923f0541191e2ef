import Fixtures
import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Destinations that cannot take the data.
@Suite struct DestinationTests {
  @Test(arguments: ["/proc/fixtures", "/dev/null/fixtures", "/dev/null"])
  func aPlaceThatCannotBeWrittenIsNamed(path: String) throws {
    for error in [
      #expect(throws: StoreError.self) { try Preflight.check(directory: path, needed: 0) },
      #expect(throws: StoreError.self) { try DirectoryTransaction(directory: path) },
    ] {
      guard case .notWritable = error else {
        Issue.record("\(error as Any)")
        continue
      }
    }
  }

  @Test func preflightLeavesNothingBehind() async throws {
    try await withTemporaryDirectory { directory in
      try Preflight.check(directory: "\(directory)/a/b", needed: 1)
      #expect(try FileSystem.names(in: directory) == [])
    }
  }

  @Test func preflightRefusesMoreThanThereIsRoomFor() async throws {
    try await withTemporaryDirectory { directory in
      let error = #expect(throws: StoreError.self) {
        try Preflight.check(directory: directory, needed: 1 << 60)
      }
      guard case .notEnoughSpace(_, 1 << 60, let free) = error else {
        Issue.record("\(error as Any)")
        return
      }
      #expect(free > 0)
    }
  }

  @Test(.enabled(if: canMount, "a small file system needs root"), arguments: [1, 2])
  func aFullDiskLeavesTheOldDataWhole(jobs: Int) async throws {
    try await withTemporaryDirectory { directory in
      try #require(run("mount -t tmpfs -o size=512k none \(directory)") == 0)
      defer { _ = run("umount \(directory)") }
      let data = "\(directory)/data"
      try loadLibrary(into: data, tables: ["books"])
      let before = try text(of: "\(data)/catalogue.books.csv")
      #expect(throws: StoreError.diskFull(path: "\(data)/.fixturectl-staging/lending.loans.csv")) {
        let plan = try libraryPlan(scale: "1", tables: ["loans"])
        _ = try Loader(jobs: jobs).load(plan, into: CSVStore(directory: data))
      }
      #expect(try text(of: "\(data)/catalogue.books.csv") == before)
      let names = ["catalogue.books.csv", Manifest.fileName]
      #expect(try FileSystem.names(in: data) == names)
    }
  }

  private static let canMount = {
    guard getuid() == 0 else { return false }
    let place = "/tmp/fixturectl-mount-\(getpid())"
    let command = "mkdir \(place) && mount -t tmpfs -o size=64k none \(place) && umount \(place)"
    defer { _ = run("rmdir \(place) 2>/dev/null") }
    return run("(\(command)) 2>/dev/null") == 0
  }()
}
