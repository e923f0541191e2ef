import Storage
import Validate

/// What `prove` has found, for people.
struct ProofText {
  private let summary: ProofSummary
  private let isVerbose: Bool

  init(_ summary: ProofSummary, isVerbose: Bool = false) {
    self.summary = summary
    self.isVerbose = isVerbose
  }

  /// The whole text.
  var text: String {
    let seeds = summary.seeds.joined(separator: ", ")
    var parts = [
      """
      \(summary.dataset) version \(summary.datasetVersion) at scale \(summary.scale), \
      seed\(summary.seeds.count == 1 ? "" : "s") \(seeds)

      """, table,
    ]
    if isVerbose { parts.append(summary.faults.map(line).joined()) }
    if !summary.onlySeenByDigests.isEmpty { parts.append(onlySeenByDigests) }
    if !summary.unwatchedColumns.isEmpty { parts.append(unwatched) }
    if !summary.failedBefore.isEmpty { parts.append(failedBefore) }
    if !summary.survivors.isEmpty { parts.append(survivors) }
    parts.append(verdict)
    return parts.joined(separator: "\n")
  }

  private var table: String {
    var lines = TextTable([
      ("fault", .left), ("planted", .right), ("digests", .right), ("break a law", .right),
      ("caught", .right), ("only digests", .right), ("caught without digests by", .left),
    ])
    for kind in summary.kinds {
      lines.add([
        kind.kind, Figures.count(kind.planted), Figures.count(kind.seenByDigests),
        Figures.count(kind.breakingLaws), Figures.count(kind.caughtByRightCheck),
        Figures.count(kind.onlySeenByDigests), catchers(of: kind),
      ])
    }
    lines.rule()
    func sum(_ count: KeyPath<ProofSummary.Kind, Int>) -> String {
      Figures.count(summary.kinds.reduce(0) { $0 + $1[keyPath: count] })
    }
    lines.add([
      Figures.count(summary.kinds.count, "kind"), sum(\.planted), sum(\.seenByDigests),
      sum(\.breakingLaws), sum(\.caughtByRightCheck), sum(\.onlySeenByDigests), "",
    ])
    return lines.text
  }

  private func catchers(of kind: ProofSummary.Kind) -> String {
    kind.caughtBy.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "\($0.key) \(Figures.count($0.value))" }.joined(separator: ", ")
  }

  private func line(of fault: ProofSummary.Fault) -> String {
    let place = fault.subject.map { "\(fault.table) \($0)" } ?? fault.table
    let catchers = (fault.seenByDigest ? ["digest"] : []) + fault.caughtBy
    return """
      seed \(fault.seed) \(fault.kind) in \(place): \
      \(catchers.isEmpty ? "nothing" : catchers.joined(separator: ", "))

      """
  }

  private var onlySeenByDigests: String {
    var text = "Only a digest sees\n"
    for (place, kinds) in summary.onlySeenByDigests.sorted(by: { $0.key < $1.key }) {
      text += "  \(place): \(kinds.joined(separator: " "))\n"
    }
    return text
  }

  private var unwatched: String {
    "Columns that no check but type and digest looks at\n"
      + summary.unwatchedColumns.map { "  \($0)\n" }.joined()
  }

  private var failedBefore: String {
    "Failed before anything was planted, and so proves nothing\n"
      + summary.failedBefore.map { "  seed \($0.seed) \($0.check): \($0.found)\n" }.joined()
  }

  private var survivors: String {
    var text = "Survivors\n"
    for fault in summary.survivors {
      let place = fault.subject.map { "\(fault.table) \($0)" } ?? fault.table
      text += "✗ seed \(fault.seed) \(fault.kind) in \(place)\n  \(fault.words)\n"
      if !fault.seenByDigest { text += "  the digest did not see it\n" }
      if !fault.missed.isEmpty {
        text += "  had to be caught by: \(fault.missed.joined(separator: ", "))\n"
        let others = fault.caughtBy.joined(separator: ", ")
        text += "  was caught by: \(others.isEmpty ? "none" : others)\n"
      }
      text += "  planted with: \(fault.statement)\n"
    }
    return text
  }

  private var verdict: String {
    let planted = Figures.count(summary.planted, "fault")
    let breaking = summary.kinds.reduce(0) { $0 + $1.breakingLaws }
    let time = Figures.time(.milliseconds(summary.milliseconds))
    if summary.isProven {
      return """
        PROVEN: \(planted), all seen by digests; \(Figures.count(breaking)) break a law, all caught \
        by its check; no survivors; \(time)

        """
    }
    let survivors = Figures.count(summary.survivors.count, "survivor")
    return "NOT PROVEN: \(planted), \(survivors); \(time)\n"
  }
}
