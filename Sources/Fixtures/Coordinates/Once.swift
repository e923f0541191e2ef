import Synchronization

/// A value that is made when it is first asked for, by whoever asks first; others wait.
final class Once<Value: Sendable>: Sendable {
  private let stored: Mutex<Value?>
  private let make: @Sendable () -> Value

  init(_ make: @escaping @Sendable () -> Value) {
    stored = Mutex(nil)
    self.make = make
  }

  /// The value, if it has been made.
  var known: Value? { stored.withLock { $0 } }

  var value: Value {
    stored.withLock { stored in
      if let value = stored { return value }
      let value = make()
      stored = value
      return value
    }
  }
}
