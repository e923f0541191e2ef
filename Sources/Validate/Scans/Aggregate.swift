internal import Fixtures
internal import Storage

/// An item of a SELECT over all rows, for a scan to work out: what the item in SQL, in the same place
/// of a check's question, comes to.
enum Aggregate: Sendable {
  /// The number of rows.
  case rows
  /// 1, which stands for a measure that does not depend on rows.
  case one
  /// How many cells are not of their columns' types: none, since a scan ends at the first.
  case misfits
  /// How many values are missing in a column.
  case missing(String)
  /// How many rows break a condition.
  case broken(Expression)
  /// How many values of a column refer to nothing.
  case lost(ColumnInfo, from: TablePath, unless: [String])
  /// The sum of a condition on the table alone that the database works out.
  case sumOfSQL(String)
  case sum(Expression)
  case count(Expression)
  case sumOfSquares(Expression)
  case least(Expression)
  case greatest(Expression)
  /// What is said of groups of rows.
  case grouped(Grouping, GroupItem)
}

/// An aggregate over the rows that a scan has seen so far.
struct Accumulator {
  enum Kind {
    case rows, one, zero, nulls, sum, count, squares, least, greatest
    /// Of groups that are counted beside it.
    case group(GroupCounter.Key, GroupItem)
  }

  let kind: Kind
  private var isLeast: Bool { if case .least = kind { true } else { false } }
  let lane: Int
  /// How many values there were.
  private var values = 0
  private var result: Int64 = 0
  private(set) var overflows = false

  /// The groups that it is about.
  var groups: GroupCounter.Key? {
    if case .group(let key, _) = kind { key } else { nil }
  }

  init(_ kind: Kind, _ lane: Int = 0) {
    self.kind = kind
    self.lane = lane
  }

  /// Takes the rows of a batch in.
  mutating func add(_ lanes: [Lane], _ count: Int) {
    switch kind {
    case .one, .zero, .group: break
    case .rows: result += Int64(count)
    case .nulls:
      for row in 0..<count where lanes[lane].nulls[row] { result += 1 }
    case .count:
      for row in 0..<count where !lanes[lane].nulls[row] { result += 1 }
    case .sum:
      let (numbers, nulls) = (lanes[lane].numbers, lanes[lane].nulls)
      var (sum, missing, isOver) = (result, 0, false)
      for row in 0..<count {
        missing += nulls[row] ? 1 : 0
        // Where there is NULL there is 0.
        let (next, overflow) = sum.addingReportingOverflow(numbers[row])
        sum = next
        isOver = isOver || overflow
      }
      (result, values, overflows) = (sum, values + count - missing, overflows || isOver)
    case .squares:
      for row in 0..<count where !lanes[lane].nulls[row] {
        let number = lanes[lane].numbers[row]
        let (square, overflow) = number.multipliedReportingOverflow(by: number)
        let (sum, overflow2) = result.addingReportingOverflow(square)
        (result, overflows, values) = (sum, overflows || overflow || overflow2, values + 1)
      }
    case .least, .greatest:
      for row in 0..<count where !lanes[lane].nulls[row] {
        let number = lanes[lane].numbers[row]
        let isFarther = isLeast ? number < result : number > result
        if values == 0 || isFarther { result = number }
        values += 1
      }
    }
  }

  /// What the item comes to, as the database would have said.
  func value(_ groups: [GroupCounter.Key: GroupCounter]) -> StoredValue {
    switch kind {
    case .group(let key, let item): groups[key].map { .integer($0.value(item)) } ?? .null
    case .one: 1
    case .zero: 0
    case .rows, .nulls, .count: .integer(result)
    case .sum, .squares, .least, .greatest: values == 0 ? .null : .integer(result)
    }
  }
}

extension Compiler {
  private mutating func key(of grouping: Grouping) throws(Unsupported) -> GroupCounter.Key {
    var (lanes, areTexts) = ([Int](), [Bool]())
    for expression in grouping.keys {
      let value = try value(of: expression)
      if value.type == .list { throw Unsupported() }
      lanes.append(value.lane)
      areTexts.append(value.type == .text)
    }
    var filter: Int?
    if let condition = grouping.filter { filter = try lane(of: condition) }
    return GroupCounter.Key(
      lanes: lanes, areTexts: areTexts, filter: filter, skipsNull: grouping.skipsNull)
  }

  /// An accumulator of an aggregate.
  mutating func accumulator(_ aggregate: Aggregate) throws(Unsupported) -> Accumulator {
    switch aggregate {
    case .rows: Accumulator(.rows)
    case .one: Accumulator(.one)
    case .misfits: Accumulator(.zero)
    case .missing(let column): Accumulator(.nulls, try lane(of: .column([column])))
    case .broken(let condition): Accumulator(.sum, try violation(of: condition))
    case .lost(let column, let parent, let exceptions):
      Accumulator(.sum, try lost(column, from: parent, unless: exceptions))
    case .sumOfSQL(let condition): Accumulator(.sum, lane(ofSQL: condition))
    case .sum(let value): Accumulator(.sum, try lane(of: value))
    case .count(let value): Accumulator(.count, try lane(of: value))
    case .sumOfSquares(let value): Accumulator(.squares, try lane(of: value))
    case .least(let value): Accumulator(.least, try lane(of: value))
    case .greatest(let value): Accumulator(.greatest, try lane(of: value))
    case .grouped(let grouping, let item): Accumulator(.group(try key(of: grouping), item))
    }
  }
}
