import Fixtures

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Why the file of a snapshot is none.
public struct SnapshotError: Error, Hashable, CustomStringConvertible {
  /// The reason, as the end of a sentence.
  public let description: String
}

extension Snapshot {
  /// The version of the format that is written, and the only one that is read.
  public static let format = 1

  /// The snapshot as it is kept: a line a column, so that a change of one is a change of one line.
  public var json: String {
    let head = [
      "\"format\": \(Snapshot.format)", "\"dataset\": \(JSONLine.quoted(name.dataset))",
      "\"version\": \(version)", "\"generator\": \(JSONLine.quoted(generator))",
      "\"scale\": \"\(name.scale)\"", "\"seed\": \"\(name.seed)\"",
    ]
    let tables = tables.map(\.json).joined(separator: ",\n")
    return """
      {
        \(head.joined(separator: ",\n  ")),
        "tables": [
      \(tables)
        ]
      }

      """
  }

  /// The snapshot in a file's bytes.
  /// - Parameter json: the bytes, exactly as ``json`` writes them.
  /// - Throws: a reason; a file that was edited or merged by hand is none.
  public init(json: [UInt8]) throws(SnapshotError) {
    let decoder = JSONDecoder()
    let data = Data(json)
    guard let header = try? decoder.decode(Header.self, from: data) else {
      throw SnapshotError(description: "it is no snapshot of fixturectl's")
    }
    guard header.format == Snapshot.format else {
      throw SnapshotError(
        description:
          "its format is \(header.format) and this fixturectl reads format \(Snapshot.format)")
    }
    guard let body = try? decoder.decode(Body.self, from: data), let scale = Scale(body.scale),
      let seed = UInt64(body.seed)
    else { throw SnapshotError(description: "a field is missing or malformed") }
    name = SnapshotName(dataset: body.dataset, scale: scale, seed: Seed(seed))
    version = body.version
    generator = body.generator
    tables = body.tables
    guard Array(self.json.utf8) == json else {
      throw SnapshotError(description: "it is not as fixturectl has written it")
    }
  }

  private struct Header: Decodable { let format: Int }

  private struct Body: Decodable {
    let dataset: String
    let version: Int
    let generator, scale, seed: String
    let tables: [TableSnapshot]
  }
}

extension TableSnapshot {
  fileprivate var json: String {
    let key = key.map { JSONLine.quoted($0) }.joined(separator: ", ")
    return """
        {
          "table": \(JSONLine.quoted(table)),
          "key": [\(key)],
          "rows": \(rows),
          "digest": \(JSONLine.quoted(digest)),
          "columns": [
      \(columns.map { "      \($0.json)" }.joined(separator: ",\n"))
          ]
        }
      """
  }
}

extension ColumnSnapshot: Decodable {
  private enum Key: String, CodingKey {
    case name, type, version, digest, nulls, distinct, min, max, sum, top
  }

  fileprivate var json: String {
    var fields = [
      "\"name\": \(JSONLine.quoted(name))", "\"type\": \(JSONLine.quoted(type))",
      "\"version\": \(version)", "\"digest\": \(JSONLine.quoted(digest))",
    ]
    if profile.nulls > 0 { fields.append("\"nulls\": \(profile.nulls)") }
    switch profile.distinct {
    case .exactly(let count): fields.append("\"distinct\": \(count)")
    case .moreThan: fields.append("\"distinct\": \"\(profile.distinct)\"")
    }
    for (name, value) in [("min", profile.min), ("max", profile.max), ("sum", profile.sum)] {
      if let value { fields.append("\"\(name)\": \(JSONLine.quoted(value))") }
    }
    if !profile.top.isEmpty {
      let top = profile.top.map { "[\(JSONLine.quoted($0.value)), \($0.count)]" }
      fields.append("\"top\": [\(top.joined(separator: ", "))]")
    }
    return "{\(fields.joined(separator: ", "))}"
  }

  /// Reads a column's line.
  public init(from decoder: any Decoder) throws {
    let fields = try decoder.container(keyedBy: Key.self)
    name = try fields.decode(String.self, forKey: .name)
    type = try fields.decode(String.self, forKey: .type)
    version = try fields.decode(Int.self, forKey: .version)
    digest = try fields.decode(String.self, forKey: .digest)
    let distinct: ColumnProfile.Distinct
    if let count = try? fields.decode(Int.self, forKey: .distinct) {
      distinct = .exactly(count)
    } else {
      let bound = try fields.decode(String.self, forKey: .distinct)
      guard bound.hasPrefix(">"), let count = Int(bound.dropFirst()) else {
        throw SnapshotError(description: "a count is malformed")
      }
      distinct = .moreThan(count)
    }
    profile = ColumnProfile(
      nulls: try fields.decodeIfPresent(Int.self, forKey: .nulls) ?? 0, distinct: distinct,
      min: try fields.decodeIfPresent(String.self, forKey: .min),
      max: try fields.decodeIfPresent(String.self, forKey: .max),
      sum: try fields.decodeIfPresent(String.self, forKey: .sum),
      top: try fields.decodeIfPresent([ColumnProfile.Frequent].self, forKey: .top) ?? [])
  }
}

extension ColumnProfile.Frequent: Decodable {
  /// Reads a value and its count, side by side in a list.
  public init(from decoder: any Decoder) throws {
    var items = try decoder.unkeyedContainer()
    value = try items.decode(String.self)
    count = try items.decode(Int.self)
  }
}
