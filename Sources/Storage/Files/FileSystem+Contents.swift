extension FileSystem {
  /// All bytes of a file; nil when there is none.
  package static func contents(of path: String) throws(StoreError) -> [UInt8]? {
    try File.contents(of: path)
  }

  /// Makes a file of these bytes, in the place of one that may be there.
  package static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    try File.write(bytes, to: path)
  }
}
