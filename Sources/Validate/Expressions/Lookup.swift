/// A choice by what a text is: one value for each of many texts.
struct Lookup {
  /// The text.
  let subject: Expression
  /// What it may be, each once.
  let keys: [String]
  private let branches: [Expression.Branch]

  /// What a CASE with so few branches takes is not worth a list.
  private static let least = 4

  /// The lookup that the branches of a choice are; nil when they are none.
  init?(_ branches: [Expression.Branch]) {
    guard branches.count >= Self.least,
      case .binary(.equal, let subject, .text) = branches[0].condition
    else { return nil }
    var keys: [String] = []
    for branch in branches {
      guard case .binary(.equal, subject, .text(let key)) = branch.condition else { return nil }
      keys.append(key)
    }
    guard Set(keys).count == keys.count else { return nil }
    (self.subject, self.keys, self.branches) = (subject, keys, branches)
  }

  /// The values, if all are written out.
  var literals: [Expression]? {
    branches.allSatisfy(\.value.isLiteral) ? branches.map(\.value) : nil
  }

  /// The values with the choice moved to where they differ, if that is in what is written out alone:
  /// `a = (case x when 'b' then 1 when 'c' then 2 end)` for `a = 1` and `a = 2`; values of other forms
  /// stand apart, each with the texts that it is for.
  var lifted: [(keys: [String], value: Expression)] {
    var forms: [(form: Expression, branches: [Expression.Branch], keys: [String])] = []
    for (branch, key) in zip(branches, keys) {
      let form = branch.value.form
      if let place = forms.firstIndex(where: { $0.form == form }) {
        forms[place].branches.append(branch)
        forms[place].keys.append(key)
      } else {
        forms.append((form, [branch], [key]))
      }
    }
    return forms.map { ($0.keys, lifted($0.branches.map(\.value), $0.branches)) }
  }

  /// The value of values that have one form.
  private func lifted(_ values: [Expression], _ branches: [Expression.Branch]) -> Expression {
    let first = values[0]
    if values.allSatisfy({ $0 == first }) { return first }
    switch first {
    case .binary(let sign, _, _):
      let sides = values.compactMap { value in
        if case .binary(_, let left, let right) = value { (left, right) } else { nil }
      }
      return .binary(
        sign, lifted(sides.map(\.0), branches), lifted(sides.map(\.1), branches))
    case .not:
      return .not(
        lifted(
          values.compactMap { if case .not(let inner) = $0 { inner } else { nil } }, branches))
    default:
      let choices = zip(branches, values).map {
        Expression.Branch(condition: $0.condition, value: $1)
      }
      return .choice(choices, otherwise: first)
    }
  }
}

extension Expression {
  /// It without what is written out, wherever a choice could stand instead.
  fileprivate var form: Expression {
    switch self {
    case .number(_, let scale): .number(0, scale: scale)
    case .text: .text("")
    case .binary(let sign, let left, let right): .binary(sign, left.form, right.form)
    case .not(let inner): .not(inner.form)
    default: self
    }
  }

  /// Whether it is a number or a text as it is written out.
  var isLiteral: Bool {
    switch self {
    case .number, .text: true
    default: false
    }
  }
}
