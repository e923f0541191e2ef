internal import CSQLite
internal import Storage

#if canImport(Glibc)
  internal import Glibc
#elseif canImport(Musl)
  internal import Musl
#else
  internal import Darwin
#endif

/// The bytes of a database file.
final class FileBytes: PageBytes {
  let path: String
  private let descriptor: Int32

  /// Opens a file that is there.
  init(path: String) throws(SQLiteError) {
    self.path = path
    descriptor = unsafe open(path, O_RDWR | O_CLOEXEC)
    if descriptor < 0 { throw SQLiteError(systemCode: errno, at: path) }
  }

  deinit { _ = close(descriptor) }

  func prefix(_ count: Int) throws(SQLiteError) -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    let read = unsafe pread(descriptor, &bytes, count, 0)
    if read < 0 { throw SQLiteError(systemCode: errno, at: path) }
    return Array(bytes.prefix(read))
  }

  func write(_ bytes: UnsafeRawBufferPointer, at offset: Int) throws(SQLiteError) {
    var done = 0
    while done < bytes.count {
      let rest = unsafe UnsafeRawBufferPointer(rebasing: bytes[done...])
      let written = unsafe pwrite(descriptor, rest.baseAddress, rest.count, off_t(offset + done))
      if written >= 0 {
        done += written
      } else if errno != EINTR {
        throw SQLiteError(systemCode: errno, at: path)
      }
    }
  }
}

extension SQLiteError {
  fileprivate init(systemCode: Int32, at path: String) {
    let isFull = systemCode == ENOSPC || systemCode == EDQUOT || systemCode == EFBIG
    self.init(
      code: isFull ? SQLITE_FULL : SQLITE_IOERR, message: systemMessage(systemCode), path: path)
  }
}
