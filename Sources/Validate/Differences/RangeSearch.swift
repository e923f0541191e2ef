internal import Fixtures
internal import Storage

/// A range of keys with the fingerprints of its rows on both sides.
struct ComparedRange {
  let range: KeyRange
  let expected: RangeDigest
  let found: RangeDigest

  /// The rows of the longer side.
  var rows: Int { max(expected.rows, found.rows) }
}

/// Looks for the rows that differ, in the order of their keys: cuts ranges that differ into smaller
/// ones, and fetches the rows of the smallest.
struct RangeSearch {
  /// As many rows as are rather fetched than cut again.
  static let fewRows = 64
  /// As many as are fetched at most: a range cannot be cut where a key occurs many times.
  private static let mostRows = 1024
  private static let pieces = 16

  private let shared: Shared
  private let limit: Int
  /// The ranges that differ and are not looked into, the next one last.
  private var pending: [ComparedRange] = []
  private var rows: [RowDifference] = []
  private var moreRows = 0
  private var keysDiffer = false
  private var columnsAreComplete = true
  private var differing: Set<String> = []
  private var misfitting: Set<String> = []
  private var notes: [String] = []

  init(_ shared: Shared, limit: Int) {
    self.shared = shared
    self.limit = limit
  }

  /// Searches until there are rows enough, or no range is left.
  mutating func run(from all: ComparedRange) throws(StoreError) {
    pending = [all]
    while rows.count < limit, let next = pending.popLast() {
      let isSmall = next.expected.rows <= Self.fewRows && next.found.rows <= 4 * Self.fewRows
      if !isSmall, try cut(next) { continue }
      try compareRows(of: next)
    }
  }

  /// Writes down what was found.
  func report(in difference: inout TableDifference) {
    difference.rows = rows
    difference.moreRows = moreRows
    difference.moreRanges = pending.count
    difference.keysDiffer = keysDiffer
    difference.columnsAreComplete = columnsAreComplete
    difference.notes += notes
    for column in shared.columns {
      if misfitting.contains(column.name) {
        difference.add(column, .misfits)
      } else if differing.contains(column.name) {
        difference.add(column, .values)
      }
    }
    let isEqual =
      difference.columns.isEmpty && rows.isEmpty && moreRows == 0 && pending.isEmpty && !keysDiffer
      && notes.isEmpty
    difference.outcome = isEqual ? .equal : .different
  }
}

// MARK: Ranges

extension RangeSearch {
  /// Cuts a range, and keeps the pieces that differ.
  /// - Returns: whether it could be cut.
  private mutating func cut(_ range: ComparedRange) throws(StoreError) -> Bool {
    guard shared.keyHasOrder else { return false }
    let ranges = try pieces(of: range)
    if ranges.count < 2 { return false }
    let expected = try shared.expected.digests(of: shared.columns, in: ranges)
    let found = try shared.found.digests(of: shared.columns, in: ranges)
    let different = ranges.indices.filter { !expected[$0].matches(found[$0]) }
    if different.isEmpty, range.expected.digest != nil, range.found.digest != nil {
      notes.append("the data changed while it was compared")
    }
    for index in different.reversed() {
      pending.append(
        ComparedRange(range: ranges[index], expected: expected[index], found: found[index]))
    }
    return true
  }

  private func pieces(of range: ComparedRange) throws(StoreError) -> [KeyRange] {
    // The expected side has its keys at hand, unless there are hardly any.
    let isExpected = range.found.rows <= 2 * range.expected.rows + Self.fewRows
    let (side, rows) =
      isExpected ? (shared.expected, range.expected.rows) : (shared.found, range.found.rows)
    let step =
      range.range == .all
      ? TableComparison.step(rows) : TableComparison.step(rows, pieces: Self.pieces)
    let keys = try side.keys(every: step, in: range.range, most: rows / step)
    let pieces = cut(range, before: keys)
    if pieces.count > 1 || range.rows <= Self.mostRows { return pieces }
    // A key that occurs so often that all rows looked at have it: its rows for themselves.
    guard let key = try side.rows(of: shared.key, in: range.range, most: 1).first else { return [] }
    return cut(range, before: [key] + [next(after: key)].compactMap(\.self))
  }

  private func cut(_ range: ComparedRange, before keys: [Key]) -> [KeyRange] {
    range.range.cut(
      before: keys,
      keysMayBeMissing: shared.expected.keysMayBeMissing || shared.found.keysMayBeMissing)
  }

  /// A key with none between it and another; nil where that cannot be told.
  private func next(after key: Key) -> Key? {
    switch (key.last, shared.key.last?.type) {
    case (.number(let number), _) where number < .max: key.dropLast() + [.number(number + 1)]
    // No statement holds the byte 0, and no key of ours the byte 1.
    case (.text(let text), .text): key.dropLast() + [.text(text + "\u{1}")]
    default: nil
    }
  }
}

// MARK: Rows

