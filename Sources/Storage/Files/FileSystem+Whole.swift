extension FileSystem {
  /// All bytes of a file; nil when there is none.
  package static func contents(of path: String) throws(StoreError) -> [UInt8]? {
    try File.contents(of: path)
  }

  /// Makes a file of these bytes, in the place of one that may be there.
  package static func write(_ bytes: [UInt8], to path: String) throws(StoreError) {
    try File.write(bytes, to: path)
  }

  /// Puts a file of some bytes in the place of one that may be there, in one step: whoever looks
  /// sees the old bytes or the new ones, whole.
  package static func replace(_ path: String, by bytes: [UInt8]) throws(StoreError) {
    let draft = "\(path).new"
    let file = try File.create(draft)
    do throws(StoreError) {
      try file.write(bytes)
      try file.sync()
      try move(draft, to: path)
    } catch {
      try? remove(draft)
      throw error
    }
  }
}
