import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// What is printed, and where.
///
/// Whatever becomes of a message, the run goes on: a site that was published is published.
enum Terminal {
  /// Whether a message could not be written, and its reader has not just gone.
  private static let isBroken = Mutex(false)

  static var hasFailed: Bool { isBroken.withLock { $0 } }

  /// Makes ready for readers that go, and for outputs that were closed before the program began.
  ///
  /// A file that is opened takes the lowest number that is free: were that 1 or 2, messages would be
  /// written into it.
  static func prepare() {
    signal(SIGPIPE, SIG_IGN)
    for stream in STDIN_FILENO...STDERR_FILENO where fcntl(stream, F_GETFD) == -1 {
      guard open("/dev/null", O_RDWR) == stream else { exit(outputFailure) }
    }
  }

  /// As in `sysexits.h`: an error of input and output.
  static let outputFailure: Int32 = 74

  /// Whether standard error is watched by a person.
  static var isInteractive: Bool { isatty(STDERR_FILENO) != 0 }

  static func output(_ text: String) { put(text, to: STDOUT_FILENO) }

  static func error(_ text: String) { put(text, to: STDERR_FILENO) }

  private static func put(_ text: String, to stream: Int32) {
    var text = text
    let isWritten = text.withUTF8 { bytes in
      guard let base = bytes.baseAddress else { return true }
      var written = 0
      while written < bytes.count {
        let count = write(stream, base + written, bytes.count - written)
        if count >= 0 {
          written += count
          continue
        }
        switch errno {
        case EINTR: continue
        // Somebody else set the stream so that it does not wait.
        case EAGAIN: wait(for: stream)
        // Whoever read it has read enough.
        case EPIPE: return true
        case _: return false
        }
      }
      return true
    }
    if !isWritten { isBroken.withLock { $0 = true } }
  }

  private static func wait(for stream: Int32) {
    var watched = pollfd(fd: stream, events: Int16(POLLOUT), revents: 0)
    poll(&watched, 1, -1)
  }
}
