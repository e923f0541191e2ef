/// A counter that rises by 0 or 1 at each step, along two straight lines, to an exact end.
///
/// It spreads a given number of events over steps, denser at first, and tells in constant time how
/// many happened before a step, whether one happens at it, and at which step the `k`th happens.
public struct Ramp: Sendable {
  /// How many steps there are.
  public let steps: Int
  /// How many events there are.
  public let events: Int
  private let bendStep: Int
  private let bendEvents: Int
  /// Events a step before and after the bend, in units of 2^-64: a division takes longer than all
  /// the rest.
  private let firstRate: UInt64
  private let secondRate: UInt64

  /// - Parameters:
  ///   - events: how many there are, at most `steps`.
  ///   - steps: over how many steps.
  ///   - bendStep: where the second line begins.
  ///   - bendEvents: how many have happened until then; moved to the nearest number that can be.
  public init(_ events: Int, over steps: Int, bendStep: Int, bendEvents: Int) {
    precondition((0...steps).contains(events), "an event needs a step of its own")
    self.steps = steps
    self.events = events
    self.bendStep = max(0, min(bendStep, steps))
    let least = max(0, events - (steps - self.bendStep))
    self.bendEvents = max(least, min(bendEvents, self.bendStep, events))
    firstRate = Self.rate(self.bendEvents, self.bendStep)
    secondRate = Self.rate(events - self.bendEvents, steps - self.bendStep)
  }

  private static func rate(_ events: Int, _ steps: Int) -> UInt64 {
    if events == steps { return .max }
    return UInt64(steps).dividingFullWidth((UInt64(events), 0)).quotient
  }

  /// How many events happen before a step; the first steps of each line go first.
  @inline(__always)
  public func before(_ step: Int) -> Int {
    step <= bendStep
      ? rounded(step, firstRate) : bendEvents + rounded(step - bendStep, secondRate)
  }

  /// Whether an event happens at a step.
  @inline(__always)
  public func happens(_ step: Int) -> Bool { before(step + 1) > before(step) }

  /// The step at which the event with this number (from 0) happens.
  @inline(__always)
  public func step(of event: Int) -> Int {
    var step =
      event < bendEvents
      ? event * bendStep / bendEvents
      : bendStep + (event - bendEvents) * (steps - bendStep) / (events - bendEvents)
    // Beyond 2^32 steps the rounded rates can be one off.
    while before(step) > event { step -= 1 }
    while before(step + 1) <= event { step += 1 }
    return step
  }

  /// `step × rate`, rounded up, so that the first step has an event.
  @inline(__always)
  private func rounded(_ step: Int, _ rate: UInt64) -> Int {
    let (high, low) = UInt64(truncatingIfNeeded: step).multipliedFullWidth(by: rate)
    return Int(truncatingIfNeeded: high) + (low == 0 ? 0 : 1)
  }
}
