/// Steps that choose among lanes, row by row.
extension Machine {
  func choose(_ inputs: [Int], _ lane: Int, _ isText: Bool) {
    let pairs = inputs.count / 2
    let conditions = (0..<pairs).map { lanes[inputs[2 * $0]] }
    let values = (0..<pairs).map { lanes[inputs[2 * $0 + 1]] } + [lanes[inputs[2 * pairs]]]
    take(values, lane, isText) { row in
      var branch = 0
      while branch < pairs, conditions[branch].nulls[row] || conditions[branch].numbers[row] == 0 {
        branch += 1
      }
      return branch
    }
  }

  func pick(_ inputs: [Int], _ lane: Int, _ isText: Bool) {
    let place = lanes[inputs[0]]
    let values = inputs.dropFirst().map { lanes[$0] }
    take(values, lane, isText) { row in
      place.nulls[row] || place.numbers[row] < 0 ? values.count - 1 : Int(place.numbers[row])
    }
  }

  @inline(__always)
  private func take(_ values: [Lane], _ lane: Int, _ isText: Bool, _ choose: (Int) -> Int) {
    write(lane) { result in
      if isText { result.becomeTexts() }
      for row in 0..<count {
        let choice = choose(row)
        result.nulls[row] = values[choice].nulls[row]
        if !isText {
          result.numbers[row] = values[choice].numbers[row]
        } else if result.nulls[row] {
          result.append([], row)
        } else {
          result.append(values[choice].text(row), row)
        }
      }
    }
  }
}
