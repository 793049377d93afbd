import ArgumentParser
import Dispatch

/// Where the program begins and where it ends.
@main
enum Program {
  static func main() {
    Terminal.prepare()
    do {
      // Before the first task runs, since the library that runs tasks opens files too.
      try (HaiDang.parseAsRoot() as? any OpeningFiles)?.checkOpenFiles()
    } catch {
      end(with: error)
    }
    Task {
      do {
        // Once more: a command cannot be handed to a task.
        var command = try HaiDang.parseAsRoot()
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
    dispatchMain()
  }

  /// Ends as a run came out, unless its messages could not be written.
  private static func end(with error: any Error) -> Never {
    HaiDang.exit(withError: Terminal.hasFailed ? ExitCode(Terminal.outputFailure) : error)
  }
}
