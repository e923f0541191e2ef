internal import Fixtures

/// Works out a program's lanes for one batch after another.
final class Machine {
  private let steps: [Program.Step]
  /// The lists that texts are looked up in, by the numbers of the steps that do.
  private let lists: [TextList?]
  private let parents: [ParentTable]
  /// One lane a step.
  private(set) var lanes: [Lane]
  /// Whether a number grew too large, or a text was none that a step understands: then nothing that
  /// came out counts.
  var isUnsure = false
  /// How many rows the batch has.
  private(set) var count = 0

  init(_ program: Program, _ parents: [ParentTable], rows: Int) {
    self.parents = parents
    steps = program.steps
    lists = steps.map { step in
      switch step.operation {
      case .isAmong(let texts), .place(let texts): TextList(texts)
      default: nil
      }
    }
    lanes = steps.map { _ in Lane(rows: rows) }
    for (lane, step) in steps.enumerated() { fill(lane, step.operation, rows) }
  }

  /// What is the same in every row is written once.
  private func fill(_ lane: Int, _ operation: Operation, _ rows: Int) {
    switch operation {
    case .number(let number): lanes[lane].numbers = Array(repeating: number, count: rows)
    case .null: lanes[lane].nulls = Array(repeating: true, count: rows)
    case .text(let text):
      lanes[lane].bytes = Array(text.utf8)
      lanes[lane].starts = Array(repeating: 0, count: rows)
      lanes[lane].counts = Array(repeating: text.utf8.count, count: rows)
    default: break
    }
  }

  /// Works out all lanes for the rows of a batch.
  func run(_ batch: Batch) {
    count = batch.count
    for place in steps.indices { run(steps[place], at: place, batch) }
  }

  private func run(_ step: Program.Step, at lane: Int, _ batch: Batch) {
    let inputs = step.inputs
    switch step.operation {
    case .number, .text, .null: break
    case .column(let column): load(batch.columns[column], lane)
    case .and: connect(inputs, lane, decidedBy: false)
    case .or: connect(inputs, lane, decidedBy: true)
    case .not: one(inputs[0], lane) { $0 == 0 ? 1 : 0 }
    case .negate: one(inputs[0], lane) { 0 &- $0 }
    case .isNull: isNull(inputs[0], lane)
    case .coalesce: coalesce(inputs[0], inputs[1], lane)
    case .equal: two(inputs, lane) { $0 == $1 ? 1 : 0 }
    case .unequal: two(inputs, lane) { $0 != $1 ? 1 : 0 }
    case .less: two(inputs, lane) { $0 < $1 ? 1 : 0 }
    case .atMost: two(inputs, lane) { $0 <= $1 ? 1 : 0 }
    case .plus: exact(inputs, lane) { $0.addingReportingOverflow($1) }
    case .minus: exact(inputs, lane) { $0.subtractingReportingOverflow($1) }
    case .times: exact(inputs, lane) { $0.multipliedReportingOverflow(by: $1) }
    case .quotient: divide(inputs, lane) { $0.dividedReportingOverflow(by: $1) }
    case .remainder: divide(inputs, lane) { $0.remainderReportingOverflow(dividingBy: $1) }
    case .rounded: divide(inputs, lane, Machine.rounded)
    case .dayOf: one(inputs[0], lane) { Int64(Instant($0).day.number) }
    case .hour: one(inputs[0], lane) { Int64(Instant($0).secondOfDay / 3600) }
    case .weekday: one(inputs[0], lane) { Int64(Day(Int($0)).weekday) }
    case .month: one(inputs[0], lane) { Int64(Day(Int($0)).civil.month) }
    case .year: one(inputs[0], lane) { Int64(Day(Int($0)).civil.year) }
    case .choose(let isText): choose(inputs, lane, isText)
    case .pick(let isText): pick(inputs, lane, isText)
    case .textEqual: compareTexts(inputs, lane)
    case .isAmong, .place:
      guard let list = lists[lane] else { return isUnsure = true }
      look(up: inputs[0], in: list, lane, isTest: step.operation.isTest)
    case .parent(let parent):
      let keys = lanes[inputs[0]]
      write(lane) { parents[parent].find(keys, count, into: &$0) }
    case .cell(let parent, let column):
      let rows = lanes[inputs[0]]
      write(lane) { parents[parent].take(column, rows, count, into: &$0) }
    case .includes, .items: lookIntoLists(step, lane, batch)
    default: work(on: step.operation, inputs, lane)
    }
  }

  /// Lends a lane to be written, while others are read.
  @inline(__always)
  func write(_ lane: Int, _ body: (inout Lane) -> Void) {
    var result = Lane(rows: 0)
    swap(&result, &lanes[lane])
    body(&result)
    swap(&result, &lanes[lane])
  }

  /// Lists stay where they are: in the batch, or in a parent.
  private func lookIntoLists(_ step: Program.Step, _ lane: Int, _ batch: Batch) {
    let lists = lanes[step.inputs[0]]
    let wanted = step.operation == .items ? lists : lanes[step.inputs[1]]
    let bytes: [UInt8]
    let items: (Int) -> [Range<Int>]
    switch steps[step.inputs[0]].operation {
    case .column(let column):
      let cells = batch.columns[column]
      bytes = unsafe cells.text.withBytes { unsafe Array($0) }
      items = { row in cells.itemRange(row).map { cells.textRange($0) } }
    case .cell(let parent, let column):
      let cells = parents[parent].columns[column]
      let rows = lanes[steps[step.inputs[0]].inputs[0]]
      bytes = cells.bytes
      items = { row in cells.itemRange(Int(rows.numbers[row])).map { cells.textRange($0) } }
    default: return isUnsure = true
    }
    write(lane) { result in
      for row in 0..<count {
        result.nulls[row] = lists.nulls[row] || wanted.nulls[row]
        result.numbers[row] = 0
        if result.nulls[row] { continue }
        if step.operation == .items {
          result.numbers[row] = Int64(items(row).count)
        } else {
          let text = wanted.text(row)
          result.numbers[row] = items(row).contains { bytes[$0].elementsEqual(text) } ? 1 : 0
        }
      }
    }
  }

