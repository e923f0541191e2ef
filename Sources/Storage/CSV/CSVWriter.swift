import Fixtures

/// Writes the rows of tables to files, one after another: a lane of a CSV load.
final class CSVWriter: LaneWriter {
  private let isCompressed: Bool
  private let open: (PlannedTable) throws(StoreError) -> File
  private var output = TextBuffer()
  private var table: OpenTable?

  private final class OpenTable {
    let file: File
    let gzip: GzipStream?
    var encoder: CSVEncoder
    var bytes = 0

    init(_ file: consuming File, _ gzip: GzipStream?, _ encoder: consuming CSVEncoder) {
      self.file = file
      self.gzip = gzip
      self.encoder = encoder
    }
  }

  /// - Parameters:
  ///   - isCompressed: whether to write gzip.
  ///   - open: the file of a table.
  init(isCompressed: Bool, open: @escaping (PlannedTable) throws(StoreError) -> File) {
    self.isCompressed = isCompressed
    self.open = open
  }

  func begin(_ planned: PlannedTable) throws(StoreError) {
    let opened = OpenTable(
      try open(planned), isCompressed ? try GzipStream() : nil, CSVEncoder(for: planned.info))
    opened.encoder.writeHeader(to: &output)
    table = opened
    try flush(isLast: false)
  }

  func write(_ batch: Batch) throws(StoreError) {
    table?.encoder.write(batch, to: &output)
    try flush(isLast: false)
  }

  func end() throws(StoreError) -> Int? {
    try flush(isLast: true)
    let bytes = table?.bytes
    table = nil
    return bytes
  }

  func close() {}

  private func flush(isLast: Bool) throws(StoreError) {
    guard let table else { return }
    try unsafe output.withBytes { bytes throws(StoreError) in
      if let gzip = table.gzip {
        try unsafe gzip.compress(bytes, isLast: isLast) { compressed throws(StoreError) in
          try unsafe table.file.write(compressed)
          table.bytes += compressed.count
        }
      } else {
        try unsafe table.file.write(bytes)
        table.bytes += bytes.count
      }
    }
    output.removeAll()
  }
}
