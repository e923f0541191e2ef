import Fixtures

/// Writes a table as CSV: a header, then the rows, with CRLF line ends.
struct CSVEncoder: ~Copyable {
  private let table: TableInfo
  private var writer: RowWriter<CSVForm>

  init(for table: TableInfo) {
    self.table = table
    writer = RowWriter(for: table)
  }

  /// Appends the line of the columns' names.
  func writeHeader(to output: inout TextBuffer) {
    let names = TextPool(table.columns.map(\.name))
    for column in 0..<names.count {
      if column > 0 { output.append(UInt8(ascii: ",")) }
      unsafe names.withTexts { bytes, starts in
        let (start, count) = unsafe (starts[column], starts[column + 1] - starts[column])
        output.write(atMost: CSVForm.bound(ofText: count)) { cursor in
          unsafe CSVText.write(bytes + start, count, mayHoldSpecial: true, to: &cursor)
        }
      }
    }
    output.append("\r\n")
  }

  /// Appends the rows of a batch.
  mutating func write(_ batch: Batch, to output: inout TextBuffer) {
    writer.write(batch, columns: Array(table.columns.indices)) { slots, count in
      slots.append(count, to: &output)
    }
  }
}
