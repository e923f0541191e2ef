import ClickHouseSupport
import Fixtures
import Storage
import TestSupport
import Testing
import Validate

@testable import ClickHouseStorage

extension ClusterTests {
  /// Parts come in through any server of a cluster, and are published and validated through any other.
  @Suite struct Parts {
    @Test func addUpThroughDifferentServers() throws {
      let cluster = try LentCluster(.shards, "parts")
      let world = Library.dataset.world(seed: 42, scale: try #require(Scale("0.5")))
      func load(_ part: Int, through server: Int) throws {
        _ = try Loader(jobs: 2).load(
          try LoadPlan.make(world: world, part: Part(part, of: 3)), into: cluster[server])
      }
      func publish(through server: Int) throws {
        _ = try cluster[server].publishParts { _ in world.tables.map(\.info) }
      }
      try load(3, through: 0)
      try load(2, through: 1)
      try load(2, through: 0)
      let error = #expect(throws: StoreError.self) { try publish(through: 1) }
      #expect("\(try #require(error))".contains("missing: 1;"))
      let dead = try cluster[1].beginLoad(try LoadPlan.make(world: world, part: Part(1, of: 3)))
      try cluster.kill()
      try load(1, through: 0)
      #expect(try cluster[1].waitingParts()?.waiting == [1, 2, 3])
      try publish(through: 1)
      let whole = try LoadPlan.make(world: world)
      let made = try Loader(jobs: 2).load(whole, into: NullStore()).manifest
      for server in 0...1 {
        let manifest = try #require(try cluster[server].survey().manifest)
        #expect(manifest.tables.map(\.digest) == made.tables.map(\.digest))
        #expect(try cluster[server].verify(manifest, of: whole.tables.map(\.info)) == [])
        #expect(try cluster.leftovers(on: server) == [])
        #expect(try cluster.shardDatabases(on: server).count == 1)
        let report = try Validator(whole).validate(ClickHouseSource(cluster[server].client))
        #expect(report.verdict == .passed, "\(report)")
      }
      dead.abandon()
    }
  }
}
