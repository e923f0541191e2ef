/// What a publication is about to do, so that whoever finds it half done can finish it.
struct PublishRecord: Codable {
  static let fileName = ".fixturectl-publish.json"
  /// The files that move from the staging directory to their places, the manifest last.
  let move: [String]
  /// The files of the load before that have no successor.
  let remove: [String]

  /// The record of a directory; nil when nothing is half done there.
  static func read(in directory: String) throws(StoreError) -> PublishRecord? {
    let path = "\(directory)/\(fileName)"
    guard let json = try File.contents(of: path) else { return nil }
    guard let record = decodeJSON(PublishRecord.self, from: json),
      (record.move + record.remove).allSatisfy(FileSystem.isPlainName)
    else { throw .unreadableManifest(path: path, reason: "it is not one of fixturectl's") }
    return record
  }

  /// Writes the record where it does not count yet.
  func draft(in staging: String) throws(StoreError) {
    // Names only: there is nothing that JSON could not hold.
    try File.write((try? encodeJSON(self)) ?? [], to: "\(staging)/\(PublishRecord.fileName)")
  }

  /// Makes a draft that is on the disk count: from now on the publication will be finished.
  static func commit(in directory: String, from staging: String) throws(StoreError) {
    try FileSystem.move("\(staging)/\(fileName)", to: "\(directory)/\(fileName)")
    try File.sync(directory)
  }
}

/// A moment of a publication; tests stop at each.
enum PublishStep: CaseIterable, Sendable {
  case begun, synced, recorded, moving, moved, forgotten
}
