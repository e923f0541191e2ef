import ClickHouseStorage
import Fixtures
import SQLiteStorage
import Storage

/// A destination with what it needs to be written to.
struct Target {
  let destination: Destination
  let isCompressed: Bool
  /// What is broken on purpose.
  var defects: PlantedDefects?
  /// What asks the server, where the destination is one.
  var client: ClickHouseClient?

  /// What writes there.
  var store: any FixtureStore {
    switch destination {
    case .sqlite(let directory):
      defects.map { SQLiteStore(directory: directory, planting: $0) }
        ?? SQLiteStore(directory: directory)
    case .csv(let directory): CSVStore(directory: directory, isCompressed: isCompressed)
    case .csvStream: CSVStreamStore(isCompressed: isCompressed)
    case .clickHouse: server
    case .null: NullStore()
    }
  }

  /// The server as a store.
  var server: ClickHouseStore {
    guard let client else { preconditionFailure("a server needs a client") }
    return ClickHouseStore(client, databases: DatasetRegistry.databases)
  }

  /// What asks the database that was written; only where it is one.
  var source: any DataSource {
    get throws(StoreError) {
      switch destination {
      case .sqlite(let directory): return SQLiteSource(directory: directory)
      case .clickHouse: return try ClickHouseSource(server.client)
      case .csv, .csvStream, .null: preconditionFailure("\(destination) is no database")
      }
    }
  }

  /// Whether what is there is what its manifest says.
  func inspect() throws(StoreError) -> Inspection {
    switch destination {
    case .sqlite(let directory), .csv(let directory): try Inspection(of: directory)
    case .clickHouse: try Inspection(of: server)
    case .csvStream, .null: Inspection(survey: try store.survey(), verdict: .nothing)
    }
  }

  /// The directory, where there is one.
  var directory: String? {
    switch destination {
    case .sqlite(let directory), .csv(let directory): directory
    case .csvStream, .clickHouse, .null: nil
    }
  }

  /// The kind of store, as manifests name it.
  var kind: String {
    switch destination {
    case .sqlite: SQLiteStore.target
    case .clickHouse: ClickHouseStore.target
    case .csv, .csvStream: isCompressed ? "csv.gz" : "csv"
    case .null: "null"
    }
  }

  /// The kind of store, as estimates tell them apart.
  var estimate: LoadEstimate.Target {
    switch destination {
    case .sqlite: .sqlite
    case .clickHouse: .clickHouse
    case .csv, .csvStream: isCompressed ? .gzipCSV : .csv
    case .null: .null
    }
  }

  /// What a load makes there, by name.
  func names(madeBy plan: LoadPlan) -> [String] {
    switch destination {
    case .sqlite:
      SQLiteStore.names(madeBy: plan) + (defects == nil ? [] : [PlantedDefects.fileName])
    case .csv(let directory):
      plan.tables.map {
        CSVStore(directory: directory, isCompressed: isCompressed).fileName(of: $0.info.path)
      }
    case .clickHouse: ClickHouseStore.names(madeBy: plan)
    case .csvStream, .null: []
    }
  }
}
