/// A file beneath a root, to be read when its turn comes.
package struct RootedFile: Sendable {
  private let root: RootFolder
  /// From the root.
  package let path: String
  private let limit: Int

  /// - Parameters:
  ///   - path: From the root.
  ///   - root: The root.
  ///   - limit: How many bytes it may hold.
  package init(_ path: String, in root: RootFolder, limit: Int) {
    self.root = root
    self.path = path
    self.limit = limit
  }

  /// All its bytes.
  package func read() throws(SystemError) -> [UInt8] { try root.read(path, limit: limit) }
}
