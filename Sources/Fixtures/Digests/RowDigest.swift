/// Computes the fingerprints of batches: of whole rows, or of one column beside the primary key.
///
/// A row is its cells joined by commas, each in a form that says where it ends.
public struct RowDigest: ~Copyable {
  private let table: TableInfo
  private var writer: RowWriter<DigestForm>

  /// A computer of fingerprints for a table.
  public init(for table: TableInfo) {
    self.table = table
    writer = RowWriter(for: table)
  }

  /// The fingerprint of a batch's rows.
  public mutating func digest(of batch: Batch) -> TableDigest {
    digest(of: batch, columns: Array(table.columns.indices))
  }

  /// The fingerprint of one column of a batch: of rows made of the primary key and that column.
  public mutating func digest(of batch: Batch, column: Int) -> TableDigest {
    digest(of: batch, columns: Array(0..<table.keyLength) + [column])
  }

  /// The fingerprint of some columns of a batch, in the order given.
  package mutating func digest(of batch: Batch, columns: [Int]) -> TableDigest {
    var digest = TableDigest()
    writer.write(batch, columns: columns) { slots, count in slots.add(to: &digest, count) }
    return digest
  }
}

extension RowSlots {
  /// Adds the hashes of the first rows, two at a time: the rounds of one fill the waits of the other.
  fileprivate func add(to digest: inout TableDigest, _ count: Int) {
    var row = 0
    while row + 1 < count {
      let (one, other) = unsafe SipHash.hash(bytes(row), bytes(row + 1))
      digest.add(one)
      digest.add(other)
      row += 2
    }
    if row < count { digest.add(unsafe SipHash.hash(bytes(row))) }
  }
}
