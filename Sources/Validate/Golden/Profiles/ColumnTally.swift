import Fixtures

/// Gathers what a column's values are like: batch by batch, on any number of threads, whose tallies
/// add up in any order.
enum ColumnTally: Sendable {
  case numbers(NumberTally)
  case codes(CodeTally)
  /// Whatever lies otherwise in memory, by the form in which it is hashed.
  case forms(FormTally)

  init(_ column: ColumnInfo) {
    switch column.layout {
    case .integers: self = .numbers(NumberTally())
    case .codes: self = .codes(CodeTally())
    default: self = .forms(FormTally(isList: column.type == .textList))
    }
  }

  /// Whether it takes cells in the form in which they are hashed.
  var takesForms: Bool { if case .forms = self { true } else { false } }

  /// Takes the cells of a batch, unless it takes forms.
  mutating func add(_ buffer: ColumnBuffer, count: Int) {
    // Taken out while it changes: two owners would copy all counts.
    switch consume self {
    case .numbers(var tally):
      tally.add(buffer.integers, buffer.nulls, count: count)
      self = .numbers(tally)
    case .codes(var tally):
      tally.add(buffer.integers, buffer.nulls, buffer.pool, count: count)
      self = .codes(tally)
    case .forms(let tally): self = .forms(tally)
    }
  }

  /// Takes some cells in the form in which they are hashed.
  mutating func add(_ cells: borrowing CellForms) {
    guard case .forms(var tally) = consume self else {
      preconditionFailure("only texts are taken by their forms")
    }
    tally.add(cells)
    self = .forms(tally)
  }

  /// Adds what another has gathered of the same column.
  mutating func add(_ other: ColumnTally) {
    switch (consume self, other) {
    case (.numbers(var tally), .numbers(let other)):
      tally.add(other)
      self = .numbers(tally)
    case (.codes(var tally), .codes(let other)):
      tally.add(other)
      self = .codes(tally)
    case (.forms(var tally), .forms(let other)):
      tally.add(other)
      self = .forms(tally)
    default: preconditionFailure("these are tallies of different columns")
    }
  }

  /// What came of it.
  func profile(_ type: ColumnType) -> ColumnProfile {
    switch self {
    case .numbers(let tally): tally.profile(type)
    case .codes(let tally): tally.profile
    case .forms(let tally): tally.profile
    }
  }
}
