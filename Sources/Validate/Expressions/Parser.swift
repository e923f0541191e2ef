internal import Storage

/// Reads expressions: `or`, `and`, `not`, comparisons, `in`, `between`, `like`, `is null`, sums,
/// products, functions, `case`, and columns with dots between them, from loose to tight.
struct Parser {
  private let source: String
  private var tokens: [Token]

  /// The expression that a text stands for.
  static func parse(_ text: String) throws(ExpressionError) -> Expression {
    var parser = Parser(source: text, tokens: try Token.all(of: text).reversed())
    let expression = try parser.disjunction()
    guard parser.tokens.isEmpty else { throw parser.fault("it goes on after its end") }
    return expression
  }

  private init(source: String, tokens: [Token]) {
    self.source = source
    self.tokens = tokens
  }

  private mutating func disjunction() throws(ExpressionError) -> Expression {
    var left = try conjunction()
    while takeWord("or") { left = .binary(.or, left, try conjunction()) }
    return left
  }

  private mutating func conjunction() throws(ExpressionError) -> Expression {
    var left = try negation()
    while takeWord("and") { left = .binary(.and, left, try negation()) }
    return left
  }

  private mutating func negation() throws(ExpressionError) -> Expression {
    takeWord("not") ? .not(try negation()) : try comparison()
  }

  private mutating func comparison() throws(ExpressionError) -> Expression {
    let left = try sum()
    if takeWord("is") {
      let isNegated = takeWord("not")
      try expectWord("null")
      return isNegated ? .not(.isNull(left)) : .isNull(left)
    }
    let isNegated = takeWord("not")
    if takeWord("in") {
      let test = Expression.isIn(left, try list())
      return isNegated ? .not(test) : test
    }
    if takeWord("between") {
      let low = try sum()
      try expectWord("and")
      let test = Expression.binary(
        .and, .binary(.atLeast, left, low), .binary(.atMost, left, try sum()))
      return isNegated ? .not(test) : test
    }
    if takeWord("like") {
      guard case .text(let example)? = tokens.popLast() else {
        throw fault("`like` is followed by no example in quotes")
      }
      return isNegated ? .not(.like(left, example)) : .like(left, example)
    }
    if isNegated { throw fault("`not` is followed by none of `in`, `between` and `like`") }
    guard case .sign(let sign)? = tokens.last, let comparison = sign.comparison else { return left }
    tokens.removeLast()
    return .binary(comparison, left, try sum())
  }

  private mutating func sum() throws(ExpressionError) -> Expression {
    var left = try product()
    while true {
      if takeSign(.plus) {
        left = .binary(.plus, left, try product())
      } else if takeSign(.minus) {
        left = .binary(.minus, left, try product())
      } else {
        return left
      }
    }
  }

  private mutating func product() throws(ExpressionError) -> Expression {
    var left = try factor()
    while takeSign(.times) { left = .binary(.times, left, try factor()) }
    return left
  }

  private mutating func factor() throws(ExpressionError) -> Expression {
    if takeSign(.minus) { return .negated(try factor()) }
    if takeSign(.open) {
      let inner = try disjunction()
      try expectSign(.close)
      return inner
    }
    switch tokens.popLast() {
    case .number(let digits): return try number(digits)
    case .text(let text): return .text(text)
    case .word("null"): return .null
    case .word("case"): return try choice()
    case .word(let word):
      if takeSign(.open) { return try call(word) }
      var path = [word]
      while takeSign(.dot) {
        guard case .word(let name)? = tokens.popLast() else { throw fault("a dot leads nowhere") }
        path.append(name)
      }
      return .column(path)
    case .sign(let sign)?: throw fault("\"\(sign.rawValue)\" stands where a value is due")
    case nil: throw fault("it ends where a value is due")
    }
  }

  /// `case x when 1 then … else … end`, or with conditions and without `x`.
  private mutating func choice() throws(ExpressionError) -> Expression {
    let subject = tokens.last == .word("when") ? nil : try sum()
    var branches: [Expression.Branch] = []
    while takeWord("when") {
      let test = try subject == nil ? disjunction() : sum()
      try expectWord("then")
      branches.append(
        Expression.Branch(
          condition: subject.map { .binary(.equal, $0, test) } ?? test, value: try sum()))
    }
    guard !branches.isEmpty else { throw fault("`case` has no `when`") }
    let otherwise = takeWord("else") ? try sum() : nil
    try expectWord("end")
    return .choice(branches, otherwise: otherwise)
  }

  private mutating func call(_ name: String) throws(ExpressionError) -> Expression {
    guard let function = SQLFunction(rawValue: name) else {
      let names = SQLFunction.allCases.map(\.rawValue)
      let near = nearestNames(to: name, among: names)
      throw fault(
        "there is no function \(name); "
          + (near.isEmpty ? "there are \(names.joined(separator: ", "))" : "is it \(near[0])?"))
    }
    var arguments: [Expression] = []
    repeat { arguments.append(try disjunction()) } while takeSign(.comma)
    try expectSign(.close)
    guard arguments.count == function.arity else {
      throw fault("\(name) takes \(function.arity) arguments, not \(arguments.count)")
    }
    return .call(function, arguments)
  }

  private mutating func list() throws(ExpressionError) -> [Expression] {
    try expectSign(.open)
    var items: [Expression] = []
    repeat { items.append(try sum()) } while takeSign(.comma)
    try expectSign(.close)
    return items
  }

  private func number(_ digits: String) throws(ExpressionError) -> Expression {
    let parts = digits.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count <= 2, let unscaled = Int64(parts.joined()) else {
      throw fault("\(digits) is no number")
    }
    return .number(unscaled, scale: parts.count == 2 ? parts[1].count : 0)
  }

  // MARK: Tokens

  private mutating func takeWord(_ word: String) -> Bool { take(.word(word)) }
  private mutating func takeSign(_ sign: Token.Sign) -> Bool { take(.sign(sign)) }

  private mutating func take(_ token: Token) -> Bool {
    guard tokens.last == token else { return false }
    tokens.removeLast()
    return true
  }

  private mutating func expectWord(_ word: String) throws(ExpressionError) {
    guard takeWord(word) else { throw fault("`\(word)` is missing") }
  }

  private mutating func expectSign(_ sign: Token.Sign) throws(ExpressionError) {
    guard takeSign(sign) else { throw fault("\"\(sign.rawValue)\" is missing") }
  }

  private func fault(_ reason: String) -> ExpressionError {
    ExpressionError(expression: source, reason: reason)
  }
}

extension Token.Sign {
  /// The comparison that it stands for.
  fileprivate var comparison: Expression.Operator? {
    switch self {
    case .equal: .equal
    case .unequal: .unequal
    case .less: .less
    case .atMost: .atMost
    case .greater: .greater
    case .atLeast: .atLeast
    default: nil
    }
  }
}

extension SQLFunction {
  /// How many arguments it takes.
  fileprivate var arity: Int { types.arguments.count }
}
