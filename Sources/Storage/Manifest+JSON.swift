#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension Manifest {
  /// The manifest as it is written to its file.
  public var json: [UInt8] {
    // Integers and texts only: there is nothing that JSON could not hold.
    (try? encodeJSON(self)) ?? []
  }

  /// The manifest of a file's bytes.
  /// - Parameters:
  ///   - json: the bytes.
  ///   - path: the file, for the error.
  /// - Throws: `unreadableManifest` with the reason.
  public init(json: [UInt8], path: String) throws(StoreError) {
    func fail(_ reason: String) -> StoreError { .unreadableManifest(path: path, reason: reason) }
    guard let header = try? JSONDecoder().decode(Header.self, from: Data(json)) else {
      throw fail("it is not one of fixturectl's")
    }
    guard header.format == Manifest.currentFormat else {
      throw fail(
        "its format is \(header.format) and this fixturectl reads format \(Manifest.currentFormat)")
    }
    do {
      self = try JSONDecoder().decode(Manifest.self, from: Data(json))
    } catch {
      throw fail("a field is missing or malformed")
    }
    // The names decide which files are replaced and removed.
    if let file = files.first(where: { !FileSystem.isPlainName($0.name) }) {
      throw fail("\"\(file.name)\" is not a file name")
    }
  }

  private struct Header: Decodable { let format: Int }
}

/// JSON that is the same bytes whenever the value is the same.
func encodeJSON(_ value: some Encodable) throws -> [UInt8] {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
  return Array(try encoder.encode(value)) + [UInt8(ascii: "\n")]
}

/// A value read from JSON; nil when it is none.
func decodeJSON<Value: Decodable>(_ type: Value.Type, from json: [UInt8]) -> Value? {
  try? JSONDecoder().decode(type, from: Data(json))
}
