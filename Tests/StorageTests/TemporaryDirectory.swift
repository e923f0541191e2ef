import Testing

@testable import Storage

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Lends a new directory, and removes it with all that is in it.
func withTemporaryDirectory(_ body: (String) async throws -> Void) async throws {
  var template = Array("/tmp/fixturectl-test.XXXXXX".utf8CString)
  _ = unsafe try #require(unsafe mkdtemp(&template))
  let path = template.dropLast().map { UInt8(bitPattern: $0) }
  let directory = String(decoding: path, as: UTF8.self)
  defer { _ = run("rm -rf \(directory)") }
  try await body(directory)
}

/// Runs a shell command and gives its exit code.
func run(_ command: String) -> Int32 { unsafe system(command) }

/// The text of a file.
func text(of path: String) throws -> String? {
  try File.contents(of: path).map { String(decoding: $0, as: UTF8.self) }
}

/// Makes a file of a text.
func write(_ text: String, to path: String) throws {
  try File.write(Array(text.utf8), to: path)
}
