private import Synchronization

/// All names that identifiers were ever made of, each once.
///
/// Every figure names its unit, its indicator and its report, and every page looks them up: a name that
/// is kept once is told from others by its number, and copied without counting.
enum NameRegister {
  /// A name in the register, which none ever leaves.
  struct Name: Sendable {
    /// Where its text stands as long as the program runs: reached without counting.
    nonisolated(unsafe) let text: UnsafePointer<String>
    let number: Int

    fileprivate init(_ text: String, number: Int) {
      let place = UnsafeMutablePointer<String>.allocate(capacity: 1)
      place.initialize(to: text)
      self.text = UnsafePointer(place)
      self.number = number
    }
  }

  /// Some of the names: readers of many files and tables side by side would wait for one lock.
  private final class Shelf: Sendable {
    let names = Mutex<[String: Name]>([:])
  }

  private static let shelves = (0..<64).map { _ in Shelf() }
  private static let count = Atomic(0)

  static func name(_ text: String) -> Name {
    // By its hash, in which two ways to write the same text agree.
    let shelf = shelves[Int(UInt(bitPattern: text.hashValue) % UInt(shelves.count))]
    return shelf.names.withLock { names in
      if let name = names[text] { return name }
      let number = count.wrappingAdd(1, ordering: .relaxed).oldValue
      let name = Name(text, number: number)
      names[text] = name
      return name
    }
  }
}
