import Fixtures

extension TableSource {
  /// The digest of the table, or of one column beside the key, read in batches of some size.
  func digest(batchSize: Int = 1000, column: Int? = nil) -> TableDigest {
    digest(rows: 0..<count, batchSize: batchSize, column: column)
  }

  /// The digest of some rows.
  func digest(rows: Range<Int>, batchSize: Int = 1000, column: Int? = nil) -> TableDigest {
    let reader = reader()
    let batch = Batch(for: info, capacity: batchSize)
    var digest = RowDigest(for: info)
    var sum = TableDigest()
    var first = rows.lowerBound
    while first < rows.upperBound {
      let next = min(first + batchSize, rows.upperBound)
      reader.read(first..<next, into: batch)
      sum.add(column.map { digest.digest(of: batch, column: $0) } ?? digest.digest(of: batch))
      first = next
    }
    return sum
  }
}

extension Batch {
  /// A row in the form in which digests take it, written out the slow way.
  func digestForm(of row: Int, _ table: TableInfo) -> String {
    zip(table.columns, columns).map { column, buffer in
      func text(_ index: Int) -> String {
        let range = buffer.textRange(index)
        let text = unsafe buffer.text.withBytes { bytes in
          unsafe String(decoding: bytes[range], as: UTF8.self)
        }
        return "\(range.count):\(text)"
      }
      if buffer.isNull(row) { return "~" }
      switch (buffer.layout, column.type) {
      case (.integers, .date): return "\(Day(Int(buffer.integers[row])))"
      case (.integers, .dateTime): return "\(Instant(buffer.integers[row]))"
      case (.integers, _): return "\(buffer.integers[row])"
      case (.codes, _):
        let text = buffer.pool?[Int(buffer.integers[row])] ?? "no pool"
        return "\(text.utf8.count):\(text)"
      case (.keys, _):
        let text = buffer.keyFormat?.key(of: Int(buffer.integers[row])) ?? "no format"
        return "\(text.utf8.count):\(text)"
      case (.text, _): return text(row)
      case (.lists, _):
        let items = buffer.itemRange(row)
        return "\(items.count)[\(items.map(text).joined())]"
      }
    }.joined(separator: ",")
  }

  /// The digest of its rows, written out one by one.
  func plainDigest(_ table: TableInfo) -> TableDigest {
    var digest = TableDigest()
    for row in 0..<count { digest.add(SipHash.hash(Array(digestForm(of: row, table).utf8))) }
    return digest
  }
}
