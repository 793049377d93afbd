import ArgumentParser
import Documents

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// How many files the system lets this program have open.
///
/// Asked once, before anything is done: the library that runs tasks side by side opens files of its own
/// and ends the process when it may not.
enum OpenFiles {
  /// How many a run needs.
  ///
  /// Each job has a file or folder open, and what is on the way to it. Beside them stand the root, the
  /// lock, the cache, the folders of a site that is removed, and what the system's libraries open.
  ///
  /// - Parameter jobs: How much runs side by side.
  /// - Returns: The number of files.
  static func needed(jobs: Int) -> Int { 40 + 2 * jobs }

  /// Whether so many can be opened now.
  static func suffice(_ count: Int) -> Bool {
    var opened: [Int32] = []
    defer { for descriptor in opened { close(descriptor) } }
    for _ in 0..<count {
      let descriptor = dup(STDERR_FILENO)
      if descriptor >= 0 {
        opened.append(descriptor)
      } else if errno == EMFILE || errno == ENFILE {
        return false
      }
    }
    return true
  }
}

/// A command that opens files.
protocol OpeningFiles {
  var messages: Messages { get }
  var parallelism: Parallelism { get }
}

extension OpeningFiles {
  /// Makes sure that the system lets enough files be open.
  func checkOpenFiles() throws {
    let needed = OpenFiles.needed(jobs: parallelism.jobs)
    guard !OpenFiles.suffice(needed) else { return }
    Terminal.error(messages.tooFewOpenFiles(needed: needed))
    throw ExitCode(Terminal.outputFailure)
  }
}