  private func load(_ cells: ColumnBuffer, _ lane: Int) {
    write(lane) { result in
      result.nulls.replaceSubrange(0..<count, with: cells.nulls[..<count])
      switch cells.layout {
      case .text:
        result.becomeTexts()
        unsafe cells.text.withBytes { unsafe result.bytes.append(contentsOf: $0) }
        let ends = cells.ends
        var start = 0
        for row in 0..<count {
          result.starts[row] = start
          result.counts[row] = ends[row] - start
          start = ends[row]
        }
      case .lists: break
      default: result.numbers.replaceSubrange(0..<count, with: cells.integers[..<count])
      }
    }
  }

  // MARK: Numbers

  /// Works a lane of numbers out row by row, from two others.
  ///
  /// Through spans, so that whose memory it is is asked once a batch and not once a cell. The
  /// operation sets a number that is 0, and says whether there is NULL; it is given the operands, each
  /// with whether it is NULL.
  @inline(__always)
  private func combine(
    _ left: Int, _ right: Int, _ lane: Int,
    _ operation: (Int64, Bool, Int64, Bool, inout Int64) -> Bool
  ) {
    let (ones, others) = (lanes[left].numbers, lanes[right].numbers)
    let (oneNulls, otherNulls) = (lanes[left].nulls, lanes[right].nulls)
    let count = count
    func fill(_ numbers: inout [Int64], _ nulls: inout [Bool]) {
      var numbers = numbers.mutableSpan
      var nulls = nulls.mutableSpan
      let (ones, others) = (ones.span, others.span)
      let (oneNulls, otherNulls) = (oneNulls.span, otherNulls.span)
      for row in 0..<count {
        var result: Int64 = 0
        nulls[row] = operation(
          ones[row], oneNulls[row], others[row], otherNulls[row], &result)
        numbers[row] = result
      }
    }
    write(lane) { fill(&$0.numbers, &$0.nulls) }
  }

  @inline(__always)
  private func one(_ input: Int, _ lane: Int, _ operation: (Int64) -> Int64) {
    combine(input, input, lane) { number, isNull, _, _, result in
      if !isNull { result = operation(number) }
      return isNull
    }
  }

  @inline(__always)
  private func two(_ inputs: [Int], _ lane: Int, _ operation: (Int64, Int64) -> Int64) {
    combine(inputs[0], inputs[1], lane) { left, isLeftNull, right, isRightNull, result in
      if isLeftNull || isRightNull { return true }
      result = operation(left, right)
      return false
    }
  }

  @inline(__always)
  private func exact(
    _ inputs: [Int], _ lane: Int,
    _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    var overflows = false
    two(inputs, lane) { left, right in
      let result = operation(left, right)
      overflows = overflows || result.overflow
      return result.partialValue
    }
    if overflows { isUnsure = true }
  }

  /// Division, which has no result where the divisor is 0.
  @inline(__always)
  private func divide(
    _ inputs: [Int], _ lane: Int,
    _ operation: (Int64, Int64) -> (partialValue: Int64, overflow: Bool)
  ) {
    var overflows = false
    combine(inputs[0], inputs[1], lane) { left, isLeftNull, right, isRightNull, result in
      if isLeftNull || isRightNull || right == 0 { return true }
      let quotient = operation(left, right)
      overflows = overflows || quotient.overflow
      result = quotient.partialValue
      return false
    }
    if overflows { isUnsure = true }
  }

  private static func rounded(_ number: Int64, _ unit: Int64) -> (Int64, Bool) {
    let twice = number.multipliedReportingOverflow(by: 2)
    let sum = twice.partialValue.addingReportingOverflow(unit)
    let double = unit.multipliedReportingOverflow(by: 2)
    if twice.overflow || sum.overflow || double.overflow { return (0, true) }
    return sum.partialValue.dividedReportingOverflow(by: double.partialValue)
  }

  private func isNull(_ input: Int, _ lane: Int) {
    combine(input, input, lane) { _, isNull, _, _, result in
      result = isNull ? 1 : 0
      return false
    }
  }

  private func coalesce(_ first: Int, _ second: Int, _ lane: Int) {
    combine(first, second, lane) { left, isLeftNull, right, isRightNull, result in
      result = isLeftNull ? right : left
      return isLeftNull && isRightNull
    }
  }

  /// AND and OR: one side can decide, whatever the other is.
  @inline(__always)
  private func connect(_ inputs: [Int], _ lane: Int, decidedBy decides: Bool) {
    combine(inputs[0], inputs[1], lane) { left, isLeftNull, right, isRightNull, result in
      let isDecided =
        !isLeftNull && (left != 0) == decides || !isRightNull && (right != 0) == decides
      let isNull = !isDecided && (isLeftNull || isRightNull)
      result = !isNull && isDecided == decides ? 1 : 0
      return isNull
    }
  }
}

extension Operation {
  /// Whether it says yes or no of a list, and not where.
  fileprivate var isTest: Bool { if case .isAmong = self { true } else { false } }
}
