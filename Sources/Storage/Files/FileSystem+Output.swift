#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension FileSystem {
  /// Fails unless ``replace(_:with:)`` will be able to make a file, as far as can be told before.
  package static func requireReplaceable(_ path: String) throws(StoreError) {
    if isSpecial(path) { return }
    if isDirectory(path) { throw .notWritable(path: path, reason: "it is a directory") }
    let draft = draft(of: path)
    do throws(StoreError) {
      try File.write([], to: draft)
    } catch {
      guard case .io(_, _, let code) = error else { throw error }
      throw .notWritable(path: path, reason: systemMessage(code))
    }
    try remove(draft)
  }

  /// Makes a file of a text, or replaces one in one step: whoever reads it sees the old or the new.
  package static func replace(_ path: String, with text: String) throws(StoreError) {
    // A pipe or a terminal is written to, and not replaced.
    if isSpecial(path) { return try File.write(Array(text.utf8), to: path) }
    let draft = draft(of: path)
    do throws(StoreError) {
      try File.write(Array(text.utf8), to: draft)
      try move(draft, to: path)
    } catch {
      try? remove(draft)
      throw error
    }
  }

  /// The first bytes of a file; fewer where it has no more, none where it cannot be read.
  package static func prefix(of path: String, _ count: Int) -> [UInt8] {
    guard let file = try? File.open(path) else { return [] }
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe pread(file.descriptor, &bytes, count, 0)
    return Array(bytes.prefix(max(0, read)))
  }

  private static func draft(of path: String) -> String { "\(path).\(getpid()).new" }

  /// Whether there is something that is neither a file nor a directory.
  private static func isSpecial(_ path: String) -> Bool {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return false }
    let kind = status.st_mode & S_IFMT
    return kind != S_IFREG && kind != S_IFDIR
  }
}
