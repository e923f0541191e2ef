#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The few file operations that the stores need, with errors that name the file.
///
/// Not Foundation's: they neither sync nor say why.
public enum FileSystem {
  /// Whether a name stands for a file right in a directory, and for no other place.
  static func isPlainName(_ name: String) -> Bool {
    !name.isEmpty && name != "." && name != ".." && !name.utf8.contains(UInt8(ascii: "/"))
      && !name.utf8.contains(0)
  }

  /// The size of a file; nil when there is none.
  public static func size(of path: String) -> Int? {
    var status = stat()
    return unsafe stat(path, &status) == 0 ? Int(status.st_size) : nil
  }

  /// Whether there is anything of this name, be it a link that leads nowhere.
  static func exists(_ path: String) -> Bool {
    var status = stat()
    return unsafe lstat(path, &status) == 0
  }

  /// Creates a directory and those above it that are missing.
  /// - Returns: the directories that were not there, outermost first.
  package static func createDirectory(_ path: String) throws(StoreError) -> [String] {
    if unsafe mkdir(path, 0o777) == 0 { return [path] }
    let code = errno
    if code == EEXIST {
      if isDirectory(path) { return [] }
      throw .notWritable(path: path, reason: "it is a file, not a directory")
    }
    let parent = parent(of: path)
    guard code == ENOENT, parent != path else {
      throw .notWritable(path: path, reason: systemMessage(code))
    }
    let created = try createDirectory(parent)
    if unsafe mkdir(path, 0o777) == 0 { return created + [path] }
    if errno == EEXIST, isDirectory(path) { return created }
    throw .notWritable(path: path, reason: systemMessage(errno))
  }

  package static func isDirectory(_ path: String) -> Bool {
    var status = stat()
    return unsafe stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  /// The directory that a path lies in.
  static func parent(of path: String) -> String {
    var bytes = Array(path.utf8)
    func dropSlashes() {
      while bytes.count > 1, bytes.last == UInt8(ascii: "/") { bytes.removeLast() }
    }
    dropSlashes()
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")) else { return "." }
    bytes.removeSubrange((slash + 1)...)
    dropSlashes()
    return String(decoding: bytes, as: UTF8.self)
  }

  /// The names in a directory, sorted; nil when it is not there.
  package static func names(in path: String) throws(StoreError) -> [String]? {
    guard let directory = unsafe opendir(path) else {
      if errno == ENOENT { return nil }
      if errno == ENOTDIR {
        throw .notWritable(path: path, reason: "it is a file, not a directory")
      }
      throw .io(operation: "list", path: path, code: errno)
    }
    defer { unsafe _ = closedir(directory) }
    var names: [String] = []
    while let entry = unsafe readdir(directory) {
      let name = unsafe withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        unsafe String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      if name != ".", name != ".." { names.append(name) }
    }
    return names.sorted()
  }

  /// Moves a file over another, in one step.
  static func move(_ path: String, to target: String) throws(StoreError) {
    guard unsafe rename(path, target) == 0 else {
      throw .io(operation: "move \(path) to", path: target, code: errno)
    }
  }

  /// Removes a file; it is no error when there is none.
  package static func remove(_ path: String) throws(StoreError) {
    guard unsafe unlink(path) == 0 || errno == ENOENT else {
      throw .io(operation: "remove", path: path, code: errno)
    }
  }

  /// Removes a directory if it is empty.
  package static func removeIfEmpty(_ path: String) { unsafe _ = rmdir(path) }

  /// Removes the files of a directory, which holds no others, and the directory.
  static func removeFlatDirectory(_ path: String) throws(StoreError) {
    guard let names = try names(in: path) else { return }
    for name in names { try remove("\(path)/\(name)") }
    guard unsafe rmdir(path) == 0 else { throw .io(operation: "remove", path: path, code: errno) }
  }

  /// How many bytes an ordinary user may still write where a path lies or will lie.
  package static func freeSpace(at path: String) throws(StoreError) -> Int {
    var place = path
    while !exists(place), parent(of: place) != place { place = parent(of: place) }
    var status = statvfs()
    guard unsafe statvfs(place, &status) == 0 else {
      throw .io(operation: "ask for the free space of", path: place, code: errno)
    }
    return Int(
      clamping: UInt64(status.f_bavail).multipliedReportingOverflow(
        by: UInt64(status.f_frsize)
      ).partialValue)
  }
}

/// What the system says of an error number.
package func systemMessage(_ code: Int32) -> String {
  guard let text = unsafe strerror(code) else { return "unknown error" }
  return unsafe String(cString: text)
}
