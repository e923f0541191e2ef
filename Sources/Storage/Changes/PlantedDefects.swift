/// Faults that go into a dataset before it is published, with the list of them that goes beside it.
package struct PlantedDefects: Sendable {
  /// The name of the file that lists them.
  package static let fileName = "fixturectl-defects.json"

  /// How many there are.
  package let count: Int
  /// What they change, in order.
  package let changes: [RowChange]
  /// The bytes of the list.
  package let list: [UInt8]

  /// Some faults.
  package init(count: Int, changes: [RowChange], list: [UInt8]) {
    self.count = count
    self.changes = changes
    self.list = list
  }
}
