import Synchronization

/// Replaces the files of a load in a directory by those of another: all or nothing.
///
/// New files are made in a staging directory beside the old ones. Publication syncs them, writes
/// down what will move where, and moves. A run that is killed before that record is on the disk
/// leaves the old data; one that is killed later has its moves finished by the next transaction or
/// survey. Files that no manifest of ours names are never touched.
public final class DirectoryTransaction: Sendable {
  static let stagingName = ".fixturectl-staging"

  /// The directory that the files are for.
  public let directory: String
  /// The manifest of the data that is there now; nil when there is none.
  public let previous: Manifest?
  private let staging: String
  private let created: [String]
  private let state: Mutex<State>
  private let atStep: @Sendable (PublishStep) throws(StoreError) -> Void

  private struct State: ~Copyable {
    var lock: DirectoryLock?
    var isRecorded = false
  }

  /// Starts to replace the files of a directory, which is made if need be; first what a killed run
  /// left behind is finished or cleared.
  public convenience init(directory: String) throws(StoreError) {
    try self.init(directory: directory) { _ throws(StoreError) in }
  }

  init(
    directory: String, atStep: @escaping @Sendable (PublishStep) throws(StoreError) -> Void
  ) throws(StoreError) {
    let created = try FileSystem.createDirectory(directory)
    let staging = "\(directory)/\(DirectoryTransaction.stagingName)"
    self.created = created
    self.directory = directory
    self.staging = staging
    self.atStep = atStep
    do throws(StoreError) {
      let lock = try DirectoryLock(of: directory)
      try DirectoryTransaction.recover(directory)
      previous = try Manifest.read(in: directory)
      _ = try FileSystem.createDirectory(staging)
      state = Mutex(State(lock: lock))
    } catch {
      for path in created.reversed() { FileSystem.removeIfEmpty(path) }
      throw error
    }
  }

  /// Where to make a file that is to have this name in the directory.
  public func stagingPath(for name: String) -> String { "\(staging)/\(name)" }

  /// Refuses names that files of someone else's have in the directory.
  public func admit(_ names: [String]) throws(StoreError) {
    let ours = Set(previous?.files.map(\.name) ?? [])
    let taken = names.filter { !ours.contains($0) && FileSystem.exists("\(directory)/\($0)") }
    if !taken.isEmpty { throw .occupied(path: directory, items: taken.sorted()) }
  }

  /// Puts files that are complete in their places, and removes those of the load before.
  /// - Parameters:
  ///   - manifest: what was loaded; the files and their sizes are added.
  ///   - target: the kind of store, for the manifest.
  ///   - names: the files, all of them in the staging directory.
  ///   - kept: files of the load before that stay as they are; others of its files go.
  /// - Throws: what went wrong; unless the publication is recorded, ``abandon()`` undoes it all.
  public func publish(
    _ manifest: Manifest, as target: String, files names: [String], keeping kept: [String] = []
  ) throws(StoreError) {
    try admit(names)
    try atStep(.begun)
    let ours = previous?.files ?? []
    let made = names.map {
      Manifest.File(name: $0, bytes: FileSystem.size(of: stagingPath(for: $0)) ?? 0)
    }
    let files = made + ours.filter { kept.contains($0.name) }
    let manifest = manifest.stored(as: target, files: files)
    try File.write(manifest.json, to: stagingPath(for: Manifest.fileName))
    let successors = Set(names + kept)
    let record = PublishRecord(
      move: names + [Manifest.fileName],
      remove: ours.map(\.name).filter { !successors.contains($0) })
    try record.draft(in: staging)
    let written = names + [Manifest.fileName, PublishRecord.fileName]
    try File.sync(written.map(stagingPath) + [staging])
    try atStep(.synced)

    // Set before the record counts: if this fails half-way, nobody knows whether it does.
    state.withLock { $0.isRecorded = true }
    try PublishRecord.commit(in: directory, from: staging)
    try atStep(.recorded)
    try DirectoryTransaction.finish(record, directory, atStep)
    release()
  }

  /// Drops the files in the making, and the directory if it was made for them.
  ///
  /// After a publication that failed half-way it leaves all to the next transaction.
  public func abandon() {
    if state.withLock({ $0.isRecorded }) { return release() }
    // Nothing more can be done about a staging directory that resists; the next run tries again.
    try? FileSystem.removeFlatDirectory(staging)
    release()
    for path in created.reversed() { FileSystem.removeIfEmpty(path) }
  }

  private func release() {
    state.withLock { $0.lock = nil }
  }
}

// MARK: Recovery

extension DirectoryTransaction {
  /// Finishes the publication that a killed run began, or clears what it had in the making; the
  /// caller has the lock.
  private static func recover(_ directory: String) throws(StoreError) {
    if let record = try PublishRecord.read(in: directory) {
      try finish(record, directory) { _ throws(StoreError) in }
    } else {
      try FileSystem.removeFlatDirectory("\(directory)/\(stagingName)")
    }
  }

  private static func recoverAlone(_ directory: String) throws(StoreError) {
    let lock = try DirectoryLock(of: directory)
    try recover(directory)
    _ = consume lock
  }

  private static func finish(
    _ record: PublishRecord, _ directory: String,
    _ atStep: (PublishStep) throws(StoreError) -> Void
  ) throws(StoreError) {
    let staging = "\(directory)/\(stagingName)"
    for name in record.move where FileSystem.exists("\(staging)/\(name)") {
      try FileSystem.move("\(staging)/\(name)", to: "\(directory)/\(name)")
      try atStep(.moving)
    }
    for name in record.remove { try FileSystem.remove("\(directory)/\(name)") }
    try File.sync(directory)
    try atStep(.moved)
    try FileSystem.remove("\(directory)/\(PublishRecord.fileName)")
    try atStep(.forgotten)
    try FileSystem.removeFlatDirectory(staging)
  }

  /// What a directory holds, after finishing a publication that a killed run began.
  public static func survey(_ directory: String) throws(StoreError) -> Survey {
    let own: Set = [
      Manifest.fileName, DirectoryLock.fileName, stagingName, PublishRecord.fileName,
    ]
    guard var names = try FileSystem.names(in: directory) else {
      return Survey(location: directory)
    }
    if names.contains(PublishRecord.fileName) {
      try recoverAlone(directory)
      names = try FileSystem.names(in: directory) ?? []
    }
    let manifest = try Manifest.read(in: directory)
    let files = manifest?.files ?? []
    let changes = files.compactMap { file -> Survey.Change? in
      guard let size = FileSystem.size(of: "\(directory)/\(file.name)") else {
        return .missing(file.name)
      }
      return size == file.bytes ? nil : .size(file.name, expected: file.bytes, found: size)
    }
    let ours = own.union(files.map(\.name))
    return Survey(
      location: directory, manifest: manifest, changes: changes,
      foreign: names.filter { !ours.contains($0) })
  }
}

extension DirectoryTransaction {
  /// Whether a run was killed while it moved new files to their places.
  package static func isUnfinished(_ directory: String) -> Bool {
    FileSystem.exists("\(directory)/\(PublishRecord.fileName)")
  }
}

extension Manifest {
  /// The manifest in a directory; nil when there is none.
  public static func read(in directory: String) throws(StoreError) -> Manifest? {
    let path = "\(directory)/\(fileName)"
    guard let json = try Storage.File.contents(of: path) else { return nil }
    return try Manifest(json: json, path: path)
  }
}
