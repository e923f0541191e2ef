import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing
import Validate

@testable import ClickHouseStorage

/// What is asked of a server changes nothing there, and takes no more than it may.
@Suite struct ClickHouseSourceTests {
  @Test(arguments: ClickHouseServer.allCases)
  func sessionsOnlyRead(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "reading") { library in
      let source = try ClickHouseSource(
        library.client(of: ClickHouseCredentials(user: "default")))
      let session = try source.openSession(["lending"])
      let error = #expect(throws: StoreError.self) {
        try session.rows("DROP TABLE reading_lending.loans")
      }
      #expect("\(try #require(error))".contains("readonly"))
      #expect(try session.rows("SELECT count() FROM reading_lending.loans") == [[90]])
    }
  }

  @Test func aUserWhoMayOnlyReadCanValidate() throws {
    try CopiedData.with(Library.dataset, on: .debian, as: "reader") { library in
      let user = ClickHouseServer.User.reader
      let reader = ClickHouseCredentials(user: user.rawValue, password: user.password)
      let report = try Validator(library.world)
        .validate(ClickHouseSource(library.client(of: reader)))
      #expect(report.verdict == .passed, "\(report)")
      // Who may change no setting can set no limit, and must not believe to have set one.
      #expect(throws: StoreError.self) {
        try ClickHouseSource(
          library.client(of: reader), limits: ClickHouseSource.Limits(seconds: 10))
      }
    }
  }

  @Test(arguments: ClickHouseServer.allCases)
  func whatTakesTooMuchIsNoVerdict(on server: ClickHouseServer) throws {
    try CopiedData.with(Library.dataset, on: server, as: "limited") { library in
      let source = try ClickHouseSource(
        library.client(of: ClickHouseCredentials(user: "default")),
        limits: ClickHouseSource.Limits(memory: 1, seconds: 60))
      #expect(throws: StoreError.self) {
        try source.openSession(["lending"]).rows(
          "SELECT loan_id, count() FROM limited_lending.loans GROUP BY loan_id ORDER BY loan_id")
      }
    }
  }

  @Test func whereNothingIsThereThePlaceIsNamed() throws {
    let address = try ClickHouseAddress(url: "\(ClickHouseServer.debian.address)?prefix=nothing_")
    let source = try ClickHouseSource(
      ClickHouseClient(address, ClickHouseCredentials(user: "default")))
    let error = #expect(throws: StoreError.self) { try source.openSession(["lending"]) }
    #expect("\(try #require(error))".contains("nothing_lending"))
  }

  @Test func aWrongPasswordIsSaidSo() throws {
    let address = try ClickHouseAddress(url: ClickHouseServer.debian.address)
    let error = #expect(throws: StoreError.self) {
      try ClickHouseSource(
        ClickHouseClient(address, ClickHouseCredentials(user: "maker", password: "wrong")))
    }
    #expect("\(try #require(error))".contains("CLICKHOUSE_PASSWORD"))
  }
}
