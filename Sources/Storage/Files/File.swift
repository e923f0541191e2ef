#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// An open file that knows its name, for errors that say which one.
struct File: ~Copyable {
  let descriptor: Int32
  let path: String
  private let isOwned: Bool

  /// A descriptor of someone else's, such as standard output; it is not closed.
  init(borrowing descriptor: Int32, path: String) {
    self.descriptor = descriptor
    self.path = path
    isOwned = false
  }

  private init(path: String, flags: Int32) throws(StoreError) {
    // Children of this process must not hold its locks.
    descriptor = systemOpen(path, flags | O_CLOEXEC)
    self.path = path
    isOwned = true
    guard descriptor >= 0 else {
      switch errno {
      case EACCES, EPERM, EROFS, ENOTDIR, EISDIR:
        throw .notWritable(path: path, reason: systemMessage(errno))
      case ENOSPC, EDQUOT: throw .diskFull(path: path)
      default: throw .io(operation: "open", path: path, code: errno)
      }
    }
  }

  deinit { if isOwned { _ = close(descriptor) } }

  /// An empty file for writing, in the place of one that may be there.
  static func create(_ path: String) throws(StoreError) -> File {
    try File(path: path, flags: O_WRONLY | O_CREAT | O_TRUNC)
  }

  /// A file for reading and writing that is made if need be.
  static func openOrCreate(_ path: String) throws(StoreError) -> File {
    try File(path: path, flags: O_RDWR | O_CREAT)
  }

  /// A file, or directory, for reading.
  static func open(_ path: String) throws(StoreError) -> File {
    try File(path: path, flags: O_RDONLY)
  }

  /// All bytes of a file; nil when there is none.
  static func contents(of path: String) throws(StoreError) -> [UInt8]? {
    guard FileSystem.exists(path) else { return nil }
    let file = try open(path)
    var bytes: [UInt8] = []
    var block = [UInt8](repeating: 0, count: 16_384)
    while true {
      let count = unsafe read(file.descriptor, &block, block.count)
      if count == 0 { return bytes }
      if count > 0 {
        bytes += block.prefix(count)
      } else if errno != EINTR {
        throw .io(operation: "read", path: path, code: errno)
      }
    }
  }

  /// Makes a file of some bytes.
  static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    try create(path).write(bytes)
  }

  /// Syncs a file, or the names in a directory, to the disk.
  static func sync(_ path: String) throws(StoreError) {
    let file = try open(path)
    try file.sync()
  }

  /// Writes all of some bytes.
  borrowing func write(_ bytes: [UInt8]) throws(StoreError) {
    // Rethrown by hand: the standard library's closure does not carry a typed error.
    let failure: StoreError? = unsafe bytes.withUnsafeBytes { raw in
      do throws(StoreError) {
        try unsafe write(raw)
        return nil
      } catch { return error }
    }
    if let failure { throw failure }
  }

  /// Writes all of some bytes in memory.
  borrowing func write(_ bytes: UnsafeRawBufferPointer) throws(StoreError) {
    var rest = unsafe bytes
    while unsafe !rest.isEmpty {
      let count = unsafe systemWrite(descriptor, rest.baseAddress, rest.count)
      if count >= 0 {
        unsafe rest = UnsafeRawBufferPointer(rebasing: rest.dropFirst(count))
        continue
      }
      switch errno {
      case EINTR: continue
      case ENOSPC, EDQUOT, EFBIG: throw .diskFull(path: path)
      default: throw .io(operation: "write", path: path, code: errno)
      }
    }
  }

  /// Makes what was written durable.
  borrowing func sync() throws(StoreError) {
    guard fsync(descriptor) == 0 else {
      // Pipes, terminals and some file systems cannot, and have nothing to lose.
      if errno == EINVAL || errno == ENOTSUP || errno == EROFS { return }
      if errno == ENOSPC || errno == EDQUOT { throw .diskFull(path: path) }
      throw .io(operation: "sync", path: path, code: errno)
    }
  }
}

// Named apart from the methods of `File`.
private func systemOpen(_ path: String, _ flags: Int32) -> Int32 {
  unsafe open(path, flags, 0o666)
}

private func systemWrite(
  _ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int
) -> Int { unsafe write(descriptor, bytes, count) }
