import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

/// Whatever goes wrong on the way, the old data stands, and the next run succeeds.
@Suite(.serialized) struct FailureTests {
  private func plan(seed: Seed) throws -> LoadPlan {
    try LoadPlan.make(world: Library.dataset.world(seed: seed, scale: #require(Scale("0.02"))))
  }

  private func store(
    _ prefix: String, port: Int, _ options: String = "",
    as user: ClickHouseCredentials = ClickHouseCredentials(user: "default")
  ) throws -> ClickHouseStore {
    let address = try ClickHouseAddress(
      url: "clickhouse://127.0.0.1:\(port)/?prefix=failure_\(prefix)_&timeout=20\(options)")
    return ClickHouseStore(
      try ClickHouseClient(address, user), databases: ["catalogue", "lending"])
  }

  private func load(_ plan: LoadPlan, into store: ClickHouseStore) throws {
    _ = try Loader(jobs: 2, batchSize: 100).load(plan, into: store)
  }

  private func requireWhole(_ plan: LoadPlan, in store: ClickHouseStore) throws {
    let manifest = try #require(try store.survey().manifest)
    #expect(manifest.recipe == plan.recipe)
    #expect(try store.verify(manifest, of: plan.tables.map(\.info)) == [])
    let names = try ["catalogue", "lending"].flatMap { try store.client.tables(in: $0) }
    #expect(names.filter(Run.isOurs) == [])
  }

  /// Lends a server with data on it, and a way there through a proxy that does harm.
  private func with(
    _ prefix: String, harm: (ClickHouseServer) throws -> HarmfulProxy? = { _ in nil },
    _ body: (_ direct: ClickHouseStore, _ harmed: ClickHouseStore) throws -> Void
  ) throws {
    let direct = try store(prefix, port: try ClickHouseServer.debian.port)
    func clear() throws {
      for name in ["catalogue", "lending", Home.database] {
        let place = ClickHouseName.quoted(direct.client.address.name(of: name))
        try direct.client.execute("DROP DATABASE IF EXISTS \(place)")
      }
    }
    try clear()
    try load(try plan(seed: 42), into: direct)
    let proxy = try harm(.debian)
    let port = proxy?.port ?? direct.client.address.port
    let result = Result { try body(direct, try store(prefix, port: port)) }
    try clear()
    try result.get()
  }

  /// A load that must fail, and what it said.
  private func failure(of store: ClickHouseStore) throws -> String {
    let plan = try plan(seed: 43)
    let error = #expect(throws: StoreError.self) { try load(plan, into: store) }
    return "\(try #require(error))"
  }

  @Test func aBlockThatIsCutOffOnceIsSentAgain() throws {
    try with("once", harm: { try HarmfulProxy(before: $0, "cut", "20000", "1") }) {
      direct, harmed in
      try load(try plan(seed: 43), into: harmed)
      try requireWhole(try plan(seed: 43), in: direct)
    }
  }

  @Test func aBlockThatIsCutOffAlwaysEndsTheLoad() throws {
    try with("always", harm: { try HarmfulProxy(before: $0, "cut", "20000", "1000") }) {
      direct, harmed in
      #expect(try failure(of: harmed).contains("closed the connection"))
      try requireWhole(try plan(seed: 42), in: direct)
      try load(try plan(seed: 43), into: direct)
      try requireWhole(try plan(seed: 43), in: direct)
    }
  }

  @Test func aLimitThatIsHitEndsTheLoad() throws {
    try with(
      "limit", harm: { try HarmfulProxy(before: $0, "setting", "max_memory_usage=100000") }
    ) { direct, harmed in
      let message = try failure(of: harmed)
      #expect(message.contains("code 241") && message.contains("too little memory"), "\(message)")
      try requireWhole(try plan(seed: 42), in: direct)
      try load(try plan(seed: 43), into: direct)
    }
  }

  /// The old tables go first where only then there is room for the manifest.
  @Test func aFullDiskAtTheVeryEndIsOutlived() throws {
    let request = "SELECT max(number) + 1"
    try with("end", harm: { try HarmfulProxy(before: $0, "refuse", request, "1") }) {
      direct, harmed in
      try load(try plan(seed: 43), into: harmed)
      try requireWhole(try plan(seed: 43), in: direct)
      #expect(try direct.client.tables(in: Home.database) == ["manifests"])
    }
  }

  @Test func whatAFullDiskKeptFromItsEndIsFinished() throws {
    let request = "SELECT max(number) + 1"
    try with("full", harm: { try HarmfulProxy(before: $0, "refuse", request, "2") }) {
      direct, harmed in
      let message = try failure(of: harmed)
      #expect(message.contains("the server's disk is full; make room there"), "\(message)")
      // Its process would be gone.
      try LentServer.kill(direct)
      try load(try plan(seed: 44), into: direct)
      try requireWhole(try plan(seed: 44), in: direct)
      #expect(try direct.client.tables(in: Home.database) == ["manifests"])
    }
  }

  @Test(arguments: ["INSERT", "sipHash128"])
  func whatIsNoAnswerEndsTheLoad(_ request: String) throws {
    try with("garbled_\(request)", harm: { try HarmfulProxy(before: $0, "garble", request) }) {
      direct, harmed in
      _ = try failure(of: harmed)
      try requireWhole(try plan(seed: 42), in: direct)
    }
  }

  @Test func aServerThatIsTooOldIsRefused() throws {
    try with("old", harm: { try HarmfulProxy(before: $0, "replace", "18.16.1", "18.14.1") }) {
      direct, harmed in
      let message = try failure(of: harmed)
      #expect(message.contains("18.14.1") && message.contains("18.16"), "\(message)")
      try requireWhole(try plan(seed: 42), in: direct)
    }
  }

  @Test func whoMayOnlyReadLoadsNothing() throws {
    try with("reader") { direct, _ in
      let reader = ClickHouseCredentials(
        user: "reader", password: ClickHouseServer.User.reader.password)
      let port = try ClickHouseServer.debian.port
      #expect(try failure(of: store("reader", port: port, as: reader)).contains("only read"))
      try requireWhole(try plan(seed: 42), in: direct)
    }
  }

  @Test func encryptionNeedsWhoVouchesForTheServer() throws {
    let own = try OwnCertificates()
    try with("tls", harm: { try HarmfulProxy(before: $0, "tls", own.certificate, own.key) }) {
      direct, plain in
      let port = plain.client.address.port
      func encrypted(_ option: String) throws -> ClickHouseStore {
        try store("tls", port: port, "&secure=1\(option)")
      }
      #expect(try failure(of: encrypted("")).contains("ca=FILE"))
      for (seed, option) in [(Seed(44), "&ca=\(own.authority)"), (Seed(45), "&insecure=1")] {
        try load(try plan(seed: seed), into: encrypted(option))
        try requireWhole(try plan(seed: seed), in: direct)
      }
    }
  }

  @Test func aCertificateOfAnotherHostIsRefused() throws {
    let other = try OwnCertificates(for: "DNS:elsewhere.example,IP:127.0.0.2")
    try with("host", harm: { try HarmfulProxy(before: $0, "tls", other.certificate, other.key) }) {
      direct, plain in
      let encrypted = try store(
        "host", port: plain.client.address.port, "&secure=1&ca=\(other.authority)")
      #expect(try failure(of: encrypted).contains("no encrypted connection"))
      try requireWhole(try plan(seed: 42), in: direct)
    }
  }

  @Test func aThousandTablesOfOthersStay() throws {
    try with("beside") { direct, _ in
      let names = (0..<1000).map { "theirs_\($0)" }
      for name in names {
        let place = direct.client.address.quoted(name, in: "lending")
        try direct.client.execute("CREATE TABLE \(place) (n UInt8) ENGINE = Memory")
      }
      try load(try plan(seed: 43), into: direct)
      try requireWhole(try plan(seed: 43), in: direct)
      let there = Set(try direct.client.tables(in: "lending"))
      #expect(names.allSatisfy(there.contains))
    }
  }
}
