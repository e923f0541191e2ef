import Fixtures
import Storage
import Validate

/// What `prove` has found at all seeds together, as `--json` gives it.
struct ProofSummary: Encodable, Equatable {
  /// A kind of faults.
  struct Kind: Encodable, Equatable {
    let kind: String
    let meaning: String
    var planted = 0
    /// How many the digest of the table saw.
    var seenByDigests = 0
    /// How many break a declared law, and so must be caught without digests.
    var breakingLaws = 0
    /// How many of those the right checks caught.
    var caughtByRightCheck = 0
    /// How many any check but the digest caught.
    var caughtWithoutDigests = 0
    /// How many only digests saw.
    var onlySeenByDigests = 0
    /// How many places had no row that could have it.
    var inapplicable = 0
    /// Which kinds of checks caught how many, without digests.
    var caughtBy: [String: Int] = [:]
  }

  /// A fault, in full.
  struct Fault: Encodable, Equatable {
    let seed: String
    let kind: String
    let table: String
    let subject: String?
    let words: String
    let statement: String
    let seenByDigest: Bool
    let caughtBy: [String]
    let expected: [String]
    let missed: [String]
  }

  /// A check that failed before anything was planted.
  struct FailedBefore: Encodable, Equatable {
    let seed: String
    let check: String
    let found: String
  }

  let dataset: String
  let datasetVersion: Int
  let scale: String
  let seeds: [String]
  let isProven: Bool
  let milliseconds: Int
  let kinds: [Kind]
  let survivors: [Fault]
  /// Columns with the kinds of faults that only a digest saw there at some seed.
  let onlySeenByDigests: [String: [String]]
  /// Columns that no check but the type check and the digest looks at.
  let unwatchedColumns: [String]
  let failedBefore: [FailedBefore]
  /// All faults, for those who want to read on; not part of the JSON.
  let faults: [Fault]

  private enum CodingKeys: CodingKey {
    case dataset, datasetVersion, scale, seeds, isProven, milliseconds, kinds, survivors
    case onlySeenByDigests, unwatchedColumns, failedBefore
  }

  /// What came of proofs that took so long all together.
  init(_ proofs: [Proof], of dataset: Dataset, scale: Scale, in time: Duration) {
    self.dataset = dataset.name
    datasetVersion = dataset.version
    self.scale = scale.description
    seeds = proofs.map(\.seed.description)
    isProven = !proofs.isEmpty && proofs.allSatisfy(\.isProven)
    milliseconds = Figures.milliseconds(time)
    let trials = proofs.flatMap { proof in proof.trials.map { (proof.seed, $0) } }
    kinds = FaultKind.allCases.compactMap { kind in
      Kind(
        kind, trials.map(\.1).filter { $0.fault.kind == kind },
        inapplicable: proofs.reduce(0) { $0 + $1.inapplicable.count { $0.kind == kind } })
    }
    faults = trials.map { Fault($1, seed: $0) }
    survivors = trials.filter(\.1.isSurvivor).map { Fault($1, seed: $0) }
    var unseen: [String: Set<String>] = [:]
    for (_, trial) in trials where trial.isOnlySeenByDigest {
      let subject = trial.fault.subject.map { ".\($0)" } ?? ""
      unseen["\(trial.fault.table)\(subject)", default: []].insert(trial.fault.kind.rawValue)
    }
    let order = FaultKind.allCases.map(\.rawValue)
    onlySeenByDigests = unseen.mapValues { kinds in order.filter(kinds.contains) }
    unwatchedColumns = proofs.first?.unwatched ?? []
    failedBefore = proofs.flatMap { proof in
      proof.failedBefore.map {
        FailedBefore(seed: proof.seed.description, check: $0.check, found: $0.found)
      }
    }
  }

  /// How many faults were planted.
  var planted: Int { kinds.reduce(0) { $0 + $1.planted } }
}

extension ProofSummary.Kind {
  /// The sums over the faults of a kind; nil when there was no place for one anywhere.
  fileprivate init?(_ kind: FaultKind, _ trials: [Proof.Trial], inapplicable: Int) {
    if trials.isEmpty && inapplicable == 0 { return nil }
    self.kind = kind.rawValue
    meaning = kind.meaning
    planted = trials.count
    self.inapplicable = inapplicable
    for trial in trials {
      if trial.isSeenByDigest { seenByDigests += 1 }
      if !trial.expected.isEmpty {
        breakingLaws += 1
        if trial.missed.isEmpty { caughtByRightCheck += 1 }
      }
      if !trial.caughtBy.isEmpty { caughtWithoutDigests += 1 }
      if trial.isOnlySeenByDigest { onlySeenByDigests += 1 }
      for check in Set(trial.caughtBy.map(ProofSummary.kind)) { caughtBy[check, default: 0] += 1 }
    }
  }
}

extension ProofSummary.Fault {
  fileprivate init(_ trial: Proof.Trial, seed: Seed) {
    self.init(
      seed: seed.description, kind: trial.fault.kind.rawValue,
      table: trial.fault.table.description, subject: trial.fault.subject,
      words: trial.fault.words, statement: trial.statement, seenByDigest: trial.isSeenByDigest,
      caughtBy: trial.caughtBy, expected: trial.expected, missed: trial.missed)
  }
}

extension ProofSummary {
  /// The kind of a check, from its name: `database.table.kind`, and more.
  fileprivate static func kind(of check: String) -> String {
    let parts = check.split(separator: ".")
    return parts.count > 2 ? String(parts[2]) : check
  }
}
