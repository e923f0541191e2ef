import ClickHouseSupport
import Fixtures
import Foundation
import Storage
import Testing

/// The built command against a server, ended from outside.
@Suite(.serialized) struct ServerProcessTests {
  /// Moments of a load that takes a second or so, in milliseconds: before it claims the server, amid
  /// blocks, amid fingerprints, and about when it moves tables into place.
  private static let moments = [20, 60, 110, 170, 240, 330, 450, 600, 800, 1050]

  @Test func survivesBeingKilledAtAnyMoment() throws {
    let place = "\(try ClickHouseServer.debian.address)?prefix=killed_"
    let make = [
      "make", "--to", place, "--quiet", "--skip-validation", "--force", "--system", "operational",
    ]
    let first = try Program(make + ["--seed", "1"]).wait()
    try #require(first.code == 0, "\(first.messages)")
    for (index, moment) in Self.moments.enumerated() {
      let program = try Program(make + ["--seed", "\(index + 2)"])
      usleep(UInt32(moment) * 1000)
      program.send(SIGKILL)
      let killed = try program.wait()
      // Never kept out by the one that was killed before.
      #expect([0, 128 + SIGKILL].contains(killed.code), "after \(moment) ms: \(killed.messages)")
      let status = try Program.run("status", "--at", place)
      #expect(status.code == 0, "after \(moment) ms: \(status.results)\(status.messages)")
    }
    let last = try Program(make + ["--seed", "99"]).wait()
    #expect(last.code == 0, "\(last.messages)")
    let status = try Program.run("status", "--at", place)
    #expect(status.code == 0 && status.results.contains("seed 99"), "\(status.results)")
    let port = try ClickHouseServer.debian.port
    for name in try asked("SHOW DATABASES", on: port).split(separator: "\n")
    where name.hasPrefix("killed_") {
      try asked("DROP DATABASE `\(name)`", on: port)
    }
  }
}