extension RangeSearch {
  private mutating func compareRows(of range: ComparedRange) throws(StoreError) {
    let expected = try shared.expected.rows(
      of: shared.columns, in: range.range, most: Self.mostRows)
    let found = try shared.found.rows(of: shared.columns, in: range.range, most: Self.mostRows)
    if range.rows > Self.mostRows { return note(range, expected, found) }
    let groups = KeyGroup.groups(expected, found, keyLength: shared.key.count)
    let before = rows.count + moreRows
    for group in groups {
      for pair in group.differences { add(pair, group, group.expectedRows, group.foundRows) }
    }
    if rows.count + moreRows == before, range.expected.digest != nil, range.found.digest != nil {
      notes.append(
        """
        in \(words(for: range.range)) the fingerprints differ and no cell is seen to: bytes that \
        are no UTF-8, or a change in the meantime
        """)
    }
  }

  /// Reports a range that has too many rows to fetch and no key to be cut at.
  private mutating func note(_ range: ComparedRange, _ expected: [[Cell]], _ found: [[Cell]]) {
    let keys = Set((expected + found).map { Array($0.prefix(shared.key.count)) })
    guard keys.count == 1, let key = keys.first,
      range.range == .keys(from: key, below: next(after: key))
    else {
      keysDiffer = keysDiffer || range.expected.rows != range.found.rows
      columnsAreComplete = false
      notes.append(
        """
        \(words(for: range.range)) holds \(range.found.rows) rows where \(range.expected.rows) are \
        expected, too many to compare one by one without an order of keys
        """)
      return
    }
    let group = KeyGroup(
      key: key, expected: Array(expected.prefix(1)), found: Array(found.prefix(1)))
    add(group.differences.first ?? .none, group, range.expected.rows, range.found.rows)
  }

  private mutating func add(
    _ pair: KeyGroup.Pair, _ group: KeyGroup, _ expectedRows: Int, _ foundRows: Int
  ) {
    let kind: RowDifference.Kind =
      if expectedRows == foundRows {
        .changed
      } else if expectedRows == 0 {
        .extra
      } else if foundRows == 0 {
        .missing
      } else { .repeated }
    if kind != .changed { keysDiffer = true }
    var cells: [CellDifference] = []
    for (place, column) in shared.columns.enumerated() {
      let (before, after) = (pair.expected?[place], pair.found?[place])
      if case .misfit = after { misfitting.insert(column.name) }
      if case .misfit = before { misfitting.insert(column.name) }
      if let before, let after {
        if before == after { continue }
        differing.insert(column.name)
      } else if place < shared.key.count || before == nil && after == nil {
        continue
      }
      cells.append(
        CellDifference(
          column: column.name, type: column.type.description,
          expected: before.map { ShownCell($0, column.type) },
          found: after.map { ShownCell($0, column.type) }))
    }
    guard rows.count < limit else {
      moreRows += 1
      return
    }
    rows.append(
      RowDifference(
        kind: kind,
        key: zip(shared.key, group.key).map {
          RowDifference.KeyPart(column: $0.name, value: ShownCell($1, $0.type))
        },
        expectedRows: expectedRows, foundRows: foundRows, cells: cells,
        expectedQuery: shared.expected.statement(for: group.key),
        foundQuery: shared.found.statement(for: group.key)))
  }

  private func words(for range: KeyRange) -> String {
    func words(_ key: Key) -> String {
      zip(shared.key, key).map { $1.text(as: $0.type) ?? "NULL" }.joined(separator: ",")
    }
    switch range {
    case .all, .keys(nil, nil): return "the table"
    case .withoutKey: return "what has no key"
    case .keys(let from?, let below?): return "the keys from \(words(from)) to \(words(below))"
    case .keys(let from?, nil): return "the keys from \(words(from)) on"
    case .keys(nil, let below?): return "the keys below \(words(below))"
    }
  }
}

// MARK: Columns

extension RangeSearch {
  /// Finds out which columns differ in the ranges that were not looked into.
  mutating func findColumns() throws(StoreError) {
    if pending.isEmpty { return }
    let ranges = pending.sorted { $0.rows < $1.rows }
    let before = try shared.expected.digests(of: shared.key, in: ranges.map(\.range))
    let after = try shared.found.digests(of: shared.key, in: ranges.map(\.range))
    // Where rows are missing or extra, every column differs, which tells nothing.
    let same = ranges.indices.filter { before[$0].matches(after[$0]) }
    if same.count < ranges.count {
      keysDiffer = true
      columnsAreComplete = false
    }
    // A column that differs in one range differs; the rest is read for the others only.
    for part in [same.prefix(1), same.dropFirst()] where !part.isEmpty {
      try findColumns(in: part.map { ranges[$0].range })
    }
  }

  private mutating func findColumns(in ranges: [KeyRange]) throws(StoreError) {
    let open = shared.columns.dropFirst(shared.key.count).filter { !differing.contains($0.name) }
    if open.isEmpty { return }
    let sets = open.map { shared.key + [$0] }
    let before = try shared.expected.digests(ofEach: sets, in: ranges)
    let after = try shared.found.digests(ofEach: sets, in: ranges)
    for (index, column) in open.enumerated() where !before[index].matches(after[index]) {
      if before[index].digest == nil || after[index].digest == nil {
        misfitting.insert(column.name)
      }
      differing.insert(column.name)
    }
  }
}
