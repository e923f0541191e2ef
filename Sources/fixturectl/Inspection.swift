import ClickHouseStorage
import Fixtures
import SQLiteStorage
import Storage

/// What a directory holds, compared with its manifest.
struct Inspection {
  /// Whether the data is what its manifest says.
  enum Verdict: Equatable {
    /// There is nothing of ours.
    case nothing
    /// The content is what the manifest says.
    case matches
    /// The files are there with their sizes; their content was not looked at.
    case sizesMatch
    /// It differs, in these ways.
    case differs([String])
    /// It cannot be told, for this reason.
    case unknown(String)
  }

  let survey: Survey
  let verdict: Verdict

  init(survey: Survey, verdict: Verdict) {
    self.survey = survey
    self.verdict = verdict
  }

  /// Inspects a directory.
  init(of directory: String) throws(StoreError) {
    let survey = try SQLiteStore(directory: directory).survey()
    self.survey = survey
    guard let manifest = survey.manifest else {
      verdict = .nothing
      return
    }
    guard manifest.target == "sqlite" else {
      let changes = survey.changes.map(\.description)
      verdict = changes.isEmpty ? .sizesMatch : .differs(changes)
      return
    }
    verdict = try Self.verdict(on: manifest, survey) { tables throws(StoreError) in
      try SQLiteStore(directory: directory).verify(manifest, of: tables)
    }
  }

  /// Inspects a server.
  init(of store: ClickHouseStore) throws(StoreError) {
    let survey = try store.survey()
    self.survey = survey
    guard let manifest = survey.manifest else {
      verdict = .nothing
      return
    }
    verdict = try Self.verdict(on: manifest, survey) { tables throws(StoreError) in
      try store.verify(manifest, of: tables)
    }
  }

  private static func verdict(
    on manifest: Manifest, _ survey: Survey,
    verify: ([TableInfo]) throws(StoreError) -> [StoredDifference]
  ) throws(StoreError) -> Verdict {
    guard let dataset = try? DatasetRegistry.dataset(named: manifest.dataset) else {
      return .unknown("this fixturectl knows no dataset \"\(manifest.dataset)\"")
    }
    // The declaration is the same at every seed and scale.
    let tables = dataset.world(seed: 0, scale: .tiny).tables.map(\.info)
    // A file of another size with the same rows in it matches: an index or VACUUM does that.
    var changes = survey.changes.compactMap { change -> String? in
      if case .missing = change { change.description } else { nil }
    }
    for difference in try verify(tables)
    where !changes.contains(difference.description) {
      changes.append(difference.description)
    }
    if let defects = manifest.defects {
      changes.insert(
        """
        \(defects) defect\(defects == 1 ? " was" : "s were") planted when it was made; \
        \(PlantedDefects.fileName) lists \(defects == 1 ? "it" : "them")
        """, at: 0)
    }
    return changes.isEmpty ? .matches : .differs(changes)
  }
}
