import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

@Suite struct ClickHouseClientTests {
  private func client(_ server: ClickHouseServer = .debian) throws -> ClickHouseClient {
    try ClickHouseClient(
      ClickHouseAddress(url: server.address), ClickHouseCredentials(user: "default"))
  }

  @Test(arguments: ClickHouseServer.allCases)
  func knowsTheVersion(on server: ClickHouseServer) throws {
    let client = try client(server)
    #expect(try client.version.isAtLeast(18, 16))
  }

  @Test(arguments: ClickHouseServer.allCases)
  func keepsIntegersBytesAndNulls(on server: ClickHouseServer) throws {
    let client = try client(server)
    let rows = try client.query(
      """
      SELECT toUInt64(18446744073709551615), toInt64(-9223372036854775808), unhex('00FF0A5C'), NULL,
        toDecimal64('-12.30', 2), ['a', ''], toDate('2025-12-31'), toFloat64(0.5)
      """
    ).rows
    #expect(
      rows == [
        [
          .wide(18_446_744_073_709_551_615), .integer(.min), .text([0, 255, 10, 92]), .null,
          .decimal(-1230, scale: 2), .list([.text([0x61]), .text([])]), .integer(20_453),
          .real(0.5),
        ]
      ])
  }

  @Test(arguments: ClickHouseServer.allCases)
  func saysWhatTheServerHasAgainstAStatement(on server: ClickHouseServer) throws {
    let client = try client(server)
    let error = #expect(throws: ClickHouseError.self) { try client.query("SELECT nothing_known()") }
    #expect(error?.code == 46)
    #expect(error?.description.contains("SELECT nothing_known()") == true)
  }

  @Test(arguments: ClickHouseServer.allCases)
  func noticesAnExceptionBehindRows(on server: ClickHouseServer) throws {
    let client = try client(server)
    var seen = 0
    let error = #expect(throws: ClickHouseError.self) {
      try client.forEachRow(
        of: "SELECT number, throwIf(number = 100000) FROM system.numbers LIMIT 200000",
        settings: ["max_block_size": "1000"]
      ) { _ in
        seen += 1
        return true
      }
    }
    #expect(error?.code == 395)
    #expect(seen <= 100_000)
  }

  @Test func stopsAskingForRows() throws {
    let client = try client()
    var seen = 0
    try client.forEachRow(of: "SELECT number FROM system.numbers") { _ in
      seen += 1
      return seen < 10_000
    }
    #expect(seen == 10_000)
  }

  @Test(arguments: ClickHouseServer.allCases)
  func insertsInPieces(on server: ClickHouseServer) throws {
    let client = try client(server)
    let table = "default.fixturectl_client_test"
    try client.execute("DROP TABLE IF EXISTS \(table)")
    try client.execute("CREATE TABLE \(table) (n UInt64) ENGINE = Memory")
    let line = Array(repeating: Array("7\n".utf8), count: 500_000).flatMap(\.self)
    try client.insert("INSERT INTO \(table) FORMAT TabSeparated") {
      (send) throws(ClickHouseError) in
      for _ in 0..<8 { _ = try send(line) }
    }
    #expect(
      try client.query("SELECT count(), sum(n) FROM \(table)").rows == [
        [.integer(4_000_000), .integer(28_000_000)]
      ])
    try client.execute("DROP TABLE \(table)")
  }

  @Test(arguments: ClickHouseServer.allCases)
  func noticesThatAnInsertIsRefused(on server: ClickHouseServer) throws {
    let client = try client(server)
    let error = #expect(throws: ClickHouseError.self) {
      try client.insert("INSERT INTO default.not_there FORMAT TabSeparated") {
        (send) throws(ClickHouseError) in
        for _ in 0..<64 where try !send(Array(repeating: 55, count: 1 << 20)) { return }
      }
    }
    #expect(error?.code == 60)
  }

  @Test func isInterrupted() throws {
    let client = try client()
    let team = ThreadTeam(1) { _ in
      ThreadTeam.pause(milliseconds: 300)
      client.interrupt()
    }
    let start = ContinuousClock.now
    #expect(throws: ClickHouseError.cancelled) {
      try client.query("SELECT sum(sleep(1)) FROM system.numbers LIMIT 100")
    }
    #expect(ContinuousClock.now - start < .seconds(10))
    team.join()
    #expect(throws: ClickHouseError.cancelled) { try client.query("SELECT 1") }
  }

  @Test(arguments: ["", "wrong"])
  func saysWhatToDoAboutAWrongPassword(_ password: String) throws {
    let error = #expect(throws: ClickHouseError.self) {
      try ClickHouseClient(
        ClickHouseAddress(url: ClickHouseServer.debian.address(of: .maker)),
        ClickHouseCredentials(user: "maker", password: password)
      ).query("SELECT 1")
    }
    #expect(error?.description.contains("CLICKHOUSE_PASSWORD") == true)
  }

  @Test func saysThatAUserMayOnlyRead() throws {
    let reader = try ClickHouseClient(
      ClickHouseAddress(url: ClickHouseServer.debian.address(of: .reader)),
      ClickHouseCredentials(user: "reader", password: ClickHouseServer.User.reader.password))
    let error = #expect(throws: ClickHouseError.self) { try reader.execute("CREATE DATABASE x") }
    #expect(error?.code == 164)
    #expect(error?.description.contains("may only read") == true)
  }

  @Test func saysThatNobodyListens() throws {
    let error = #expect(throws: ClickHouseError.self) {
      try ClickHouseClient(
        ClickHouseAddress(url: "clickhouse://127.0.0.1:9"), ClickHouseCredentials(user: "default")
      ).query("SELECT 1")
    }
    guard case .unreachable = error else {
      Issue.record("\(String(describing: error))")
      return
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func worksOutFingerprints(on server: ClickHouseServer) throws {
    let client = try client(server)
    let table = DesignSample.source.info
    let place = "default.fixturectl_digest_test"
    try client.execute("DROP TABLE IF EXISTS \(place)")
    try client.execute(
      """
      CREATE TABLE \(place) (id Int32, name String, price Decimal(9, 2), day Date,
        note Nullable(String), sizes Array(String), is_active UInt8) ENGINE = Memory
      """)
    try client.execute(
      """
      INSERT INTO \(place) VALUES (1, 'Zoë', 12.50, '2024-02-29', NULL, ['S', 'M'], 1),
        (2, '', -0.05, '2025-12-31', 'a,b', [], 0)
      """)
    let digest = try client.digest(of: table, from: place)
    #expect(digest.description == DesignSample.digest)
    #expect(digest.rows == 2)
    try client.execute("DROP TABLE \(place)")
  }
}
