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
  }

  /// How many events happen before a step; the first steps of each line go first.
  @inline(__always)
  public func before(_ step: Int) -> Int {
    if step <= bendStep { return bendStep == 0 ? 0 : rounded(step, bendEvents, bendStep) }
    return bendEvents + rounded(step - bendStep, events - bendEvents, steps - bendStep)
  }

  /// Whether an event happens at a step.
  @inline(__always)
  public func happens(_ step: Int) -> Bool { before(step + 1) > before(step) }

  /// The step at which the event with this number (from 0) happens.
  @inline(__always)
  public func step(of event: Int) -> Int {
    if event < bendEvents { return event * bendStep / bendEvents }
    return bendStep + (event - bendEvents) * (steps - bendStep) / (events - bendEvents)
  }

  /// `step × count / length`, rounded up, so that the first step has an event.
  @inline(__always)
  private func rounded(_ step: Int, _ count: Int, _ length: Int) -> Int {
    (step * count + length - 1) / length
  }
}
