/// The numbers of an ordered list's items, as they were written.
struct ListNumber {
  /// What the next item counts, if nothing else is said.
  private(set) var next: Int
  private var last: Int?

  init(next: Int) { self.next = next }

  /// Takes the number that was written before an item.
  ///
  /// - Parameter written: The number; `nil` where it could not be read.
  /// - Returns: The number to show, where it is not the one that follows by itself. The same number
  ///   again means the one after it: many write `1.` before each item.
  mutating func take(_ written: Int?) -> Int? {
    let isRepeated = written == last && last != nil
    last = written
    guard let written, written != next, !isRepeated else {
      next += 1
      return nil
    }
    next = written + 1
    return written
  }
}
