import Testing

/// Something that must hold exactly in EuroStyle, as a query for the rows that break it.
struct Invariant: Sendable, CustomTestStringConvertible {
  let name: String
  /// Selects what breaks the invariant; no row means that it holds.
  let violations: String

  var testDescription: String { name }

  init(_ name: String, _ violations: String) {
    self.name = name
    self.violations = violations
  }
}

/// Cents of a money column, exactly.
func cents(_ column: String) -> String { "CAST(round(\(column) * 100) AS INTEGER)" }
