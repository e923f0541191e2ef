internal import Fixtures
internal import Storage

/// Writes the rows of tables into blocks, and gives those that are full to a sender.
final class ClickHouseWriter: LaneWriter {
  /// How many rows a block has: servers keep each as a part, and many parts are slow.
  private static let rowLimit = 1 << 20
  /// How many bytes a block has, about: each stream keeps two.
  private static let byteLimit = 16 << 20

  private let sender: LaneSender
  private let types: NativeTypes
  private var block: NativeBlock?
  private var table: TableInfo?

  init(_ sender: LaneSender, _ types: NativeTypes) {
    self.sender = sender
    self.types = types
  }

  // A load that fails lets go of its writers.
  deinit { sender.finish() }

  func begin(_ planned: PlannedTable) throws(StoreError) {
    table = planned.info
    block = NativeBlock(of: planned.info, types)
  }

  func write(_ batch: Batch) throws(StoreError) {
    if let block, !block.takes(batch) { try send() }
    guard let block, let table else { return }
    do throws(NativeColumnError) {
      try block.append(batch)
    } catch {
      throw .unsupported(
        """
        \(table.path).\(error.column) holds \(error.value), and ClickHouse keeps only \
        \(error.limits) in this type; if that day is meant, declare the column's range
        """)
    }
    if block.rows >= Self.rowLimit || block.bytes >= Self.byteLimit { try send() }
  }

  func end() throws(StoreError) -> Int? {
    guard let table else { return nil }
    if let block, block.rows > 0 { try sender.send(block) }
    block = nil
    return try sender.finish(table)
  }

  func close() throws(StoreError) { try sender.waitForEnd() }

  private func send() throws(StoreError) {
    guard let block, let table else { return }
    try sender.send(block)
    self.block = try sender.takeBack(table) ?? NativeBlock(of: table, types)
  }
}
