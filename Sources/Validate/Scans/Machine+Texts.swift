internal import Fixtures

/// Steps over texts.
extension Machine {
  /// Steps that take each row's text by itself.
  func work(on operation: Operation, _ inputs: [Int], _ lane: Int) {
    switch operation {
    case .hasShape(let example):
      let shape = Array(example.utf8)
      test(inputs[0], lane) { $0.hasShape(shape) ? 1 : 0 }
    case .length: test(inputs[0], lane) { $0.reduce(0) { $0 + ($1 & 0xc0 == 0x80 ? 0 : 1) } }
    case .digits:
      test(inputs[0], lane) { text in
        guard text.allSatisfy({ 48...57 ~= $0 }) else { return 0 }
        if text.count > 18 { isUnsure = true }
        return text.reduce(0) { $0 &* 10 &+ Int64($1) - 48 }
      }
    case .isASCII: test(inputs[0], lane) { $0.allSatisfy { 32...126 ~= $0 } ? 1 : 0 }
    case .startsWith: test(inputs, lane) { $0.starts(with: $1) ? 1 : 0 }
    case .endsWith: test(inputs, lane) { $0.suffix($1.count).elementsEqual($1) ? 1 : 0 }
    case .contains: test(inputs, lane) { $0.place(of: $1) != nil ? 1 : 0 }
    case .cents:
      test(
        inputs, lane,
        orNull: { text, name in
          switch text.member(name) {
          case .cents(let cents): return cents
          case .none: return nil
          case .unknown:
            isUnsure = true
            return nil
          }
        })
    case .prefix: prefix(inputs, lane)
    case .upper: make(inputs, lane) { $0[0].map { 97...122 ~= $0 ? $0 ^ 0x20 : $0 } }
    case .lower: make(inputs, lane) { $0[0].map { 65...90 ~= $0 ? $0 ^ 0x20 : $0 } }
    case .joined: join(inputs[0], inputs[1], lane)
    case .replaced: make(inputs, lane) { $0[0].replacing($0[1], with: $0[2]) }
    case .trimmed:
      make(inputs, lane) { texts in
        let rest = texts[0].drop { texts[1].contains($0) }
        let end = rest.lastIndex { !texts[1].contains($0) }
        return rest[..<(end.map { $0 + 1 } ?? rest.startIndex)]
      }
    default: isUnsure = true
    }
  }

  func compareTexts(_ inputs: [Int], _ lane: Int) {
    let (left, right) = (lanes[inputs[0]], lanes[inputs[1]])
    let count = count
    func fill(_ numbers: inout [Int64], _ nulls: inout [Bool]) {
      var numbers = numbers.mutableSpan
      var nulls = nulls.mutableSpan
      let (lengths, others) = (left.counts.span, right.counts.span)
      let (leftNulls, rightNulls) = (left.nulls.span, right.nulls.span)
      for row in 0..<count {
        let isNull = leftNulls[row] || rightNulls[row]
        nulls[row] = isNull
        let isEqual =
          !isNull && lengths[row] == others[row]
          && ByteRuns.areEqual(
            left.bytes, left.starts[row], right.bytes, right.starts[row], lengths[row])
        numbers[row] = isEqual ? 1 : 0
      }
    }
    write(lane) { fill(&$0.numbers, &$0.nulls) }
  }

  /// Where a text stands in a list, or whether it does.
  func look(up input: Int, in list: TextList, _ lane: Int, isTest: Bool) {
    let operand = lanes[input]
    write(lane) { result in
      for row in 0..<count {
        result.nulls[row] = operand.nulls[row]
        if operand.nulls[row] {
          result.numbers[row] = 0
        } else {
          let place = list.place(
            of: operand.bytes, operand.starts[row]..<operand.starts[row] + operand.counts[row])
          result.numbers[row] = isTest ? (place < 0 ? 0 : 1) : Int64(place)
        }
      }
    }
  }

  // MARK: Rows one by one

  private func test(_ input: Int, _ lane: Int, _ test: (ArraySlice<UInt8>) -> Int64) {
    let operand = lanes[input]
    write(lane) { result in
      for row in 0..<count {
        result.nulls[row] = operand.nulls[row]
        result.numbers[row] = operand.nulls[row] ? 0 : test(operand.text(row))
      }
    }
  }

  private func test(
    _ inputs: [Int], _ lane: Int, _ test: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Int64
  ) {
    self.test(inputs, lane, orNull: { test($0, $1) })
  }

  private func test(
    _ inputs: [Int], _ lane: Int,
    orNull test: (ArraySlice<UInt8>, ArraySlice<UInt8>) -> Int64?
  ) {
    let (left, right) = (lanes[inputs[0]], lanes[inputs[1]])
    write(lane) { result in
      for row in 0..<count {
        let isNull = left.nulls[row] || right.nulls[row]
        let value = isNull ? nil : test(left.text(row), right.text(row))
        result.nulls[row] = value == nil
        result.numbers[row] = value ?? 0
      }
    }
  }

