import Foundation

/// Lends a new directory, and removes it with all that is in it.
func withTemporaryDirectory(_ body: (String) async throws -> Void) async throws {
  let path = "/tmp/fixturectl-cli-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: path) }
  try await body(path)
}

/// The names in a directory, sorted; empty when it is not there.
func names(in directory: String) -> [String] {
  ((try? FileManager.default.contentsOfDirectory(atPath: directory)) ?? []).sorted()
}

/// The bytes of a file.
func contents(of path: String) -> Data? { FileManager.default.contents(atPath: path) }
