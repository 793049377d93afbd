import Synchronization

/// Counts pages as they are done, on several threads.
final class PageCounter: Sendable {
  private let done = Atomic(0)
  private let all: Int
  private let report: @Sendable (Int, Int) -> Void

  init(all: Int, report: @escaping @Sendable (Int, Int) -> Void) {
    self.all = all
    self.report = report
  }

  func add(_ count: Int) {
    let (_, done) = done.add(count, ordering: .relaxed)
    report(done, all)
  }
}
