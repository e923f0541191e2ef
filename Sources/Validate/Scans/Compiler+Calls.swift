internal import Storage

/// Lists, choices and functions.
extension Compiler {
  mutating func membership(
    _ inner: Expression, _ items: [Expression]
  ) throws(Unsupported) -> Value {
    let texts = items.compactMap(\.literal)
    let subject = try value(of: inner)
    if subject.type == .text, texts.count == items.count {
      return truth(program.lane(.isAmong(texts), subject.lane))
    }
    var result: Int?
    for item in items {
      let test = try binary(.equal, inner, item).lane
      result = result.map { program.lane(.or, $0, test) } ?? test
    }
    guard let result else { throw Unsupported() }
    return truth(result)
  }

  mutating func choice(
    _ branches: [Expression.Branch], _ otherwise: Expression?
  ) throws(Unsupported) -> Value {
    let expressions = branches.map(\.value) + [otherwise ?? .null]
    var (type, values) = (ExpressionType.nothing, [Value]())
    for expression in expressions {
      values.append(try value(of: expression))
      type = try common(type, values[values.count - 1].type)
    }
    guard type != .list else { throw Unsupported() }
    var lanes: [Int] = []
    for (value, expression) in zip(values, expressions) {
      lanes.append(try bring(value, of: expression, to: type))
    }
    if let (subject, texts) = branches.subject {
      let lane = try lane(of: subject, as: .text)
      let place = program.lane(.place(texts), lane)
      return Value(lane: program.lane(.pick(isText: type == .text), [place] + lanes), type: type)
    }
    var inputs: [Int] = []
    for (branch, lane) in zip(branches, lanes) {
      inputs += [try self.lane(of: branch.condition, as: .truth), lane]
    }
    inputs.append(lanes[branches.count])
    return Value(lane: program.lane(.choose(isText: type == .text), inputs), type: type)
  }

  mutating func call(
    _ function: SQLFunction, _ arguments: [Expression]
  ) throws(Unsupported) -> Value {
    let (types, result) = function.types
    var (lanes, scales) = ([Int](), [Int]())
    for (argument, type) in zip(arguments, types) {
      if case .number = type {
        // The unscaled integer, whatever its decimals.
        let value = try value(of: argument)
        guard case .number(let scale) = value.type.counted else { throw Unsupported() }
        lanes.append(value.lane)
        scales.append(scale)
      } else {
        lanes.append(try lane(of: argument, as: type))
      }
    }
    guard let operation = function.operation else {
      switch function {
      case .date: return Value(lane: program.lane(.dayOf, lanes), type: .day)
      case .dayAfter: return Value(lane: program.lane(.plus, lanes), type: .day)
      case .days, .seconds:
        return Value(lane: program.lane(.minus, lanes.reversed()), type: result)
      default: throw Unsupported()
      }
    }
    let keepsScale = function == .rounded || function == .quotient
    guard !keepsScale || scales[0] >= scales[1] else { throw Unsupported() }
    return Value(
      lane: program.lane(operation, lanes),
      type: keepsScale ? .number(scale: scales[0] - scales[1]) : result)
  }
}

extension SQLFunction {
  /// Whether a scan can work it out.
  var hasSteps: Bool { self != .isJSON }

  /// The step that does the same; nil where there is none.
  fileprivate var operation: Operation? {
    switch self {
    case .weekday: .weekday
    case .month: .month
    case .year: .year
    case .hour: .hour
    case .rounded: .rounded
    case .quotient: .quotient
    case .remainder: .remainder
    case .prefix: .prefix
    case .startsWith: .startsWith
    case .endsWith: .endsWith
    case .contains: .contains
    case .includes: .includes
    case .items: .items
    case .upper: .upper
    case .lower: .lower
    case .joined: .joined
    case .replaced: .replaced
    case .trimmed: .trimmed
    case .length: .length
    case .number: .digits
    case .isASCII: .isASCII
    case .cents: .cents
    case .date, .dayAfter, .days, .seconds, .isJSON: nil
    }
  }
}

extension [Expression.Branch] {
  /// What all conditions compare, and with which texts; nil where they are not of that kind.
  fileprivate var subject: (Expression, [String])? {
    guard case .binary(.equal, let subject, _)? = first?.condition, count > 2 else { return nil }
    var texts: [String] = []
    for branch in self {
      guard case .binary(.equal, subject, .text(let text)) = branch.condition else { return nil }
      texts.append(text)
    }
    return (subject, texts)
  }
}
