import Synchronization

/// Counts files as they are done, on several threads.
final class FileCounter: Sendable {
  private let done = Atomic(0)
  private let all: Int
  private let report: @Sendable (Int, Int) -> Void

  init(all: Int, report: @escaping @Sendable (Int, Int) -> Void) {
    self.all = all
    self.report = report
  }

  func countOne() {
    let (_, done) = done.add(1, ordering: .relaxed)
    report(done, all)
  }
}
