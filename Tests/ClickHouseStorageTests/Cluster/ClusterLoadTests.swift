import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing

@testable import ClickHouseStorage

extension ClusterTests {
  /// All that holds of a load into one server holds of one into a cluster.
  @Suite struct Loading {
    private func plan(seed: Seed = 42, tables: [String] = []) throws -> LoadPlan {
      try LoadPlan.make(
        world: Library.dataset.world(seed: seed, scale: try #require(Scale("0.02"))), tables: tables
      )
    }

    private func load(_ plan: LoadPlan, into store: ClickHouseStore) throws {
      _ = try Loader(jobs: 2, batchSize: 100).load(plan, into: store)
    }

    /// Expects that all servers see the data of a plan, and nothing else of a load.
    private func expect(_ plan: LoadPlan, runs: Int = 1, on cluster: LentCluster) throws {
      for server in cluster.stores.indices {
        let manifest = try #require(try cluster[server].survey().manifest)
        #expect(manifest.recipe == plan.recipe)
        #expect(try cluster[server].verify(manifest, of: plan.tables.map(\.info)) == [])
        #expect(try cluster.leftovers(on: server) == [])
        #expect(try cluster.shardDatabases(on: server).count == runs)
      }
    }

    @Test func rowsAreSpreadOverShardsAndReplaced() throws {
      let cluster = try LentCluster(.shards, "load")
      try load(try plan(), into: cluster[0])
      try expect(try plan(), on: cluster)
      let database = try #require(try cluster.shardDatabases(on: 0).first)
      let rows = try cluster.stores.map { store in
        try #require(
          store.client.query("SELECT count() FROM \(database).lending__loans").rows.first?.first?
            .integer)
      }
      #expect(rows.reduce(0, +) == 1800 && rows.allSatisfy { $0 > 500 })
      // One table again: it comes from another run then, and the others stay.
      try load(try plan(tables: ["loans"]), into: cluster[1])
      try expect(try plan(), runs: 2, on: cluster)
      // All of another recipe.
      try load(try plan(seed: 43), into: cluster[1])
      try expect(try plan(seed: 43), on: cluster)
    }

    @Test func replicasHaveAllRowsAtOnce() throws {
      let cluster = try LentCluster(.replicas, "replicas")
      try load(try plan(), into: cluster[0])
      try expect(try plan(), on: cluster)
      let database = try #require(try cluster.shardDatabases(on: 0).first)
      for store in cluster.stores {
        let rows = try store.client.query("SELECT count() FROM \(database).lending__loans").rows
        #expect(rows == [[.integer(1800)]])
      }
    }

    @Test func whatADeadRunLeftIsDroppedFromAnyServer() throws {
      let cluster = try LentCluster(.shards, "dead")
      try load(try plan(), into: cluster[0])
      let dead = try cluster[0].beginLoad(try plan(seed: 43))
      #expect(throws: StoreError.self) { try cluster[1].beginLoad(try plan()) }
      try cluster.kill()
      try load(try plan(tables: ["books"]), into: cluster[1])
      try expect(try plan(), runs: 2, on: cluster)
      dead.abandon()
    }

    @Test(arguments: [false, true])
    func whatADeadRunHadBegunToPublishIsFinishedFromAnyServer(isMoved: Bool) throws {
      let cluster = try LentCluster(.shards, "publish_\(isMoved)")
      try load(try plan(), into: cluster[0])
      let other = try plan(seed: 43)
      let noted = try NotedLoad(other, into: cluster[0])
      if isMoved { try noted.move(other.tables[0].info.path) }
      try cluster.kill()
      try Run.clear(Home(client: cluster[1].client))
      try expect(other, on: cluster)
    }

    @Test func whatIsNotOursOnAnotherServerIsNotTouched() throws {
      let cluster = try LentCluster(.shards, "foreign")
      let other = cluster[1].client
      let place = other.address.quoted(TablePath("catalogue", "books"))
      let database = ClickHouseName.quoted(other.address.name(of: "catalogue"))
      try other.execute("CREATE DATABASE \(database)")
      try other.execute("CREATE TABLE \(place) (n UInt8) ENGINE = Log")
      let error = #expect(throws: StoreError.self) { try load(try plan(), into: cluster[0]) }
      guard case .occupied(_, ["catalogue.books"]) = error else {
        Issue.record("\(String(describing: error))")
        return
      }
      #expect(try cluster.leftovers(on: 0) == [] && cluster.leftovers(on: 1) == [])
      #expect(try cluster.shardDatabases(on: 1) == [])
      #expect(try other.query("SELECT n FROM \(place)").rows == [])
    }

    @Test func whatIsMissingIsSaid() throws {
      func message(_ cluster: ClickHouseCluster, named name: String? = nil) throws -> String {
        var address = try ClickHouseAddress(url: cluster.address(of: 0, prefix: "missing"))
        address.cluster = name ?? cluster.rawValue
        let store = ClickHouseStore(
          try ClickHouseClient(address, ClickHouseCredentials(user: "default")), databases: [])
        let error = #expect(throws: StoreError.self) { try store.beginLoad(try plan()) }
        let diagnosis = Diagnosis(of: store.client, databases: [])
        #expect(!diagnosis.isFine)
        let finding = diagnosis.steps.first { !$0.isFine }?.finding
        #expect(finding == error?.description)
        return "\(try #require(error))"
      }
      #expect(try message(.shards, named: "sharts").contains("knows no cluster sharts"))
      #expect(try message(.alone).contains("has no keeper"))
      #expect(try message(.broken).contains("macros of the servers of cluster broken"))
    }

    @Test func oneServerAndAClusterAreNotMixed() throws {
      let cluster = try LentCluster(.shards, "mixed")
      try load(try plan(), into: cluster[0])
      var address = cluster[0].client.address
      address.cluster = nil
      let alone = ClickHouseStore(
        try ClickHouseClient(address, ClickHouseCredentials(user: "default")), databases: [])
      let error = #expect(throws: StoreError.self) { try alone.beginLoad(try plan()) }
      #expect("\(try #require(error))".contains("was loaded into a cluster"))
      // What only reads needs no cluster in the URL.
      let manifest = try #require(try alone.survey().manifest)
      #expect(try alone.verify(manifest, of: try plan().tables.map(\.info)) == [])
    }

    @Test func doctorFindsNothingInTheWay() throws {
      let cluster = try LentCluster(.shards, "doctor")
      let diagnosis = Diagnosis(of: cluster[1].client, databases: ["catalogue"])
      #expect(diagnosis.isFine, "\(diagnosis.steps)")
      #expect(
        diagnosis.steps.contains {
          $0.finding == "shards: 2 shards on 2 servers, with a keeper and macros"
        })
    }
  }
}
