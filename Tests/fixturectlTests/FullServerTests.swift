import ClickHouseSupport
import Foundation
import Testing

#if canImport(Glibc)
  import Glibc
#endif

/// A load into a server whose disk fills up.
@Suite struct FullServerTests {
  /// How much room is left for a load that needs about 11 MiB, in KiB: none at all, none for rows,
  /// and too little for all of them.
  private static let rooms = [0, 100, 1000, 6000]

  @Test(.enabled("needs the right to mount a small disk") { try await canMount() })
  func keepsTheOldDataUntilThereIsRoom() async throws {
    try await withSmallDisk(mebibytes: 24) { disk in
      let server = try OwnServer(data: "\(disk)/server")
      defer { server.end() }
      let place = "clickhouse://127.0.0.1:\(server.port)"
      let make = ["make", "--to", place, "--scale", "tiny", "--quiet", "--skip-validation"]
      let first = try Program(make + ["--seed", "1"]).wait()
      try #require(first.code == 0, "\(first.messages)")
      let filler = "\(disk)/filler"
      for room in Self.rooms {
        try fill(filler, leaving: room << 10, of: disk)
        let failed = try Program(make + ["--seed", "2", "--force"]).wait()
        #expect(failed.code == 2)
        #expect(
          failed.messages.contains("the server's disk is full; make room there"),
          "\(room): \(failed.messages)")
        let status = try Program.run("status", "--at", place)
        #expect(status.code == 0 && status.results.contains("seed 1\n"), "\(status.results)")
        #expect(try leftovers(on: server.port) == "", "\(room)")
        try FileManager.default.removeItem(atPath: filler)
      }
      let last = try Program(make + ["--seed", "2", "--force"]).wait()
      #expect(last.code == 0, "\(last.messages)")
      let status = try Program.run("status", "--at", place)
      #expect(status.code == 0 && status.results.contains("seed 2\n"), "\(status.results)")
    }
  }

  /// The tables that loads have left beside the data.
  private func leftovers(on port: Int) throws -> String {
    try asked(
      """
      SELECT database, name FROM system.tables WHERE startsWith(name, '.fixturectl') \
      OR database = 'fixturectl' AND name <> 'manifests'
      """, on: port)
  }

  /// Writes a file that takes all that is free of a disk but for some bytes.
  private func fill(_ file: String, leaving room: Int, of disk: String) throws {
    let attributes = try FileManager.default.attributesOfFileSystem(forPath: disk)
    let free = try #require(attributes[.systemFreeSize] as? NSNumber).intValue
    try Data(count: max(0, free - room)).write(to: URL(fileURLWithPath: file))
  }
}

/// Lends a small disk in memory, and removes it afterwards.
private func withSmallDisk(
  mebibytes: Int, _ body: (String) async throws -> Void
) async throws {
  try await withTemporaryDirectory { directory in
    try #require(mountSmallDisk(directory, mebibytes: mebibytes))
    defer {
      #if canImport(Glibc)
        unsafe _ = umount(directory)
      #endif
    }
    try await body(directory)
  }
}

/// Mounts one; false where only an administrator may.
private func mountSmallDisk(_ path: String, mebibytes: Int) -> Bool {
  #if canImport(Glibc)
    unsafe mount("tmpfs", path, "tmpfs", 0, "size=\(mebibytes)m") == 0
  #else
    false
  #endif
}

private func canMount() async throws -> Bool {
  var isAllowed = false
  try await withTemporaryDirectory { directory in
    isAllowed = mountSmallDisk(directory, mebibytes: 1)
    #if canImport(Glibc)
      if isAllowed { unsafe _ = umount(directory) }
    #endif
  }
  return isAllowed
}
