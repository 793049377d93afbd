import ArgumentParser
import Documents
import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Where the program begins and where it ends.
@main
enum Program {
  static func main() {
    Terminal.prepare()
    do {
      // Before the first task runs, since the library that runs tasks opens files too.
      try (HaiDang.parseAsRoot(Arguments.all) as? any OpeningFiles)?.checkOpenFiles()
    } catch {
      end(with: error)
    }
    guard WorkerPool.shared.start(ProcessInfo.processInfo.activeProcessorCount) else {
      end(with: ExitCode(Terminal.outputFailure))
    }
    Task.detached(executorPreference: WorkerPool.shared) {
      do {
        // Once more: a command cannot be handed to a task.
        var command = try HaiDang.parseAsRoot(Arguments.all)
        if var command = command as? any AsyncParsableCommand {
          try await command.run()
        } else {
          try command.run()
        }
      } catch {
        end(with: error)
      }
      end(with: ExitCode.success)
    }
    while true { pause() }
  }

  /// Ends as a run came out, unless its messages could not be written.
  private static func end(with error: any Error) -> Never {
    HaiDang.exit(withError: Terminal.hasFailed ? ExitCode(Terminal.outputFailure) : error)
  }
}
