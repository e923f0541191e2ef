import ClickHouseStorage
import Storage

/// What `doctor` has found.
struct DiagnosisSummary: Encodable, Equatable {
  /// A step of it.
  struct Step: Encodable, Equatable {
    let step: String
    let isFine: Bool
    let finding: String
  }

  let isFine: Bool
  let steps: [Step]

  init(_ diagnosis: Diagnosis) {
    isFine = diagnosis.isFine
    steps = diagnosis.steps.map { Step(step: $0.name, isFine: $0.isFine, finding: $0.finding) }
  }

  /// The findings for people.
  var text: String {
    let width = steps.map(\.step.count).max() ?? 0
    let lines = steps.map { step in
      let mark = step.isFine ? "✓" : "✘"
      let padding = String(repeating: " ", count: width - step.step.count)
      return "\(mark) \(step.step)\(padding)  \(step.finding)"
    }
    let verdict = isFine ? "Nothing is in the way of a load." : "This is in the way of a load."
    return lines.joined(separator: "\n") + "\n\n\(verdict)\n"
  }
}
