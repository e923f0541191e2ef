import Fixtures
import SQLiteStorage
import Storage
import Testing

@testable import Validate

/// Each kind of check finds nothing where nothing is wrong, and what was planted.
@Suite struct CheckTests {
  @Test func nothingIsFoundInASoundGarden() throws {
    for finding in try Garden.findings() {
      #expect(finding.outcome == .pass, "\(finding.check): \(finding.expected), \(finding.found)")
    }
  }

  @Test(arguments: [
    // Totals, and what is missing without any row.
    ("UPDATE garden.beds SET plants = plants + 1 WHERE bed_id = 'BED_003'", ["beds.total.plants"]),
    (
      "UPDATE garden.beds SET cost = cost + 0.01 WHERE bed_id = 'BED_003'", ["beds.total.cost"]
    ),
    ("UPDATE garden.beds SET kinds = 9 WHERE bed_id = 'BED_003'", ["beds.total.kinds"]),
    (
      "UPDATE garden.beds SET first = '2023-12-31' WHERE bed_id = 'BED_003'", ["beds.total.first"]
    ),
    ("UPDATE garden.beds SET oak = NULL", ["beds.total.oak"]),
    ("UPDATE garden.beds SET oak = '2024-05-05' WHERE oak IS NULL", ["beds.total.oak"]),
    ("UPDATE garden.beds SET euros = euros + 1 WHERE bed_id = 'BED_003'", ["beds.total.euros"]),
    // Keys.
    (
      "UPDATE garden.plants SET place = 3 WHERE bed_id = 'BED_005' AND place = 2",
      ["plants.unique.place", "plants.match.neighbour"]
    ),
    (
      """
      UPDATE garden.plants SET kind = 'oak', planted = '2024-01-09' WHERE bed_id = 'BED_009'
      AND place < 2
      """, ["plants.unique.one-oak"]
    ),
    (
      "UPDATE garden.plants SET bed_id = 'BED_777' WHERE plant_id = 'PLANT_00001'",
      ["plants.reference.bed_id", "plants.balance.bills"]
    ),
    // Rows, alone and with those that they refer to.
    (
      "UPDATE garden.plants SET died = planted WHERE plant_id = 'PLANT_00004'", ["plants.row.died"]
    ),
    ("UPDATE garden.plants SET planted = '2023-01-01' WHERE place = 0", ["plants.row.bed"]),
    ("UPDATE garden.plants SET cost = 2.01 WHERE plant_id = 'PLANT_00004'", ["plants.range.cost"]),
    (
      "UPDATE garden.plants SET kind = 'weed' WHERE plant_id = 'PLANT_00004'",
      ["plants.domain.kind"]
    ),
    (
      "UPDATE garden.plants SET plant_id = 'plant' WHERE plant_id = 'PLANT_00004'",
      ["plants.format.plant_id"]
    ),
    // Partners.
    (
      "DELETE FROM garden.plants WHERE bed_id = 'BED_002' AND place = 4",
      ["plants.match.neighbour", "plants.distribution.full"]
    ),
    // Sums by group, and groups that one side has alone.
    (
      "UPDATE garden.bills SET amount = amount - 0.01 WHERE bill_id = 'BILL_001'",
      ["plants.balance.bills"]
    ),
    ("DELETE FROM garden.bills WHERE bed_id = 'BED_004'", ["plants.balance.bills"]),
    (
      """
      DELETE FROM garden.plants WHERE bed_id = 'BED_004';
      UPDATE garden.bills SET amount = 0 WHERE bed_id = 'BED_004'
      """, ["plants.balance.bills"]
    ),
    // Distributions.
    ("UPDATE garden.plants SET died = NULL", ["plants.distribution.dead"]),
    (
      "UPDATE garden.plants SET watered = 1 WHERE plant_id < 'PLANT_00150'",
      ["plants.distribution.watered"]
    ),
    (
      "UPDATE garden.plants SET place = place + 30 WHERE place < 1",
      ["plants.distribution.places", "plants.range.place"]
    ),
    ("UPDATE garden.plants SET cost = 2 WHERE cost < 1.80", ["plants.distribution.price"]),
    (
      "UPDATE garden.plants SET bed_id = 'BED_002' WHERE bed_id < 'BED_006'",
      ["plants.distribution.even"]
    ),
  ])
  func findsWhatWasPlanted(fault: String, checks: [String]) throws {
    let failed = try Garden.findings(after: fault).filter { $0.outcome == .fail }.map(\.check)
    for check in checks { #expect(failed.contains("garden.\(check)"), "\(failed)") }
  }

  @Test func aGroupOfOneSideIsShown() throws {
    let findings = try Garden.findings(after: "DELETE FROM garden.bills WHERE bed_id = 'BED_004'")
    let finding = try #require(findings.first { $0.check == "garden.plants.balance.bills" })
    #expect(finding.rows == 1)
    let row = try #require(finding.examples?.rows.first)
    #expect(row.first == "BED_004" && row.last == 0)
  }

  @Test func emptyTablesPassNothing() throws {
    let findings = try Garden.findings(
      after: "DELETE FROM garden.plants; DELETE FROM garden.beds; DELETE FROM garden.bills")
    for finding in findings where ![.schema, .unique].contains(finding.kind) {
      #expect(finding.outcome == .empty, "\(finding.check) is \(finding.outcome)")
    }
  }

  @Test func missingValuesAreNoPass() throws {
    // NULL gets past the declaration of a column only if the table is made anew.
    let failed = try Garden.findings(
      after: """
        CREATE TABLE garden.copy AS SELECT * FROM garden.plants; DROP TABLE garden.plants;
        ALTER TABLE garden.copy RENAME TO plants;
        UPDATE garden.plants SET cost = NULL WHERE plant_id < 'PLANT_00100'
        """
    ).filter { $0.outcome == .fail }.map(\.check)
    #expect(failed.contains("garden.plants.null.cost"))
    #expect(failed.contains("garden.beds.total.cost"))
  }

  @Test func coverageNamesWhatNobodyLooksAt() throws {
    let world = Garden.dataset.world(seed: 42, scale: .tiny)
    let checks = try Validator(world).selectedChecks(for: SQLiteSource(directory: "").dialect)
    #expect(CheckCoverage(of: world, by: checks).unchecked == [])
    let few = checks.filter { $0.table != "garden.plants" && $0.kind != .reference }
    let coverage = CheckCoverage(of: world, by: few)
    #expect(coverage.unchecked.contains("garden.plants.watered"))
    #expect(coverage.unchecked.contains("garden.bills.bed_id"))
    #expect(coverage.columns == 18)
  }
}
