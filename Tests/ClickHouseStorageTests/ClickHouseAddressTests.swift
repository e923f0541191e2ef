import Testing

@testable import ClickHouseStorage

@Suite struct ClickHouseAddressTests {
  @Test(arguments: [
    ("clickhouse://localhost", "clickhouse://localhost:8123", "http://localhost:8123/"),
    ("clickhouse://h:80/", "clickhouse://h:80", "http://h:80/"),
    ("clickhouse://a%40b@h", "clickhouse://a%40b@h:8123", "http://h:8123/"),
    ("clickhouse://h/?secure=1", "clickhouse://h:8443/?secure=1", "https://h:8443/"),
    (
      "clickhouse://u@[::1]:8124?prefix=t_&timeout=5",
      "clickhouse://u@[::1]:8124/?prefix=t_&timeout=5",
      "http://[::1]:8124/"
    ),
    (
      "clickhouse://h?ca=/a%20b.pem&secure=1&cluster=c",
      "clickhouse://h:8443/?secure=1&ca=%2Fa%20b.pem&cluster=c",
      "https://h:8443/"
    ),
  ])
  func readsURLs(_ url: String, _ description: String, _ endpoint: String) throws {
    let address = try ClickHouseAddress(url: url)
    #expect(address.description == description)
    #expect(address.endpoint == endpoint)
    #expect(try ClickHouseAddress(url: description) == address)
  }

  @Test(arguments: [
    ("http://h", "starts with clickhouse://"),
    ("clickhouse://", "names no host"),
    ("clickhouse://@", "names no host"),
    ("clickhouse://h:0", "from 1 to 65535"),
    ("clickhouse://h:x", "from 1 to 65535"),
    ("clickhouse://h:9000", "not the port of ClickHouse's HTTP interface"),
    ("clickhouse://h/db", "no path"),
    ("clickhouse://h#x", "no part after #"),
    ("clickhouse://[::1", "has no ]"),
    ("clickhouse://::1", "names no host"),
    ("clickhouse://h?secure", "needs a value"),
    ("clickhouse://h?secure=yes", "secure is 1 or 0"),
    ("clickhouse://h?timout=3", "did you mean timeout?"),
    ("clickhouse://h?timeout=0", "from 1 to 86400"),
    ("clickhouse://h?prefix=a-b", "letters, digits and _"),
    ("clickhouse://h?insecure=1", "add secure=1"),
    ("clickhouse://h?compression=zip", "lz4 or none"),
  ])
  func saysWhatIsWrong(_ url: String, _ words: String) {
    let error = #expect(throws: ClickHouseAddressError.self) { try ClickHouseAddress(url: url) }
    #expect(error?.description.contains(words) == true)
  }

  @Test(arguments: ["clickhouse://u:hunter2@h", "clickhouse://h?password=hunter2"])
  func neverRepeatsAPassword(_ url: String) {
    let error = #expect(throws: ClickHouseAddressError.self) { try ClickHouseAddress(url: url) }
    #expect(error?.description.contains("hunter2") == false)
    #expect(error?.description.contains("CLICKHOUSE_PASSWORD") == true)
  }

  @Test(arguments: [
    ("'clickhouse://u:hunter2@h' is wrong", "'clickhouse://u:…@h' is wrong"),
    (
      "clickhouse://h:8123 clickhouse://a:b:c@d@h x@y", "clickhouse://h:8123 clickhouse://a:…@h x@y"
    ),
    ("no URL: a@b", "no URL: a@b"),
  ])
  func leavesPasswordsOutOfTexts(_ text: String, _ shown: String) {
    #expect(ClickHouseAddress.withoutPasswords(text) == shown)
  }

  @Test func showsNoPassword() {
    let credentials = ClickHouseCredentials(user: "u", password: "hunter2")
    var dumped = ""
    dump(credentials, to: &dumped)
    #expect(!"\(credentials) \(String(reflecting: credentials)) \(dumped)".contains("hunter2"))
  }

  @Test func takesThePasswordFromTheEnvironment() throws {
    let address = try ClickHouseAddress(url: "clickhouse://h")
    let variables = ["CLICKHOUSE_USER": "u", "CLICKHOUSE_PASSWORD": "p"]
    let credentials = try ClickHouseCredentials(for: address, environment: { variables[$0] })
    #expect(credentials.user == "u")
    #expect(credentials.password == "p")
  }
}
