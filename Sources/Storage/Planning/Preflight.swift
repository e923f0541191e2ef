/// What can be known of a destination before the first row is made.
public enum Preflight {
  /// Fails unless files can be created in a directory, which need not be there, and fit.
  ///
  /// It leaves nothing behind, not even directories that it had to make.
  /// - Parameters:
  ///   - directory: where the files are to go.
  ///   - needed: how many bytes they will take.
  /// - Throws: `notWritable`, `notEnoughSpace`, or what else went wrong with a file of one byte.
  public static func check(directory: String, needed: Int) throws(StoreError) {
    let created = try FileSystem.createDirectory(directory)
    defer { for path in created.reversed() { FileSystem.removeIfEmpty(path) } }
    // Permissions tell less than trying: there are read-only mounts, quotas and users like root.
    let probe = "\(directory)/.fixturectl-probe"
    try File.write([0], to: probe)
    try FileSystem.remove(probe)
    let free = try FileSystem.freeSpace(at: directory)
    if free < needed { throw .notEnoughSpace(path: directory, needed: needed, free: free) }
  }
}
