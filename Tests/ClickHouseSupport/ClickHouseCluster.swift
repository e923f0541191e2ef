import Foundation

/// ClickHouse clusters that tests may do anything to, over some servers of Debian's release and a
/// keeper: started when they are first asked for, one set a test process, and gone with it.
public enum ClickHouseCluster: String, CaseIterable, Sendable {
  /// Two shards of one replica each.
  case shards
  /// One shard of two replicas.
  case replicas
  /// Two shards that are replicas of each other, going by their macros.
  case broken
  /// One shard on a server that has neither a keeper nor macros.
  case alone

  /// The ports that its servers answer HTTP on.
  public var ports: [Int] {
    get throws {
      let ports = try Self.run.get().ports
      return switch self {
      case .shards: [ports[0], ports[1]]
      case .replicas, .broken: [ports[0], ports[2]]
      case .alone: [ports[3]]
      }
    }
  }

  /// Where one of its servers answers, with the cluster in the URL.
  /// - Parameters:
  ///   - server: which, from 0.
  ///   - prefix: what stands before the names of databases.
  /// - Returns: the URL.
  /// - Throws: when the servers do not start.
  public func address(of server: Int, prefix: String) throws -> String {
    "clickhouse://127.0.0.1:\(try ports[server])/?cluster=\(rawValue)&prefix=\(prefix)_"
  }

  private static let run = Result { try ServerRun("clickhouse-cluster.sh", []) }
}
