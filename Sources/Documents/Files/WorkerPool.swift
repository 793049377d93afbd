internal import CWorkers
import Synchronization

/// The threads that a run's tasks are carried out on.
///
/// The usual ones are libdispatch's, which looks once a second into /proc for how busy they are, and
/// ends the process where there is none (`workq: registered worker exited prematurely`).
package final class WorkerPool: TaskExecutor {
  package static let shared = WorkerPool()

  private let jobs = Mutex<[UnownedJob]>([])

  private init() {}

  /// Starts the threads; before that, nothing is carried out.
  ///
  /// - Parameter count: How many.
  /// - Returns: Whether there is one at least.
  package func start(_ count: Int) -> Bool {
    haidang_workers_start(Int32(clamping: count)) { WorkerPool.shared.work() } > 0
  }

  package func enqueue(_ job: consuming ExecutorJob) {
    let job = UnownedJob(job)
    jobs.withLock { $0.append(job) }
    haidang_workers_wake()
  }

  private func work() {
    while true {
      haidang_workers_wait()
      let job = jobs.withLock { $0.removeFirst() }
      job.runSynchronously(on: asUnownedTaskExecutor())
    }
  }
}
