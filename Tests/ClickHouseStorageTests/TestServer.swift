import Testing

@testable import ClickHouseStorage

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The server that tests use.
enum TestServer {
  static var address: ClickHouseAddress? {
    (ProcessInfo.processInfo.environment["CLICKHOUSE_TEST_URL"]).flatMap {
      try? ClickHouseAddress(url: $0)
    }
  }

  static func client() throws -> ClickHouseClient {
    try ClickHouseClient(#require(address), ClickHouseCredentials(user: "default"))
  }
}
