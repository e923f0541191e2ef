internal import Fixtures

/// Rows of a table, column by column, until there are enough to be sent.
final class NativeBlock {
  let table: TableInfo
  private let columns: [NativeColumn]
  /// How many rows it holds.
  private(set) var rows = 0
  /// Whether nobody has tried to send it.
  var isUntried = true

  init(of table: TableInfo, _ types: NativeTypes) {
    self.table = table
    columns = table.columns.map { NativeColumn($0, types) }
  }

  /// How many bytes it holds, about.
  var bytes: Int { columns.reduce(0) { $0 + $1.bytes } }

  /// Forgets all rows.
  func removeAll() {
    rows = 0
    isUntried = true
    for column in columns { column.removeAll() }
  }

  /// Whether a batch's rows can stand in the same block.
  func takes(_ batch: Batch) -> Bool {
    zip(columns, batch.columns).allSatisfy { $0.takes($1) }
  }

  /// Appends the rows of a batch.
  func append(_ batch: Batch) throws(NativeColumnError) {
    rows += batch.count
    for (column, buffer) in zip(columns, batch.columns) { try column.append(buffer, batch.count) }
  }

  /// Hands on the bytes in chunks, compressed or not.
  func write<Failure: Error>(
    _ compression: ClickHouseAddress.Compression,
    to output: ([UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    var frames = FrameWriter(compression)
    var header = TextBuffer()
    header.append(length: columns.count)
    header.append(length: rows)
    try unsafe header.withBytes { bytes throws(Failure) in try unsafe frames.append(bytes, output) }
    for column in columns {
      try unsafe column.write { bytes throws(Failure) in try unsafe frames.append(bytes, output) }
    }
    try frames.flush(output)
  }
}
