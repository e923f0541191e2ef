#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The right to write to a directory, for one run at a time; it ends with the process.
struct DirectoryLock: ~Copyable {
  static let fileName = ".fixturectl.lock"
  private let file: File

  /// Takes the lock of a directory, or fails at once.
  init(of directory: String) throws(StoreError) {
    let path = "\(directory)/\(DirectoryLock.fileName)"
    while true {
      let file = try File.openOrCreate(path)
      guard flock(file.descriptor, LOCK_EX | LOCK_NB) == 0 else {
        if errno == EINTR { continue }
        guard errno == EWOULDBLOCK else { throw .io(operation: "lock", path: path, code: errno) }
        throw .locked(path: directory, process: DirectoryLock.holder(path))
      }
      // Whoever held it before may have removed the file between the two calls.
      guard DirectoryLock.isSame(file.descriptor, path) else { continue }
      _ = ftruncate(file.descriptor, 0)
      try file.write(Array("\(getpid())\n".utf8))
      self.file = file
      return
    }
  }

  // Removed before it is unlocked, so that nobody's lock but ours goes.
  deinit { unsafe _ = unlink(file.path) }

  private static func holder(_ path: String) -> Int? {
    guard let bytes = try? File.contents(of: path) else { return nil }
    return Int(String(decoding: bytes.prefix { $0 != UInt8(ascii: "\n") }, as: UTF8.self))
  }

  private static func isSame(_ descriptor: Int32, _ path: String) -> Bool {
    var mine = stat()
    var current = stat()
    return unsafe fstat(descriptor, &mine) == 0 && stat(path, &current) == 0
      && mine.st_ino == current.st_ino && mine.st_dev == current.st_dev
  }
}
