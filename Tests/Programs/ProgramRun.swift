package import Foundation

/// A program that a test runs to its end.
///
/// Foundation's `Process` is not used: on Linux it copies the names of open files whole, past the end of
/// what the system gave it, and among thousands of runs one ends the tests.
package struct ProgramRun: Sendable {
  /// The exit code; negative is the signal that ended it.
  package let status: Int32
  package let output: String
  package let error: String

  /// Runs a program, without input.
  ///
  /// - Parameters:
  ///   - program: Its file.
  ///   - arguments: What follows its name.
  ///   - environment: In place of, or beside, what this process has.
  /// - Throws: Why it cannot be started, or what it wrote cannot be read.
  package init(
    _ program: URL, _ arguments: [String], environment: [String: String] = [:]
  ) throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("program-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    // Files, since of two pipes the one that nobody reads may fill up.
    let streams = ["output", "error"].map { folder.appendingPathComponent($0) }
    let variables = ProcessInfo.processInfo.environment.merging(environment) { $1 }
    let process = try Self.spawn(
      [program.path] + arguments, variables.map { "\($0.key)=\($0.value)" },
      streams.map(\.path))
    var ending: Int32 = 0
    while waitpid(process, &ending, 0) < 0 {
      guard errno == EINTR else { throw POSIXError(.init(rawValue: errno) ?? .ECHILD) }
    }
    status = ending & 0x7F == 0 ? ending >> 8 & 0xFF : -(ending & 0x7F)
    output = String(decoding: try Data(contentsOf: streams[0]), as: UTF8.self)
    error = String(decoding: try Data(contentsOf: streams[1]), as: UTF8.self)
  }

  private static func spawn(
    _ arguments: [String], _ environment: [String], _ streams: [String]
  ) throws -> pid_t {
    var actions = posix_spawn_file_actions_t()
    posix_spawn_file_actions_init(&actions)
    defer { posix_spawn_file_actions_destroy(&actions) }
    posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    for (descriptor, path) in zip(Int32(1)..., streams) {
      posix_spawn_file_actions_addopen(&actions, descriptor, path, O_WRONLY | O_CREAT, 0o600)
    }
    let (argv, envp) = (
      arguments.map { strdup($0) } + [nil], environment.map { strdup($0) } + [nil]
    )
    defer { for text in argv + envp { free(text) } }
    var process: pid_t = 0
    let code = posix_spawn(&process, arguments[0], &actions, nil, argv, envp)
    guard code == 0 else { throw POSIXError(.init(rawValue: code) ?? .ENOENT) }
    return process
  }
}