  private func make(
    _ inputs: [Int], _ lane: Int, _ make: ([ArraySlice<UInt8>]) -> some Swift.Collection<UInt8>
  ) {
    let operands = inputs.map { lanes[$0] }
    write(lane) { result in
      result.becomeTexts()
      for row in 0..<count {
        result.nulls[row] = operands.contains { $0.nulls[row] }
        if result.nulls[row] {
          result.append([], row)
        } else {
          result.append(make(operands.map { $0.text(row) }), row)
        }
      }
    }
  }

  private func join(_ first: Int, _ second: Int, _ lane: Int) {
    let (left, right) = (lanes[first], lanes[second])
    write(lane) { result in
      result.becomeTexts()
      for row in 0..<count {
        result.nulls[row] = left.nulls[row] || right.nulls[row]
        result.append([], row)
        if result.nulls[row] { continue }
        result.bytes.append(contentsOf: left.text(row))
        result.bytes.append(contentsOf: right.text(row))
        result.counts[row] = left.counts[row] + right.counts[row]
      }
    }
  }

  /// The first characters; the text is not copied row by row.
  private func prefix(_ inputs: [Int], _ lane: Int) {
    let (text, length) = (lanes[inputs[0]], lanes[inputs[1]])
    write(lane) { result in
      result.becomeTexts()
      result.bytes = text.bytes
      for row in 0..<count {
        result.nulls[row] = text.nulls[row] || length.nulls[row]
        result.starts[row] = text.starts[row]
        if result.nulls[row] { continue }
        var (left, end) = (length.numbers[row], 0)
        let bytes = text.text(row)
        while end < bytes.count {
          let isFirst = bytes[bytes.startIndex + end] & 0xc0 != 0x80
          if isFirst, left <= 0 { break }
          left -= isFirst ? 1 : 0
          end += 1
        }
        result.counts[row] = end
      }
    }
  }
}

/// A member of a JSON object of numbers.
private enum Member {
  case cents(Int64)
  case none
  /// The text is not of the form that is understood.
  case unknown
}

extension ArraySlice<UInt8> {
  /// Whether the bytes have the shape of an example: a digit for a digit, more digits where it ends
  /// with one, and anything else for itself.
  fileprivate func hasShape(_ shape: [UInt8]) -> Bool {
    func isDigit(_ byte: UInt8) -> Bool { 48...57 ~= byte }
    guard count >= shape.count, let last = shape.last else { return count == shape.count }
    for (byte, wanted) in zip(self, shape) {
      guard isDigit(wanted) ? isDigit(byte) : byte == wanted else { return false }
    }
    let rest = dropFirst(shape.count)
    return rest.isEmpty || isDigit(last) && rest.allSatisfy(isDigit)
  }

  /// Where another run of bytes begins in this one.
  fileprivate func place(of part: Self) -> Int? {
    guard let first = part.first else { return startIndex }
    guard count >= part.count else { return nil }
    return (startIndex...endIndex - part.count).first { place in
      self[place] == first && self[place...].starts(with: part)
    }
  }

  fileprivate func replacing(_ old: Self, with new: Self) -> [UInt8] {
    guard !old.isEmpty else { return Array(self) }
    var (result, rest) = ([UInt8](), self)
    while let place = rest.place(of: old) {
      result += rest[..<place]
      result += new
      rest = rest[(place + old.count)...]
    }
    return result + rest
  }

  /// A member of an object such as `{"NL":12.50,"LU":9}`: plain names, numbers of two decimals at
  /// most, and no blanks.
  fileprivate func member(_ name: Self) -> Member {
    var rest = self
    func take(_ byte: UInt8) -> Bool {
      guard rest.first == byte else { return false }
      rest.removeFirst()
      return true
    }
    guard take(UInt8(ascii: "{")) else { return .unknown }
    var found: Int64?
    if take(UInt8(ascii: "}")) { return rest.isEmpty ? .none : .unknown }
    repeat {
      guard take(UInt8(ascii: "\"")), let end = rest.firstIndex(of: UInt8(ascii: "\"")) else {
        return .unknown
      }
      let key = rest[..<end]
      if key.contains(UInt8(ascii: "\\")) { return .unknown }
      rest = rest[(end + 1)...]
      guard take(UInt8(ascii: ":")) else { return .unknown }
      var (cents, digits, decimals) = (0 as Int64, 0, -1)
      while let byte = rest.first, 48...57 ~= byte || byte == UInt8(ascii: ".") {
        rest.removeFirst()
        if byte == UInt8(ascii: ".") {
          if decimals >= 0 { return .unknown }
          decimals = 0
          continue
        }
        cents = cents * 10 + Int64(byte) - 48
        digits += 1
        if decimals >= 0 { decimals += 1 }
        if digits > 12 || decimals > 2 { return .unknown }
      }
      if digits == 0 { return .unknown }
      for _ in (decimals < 0 ? 0 : decimals)..<2 { cents *= 10 }
      // Of two of one name, the first counts.
      if found == nil, key.elementsEqual(name) { found = cents }
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")), rest.isEmpty else { return .unknown }
    return found.map { .cents($0) } ?? .none
  }
}
