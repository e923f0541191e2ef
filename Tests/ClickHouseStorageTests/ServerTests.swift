import ClickHouseSupport
import Foundation
import Testing

@Suite struct ServerTests {
  @Test(arguments: ClickHouseServer.allCases)
  func answers(on server: ClickHouseServer) throws {
    let url = try #require(URL(string: "http://127.0.0.1:\(try server.port)/ping"))
    #expect(try String(contentsOf: url, encoding: .utf8) == "Ok.\n")
  }
}
