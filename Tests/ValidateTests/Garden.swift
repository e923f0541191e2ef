import Fixtures
import SQLiteStorage
import Storage
import Testing
import Validate

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A small dataset with a law of each kind: beds of a garden, what grows in them, and the bills.
struct Garden: Sendable {
  let beds = 20
  let plants = 600

  struct Bed: Sendable {
    let row: Int
    let plants: [Plant]
  }

  struct Plant: Sendable {
    let row: Int
    var bed: Int { row % 20 }
    var place: Int { row / 20 }
    var kind: Kind { Kind.allCases[mix(row, 1) % 4 == 0 ? 1 : row % 60 == 7 ? 2 : 0] }
    var cost: Money { Money(cents: Int64(100 + mix(row, 2) % 101)) }
    var planted: Day { Garden.start + row % 590 }
    var died: Day? { mix(row, 3) % 5 == 0 ? planted + 1 + mix(row, 4) % 40 : nil }
    var isWatered: Bool { mix(row, 5) % 10 < 3 }
  }

  enum Kind: Int, LabelledCell {
    case tulip, rose, oak
  }

  static let start = Day(2024, 1, 1)

  /// Bits of a row, the same in every run.
  private static func mix(_ row: Int, _ draw: Int) -> Int {
    var bits = UInt64(row + 1) &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(draw) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((bits ^ bits >> 31) >> 2)
  }

  static let bed = KeyFormat("BED_", digits: 3)
  static let plant = KeyFormat("PLANT_", digits: 5)

  static let dataset = Dataset("garden", "A garden.", version: 1, model: { _, _, _ in Garden() }) {
    Database("garden", system: "garden", "What grows.") {
      Table<Garden, Bed>(
        "beds", "A bed.", count: { $0.beds },
        columns: [
          .text("bed_id", "Its number", .unique, .like("BED_001")) { row, _, out in
            bed.write(row.row, to: &out)
          },
          .integer(
            "plants", .uint32, "How many grow there",
            .total(.count, of: "garden.plants", by: "bed_id")
          ) { $0.plants.count },
          .money("cost", "What they cost", .total(.sum("cost"), of: "garden.plants", by: "bed_id"))
          {
            $0.plants.reduce(.zero) { $0 + $1.cost }
          },
          .integer(
            "kinds", .uint8, "How many kinds",
            .total(.distinct("kind"), of: "garden.plants", by: "bed_id")
          ) { Set($0.plants.map(\.kind)).count },
          .date(
            "first", "When the first came",
            .total(.min("planted"), of: "garden.plants", by: "bed_id")
          ) { $0.plants.map(\.planted).min() ?? start },
          .dateOrNull(
            "oak", "When the last oak came; NULL without one",
            .total(.max("planted"), of: "garden.plants", by: "bed_id", where: "kind = 'oak'")
          ) { $0.plants.filter { $0.kind == .oak }.map(\.planted).max() },
          .integer(
            "euros", .uint32, "What they cost in whole euros",
            .total(
              .sum("cost"), of: "garden.plants", by: "bed_id", giving: "quotient(total, 1.00)")
          ) { Int($0.plants.reduce(.zero) { $0 + $1.cost }.cents) / 100 },
        ]
      ) { garden, row in
        Bed(row: row, plants: (0..<garden.plants).map { Plant(row: $0) }.filter { $0.bed == row })
      }
      Table<Garden, Plant>(
        "plants", "A plant.", count: { $0.plants },
        columns: [
          .text("plant_id", "Its number", .unique, .like("PLANT_00001")) { row, _, out in
            plant.write(row.row, to: &out)
          },
          .text("bed_id", "Where", .references("garden.beds")) { row, _, out in
            bed.write(row.bed, to: &out)
          },
          .integer("place", .uint16, "The place in the bed", .range(0...29)) { $0.place },
          .choice("kind", "What it is") { $0.kind },
          .money("cost", "What it cost", .range(100...200)) { $0.cost },
          .date("planted", "Since when") { $0.planted },
          .dateOrNull("died", "Until when", .holds("planted < died")) { $0.died },
          .bool("watered", "Whether it gets water", .probability(.percent(30))) { $0.isWatered },
        ],
        laws: [
          .unique("place", "A place has one plant.", "bed_id", "place"),
          .unique("one-oak", "A bed has an oak once.", "bed_id", "planted", where: "kind = 'oak'"),
          .holds("bed", "A bed was there before.", "bed_id.first <= planted"),
          .matched(
            "neighbour", "Each plant but the first has one before it.", where: "place > 0",
            in: "garden.plants", on: ["bed_id": "bed_id", "place - 1": "place"],
            when: "other.planted <> planted"),
          .balanced(
            "bills", "Each bed's plants are on its bills.",
            Law.Sum(of: "garden.plants", "cost", by: ["bed_id"]),
            Law.Sum(of: "garden.bills", "amount", by: ["bed_id"])),
          .share("dead", "A fifth died.", of: "died is not null", is: .percent(20)),
          .apportioned(
            "places", "The places are filled one after another.", of: "place < 15",
            [("1", 1), ("0", 1)], within: 1),
          .sizes(
            "full", "Beds have 30 plants.", by: "bed_id",
            [Int](repeating: 0, count: 29) + [1], within: 0),
          .mean("price", "A plant costs 1.50.", of: "cost", is: 150, tolerance: 100),
          .mean(
            "half", "Half of the cost is half.", of: "quotient(cost, 2)", per: "cost", is: 50_00,
            tolerance: 100),
          .skew("even", "No bed has more than others.", by: "bed_id", share: 8...12),
        ]
      ) { _, row in Plant(row: row) }
      Table<Garden, Bed>(
        "bills", "A bill for the plants of a bed.", count: { $0.beds },
        columns: [
          .text("bill_id", "Its number", .unique) { row, _, out in
            out.append("BILL_")
            out.append(row.row, digits: 3)
          },
          .text("bed_id", "For which bed", .references("garden.beds")) { row, _, out in
            bed.write(row.row, to: &out)
          },
          .money("amount", "How much") { $0.plants.reduce(.zero) { $0 + $1.cost } },
        ]
      ) { garden, row in
        Bed(row: row, plants: (0..<garden.plants).map { Plant(row: $0) }.filter { $0.bed == row })
      }
    }
  }

  /// What is found after some statements, but for fingerprints and numbers of rows.
  static func findings(after fault: String = "") throws -> [Finding] {
    let world = dataset.world(seed: 42, scale: .tiny)
    let fixture = try SQLiteFixture(world)
    if !fault.isEmpty { try fixture.execute(fault) }
    let directory = "/tmp/fixturectl-garden-\(UInt64.random(in: 0 ... .max))"
    try #require(unsafe mkdir(directory, 0o777) == 0)
    let file = "\(directory)/garden.sqlite"
    defer {
      unsafe _ = unlink(file)
      unsafe _ = rmdir(directory)
    }
    try fixture.execute("VACUUM garden INTO '\(file)'")
    return try Validator(world).validate(SQLiteSource(directory: directory)).findings
      .filter { $0.kind != .digest && $0.kind != .rows }
  }
}
