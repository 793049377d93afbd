import Synchronization

/// What several files of the site are made of: made by whichever needs it first, kept until the last
/// has had it.
final class Shared<Value: Sendable>: Sendable {
  private let made: Mutex<(value: Value?, usesLeft: Int)>
  private let make: @Sendable () -> Value

  /// - Parameters:
  ///   - uses: How many will need it; whoever comes later has it made again.
  ///   - make: Makes it, the same each time.
  init(uses: Int, _ make: @escaping @Sendable () -> Value) {
    made = Mutex((value: nil, usesLeft: uses))
    self.make = make
  }

  var value: Value {
    made.withLock { made in
      let value = made.value ?? make()
      made.usesLeft -= 1
      made.value = made.usesLeft > 0 ? value : nil
      return value
    }
  }
}
