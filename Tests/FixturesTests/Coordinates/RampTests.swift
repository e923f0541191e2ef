import Testing

@testable import Fixtures

@Suite struct RampTests {
  struct Vector: Sendable {
    let ramp: Ramp
    let before: [Int]
  }

  static let vectors = [
    Vector(
      ramp: Ramp(10, over: 30, bendStep: 10, bendEvents: 6),
      before: [
        0, 1, 2, 2, 3, 3, 4, 5, 5, 6, 6, 7, 7, 7, 7, 7, 8, 8, 8, 8, 8, 9, 9, 9, 9, 9, 10, 10, 10,
        10, 10,
      ]),
    Vector(ramp: Ramp(5, over: 5, bendStep: 2, bendEvents: 2), before: [0, 1, 2, 3, 4, 5]),
    Vector(ramp: Ramp(0, over: 7, bendStep: 3, bendEvents: 2), before: [0, 0, 0, 0, 0, 0, 0, 0]),
    Vector(
      ramp: Ramp(7, over: 10, bendStep: 0, bendEvents: 0),
      before: [0, 1, 2, 3, 3, 4, 5, 5, 6, 7, 7]),
  ]

  @Test(arguments: vectors)
  func risesAsEver(vector: Vector) {
    #expect((0...vector.ramp.steps).map(vector.ramp.before) == vector.before)
  }

  @Test func beforeHappensAndStepAgree() {
    // Every small ramp, whatever the bend asks for: also one out of reach.
    for steps in 0...8 {
      for events in 0...steps {
        for bendStep in -1...9 {
          for bendEvents in -1...9 {
            let ramp = Ramp(events, over: steps, bendStep: bendStep, bendEvents: bendEvents)
            let before = (0...steps).map(ramp.before)
            let happened = (0..<steps).filter(ramp.happens)
            let agrees =
              before.first == 0 && before.last == events
              && (0..<steps).allSatisfy { (0...1).contains(before[$0 + 1] - before[$0]) }
              && happened == (0..<events).map(ramp.step)
            #expect(agrees, "\(events) over \(steps), bend \(bendStep), \(bendEvents)")
          }
        }
      }
    }
  }

  @Test(arguments: [0, 1, 599_999, 600_000, 999_999])
  func agreesOverManySteps(event: Int) {
    let ramp = Ramp(1_000_000, over: 5_000_000_000, bendStep: 1_000_000_000, bendEvents: 600_000)
    let step = ramp.step(of: event)
    #expect(ramp.happens(step))
    #expect(ramp.before(step) == event)
    #expect(ramp.before(step + 1) == event + 1)
  }

  @Test func passesThroughTheBend() {
    #expect(Ramp(10, over: 30, bendStep: 10, bendEvents: 6).before(10) == 6)
  }

  @Test(arguments: [
    (3, 9, 3, 9, 3),  // no more than there are events
    (8, 9, 3, 5, 3),  // no more than there are steps before the bend
    (8, 9, 5, 0, 4),  // no fewer than the steps after it leave over
    (4, 9, 5, -2, 0),
  ])
  func movesAnImpossibleBend(events: Int, steps: Int, step: Int, asked: Int, bend: Int) {
    let ramp = Ramp(events, over: steps, bendStep: step, bendEvents: asked)
    #expect(ramp.before(step) == bend)
    #expect(ramp.before(steps) == events)
  }

  @Test func trapsWithMoreEventsThanSteps() async {
    await #expect(processExitsWith: .failure) {
      _ = Ramp(6, over: 5, bendStep: 1, bendEvents: 1)
    }
  }
}
