import Fixtures
import Storage
import Validate

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file of `make --defects`: which faults are wanted.
struct DefectFile {
  private let plan: DefectPlan

  /// Reads a file.
  init(at path: String) throws {
    guard let bytes = try FileSystem.contents(of: path) else {
      throw CommandFailure(.unable, "there is no file \(path)")
    }
    do {
      plan = try JSONDecoder().decode(DefectPlan.self, from: Data(bytes))
    } catch {
      throw CommandFailure(
        .usage,
        """
        \(path) is no list of defects, such as [{"kind": "orphan", "table": \
        "eurostyle_operational.orders", "column": "customer_id", "rows": 3}]
        """)
    }
  }

  /// The faults with the list that goes beside the data.
  func planted(in plan: LoadPlan) throws -> PlantedDefects {
    do throws(StoreError) {
      let faults = try self.plan.faults(in: plan)
      let list = DefectList(defects: faults.map(DefectList.Defect.init))
      return PlantedDefects(
        count: faults.count, changes: faults.flatMap(\.changes),
        list: Array(jsonText(of: list).utf8))
    } catch {
      guard case .unsupported(let reason) = error else { throw error }
      throw CommandFailure(.usage, reason)
    }
  }
}

/// The list of what was broken, as it lies beside the data.
struct DefectList: Encodable, Equatable {
  /// A fault.
  struct Defect: Encodable, Equatable {
    let kind: String
    let table: String
    /// The column or law that it is about.
    let subject: String?
    let words: String
    let changes: [Change]
  }

  /// What happened to a row.
  struct Change: Encodable, Equatable {
    /// `changed`, `removed` or `added`.
    let row: String
    /// The primary key, before where it changed: column by column.
    let key: [String: String]
    /// The cells that changed, or all of the row: before, unless it was added.
    let before: [String: String?]?
    /// The same after, unless it was removed.
    let after: [String: String?]?
  }

  let defects: [Defect]
}

extension DefectList.Defect {
  init(_ fault: Fault) {
    self.init(
      kind: fault.kind.rawValue, table: fault.table.description, subject: fault.subject,
      words: fault.words, changes: fault.changes.map(DefectList.Change.init))
  }
}

extension DefectList.Change {
  init(_ change: RowChange) {
    let table = change.table
    func cells(_ row: [CellValue]?) -> [String: String?]? {
      guard let row else { return nil }
      let pairs = change.columns.map { column -> (String, String?) in
        let info = table.columns[column]
        return (info.name, row[column] == .null ? nil : info.type.text(of: row[column]))
      }
      return Dictionary(uniqueKeysWithValues: pairs)
    }
    let key = zip(table.key, change.key).map { ($0.name, $0.type.text(of: $1)) }
    self.init(
      row: change.before == nil ? "added" : change.after == nil ? "removed" : "changed",
      key: Dictionary(uniqueKeysWithValues: key), before: cells(change.before),
      after: cells(change.after))
  }
}
