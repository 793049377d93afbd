import Synchronization

/// One line that counts pages on a long build, written over itself.
final class Progress: Sendable {
  private let isShown: Bool
  private let last = Mutex(0)

  /// Builds below this many pages are over before a line could be read.
  private static let threshold = 500
  private static let step = 100

  init(isShown: Bool) {
    self.isShown = isShown
  }

  func show(_ done: Int, of all: Int) {
    guard isShown, all >= Self.threshold else { return }
    let isNews = last.withLock { last in
      guard done >= last + Self.step || done == all else { return false }
      last = done
      return true
    }
    if isNews { Terminal.error("\r\(done)/\(all)" + (done == all ? "\n" : "")) }
  }
}
