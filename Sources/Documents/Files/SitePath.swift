/// Which paths a file of the site may have.
package enum SitePath {
  /// What bounds a path, so that every file system in use can hold it below a folder of its own.
  package enum Limit {
    /// Bytes of a folder's or a file's name; most file systems hold 255.
    package static let nameBytes = 200
    /// Bytes of the whole; Windows holds 260 UTF-16 units with all that stands before.
    package static let bytes = 1_000
  }

  /// Whether a path leads to a place below the folder that it is taken from, and can be written
  /// between quotes and in a line as it is.
  package static func isSafe(_ path: String) -> Bool {
    guard !path.isEmpty, path.utf8.count <= Limit.bytes else { return false }
    let isPlain = path.utf8.allSatisfy { byte in
      byte >= UInt8(ascii: " ") && byte != 0x7F && byte != UInt8(ascii: "\"")
        && byte != UInt8(ascii: "\\")
    }
    return isPlain
      && path.split(separator: "/", omittingEmptySubsequences: false).allSatisfy { name in
        !name.isEmpty && name != "." && name != ".." && name.utf8.count <= Limit.nameBytes
      }
  }
}
