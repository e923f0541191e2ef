import Storage

/// The directory of all snapshots: `<dataset>/<scale>/seed-<n>.json`, and a README.
public struct GoldenFolder: Sendable {
  /// Where it is.
  public let directory: String

  /// What may be there beside snapshots.
  static let readme = "README.md"

  /// The snapshots in a directory, which need not be there yet.
  public init(_ directory: String) { self.directory = directory }

  /// What is kept of a snapshot.
  enum Kept {
    case nothing
    case snapshot(Snapshot)
    case unreadable(String)
  }

  func read(_ name: SnapshotName) throws(StoreError) -> Kept {
    guard let json = try FileSystem.contents(of: "\(directory)/\(name.path)") else {
      return .nothing
    }
    do throws(SnapshotError) {
      let snapshot = try Snapshot(json: json)
      if snapshot.name == name { return .snapshot(snapshot) }
      return .unreadable("it is of \(snapshot.name)")
    } catch {
      return .unreadable(error.description)
    }
  }

  func write(_ snapshot: Snapshot) throws(StoreError) {
    let path = "\(directory)/\(snapshot.name.path)"
    let names = snapshot.name
    _ = try FileSystem.createDirectory("\(directory)/\(names.dataset)/\(names.scale)")
    try FileSystem.replace(path, by: Array(snapshot.json.utf8))
  }

  /// The files that none of some names refers to, in order, as paths within the directory.
  func strays(beside names: [SnapshotName]) throws(StoreError) -> [String] {
    let known = Set(names.map(\.path))
    return try files(in: "").filter { $0 != GoldenFolder.readme && !known.contains($0) }
  }

  /// Removes a file, and the directories that it leaves empty.
  func remove(_ path: String) throws(StoreError) {
    try FileSystem.remove("\(directory)/\(path)")
    var parts = path.split(separator: "/").dropLast()
    while !parts.isEmpty {
      FileSystem.removeIfEmpty("\(directory)/\(parts.joined(separator: "/"))")
      parts.removeLast()
    }
  }

  private func files(in folder: String) throws(StoreError) -> [String] {
    var paths: [String] = []
    for name in try FileSystem.names(in: "\(directory)/\(folder)") ?? [] {
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      if FileSystem.isDirectory("\(directory)/\(path)") {
        paths += try files(in: path)
      } else {
        paths.append(path)
      }
    }
    return paths
  }
}
