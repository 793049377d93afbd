import Foundation
import Programs

/// The command as somebody runs it.
enum Command {
  /// What a run of `haidang` gave.
  struct Run {
    let status: Int32
    let output: String
    let error: String
  }

  /// Where the command lies: tests and command are built into the same folder.
  static let location = URL(fileURLWithPath: CommandLine.arguments[0])
    .deletingLastPathComponent().appendingPathComponent("haidang")

  static func haidang(_ arguments: [String], environment: [String: String] = [:]) throws -> Run {
    let run = try ProgramRun(location, arguments, environment: environment)
    return Run(status: run.status, output: run.output, error: run.error)
  }
}
