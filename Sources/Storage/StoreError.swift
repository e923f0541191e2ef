/// Why a dataset could not be planned, written, or read back.
public enum StoreError: Error, Equatable, Sendable {
  /// Nothing can be created at the destination.
  case notWritable(path: String, reason: String)
  /// The destination's file system has too little room, in bytes.
  case notEnoughSpace(path: String, needed: Int, free: Int)
  /// Files or tables that the run would write exist and are not ours.
  case occupied(path: String, items: [String])
  /// The destination holds data of ours that was made otherwise than is asked for now.
  case anotherRecipe(path: String, found: Recipe, wanted: Recipe)
  /// The destination holds data of ours in files of another kind.
  case anotherKind(path: String, found: String, wanted: String)
  /// Another run is writing there.
  case locked(path: String, process: Int?)
  /// The disk, or the quota, filled up while writing.
  case diskFull(path: String)
  /// The system refused an operation on a file.
  case io(operation: String, path: String, code: Int32)
  /// There is a manifest, and it cannot be understood.
  case unreadableManifest(path: String, reason: String)
  /// No table or database has this name.
  case unknownName(kind: String, name: String, nearest: [String])
  /// The choice of systems, tables and part leaves no table.
  case nothingChosen
  /// Someone asked the run to stop.
  case cancelled
  /// A database refused a statement; the message is its own.
  case database(code: Int, message: String, context: String)
  /// The store cannot do what it was asked for.
  case unsupported(String)
}

extension StoreError: CustomStringConvertible {
  /// What happened to which thing, and what to do about it.
  public var description: String {
    switch self {
    case .notWritable(let path, let reason):
      "cannot write to \(path): \(reason); choose another directory or change its permissions"
    case .notEnoughSpace(let path, let needed, let free):
      """
      not enough space at \(path): about \(readableBytes(needed)) needed, \(readableBytes(free)) \
      free; free some, choose another disk or a smaller --scale
      """
    case .occupied(let path, let items):
      """
      \(path) already holds \(list(items)), not made by fixturectl, which never replaces what is \
      not its own; move it away or choose another destination
      """
    case .anotherRecipe(let path, let found, let wanted):
      "\(path) holds \(found), not \(wanted); pass --force to replace it, or choose another place"
    case .anotherKind(let path, let found, let wanted):
      """
      \(path) holds \(found) files of fixturectl's; pass --force to replace them by \(wanted) \
      files, or choose another directory
      """
    case .locked(let path, let process):
      """
      another run\(process.map { " (process \($0))" } ?? "") is writing to \(path); wait for it \
      to end or choose another destination
      """
    case .diskFull(let path):
      """
      the disk filled up while writing \(path); what was there before the run is unchanged; free \
      some space or choose a smaller --scale
      """
    case .io(let operation, let path, let code):
      "cannot \(operation) \(path): \(systemMessage(code)) (errno \(code))"
    case .unreadableManifest(let path, let reason):
      """
      the manifest \(path) cannot be read: \(reason); if the data beside it is of no use, delete \
      both and run again
      """
    case .unknownName(let kind, let name, let nearest):
      "there is no \(kind) \"\(name)\""
        + (nearest.isEmpty ? "" : "; did you mean \(list(nearest))?")
    case .nothingChosen:
      "no table is left to make; choose fewer restrictions with --system, --tables or --part"
    case .cancelled:
      "cancelled; what was there before the run is unchanged"
    case .database(let code, let message, let context):
      "\(context): \(message) (code \(code))"
    case .unsupported(let what): what
    }
  }

  private func list(_ items: [String]) -> String {
    let shown = items.prefix(5).joined(separator: ", ")
    return items.count > 5 ? "\(shown) and \(items.count - 5) more" : shown
  }
}

/// A size in the largest binary unit that leaves at least one, such as `1.5 GiB`.
public func readableBytes(_ bytes: Int) -> String {
  var whole = bytes
  var rest = 0
  for unit in ["bytes", "KiB", "MiB", "GiB"] {
    if whole < 1024 { return unit == "bytes" ? "\(bytes) bytes" : decimal(whole, rest, unit) }
    rest = whole % 1024
    whole /= 1024
  }
  return decimal(whole, rest, "TiB")
}

private func decimal(_ whole: Int, _ rest: Int, _ unit: String) -> String {
  "\(whole).\(rest * 10 / 1024) \(unit)"
}
