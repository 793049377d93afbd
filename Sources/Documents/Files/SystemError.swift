package import Diagnostics

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A system call that failed, with what it was asked to do.
package struct SystemError: Error, Hashable, Sendable {
  /// The path that the call was about.
  package let path: String
  /// The value of `errno`.
  package let code: Int32

  /// The error that the last system call left behind.
  package init(path: String) {
    self.init(path: path, code: errno)
  }

  private init(path: String, code: Int32) {
    self.path = path
    self.code = code
  }

  /// A file holds more bytes than it may.
  package static func tooLarge(_ path: String) -> SystemError {
    SystemError(path: path, code: EFBIG)
  }

  /// There is not enough memory to write a file.
  package static func noMemory(_ path: String) -> SystemError {
    SystemError(path: path, code: ENOMEM)
  }

  /// What was to be read is no file: a folder, a link, or what is read without an end.
  package static func noFile(_ path: String) -> SystemError {
    SystemError(path: path, code: EINVAL)
  }
}

extension SystemError {
  /// Whether there is nothing at the path.
  package var isMissing: Bool { code == ENOENT }

  /// Whether there cannot be anything at the path: it is missing, or leads through what is no folder.
  package var isAbsent: Bool { code == ENOENT || code == ENOTDIR }

  /// Whether a link stands somewhere on the way, where none is followed.
  package var isLink: Bool { code == ELOOP }

  /// Whether the file holds more bytes than it may.
  package var isTooLarge: Bool { code == EFBIG }

  /// Whether the system lets this program, or all programs, open no more files.
  package var isTooManyOpen: Bool { code == EMFILE || code == ENFILE }

  /// The system's own words for the error.
  package var reason: String { String(cString: strerror(code)) }
}

extension FileProblem {
  /// What is wrong with a file or folder that could not be opened or read.
  ///
  /// Only what is known not to be there is missing: whatever else kept it from being read is said.
  ///
  /// - Parameters:
  ///   - error: What the system said.
  ///   - limit: How many bytes were allowed.
  package init(_ error: SystemError, limit: Int = 0) {
    self =
      if error.isMissing {
        .missing
      } else if error.isLink {
        .symbolicLink
      } else if error.isTooLarge {
        .tooLarge(bytes: limit + 1, limit: limit)
      } else if error.isTooManyOpen {
        .tooManyOpen
      } else {
        .unreadable(reason: error.reason)
      }
  }
}
