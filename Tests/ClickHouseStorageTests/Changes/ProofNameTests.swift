import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

@Suite struct ProofNameTests {
  @Test func onlyWhatADeadProofLeftIsRemoved() throws {
    let address = try ClickHouseAddress(
      url: "\(ClickHouseServer.debian.address)?prefix=leftover_")
    let user = ClickHouseCredentials(user: "default")
    let client = try ClickHouseClient(address, user)
    let living = ProofName().text
    // No process has this number: Linux gives none above four million.
    let process = try #require(Machine.process(of: Machine.description))
    let dead = living.replacing("_\(process)_", with: "_2000000000_")
    let names = [
      "\(living)_lending", "\(dead)_lending", "\(dead)_catalogue", "fixturectl_proof_mine",
      "fixturectl_proof_0_2000000000_1_lending", "lending",
    ].map { address.prefix + $0 }
    for name in names {
      try client.execute("CREATE DATABASE IF NOT EXISTS \(ClickHouseName.quoted(name))")
    }
    try ClickHouseCopy.removeThoseOfTheDead(at: address, user)
    let there = try client.query("SELECT name FROM system.databases").rows
      .compactMap { $0.first?.text }
    #expect(names.filter(there.contains) == [names[0], names[3], names[4], names[5]])
    for name in names {
      try client.execute("DROP DATABASE IF EXISTS \(ClickHouseName.quoted(name))")
    }
  }
}
