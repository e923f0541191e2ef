package import Storage

/// The value of a cell wherever it comes from, so that two places can be compared.
package enum Cell: Sendable {
  /// No value.
  case null
  /// A number, an unscaled decimal, or a truth value.
  case number(Int64)
  /// A text or label; a day or an instant in ISO 8601.
  case text(String)
  /// A list of texts.
  case list([String])
  /// What is stored is no value of the column's type.
  case misfit(StoredValue)
}

/// The values of a row's primary key.
package typealias Key = [Cell]

extension Cell: Hashable {
  /// Whether two values are the same to the last byte; strings would take `é` written in two ways
  /// for one.
  package static func == (one: Cell, other: Cell) -> Bool {
    switch (one, other) {
    case (.null, .null): true
    case (.number(let one), .number(let other)): one == other
    case (.text(let one), .text(let other)): one.utf8.elementsEqual(other.utf8)
    case (.list(let one), .list(let other)):
      one.elementsEqual(other) { $0.utf8.elementsEqual($1.utf8) }
    case (.misfit(.text(let one)), .misfit(.text(let other))):
      one.utf8.elementsEqual(other.utf8)
    case (.misfit(let one), .misfit(let other)): one == other
    default: false
    }
  }

  /// Strings that are equal but for their bytes meet here, which is allowed.
  package func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .number(let number): hasher.combine(number)
    case .text(let text): hasher.combine(text)
    case .list(let items): hasher.combine(items)
    case .misfit(let value): hasher.combine(value)
    }
  }
}

// MARK: Order

extension Cell {
  /// Whether a key comes before another: numbers as numbers, texts byte by byte, and what is no
  /// value of its column's type where SQLite puts it, numbers before texts before bytes.
  static func precedes(_ one: Key, _ other: Key) -> Bool {
    for (value, bound) in zip(one, other) where value != bound {
      return value.precedes(bound)
    }
    return false
  }

  private func precedes(_ other: Cell) -> Bool {
    if rank != other.rank { return rank < other.rank }
    switch (self, other) {
    case (.number(let one), .number(let other)): return one < other
    case (.list(let one), .list(let other)): return one.lexicographicallyPrecedes(other)
    case (.misfit(.blob(let one)), .misfit(.blob(let other))):
      return one.lexicographicallyPrecedes(other)
    default:
      if let one = storedText, let other = other.storedText {
        return one.utf8.lexicographicallyPrecedes(other.utf8)
      }
      return (storedNumber ?? 0) < (other.storedNumber ?? 0)
    }
  }

  private var rank: Int {
    switch self {
    case .null, .misfit(.null): 0
    case .number, .misfit(.integer), .misfit(.real): 1
    case .text, .misfit(.text): 2
    case .list: 3
    case .misfit(.blob): 4
    }
  }

  private var storedText: String? {
    switch self {
    case .text(let text), .misfit(.text(let text)): text
    default: nil
    }
  }

  private var storedNumber: Double? {
    switch self {
    case .number(let number), .misfit(.integer(let number)): Double(number)
    case .misfit(.real(let number)): number
    default: nil
    }
  }
}
