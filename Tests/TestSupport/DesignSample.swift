public import Fixtures

/// A row of the example that the rules of fingerprints give, with every way to write a cell.
public struct DesignSample: Sendable {
  let id: Int
  let name: String
  let cents: Int
  let day: Day
  let note: String?
  let sizes: [String]
  let isActive: Bool

  private static let rows = [
    DesignSample(
      id: 1, name: "Zoë", cents: 1250, day: Day(2024, 2, 29), note: nil, sizes: ["S", "M"],
      isActive: true),
    DesignSample(
      id: 2, name: "", cents: -5, day: Day(2025, 12, 31), note: "a,b", sizes: [], isActive: false),
  ]

  /// A dataset of its one table.
  public static let dataset = Dataset(
    "design", "The example.", version: 1, model: { _, _, _ in rows }
  ) {
    Database("design", system: "design", "The example.") {
      Table(
        "samples", "The example.", count: { $0.count },
        columns: [
          .integer("id", .int(bits: 32), "Number", .unique) { $0.id },
          .text("name", "Name") { row, _, out in out.append(string: row.name) },
          .integer("price", .decimal(precision: 9, scale: 2), "Price") { $0.cents },
          .date("day", "Day") { $0.day },
          .textOrNull("note", "Note") { row, _, out in
            out.append(string: row.note ?? "")
            return row.note != nil
          },
          .textList("sizes", "Sizes") { row, _, out in
            for size in row.sizes { out.item { $0.append(string: size) } }
          },
          .bool("is_active", "Active") { $0.isActive },
        ]
      ) { samples, row in samples[row] }
    }
  }

  /// The table of two rows.
  public static let source = dataset.world(seed: 42, scale: .tiny).tables[0]

  /// The fingerprint of the table, worked out by hand.
  public static let digest = "42a141616e0c3812426fdd904417407c"
}
