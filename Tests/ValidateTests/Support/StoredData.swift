import Fixtures
import Foundation
import SQLiteStorage
import Storage
import TestSupport
import Testing
import Validate

/// SQLite files of a dataset in a directory of their own.
struct StoredData {
  let directory: String
  let world: World

  /// Lends the files of a dataset, and removes them afterwards.
  static func with(
    _ dataset: Dataset = Library.dataset, scale: Scale = .tiny, _ body: (StoredData) throws -> Void
  ) throws {
    let directory = "/tmp/fixturectl-validate-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: directory) }
    let data = StoredData(directory: directory, world: dataset.world(seed: 42, scale: scale))
    _ = try Loader().load(
      LoadPlan.make(world: data.world, indexes: .all), into: SQLiteStore(directory: directory))
    try body(data)
  }

  /// Lends a directory without files.
  static func withNothing(
    _ dataset: Dataset = Library.dataset, _ body: (StoredData) throws -> Void
  ) throws {
    let directory = "/tmp/fixturectl-validate-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: directory, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: directory) }
    try body(StoredData(directory: directory, world: dataset.world(seed: 42, scale: .tiny)))
  }

  /// The file of a database.
  func file(_ database: String) -> String { "\(directory)/\(database).sqlite" }

  /// Changes a database, as any program could.
  func execute(_ database: String, _ sql: String) throws {
    try Connection(path: file(database), access: .create).execute(sql)
  }

  /// Changes the bytes of a file.
  func change(_ database: String, _ change: (inout Data) -> Void) throws {
    let url = URL(fileURLWithPath: file(database))
    var bytes = try Data(contentsOf: url)
    change(&bytes)
    try bytes.write(to: url)
  }

  var source: SQLiteSource { SQLiteSource(directory: directory) }

  /// What a validation of the files finds.
  func validate(
    _ checks: String..., adjust: (inout Validator) -> Void = { _ in }
  ) throws -> ValidationReport {
    var validator = Validator(world)
    validator.checks = checks
    adjust(&validator)
    return try validator.validate(source)
  }
}

extension ValidationReport {
  /// The names of the checks that came to an outcome.
  func names(_ outcome: Outcome) -> [String] {
    findings.filter { $0.outcome == outcome }.map(\.check)
  }

  /// The finding of a check.
  func finding(_ check: String) throws -> Finding {
    try #require(findings.first { $0.check == check }, "there is no check \(check)")
  }
}
